"""Paints a source of the list: number, title, what it is, and whether it is captured."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter

from ui import icons
from ui.sources.source_kinds import ICONS
from ui.sources.source_model import SourceModel, told_of
from ui.theme import sans
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.services.views.sources import SourceRow

ICON = 15
"""Side of an icon, in pixels at 100 %."""


class SourceDelegate(RowDelegate):
    """Number and kind at the left, the sign of the frozen copy at the right."""

    left, right, pad = 46, 44, 8

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """The title, and what stands below it."""
        row: SourceRow = index.data(SourceModel.RowRole)
        title = RowText(row.title, semibold=True, lines=2)
        told = RowText(told_of(row), role="muted", size=13, lines=2)
        return title, told

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Number, kind and sign."""
        row: SourceRow = index.data(SourceModel.RowRole)
        theme, px = self.theme, self.theme.px
        font = sans(theme, 13, semibold=True)
        height = QFontMetrics(sans(theme)).height()
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        top = box.top() + px(self.pad)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(box.left(), top, px(36), height), right, str(row.number))
        side = px(ICON)
        kind = icons.get(ICONS[row.kind], theme, "muted")
        self._paint_icon(painter, kind, QRect(box.left() + px(36) - side, top + height, side, side))
        if row.capture_id is not None:
            sign = icons.get("captured", theme, "accent")
            place = QRect(box.right() - px(14) - side, top + (height - side) // 2, side, side)
            self._paint_icon(painter, sign, place)

    def _paint_icon(self, painter: QPainter, icon: QIcon, place: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), icon.pixmap(QSize(place.size()), ratio))
