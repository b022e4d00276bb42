"""How the article is set: its two typefaces and the length of its lines.

Sizes are logical pixels at zoom 1. Colours come from the theme
(`ui.theme.Theme`), like those of the rest of the window.
"""

from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication

from ui.theme import SERIF

BODY_PX = 18.0
"""Size of the article's own words."""

MEASURE = 65
"""Length of a line, in letters."""

SAMPLE = "The envoy told reporters on Thursday that 24 missiles had been launched in a year."
"""Ordinary prose; its mean letter width makes the measure."""


def face_font(family: str, px: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """A font of `px` pixels: never points, which mean another size on another screen.

    `family` is `SERIF` or `SANS` of the theme; Qt replaces one that is not installed.
    """
    font = QFont(QGuiApplication.font())
    font.setFamilies([family])
    font.setStyleHint(QFont.StyleHint.Serif if family == SERIF else QFont.StyleHint.SansSerif)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def measure_px(zoom: float) -> int:
    """Width of a line of `MEASURE` letters of the article's own words."""
    metrics = QFontMetricsF(face_font(SERIF, BODY_PX * zoom))
    return round(metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * MEASURE)


@lru_cache(256)
def tinted(colour: str, share: float = 1.0) -> QColor:
    """`colour` laid thinly over what is below it; `share` in [0, 1]. Not to be changed."""
    tint = QColor(colour)
    tint.setAlphaF(share)
    return tint
