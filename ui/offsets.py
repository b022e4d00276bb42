"""Python counts code points, Qt counts UTF-16 units. Converted here and nowhere else."""

import re
from bisect import bisect_left

from workbench.model.span import TextSpan

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts positions of one text. Costs nothing when it has no emoji.

    Characters above U+FFFF take two UTF-16 units; their positions are kept in
    a sorted list, so a conversion is one binary search. A lone surrogate
    counts as one unit, as Qt counts it.

    Attributes:
        lone_surrogates: whether there are any; text from a file has none.
    """

    def __init__(self, text: str) -> None:
        self.lone_surrogates = False
        units = len(text) if text.isascii() else self._count(text)
        narrow = units == len(text)
        self._wide = [] if narrow else [found.start() for found in _WIDE.finditer(text)]
        self._wide_qt = [place + before for before, place in enumerate(self._wide)]

    def _count(self, text: str) -> int:
        try:
            return len(text.encode("utf-16-le")) // 2
        except UnicodeEncodeError:
            self.lone_surrogates = True
            return len(text.encode("utf-16-le", "surrogatepass")) // 2

    def to_qt(self, position: int) -> int:
        """UTF-16 position of a code point position."""
        return position + bisect_left(self._wide, position)

    def from_qt(self, position: int) -> int:
        """Code point position of a UTF-16 position; inside a pair, the pair's start."""
        return position - bisect_left(self._wide_qt, position)

    def span_to_qt(self, span: TextSpan) -> tuple[int, int]:
        """Start and end in UTF-16 units."""
        return self.to_qt(span.start), self.to_qt(span.end)

    def span_from_qt(self, start: int, end: int) -> TextSpan | None:
        """The span between two UTF-16 positions, or None if nothing lies between them."""
        first, last = self.from_qt(start), self.from_qt(end)
        return TextSpan(first, last) if first < last else None
