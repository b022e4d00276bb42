"""The pages of a PDF source, whose words can be selected."""

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.sources.page_marks import PageMarks
from ui.sources.page_scroll import PageScroll
from ui.sources.whole_words import whole_words, word_at
from ui.theme import ThemeController
from workbench.model import TextSpan
from workbench.services.views.origins import PageMap

if TYPE_CHECKING:
    from ui.sources.pages import PdfPages

ABOVE = 80
"""Pixels left above a passage that is shown."""


class PageView(PageScroll):
    """A drag selects whole words, over the end of a page too; a double click selects one.

    Positions are code points of the capture's text. A scanned file has none:
    its pages are shown, and nothing can be selected.

    Signals:
        selected: the words chosen (`TextSpan`, or None).
    """

    selected = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Pages of the source")
        self._text = ""
        self._marks = PageMarks(PageMap(()))
        self._target: TextSpan | None = None
        self._is_placed = True
        self._anchor: int | None = None

    def show_pages(self, pages: "PdfPages | None", page_map: PageMap, text: str) -> None:
        """Show another file with its text, or none."""
        self._text, self._marks = text, PageMarks(page_map)
        self._anchor, self._target, self._is_placed = None, None, True
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.put(pages)

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Mark the passages that are quoted already."""
        self._marks.set_quoted(spans)
        self.viewport().update()

    def reveal(self, span: TextSpan) -> None:
        """Show where a passage stands, and mark it: now, or when its page is there."""
        self._marks.wanted = span
        self.show_span(span)
        self.viewport().update()

    def show_span(self, span: TextSpan) -> None:
        """Scroll to a passage: now, and to its line as soon as its page is there."""
        self._target = span
        self._is_placed = False
        self._place()

    def select(self, span: TextSpan | None) -> None:
        """Choose words, or nothing."""
        if span != self._marks.chosen:
            self._marks.chosen = span
            self.selected.emit(span)
            self.viewport().update()

    def selected_span(self) -> TextSpan | None:
        """The words chosen."""
        return self._marks.chosen

    def position(self) -> int:
        """Where in the text the page in view begins."""
        return self._marks.start_of(self.page() - 1)

    def boxes_of(self, span: TextSpan) -> list[QRectF]:
        """Where words are in the viewport, line by line; empty until their page is rendered."""
        found: list[QRectF] = []
        for page in self._marks.pages_of(span) if self._layout else ():
            placing = self._layout.placing(page)
            boxes = [placing.mapRect(box) for box in self._marks.boxes(page, span)]
            found += [box.translated(QPointF(self.origin())) for box in boxes]
        return found

    def paint_marks(self, painter: QPainter, page: int) -> None:
        """Paint what is quoted, wanted and chosen."""
        self._marks.paint(painter, page, self._theme)

    def on_opened(self, sizes: list[QSizeF]) -> None:
        """Go to the wanted passage."""
        super().on_opened(sizes)
        self._place()

    def on_rendered(self, page: int) -> None:
        """Learn where the letters of the page stand."""
        letters = self._pages.letters(page) if self._pages else None
        if letters is not None:
            self._marks.put(page, letters)
        self._place()
        super().on_rendered(page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.select(None)
            self._anchor = self._boundary_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the word."""
        place = self._letter_at(event.position())
        self.select(word_at(self._text, place) if place is not None else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to here; beyond the edge of the pane it scrolls."""
        if self._anchor is None:
            return
        self._scroll_to(event.position().y())
        here = self._boundary_at(event.position())
        if here is not None:
            start, end = sorted((self._anchor, here))
            self.select(whole_words(self._text, start, end))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The selection is made."""
        self._anchor = None

    def _place(self) -> None:
        """Scroll to the passage; to its page only, as long as its letters are not known."""
        span = self._target
        pages = self._marks.pages_of(span) if span else ()
        if self._is_placed or span is None or not pages or pages[0] >= len(self._layout):
            return
        boxes = self._marks.boxes(pages[0], span)
        self._is_placed = self._marks.knows(pages[0])
        at = self._layout.placing(pages[0]).map(boxes[0].topLeft() if boxes else QPointF())
        self.verticalScrollBar().setValue(round(at.y()) - ABOVE)
        across = self.horizontalScrollBar()
        if not across.value() <= at.x() <= across.value() + self.viewport().width():
            across.setValue(round(at.x()) - ABOVE)

    def _scroll_to(self, y: float) -> None:
        bar, beyond = self.verticalScrollBar(), y - self.viewport().height()
        bar.setValue(bar.value() + round(max(beyond, 0.0) + min(y, 0.0)))

    def _found_at(self, point: QPointF) -> tuple[int, bool] | None:
        """The position of the letter meant by a point, and whether the point is behind it."""
        on_sheet = point - QPointF(self.origin())
        if not self._layout:
            return None
        page = self._layout.page_at(on_sheet.y())
        place = self._layout.on_page(page, on_sheet)
        found = self._marks.letter_at(page, place)
        if found is None:
            return None
        position, box = found
        is_behind = place.x() > box.center().x()
        to_left = bidirectional(self._text[position : position + 1] or " ") in ("R", "AL")
        return position, is_behind != to_left

    def _letter_at(self, point: QPointF) -> int | None:
        found = self._found_at(point)
        return None if found is None else found[0]

    def _boundary_at(self, point: QPointF) -> int | None:
        found = self._found_at(point)
        return None if found is None else found[0] + found[1]
