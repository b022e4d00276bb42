"""The claims of the article shown, found by position.

Claims overlap and nest, so a list sorted by start is not enough: an early,
long claim may reach over many short ones. Beside the starts stands the
farthest end so far, which says how far back a search must look.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate
from operator import attrgetter, lt
from uuid import UUID

from workbench.model.kinds import ClaimState
from workbench.model.scale import Family, Underline
from workbench.model.span import TextSpan


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the article shows it.

    `light` and `dark` are ``#rrggbb``, one per theme. `why` is the tooltip,
    plain text from anywhere. `label` is the rating's word, for those who see
    neither colour nor underline. Suggestions have no number.
    """

    claim_id: UUID
    span: TextSpan
    number: int | None
    state: ClaimState
    family: Family
    light: str
    dark: str
    underline: Underline
    why: str = ""
    label: str = ""


_START, _END, _ID = attrgetter("span.start"), attrgetter("span.end"), attrgetter("claim_id")


def _order(mark: Mark) -> tuple[int, int, int]:
    # The outer one first; the id only breaks ties, so that the order is total.
    return mark.span.start, -mark.span.end, mark.claim_id.int


class MarkIndex:
    """Marks in text order, found by what they cover. Positions are code points.

    `in_range` and `at` cost O(log n) and the marks between the first that may
    reach the place and the last that does. Changing a mark's looks costs
    O(log n); moving, adding and removing shift a list.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = list(marks)
        self._starts = list(map(_START, self._marks))
        if not all(map(lt, self._starts, self._starts[1:])):  # rows mostly come in text order
            self._marks.sort(key=_order)
            self._starts.sort()
        self._reach = list(accumulate(map(_END, self._marks), max))
        self._by_id = dict(zip(map(_ID, self._marks), self._marks, strict=True))
        self._levels: dict[UUID, int] = {}
        self._stack_up(0, len(self._marks))

    def __len__(self) -> int:
        return len(self._marks)

    def get(self, claim_id: UUID) -> Mark | None:
        """The mark of a claim, or None if the article shows none."""
        return self._by_id.get(claim_id)

    def level(self, claim_id: UUID) -> int:
        """How many underlines already run below this claim's words: 0 for most.

        Two marks that share a word never share a level.
        """
        return self._levels.get(claim_id, 0)

    def in_range(self, start: int, end: int) -> list[Mark]:
        """Marks that share a code point with ``[start, end)``, outer before inner."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.span.end > start]

    def at(self, position: int) -> list[Mark]:
        """Marks that cover the character at `position`, the innermost first."""
        found = self.in_range(position, position + 1)
        return sorted(found, key=lambda mark: (len(mark.span), -mark.span.start))

    def cluster(self, span: TextSpan) -> list[Mark]:
        """Marks tied to `span` by a chain of overlaps: those whose levels depend on it."""
        first, last = self._cluster(span)
        return self._marks[first:last]

    def replace(self, mark: Mark) -> None:
        """Show a claim differently, or elsewhere; one that is new is added."""
        known = self._by_id.get(mark.claim_id)
        if known is None or known.span != mark.span:
            self.remove(mark.claim_id)
            self.add(mark)
            return
        self._marks[self._place(known)] = mark
        self._by_id[mark.claim_id] = mark

    def add(self, mark: Mark) -> None:
        """Show one more claim."""
        place = bisect_left(self._marks, _order(mark), key=_order)
        self._marks.insert(place, mark)
        self._starts.insert(place, mark.span.start)
        self._reach.insert(place, 0)
        self._by_id[mark.claim_id] = mark
        self._measure(place)
        self._stack_up(*self._cluster(mark.span))

    def remove(self, claim_id: UUID) -> None:
        """Show a claim no longer; one that is not shown is no matter."""
        mark = self._by_id.pop(claim_id, None)
        if mark is None:
            return
        first, last = self._cluster(mark.span)
        place = self._place(mark)
        del self._marks[place], self._starts[place], self._reach[place]
        self._levels.pop(claim_id, None)
        self._measure(place)
        self._stack_up(first, last - 1)

    def _cluster(self, span: TextSpan) -> tuple[int, int]:
        first = bisect_right(self._reach, span.start)
        while 0 < first < len(self._marks) and self._reach[first - 1] > self._starts[first]:
            first -= 1
        last, end = first, span.end
        while last < len(self._marks) and self._starts[last] < end:
            end = max(end, self._marks[last].span.end)
            last += 1
        return first, last

    def _place(self, mark: Mark) -> int:
        return bisect_left(self._marks, _order(mark), key=_order)

    def _measure(self, place: int) -> None:
        farthest = self._reach[place - 1] if place else 0
        for index in range(place, len(self._marks)):
            farthest = max(farthest, self._marks[index].span.end)
            if self._reach[index] == farthest:
                return
            self._reach[index] = farthest

    def _stack_up(self, first: int, last: int) -> None:
        """Give each mark the lowest level that none of its predecessors still holds.

        The marks from `first` to before `last` overlap with no others.
        """
        for mark in self._marks[first:last] if self._levels else ():
            self._levels.pop(mark.claim_id, None)
        running: list[tuple[int, int]] = []
        free: list[int] = []
        reach = highest = 0
        for place in range(first, last):
            start, mark = self._starts[place], self._marks[place]
            if start >= reach:
                running, free, highest, reach = [(mark.span.end, 0)], [], 1, mark.span.end
                continue
            while running and running[0][0] <= start:
                heappush(free, heappop(running)[1])
            level = heappop(free) if free else highest
            highest = max(highest, level + 1)
            reach = max(reach, mark.span.end)
            heappush(running, (mark.span.end, level))
            if level:
                self._levels[mark.claim_id] = level
