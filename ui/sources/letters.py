"""Where the letters of a PDF page stand: which one is meant by a point, which lines are marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

NEAR = 24.0
"""Points within which a press beside the words still means the nearest letter."""

APART = 1.5
"""Of the height of a line; letters farther apart stand in two columns."""


@dataclass(frozen=True, slots=True)
class Row:
    """Letters beside one another: ``[first, stop)`` of the page, and the box around them."""

    first: int
    stop: int
    box: QRectF


class Letters:
    """The boxes of one page's characters, by PDFium's index; in points from the top left.

    Characters that PDFium made up (a line end) have an empty box.
    """

    def __init__(self, boxes: Sequence[QRectF]) -> None:
        self._boxes = boxes
        self._rows = _rows(boxes, range(len(boxes)))

    def box(self, index: int) -> QRectF:
        """The box of a character."""
        return self._boxes[index]

    def lines(self, characters: range) -> list[QRectF]:
        """Boxes around a range of characters, one for each line they stand on."""
        there = range(characters.start, min(characters.stop, len(self._boxes)))
        return [row.box for row in _rows(self._boxes, there)]

    def at(self, point: QPointF, counts: Callable[[int], bool]) -> int | None:
        """The character meant by a point among those that count; None if none is near."""
        for row in sorted(self._rows, key=lambda row: _distance(row.box, point)):
            if _distance(row.box, point) > 3 * NEAR:
                return None
            near = [
                (_distance(self._boxes[index], point), index)
                for index in range(row.first, row.stop)
                if not self._boxes[index].isEmpty() and counts(index)
            ]
            if near:
                distance, index = min(near)
                return index if distance <= 3 * NEAR else None
        return None


def _rows(boxes: Sequence[QRectF], characters: range) -> list[Row]:
    rows: list[Row] = []
    for index in characters:
        box = boxes[index]
        if box.isEmpty():
            continue
        if rows and _goes_on(rows[-1].box, box):
            rows[-1] = Row(rows[-1].first, index + 1, rows[-1].box.united(box))
        else:
            rows.append(Row(index, index + 1, QRectF(box)))
    return rows


def _goes_on(row: QRectF, box: QRectF) -> bool:
    height = max(row.height(), box.height())
    beside = abs(row.center().y() - box.center().y()) < height / 2
    return beside and _across(row, box) <= APART * height


def _across(one: QRectF, other: QRectF) -> float:
    return max(one.left() - other.right(), other.left() - one.right(), 0.0)


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + 3 * down  # the same line first
