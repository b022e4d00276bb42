"""Pages of a PDF, rendered: PDFium on a thread of its own, one page at a time."""

from collections import OrderedDict
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtCore import QObject, QRectF, QSizeF, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

MOST_PIXELS = 40_000_000
"""A page is never rendered larger than this, however large it says it is."""

KEPT = 12
"""Rendered pages kept; more would only fill the memory."""


class PdfPages(QObject):
    """One open PDF. Sizes and boxes are in points, with the origin at the top left.

    PDFium is not thread-safe: pages are rendered on one worker, boxes are read
    there too, and asked for by signal.

    Signals:
        opened: sizes of all pages (`list[QSizeF]`).
        rendered: a page is in the cache (its index).
        failed: the file cannot be shown (`Exception`).
    """

    opened = Signal(list)
    rendered = Signal(int)
    failed = Signal(object)
    _page_done = Signal(int, float, object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._document: pdfium.PdfDocument | None = None
        self._images: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._boxes: dict[int, list[QRectF]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._page_done.connect(self._keep)

    def open(self) -> None:
        """Read the sizes of the pages in the background."""
        self._pool.start(self._open)

    def image(self, page: int, scale: float) -> QImage | None:
        """A page at `scale` pixels a point; None for now if it must be rendered first.

        A page in another size is given meanwhile.
        """
        held = self._images.get(page)
        if held is None or held[0] != scale:
            self._ask(page, scale)
        return held[1] if held else None

    def boxes(self, page: int) -> list[QRectF]:
        """The box of each character, by PDFium's index; empty until the page is rendered."""
        return self._boxes.get(page, [])

    def close(self) -> None:
        """Let the file go, when the worker is done with it."""
        self._pool.clear()
        self._pool.waitForDone()
        if self._document is not None:
            self._document.close()
            self._document = None

    def _ask(self, page: int, scale: float) -> None:
        if (page, scale) not in self._asked:
            self._asked.add((page, scale))
            self._pool.start(lambda: self._render(page, scale))

    def _open(self) -> None:
        try:
            self._document = pdfium.PdfDocument(self._path)
            sizes = [QSizeF(*self._document.get_page_size(i)) for i in range(len(self._document))]
        except (pdfium.PdfiumError, OSError) as error:
            self.failed.emit(error)
            return
        self.opened.emit(sizes)

    def _render(self, number: int, scale: float) -> None:
        assert self._document is not None
        page = self._document[number]
        width, height = page.get_size()
        capped = min(scale, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        bitmap = page.render(scale=capped, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        ).copy()
        boxes = None if number in self._boxes else _boxes(page)
        page.close()
        self._page_done.emit(number, scale, image, boxes)

    @Slot(int, float, object, object)
    def _keep(self, number: int, scale: float, image: QImage, boxes: list[QRectF] | None) -> None:
        self._asked.discard((number, scale))
        self._images[number] = (scale, image)
        self._images.move_to_end(number)
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        if boxes is not None:
            self._boxes[number] = boxes
        self.rendered.emit(number)


def _boxes(page: pdfium.PdfPage) -> list[QRectF]:
    text = page.get_textpage()
    height = page.get_height()
    boxes = []
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index, loose=True)
        boxes.append(QRectF(left, height - top, right - left, top - bottom))
    text.close()
    return boxes
