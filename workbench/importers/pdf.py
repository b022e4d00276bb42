"""A PDF with a text layer: its words, page by page, as paragraphs.

Rows are joined to paragraphs, words that a row cut are joined again, running
titles and page numbers are left out. A place is ``page/3`` (from 1) with PDFium's
own index of the character on that page, so that a passage can be boxed on the
page it came from.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.builder import About, ArticleBuilder
from workbench.importers.clues import BULLET, LIST_MARKS
from workbench.importers.pdf_layout import Paragraph, is_column_gap, paragraphs
from workbench.importers.pdf_pages import Row, read_pages
from workbench.importers.roles import finish
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress
from workbench.text.normalize import SOFT_HYPHEN

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑’'][^\W\d_]+)*")

_LAST_WORD = re.compile(r"[\w‐‑’'-]+$")

_HYPHENATED = re.compile(r"\w-$")

_NUMBERS = frozenset("two three four five six seven eight nine ten".split())  # noqa: SIM905

_SECOND_HALVES = frozenset(
    """
    backed based born called century controlled day driven elect funded hour known led level linked
    mile million minute month old owned page percent profile range ranking related run scale
    speaking sponsored term winning year
    """.split()  # noqa: SIM905
)
"""Words that stand behind a hyphen of their own far more often than they end another word."""

_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")

_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")

_NO_TITLE = re.compile(
    r"(?:microsoft word|untitled|document\d*|.*\.(?:docx?|indd|qxd|pdf|tex)$)", re.I
)
"""Titles that programs write where nobody gave one."""


class PdfImporter:
    """Reads a PDF; its characters are always Unicode, `encoding` changes nothing."""

    def read(
        self,
        data: bytes,
        *,
        encoding: str = "",  # noqa: ARG002
        progress: Progress = SILENT,
    ) -> ImportedArticle:
        """Take the text of every page, and join it to paragraphs."""
        pages = read_pages(data, progress)
        found = paragraphs(pages.sheets)
        _check_readable(found)
        builder = ArticleBuilder()
        writer = _Writer(builder, found, len(pages.sheets))
        for paragraph in found:
            writer.write(paragraph)
        title = "" if _NO_TITLE.match(pages.title) else pages.title
        return finish(
            builder,
            pages=writer.page_starts(),
            otherwise=About(title=title, byline=pages.author),
            media_type="application/pdf",
        )


class _Writer:
    """Writes paragraphs row by row, and notes where each page begins."""

    def __init__(self, builder: ArticleBuilder, found: Sequence[Paragraph], pages: int) -> None:
        self._builder = builder
        self._known = _vocabulary(found)
        self._starts: list[int | None] = [None] * pages

    def write(self, paragraph: Paragraph) -> None:
        self._builder.new_line(paragraph.role)
        rows = paragraph.rows
        if len(rows) > 1 and rows[0].text in LIST_MARKS:
            rows = rows[1:]
        mark = BULLET.match(rows[0].text) if paragraph.role is PartRole.LIST else None
        self._row(rows[0], mark.end() if mark else 0)
        for above, row in pairwise(rows):
            self._seam(above, row)
            self._row(row, 0)

    def page_starts(self) -> list[int]:
        """Where each page begins; a page without words begins where the next one does."""
        starts: list[int] = []
        following = self._builder.position
        for start in reversed(self._starts):
            following = following if start is None else start
            starts.append(following)
        return starts[::-1]

    def _row(self, row: Row, skip: int) -> None:
        if self._starts[row.page] is None:
            self._starts[row.page] = self._builder.position
        place = f"page/{row.page + 1}"
        done = skip
        for halves in _HALVES.finditer(row.text, skip):
            self._words(row, done, halves.start())
            whole = halves.group().encode("utf-16", "surrogatepass").decode("utf-16")
            self._builder.write(whole, place, row.start + halves.start())
            done = halves.end()
        self._words(row, done, len(row.text))

    def _words(self, row: Row, start: int, end: int) -> None:
        """Characters of a row, a tab where a column ends."""
        place = f"page/{row.page + 1}"
        for blank in (cell for cell in row.cells if start <= cell < end):
            self._builder.flow(row.text[start:blank], place, row.start + start)
            self._builder.write("\t", place, row.start + blank)
            start = blank + 1
        self._builder.flow(row.text[start:end], place, row.start + start)

    def _seam(self, above: Row, row: Row) -> None:
        """What stands between two rows: a space, a hyphen that is kept, or nothing."""
        place = f"page/{above.page + 1}"
        if is_column_gap(above, row):
            self._builder.write("\t")
            return
        if above.text.endswith((SOFT_HYPHEN, "\u2010")) or _is_ideographic(above, row):
            return
        if above.is_cut:
            if self._keeps_hyphen(above.text, row.text):
                self._builder.write("-", place, above.end)
            return
        if above.page != row.page:
            self._builder.flow(" ")  # behind the last character of a page stands none
        elif not _HYPHENATED.search(above.text) or not row.text[0].isalnum():
            self._builder.flow(" ", place, above.end)

    def _keeps_hyphen(self, above: str, below: str) -> bool:
        """Whether the hyphen belongs to the word: "well-known", but not "nego-tiations"."""
        first = _LAST_WORD.search(above)
        second = _WORD.match(below)
        if first is None or second is None or not below[0].islower():
            return True
        one, other = first.group().casefold(), second.group().casefold()
        if f"{one}-{other}" in self._known or "-" in one or one[-1].isdigit():
            return True
        if one + other in self._known:
            return False
        both = len(one) > 3 and one in self._known and other in self._known
        return both or one in _NUMBERS or other in _SECOND_HALVES


def _vocabulary(found: Iterable[Paragraph]) -> frozenset[str]:
    """The words of the file that no row has cut."""
    words: set[str] = set()
    for paragraph in found:
        is_cut = False
        for row in paragraph.rows:
            whole = _WORD.findall(row.text.casefold())
            words.update(whole[is_cut : len(whole) - row.is_cut])
            is_cut = row.is_cut
    return frozenset(words)


def _is_ideographic(above: Row, row: Row) -> bool:
    """Chinese and Japanese put no space between two rows."""
    return "\u3000" <= above.text[-1] <= "\u9fff" and "\u3000" <= row.text[0] <= "\u9fff"


def _check_readable(found: Sequence[Paragraph]) -> None:
    text = "".join(paragraph.text for paragraph in found)
    if not any(map(str.isalnum, text)):
        raise UnreadableArticle(
            "This PDF is made of pictures and has no text layer: run text recognition (OCR) over"
            " it, and open the result."
        )
    if len(_UNREADABLE.findall(text)) * 2 > len(text):
        raise UnreadableArticle(
            "The letters of this PDF cannot be read out, for its fonts do not say which they are:"
            " run text recognition (OCR) over it, and open the result."
        )
