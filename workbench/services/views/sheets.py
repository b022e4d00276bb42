"""A spreadsheet that is a source, as a grid: which cell holds which words of its text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlmodel import Session

from workbench.model import Capture, TextSpan
from workbench.store.content import text_of
from workbench.text.cells import CellRange, column_number

Place = tuple[int, int]
"""Row and column, counted from 1."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: its filled cells and where their words stand in the capture's text.

    `name` is empty for the only sheet of a plain table; `number` counts from 1.
    """

    name: str
    number: int
    cells: Mapping[Place, TextSpan] = field(default_factory=dict, repr=False)

    @property
    def size(self) -> Place:
        """The last row and column that hold anything; (0, 0) of an empty sheet."""
        rows = max((row for row, _ in self.cells), default=0)
        return rows, max((column for _, column in self.cells), default=0)

    def rows_of(self, wanted: CellRange) -> list[TextSpan]:
        """The words of some cells, a stretch a row; rows in which they are empty are left out."""
        found: dict[int, TextSpan] = {}
        for row, column in self._within(wanted):
            span = self.cells[row, column]
            so_far = found.get(row, span)
            found[row] = TextSpan(min(so_far.start, span.start), max(so_far.end, span.end))
        return [found[row] for row in sorted(found)]

    def place_of(self, position: int) -> Place | None:
        """The cell in which a place of the text lies, or that begins behind it."""
        near = ((span.start, place) for place, span in self.cells.items() if span.end > position)
        return min(near, default=(0, None))[1]

    def _within(self, wanted: CellRange) -> list[Place]:
        rows, columns = wanted.bottom - wanted.top + 1, wanted.right - wanted.left + 1
        if rows * columns > len(self.cells):
            return [
                (row, column)
                for row, column in self.cells
                if wanted.top <= row <= wanted.bottom and wanted.left <= column <= wanted.right
            ]
        places = (
            (row, column)
            for row in range(wanted.top, wanted.bottom + 1)
            for column in range(wanted.left, wanted.right + 1)
        )
        return [place for place in places if place in self.cells]


def sheet_rows(session: Session, capture_id: UUID) -> tuple[Sheet, ...]:
    """The sheets of a captured spreadsheet; none for any other capture, or one that is gone."""
    capture = session.get(Capture, capture_id)
    if capture is None:
        return ()
    text = text_of(session, capture.text_sha256)
    return sheets_in(text, text_of(session, capture.origins_sha256))


def sheets_in(text: str, origins: str) -> tuple[Sheet, ...]:
    """The sheets in a capture's text, by its map (see `documents.origins_json`)."""
    if not origins:
        return ()
    sheets: dict[int, Sheet] = {}
    cells: dict[int, dict[Place, TextSpan]] = {}
    columns: dict[str, int] = {}
    for start, length, place, _first in json.loads(origins)["origins"]:
        kind, _, told = place.partition("/")
        if kind == "sheet":
            sheets[int(told)] = Sheet(text[start : start + length], int(told))
        elif kind == "cell":
            number, _, cell = told.partition("!")
            letters = cell.rstrip("0123456789")
            column = columns.get(letters) or columns.setdefault(letters, column_number(letters))
            place_in_sheet = int(cell[len(letters) :]), column
            cells.setdefault(int(number), {})[place_in_sheet] = TextSpan(start, start + length)
    return tuple(
        replace(sheets.get(number, Sheet("", number)), cells=cells.get(number, {}))
        for number in sorted(sheets.keys() | cells.keys())
    )
