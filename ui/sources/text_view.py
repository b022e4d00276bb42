"""The text of a source, plain, with what is quoted from it tinted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.article.offsets import Offsets
from ui.theme import Theme, ThemeController, serif
from workbench.model import TextSpan

SIZE = 16
"""Pixels of the text at 100 %."""

MOST_TINTED = 500
"""Passages tinted at most; each is a selection of the widget's own."""


class SourceText(QPlainTextEdit):
    """Read-only words of a capture. Positions are code points of the capture's text.

    Signals:
        selected: the words chosen (`TextSpan`, or None).
    """

    selected = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme.theme
        self._text = ""
        self._offsets = Offsets("")
        self._quoted: tuple[TextSpan, ...] = ()
        self._wanted: TextSpan | None = None
        self.setReadOnly(True)
        self.setAccessibleName("Text of the source")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(24)
        self.selectionChanged.connect(lambda: self.selected.emit(self.selected_span()))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(self._theme)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text, self._offsets = text, Offsets(text)
        self._quoted, self._wanted = (), None
        self.setPlainText(text)

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the passages that are quoted already."""
        self._quoted = spans
        self._tint()

    def reveal(self, span: TextSpan) -> None:
        """Scroll to a passage and tint it."""
        self._wanted = span
        cursor = self._cursor(span)
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.centerCursor()
        self._tint()

    def select(self, span: TextSpan) -> None:
        """Choose words."""
        self.setTextCursor(self._cursor(span))

    def selected_span(self) -> TextSpan | None:
        """The words chosen, without spaces around them."""
        cursor = self.textCursor()
        start = self._offsets.from_qt(cursor.selectionStart())
        end = self._offsets.from_qt(cursor.selectionEnd())
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return TextSpan(start, end) if start < end else None

    def find_next(self, words: str) -> bool:
        """Choose the next place of some words, beginning again at the top."""
        if not words:
            return False
        here = self._offsets.from_qt(self.textCursor().selectionEnd())
        folded, wanted = self._text.casefold(), words.casefold()
        if len(folded) != len(self._text):  # folding that changes lengths would shift places
            folded, wanted = self._text, words
        place = folded.find(wanted, here)
        place = folded.find(wanted) if place < 0 else place
        if place < 0:
            return False
        self.select(TextSpan(place, place + len(wanted)))
        self.centerCursor()
        return True

    def _cursor(self, span: TextSpan) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(span.start))
        cursor.setPosition(self._offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(serif(theme, SIZE))
        self._tint()

    def _tint(self) -> None:
        tints = [(span, self._theme.families["mixed"]) for span in self._quoted[:MOST_TINTED]]
        if self._wanted is not None:
            tints.append((self._wanted, self._theme.accent))
        selections = []
        for span, colour in tints:
            selection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(QColor(self._theme.mark_tint(colour)))
            selection.format = look
            selection.cursor = self._cursor(span)
            selections.append(selection)
        self.setExtraSelections(selections)
