"""The claims of the article shown, found by position.

Claims overlap and nest, so a list sorted by start is not enough: an early,
long claim may reach over many short ones. Beside the starts stands the
farthest end so far, which says how far back a search must look.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import accumulate, compress, count, islice, repeat
from operator import attrgetter, eq, gt
from uuid import UUID

from workbench.model.kinds import ClaimState
from workbench.model.scale import Family, Underline
from workbench.model.span import TextSpan


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the article shows it.

    `light` and `dark` are ``#rrggbb``, one per theme; empty means the theme's
    colour of the family. `why` is the tooltip, plain text from anywhere.
    `label` is the rating's word, for those who see neither colour nor
    underline. Suggestions have no number. `flags` is how many flags of the
    checks are open.
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
    flags: int = 0


Wanted = Callable[[Mark], bool]

FAR = 40
"""Marks looked at for one that is wanted; beyond, a long one may be missed."""

_START, _END = attrgetter("span.start"), attrgetter("span.end")
_ID = attrgetter("claim_id.int")  # a UUID is hashed by Python, its number by C


def _order(mark: Mark) -> tuple[int, int, int]:
    # The outer one first; the id only breaks ties, so that the order is total.
    return mark.span.start, -mark.span.end, mark.claim_id.int


class MarkIndex:
    """Marks in text order, found by what they cover. Positions are code points.

    `in_range` and `at` cost O(log n) and the marks between the first that may
    reach the place and the last that does. Changing a mark's looks costs
    O(log n); moving, adding and removing shift a list. Thousands are taken in
    while an article opens, so nothing is done for each of them in Python; what
    only those in sight need is found out when they are asked for.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = list(marks)
        self._starts = _put_in_order(self._marks)
        self._reach: list[int] = []
        self._levels: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._marks)

    def get(self, claim_id: UUID) -> Mark | None:
        """The mark of a claim, or None if the article shows none."""
        return self._by_id.get(claim_id.int)

    def level(self, mark: Mark) -> int:
        """How many underlines already run below the words of a mark shown: 0 for most.

        Two marks that share a word never share a level.
        """
        if mark.claim_id.int not in self._levels:
            self._stack_up(*self._cluster(mark.span))
        return self._levels[mark.claim_id.int]

    def in_range(self, start: int, end: int) -> list[Mark]:
        """Marks that share a code point with ``[start, end)``, outer before inner."""
        last = bisect_left(self._starts, end)
        first = bisect_right(self._reach_to(last), start, hi=last)
        there = self._marks[first:last]
        return [mark for mark in there if mark.span.end > start and not mark.span.is_point]

    def points_in(self, start: int, end: int) -> list[Mark]:
        """Marks without words that stand from `start` to `end`, both ends included."""
        first, last = bisect_left(self._starts, start), bisect_right(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.span.is_point]

    def last_in_each(self, edges: Sequence[int], wanted: Wanted) -> list[Mark | None]:
        """For each stretch from one edge to the next, a mark wanted there: the last to begin.

        Costs O(log n) a stretch, whatever the stretches hold.
        """
        reach = self._reach_to(len(self._marks))
        behind = map(bisect_left, repeat(self._starts), edges[1:])
        return [
            self._last(at - 1, start, wanted) if at and reach[at - 1] > start else None
            for at, start in zip(behind, edges, strict=False)
        ]

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
        known = self._by_id.get(mark.claim_id.int)
        if known is None or known.span != mark.span:
            self.remove(mark.claim_id)
            self.add(mark)
            return
        self._marks[self._place(known)] = mark
        self._by_id[mark.claim_id.int] = mark

    def add(self, mark: Mark) -> None:
        """Show one more claim."""
        place = bisect_left(self._marks, _order(mark), key=_order)
        self._marks.insert(place, mark)
        self._starts.insert(place, mark.span.start)
        self._by_id[mark.claim_id.int] = mark
        self._forget(place)

    def remove(self, claim_id: UUID) -> None:
        """Show a claim no longer; one that is not shown is no matter."""
        mark = self._by_id.pop(claim_id.int, None)
        if mark is None:
            return
        place = self._place(mark)
        del self._marks[place], self._starts[place]
        self._forget(place)

    @cached_property
    def _by_id(self) -> dict[int, Mark]:
        return dict(zip(map(_ID, self._marks), self._marks, strict=True))

    def _last(self, at: int, start: int, wanted: Wanted) -> Mark | None:
        for place in range(at, max(-1, at - FAR), -1):
            mark = self._marks[place]
            if mark.span.end > start and wanted(mark):
                return mark
        return None

    def _cluster(self, span: TextSpan) -> tuple[int, int]:
        behind = bisect_left(self._starts, span.end)
        reach = self._reach_to(behind)
        first = bisect_right(reach, span.start, hi=behind)
        while 0 < first < behind and reach[first - 1] > self._starts[first]:
            first -= 1
        last, end = first, span.end
        while last < len(self._marks) and self._starts[last] < end:
            end = max(end, self._marks[last].span.end)
            last += 1
        return first, last

    def _place(self, mark: Mark) -> int:
        return bisect_left(self._marks, _order(mark), key=_order)

    def _forget(self, place: int) -> None:
        """What was found out about the marks from `place` on no longer holds."""
        del self._reach[place:]
        self._levels.clear()

    def _reach_to(self, last: int) -> list[int]:
        """The farthest end so far at each mark, at least of those before `last`."""
        known = self._reach
        if len(known) < last:
            farthest = known[-1] if known else 0
            ends = map(_END, self._marks[len(known) : last])
            known += islice(accumulate(ends, max, initial=farthest), 1, None)
        return known

    def _stack_up(self, first: int, last: int) -> None:
        """Give each mark the lowest level that none of its predecessors still holds.

        The marks from `first` to before `last` overlap with no others.
        """
        running: list[tuple[int, int]] = []
        free: list[int] = []
        for mark in self._marks[first:last]:
            if mark.span.is_point:
                continue  # no underline runs below it
            while running and running[0][0] <= mark.span.start:
                heappush(free, heappop(running)[1])
            level = heappop(free) if free else len(running)
            heappush(running, (mark.span.end, level))
            self._levels[mark.claim_id.int] = level


def _put_in_order(marks: list[Mark]) -> list[int]:
    """Sort by `_order`, and return the starts. Rows mostly come sorted, but for ties."""
    starts = list(map(_START, marks))
    if any(map(gt, starts, starts[1:])):
        marks.sort(key=_START)
        starts.sort()
    done = 0
    for place in compress(count(), map(eq, starts, starts[1:])):
        if place >= done:
            done = bisect_right(starts, starts[place], place)
            marks[place:done] = sorted(marks[place:done], key=_order)
    return starts
