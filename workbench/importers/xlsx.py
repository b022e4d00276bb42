"""A spreadsheet (XLSX): what its cells show, one line a row, the cells of a row between tabs.

Values are those that the program which wrote the file computed last; nothing is
computed here. Dates become ISO 8601, per cents keep their sign. Each sheet begins
with a line that is its name. Hidden sheets, rows and columns are read too.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.tables import Cell, TableWriter
from workbench.importers.xlsx_package import Book
from workbench.importers.xlsx_values import Formats
from workbench.importers.xml import walk_xml
from workbench.progress import SILENT, Progress
from workbench.text.cells import MAX_COLUMNS, MAX_ROWS, column_number

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

REPORT_EVERY = 500
"""Rows between two reports of progress."""


class XlsxImporter:
    """Reads a spreadsheet; its characters are always Unicode, `encoding` changes nothing."""

    def read(
        self,
        data: bytes,
        *,
        encoding: str = "",  # noqa: ARG002
        progress: Progress = SILENT,
    ) -> ImportedArticle:
        """Open the package, and write down its sheets in their order."""
        book = Book(data)
        reader = _Reader(book.strings(), Formats(book.styles(), from_1904=book.is_from_1904))
        writer = TableWriter()
        for number, sheet in enumerate(book.sheets):
            progress.advance(number, len(book.sheets), f"Reading {sheet.name}")
            writer.new_sheet(sheet.name)
            for done, (row, cells) in enumerate(reader.rows(sheet.data())):
                if done % REPORT_EVERY == 0:
                    progress.advance(number, len(book.sheets), f"Reading {sheet.name}")
                writer.row(row, cells)
        title, author, begun = book.core()
        return writer.article(title=title, byline=author, published=begun, media_type=MEDIA_TYPE)


@dataclass(frozen=True, slots=True)
class _Reader:
    """What the rows of a sheet show, given the strings and formats of their file."""

    strings: list[str]
    formats: Formats

    def rows(self, sheet: bytes) -> Iterator[tuple[int, list[Cell]]]:
        """The rows that hold something, each with its number."""
        last = 0
        for element in walk_xml(sheet, "row"):
            last = _number(element.get("r"), last + 1, MAX_ROWS)
            cells = list(self._cells(element))
            if cells:
                yield last, cells

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        last = 0
        for element in row.iterchildren("{*}c"):
            letters = "".join(filter(str.isalpha, element.get("r") or ""))
            told = column_number(letters) if letters.isascii() and 0 < len(letters) < 4 else None
            last = _number(told, last + 1, MAX_COLUMNS)
            words = self._shown(element)
            if words:
                yield Cell(last, words)

    def _shown(self, cell: etree._Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(text.text or "" for text in cell.iterfind("{*}is//{*}t"))
        value = cell.findtext("{*}v")
        if not value:
            formula = cell.findtext("{*}f")
            return f"={formula}" if formula else ""
        if kind == "s":
            return self._string(value)
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        return self.formats.shown(value, cell.get("s")) if kind == "n" else value

    def _string(self, place: str) -> str:
        try:
            return self.strings[int(place)] if int(place) >= 0 else ""
        except (ValueError, IndexError) as error:
            raise _broken() from error


def _number(told: str | int | None, otherwise: int, most: int) -> int:
    """A row or column as the file counts it, or the next one where it does not say."""
    try:
        number = otherwise if told is None else int(told)
    except ValueError as error:
        raise _broken() from error
    if not 0 < number <= most:
        raise _broken()
    return number


def _broken() -> UnreadableArticle:
    return UnreadableArticle(
        "This spreadsheet is damaged inside and cannot be read: open it in the program that wrote"
        " it, save it anew, and try again."
    )
