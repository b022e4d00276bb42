"""Why a flag is closed: one line, kept with Enter, left with Escape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

MISSING = "Say why: the reason is kept with the flag."


class CloseLine(QWidget):
    """Hidden until it is opened.

    Signals:
        written: the reason, not empty.
        left: it is hidden again, whether a reason was written or not.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._wrong = QLineEdit(), QLabel(MISSING)
        self.field.setPlaceholderText("Why the flag is closed (Enter)")
        self.field.setAccessibleName("Why the flag is closed")
        self.field.returnPressed.connect(self._commit)
        self.field.textEdited.connect(lambda _typed: self._wrong.hide())
        self._wrong.setProperty("kind", "danger")
        self._wrong.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(self._wrong)
        self._wrong.hide()
        self.hide()

    def open(self) -> None:
        """Ask for the reason."""
        self._wrong.hide()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Drop what was typed: another flag is shown."""
        self.field.clear()
        self._hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the flag open."""
        if event.key() == Qt.Key.Key_Escape:
            self._hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        why = self.field.text().strip()
        if not why:
            self._wrong.show()
            return
        self.put_away()
        self.written.emit(why)
        self.left.emit()

    def _hide(self) -> None:
        # Left first: a field hidden with the focus would hand it to the next text field.
        self.field.clearFocus()
        self.hide()
