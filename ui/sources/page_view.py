"""The pages of a PDF source, whose words can be selected."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.sources.boxing import (
    Boxing,
    KnownBox,
    PageBox,
    Spot,
    on_paper,
    paint_box,
    rect_of,
)
from ui.sources.page_marks import PageMarks
from ui.sources.page_scroll import PageScroll
from ui.sources.whole_words import whole_words, word_at
from ui.theme import ThemeController
from workbench.model import TextSpan
from workbench.services.views.captures import Box
from workbench.services.views.origins import PageMap

if TYPE_CHECKING:
    from ui.sources.pages import PdfPages

ABOVE = 80
"""Pixels left above a passage that is shown."""


class PageView(PageScroll):
    """A drag selects whole words, over the end of a page too; a double click selects one.

    Positions are code points of the capture's text. A scanned file has none:
    its pages are shown, and boxes are drawn on them.

    A drag draws a box instead where there are no words, and after `begin_box`.

    Signals:
        selected: the words chosen (`TextSpan`, or None).
        boxed: another box is drawn, or none.
    """

    selected = Signal(object)
    boxed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Pages of the source")
        self._text = ""
        self._marks = PageMarks(PageMap(()))
        self._target: TextSpan | None = None
        self._is_placed = True
        self._anchor: int | None = None
        self._known: Sequence[KnownBox] = ()
        self.boxing = Boxing(self._spot_at, self)
        self.boxing.changed.connect(self._on_boxed)

    def show_pages(self, pages: "PdfPages | None", page_map: PageMap, text: str) -> None:
        """Show another file with its text, or none."""
        self._text, self._marks = text, PageMarks(page_map)
        self._anchor, self._target, self._is_placed = None, None, True
        self._known, self.boxing.by_drag = (), not text
        self.boxing.clear()
        self._show_cursor()
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

    def show_boxes(self, boxes: Sequence[KnownBox]) -> None:
        """Draw the boxes that are quoted from; the one that is wanted is brought into view."""
        self._known = boxes
        for known in boxes:
            if known.is_wanted:
                self._show_box(known.box)
        self.viewport().update()

    def begin_box(self) -> None:
        """Put a box on the page in view, to be moved with the keys."""
        if self._layout:
            page = self.page() - 1
            self.boxing.begin(page, self._seen(page))

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
        """Paint what is quoted, wanted and chosen, and the boxes."""
        self._marks.paint(painter, page, self._theme)
        paper = QRectF(QPointF(), self._sizes[page])
        for known in self._known:
            if known.box.page == page:
                at = rect_of(known.box.edges, paper)
                paint_box(painter, at, known.colour, is_wanted=known.is_wanted)
        box = self.boxing.box
        if box is not None and box.page == page:
            at = rect_of(box.edges, paper)
            paint_box(painter, at, on_paper(self._theme).accent, is_wanted=True)

    def on_opened(self, sizes: list[QSizeF]) -> None:
        """Go to the wanted passage."""
        super().on_opened(sizes)
        self._place()
        self.show_boxes(self._known)

    def on_rendered(self, page: int) -> None:
        """Learn where the letters of the page stand."""
        letters = self._pages.letters(page) if self._pages else None
        if letters is not None:
            self._marks.put(page, letters)
        self._place()
        super().on_rendered(page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box or a selection."""
        if self.boxing.press(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self.select(None)
            self._anchor = self._boundary_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the word."""
        place = self._letter_at(event.position())
        self.select(word_at(self._text, place) if place is not None else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to here; beyond the edge of the pane it scrolls."""
        if self.boxing.move(event) or self._anchor is None:
            return
        self._scroll_to(event.position().y())
        here = self._boundary_at(event.position())
        if here is not None:
            start, end = sorted((self._anchor, here))
            self.select(whole_words(self._text, start, end))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The box is drawn, or the selection made."""
        self.boxing.release()
        self._anchor = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and size a box, which stays in view; else what every scroll area knows."""
        if not self.boxing.key(event):
            super().keyPressEvent(event)
        elif self.boxing.box is not None:
            self._show_box(self.boxing.box)

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

    def _spot_at(self, point: QPointF) -> Spot | None:
        """The place of a page at or nearest to a point; None without pages."""
        if not self._layout:
            return None
        on_sheet = point - QPointF(self.origin())
        page = self._layout.page_at(on_sheet.y())
        rect = self._layout.rect(page)
        x = (on_sheet.x() - rect.left()) / rect.width()
        y = (on_sheet.y() - rect.top()) / rect.height()
        return page, min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def _seen(self, page: int) -> Box:
        """The part of a page that is seen, in shares of it."""
        rect = self._layout.rect(page)
        there = rect.intersected(QRectF(self.viewport().rect()).translated(-QPointF(self.origin())))
        if there.isEmpty():
            return 0.0, 0.0, 1.0, 1.0
        return (
            (there.left() - rect.left()) / rect.width(),
            (there.top() - rect.top()) / rect.height(),
            (there.right() - rect.left()) / rect.width(),
            (there.bottom() - rect.top()) / rect.height(),
        )

    def _show_box(self, box: PageBox) -> None:
        """Scroll as little as it takes to see a box."""
        if box.page >= len(self._layout):
            return
        place = rect_of(box.edges, self._layout.rect(box.page))
        for bar, near, far, room in (
            (self.verticalScrollBar(), place.top(), place.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), place.left(), place.right(), self.viewport().width()),
        ):
            if near < bar.value() or far > bar.value() + room:
                bar.setValue(round(min(near - ABOVE, (near + far - room) / 2)))

    def _on_boxed(self) -> None:
        self._show_cursor()
        self.viewport().update()
        self.boxed.emit()

    def _show_cursor(self) -> None:
        draws = self.boxing.by_drag or self.boxing.is_on
        shape = Qt.CursorShape.CrossCursor if draws else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

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
