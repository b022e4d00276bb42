"""The checks in the window: who shows their answers, and where a finding leads."""

from PySide6.QtCore import QObject, Qt

from ui.check_index import CheckIndex, Outside
from ui.desk import Desk
from ui.outside_walk import following, stretch_round
from workbench.checks.finding import Place
from workbench.model import CheckKind, TextSpan
from workbench.services.views.checks import CheckRow
from workbench.services.views.read_through import AT_WORK

NONE_OUTSIDE = "Every figure, name and quotation stands in a claim."

CHECKS = "checks"
"""Name of the pane in the right column."""


class ChecksDesk(QObject):
    """Hands the answers round; closes and opens flags; walks what stands in no claim."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._walked: tuple[TextSpan, Outside] | None = None
        self._connect()

    def walk(self, step: int, noun: str = "") -> None:
        """Go to the next words that no claim covers (-1: those before), ready to be claimed.

        They are shown as found; selected is what a claim of them would be.
        """
        view, index = self._desk.window.view, self._desk.parts.checking.index
        found = following(index.outside, self._from(step), step, noun)
        if found is None:
            self._desk.tell(NONE_OUTSIDE if index.is_known else "The checks are not done yet.")
            return
        at, outside = found
        claims = [row.span for row in self._desk.rows.all() if row.state in AT_WORK]
        chosen = stretch_round(view.text, outside.span, claims)
        self._walked = chosen, outside
        view.set_hits([outside.span])
        view.set_hit(outside.span)
        view.select(chosen)
        view.reveal(chosen)
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        count = len(index.outside) if not noun else index.count_outside(noun)
        self._desk.parts.foot.show_walk(f"{outside.noun} {at} of {count} in no claim")

    def show_place(self, place: Place) -> None:
        """Show the words of a finding where they stand: in the article, or in the source."""
        view = self._desk.window.view
        if place.span is not None:
            view.select(place.span)
            view.reveal(place.span)
            return
        key = place.capture_id or place.source_id
        if key is not None:
            self._desk.show_source(key, place.capture_span, None, place.evidence_id)

    def show_kind(self, kind: CheckKind) -> None:
        """Show the panel at the first open flag of a kind."""
        self._desk.side.show_pane(CHECKS)
        self._desk.parts.checks.show_kind(kind)

    def _from(self, step: int) -> int:
        """Where the walk goes on: at the words it came to last, while they are still chosen."""
        view = self._desk.window.view
        if self._walked is not None and view.selected_span() == self._walked[0]:
            return self._walked[1].span.start
        here = view.position()
        return here - 1 if step > 0 else here

    def _show(self, index: CheckIndex) -> None:
        parts = self._desk.parts
        parts.card.show_checks(index)
        parts.list.model.show_flags(index.flagged)
        parts.article.show_flags(index.flagged)
        parts.strip.show_checks(index)
        parts.checks.show_checks(index)
        parts.side.count_on(CHECKS, index.open.total(), "open flag")

    def _end_walk(self, selected: TextSpan | None) -> None:
        """The words found are shown no longer once something else is selected."""
        if self._walked is not None and selected != self._walked[0]:
            self._walked = None
            self._desk.window.view.set_hits([])
            self._desk.parts.foot.show_walk("")

    def _close(self, row: CheckRow, why: str) -> None:
        from workbench.services.checking import close_finding

        draft = self._desk.selection.draft
        if draft is not None:
            self._desk.run(close_finding, draft_id=draft.draft_id, finding=row.finding, why=why)

    def _reopen(self, row: CheckRow) -> None:
        from workbench.services.checking import reopen_finding

        if row.closing_id is not None:
            self._desk.run(reopen_finding, closing_id=row.closing_id)

    def _connect(self) -> None:
        parts = self._desk.parts
        parts.checking.checked.connect(self._show)
        for telling in (parts.checks, parts.card.checks, parts.card.evidence):
            telling.place_wanted.connect(self.show_place)
            telling.close_wanted.connect(self._close)
            telling.reopen_wanted.connect(self._reopen)
        parts.checks.outside_wanted.connect(lambda noun: self.walk(1, noun))
        parts.strip.outside_wanted.connect(lambda: self.walk(1))
        parts.strip.flags_wanted.connect(self.show_kind)
        self._desk.window.view.selected.connect(self._end_walk)
