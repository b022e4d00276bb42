"""A titled group of items, each with a button that goes there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.section_header import SectionHeader
from ui.widgets.signed_line import SignedLine

PLACE_WIDTH = 92
"""Of the buttons that go there, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Item:
    """What is said, where that is ("Claim 3"), and what goes there; `more` is said quietly."""

    place: str
    words: str
    go: Callable[[], object]
    more: str = ""


class ItemGroup(QWidget):
    """Hidden while it is empty. All items have one sign, in one colour."""

    def __init__(self, title: str, shape: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._shape = title, shape
        self.header = SectionHeader(title)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.header)
        self._rows = QWidget()
        self._column.addWidget(self._rows)

    def show_items(self, items: Sequence[Item], theme: Theme, *, colour: str) -> None:
        """Show these in place of those before."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.buttons = [_button(item, theme) for item in items]
        for at, (item, button) in enumerate(zip(items, self.buttons, strict=True)):
            line = SignedLine(item.words, self._shape, theme, colour=colour)
            grid.addWidget(button, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, at, 1, Qt.AlignmentFlag.AlignVCenter)
            if item.more:
                grid.addWidget(_quiet(item.more), at, 2, Qt.AlignmentFlag.AlignVCenter)
        self._column.replaceWidget(self._rows, rows)
        rows.show()
        self._rows.deleteLater()
        self._rows = rows
        self.header.set_title(self._name, str(len(items)))
        self.setVisible(bool(items))


def _button(item: Item, theme: Theme) -> QPushButton:
    button = QPushButton(item.place)
    button.setProperty("kind", "link")
    button.setStyleSheet("text-align: left;")
    button.setFixedWidth(theme.px(PLACE_WIDTH))
    button.setAutoDefault(True)  # Enter presses it, as those that the sheet found
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(f"{item.place}: {item.words}")
    button.clicked.connect(lambda: item.go())
    return button


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
