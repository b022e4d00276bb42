"""The guide: `resources/help/guide.txt`, one page to read once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from ui.theme import Theme, serif
from workbench.paths import bundled

TEXT_PX, MEASURE_PX = 17, 700
"""Size of the words and width of a line, at 100 %: as the article is read."""


class GuidePanel(QWidget):
    """The guide as plain text, set to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QTextEdit()
        text.setReadOnly(True)
        text.setAcceptRichText(False)
        text.setFrameShape(QTextEdit.Shape.NoFrame)
        text.setAccessibleName("Guide")
        text.setTabChangesFocus(True)
        text.viewport().setAutoFillBackground(False)
        text.setFont(serif(theme, TEXT_PX))
        text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text.setMaximumWidth(theme.px(MEASURE_PX))
        _set(text, theme, (bundled("resources") / "help" / "guide.txt").read_text("utf-8"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(text, 40)
        row.addStretch(1)
        self.setFocusProxy(text)


def _set(text: QTextEdit, theme: Theme, guide: str) -> None:
    """Paragraphs with room between them; one that does not end in a full stop is a heading."""
    cursor = QTextCursor(text.document())
    for place, words in enumerate(guide.strip().split("\n\n")):
        is_heading = not words.endswith(".")
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(theme.px(18 if is_heading else 9) if place else 0)
        letters.setFont(serif(theme, TEXT_PX, semibold=is_heading))
        if place:
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.insertText(words, letters)
    text.moveCursor(QTextCursor.MoveOperation.Start)
