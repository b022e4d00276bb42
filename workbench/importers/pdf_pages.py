"""The rows of text on each page of a PDF, with their place on the paper.

Text is taken so that an index into a page's text is PDFium's own index of the
character: `FPDFText_GetText` drops characters that have no Unicode value, and
positions found with it point at other words.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from workbench.errors import UnreadableArticle
from workbench.progress import Progress
from workbench.text.normalize import one_line
from workbench.text.pdfium import PDFIUM

HYPHEN = "\x02"
"""PDFium's sign for a hyphen at the end of a row that cuts a word."""

_ROW = re.compile(rf"[^\r\n{HYPHEN}]+")

_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)

_BLANK = re.compile(r"(?<=\S)\s+(?=\S)")

_LABEL = re.compile(r"\W?\w{0,3}[.)]?|.*:|\d+(?:\.\d+)*\.?")
"""What may stand before a gap without being a cell: a list number, a speaker's name."""

LOOSE = 0.5
"""Of the type size, as the mean width of a character; running text is tighter."""

WIDE = 0.8
"""Of the type size; a blank between words is a quarter, in a justified row perhaps a half."""

MAX_PAGES = 10_000
"""More is no article, and no source that anybody reads."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of text on a page; lengths in points, `baseline` counted from the page's foot.

    `text` holds one character for each of PDFium's, from index `start`: a
    character beyond U+FFFF may be two halves. `first_word` is the width of the
    first word, to judge whether it would have had room on the row above.
    """

    page: int
    start: int
    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool
    is_cut: bool
    first_word: float
    cells: tuple[int, ...] = ()

    @property
    def end(self) -> int:
        """PDFium's index behind the last character of the row."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its height in points, and its rows in the order in which they were written."""

    height: float
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages of a file, and what the file says of itself."""

    sheets: tuple[Sheet, ...]
    title: str
    author: str


def read_pages(data: bytes, progress: Progress) -> Pages:
    """The rows of every page.

    Raises:
        UnreadableArticle: damaged, protected with a password, or far too long.
        Cancelled: the analyst pressed Cancel.
    """
    with PDFIUM:
        document = _opened(data)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise UnreadableArticle(
                f"This PDF has more than {MAX_PAGES:,} pages: split it, and open the part you need."
            )
        sheets = []
        for number in range(count):
            progress.advance(number, count, f"Reading page {number + 1} of {count}")
            with PDFIUM:
                sheets.append(_sheet(document, number))
        with PDFIUM:
            about = document.get_metadata_dict()
        return Pages(tuple(sheets), one_line(about["Title"]), one_line(about["Author"]))
    finally:
        with PDFIUM:
            document.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
            raise UnreadableArticle(
                "This PDF is protected with a password: open it in a PDF reader, save or print it"
                " without the password, and open that."
            ) from error
        raise UnreadableArticle(
            "This PDF is damaged and cannot be read: ask for it again, or print it to a new PDF."
        ) from error


def _sheet(document: pdfium.PdfDocument, number: int) -> Sheet:
    try:
        page = document[number]
    except pdfium.PdfiumError:
        return Sheet(0, ())  # a damaged page among good ones; its text is gone, theirs is not
    try:
        text_page = pdfium_c.FPDFText_LoadPage(page.raw)
        if not text_page:
            return Sheet(page.get_height(), ())
        try:
            return Sheet(page.get_height(), tuple(_rows(text_page, number)))
        finally:
            pdfium_c.FPDFText_ClosePage(text_page)
    finally:
        page.close()


def _rows(text_page: pdfium_c.FPDF_TEXTPAGE, page: int) -> Iterator[Row]:
    characters = _characters(text_page)
    for match in _ROW.finditer(characters):
        text = match.group().rstrip()
        start = match.start() + len(text) - len(text.lstrip())
        text = text.lstrip()
        if not text:
            continue
        is_cut = characters[match.end() : match.end() + 1] == HYPHEN
        yield _row(text_page, page, start, text, is_cut=is_cut)


def _row(
    text_page: pdfium_c.FPDF_TEXTPAGE, page: int, start: int, text: str, *, is_cut: bool
) -> Row:
    left, right_of_first = _box(text_page, start)
    last = start + len(text) - 1
    word = len(text.split(maxsplit=1)[0])
    right = _box(text_page, last)[1] if last > start else right_of_first
    middle = start + len(text) // 2
    while middle > start and text[middle - start].isspace():
        middle -= 1
    size = _size(text_page, middle)
    is_loose = right - left > LOOSE * size * len(text)
    return Row(
        page=page,
        start=start,
        text=text,
        left=left,
        right=max(right, left),
        baseline=_baseline(text_page, start),
        size=size,
        is_bold=_is_bold(text_page, middle),
        is_cut=is_cut,
        first_word=max(0.0, _box(text_page, start + word - 1)[1] - left),
        cells=_cells(text_page, start, text, size) if is_loose else (),
    )


def _cells(
    text_page: pdfium_c.FPDF_TEXTPAGE, start: int, text: str, size: float
) -> tuple[int, ...]:
    """The blanks of a row that part columns: wide, and much wider than its other blanks."""
    gaps: dict[int, float] = {}
    for blank in _BLANK.finditer(text):
        _, before = _box(text_page, start + blank.start() - 1)
        after, _ = _box(text_page, start + blank.end())
        gaps[blank.start()] = after - before
    usual = 2 * min(gaps.values(), default=0.0) if len(gaps) > 1 else WIDE * size
    wide = tuple(at for at, gap in gaps.items() if gap >= max(WIDE * size, usual))
    is_label = len(wide) == 1 and _LABEL.fullmatch(text[: wide[0]]) is not None
    return () if is_label else wide


def _characters(text_page: pdfium_c.FPDF_TEXTPAGE) -> str:
    """The text of a page, one character for each of PDFium's."""
    count = max(0, pdfium_c.FPDFText_CountChars(text_page))
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium_c.FPDFText_GetText(text_page, 0, count, buffer) - 1
    at_end = pdfium_c.FPDFText_GetTextIndexFromCharIndex(text_page, count - 1)
    if count and written == count and at_end == count - 1:
        # Nothing was left out: the fast way gives the same characters.
        return "".join(map(chr, buffer[:count])).replace("\ufffe", HYPHEN)
    get = pdfium_c.FPDFText_GetUnicode
    return "".join(map(_character, (get(text_page, index) for index in range(count))))


def _character(code: int) -> str:
    return chr(code) if code <= 0x10FFFF else "\ufffd"


def _box(text_page: pdfium_c.FPDF_TEXTPAGE, index: int) -> tuple[float, float]:
    """Left and right edge of a character; PDFium invents some that have no box."""
    edges = [ctypes.c_double() for _ in range(4)]
    pdfium_c.FPDFText_GetCharBox(text_page, index, *edges)
    return _finite(edges[0].value), _finite(edges[1].value)


def _baseline(text_page: pdfium_c.FPDF_TEXTPAGE, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium_c.FPDFText_GetCharOrigin(text_page, index, x, y)
    return _finite(y.value)


def _size(text_page: pdfium_c.FPDF_TEXTPAGE, index: int) -> float:
    """The size of type as it is seen: many writers set size 1 and scale the page."""
    matrix = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFText_GetMatrix(text_page, index, matrix):
        return 0.0
    size = pdfium_c.FPDFText_GetFontSize(text_page, index)
    return round(_finite(size * math.hypot(matrix.c, matrix.d)), 1)


def _is_bold(text_page: pdfium_c.FPDF_TEXTPAGE, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(text_page, index, name, len(name), flags)
    return _BOLD.search(name.value) is not None


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0
