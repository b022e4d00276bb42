"""Rows of a list painted by hand: texts one below the other, room at both sides."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Theme, ThemeController, blend
from ui.widgets.row_text import RowText, SetRow, paint_row, set_row

Index = QModelIndex | QPersistentModelIndex

BAR = 3
"""Width of the accent beside the current row, in pixels at 100 %."""

REMEMBERED = 4_000
"""Rows whose lines are kept; a list is painted far more often than it is changed."""


class RowDelegate(QStyledItemDelegate):
    """Paints what `texts` says of a row; a subclass may paint beside it.

    `left`, `right` and `pad` (above and below) are pixels at 100 %.
    """

    left, right, pad = 14, 14, 7

    def __init__(self, theme: ThemeController, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._known: dict[tuple[tuple[RowText, ...], int], SetRow] = {}
        theme.changed.connect(self._on_theme_changed)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme.theme

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """The words of a row; here, what the model displays."""
        return (RowText(str(index.data() or "")),)

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Paint at the sides of a row; here nothing."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the words."""
        width = self._view.viewport().width()
        height = self._row(index, width).height + 2 * self.theme.px(self.pad) + 1
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, and what stands beside them."""
        theme, box = self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        px = theme.px
        inner = box.adjusted(px(self.left), px(self.pad), -px(self.right), -px(self.pad))
        paint_row(painter, self._row(index, box.width()), theme, QRectF(inner))
        self.paint_beside(painter, box, index)
        painter.restore()

    def _row(self, index: Index, width: int) -> SetRow:
        room = width - self.theme.px(self.left) - self.theme.px(self.right)
        key = (self.texts(index), max(40, room))
        if key not in self._known:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            self._known[key] = set_row(key[0], self.theme, key[1])
        return self._known[key]

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._known.clear()
        self._view.doItemsLayout()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, box, state = self.theme, option.rect, option.state
        selected = state & QStyle.StateFlag.State_Selected
        if selected:
            painter.fillRect(box, QColor(theme.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(blend(theme.hover, theme.pane, 0.6)))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.line))
        if state & QStyle.StateFlag.State_Active and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -2))
        if selected:
            bar = QRect(box.left(), box.top(), theme.px(BAR), box.height())
            painter.fillRect(bar, QColor(theme.accent))
