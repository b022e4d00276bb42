"""Where the parts of a listed claim stand: lines of words, chips, number, verdict.

All lengths are pixels at 100 %, grown by the theme's scale. Laying out is
remembered: a list is painted far more often than its words or width change.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from ui.claims.claim_words import NOT_CHECKABLE
from ui.offsets import Offsets
from ui.theme import Theme, sans

LINES = 3
"""Most lines of a claim that the list shows; the card shows all."""

CHIP_ROWS = 2
"""Most rows of chips; what does not fit is in the tooltip."""

NARROWEST = 40
"""Width below which a chip is left out rather than cut."""


SHAPES_OF_CHIPS = {NOT_CHECKABLE: "slash"}
"""What is drawn before the words of a chip."""

REMEMBERED = 2000
"""Layouts kept; more than any list that is fitted has rows."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One chip: its words, cut to fit, where it stands in the row, and the shape before them."""

    words: str
    box: QRect
    shape: str = ""


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row laid out, relative to its top left corner. Each line stands below its corner."""

    lines: tuple[str, ...]
    corners: tuple[QPoint, ...]
    chips: tuple[Placed, ...]
    height: int


class RowRuler:
    """Lays rows out in one theme, at one width."""

    def __init__(self, theme: Theme, width: int) -> None:
        px = theme.px
        self.words = sans(theme)
        self.small = sans(theme, 12)
        self.strong = sans(theme, 13, semibold=True)
        self.width = width
        self._known: dict[tuple[str, tuple[str, ...]], RowLayout] = {}
        self.pad = px(9)
        self.number = QRect(px(12), self.pad, px(26), 0)
        self.left = px(12) + px(26) + px(8)
        self.sign = px(15)
        self.right = width - px(12)
        self.chip_gap, self.chip_pad = px(4), px(7)
        self._text_width = max(px(60), self.right - self.sign - px(8) - self.left)
        self._metrics = QFontMetrics(self.words)
        self._chip_metrics = QFontMetrics(self.small)
        self.line_height = self._metrics.lineSpacing()
        self.chip_height = self._chip_metrics.height() + px(2)
        self.chip_sign = px(14)

    @property
    def fixed_height(self) -> int:
        """Height of any row of a list too long to be fitted: all lines and one row of chips."""
        return self._height(LINES, 1)

    def lay_out(self, statement: str, chips: tuple[str, ...]) -> RowLayout:
        """Place a claim's lines and chips."""
        key = (statement, chips)
        if key not in self._known:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            self._known[key] = self._laid_out(statement, chips)
        return self._known[key]

    def _laid_out(self, statement: str, chips: Sequence[str]) -> RowLayout:
        lines = _wrapped(statement, self.words, self._text_width)
        tops = (self.pad + n * self.line_height for n in range(len(lines)))
        corners = tuple(QPoint(self.left, top) for top in tops)
        placed, rows = self._place(chips, self.pad + len(lines) * self.line_height)
        return RowLayout(lines, corners, placed, self._height(len(lines), rows))

    def _height(self, lines: int, chip_rows: int) -> int:
        chips = chip_rows * (self.chip_height + self.chip_gap)
        return 2 * self.pad + lines * self.line_height + chips + 1

    def _place(self, chips: Sequence[str], top: int) -> tuple[tuple[Placed, ...], int]:
        placed: list[Placed] = []
        row, x = 0, self.left
        right = self.left + self._text_width
        for words in chips:
            shape = SHAPES_OF_CHIPS.get(words, "")
            sign = self.chip_sign if shape else 0
            full = self._chip_metrics.horizontalAdvance(words) + 2 * self.chip_pad + sign
            if x + full > right and x > self.left and row + 1 < CHIP_ROWS:
                row, x = row + 1, self.left
            width = min(full, right - x)
            if width < min(full, NARROWEST):
                break
            y = top + self.chip_gap + row * (self.chip_height + self.chip_gap)
            cut = words if width == full else self._cut(words, width - 2 * self.chip_pad - sign)
            placed.append(Placed(cut, QRect(x, y, width, self.chip_height), shape))
            x += width + self.chip_gap
        return tuple(placed), row + 1 if placed else 0

    def _cut(self, words: str, width: int) -> str:
        return self._chip_metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def _wrapped(words: str, font: QFont, width: int) -> tuple[str, ...]:
    """`words` in at most `LINES` lines of a width; the last one is cut with an ellipsis."""
    offsets = Offsets(words)
    layout = QTextLayout(words, font)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = offsets.from_qt(line.textStart())
        end = offsets.from_qt(line.textStart() + line.textLength())
        lines.append(words[start:end].rstrip())
        if len(lines) == LINES:
            cut = Qt.TextElideMode.ElideRight
            lines[-1] = QFontMetrics(font).elidedText(words[start:], cut, width)
    layout.endLayout()
    return tuple(lines) or ("",)
