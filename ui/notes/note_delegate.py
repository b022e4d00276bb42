"""Paints a note of the original: what it is and whose, the words it stands at, what it says."""

from PySide6.QtCore import Qt

from ui.notes.note_words import quoted_at, told_of
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.services.views.cases import NoteRow

NOTE_ROLE = Qt.ItemDataRole.UserRole
"""The `NoteRow` of a line."""

WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The words of the article at which it stands."""

MOST_LINES = 12
"""Lines shown of what a note says."""


class NoteDelegate(RowDelegate):
    """Head muted and small, the article's words in the article's face, the note as it is."""

    pad = 8

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """Head, words, note, address."""
        note: NoteRow = index.data(NOTE_ROLE)
        texts = [RowText(told_of(note), role="muted", size=12)]
        words = quoted_at(index.data(WORDS_ROLE))
        if words:
            texts.append(RowText(words, size=15, lines=2, is_quote=True))
        if note.text:
            texts.append(RowText(note.text, lines=MOST_LINES))
        if note.target:
            texts.append(RowText(note.target, role="accent", size=13, lines=2))
        return tuple(texts)
