"""Calls, persons and ticking in the window: where their panes stand, and what leads to them."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from ui.calls.call_panel import CallPanel
from ui.calls.person_pane import PersonPane
from ui.desk import Desk
from ui.ticking.resting_pane import RestingPane
from workbench.services.views.calls import CallRow
from workbench.services.views.resting import RestingRow

CALL, PERSON = "call", "person"
"""Names of the panes in the right column; their tabs are there while they are wanted."""


class CallsDesk(QObject):
    """Puts the panes in and lets them hear one another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, parts = desk, desk.parts
        made = (parts.runner, parts.selection, parts.rows)
        self.panel = CallPanel(*made)
        self.person = PersonPane(*made, parts.theme)
        self.resting = RestingPane(parts.runner, parts.selection, parts.theme)
        parts.side.put(CALL, "Call", self.panel, sign="call", lasting=False)
        parts.side.put(PERSON, "Person", self.person, sign="person", lasting=False)
        parts.source_view.put_below(self.resting)
        self._connect()

    def log(self, claim_ids: Collection[UUID], name: str = "") -> None:
        """Open the call sheet for these claims, in the right column."""
        self._desk.side.show_pane(CALL, focus=False)
        self.panel.log(claim_ids, name)

    def show_person(self, name: str) -> None:
        """Show all there is about somebody."""
        self._desk.side.show_pane(PERSON, focus=False)
        self.person.show_person(name)

    def show_call(self, row: CallRow) -> None:
        """Show a call, to be answered or corrected."""
        self._desk.side.show_pane(CALL, focus=False)
        self.panel.show_call(row)

    def tick_source(self, key: UUID) -> None:
        """Show a source beside the article and take up the claims that rest on it."""
        self._desk.show_source(key)
        self.resting.begin()

    def flush(self) -> None:
        """Save a call that was begun; the window closes."""
        self.panel.flush()

    def _connect(self) -> None:
        parts = self._desk.parts
        card = parts.card
        parts.source_view.source_shown.connect(self.resting.show_source)
        parts.sources.opened.connect(lambda _key: self.resting.begin())
        self.resting.passage_wanted.connect(self._show_passage)
        self.resting.left.connect(parts.source_view.close_view)
        parts.list.source_wanted.connect(self.tick_source)
        parts.list.person_wanted.connect(self.show_person)
        card.asked.call_wanted.connect(lambda: self.log(parts.list.acted_on()))
        card.asked.call_opened.connect(self.show_call)
        self.person.call_wanted.connect(self.log)
        self.person.call_opened.connect(self.show_call)
        self.panel.call_found.connect(lambda: parts.side.show_pane(CALL, focus=False))
        parts.sources.opened.connect(self.panel.show_source)
        self.panel.told.connect(self._desk.tell)
        self.panel.closed.connect(lambda: self._put_away(CALL))
        self.person.closed.connect(lambda: self._put_away(PERSON))

    def _show_passage(self, row: RestingRow) -> None:
        """Show the words of a claim in the source; whoever ticks keeps the keyboard."""
        keeps = self._desk.has_keyboard(self.resting)
        key = row.capture_id or self.resting.source_id
        if key is not None:
            view = self._desk.source_view
            view.show_capture(key, row.span, row.page, row.evidence_id)
        if keeps:
            self._desk.when_shown(self._keep_keyboard)
            self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        if self.resting.isVisible():
            self.resting.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self, name: str) -> None:
        side = self._desk.side
        if side.hide_pane(name):
            side.show_pane("claim", focus=False)
            self._desk.go_to_article()
