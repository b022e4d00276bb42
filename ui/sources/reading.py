"""What is read of a capture: its pages, its text, its image, or why there is nothing to see."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.sources.image_view import ImageView
from ui.sources.page_view import PageView
from ui.sources.text_view import SourceText
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.model import TextSpan
from workbench.services.views.origins import PageMap

if TYPE_CHECKING:
    from ui.sources.pages import PdfPages


class Reading(QStackedWidget):
    """One capture; its text may be there as pages and as plain words, and is chosen in either.

    Positions are code points of the capture's text.

    Signals:
        selected: other words are chosen.
        page_shown: the page in view, counted from 1, and how many there are.
        failed: the pages cannot be shown (`Exception`).
        helped: the button of what cannot be shown was pressed.
    """

    selected = Signal()
    page_shown = Signal(int, int)
    failed = Signal(object)
    helped = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._pages = SourceText(theme), PageView(theme)
        self._image, self._nothing = ImageView(theme), EmptyState("")
        self._pdf: PdfPages | None = None
        self._length = 0
        for view in (self._nothing, self._text, self._pages, self._image):
            self.addWidget(view)
        self._text.selected.connect(lambda _span: self.selected.emit())
        self._pages.selected.connect(lambda _span: self.selected.emit())
        self._pages.page_shown.connect(self.page_shown)
        self._pages.failed.connect(self.failed)
        self._nothing.pressed.connect(self.helped)

    def show_text(self, text: str) -> None:
        """Show words; empty puts away what was there."""
        self.let_go()
        self._length = len(text)
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

    def can_zoom(self) -> bool:
        """Whether there is anything to make larger."""
        return self.currentWidget() is not self._nothing

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

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the passages that are quoted already."""
        there = tuple(span for span in spans if span.end <= self._length)
        self._text.set_quoted(there)
        self._pages.set_quoted(there)

    def reveal(self, span: TextSpan) -> None:
        """Show a passage and mark it, in the pages and in the words."""
        if span.end <= self._length:
            self._text.reveal(span)
            self._pages.reveal(span)

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

    def select(self, span: TextSpan | None) -> None:
        """Choose words."""
        self._words().select(span)

    def go_to(self, span: TextSpan) -> None:
        """Choose words and show them."""
        self._go_to(span)
        self.select(span)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller."""
        view = self.currentWidget()
        if isinstance(view, SourceText | PageView | ImageView):
            view.zoom_by(steps)

    def take_keyboard(self) -> None:
        """Hand the keyboard to what is shown."""
        view = self.currentWidget()
        target = self._nothing.button if view is self._nothing else view
        assert target is not None
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _words(self) -> SourceText | PageView:
        return self._pages if self.currentWidget() is self._pages else self._text

    def _go_to(self, span: TextSpan) -> None:
        if self._words() is self._pages:
            self._pages.show_span(span)
        else:
            self._text.show_position(span.start)
