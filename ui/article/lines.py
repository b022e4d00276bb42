"""Where the words of the article stand on its sheet.

Works on the laid-out document; positions are code points, lengths are pixels
of the document (scrolled away or not). Asking for a place far down lays the
document out as far as there.
"""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from ui.article.offsets import Offsets
from workbench.model.span import TextSpan

_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Lines:
    """Finds boxes of words, and words at points, in one document."""

    def __init__(self, document: QTextDocument, text: str) -> None:
        self._document = document
        self._layout = document.documentLayout()
        self._text = text
        self.offsets = Offsets(text)

    def boxes(self, span: TextSpan) -> list[QRectF]:
        """One box a line, from the line's top to its bottom; more where scripts mix."""
        return [box for _line, pieces in self._pieces(span) for box in pieces]

    def line_of(self, position: int) -> QRectF:
        """The line on which the character at `position` stands, over the measure's whole width."""
        place = self.offsets.to_qt(position)
        block = self._document.findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        origin = self._layout.blockBoundingRect(block).topLeft()
        return line.rect().translated(origin) if line.isValid() else QRectF(origin, origin)

    def baseline_of(self, position: int) -> float:
        """Height of the line's foot, on which its letters stand."""
        place = self.offsets.to_qt(position)
        block = self._document.findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        top = self._layout.blockBoundingRect(block).top()
        return top + line.y() + line.ascent() if line.isValid() else top

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """Positions from the first to behind the last character between two heights.

        A line more on each side, as a line that runs leftward begins at the right.
        """
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        width = self._document.pageSize().width()
        first = self._layout.hitTest(QPointF(0, top), fuzzy)
        last = self._layout.hitTest(QPointF(width, bottom), fuzzy)
        block = self._document.findBlock(first)
        lead = block.layout().lineForTextPosition(first - block.position())
        begin = block.position() + (lead.textStart() if lead.isValid() else 0)
        return self.offsets.from_qt(min(begin, last)), self.offsets.from_qt(last + 1)

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

    def _pieces(self, span: TextSpan) -> Iterator[tuple[QTextLine, list[QRectF]]]:
        start, end = self.offsets.span_to_qt(span)
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            origin = self._layout.blockBoundingRect(block).topLeft()
            base = block.position()
            for line in _lines_from(block, max(0, start - base)):
                if base + line.textStart() >= end:
                    break
                yield line, self._line_boxes(line, origin, base, (start, end))
            block = block.next()

    def _line_boxes(
        self, line: QTextLine, origin: QPointF, base: int, span: tuple[int, int]
    ) -> list[QRectF]:
        first = max(span[0] - base, line.textStart())
        last = min(span[1] - base, line.textStart() + line.textLength())
        if first >= last:
            return []
        natural = line.naturalTextRect()
        top, height = origin.y() + line.y(), line.height()
        reaches = (
            _mixed_reaches(line, first, last)
            if self._mixes_directions(line, base)
            else [(_x(line, first), _x(line, last))]
        )
        return [
            QRectF(origin.x() + left, top, min(right, natural.right()) - left, height)
            for left, right in reaches
            if min(right, natural.right()) > left
        ]

    def _mixes_directions(self, line: QTextLine, base: int) -> bool:
        start = self.offsets.from_qt(base + line.textStart())
        return self.runs_leftward(TextSpan(start, start + max(1, line.textLength())))


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
