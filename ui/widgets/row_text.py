"""Words of a painted row: wrapped, and cut after a few lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.theme import BASE_PX, SANS, SERIF, Theme

BETWEEN = 1
"""Pixels between two texts of a row, at 100 %."""

LONGEST = 2_000
"""Code points of a text that are set; no list shows more."""


@dataclass(frozen=True, slots=True)
class RowText:
    """One paragraph of a row. `role` is a colour of the theme, `size` in pixels at 100 %."""

    words: str
    role: str = "ink"
    size: float = BASE_PX
    lines: int = 1
    semibold: bool = False
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """A font and its measures, made once: making them costs more than using them."""

    font: QFont
    metrics: QFontMetricsF


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a row as it is painted, its top counted from the row's first line."""

    words: str
    top: float
    height: float
    text: RowText
    face: Face


@dataclass(frozen=True, slots=True)
class SetRow:
    """All lines of a row, and how high they are together."""

    lines: tuple[SetLine, ...]
    height: float


def set_row(texts: Sequence[RowText], theme: Theme, width: int) -> SetRow:
    """Set the texts of a row, one below the other, `width` pixels wide."""
    lines: list[SetLine] = []
    top = 0.0
    for text in texts:
        face = _face(text, theme)
        height = face.metrics.height()
        for words in _wrapped(text, face, width):
            lines.append(SetLine(words, top, height, text, face))
            top += height
        top += theme.px(BETWEEN)
    return SetRow(tuple(lines), top - theme.px(BETWEEN))


def paint_row(painter: QPainter, row: SetRow, theme: Theme, box: QRectF) -> None:
    """Paint a row's lines from the top of `box`; each in the direction of its own letters."""
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for line in row.lines:
        painter.setFont(line.face.font)
        painter.setPen(QColor(getattr(theme, line.text.role)))
        place = QRectF(box.left(), box.top() + line.top, box.width(), line.height)
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignLeft, line.words)


def _face(text: RowText, theme: Theme) -> Face:
    """The face of a text: the article's for what is quoted."""
    return _made_face(SERIF if text.is_quote else SANS, theme.px(text.size), text.semibold)


@cache
def _made_face(family: str, px: int, semibold: bool) -> Face:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return Face(font, QFontMetricsF(font))


def _wrapped(text: RowText, face: Face, width: int) -> list[str]:
    words = " ".join(text.words[:LONGEST].split())
    if len(words) < width and face.metrics.horizontalAdvance(words) <= width:
        return [words]
    units = words.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(words, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < text.lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        is_last = len(lines) + 1 == text.lines
        rest = units[start:] if is_last else units[start : start + 2 * line.textLength()]
        lines.append(rest.decode("utf-16-le", "surrogatepass").rstrip())
    layout.endLayout()
    if lines and len(lines) == text.lines:
        lines[-1] = face.metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return lines
