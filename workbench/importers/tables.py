"""Tables as text: one line a row, the cells of a row between tabs, each with its way back.

A cell that is empty takes no room in the text; which cell a word stands in is
told by its origin, ``cell/2!B7`` (sheets counted from 1). The line with the
name of a sheet has the origin ``sheet/2``.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple, Unpack

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.builder import About, ArticleBuilder
from workbench.model.document import PartRole
from workbench.text.cells import column_letters
from workbench.text.normalize import BLANKS, LINE_BREAK, SOFT_HYPHEN

MAX_CELLS = 200_000
"""Cells with something in them that are read out of one file; the rest is told, not read."""


class Cell(NamedTuple):
    """What a cell shows; columns count from 1."""

    column: int
    words: str


class TableWriter:
    """Takes sheets row by row, and stops taking after `MAX_CELLS`."""

    def __init__(self) -> None:
        self._builder = ArticleBuilder()
        self._starts: list[int] = []
        self._cells = 0
        self._last = ""
        self.is_full = False

    def new_sheet(self, name: str = "") -> None:
        """Begin the next sheet; one without a name is the only one of its file."""
        self._builder.new_line(PartRole.TABLE)
        self._starts.append(self._builder.position)
        if name:
            self._builder.write(_on_one_line(name), f"sheet/{len(self._starts)}")

    def row(self, number: int, cells: Iterable[Cell]) -> None:
        """Add a row, counted from 1; cells that show nothing leave nothing behind."""
        self._builder.new_line(PartRole.TABLE)
        for column, words in cells:
            words = _on_one_line(words)
            if not words:
                continue
            if self._cells >= MAX_CELLS:
                self.is_full = True
                return
            self._last = f"{len(self._starts)}!{column_letters(column)}{number}"
            if self._builder.is_in_line:
                self._builder.write("\t")
            self._builder.write(words, f"cell/{self._last}")
            self._cells += 1

    def article(self, **about: Unpack[About]) -> ImportedArticle:
        """All that was taken.

        Raises:
            UnreadableArticle: nothing was.
        """
        if not self._cells:
            raise UnreadableArticle(
                "There is nothing in the cells of this spreadsheet: ask for it again."
            )
        article = self._builder.article(pages=self._starts, **about)
        told = f"Only its first {MAX_CELLS:,} filled cells were read out: for the rest, open it."
        return replace(article, remark=told) if self.is_full else article


def _on_one_line(words: str) -> str:
    """A cell's words without what would end its line or look like the next cell."""
    words = LINE_BREAK.sub(" ", words).replace("\t", " ").replace(SOFT_HYPHEN, "")
    return words.strip(BLANKS)
