"""What became of a query: taken, taken differently, or stet with who says so and why."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.runner import WorkspaceRunner
from ui.widgets.flow_layout import FlowLayout
from workbench.model import Answer
from workbench.services import queries

WORDS = {
    Answer.TAKEN: "Taken",
    Answer.TAKEN_DIFFERENTLY: "Taken differently",
    Answer.STET: "Stet…",
}


class AnswerBar(QWidget):
    """Three buttons; stet asks for a name and a reason first, and says so if one is missing.

    Signals:
        done: the query was answered, or the stet was left; the keyboard may go.
    """

    done = Signal()

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._query_id: UUID | None = None
        self.buttons = {answer: QPushButton(words) for answer, words in WORDS.items()}
        self.stet = QWidget()
        self.name, self.reason = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText("Who says so")
        self.name.setAccessibleName("Stet: who says so")
        self.reason.setPlaceholderText("Why it stays as it is")
        self.reason.setAccessibleName("Stet: the reason")
        self.wrong = QLabel(queries.STET_NEEDS)
        self.wrong.setProperty("kind", "danger")
        self.wrong.setWordWrap(True)
        self._lay_out()

    def show_query(self, query_id: UUID, *, number: int) -> None:
        """Answer this query from now on."""
        if query_id == self._query_id:
            return
        self._query_id = query_id
        for answer, button in self.buttons.items():
            button.setAccessibleName(f"{WORDS[answer].rstrip('…')}, query {number}")
        self.close_stet()

    def take(self, answer: Answer) -> None:
        """Answer taken or taken differently; for stet, ask who says so and why."""
        if answer is Answer.STET:
            self._open_stet()
        else:
            self._run(answer)

    def close_stet(self) -> None:
        """Drop what was typed for a stet."""
        for field in (self.name, self.reason):
            field.clearFocus()
            field.clear()
        self.wrong.hide()
        self.stet.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the query open."""
        if event.key() == Qt.Key.Key_Escape and self.stet.isVisibleTo(self):
            self.close_stet()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _open_stet(self) -> None:
        self.stet.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _commit(self) -> None:
        if self.name.text().strip() and self.reason.text().strip():
            self._run(Answer.STET, answered_by=self.name.text(), reason=self.reason.text())
            self.close_stet()
            return
        # Enter in the name goes on to the reason; what is missing is said once both were met.
        if self.sender() is self.reason or self.reason.text().strip():
            self.wrong.show()
        empty = self.reason if self.name.text().strip() else self.name
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, answer: Answer, **said: Any) -> None:
        if self._query_id is not None:
            self._runner.run(
                queries.answer, query_id=self._query_id, answer=answer, initiator=self, **said
            )
            self.done.emit()

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar)
        for answer, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, answer=answer: self.take(answer))
            flow.addWidget(button)
        inner = QVBoxLayout(self.stet)
        inner.setContentsMargins(0, 2, 0, 2)
        inner.setSpacing(4)
        for part in (self.name, self.reason, self.wrong):
            inner.addWidget(part)
        for field in (self.name, self.reason):
            field.returnPressed.connect(self._commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(bar)
        column.addWidget(self.stet)
        self.close_stet()
