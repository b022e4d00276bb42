"""A row of the case list: two lines and a small bar, painted by hand."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.start.case_model import CaseTableModel, Column
from ui.theme import Theme, ThemeController, sans
from workbench.services.views.cases import CaseRow

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, BESIDE = 56, 8
"""Of a row, and the room left and right of its words, in pixels at 100 %."""

BAR_HEIGHT = 5


class CaseDelegate(QStyledItemDelegate):
    """Title over what it is about; how much is closed over its bar; days in muted words."""

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        theme = self._themes.theme
        row: CaseRow = index.data(CaseTableModel.RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, theme)
        inner = option.rect.adjusted(theme.px(BESIDE), 0, -theme.px(BESIDE), 0)
        first, second = _two_lines(inner, theme)
        column = index.column()
        words, more = index.data(Qt.ItemDataRole.DisplayRole), index.data(CaseTableModel.MoreRole)
        if column == Column.CASE:
            at = first if more else inner
            _write(painter, at, words, theme, colour=theme.ink, semibold=True)
            _write(painter, second, more, theme, colour=theme.muted)
        elif column == Column.WORK and row.claims:
            _write(painter, first, words, theme, colour=theme.ink)
            _bar(painter, second, row.closed / row.claims, theme)
        else:
            _write(painter, inner, words, theme, colour=theme.muted)
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words."""
        theme = self._themes.theme
        words = index.data(Qt.ItemDataRole.DisplayRole) or ""
        width = QFontMetrics(sans(theme)).horizontalAdvance(words)
        return QSize(width + 2 * theme.px(BESIDE) + 2, theme.px(ROW_HEIGHT))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A line for another title."""
        line = QLineEdit(parent)
        line.setAccessibleName("Title of the case")
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """In the middle of the row."""
        height = editor.sizeHint().height()
        top = option.rect.top() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.left() + 2, top, option.rect.width() - 4, height)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.hover))


def _two_lines(inner: QRect, theme: Theme) -> tuple[QRect, QRect]:
    height = QFontMetrics(sans(theme)).height()
    top = inner.top() + (inner.height() - 2 * height) // 2
    first = QRect(inner.left(), top, inner.width(), height)
    return first, first.translated(0, height)


def _write(
    painter: QPainter,
    place: QRect,
    words: str,
    theme: Theme,
    *,
    colour: str,
    semibold: bool = False,
) -> None:
    font = sans(theme, semibold=semibold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fits = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, fits)


def _bar(painter: QPainter, place: QRect, share: float, theme: Theme) -> None:
    """How much of the claims is closed."""
    height = theme.px(BAR_HEIGHT)
    top = place.top() + (place.height() - height) / 2
    whole = QRectF(place.left(), top, place.width(), height)
    rounded = QPainterPath()
    rounded.addRoundedRect(whole, height / 2, height / 2)
    painter.save()
    painter.setClipPath(rounded)
    painter.fillRect(whole, QColor(theme.line))
    painter.fillRect(QRectF(whole.left(), top, whole.width() * share, height), QColor(theme.accent))
    painter.restore()
