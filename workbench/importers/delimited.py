"""Comma-separated and tab-separated values: one sheet without a name."""

import csv
import io
from collections.abc import Iterator

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.decoding import decode
from workbench.importers.tables import Cell, TableWriter
from workbench.progress import SILENT, Progress
from workbench.text.cells import MAX_COLUMNS, MAX_ROWS

DELIMITERS = ",;\t|"
"""What may stand between two cells; the first wins a tie."""

_SAMPLE = 20
"""Lines in which the delimiter is looked for."""

REPORT_EVERY = 2_000
"""Rows between two reports of progress."""


class DelimitedImporter:
    """Reads CSV and TSV. Nothing in a cell is computed: "=A1" is shown as it stands."""

    def read(
        self, data: bytes, *, encoding: str = "", progress: Progress = SILENT
    ) -> ImportedArticle:
        """Decode, find out what stands between the cells, and write them down."""
        text, used = decode(data, encoding=encoding)
        delimiter = delimiter_of(text)
        writer = TableWriter()
        writer.new_sheet()
        for number, row in enumerate(_rows(text, delimiter), start=1):
            if number % REPORT_EVERY == 0:
                progress.advance(0, 1, f"Reading row {number:,}")
            if number > MAX_ROWS or len(row) > MAX_COLUMNS:
                raise UnreadableArticle(
                    "This table is larger than any spreadsheet can be: cut it down to the part"
                    " that you need, and add that."
                )
            writer.row(number, (Cell(column, words) for column, words in enumerate(row, start=1)))
        media_type = "text/tab-separated-values" if delimiter == "\t" else "text/csv"
        return writer.article(encoding=used, media_type=media_type)


def delimiter_of(text: str) -> str:
    """What stands between the cells: the sign that most lines have equally often."""
    lines = [line for line in text[:200_000].splitlines()[:_SAMPLE] if line.strip()]

    def steadiness(sign: str) -> tuple[int, int]:
        counts = [_outside_quotes(line).count(sign) for line in lines]
        usual = max(counts, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0), usual

    return max(DELIMITERS, key=steadiness)


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise UnreadableArticle(
            "This table is damaged, or one of its cells has no end: open it in a spreadsheet, save"
            " it anew, and try again."
        ) from error
