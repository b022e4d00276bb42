"""One query on the claim card: what was asked, what was proposed, what became of it."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.queries.answer_bar import AnswerBar
from ui.queries.query_words import answered, asked, head, inked, pieces_of, read_aloud
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.diff_text import DiffText
from workbench.model import Answer
from workbench.services import queries
from workbench.services.views.queries import QueryRow


class QueryCard(QFrame):
    """An open query can be answered, edited and withdrawn; an answer can be taken back.

    Signals:
        edit_wanted: it is to be asked otherwise (`QueryRow`).
    """

    edit_wanted = Signal(object)

    def __init__(self, runner: WorkspaceRunner, theme: ThemeController) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._runner = runner
        self.query: QueryRow | None = None
        self.title, self.asked = _label("title"), _label("muted")
        self.question, self.answered = _label(""), _label("small")
        self.diff = DiffText(theme)
        self.answer = AnswerBar(runner)
        self.edit = _link("Edit")
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.query))
        self.withdraw = _link("Withdraw")
        self.withdraw.clicked.connect(lambda: self._run(queries.withdraw))
        self.reopen = _link("Take the answer back")
        self.reopen.clicked.connect(lambda: self._run(queries.answer, answer=Answer.OPEN))
        self._lay_out()

    def show_query(self, query: QueryRow) -> None:
        """Show a query."""
        self.query = query
        now = datetime.now().astimezone()
        is_open = query.answer is Answer.OPEN
        self.title.setText(head(query))
        self.asked.setText(asked(query, now))
        self.question.setText(query.question)
        self.question.setVisible(bool(query.question))
        pieces = pieces_of(query)
        self.diff.show_pieces(inked(pieces), read_aloud(pieces))
        self.diff.setVisible(bool(query.proposed))
        self.answered.setText("" if is_open else answered(query, now))
        self.answered.setVisible(not is_open)
        self.answer.show_query(query.id, number=query.number)
        for part in (self.answer, self.edit, self.withdraw):
            part.setVisible(is_open)
        self.reopen.setVisible(not is_open)
        for link in (self.edit, self.withdraw, self.reopen):
            link.setAccessibleName(f"{link.text()}, query {query.number}")

    def _run(self, operation: Any, **said: Any) -> None:
        if self.query is not None:
            self._runner.run(operation, query_id=self.query.id, initiator=self, **said)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addWidget(self.asked, 1)
        for link in (self.edit, self.withdraw):
            first.addWidget(link)
        last = QHBoxLayout()
        last.addWidget(self.answered, 1)
        last.addWidget(self.reopen, alignment=Qt.AlignmentFlag.AlignTop)
        self.title.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(4)
        column.addLayout(first)
        for part in (self.question, self.diff, self.answer):
            column.addWidget(part)
        column.addLayout(last)


def _label(kind: str) -> QLabel:
    label = QLabel()
    if kind:
        label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    return button
