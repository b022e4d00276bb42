"""Where the words of a capture stand in the original, for showing and quoting pages."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from uuid import UUID

from sqlmodel import Session

from workbench.errors import NotFound
from workbench.model import Capture, TextSpan
from workbench.store.content import text_of


@dataclass(frozen=True, slots=True)
class PageStretch:
    """``length`` characters of a page, from `first` on, are the text from `start` on."""

    start: int
    length: int
    first: int
    page: int

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + self.length

    @property
    def stop(self) -> int:
        """The page's character behind its last one."""
        return self.first + self.length


_in_text = attrgetter("start")
_on_page = attrgetter("first")


@dataclass(frozen=True)
class PageMap:
    """Characters of pages (counted as PDFium counts them) against code points of the text.

    `stretches` are by page, counted from 0, in the order of the page's characters.
    Characters that are not in the text (a hyphen at a line end, a page number)
    belong to no stretch. Of a ligature only the first letter does.
    """

    stretches: tuple[tuple[PageStretch, ...], ...]
    _by_text: tuple[PageStretch, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        flat = (stretch for page in self.stretches for stretch in page)
        object.__setattr__(self, "_by_text", tuple(sorted(flat, key=_in_text)))

    def position(self, page: int, character: int) -> int | None:
        """Where a character of a page stands in the text; None if it is not in it."""
        if page >= len(self.stretches):
            return None
        before = bisect_right(self.stretches[page], character, key=_on_page)
        stretch = self.stretches[page][before - 1] if before else None
        if stretch is None or character >= stretch.stop:
            return None
        return stretch.start + character - stretch.first

    def to_pages(self, span: TextSpan) -> dict[int, list[range]]:
        """The characters of each page on which a stretch of text stands, pages in text order."""
        found: dict[int, list[range]] = {}
        at = max(0, bisect_right(self._by_text, span.start, key=_in_text) - 1)
        while at < len(self._by_text) and self._by_text[at].start < span.end:
            stretch = self._by_text[at]
            start, end = max(span.start, stretch.start), min(span.end, stretch.end)
            if start < end:
                first = stretch.first + start - stretch.start
                found.setdefault(stretch.page, []).append(range(first, first + end - start))
            at += 1
        return found


def page_map(session: Session, capture_id: UUID) -> PageMap:
    """The map of a paged capture; empty for one without pages.

    Raises:
        NotFound: the capture is gone.
    """
    capture = session.get(Capture, capture_id)
    if capture is None:
        raise NotFound("This source no longer exists.")
    told = text_of(session, capture.origins_sha256)
    if not told:
        return PageMap(())
    data = json.loads(told)
    return PageMap(_by_page(len(data["pages"]), data["origins"]))


def _by_page(
    count: int, origins: Iterable[tuple[int, int, str, int]]
) -> tuple[tuple[PageStretch, ...], ...]:
    pages: list[list[PageStretch]] = [[] for _ in range(count)]
    for start, length, place, first in origins:
        kind, _, number = place.partition("/")
        if kind == "page" and 0 < int(number) <= count:
            page = int(number) - 1
            pages[page].append(PageStretch(start, length, first, page))
    return tuple(tuple(sorted(stretches, key=_on_page)) for stretches in pages)
