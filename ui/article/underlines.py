"""The five underlines: the sign beside colour that says how a claim was rated."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from ui.article.article_style import tinted
from workbench.model.scale import Underline

THICK = 2.0
"""Thickness of a solid underline, in pixels."""

_HEIGHT = 6.0
_ORIGIN = QPointF()
_PERIOD = {
    Underline.DASHED: 8.0,
    Underline.DOTTED: 4.0,
    Underline.DOUBLE: 8.0,
    Underline.WAVE: 6.0,
}
"""Pixels after which a pattern repeats."""


def draw_underline(
    painter: QPainter, style: Underline, colour: str, place: QRectF, *, scale: float
) -> None:
    """Draw along the middle of `place`; only its width and its middle count.

    Each pattern is drawn once and then laid as tiles: Qt needs a hundred times
    as long to stroke a dashed or wavy line.
    """
    middle = round(place.center().y())
    if style is Underline.SOLID:
        thick = max(1, round(THICK * scale))
        line = QRectF(place.left(), middle - thick / 2, place.width(), thick)
        painter.fillRect(line, tinted(colour))
        return
    ratio = painter.device().devicePixelRatio()
    tile = _tile(style, colour, scale, ratio)
    height = tile.height() / ratio
    strip = QRectF(round(place.left()), middle - height / 2, place.width(), height)
    painter.drawTiledPixmap(strip, tile, _ORIGIN)


@lru_cache(256)
def _tile(style: Underline, colour: str, scale: float, ratio: float) -> QPixmap:
    # Whole device pixels, or the seams would show.
    period, sharp = _PERIOD[style], scale * ratio
    width = max(2, round(period * sharp))
    height = max(2, 2 * round(_HEIGHT * sharp / 2))
    tile = QPixmap(width, height)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width / period, height / _HEIGHT)
    painter.translate(0, _HEIGHT / 2)
    _draw_period(painter, style, QColor(colour))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def _draw_period(painter: QPainter, style: Underline, colour: QColor) -> None:
    """One period from the origin rightwards, about the height 0."""
    if style is Underline.DASHED:
        painter.fillRect(QRectF(0, -1, 5, THICK), colour)
    elif style is Underline.DOUBLE:
        painter.fillRect(QRectF(0, -2, 8, 1), colour)
        painter.fillRect(QRectF(0, 0.5, 8, 1), colour)
    elif style is Underline.DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(2, 0), 1, 1)
    else:
        wave = QPainterPath(QPointF(-6, 0))
        for x in (-6, 0, 6):
            wave.quadTo(QPointF(x + 1.5, -2.6), QPointF(x + 3, 0))
            wave.quadTo(QPointF(x + 4.5, 2.6), QPointF(x + 6, 0))
        painter.strokePath(wave, QPen(colour, 1.5))
