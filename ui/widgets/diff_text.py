"""A wording with its changes in it: struck words struck out, new ones underlined."""

from collections.abc import Sequence
from dataclasses import dataclass

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

from ui.theme import Theme, ThemeController, serif
from workbench.text.word_diff import Change

SIZE = 15
"""Of the letters, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Inked:
    """Some words, what became of them, and in which colour of the theme that is told."""

    words: str
    change: Change
    role: str = "ink"


class DiffText(QWidget):
    """Line and colour tell a change; the line alone is enough. As high as it needs to be."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._pieces: tuple[Inked, ...] = ()
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
    def pieces(self) -> tuple[Inked, ...]:
        """What is shown."""
        return self._pieces

    def show_pieces(self, pieces: Sequence[Inked], said: str) -> None:
        """Show a change, read out as `said`; nothing of no pieces."""
        if tuple(pieces) != self._pieces:
            self._pieces = tuple(pieces)
            self.setAccessibleName(said)
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
            cursor.insertText(piece.words, _format(piece, theme))
        self.updateGeometry()
        self.update()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._set()


def _format(piece: Inked, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(getattr(theme, piece.role)))
    if piece.change is Change.STRUCK:
        look.setFontStrikeOut(True)
    elif piece.change is Change.PUT_IN:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setFontWeight(600)
    return look
