"""Places in a spreadsheet as they are written: "Sheet1!B7", "B2:C4"; kept as row and column."""

import re
from dataclasses import dataclass, replace
from typing import Self

from workbench.errors import Invalid

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
"""Of one sheet, as every spreadsheet program has them."""

_CELL = r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})"
_RANGE = re.compile(rf"(?:(?P<sheet>'(?:[^']|'')+'|[^'!]+)!)?{_CELL}(?::{_CELL})?")
_PLAIN_NAME = re.compile(r"[^\W\d][\w.]*")


@dataclass(frozen=True, slots=True)
class CellRange:
    """Cells from one corner to the other, both in it. Rows and columns count from 1.

    `sheet` is empty where the file has only one, without a name.
    """

    sheet: str
    top: int
    left: int
    bottom: int
    right: int

    def on(self, sheet: str) -> Self:
        """The same cells of another sheet."""
        return replace(self, sheet=sheet)

    def __str__(self) -> str:
        first = f"{column_letters(self.left)}{self.top}"
        last = f"{column_letters(self.right)}{self.bottom}"
        cells = first if first == last else f"{first}:{last}"
        return f"{_quoted(self.sheet)}!{cells}" if self.sheet else cells


def read_range(words: str) -> CellRange:
    """The cells that `words` name; corners in any order.

    Raises:
        Invalid: it names no cells, or cells that no spreadsheet has.
    """
    found = _RANGE.fullmatch(words.strip())
    if found is None:
        raise _unreadable(words)
    sheet = found["sheet"] or ""
    if sheet.startswith("'"):
        sheet = sheet[1:-1].replace("''", "'")
    _, first, top, last, bottom = found.groups()
    columns = sorted((column_number(first), column_number(last or first)))
    rows = sorted((int(top), int(bottom or top)))
    if not (rows[0] and rows[1] <= MAX_ROWS and columns[1] <= MAX_COLUMNS):
        raise _unreadable(words)
    return CellRange(sheet, rows[0], columns[0], rows[1], columns[1])


def column_letters(number: int) -> str:
    """The name of a column: 1 is "A", 27 is "AA"."""
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def column_number(letters: str) -> int:
    """The place of a column: "A" is 1, "AA" is 27. Letters only, of either case."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _quoted(sheet: str) -> str:
    """A name with blanks or signs in it stands between apostrophes, as spreadsheets write it."""
    return sheet if _PLAIN_NAME.fullmatch(sheet) else "'" + sheet.replace("'", "''") + "'"


def _unreadable(words: str) -> Invalid:
    return Invalid(
        f"“{words.strip()[:60]}” names no cell of a spreadsheet.",
        hint="Write it as B7, as B2:C4, or with its sheet: Sheet1!B7.",
    )
