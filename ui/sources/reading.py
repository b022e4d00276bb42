"""What is read of a source: its pages, text, cells or image, or why there is nothing to see."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.sources.boxing import KnownBox, PageBox
from ui.sources.image_view import ImageView
from ui.sources.page_view import PageView
from ui.sources.sheet_grid import SheetGrid
from ui.sources.text_view import SourceText
from ui.sources.unseen import Unseen
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.model import TextSpan
from workbench.services.views.captures import CaptureView
from workbench.services.views.origins import PageMap
from workbench.services.views.sheets import Sheet
from workbench.text.cells import CellRange

if TYPE_CHECKING:
    from ui.sources.pages import PdfPages


class Reading(QStackedWidget):
    """One source; its text may be there as pages and as plain words, and is chosen in either.

    Positions are code points of the capture's text.

    Signals:
        selected: other words or cells are chosen, or another box is drawn.
        boxed: another box is drawn, or none.
        passage_chosen: one of the passages of what cannot be shown was chosen (`Quoted`).
        page_shown: the page in view, counted from 1, and how many there are.
        failed: the pages cannot be shown (`Exception`).
        helped: the button of what cannot be shown was pressed.
    """

    selected = Signal()
    boxed = Signal()
    passage_chosen = Signal(object)
    page_shown = Signal(int, int)
    failed = Signal(object)
    helped = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._pages = SourceText(theme), PageView(theme)
        self._image, self._nothing = ImageView(theme), EmptyState("")
        self._grid, self._unseen = SheetGrid(theme), Unseen()
        self._pdf: PdfPages | None = None
        self._length, self._words_of_it = 0, ""
        for view in (
            self._nothing,
            self._text,
            self._pages,
            self._image,
            self._grid,
            self._unseen,
        ):
            self.addWidget(view)
        for boxed in (self._pages.boxed, self._image.boxed):
            boxed.connect(self.boxed)
            boxed.connect(self.selected)
        self._grid.selected.connect(self.selected)
        self._unseen.helped.connect(self.helped)
        self._unseen.passage_chosen.connect(self.passage_chosen)
        self._text.selected.connect(lambda _span: self.selected.emit())
        self._pages.selected.connect(lambda _span: self.selected.emit())
        self._pages.page_shown.connect(self.page_shown)
        self._pages.failed.connect(self.failed)
        self._nothing.pressed.connect(self.helped)

    def show_text(self, text: str) -> None:
        """Show words; empty puts away what was there."""
        self.let_go()
        self._length, self._words_of_it = len(text), text
        self._text.show_text(text)
        self.setCurrentWidget(self._text)

    def show_pages(self, path: Path, page_map: PageMap, text: str) -> None:
        """Show the pages of a PDF, and `text` where the reader wants it instead."""
        from ui.sources.pages import PdfPages  # with the first PDF comes PDFium

        self.show_text(text)
        self._pdf = PdfPages(path, self)
        self._pages.show_pages(self._pdf, page_map, text)
        self.setCurrentWidget(self._pages)

    def show_image(self, path: Path) -> bool:
        """Show an image; False if it cannot be read."""
        self.show_text("")
        self.setCurrentWidget(self._image)
        return self._image.show_image(path)

    def show_sheets(self, text: str, sheets: Sequence[Sheet]) -> None:
        """Show the cells of a spreadsheet, and `text` where the reader wants it instead."""
        self.show_text(text)
        self._grid.show_sheets(text, sheets)
        self.setCurrentWidget(self._grid)

    def show_unseen(self, capture: CaptureView, sentence: str, button: str = "") -> None:
        """Show what is known of a source that cannot be shown itself."""
        self.show_text("")
        self._unseen.say(capture.told or (capture.title,), sentence, button)
        self._unseen.show_passages(capture.passages)
        self.setCurrentWidget(self._unseen)

    def show_nothing(self, sentence: str, button: str = "") -> None:
        """Say why there is nothing to see."""
        self.show_text("")
        self._nothing.say(sentence, button)
        self.setCurrentWidget(self._nothing)

    def let_go(self) -> None:
        """Close the file that is open."""
        self._pages.show_pages(None, PageMap(()), "")
        if self._pdf is not None:
            self._pdf.close()
            self._pdf.deleteLater()
            self._pdf = None

    def has_pages(self) -> bool:
        """Whether pages are open, seen or not."""
        return self._pdf is not None

    def has_cells(self) -> bool:
        """Whether cells are shown."""
        return self.currentWidget() is self._grid

    def can_zoom(self) -> bool:
        """Whether there is anything to make larger."""
        return self.currentWidget() not in (self._nothing, self._unseen)

    def can_box(self) -> bool:
        """Whether boxes can be drawn on what is shown."""
        return self._boxed_view() is not None

    def box(self) -> PageBox | None:
        """The box that is drawn."""
        view = self._boxed_view()
        return None if view is None else view.boxing.box

    def turn_box(self, on: bool) -> None:
        """Begin a box on what is seen, to be moved with the keys; or put it away."""
        view = self._boxed_view()
        if view is None:
            return
        if not on:
            view.boxing.clear()
        elif view is self._image:
            view.boxing.begin(0, self._image.seen())
        else:
            self._pages.begin_box()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def flip_box(self) -> None:
        """Begin a box, or put it away."""
        self.turn_box(self.box() is None)

    def show_boxes(self, boxes: Sequence[KnownBox]) -> None:
        """Draw the boxes that are quoted from."""
        self._pages.show_boxes(boxes)
        self._image.show_boxes(boxes)

    def cells(self) -> CellRange | None:
        """The cells that are chosen, if cells are shown."""
        return self._grid.cells() if self.has_cells() else None

    def reveal_cells(self, cells: CellRange) -> None:
        """Choose cells."""
        self._grid.reveal_cells(cells)

    def show_passages(self, capture: CaptureView) -> None:
        """List what was quoted, where it cannot be marked."""
        self._unseen.show_passages(capture.passages)

    def turn_to_text(self, as_text: bool) -> None:
        """Show the words instead of the pages, or the other way round, at the same place."""
        chosen = self.selected_span()
        here = self._pages.position() if as_text else self._text.position()
        self.setCurrentWidget(self._text if as_text else self._pages)
        if chosen is not None:
            self._go_to(chosen)
            self.select(chosen)
        elif here < self._length:
            self._go_to(TextSpan(here, here + 1))
        self.selected.emit()
        self.take_keyboard()

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the passages that are quoted already."""
        there = tuple(span for span in spans if span.end <= self._length)
        self._text.set_quoted(there)
        self._pages.set_quoted(there)
        self._grid.set_quoted(there)

    def reveal(self, span: TextSpan) -> None:
        """Show a passage and mark it, in the pages and in the words."""
        if span.end <= self._length:
            self._text.reveal(span)
            self._pages.reveal(span)
            self._grid.reveal(span)

    def show_page(self, number: int) -> None:
        """Go to a page, counted from 1."""
        self._pages.show_page(number)

    def page(self) -> int | None:
        """The page in view, counted from 1; None where there are none."""
        return self._pages.page() or None if self._pdf is not None else None

    def position(self) -> int:
        """Where the reader is."""
        return self._words().position()

    def selected_span(self) -> TextSpan | None:
        """The words chosen."""
        return self._words().selected_span()

    def chosen_words(self) -> str:
        """The words, or those of the cells, that are chosen."""
        if self.has_cells():
            return self._grid.words()
        span = self.selected_span()
        return span.of(self._words_of_it) if span else ""

    def select(self, span: TextSpan | None) -> None:
        """Choose words."""
        self._words().select(span)

    def choose_nothing(self) -> None:
        """No words, no cells, no box."""
        self.select(None)
        self._grid.clear()
        for view in (self._pages, self._image):
            view.boxing.clear()

    def go_to(self, span: TextSpan) -> None:
        """Choose words and show them."""
        if self.has_cells():
            self._grid.reveal(span)
            return
        self._go_to(span)
        self.select(span)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller."""
        view = self.currentWidget()
        if isinstance(view, SourceText | PageView | ImageView | SheetGrid):
            view.zoom_by(steps)

    def take_keyboard(self) -> None:
        """Hand the keyboard to what is shown."""
        view = self.currentWidget()
        target = self._nothing.button if view is self._nothing else view
        assert target is not None
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _boxed_view(self) -> PageView | ImageView | None:
        view = self.currentWidget()
        return view if isinstance(view, PageView | ImageView) else None

    def _words(self) -> SourceText | PageView:
        return self._pages if self.currentWidget() is self._pages else self._text

    def _go_to(self, span: TextSpan) -> None:
        if self._words() is self._pages:
            self._pages.show_span(span)
        else:
            self._text.show_position(span.start)
