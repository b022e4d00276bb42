"""A quiet line with a small shape before it: a rule that is not met, an item that is left."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.shapes import shape_icon
from ui.theme import Theme

SIDE = 13
"""Of the shape, in pixels at 100 %."""


class SignedLine(QWidget):
    """Words that wrap beside their sign; `name` is what is read out, if not the words."""

    def __init__(
        self,
        words: str,
        shape: str,
        theme: Theme,
        *,
        colour: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        side = theme.px(SIDE)
        sign = QLabel()
        sign.setPixmap(shape_icon(shape, colour, side).pixmap(QSize(side, side)))
        sign.setFixedWidth(side)
        self.words = QLabel(words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(name or words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        sign.setContentsMargins(0, theme.px(3), 0, 0)
