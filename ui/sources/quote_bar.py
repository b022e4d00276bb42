"""The bar below an open source: what the chosen words do, and to which claims."""

import re
from contextlib import suppress
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.sources.stance_row import StanceRow
from ui.theme import Theme, ThemeController, serif
from ui.widgets.elided_label import ElidedLabel
from workbench.errors import Invalid
from workbench.model import Question, Tier
from workbench.services.views.claims import ClaimRow
from workbench.text.timecode import read_timecode, timecode

WORDS_SHOWN = 200
"""Code points of the chosen words that are shown; what does not fit is elided."""


class Typing(StrEnum):
    """Whether a passage is typed by hand, and what says where it stands."""

    NOT = ""
    PLACE = "Page or place"
    ON_PAGE = "Place on it"
    TIME = "Time, as 14:32"


DO = {
    Typing.NOT: "Select",
    Typing.PLACE: "Type",
    Typing.ON_PAGE: "Box (B) and type",
    Typing.TIME: "Type",
}
"""What is to be done before a stance is chosen."""


class QuoteBar(QWidget):
    """The chosen words, four stances as buttons, and the little that goes with them.

    Signals:
        quoted: the passage does this (`Stance`).
        edited: another passage is typed.
    """

    quoted = Signal(object)
    edited = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._for, self._words = ElidedLabel(), ElidedLabel()
        self._for.setProperty("kind", "muted")
        self._typed = _line("Type the passage as it stands there", "Passage, typed")
        self._typed.textChanged.connect(lambda _text: self.edited.emit())
        self._locator = _line("Page or place", "Page or place of the passage")
        self._locator.setMaximumWidth(theme.theme.px(130))
        self._locator.textChanged.connect(lambda _text: self.edited.emit())
        self._locator.editingFinished.connect(self._write_time_in_full)
        self._typing = Typing.NOT
        self._others = _line("also for claims 12, 14", "Also for these claims, by number")
        self._question = QComboBox()
        self._question.setAccessibleName("Which question it bears on")
        self._question.addItem("is it so", Question.IS_SO)
        self._question.addItem("was it said so", Question.SAID_SO)
        self._tier = QComboBox()
        self._tier.setAccessibleName("Tier")
        for tier in (Tier.SECONDARY, Tier.PRIMARY):
            self._tier.addItem(tier.value, tier)
        self._stances = StanceRow(theme)
        self._stances.chosen.connect(self.quoted)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.theme)

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

    def show_state(self, claim: ClaimRow | None, words: str, where: str) -> None:
        """Say what would be quoted from where ("p. 3"), and for which claim."""
        self._stances.setEnabled(claim is not None and bool(words))
        self._words.setText(" ".join(words[:WORDS_SHOWN].split()))
        self._words.setVisible(not self.is_typing())
        self._for.setText(_told(claim, where, has_words=bool(words), typing=self._typing))

    def show_typing(self, typing: Typing) -> None:
        """Whether the passage is typed by hand, and its place with it."""
        self._typing = typing
        is_on = typing is not Typing.NOT
        self._typed.setVisible(is_on)
        self._locator.setVisible(is_on)
        self._locator.setPlaceholderText(typing.value)
        is_time = typing is Typing.TIME
        name = "Time of the passage" if is_time else "Page or place of the passage"
        self._locator.setAccessibleName(name)

    def show_place(self, words: str) -> None:
        """Put the place of a passage where it is typed."""
        self._locator.setText(words)

    def is_typing(self) -> bool:
        """Whether the passage is typed by hand."""
        return not self._typed.isHidden()

    def is_in_line(self) -> bool:
        """Whether the keyboard is in one of the lines, where Enter quotes."""
        return any(line.hasFocus() for line in (self._typed, self._locator, self._others))

    def say(self, words: str) -> None:
        """Tell what was quoted, until other words are chosen."""
        self._for.setText(words)

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self._typed, self._locator, self._others):
            line.clear()

    def focus_typing(self) -> None:
        """Begin to type a passage."""
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(6)
        told, typing, more = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        told.addWidget(self._for)
        told.addWidget(self._words, 1)
        typing.addWidget(self._typed, 1)
        typing.addWidget(self._locator)
        for widget in (self._question, self._tier):
            more.addWidget(widget)
        more.addWidget(self._others, 1)
        column.addLayout(told)
        column.addLayout(typing)
        column.addWidget(self._stances)
        column.addLayout(more)
        for row in (told, typing, more):
            row.setSpacing(6)
        self.show_typing(Typing.NOT)

    def _write_time_in_full(self) -> None:
        """What can be read as a time is shown as it will be printed; the rest stays as typed."""
        if self._typing is Typing.TIME and self.locator:
            with suppress(Invalid):
                self._locator.setText(timecode(read_timecode(self.locator)))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._words.setFont(serif(theme, 15))


def _line(placeholder: str, name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(name)
    return line


def _told(claim: ClaimRow | None, where: str, *, has_words: bool, typing: Typing) -> str:
    if claim is None:
        return "Choose a claim to quote for."
    named = f"claim {claim.number}" if claim.number else "this suggestion, which accepts it"
    if has_words:
        return f"For {named}" + (f" · {where}" if where else "")
    return f"{DO[typing]} the words to quote for {named}."
