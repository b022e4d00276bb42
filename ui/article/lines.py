"""Where the words of the article stand on its sheet.

Works on the laid-out document; positions are code points, lengths are pixels
of the document (scrolled away or not). Asking for a place far down lays the
document out as far as there.
"""

import math
import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from ui.offsets import Offsets
from workbench.model.span import TextSpan

_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Lines:
    """Finds boxes of words, and words at points, in one document."""

    def __init__(self, document: QTextDocument, text: str, offsets: Offsets) -> None:
        self._document = document
        self._layout = document.documentLayout()
        self._text = text
        self._boxes_known: dict[TextSpan, list[QRectF]] = {}
        self._lines_known: dict[int, tuple[QRectF, float]] = {}
        self._between_known: dict[tuple[float, float], tuple[int, int]] = {}
        self._layout.documentSizeChanged.connect(self._forget)
        self.offsets = offsets

    def boxes(self, span: TextSpan) -> list[QRectF]:
        """One box a line, from the line's top to its bottom; more where scripts mix.

        Remembered until Qt lays the document out anew. Not to be changed.
        """
        known = self._boxes_known.get(span)
        if known is None:
            known = self._boxes_known[span] = list(self._boxes(span))
        return known

    def line_of(self, position: int) -> QRectF:
        """The line on which the character at `position` stands, over the measure's whole width."""
        return self._line(position)[0]

    def baseline_of(self, position: int) -> float:
        """Height of that line's foot, on which its letters stand."""
        return self._line(position)[1]

    def x_of(self, position: int) -> float:
        """Where on its line the gap before the character at `position` is."""
        place = min(self.offsets.to_qt(position), self._document.characterCount() - 1)
        block = self._document.findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        origin = self._layout.blockBoundingRect(block).left()
        return origin + (_x(line, place - block.position()) if line.isValid() else 0.0)

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """Positions from the first to behind the last character between two heights."""
        known = self._between_known
        if (top, bottom) not in known:
            known.clear()
            known[top, bottom] = self._between(top, bottom)
        return known[top, bottom]

    def character_at(self, point: QPointF) -> int | None:
        """The character below a point, or None beside the text and between paragraphs."""
        near = self._layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(near)
        origin = self._layout.blockBoundingRect(block).topLeft()
        for line in _lines_from(block, near - block.position()):
            box = line.naturalTextRect().translated(origin)
            if box.adjusted(0, -2, 0, 2).contains(point):
                place = line.xToCursor(
                    point.x() - origin.x(), QTextLine.CursorPosition.CursorOnCharacter
                )
                return self.offsets.from_qt(block.position() + place)
            if box.top() > point.y():
                break
        return None

    def runs_leftward(self, span: TextSpan) -> bool:
        """Whether any letter there belongs to a script that is written leftward."""
        words = span.of(self._text)
        return not words.isascii() and _LEFTWARD.search(words) is not None

    def _forget(self) -> None:
        """Lines that were laid out keep their places, but Qt does not promise it."""
        self._boxes_known.clear()
        self._lines_known.clear()
        self._between_known.clear()

    def _line(self, position: int) -> tuple[QRectF, float]:
        if position not in self._lines_known:
            place = min(self.offsets.to_qt(position), self._document.characterCount() - 1)
            block = self._document.findBlock(place)
            line = block.layout().lineForTextPosition(place - block.position())
            origin = self._layout.blockBoundingRect(block).topLeft()
            box = line.rect().translated(origin) if line.isValid() else QRectF(origin, origin)
            self._lines_known[position] = box, box.top() + (line.ascent() if line.isValid() else 0)
        return self._lines_known[position]

    def _between(self, top: float, bottom: float) -> tuple[int, int]:
        # A line that runs leftward begins at the right: callers ask for a line more.
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        width = self._document.pageSize().width()
        first = self._layout.hitTest(QPointF(0, top), fuzzy)
        last = self._layout.hitTest(QPointF(width, bottom), fuzzy)
        block = self._document.findBlock(first)
        lead = block.layout().lineForTextPosition(first - block.position())
        begin = block.position() + (lead.textStart() if lead.isValid() else 0)
        return self.offsets.from_qt(min(begin, last)), self.offsets.from_qt(last + 1)

    def _boxes(self, span: TextSpan) -> Iterator[QRectF]:
        start, end = self.offsets.span_to_qt(span)
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            origin = self._layout.blockBoundingRect(block).topLeft()
            base = block.position()
            for line in _lines_from(block, max(0, start - base)):
                if base + line.textStart() >= end:
                    break
                yield from self._line_boxes(line, origin, base, (start, end))
            block = block.next()

    def _line_boxes(
        self, line: QTextLine, origin: QPointF, base: int, span: tuple[int, int]
    ) -> list[QRectF]:
        begin, length = line.textStart(), line.textLength()
        first, last = max(span[0] - base, begin), min(span[1] - base, begin + length)
        if first >= last:
            return []
        top, height = origin.y() + line.y(), line.height()
        if self._mixes_directions(base + begin, length):
            reaches = _mixed_reaches(line, first, last)
        else:
            reaches = [(_x(line, first), _x(line, last))]
        # White space at a line's end hangs beyond what is to be covered.
        most = line.naturalTextRect().right() if last == begin + length else math.inf
        return [
            QRectF(origin.x() + left, top, min(right, most) - left, height)
            for left, right in reaches
            if min(right, most) > left
        ]

    def _mixes_directions(self, place: int, length: int) -> bool:
        start = self.offsets.from_qt(place)
        words = self._text[start : start + length]
        return not words.isascii() and _LEFTWARD.search(words) is not None


def _lines_from(block: QTextBlock, place: int) -> Iterator[QTextLine]:
    layout = block.layout()
    first = layout.lineForTextPosition(place)
    for number in range(first.lineNumber() if first.isValid() else 0, layout.lineCount()):
        yield layout.lineAt(number)


def _x(line: QTextLine, place: int) -> float:
    # PySide6 returns the place too, as C++ changes its argument; its stubs say "object".
    x, _place = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _mixed_reaches(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Left and right edges of what ``[first, last)`` covers where directions mix."""
    runs = sorted(
        (run.boundingRect().left(), run.boundingRect().right())
        for run in line.glyphRuns(first, last - first)
    )
    joined: list[tuple[float, float]] = []
    for left, right in runs:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined
