"""What an empty pane says: what to do next, with one button for it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

ICON_PX = 40


class EmptyState(QWidget):
    """One sentence and one button in the middle of a pane, under an icon if it has one.

    Signals:
        pressed: the analyst wants to do what the button says.
    """

    pressed = Signal()

    def __init__(self, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon.hide()
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._sentence)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(sentence, button)

    def say(self, sentence: str, button: str = "") -> None:
        """Another sentence; without words for the button there is none."""
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(sentence)

    def set_icon(self, icon: QIcon) -> None:
        """An icon in the theme's muted colour; set again when the theme changes."""
        side = ICON_PX * max(1, round(self.fontMetrics().height() / 18))
        self._icon.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._icon.show()
