"""Before something is gone for good: what will be gone, and its title, typed by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

STAYS = (
    "A line in the history stays, without a word of it, and so does what was exported or copied "
    "elsewhere. Undo does not bring it back, nor does any backup."
)


class ForgetPanel(QWidget):
    """Says what will be gone; the button answers only to the title.

    Signals:
        confirmed: it is meant.
        cancelled: everything stays.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, title: str, gone: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _folded(title)
        self.line = QLineEdit()
        self.line.setAccessibleName("Title, to confirm")
        self.line.setPlaceholderText(title)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._confirm)
        self.go = QPushButton("Forget for good")
        self.go.setProperty("kind", "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._confirm)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_told(title, "title"))
        column.addWidget(_told("\n".join(f"– {line}" for line in gone), ""))
        column.addWidget(_told(STAYS, "muted"))
        column.addWidget(_told("Type the title to confirm:", ""))
        column.addWidget(self.line)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setFocusProxy(self.line)

    def _on_typed(self, words: str) -> None:
        self.go.setEnabled(_folded(words) == self._title)

    def _confirm(self) -> None:
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.confirmed.emit()


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _told(words: str, kind: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
