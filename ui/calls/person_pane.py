"""One person: what they say, what they relay, what they were asked, and on which terms."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.calls.sheet_words import MEDIA, claims_with, statement, terms_words
from ui.claim_rows import ClaimRows
from ui.looks import look_of
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.shapes import shape_icon
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from ui.words import moment
from workbench.model import ClaimState
from workbench.services.views.calls import CallRow, call_rows
from workbench.services.views.claims import ClaimRow
from workbench.store.changes import Changes


class PersonPane(QFrame):
    """Follows the case; empty until a name is asked for. A press on a claim makes it current.

    Signals:
        call_wanted: a call is to be logged about claims (their ids, the name).
        call_opened: a call is to be shown (`CallRow`).
        closed: the pane is put away.
    """

    call_wanted = Signal(object, str)
    call_opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAccessibleName("Person")
        self._runner, self._selection, self._claims = runner, selection, claims
        self._themes = theme
        self._name = ""
        self._calls: list[CallRow] = []
        self.header = SectionHeader("Person")
        call = self.header.add_button("Log a call", hint="About all claims with this person")
        call.clicked.connect(self._on_call_wanted)
        self.header.add_button("Close", hint="Esc").clicked.connect(self.closed)
        self._terms = QLabel()
        self._terms.setProperty("kind", "small")
        self._terms.setTextFormat(Qt.TextFormat.PlainText)
        self._terms.setWordWrap(True)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lay_out()
        claims.loaded.connect(self._refresh)
        claims.updated.connect(lambda _fresh, _gone: self._refresh())
        runner.changed.connect(self._on_changed)
        selection.draft_changed.connect(self._on_draft_changed)
        theme.changed.connect(self._on_theme_changed)

    def show_person(self, name: str) -> None:
        """Show all there is about somebody."""
        self._name = name
        self.header.set_title(name)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the pane away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        draft = self._selection.draft
        if draft is not None and self._name:
            self._runner.read(call_rows, draft.case_id, owner=self, then=self._take)

    def _take(self, rows: list[CallRow]) -> None:
        self._calls = [row for row in reversed(rows) if row.person == self._name]
        self._refresh()

    def _refresh(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not self._name or self._selection.draft is None:
            return
        terms = dict.fromkeys(terms_words(row.terms) for row in self._calls)
        self._terms.setText(f"Terms: {', '.join(terms)}." if terms else "Not called yet.")
        rows = [row for row in self._claims.all() if row.state is not ClaimState.DISMISSED]
        name = self._name
        self._put_claims("Says", [row for row in rows if row.claimant == name])
        self._put_claims("Relays", [row for row in rows if name in row.relayed_by])
        self._put_claims("Asked about", [row for row in rows if name in row.asked])
        self._put_calls()

    def _put_claims(self, title: str, rows: list[ClaimRow]) -> None:
        if not rows or self._selection.draft is None:
            return
        scale, theme = self._selection.draft.scale, self._themes.theme
        self._lines.addWidget(SectionHeader(f"{title} ({len(rows)})"))
        for row in rows:
            look = look_of(row, scale)
            line = _line(f"{row.number or '–'}  {statement(row)}")
            line.setIcon(shape_icon(look.icon, theme.colour_of(look), theme.px(14)))
            line.setAccessibleName(f"Claim {row.number}: {statement(row)}. {look.label}")
            line.setToolTip(statement(row))
            line.clicked.connect(lambda _on=False, claim=row.id: self._show_claim(claim))
            self._lines.addWidget(line)

    def _put_calls(self) -> None:
        if self._calls:
            self._lines.addWidget(SectionHeader(f"Calls ({len(self._calls)})"))
        for call in self._calls:
            answer = " ".join(call.answer.split()) or "no answer yet"
            how = f"{MEDIA[call.medium]}, {moment(call.called_at)}, {terms_words(call.terms)}"
            line = _line(f"{call.source_number}  {how}: {answer}")
            line.setToolTip("Show the call")
            line.clicked.connect(lambda _on=False, row=call: self.call_opened.emit(row))
            self._lines.addWidget(line)

    def _show_claim(self, claim_id: UUID) -> None:
        self._selection.show_claim(claim_id, None)

    def _on_call_wanted(self) -> None:
        at_work = [row for row in self._claims.all() if row.state is not ClaimState.DISMISSED]
        self.call_wanted.emit(claims_with(self._name, at_work), self._name)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("call"):
            self._read()

    def _on_draft_changed(self, draft: QObject | None) -> None:
        if draft is None:
            self._name, self._calls = "", []
            self.closed.emit()

    def _on_theme_changed(self, _theme: object) -> None:
        self._refresh()

    def _lay_out(self) -> None:
        page = QFrame()
        page.setProperty("kind", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 16)
        column.setSpacing(8)
        for part in (self.header, self._terms, self._body):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _line(words: str) -> QPushButton:
    line = QPushButton(words.replace("&", "&&"))
    line.setProperty("kind", "quiet")
    line.setStyleSheet("text-align: left;")
    line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    line.setCursor(Qt.CursorShape.PointingHandCursor)
    return line
