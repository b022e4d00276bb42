"""A field for a paragraph: it grows with its words, saves by itself, and loses none."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

COMMIT_AFTER_MS = 800
"""Rest after the last key before what stands in the field is saved."""

MARGIN = 2
"""Pixels around the words inside the frame; the rest of the room is the style sheet's."""

PARAGRAPHS = "\u2029"
"""What a document puts between paragraphs."""


class GrowingText(QPlainTextEdit):
    """Plain text of one or more lines, as high as it needs to be up to `most_lines`.

    It saves by emitting `committed`: after a rest, when it is left or hidden, or on
    Ctrl+Enter. Whoever saves reads the row again and hands it to
    `set_text_quietly`, also after a save that failed: until then the analyst's
    words stay in the field and count as theirs.

    Signals:
        committed: the text as typed (`str`), when it is other than what is saved.
    """

    committed = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        least_lines: int = 1,
        most_lines: int = 14,
    ) -> None:
        super().__init__(parent)
        self._lines = (least_lines, most_lines)
        self._frame = 0
        self._stored = ""
        self._sent: str | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(COMMIT_AFTER_MS)
        self._rest.timeout.connect(self.flush)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MARGIN)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def text(self) -> str:
        """The words as typed. `toPlainText` would turn hard spaces into soft ones."""
        return self.document().toRawText().replace(PARAGRAPHS, "\n")

    def is_unsaved(self) -> bool:
        """Whether words stand here that nobody was asked to save."""
        return self.text() != (self._stored if self._sent is None else self._sent)

    def flush(self) -> None:
        """Commit now what is not saved yet. Call it before another claim is shown."""
        self._rest.stop()
        if self.is_unsaved():
            self._sent = self.text()
            self.committed.emit(self._sent)

    def show_text(self, text: str) -> None:
        """Show the text of another claim; what stood here is gone (see `flush`)."""
        self._stored, self._sent = text, None
        self._replace(text)

    def set_text_quietly(self, text: str) -> None:
        """Show what is stored of the same claim, and emit nothing.

        Words that are not stored yet stay: those being typed, and those whose
        saving failed, which are then committed again at the next occasion.
        """
        before, sent = self._stored, self._sent
        self._stored, self._sent = text, None
        typed = self.text()
        if typed.strip() == text.strip():
            # Storing may strip; the space just typed is kept for the word to come.
            self._stored = typed
            return
        is_typing = typed != (before if sent is None else sent)
        was_not_stored = sent is not None and text == before
        if not (is_typing or was_not_stored):
            self._replace(text)

    def sizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """A word wide."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits; opening its menu does not."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """A pane or window that closes takes no words with it."""
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        # Only now is the viewport laid out, inside border and padding of the style sheet.
        self._frame = self.height() - self.viewport().height()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of letters, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only: no files, no pictures."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words, not their dress."""
        self.insertPlainText(source.text())

    def _replace(self, text: str) -> None:
        self._rest.stop()
        cursor = self.textCursor()
        place = cursor.position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._stored = self.text()
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._fit()

    def _on_text_changed(self) -> None:
        self._fit()
        if self.is_unsaved():
            self._rest.start()

    def _fit(self) -> None:
        """Be as high as the text, up to `most_lines`; then scroll."""
        needed = round(self.document().size().height())  # which plain text counts in lines
        # One margin and a pixel more than there is: else Qt believes that a line is hidden.
        around = self._frame + MARGIN + 1
        height = ceil(self._text_height() + around)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        scroll = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            scroll.ScrollBarAsNeeded if needed > self._lines[1] else scroll.ScrollBarAlwaysOff
        )

    def _text_height(self) -> float:
        """Of the lines to be shown, with the margins; lines of other scripts may be higher."""
        least, most = self._lines
        spacing = self.fontMetrics().lineSpacing()
        height, lines = 0.0, 0
        block = self.document().firstBlock()
        while block.isValid() and lines < most:
            height += self.blockBoundingRect(block).height()
            lines += block.lineCount()
            block = block.next()
        height -= max(0, lines - most) * spacing
        # Only the last paragraph of all comes with the margin below.
        height += MARGIN if block.isValid() else 0
        return max(height, least * spacing)
