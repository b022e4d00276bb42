"""Spans that never overlap, found by position: what was read, what was found."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import repeat
from operator import lt

from workbench.model.span import TextSpan


class DisjointSpans:
    """Spans in text order; those that overlap are joined, those that only touch are not."""

    def __init__(self, spans: Iterable[TextSpan] = ()) -> None:
        self._spans: list[TextSpan] = []
        for span in sorted(spans, key=lambda span: (span.start, span.end)):
            if self._spans and span.start < self._spans[-1].end:
                begun = self._spans.pop()
                span = TextSpan(begun.start, max(begun.end, span.end))
            self._spans.append(span)

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[TextSpan]:
        return iter(self._spans)

    def touched(self, edges: Sequence[int]) -> list[bool]:
        """For each stretch from one edge to the next, whether a span touches it."""
        starts, ends = self._edges
        firsts = map(bisect_right, repeat(ends), edges)
        beyond = map(bisect_left, repeat(starts), edges[1:])
        return list(map(lt, firsts, beyond))

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        return [span.start for span in self._spans], [span.end for span in self._spans]

    def in_range(self, start: int, end: int) -> list[TextSpan]:
        """Spans that share a code point with ``[start, end)``."""
        first = bisect_right(self._spans, start, key=lambda span: span.end)
        last = bisect_left(self._spans, end, key=lambda span: span.start)
        return self._spans[first:last]
