"""A wording with its changes in it: struck words struck out, new ones underlined."""

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.queries.query_words import read_aloud
from ui.theme import Theme, ThemeController, serif
from workbench.text.word_diff import Change, Piece

SIZE = 15
"""Of the letters, in pixels at 100 %."""


class DiffText(QWidget):
    """Line and colour tell a change; the line alone is enough. As high as it needs to be."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._pieces: tuple[Piece, ...] = ()
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(1)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is shown."""
        return self._pieces

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show a change; nothing of no pieces."""
        if pieces != self._pieces:
            self._pieces = pieces
            self.setAccessibleName(read_aloud(pieces) if pieces else "")
            self._set()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        self._document.setTextWidth(width)
        return round(self._document.size().height())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._themes.theme.ink))
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def _set(self) -> None:
        theme = self._themes.theme
        self._document.clear()
        self._document.setDefaultFont(serif(theme, SIZE))
        cursor = QTextCursor(self._document)
        for piece in self._pieces:
            cursor.insertText(piece.words, _format(piece.change, theme))
        self.updateGeometry()
        self.update()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._set()


def _format(change: Change, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if change is Change.STRUCK:
        look.setFontStrikeOut(True)
        look.setForeground(QColor(theme.danger))
    elif change is Change.PUT_IN:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setForeground(QColor(theme.accent))
        look.setFontWeight(600)
    return look
