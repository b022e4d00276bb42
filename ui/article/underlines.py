"""The five underlines: the sign beside colour that says how a claim was rated."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workbench.model.scale import Underline

THICK = 2.0
"""Thickness of an underline, in pixels."""

_DASHES = {Underline.DASHED: [2.5, 1.6], Underline.DOTTED: [0.01, 2.0]}
"""Dash and gap in thicknesses; a dot is a dash of no length with round ends."""


def draw_underline(painter: QPainter, style: Underline, colour: QColor, length: float) -> None:
    """Draw from the painter's origin rightwards; the stroke runs along its middle."""
    pen = QPen(colour, THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if style in _DASHES:
        pen.setDashPattern(_DASHES[style])
    if style is Underline.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style is Underline.WAVE:
        pen.setWidthF(1.5)
        painter.setPen(pen)
        painter.drawPath(_wave(length))
    elif style is Underline.DOUBLE:
        pen.setWidthF(1.1)
        painter.setPen(pen)
        for away in (-1.4, 1.0):
            painter.drawLine(QPointF(0, away), QPointF(length, away))
    else:
        painter.setPen(pen)
        end = 1.0 if style is Underline.DOTTED else 0.0
        painter.drawLine(QPointF(end, 0), QPointF(max(length - end, 1.5), 0))


def _wave(length: float, half: float = 3.0, height: float = 2.4) -> QPainterPath:
    path = QPainterPath()
    x, up = 0.0, -1
    while x < length:
        step = min(half, length - x)
        path.quadTo(QPointF(x + step / 2, up * height), QPointF(x + step, 0))
        x, up = x + half, -up
    return path
