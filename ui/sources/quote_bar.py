"""The bar below an open source: what the chosen words do, and to which claims."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.shapes import shape_icon
from ui.theme import Theme, ThemeController
from workbench.model import Family, Question, Stance, Tier
from workbench.services.views.claims import ClaimRow

STANCES = (Stance.SUPPORTS, Stance.REFUTES, Stance.DIFFERS, Stance.CONTEXT)
"""In the order of the keys 1 to 4."""

FAMILIES = {
    Stance.SUPPORTS: Family.TRUE,
    Stance.REFUTES: Family.FALSE,
    Stance.DIFFERS: Family.MIXED,
    Stance.CONTEXT: Family.OPEN,
}
"""Whose colour a stance wears."""


class QuoteBar(QWidget):
    """Four stances as buttons, and the little that goes with them.

    Signals:
        quoted: the passage does this (`Stance`).
    """

    quoted = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._for = QLabel()
        self._for.setTextFormat(Qt.TextFormat.PlainText)
        self._typed = QLineEdit()
        self._typed.setPlaceholderText("Type the passage as it stands there")
        self._typed.setAccessibleName("Passage, typed")
        self._locator = QLineEdit()
        self._locator.setPlaceholderText("Page or place")
        self._locator.setAccessibleName("Page or place of the passage")
        self._locator.setMaximumWidth(130)
        self._others = QLineEdit()
        self._others.setPlaceholderText("also claims 12, 14")
        self._others.setAccessibleName("Also for these claims, by number")
        self._others.setMaximumWidth(150)
        self._question = QComboBox()
        self._question.setAccessibleName("Which question it bears on")
        self._question.addItem("is it so", Question.IS_SO)
        self._question.addItem("was it said so", Question.SAID_SO)
        self._tier = QComboBox()
        self._tier.setAccessibleName("Tier")
        for tier in (Tier.SECONDARY, Tier.PRIMARY):
            self._tier.addItem(tier.value, tier)
        self._buttons = {stance: self._button(stance, n) for n, stance in enumerate(STANCES, 1)}
        self._lay_out()
        theme.changed.connect(self._colour)
        self._colour(theme.theme)

    @property
    def question(self) -> Question:
        """Which question the passage bears on."""
        chosen: Question = self._question.currentData()
        return chosen

    @property
    def tier(self) -> Tier:
        """How near the passage is to the fact."""
        chosen: Tier = self._tier.currentData()
        return chosen

    @property
    def other_numbers(self) -> list[int]:
        """Numbers of more claims that get the same passage."""
        return [int(number) for number in re.findall(r"\d+", self._others.text())]

    @property
    def typed(self) -> str:
        """The passage typed by hand; only for sources without text."""
        return self._typed.text().strip()

    @property
    def locator(self) -> str:
        """Where a typed passage stands."""
        return self._locator.text().strip()

    def show_claim(self, row: ClaimRow | None, *, has_words: bool, typing: bool) -> None:
        """Say for which claim the passage is; the buttons work when there are words and a claim."""
        self._typed.setVisible(typing)
        self._locator.setVisible(typing)
        ready = row is not None and (has_words or typing)
        for button in self._buttons.values():
            button.setEnabled(ready)
        if row is None:
            self._for.setText("Choose a claim to quote for.")
        elif not ready:
            self._for.setText(f"Select the words to quote for {_named(row)}.")
        else:
            self._for.setText(f"Quote for {_named(row)}:")

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self._typed, self._locator, self._others):
            line.clear()

    def focus_typing(self) -> None:
        """Begin to type a passage."""
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, stance: Stance, number: int) -> QPushButton:
        button = QPushButton(stance.value.capitalize())
        button.setToolTip(f"{stance.value.capitalize()} ({number})")
        button.clicked.connect(lambda: self.quoted.emit(stance))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._for)
        typing = QHBoxLayout()
        typing.addWidget(self._typed, 1)
        typing.addWidget(self._locator)
        column.addLayout(typing)
        stances = QHBoxLayout()
        stances.setSpacing(6)
        for button in self._buttons.values():
            stances.addWidget(button)
        stances.addStretch(1)
        column.addLayout(stances)
        more = QHBoxLayout()
        for widget in (self._question, self._tier, self._others):
            more.addWidget(widget)
        more.addStretch(1)
        column.addLayout(more)

    def _colour(self, theme: Theme) -> None:
        for stance, button in self._buttons.items():
            colour = theme.families[FAMILIES[stance]]
            button.setIcon(shape_icon(stance.value, colour, theme.px(14)))


def _named(row: ClaimRow) -> str:
    return f"claim {row.number}" if row.number else "this suggestion (accepts it)"
