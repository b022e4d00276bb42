"""Files in, articles out.

To add an importer:
1. write `workbench/importers/<name>.py` with a class that fits `Importer`;
2. add its line to `IMPORTERS`, and its suffixes to `SUFFIXES`, or where it reads
   what is a source but no article, to `workbench.importers.evidence`;
3. add `tests/unit/importers/test_<name>.py`.
Another distribution does the same with an entry point in the group
"workbench.importers".
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from workbench.model.document import NoteKind, PartSpan
from workbench.progress import SILENT, Progress
from workbench.registry import Registry


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stretch of the canonical text stands in the original file.

    ``text[start : start + length]`` came from `place`, beginning with that
    place's character `offset`. Places: ``page/3`` (PDF, page counted from 1,
    character index of the page as PDFium counts), ``word/document.xml#p12/r3``
    (DOCX, paragraph and run counted from 0), an XPath of a text node (HTML, in the
    tree of `workbench.importers.html_page.parse_page`), ``char`` (plain text and
    Markdown, code points of the decoded file), ``cell/2!B7`` and ``sheet/2`` (tables,
    see `workbench.importers.tables`). Within one stretch both sides run
    in step, character by character, but that white space is a plain space here
    and what cannot be shown is U+FFFD. Characters that are not in the original,
    such as the tab between two cells, have no origin.
    """

    start: int
    length: int
    place: str
    offset: int


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A note of the original with its anchor; see `workbench.model.document.MarginNote`."""

    kind: NoteKind
    start: int
    end: int
    text: str = ""
    author: str = ""
    written_at: datetime | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """What an importer read: canonical text and all that is known about it.

    `text` is canonical (`workbench.text.normalize`); all positions are code
    points in it. Empty strings and None mean "not in the file". `parts` cover
    every word of the text, in order, without overlap; `origins` are sorted by
    start. List marks ("•") are no part of the text: the role says it. `pages` are
    the starts of the pages of a paged original, of a spreadsheet its sheets, else
    empty. `remark` is a sentence on what was left out in reading.
    """

    text: str
    title: str = ""
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""
    encoding: str = ""
    media_type: str = "text/plain"
    parts: tuple[PartSpan, ...] = ()
    notes: tuple[ImportedNote, ...] = ()
    origins: tuple[Origin, ...] = ()
    pages: tuple[int, ...] = ()
    remark: str = ""


class Importer(Protocol):
    """Reads one kind of file. Pure: no database, no Qt, no settings, no network."""

    def read(
        self, data: bytes, *, encoding: str = "", progress: Progress = SILENT
    ) -> ImportedArticle:
        """Read the bytes of a file.

        Args:
            data: the whole file.
            encoding: the analyst's choice of character encoding, empty to find it.
            progress: told of pages or paragraphs; raises `Cancelled`.

        Raises:
            UnreadableArticle: with one sentence that says what to do.
        """


IMPORTERS: Registry[type[Importer]] = Registry(
    "workbench.importers",
    {
        "text": "workbench.importers.plain:PlainImporter",
        "markdown": "workbench.importers.markdown:MarkdownImporter",
        "html": "workbench.importers.html:HtmlImporter",
        "docx": "workbench.importers.docx:DocxImporter",
        "pdf": "workbench.importers.pdf:PdfImporter",
        "xlsx": "workbench.importers.xlsx:XlsxImporter",
        "delimited": "workbench.importers.delimited:DelimitedImporter",
        "mail": "workbench.importers.mail:MailImporter",
    },
)

SUFFIXES: dict[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".pdf": "pdf",
}
"""What an article is by its name. Its content has the last word (`workbench.importers.opening`)."""
