"""Paints the sign of a claim without words: a small caret below the line, where it is implied."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.article.lines import Lines
from ui.article.marks import Mark
from ui.article.typesetting import Look

WIDE, HIGH = 9.0, 8.0
"""Size of a caret at zoom 1, in pixels."""

ROUND = 4.0
"""Pixels of white between the current caret and its outline."""


class CaretPainter:
    """Paints carets between the words of one sheet, as a copy editor writes them."""

    def __init__(self, lines: Lines, look: Look) -> None:
        self._lines, self._look = lines, look

    def paint(self, painter: QPainter, mark: Mark, *, is_current: bool) -> None:
        """Paint one; the painter counts as the document."""
        box, theme = self._box(mark.span.start), self._look.theme
        colour = QColor(theme.colour_of(mark))
        if is_current:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(box.adjusted(-ROUND, -ROUND, ROUND, ROUND), 4, 4)
        pen = QPen(colour, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = QPointF(box.center().x(), box.top())
        painter.drawPolyline([box.bottomLeft(), top, box.bottomRight()])

    def reach(self, position: int) -> QRectF:
        """All that may be painted for a caret at `position`."""
        more = ROUND + 2
        return self._box(position).adjusted(-more, -more, more, more)

    def holds(self, mark: Mark, point: QPointF) -> bool:
        """Whether a point of the document is on the caret of a claim."""
        return self._box(mark.span.start).adjusted(-3, -3, 3, 3).contains(point)

    def _box(self, position: int) -> QRectF:
        zoom = self._look.zoom
        foot, x = self._lines.baseline_of(position), self._lines.x_of(position)
        return QRectF(x - WIDE * zoom / 2, foot + 1, WIDE * zoom, HIGH * zoom)
