"""The quiet heading of a section of a pane, with what can be added to it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class SectionHeader(QWidget):
    """A heading in small capitals, a detail after it, and quiet buttons at the end.

    The capitals are only painted: a screen reader reads the words as written.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._detail = QLabel(self)
        self._detail.setProperty("kind", "muted")
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        self._title.setFont(font)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self._title)
        self._row.addWidget(self._detail)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_title(title)

    def set_title(self, title: str, detail: str = "") -> None:
        """The heading, and what is said about it: a count, a state."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title} {detail}".strip())

    def title(self) -> str:
        """The heading as written."""
        return self._title.text()

    def add_button(self, text: str, *, hint: str = "") -> QPushButton:
        """A quiet button at the end; `hint` is its tool tip, and is read out after its name."""
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        self._row.addWidget(button)
        return button
