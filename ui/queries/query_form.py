"""Asking a query: to whom, what, and the wording proposed instead, with its changes live."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.queries.query_words import inked, one_line, read_aloud
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.chip import FilterChip
from ui.widgets.diff_text import DiffText
from ui.words import capitalised
from workbench.model import Addressee
from workbench.services import queries
from workbench.services.views.claims import ClaimRow
from workbench.services.views.queries import QueryRow
from workbench.text.word_diff import word_diff


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form."""

    addressee: Addressee
    question: str
    proposed: str


class QueryForm(QFrame):
    """For a new query or an open one. What is typed waits for its claim, until it is asked.

    Signals:
        closed: it was asked, or left.
    """

    closed = Signal()

    def __init__(self, runner: WorkspaceRunner, theme: ThemeController) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._runner = runner
        self._claim: ClaimRow | None = None
        self._query: QueryRow | None = None
        self._kept: dict[UUID, Typed] = {}
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.addressees = {who: FilterChip(capitalised(who.value)) for who in Addressee}
        self.question = GrowingText("What do you ask?", least_lines=2)
        self.proposed = GrowingText("Proposed wording")
        self.diff = DiffText(theme)
        self.wrong = QLabel(queries.ASKS_NOTHING)
        self.wrong.setProperty("kind", "danger")
        self.wrong.setWordWrap(True)
        self.ask_button = QPushButton()
        self.ask_button.setProperty("kind", "primary")
        self._lay_out()
        self._connect()
        self.hide()

    def ask(self, row: ClaimRow) -> None:
        """Begin a query about a claim, or go on with the one that was begun."""
        if self._is_open_for(row):
            self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        typed = self._kept.pop(row.id, Typed(Addressee.WRITER, "", one_line(row.quote)))
        self._open(row, None, typed)

    def edit(self, row: ClaimRow, query: QueryRow) -> None:
        """Ask an open query otherwise."""
        wording = query.proposed or one_line(row.quote)
        self._open(row, query, Typed(query.addressee, query.question, wording))

    def put_away(self) -> None:
        """Another claim is shown; what was typed for a new query is there again with its claim."""
        row = self._claim
        if row is not None and self._query is None:
            typed = self._typed()
            if typed.question.strip() or one_line(typed.proposed) != one_line(row.quote):
                self._kept[row.id] = typed
        self._claim = self._query = None
        self.hide()

    def is_kept(self, claim_id: UUID) -> bool:
        """Whether a query about this claim was begun and not asked."""
        return claim_id in self._kept

    def commit(self) -> None:
        """Ask it, or save what is asked otherwise."""
        row, query, typed = self._claim, self._query, self._typed()
        if row is None:
            return
        proposed = one_line(typed.proposed)
        if proposed == one_line(row.quote):
            proposed = ""
        if not typed.question.strip() and not proposed:
            self.wrong.show()
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        said: dict[str, Any] = {
            "addressee": typed.addressee,
            "question": typed.question,
            "proposed": proposed,
        }
        self.close_form()

        def keep(_refused: Exception) -> None:
            self._kept[row.id] = typed

        if query is None:
            self._runner.run(queries.ask, claim_id=row.id, initiator=self, otherwise=keep, **said)
        else:
            self._runner.run(queries.edit_query, query_id=query.id, initiator=self, **said)

    def close_form(self) -> None:
        """Leave it; what was typed goes."""
        for field in (self.question, self.proposed):
            field.clearFocus()
        self._claim = self._query = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _open(self, row: ClaimRow, query: QueryRow | None, typed: Typed) -> None:
        self._claim, self._query = row, query
        self.title.setText(f"Query {query.number}" if query else "New query")
        self.ask_button.setText("Save" if query else "Ask")
        self.addressees[typed.addressee].setChecked(True)
        self.question.show_text(typed.question)
        self.proposed.show_text(typed.proposed)
        self.wrong.hide()
        self._compare()
        self.show()
        self.question.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_open_for(self, row: ClaimRow) -> bool:
        is_same = self._claim is not None and self._claim.id == row.id
        return is_same and self._query is None

    def _typed(self) -> Typed:
        to = next(who for who, chip in self.addressees.items() if chip.isChecked())
        return Typed(to, self.question.text(), self.proposed.text())

    def _compare(self) -> None:
        row = self._claim
        old, new = one_line(row.quote if row else ""), one_line(self.proposed.text())
        is_proposed = bool(new) and new != old
        pieces = word_diff(old, new) if is_proposed else ()
        self.diff.show_pieces(inked(pieces), read_aloud(pieces))
        self.diff.setVisible(is_proposed)
        self.wrong.hide()

    def _connect(self) -> None:
        self.proposed.textChanged.connect(self._compare)
        self.question.textChanged.connect(self.wrong.hide)
        self.ask_button.clicked.connect(self.commit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            ask = QShortcut(QKeySequence(keys), self)
            ask.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            ask.activated.connect(self.commit)

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        to = QHBoxLayout()
        to.setSpacing(4)
        to.addWidget(self.title)
        to.addSpacing(4)
        for who, chip in self.addressees.items():
            chip.setAccessibleName(f"Query to {who.value}")
            group.addButton(chip)
            to.addWidget(chip)
        to.addStretch(1)
        self.question.setAccessibleName("Question of the query")
        proposed = QLabel("Proposed instead of the words in the article:")
        proposed.setProperty("kind", "muted")
        proposed.setBuddy(self.proposed)
        leave = QPushButton("Cancel")
        leave.setAccessibleName("Leave the query")
        leave.clicked.connect(self.close_form)
        self.ask_button.setToolTip("Ctrl+Enter")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.ask_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 9)
        column.setSpacing(5)
        column.addLayout(to)
        for part in (self.question, proposed, self.proposed, self.diff, self.wrong):
            column.addWidget(part)
        column.addLayout(foot)
