"""How the article looks: typefaces, sizes and colours, for paper and for night.

Sizes are logical pixels at zoom 1. A face that is not installed is replaced
by Qt; the names are those under which the application registered its fonts.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication

SAMPLE = "The envoy told reporters on Thursday that 24 missiles had been launched in a year."
"""Ordinary prose; its mean letter width makes the measure."""


class Face(StrEnum):
    """The two typefaces: one to read, one for what is said about the text."""

    SERIF = "serif"
    SANS = "sans"


@dataclass(frozen=True, slots=True)
class ArticleColours:
    """Colours of one theme, ``#rrggbb``. Claims bring their own (`Mark`)."""

    desk: str
    paper: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    hit: str


LIGHT = ArticleColours(
    desk="#f6f5f2",
    paper="#ffffff",
    line="#e2dfd8",
    ink="#1d1c1a",
    muted="#6d6a63",
    accent="#2f5fb3",
    on_accent="#ffffff",
    hit="#ffdf7a",
)
DARK = ArticleColours(
    desk="#1b1c1f",
    paper="#232529",
    line="#35383e",
    ink="#eceae6",
    muted="#a5a199",
    accent="#8fb2f5",
    on_accent="#10131a",
    hit="#6b5310",
)


@dataclass(frozen=True, slots=True)
class ArticleStyle:
    """Faces, sizes and colours. An empty `sans` means the application's own font.

    `measure` is the length of a line in letters.
    """

    serif: str = "Source Serif Pro"
    sans: str = ""
    body_px: float = 18.0
    measure: int = 65
    light: ArticleColours = field(default=LIGHT)
    dark: ArticleColours = field(default=DARK)

    def colours(self, *, dark: bool) -> ArticleColours:
        """The colours of one theme."""
        return self.dark if dark else self.light

    def font(self, face: Face, px: float, *, bold: bool = False, italic: bool = False) -> QFont:
        """A font of `px` pixels: never points, which mean another size on another screen."""
        font = QFont(QGuiApplication.font())
        family = self.serif if face is Face.SERIF else self.sans
        if family:
            font.setFamilies([family])
        font.setStyleHint(
            QFont.StyleHint.Serif if face is Face.SERIF else QFont.StyleHint.SansSerif
        )
        font.setPixelSize(max(1, round(px)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def measure_px(self, zoom: float) -> int:
        """Width of a line of `measure` letters of body text."""
        metrics = QFontMetricsF(self.font(Face.SERIF, self.body_px * zoom))
        return round(metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * self.measure)


def tinted(colour: str, share: float) -> QColor:
    """`colour` laid thinly over what is below it; `share` in [0, 1]."""
    tint = QColor(colour)
    tint.setAlphaF(share)
    return tint
