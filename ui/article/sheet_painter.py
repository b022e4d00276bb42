"""Paints the desk round the sheet, and the sheet's edge.

The paper itself is the view's background, so that most repaints have nothing
to do here.
"""

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.article.typesetting import Look

CORNER = 4.0
"""Radius of the sheet's corners, in pixels."""


def paint_sheet(painter: QPainter, look: Look, area: QRectF, foot: float) -> None:
    """Paint what of desk and edge lies in `area`; the sheet ends at height `foot`."""
    sheet, theme = look.sheet, look.theme
    paper = QRectF(0.5, sheet.desk + 0.5, sheet.width - 1, foot - sheet.desk - 1)
    if paper.marginsRemoved(QMarginsF(1, 1, 1, 1)).contains(area):
        return
    desk = QColor(theme.background)
    if area.right() > sheet.width:
        painter.fillRect(QRectF(sheet.width, area.top(), area.right(), area.height()), desk)
    for end in (_end(paper, at_foot=False), _end(paper, at_foot=True)):
        if end.intersects(area):
            painter.fillRect(end, desk)
            painter.save()
            painter.setClipRect(end, Qt.ClipOperation.IntersectClip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(_piece(paper, end), CORNER, CORNER)
            painter.restore()
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_piece(paper, area), CORNER, CORNER)


def _end(paper: QRectF, *, at_foot: bool) -> QRectF:
    """The desk above or below the sheet, with the sheet's two corners."""
    width = paper.right() + 1
    if at_foot:
        return QRectF(0, paper.bottom() - CORNER, width, 10_000)
    return QRectF(0, 0, width, paper.top() + CORNER)


def _piece(paper: QRectF, area: QRectF) -> QRectF:
    """As much of the sheet as reaches beyond `area`, its own ends excepted."""
    more = 3 * CORNER
    top = max(paper.top(), area.top() - more)
    bottom = min(paper.bottom(), area.bottom() + more)
    return QRectF(paper.left(), top, paper.width(), bottom - top)
