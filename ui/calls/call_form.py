"""The lines of a call: who, how, when, on which terms; asked, read back, answered."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.calls.sheet_words import MEDIA, terms_words
from ui.widgets.autogrow_text import GrowingText
from ui.words import capitalised
from workbench.model import Medium, Terms
from workbench.services.calls import Conversation

TELLING = {
    Terms.BACKGROUND: "The words may be printed, the name is not.",
    Terms.NOT_FOR_ATTRIBUTION: "The words may be printed, the name is not.",
    Terms.OFF_RECORD: "Nothing of it is printed. The name is kept apart, under a pseudonym.",
    Terms.CONFIDENTIAL: "The name is kept apart, under a pseudonym, and can be erased.",
}
"""What terms mean for what is written out."""


class CallForm(QWidget):
    """Fields only: what is done with them is the panel's business.

    Signals:
        edited: something was typed or chosen.
        person_typed: another name stands there.
    """

    edited = Signal()
    person_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = QLineEdit()
        self.person.setPlaceholderText("Name, or a pseudonym")
        self.medium, self.terms = QComboBox(), QComboBox()
        for medium, words in MEDIA.items():
            self.medium.addItem(words, medium)
        for terms in Terms:
            self.terms.addItem(capitalised(terms_words(terms)), terms)
        self.when = QDateTimeEdit()
        self.when.setDisplayFormat("d MMM yyyy, HH:mm")
        self.asked = GrowingText("What is asked", least_lines=3, most_lines=12)
        self.read_back = GrowingText("What was read back, and whether it was right", most_lines=8)
        self.answer = GrowingText("Still waiting: the answer goes here", least_lines=3)
        self._means = QLabel()
        self._means.setProperty("kind", "small")
        self._means.setWordWrap(True)
        self._lay_out()
        self.person.textChanged.connect(self.person_typed)
        self.person.textChanged.connect(lambda _text: self.edited.emit())
        self.terms.currentIndexChanged.connect(lambda _at: self._on_terms())
        for field in (self.asked, self.read_back, self.answer):
            field.textChanged.connect(self.edited)
        self._on_terms()

    def told(self) -> Conversation:
        """What stands in the fields."""
        at: datetime = self.when.dateTime().toPython()  # type: ignore[assignment]
        return Conversation(
            person=self.person.text(),
            medium=Medium(self.medium.currentData()),
            terms=Terms(self.terms.currentData()),
            asked=self.asked.text(),
            read_back=self.read_back.text(),
            answer=self.answer.text(),
            called_at=at.astimezone(),
        )

    def show_call(self, told: Conversation) -> None:
        """Fill the fields; without a moment, with this one."""
        self.person.setText(told.person)
        self.medium.setCurrentIndex(self.medium.findData(told.medium))
        self.terms.setCurrentIndex(self.terms.findData(told.terms))
        at = told.called_at or datetime.now().astimezone()
        self.when.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))
        self.asked.show_text(told.asked)
        self.read_back.show_text(told.read_back)
        self.answer.show_text(told.answer)

    def offer_people(self, names: list[str]) -> None:
        """Complete the name from those known."""
        completer = QCompleter(names, self.person)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.person.setCompleter(completer)

    def _on_terms(self) -> None:
        told = TELLING.get(Terms(self.terms.currentData()), "")
        self._means.setText(told)
        self._means.setVisible(bool(told))
        self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            (
                ("Who", self.person),
                ("How", self.medium),
                ("When", self.when),
                ("Terms", self.terms),
            )
        ):
            grid.addWidget(_label(words, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._means, 4, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        for words, text in (
            ("Asked", self.asked),
            ("Read back", self.read_back),
            ("Answer", self.answer),
        ):
            column.addSpacing(4)
            column.addWidget(_label(words, text))
            column.addWidget(text)


def same(one: Conversation, other: Conversation) -> bool:
    """True if two say the same, the moment apart."""
    return replace(one, called_at=None) == replace(other, called_at=None)


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", "small")
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label
