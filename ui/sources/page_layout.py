"""Where the pages of a PDF lie, one below the other, in pixels from the top of the first."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

GAP = 12
"""Pixels between pages and around them."""

NARROWEST = 100
"""Pixels; a pane is never taken for narrower than that."""


@dataclass(frozen=True, slots=True)
class Place:
    """A point of the file that stays in view when its pages grow: share of a page's height."""

    page: int
    share: float


class PageLayout:
    """Pages scaled to a width, times a zoom; counted from 0."""

    def __init__(self, sizes: Sequence[QSizeF] = (), width: int = 0, zoom: float = 1.0) -> None:
        room = max(NARROWEST, width - 2 * GAP)
        self._sizes = [QSizeF(max(1.0, s.width()), max(1.0, s.height())) for s in sizes]
        self.scales = [zoom * room / size.width() for size in self._sizes]
        self._tops: list[int] = []
        top = GAP
        for page in range(len(self._sizes)):
            self._tops.append(top)
            top += round(self._height(page)) + GAP
        self.height = top if self._tops else 0
        self.width = round(zoom * room) + 2 * GAP if self._tops else 0
        self._room = max(self.width, width)

    def __len__(self) -> int:
        return len(self._sizes)

    def rect(self, page: int) -> QRectF:
        """Where a page lies: in the middle of the width."""
        width = self._sizes[page].width() * self.scales[page]
        left = round((self._room - width) / 2)
        return QRectF(left, self._tops[page], width, self._height(page))

    def page_at(self, y: float) -> int:
        """The page at a height, or the one above it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        if not self._tops:
            return range(0)
        first = self.page_at(top)
        if self.rect(first).bottom() <= top:
            first += 1
        return range(first, bisect_right(self._tops, bottom))

    def placing(self, page: int) -> QTransform:
        """From points of a page to pixels."""
        rect, scale = self.rect(page), self.scales[page]
        return QTransform(scale, 0, 0, scale, rect.left(), rect.top())

    def on_page(self, page: int, point: QPointF) -> QPointF:
        """A point in points of a page."""
        return QPointF((point - self.rect(page).topLeft()) / self.scales[page])

    def place(self, y: float) -> Place:
        """What lies at a height."""
        page = self.page_at(y)
        return Place(page, (y - self._tops[page]) / self._height(page)) if self else Place(0, 0.0)

    def height_of(self, place: Place) -> float:
        """Where a place lies now."""
        return self._tops[place.page] + place.share * self._height(place.page)

    def _height(self, page: int) -> float:
        return self._sizes[page].height() * self.scales[page]
