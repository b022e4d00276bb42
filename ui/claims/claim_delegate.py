"""Paints a claim of the list: number, words, chips, and the verdict's sign at the right."""

from functools import lru_cache

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.claims.claim_table_model import ClaimTableModel, Index
from ui.claims.claim_words import chips, score, statement
from ui.claims.grouped import Group
from ui.claims.row_layout import Placed, RowLayout, RowRuler
from ui.icons import draw_shape
from ui.looks import look_of
from ui.theme import Theme, ThemeController, blend
from workbench.model import ClaimState, ClaimStatus, Family, RatingScale
from workbench.services.views.claims import ClaimRow

HEADING_PAD = 5
"""Pixels above and below the words of a heading, at 100 %."""

FLAG = 12
"""Side of the flag below the number, in pixels at 100 %."""

BAR = 3
"""Width of the accent beside the current claim, in pixels at 100 %."""


class ClaimDelegate(QStyledItemDelegate):
    """Paints rows by hand: a widget a row would cost seconds at 5,000 claims."""

    def __init__(self, theme: ThemeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ruler = RowRuler(theme.theme, 300)
        theme.changed.connect(self._on_theme_changed)

    def ruler(self, width: int) -> RowRuler:
        """The measures of rows `width` pixels wide."""
        if width != self._ruler.width:
            self._ruler = RowRuler(self._theme.theme, width)
        return self._ruler

    @property
    def heading_height(self) -> int:
        """How high the heading of a group is."""
        return self._ruler.line_height + 2 * self._theme.theme.px(HEADING_PAD) + 1

    def height_of(self, row: ClaimRow, width: int) -> int:
        """How high a row has to be to show all of its lines and chips."""
        return self._laid_out(row, width).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height a row needs at the width of the view."""
        width = option.rect.width() or self._ruler.width
        row: ClaimRow | None = index.data(ClaimTableModel.RowRole)
        return QSize(width, self.height_of(row, width) if row else self.heading_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one claim; suggestions are lighter than claims."""
        row: ClaimRow | None = index.data(ClaimTableModel.RowRole)
        if row is None:
            self._paint_heading(painter, option, index)
            return
        model = index.model()
        assert isinstance(model, ClaimTableModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        layout = self._laid_out(row, option.rect.width())
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        self._paint_words(painter, row, layout)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        line = self._theme.theme.line_strong if selected else self._theme.theme.line
        for chip in layout.chips:
            self._paint_chip(painter, chip, QColor(line))
        self._paint_sign(painter, row, model.listing.scale)
        self._paint_flags(painter, model.listing.flagged.get(row.id, 0))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group: Group = index.data(ClaimTableModel.GroupRole)
        theme, ruler, px = self._theme.theme, self._ruler, self._theme.theme.px
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor(theme.hover))
        self._paint_ground(painter, option, index)
        count = str(len(group.entries))
        painter.setFont(ruler.small)
        wide = QFontMetrics(ruler.small).horizontalAdvance(count)
        line = box.adjusted(px(26), 0, -px(12), 0)
        painter.setPen(QColor(theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, count)
        line.setRight(line.right() - wide - px(8))
        painter.setFont(ruler.strong)
        painter.setPen(QColor(theme.ink))
        cut = Qt.TextElideMode.ElideRight
        title = QFontMetrics(ruler.strong).elidedText(group.title, cut, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, title)
        self._paint_caret(painter, QPointF(box.left() + px(16), box.center().y() + 0.5), group)
        painter.restore()

    def _paint_caret(self, painter: QPainter, tip: QPointF, group: Group) -> None:
        painter.setPen(QPen(QColor(self._theme.theme.muted), 1.4))
        reach = self._theme.theme.px(3)
        corners = [QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)]
        if group.folded:  # points to the right
            corners = [QPointF(corner.y(), corner.x()) for corner in corners]
        painter.drawPolyline([tip + corner for corner in corners])

    def _laid_out(self, row: ClaimRow, width: int) -> RowLayout:
        return self.ruler(width).lay_out(statement(row), chips(row))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme.theme, option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(blend(theme.hover, theme.pane, 0.6)))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.line))
        if state & QStyle.StateFlag.State_Active and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -2))
        if state & QStyle.StateFlag.State_Selected and _is_current(option, index):
            bar = QRect(box.left(), box.top(), theme.px(BAR), box.height())
            painter.fillRect(bar, QColor(theme.accent))

    def _paint_words(self, painter: QPainter, row: ClaimRow, layout: RowLayout) -> None:
        theme, ruler = self._theme.theme, self._ruler
        faint = row.state in (ClaimState.SUGGESTED, ClaimState.DISMISSED)
        if row.number is not None:
            painter.setFont(ruler.strong)
            painter.setPen(QColor(theme.muted))
            box = QRect(ruler.number)
            box.setHeight(ruler.line_height)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number)
            )
        painter.setFont(ruler.words)
        painter.setPen(QColor(theme.muted if faint else theme.ink))
        for line, corner in zip(layout.lines, layout.corners, strict=True):
            painter.drawStaticText(corner, shaped(line, ruler.words.key()))

    def _paint_chip(self, painter: QPainter, chip: Placed, line: QColor) -> None:
        theme = self._theme.theme
        painter.setFont(self._ruler.small)
        painter.setPen(QPen(line, 1))
        round_by = chip.box.height() / 2
        painter.drawRoundedRect(QRectF(chip.box).adjusted(0.5, 0.5, -0.5, -0.5), round_by, round_by)
        painter.setPen(QColor(theme.muted))
        left = self._ruler.chip_pad
        if chip.shape:
            side = theme.px(10)
            top = chip.box.top() + (chip.box.height() - side) / 2
            box = QRectF(chip.box.left() + left, top, side, side)
            draw_shape(painter, box, chip.shape, theme.muted)
            painter.setPen(QColor(theme.muted))
            left += self._ruler.chip_sign
        corner = chip.box.topLeft() + QPoint(left, self._theme.theme.px(1))
        painter.drawStaticText(corner, shaped(chip.words, self._ruler.small.key()))

    def _paint_sign(self, painter: QPainter, row: ClaimRow, scale: RatingScale) -> None:
        theme, ruler = self._theme.theme, self._ruler
        look = look_of(row, scale)
        side = ruler.sign
        top = ruler.pad + (ruler.line_height - side) // 2
        box = QRectF(ruler.right - side, top, side, side)
        colour = theme.muted if look.family is Family.OPEN else theme.colour_of(look)
        if row.state is ClaimState.SUGGESTED:
            self._paint_suggestion(painter, row, box)
        elif row.state is ClaimState.OPEN and row.status is ClaimStatus.OUT_FOR_REPLY:
            draw_shape(painter, box, "reply", colour)
        else:
            draw_shape(painter, box, look.icon, colour)
        if row.legal:
            below = box.translated(0, ruler.line_height)
            draw_shape(painter, below, "star", theme.danger)

    def _paint_flags(self, painter: QPainter, count: int) -> None:
        """Below the number: a flag, and how many the checks have put there."""
        if not count:
            return
        theme, ruler = self._theme.theme, self._ruler
        told = str(count) if count < 10 else "9+"
        painter.setFont(ruler.small)
        wide = QFontMetrics(ruler.small).horizontalAdvance(told)
        side = theme.px(FLAG)
        top = ruler.pad + ruler.line_height
        line = QRect(0, top, ruler.number.right() + 1, ruler.line_height)
        painter.setPen(QColor(theme.danger))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, end, told)
        at = QRectF(line.right() - wide - side - 1, line.center().y() - side / 2, side, side)
        draw_shape(painter, at, "flag", theme.danger)

    def _paint_suggestion(self, painter: QPainter, row: ClaimRow, box: QRectF) -> None:
        theme, ruler = self._theme.theme, self._ruler
        ring = box.adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.muted), 1.5, Qt.PenStyle.DotLine))
        painter.drawEllipse(ring)
        painter.setFont(ruler.small)
        painter.setPen(QColor(theme.muted))
        words = QRectF(box.right() - 60, box.bottom() + 1, 60, ruler.line_height)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, score(row))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._ruler = RowRuler(theme, self._ruler.width)


def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.currentIndex() == index


@lru_cache(maxsize=4096)
def shaped(words: str, _font_key: str) -> QStaticText:
    """Words whose glyphs are found once, not at each paint; one for each font they stand in."""
    text = QStaticText(words)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return text
