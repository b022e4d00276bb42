"""What a passage does to the claim, as the first word of its card."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.card.choice_chip import ARROW, ChoiceChip, draw_arrow
from ui.icons import draw_shape
from ui.theme import ThemeController, sans


class StanceButton(ChoiceChip):
    """A stance as sign and strong word in its colour, without a pill around it."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__("What it does to the claim", parent)
        self._themes = theme
        self._colour = ""
        self._shape_name = ""

    def show_stance(self, value: Any, colour: str) -> None:
        """Show a stance in the colour of its family (``#rrggbb``)."""
        self._colour, self._shape_name = colour, str(value)
        self.show_value(value)
        self.update()

    def sizeHint(self) -> QSize:
        """Sign, word and arrow."""
        theme = self._themes.theme
        words = self._words_width()
        return QSize(words + theme.px(20) + ARROW + theme.px(6), max(24, theme.px(24)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, word, arrow; ringed when it has the focus."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(14)
        box = QRectF(theme.px(1), (self.height() - side) / 2, side, side)
        draw_shape(painter, box, self._shape_name, self._colour)
        painter.setFont(sans(theme, semibold=True))
        painter.setPen(QColor(self._colour))
        left = theme.px(20)
        words = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        draw_arrow(painter, self, left + self._words_width() + ARROW - 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _words_width(self) -> int:
        font = sans(self._themes.theme, semibold=True)
        return QFontMetrics(font).horizontalAdvance(self.text())
