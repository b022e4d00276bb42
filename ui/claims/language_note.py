"""A quiet bar that says once why an article has no suggestions: it is in another language."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.selection import Selection
from workbench.services.detection import told_of_foreign
from workbench.services.views.cases import DraftView
from workbench.text.language import is_english, name_of

BY_HAND = "Mark claims by hand: select the words and press C."


class LanguageNote(QFrame):
    """Shown while an article in another language is open, until it is closed."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._draft_id: UUID | None = None
        self._closed: set[UUID] = set()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("kind", "muted")
        self.close_button = QPushButton("Close")
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName("Close the note on the language")
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        selection.draft_changed.connect(self.show_draft)
        self.show_draft(selection.draft)

    def show_draft(self, draft: DraftView | None) -> None:
        """Say so of this article, if it is in another language and was not said before."""
        self._draft_id = draft.draft_id if draft else None
        language = draft.language if draft else ""
        words = f"{told_of_foreign(name_of(language))} {BY_HAND}" if language else ""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(not is_english(language) and self._draft_id not in self._closed)

    def _close(self) -> None:
        if self._draft_id is not None:
            self._closed.add(self._draft_id)
        self.hide()
