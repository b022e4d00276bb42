"""The line in which a link's address, or the title of something without a file, is typed."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.model import SourceKind

ASKED = {
    SourceKind.LINK: ("Address", "Address of the link"),
    SourceKind.NOTE: ("Title of the note", "Title of the note"),
    SourceKind.BOOK: ("Title of the book", "Title of the book"),
    SourceKind.SEEN: ("What was seen", "What was seen, not held"),
}
"""What is typed of each kind, and what the line is called then."""


class SourceEntry(QLineEdit):
    """Hidden until it is asked for; Enter takes what was typed, Esc puts it away.

    Signals:
        link_entered: an address, and the claim it is for or None.
        unheld_entered: what has no file, and its title (`SourceKind`, str).
        left: it is put away.
    """

    link_entered = Signal(str, object)
    unheld_entered = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: SourceKind = SourceKind.LINK
        self._claim_id: UUID | None = None
        self.returnPressed.connect(self._enter)
        self.hide()

    def ask(self, kind: SourceKind, claim_id: UUID | None = None) -> None:
        """Show the line, empty, with the keyboard in it."""
        self._kind, self._claim_id = kind, claim_id
        words, name = ASKED[kind]
        self.setPlaceholderText(f"{words}, then Enter")
        self.setAccessibleName(name)
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        words = self.text().strip()
        if not words:
            return
        self._put_away()
        if self._kind is SourceKind.LINK:
            self.link_entered.emit(words, self._claim_id)
        else:
            self.unheld_entered.emit(self._kind, words)

    def _put_away(self) -> None:
        self.hide()
        self.left.emit()
