"""Where the words of a capture stand in the original, for showing and quoting pages."""

import json
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class PageMap:
    """Characters of pages (counted as PDFium counts them) against code points of the text.

    `stretches` are by page, counted from 0, in the order of the page's characters.
    Characters that are not in the text (a hyphen at a line end) belong to no stretch.
    """

    stretches: tuple[tuple[PageStretch, ...], ...]

    def to_text(self, page: int, characters: range) -> TextSpan | None:
        """The stretch of text that a range of a page's characters covers, None if none of it."""
        if page >= len(self.stretches):
            return None
        places = [
            TextSpan(
                stretch.start + max(characters.start, stretch.first) - stretch.first,
                stretch.start
                + min(characters.stop, stretch.first + stretch.length)
                - stretch.first,
            )
            for stretch in self.stretches[page]
            if stretch.first < characters.stop and characters.start < stretch.first + stretch.length
        ]
        if not places:
            return None
        return TextSpan(min(p.start for p in places), max(p.end for p in places))

    def to_pages(self, span: TextSpan) -> dict[int, list[range]]:
        """The characters of each page on which a stretch of text stands."""
        found: dict[int, list[range]] = {}
        for page, stretches in enumerate(self.stretches):
            for stretch in stretches:
                start = max(span.start, stretch.start)
                end = min(span.end, stretch.start + stretch.length)
                if start < end:
                    first = stretch.first + start - stretch.start
                    found.setdefault(page, []).append(range(first, first + end - start))
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
    pages: list[list[PageStretch]] = [[] for _ in data["pages"]]
    for start, length, place, first in data["origins"]:
        kind, _, number = place.partition("/")
        if kind == "page" and 0 < int(number) <= len(pages):
            pages[int(number) - 1].append(PageStretch(start, length, first))
    return PageMap(tuple(tuple(sorted(p, key=lambda s: s.first)) for p in pages))
