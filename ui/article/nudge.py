"""Move the edges of a claim by words.

A word here is what an analyst would take in one step: "1,200", "$3.5",
"24%", "U.S", "Kim’s" and "well-known" are one each. Chinese and Japanese write
no spaces, so each of their characters is a step. Every function returns a
span of the same text, never an empty one; where there is no further word, the
span comes back as it was.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.model.span import TextSpan

REACH = 400
"""Code points looked at on each side: a claim's edge is never sought farther
away, so that a nudge costs the same in a book."""

_PUNCTUATION = re.escape("!\"'()*,-./:;<=>?[\\]^_`{|}~") + (
    "\u00a1\u00ab\u00b7\u00bb\u00bf\u2010-\u2027\u2032-\u205e\u3000-\u303f"
    "\u060c\u061b\u061f\u06d4\u0964\u0965\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_ONE_BY_ONE = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\s{_PUNCTUATION}{_ONE_BY_ONE}]"
_JOINT = r"[.,:/'’_\-‐‑·]"


def extend_end(text: str, span: TextSpan) -> TextSpan:
    """One word more at the end."""
    after = (end for _start, end in _words(text, span.end) if end > span.end)
    return TextSpan(span.start, next(after, span.end))


def shrink_end(text: str, span: TextSpan) -> TextSpan:
    """One word less at the end."""
    inside = [e for s, e in _words(text, span.end) if s >= span.start and e < span.end]
    return TextSpan(span.start, max(inside, default=span.end))


def extend_start(text: str, span: TextSpan) -> TextSpan:
    """One word more at the start."""
    before = [start for start, _end in _words(text, span.start) if start < span.start]
    return TextSpan(max(before, default=span.start), span.end)


def shrink_start(text: str, span: TextSpan) -> TextSpan:
    """One word less at the start."""
    inside = (s for s, e in _words(text, span.start) if s > span.start and e <= span.end)
    return TextSpan(next(inside, span.start), span.end)


def snap_start(text: str, span: TextSpan, position: int) -> TextSpan:
    """`span` begun at the word start nearest to `position`, at least one word long."""
    starts = (start for start, _end in _words(text, position) if start < span.end)
    return TextSpan(_nearest(starts, position, span.start), span.end)


def snap_end(text: str, span: TextSpan, position: int) -> TextSpan:
    """`span` ended at the word end nearest to `position`, at least one word long."""
    ends = (end for _start, end in _words(text, position) if end > span.start)
    return TextSpan(span.start, _nearest(ends, position, span.end))


def _nearest(places: Iterator[int], position: int, otherwise: int) -> int:
    return min(places, key=lambda place: abs(place - position), default=otherwise)


def _words(text: str, around: int) -> Iterator[tuple[int, int]]:
    """Starts and ends of the words near `around`, in order.

    The window begins and ends at white space where there is any, so that no
    word is cut.
    """
    first, last = max(0, around - REACH), min(len(text), around + REACH)
    if first:
        first = next((i for i in range(first, around) if text[i - 1].isspace()), first)
    if last < len(text):
        last = next((i for i in range(last, around, -1) if text[i].isspace()), last)
    return (found.span() for found in _word().finditer(text, first, last))


@cache
def _word() -> re.Pattern[str]:
    # Compiled when an edge first moves: it takes as long as a tenth of the first paint.
    return re.compile(rf"[{_ONE_BY_ONE}]|{_LETTER}+(?:{_JOINT}{_LETTER}+)*")
