"""A chip that shows one choice of several and opens them as a menu."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.chip import MUTED, ChipButton

Option = tuple[Any, str]

ROOM = "\u2003"
"""A space as wide as the letters are high, which an arrow fits in."""

ARROW = 13
"""How far before the end the arrow's tip stands, in pixels."""


class ChoiceChip(ChipButton):
    """One value of a few. Opens with a click, Space, Enter or the Down key.

    Signals:
        chosen: another value than the one shown; the same one too if the chip
            `takes_same`.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = title
        self._options: Sequence[Option] = ()
        self._value: Any = None
        self.takes_same = False
        self.menu = QMenu(self)
        self.menu.setAccessibleName(title)
        self.setToolTip(title)
        self.clicked.connect(self.open_menu)

    @property
    def value(self) -> Any:
        """The value shown."""
        return self._value

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these values with their words."""
        self._options = options
        self.menu.clear()
        for value, words in options:
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _on, v=value: self._choose(v))
        self._tick()

    def show_value(self, value: Any, words: str = "") -> None:
        """Show a value; `words` if the chip says it otherwise than the menu."""
        self._value = value
        known = next((told for offered, told in self._options if offered == value), "")
        self.setText(words or known)
        self.setAccessibleName(f"{self._title}: {known or words}")
        self.updateGeometry()
        self._tick()

    def open_menu(self) -> None:
        """Offer the values, for the mouse and the arrow keys, from the one shown on."""
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        for action in self.menu.actions():
            if action.isChecked():
                self.menu.setActiveAction(action)

    def words(self) -> str:
        """The word, and room for the arrow after it."""
        return f"{self.text()}{ROOM}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter open the menu too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip, and the arrow at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_arrow(painter, self, self.width() - ARROW + 1)
        painter.end()

    def _choose(self, value: Any) -> None:
        self._tick()
        if value != self._value or self.takes_same:
            self.chosen.emit(value)

    def _tick(self) -> None:
        for action in self.menu.actions():
            action.setChecked(action.data() == self._value)


def draw_arrow(painter: QPainter, widget: QWidget, x: int) -> None:
    """The small arrow that tells of a menu, with its tip at `x`."""
    painter.setPen(QPen(widget.palette().color(MUTED), 1.3))
    tip = QPoint(x, widget.height() // 2 + 2)
    painter.drawPolyline([tip + QPoint(-3, -3), tip, tip + QPoint(3, -3)])
