"""Pages of a PDF, rendered: PDFium on a thread of its own, one page at a time."""

import ctypes
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PySide6.QtCore import QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QTransform

from ui.sources.letters import Letters
from workbench.errors import UnreadableArticle
from workbench.text.pdfium import PDFIUM

MOST_PIXELS = 40_000_000
"""A page is never rendered larger than this, however large it says it is."""

KEPT_PIXELS = 60_000_000
"""Of all rendered pages together, beyond those that are asked for; 4 bytes each."""

A4 = QSizeF(595, 842)
"""Points."""

FINE = 64
"""Steps a point in which PDFium is asked for places, for it answers in whole steps."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as rendered, null if it cannot be; letters None if they are known already."""

    image: QImage
    letters: Letters | None


class PdfPages(QObject):
    """One open PDF. Sizes and boxes are in points, with the origin at the top left.

    Pages are asked for with `want`, as often as the view likes: what is not
    wanted any more is not rendered. `close` must be called before the last
    reference goes; it stops a page in the middle.

    Signals:
        opened: sizes of all pages (`list[QSizeF]`).
        rendered: a page is there, image and letters (its index).
        failed: the file cannot be shown (`Exception`).
    """

    opened = Signal(list)
    rendered = Signal(int)
    failed = Signal(object)
    _worked = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._closed = Event()
        self._document: pdfium.PdfDocument | None = None
        self._images: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._letters: dict[int, Letters] = {}
        self._wanted: list[tuple[int, float]] = []
        self._busy = False
        self._worked.connect(self._deliver)

    def open(self) -> None:
        """Read the sizes of the pages in the background."""
        self._worker.submit(self._work, self._open, self.opened.emit)

    def want(self, pages: Sequence[tuple[int, float]]) -> None:
        """Ask for pages, each at a scale in pixels a point, the most urgent first.

        Takes the place of what was asked for before.
        """
        self._wanted = [(page, scale) for page, scale in pages if not self._has(page, scale)]
        self._go_on()

    def image(self, page: int) -> tuple[float, QImage] | None:
        """A page as it was rendered last, and its scale; a page that cannot be shown is null."""
        return self._images.get(page)

    def letters(self, page: int) -> Letters | None:
        """Where the letters of a page stand, once it was rendered."""
        return self._letters.get(page)

    def close(self) -> None:
        """Stop, and let the file go."""
        self._closed.set()
        self._worker.shutdown(wait=True, cancel_futures=True)
        if self._document is not None:
            with PDFIUM:
                self._document.close()
            self._document = None

    def _has(self, page: int, scale: float) -> bool:
        held = self._images.get(page)
        return held is not None and (held[0] == scale or held[1].isNull())

    def _go_on(self) -> None:
        if self._wanted and not self._busy and not self._closed.is_set():
            self._busy = True
            page, scale = self._wanted.pop(0)
            draw = partial(self._draw, page, scale, with_letters=page not in self._letters)
            self._worker.submit(self._work, draw, partial(self._keep, page, scale))

    def _work(self, call: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """On the worker; once the file is closed nobody is told any more."""
        try:
            result = call()
        except Exception as error:  # noqa: BLE001 - told on the UI thread
            result = error
        if not self._closed.is_set():
            self._worked.emit(result, then)

    @Slot(object, object)
    def _deliver(self, result: Any, then: Callable[[Any], None]) -> None:
        if self._closed.is_set():
            return
        if isinstance(result, Exception):
            self.failed.emit(result)
        else:
            then(result)

    def _open(self) -> list[QSizeF]:
        try:
            with PDFIUM:
                self._document = pdfium.PdfDocument(self._path)
                self._document.init_forms()
                return [_size(self._document, page) for page in range(len(self._document))]
        except (pdfium.PdfiumError, OSError) as error:
            raise _refusal(error) from error

    def _draw(self, number: int, scale: float, *, with_letters: bool) -> Drawn:
        assert self._document is not None
        with PDFIUM:
            try:
                page = self._document[number]
            except pdfium.PdfiumError:
                return Drawn(QImage(), Letters(()))  # a damaged page among good ones
            try:
                letters = Letters(_boxes(page)) if with_letters else None
                return Drawn(_image(page, scale, self._closed), letters)
            except pdfium.PdfiumError:
                return Drawn(QImage(), Letters(()))
            finally:
                page.close()

    def _keep(self, number: int, scale: float, drawn: Drawn) -> None:
        self._busy = False
        self._images[number] = (scale, drawn.image)
        self._images.move_to_end(number)
        if drawn.letters is not None:
            self._letters[number] = drawn.letters
        self._forget(besides={number, *(page for page, _scale in self._wanted)})
        self.rendered.emit(number)
        self._go_on()

    def _forget(self, *, besides: set[int]) -> None:
        pixels = sum(i.width() * i.height() for _scale, i in self._images.values())
        for page in list(self._images):
            if pixels <= KEPT_PIXELS:
                return
            if page not in besides:
                _scale, image = self._images.pop(page)
                pixels -= image.width() * image.height()


def _refusal(error: pdfium.PdfiumError | OSError) -> UnreadableArticle:
    if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
        return UnreadableArticle(
            "This PDF is protected with a password.",
            hint="Print it to a new PDF without the password, and capture that.",
        )
    return UnreadableArticle(
        "The pages of this PDF cannot be shown.", hint="Open it with its own program."
    )


def _size(document: pdfium.PdfDocument, page: int) -> QSizeF:
    """A damaged page among good ones takes the room of a sheet of paper."""
    try:
        return QSizeF(*document.get_page_size(page))
    except pdfium.PdfiumError:
        return A4


def _image(page: pdfium.PdfPage, scale: float, stop: Event) -> QImage:
    """The page on white paper; null if it was stopped, or no page of any size."""
    width, height = page.get_size()
    capped = min(scale, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    across, down = max(1, round(width * capped)), max(1, round(height * capped))
    image = QImage(across, down, QImage.Format.Format_RGB32)
    if image.isNull():
        return image
    image.fill(0xFFFFFFFF)
    pixels = (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
    bitmap = pdfium_c.FPDFBitmap_CreateEx(
        across, down, pdfium_c.FPDFBitmap_BGRx, pixels, image.bytesPerLine()
    )
    try:
        return image if _render(page, bitmap, (across, down), stop) else QImage()
    finally:
        pdfium_c.FPDFBitmap_Destroy(bitmap)


def _render(
    page: pdfium.PdfPage, bitmap: pdfium_c.FPDF_BITMAP, size: tuple[int, int], stop: Event
) -> bool:
    """Render in steps, so that it can be stopped between two; False if it was."""
    asks = type(pdfium_c.IFSDK_PAUSE().NeedToPauseNow)
    pause = pdfium_c.IFSDK_PAUSE(version=1, NeedToPauseNow=asks(lambda _pause: stop.is_set()))
    place = (0, 0, *size, 0, pdfium_c.FPDF_ANNOT)
    try:
        status = pdfium_c.FPDF_RenderPageBitmap_Start(bitmap, page.raw, *place, pause)
    finally:
        pdfium_c.FPDF_RenderPage_Close(page.raw)
    if status == pdfium_c.FPDF_RENDER_DONE and page.formenv is not None:
        pdfium_c.FPDF_FFLDraw(page.formenv.raw, bitmap, page.raw, *place)
    return bool(status == pdfium_c.FPDF_RENDER_DONE)


def _boxes(page: pdfium.PdfPage) -> list[QRectF]:
    text = page.get_textpage()
    try:
        to_paper = _to_paper(page)
        return [to_paper.mapRect(_box(text, index)) for index in range(text.count_chars())]
    finally:
        text.close()


def _box(text: pdfium.PdfTextPage, index: int) -> QRectF:
    edges = pdfium_c.FS_RECTF()
    if not pdfium_c.FPDFText_GetLooseCharBox(text.raw, index, edges):
        return QRectF()
    left, right = sorted((edges.left, edges.right))
    low, high = sorted((edges.bottom, edges.top))
    return QRectF(left, low, right - left, high - low)


def _to_paper(page: pdfium.PdfPage) -> QTransform:
    """From the page's own coordinates to the paper as it is seen: turned, cropped, from the top."""
    width, height = page.get_size()
    size = (round(width * FINE), round(height * FINE))

    def seen(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium_c.FPDF_PageToDevice(page.raw, 0, 0, *size, 0, x, y, across, down)
        return across.value / FINE, down.value / FINE

    far = 1000.0
    (x0, y0), (x1, y1), (x2, y2) = seen(0, 0), seen(far, 0), seen(0, far)
    return QTransform((x1 - x0) / far, (y1 - y0) / far, (x2 - x0) / far, (y2 - y0) / far, x0, y0)
