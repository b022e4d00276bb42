"""What is marked on the pages of a source: quoted, wanted, chosen. In points of the page."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from ui.sources.boxing import on_paper
from ui.sources.letters import Letters
from ui.theme import Theme
from workbench.model import Family, TextSpan
from workbench.services.views.origins import PageMap

QUOTED, WANTED, CHOSEN = 56, 64, 90
"""How strongly each is laid over the paper, of 255."""


class PageMarks:
    """Passages of the text as boxes on the pages, as far as the pages' letters are known.

    `wanted` is the passage to be shown, `chosen` the one that is selected.
    """

    def __init__(self, page_map: PageMap) -> None:
        self._map = page_map
        self._letters: dict[int, Letters] = {}
        self._quoted: tuple[TextSpan, ...] = ()
        self._quoted_boxes: dict[int, list[QRectF]] = {}
        self.wanted: TextSpan | None = None
        self.chosen: TextSpan | None = None

    def put(self, page: int, letters: Letters) -> None:
        """Where the letters of a page stand."""
        if self._letters.get(page) is not letters:
            self._letters[page] = letters
            self._quoted_boxes.pop(page, None)

    def knows(self, page: int) -> bool:
        """Whether the letters of a page are known."""
        return page in self._letters

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Other passages are quoted."""
        self._quoted = spans
        self._quoted_boxes.clear()

    def pages_of(self, span: TextSpan) -> tuple[int, ...]:
        """The pages on which a passage stands."""
        return tuple(self._map.to_pages(span))

    def start_of(self, page: int) -> int:
        """Where in the text a page begins, or the next one that has words."""
        for stretches in self._map.stretches[max(0, page) :]:
            if stretches:
                return min(stretch.start for stretch in stretches)
        return 0

    def boxes(self, page: int, span: TextSpan) -> list[QRectF]:
        """Boxes of a passage on a page, one for each line."""
        letters = self._letters.get(page)
        if letters is None:
            return []
        ranges = self._map.to_pages(span).get(page, ())
        return [box for characters in ranges for box in letters.lines(characters)]

    def letter_at(self, page: int, point: QPointF) -> tuple[int, QRectF] | None:
        """The letter of the text meant by a point of a page: its position and its box."""
        letters = self._letters.get(page)
        if letters is None:
            return None
        index = letters.at(point, lambda i: self._map.position(page, i) is not None)
        position = None if index is None else self._map.position(page, index)
        return None if index is None or position is None else (position, letters.box(index))

    def paint(self, painter: QPainter, page: int, theme: Theme) -> None:
        """Lay the marks over a page. Paper is white in every theme, so the light colours hold."""
        light = on_paper(theme)
        _lay(painter, self._quoted_on(page), light.families[Family.MIXED], QUOTED)
        if self.wanted is not None:
            _lay(painter, self.boxes(page, self.wanted), light.accent, WANTED)
        if self.chosen is not None:
            _lay(painter, self.boxes(page, self.chosen), light.accent, CHOSEN)

    def _quoted_on(self, page: int) -> list[QRectF]:
        if page not in self._quoted_boxes:
            here = [box for span in self._quoted for box in self.boxes(page, span)]
            if page not in self._letters:
                return here
            self._quoted_boxes[page] = here
        return self._quoted_boxes[page]


def _lay(painter: QPainter, boxes: Iterable[QRectF], colour: str, strength: int) -> None:
    ink = QColor(colour)
    ink.setAlpha(strength)
    for box in boxes:
        painter.fillRect(box, ink)
