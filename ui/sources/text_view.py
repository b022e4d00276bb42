"""The text of a source, plain, with what is quoted from it tinted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.sources.shown_text import ShownText
from ui.theme import Theme, ThemeController, serif
from workbench.model import Family, TextSpan

SIZE = 16
"""Pixels of the letters at 100 %."""

LEADING = 135
"""Height of a line, in per cent of its letters'."""

BETWEEN = 8
"""Pixels between two paragraphs, at 100 %."""

MARGIN = 24
"""Pixels around the text."""

MOST_TINTED = 500
"""Passages tinted at most; each is a selection of the widget's own."""

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.5, 3.0, 1.1


class SourceText(QTextEdit):
    """Read-only words of a capture. Positions are code points of the capture's text.

    The text is never read back from Qt, which alters no-break spaces.

    Signals:
        selected: the words chosen (`TextSpan`, or None).
    """

    selected = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme.theme
        self._zoom = 1.0
        self._text = ""
        self._shown = ShownText("")
        self._quoted: tuple[TextSpan, ...] = ()
        self._wanted: TextSpan | None = None
        self.setReadOnly(True)
        self.setAccessibleName("Text of the source")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.selectionChanged.connect(lambda: self.selected.emit(self.selected_span()))
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._text, self._shown = text, ShownText(text)
        self._quoted, self._wanted = (), None
        self._set_type()

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the passages that are quoted already."""
        self._quoted = spans
        self._tint()

    def reveal(self, span: TextSpan) -> None:
        """Scroll to a passage and tint it."""
        self._wanted = span
        self._tint()
        self.show_position(span.start)

    def show_position(self, position: int) -> None:
        """Scroll to a place and put the cursor there."""
        cursor = self.textCursor()
        cursor.setPosition(self._shown.to_qt(position))
        self.setTextCursor(cursor)
        above = self.cursorRect().top() - self.viewport().height() // 4
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + above)

    def select(self, span: TextSpan | None) -> None:
        """Choose words and bring them into view, or choose nothing."""
        cursor = self.textCursor()
        if span is None:
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return
        self.show_position(span.start)
        self.setTextCursor(self._cursor(span))

    def selected_span(self) -> TextSpan | None:
        """The words chosen, without spaces around them."""
        cursor = self.textCursor()
        start = self._shown.from_qt(cursor.selectionStart())
        end = self._shown.from_qt(cursor.selectionEnd())
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return TextSpan(start, end) if start < end else None

    def position(self) -> int:
        """Where in the text the reader is: at the cursor if it is in view, else at the top."""
        cursor = self.textCursor()
        if not self.viewport().rect().intersects(self.cursorRect()):
            cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        return self._shown.from_qt(cursor.selectionStart())

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller letters; what was read stays in view."""
        self._zoom = min(ZOOM_MOST, max(ZOOM_LEAST, self._zoom * ZOOM_STEP**steps))
        self._set_type_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, larger and smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_by((turned > 0) - (turned < 0))
            event.accept()
            return
        super().wheelEvent(event)

    def _set_type(self) -> None:
        """Set the text in a document of its own: laid out once, and only as far as it is seen."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(serif(self._theme, SIZE * self._zoom))
        document.setDocumentMargin(MARGIN)
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        paragraph.setBottomMargin(self._theme.px(BETWEEN))
        cursor = QTextCursor(document)
        cursor.setBlockFormat(paragraph)
        cursor.insertText(self._shown.words)
        self.setDocument(document)
        self._tint()

    def _set_type_again(self) -> None:
        here, chosen = self.position(), self.textCursor()
        self._set_type()
        self.show_position(here)
        if chosen.hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(chosen.selectionStart())
            cursor.setPosition(chosen.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _cursor(self, span: TextSpan) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown.to_qt(span.start))
        cursor.setPosition(self._shown.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self._set_type_again()

    def _tint(self) -> None:
        theme = self._theme
        tints = [(span, theme.families[Family.MIXED]) for span in self._quoted[:MOST_TINTED]]
        if self._wanted is not None:
            tints.append((self._wanted, theme.accent))
        selections = []
        for span, colour in tints:
            selection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(QColor(theme.mark_tint(colour)))
            selection.format = look
            selection.cursor = self._cursor(span)
            selections.append(selection)
        self.setExtraSelections(selections)
