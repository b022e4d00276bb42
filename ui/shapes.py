"""Small shapes that are drawn, never typed: of ratings, stances and flags.

A letter like ✓ or ≠ comes from whatever font has it, in another weight on each
machine, or as an empty box. These are strokes on a field of 16 by 16, sharp at
any size and in any colour.
"""

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

FIELD = 16
"""Side of the square in which `SHAPES` are written."""

STROKE = 1.75
"""Width of a stroke on that square."""

THINNEST = 1.3
"""Pixels a stroke never goes below, however small the shape is shown."""

SHAPES: dict[str, tuple[str, str]] = {
    # ratings (`workbench.model.IconShape`)
    "check": ("M3 8.7 L6.5 12.2 L13 4.4", ""),
    "approx": (
        "M2.8 6.6 C4.4 4.3 6.3 4.5 8 5.7 S11.6 7.2 13.2 4.9"
        "M2.8 11.2 C4.4 8.9 6.3 9.1 8 10.3 S11.6 11.8 13.2 9.5",
        "",
    ),
    "half": ("O8 8 5.5", "M8 2.5 C4.96 2.5 2.5 4.96 2.5 8 C2.5 11.04 4.96 13.5 8 13.5 Z"),
    "bang": ("M8 2.8 L8 9.2", "O8 12.8 0.7"),
    "missing": ("M5 3 L2.6 3 L2.6 13 L5 13 M11 3 L13.4 3 L13.4 13 L11 13", "O6.2 8 0.5 O9.8 8 0.5"),
    "slash": ("O8 8 5.5 M4.2 11.8 L11.8 4.2", ""),
    "cross": ("M3.8 3.8 L12.2 12.2 M12.2 3.8 L3.8 12.2", ""),
    "clock": ("O8 8 5.7 M8 4.7 L8 8.2 L10.4 9.7", ""),
    "query": (
        "M5.1 5.6 C5.1 3.8 6.4 2.7 8 2.7 C9.7 2.7 10.9 3.8 10.9 5.4 C10.9 7.4 8 7.5 8 9.7",
        "O8 12.9 0.7",
    ),
    "ring": ("O8 8 4.6", ""),
    "dash": ("M3.6 8 L12.4 8", ""),
    "flame": (
        "",
        "M8.3 1.9 C8.7 4.4 12.2 6.1 12.2 9.8 C12.2 12.4 10.3 14.1 8 14.1 C5.7 14.1 3.8 12.4 3.8 10"
        " C3.8 8.4 4.6 7.2 5.6 6.3 C5.8 7.2 6.3 7.9 7.1 8.1 C6.7 5.9 7.1 3.5 8.3 1.9 Z",
    ),
    "pen": ("M2.9 13.1 L3.6 10.2 L10.7 3.1 L12.9 5.3 L5.8 12.4 Z", ""),
    "star": (
        "M8 2.2 L9.7 6 L13.8 6.4 L10.7 9.2 L11.6 13.3 L8 11.2 L4.4 13.3 L5.3 9.2 L2.2 6.4 L6.3 6 Z",
        "",
    ),
    # stances (`workbench.model.Stance`)
    "supports": ("", "M8 3.6 L13 12.2 L3 12.2 Z"),
    "refutes": ("", "M8 12.4 L3 3.8 L13 3.8 Z"),
    "differs": ("M3.2 6.1 L12.8 6.1 M3.2 9.9 L12.8 9.9 M10.4 2.8 L5.6 13.2", ""),
    "context": ("", "O8 8 2.9"),
    # what was noticed, what is waited for
    "flag": ("M4 2.4 L4 13.8", "M4.4 3 L12.4 3 L10.4 5.7 L12.4 8.4 L4.4 8.4 Z"),
    "reply": (
        "M6.4 3.6 L3 7 L6.4 10.4 M3 7 L9.8 7 C11.8 7 13 8.2 13 9.9 C13 11.6 11.8 12.8 9.9 12.8",
        "",
    ),
    "diamond": ("M8 2.6 L13.4 8 L8 13.4 L2.6 8 Z", ""),
}
"""What is stroked and what is filled, in the letters of an SVG path: M L C S Z, and O for a
circle (centre, radius). Open claims are the ring."""

_TOKEN = re.compile(r"[MLCSZO]|-?\d+(?:\.\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "C": 6, "S": 4, "Z": 0, "O": 3}


def draw_shape(painter: QPainter, rect: QRectF, shape: str, color: QColor | str) -> None:
    """Draw a shape in the middle of `rect`, as large as fits; the painter is left as it was.

    `shape` is a key of `SHAPES`: an `IconShape`, a `Stance`, or one of the names below them.
    """
    side = min(rect.width(), rect.height())
    if side <= 0:
        return
    strokes, filled = _paths(str(shape))
    scale = side / FIELD
    paint = QColor(color)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(scale, scale)
    width = max(STROKE, THINNEST / scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(paint, width))
    painter.drawPath(strokes)
    # A thin pen rounds the corners of what is filled.
    painter.setPen(_pen(paint, 1.0))
    painter.setBrush(paint)
    painter.drawPath(filled)
    painter.restore()


@cache
def shape_icon(shape: str, color: str, size: int) -> QIcon:
    """A shape as an icon of `size` pixels, sharp on screens of one to three times the density."""
    icon = QIcon()
    for density in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * density)
        pixmap.setDevicePixelRatio(density)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_shape(painter, QRectF(0, 0, size, size), shape, color)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _pen(color: QColor, width: float) -> QPen:
    return QPen(
        color,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


@cache
def _paths(shape: str) -> tuple[QPainterPath, QPainterPath]:
    stroked, filled = SHAPES[shape]
    return _path(stroked), _path(filled)


def _path(letters: str) -> QPainterPath:
    path = QPainterPath()
    tokens = _TOKEN.findall(letters)
    handle = QPointF()
    while tokens:
        command = tokens.pop(0)
        count = _ARGUMENTS[command]
        numbers = [float(token) for token in tokens[:count]]
        del tokens[:count]
        handle = _draw(path, command, numbers, handle)
    return path


def _draw(path: QPainterPath, command: str, numbers: list[float], handle: QPointF) -> QPointF:
    """Add one letter's worth; returns the last handle of a curve, which S mirrors."""
    if command == "Z":
        path.closeSubpath()
        return handle
    if command == "O":
        path.addEllipse(QPointF(numbers[0], numbers[1]), numbers[2], numbers[2])
        return handle
    points = [QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
    if command == "M":
        path.moveTo(points[0])
    elif command == "L":
        path.lineTo(points[0])
    else:
        mirrored = path.currentPosition() * 2 - handle
        first, second, end = points if command == "C" else [mirrored, *points]
        path.cubicTo(first, second, end)
        return second
    return handle
