"""The names of an article as a list that can be narrowed."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.names.name_words import read_aloud
from workbench.model import NameKind
from workbench.services.views.names import Hint, NameRow

Index = QModelIndex | QPersistentModelIndex
Hints = Mapping[UUID, tuple[Hint, ...]]
ROOT = QModelIndex()


class Which(StrEnum):
    """The broad choice above the list; only `DISMISSED` shows what is no name."""

    ALL = "all"
    OPEN = "to do"
    TWO_SPELLINGS = "two spellings"
    PERSON = "persons"
    ORGANISATION = "organisations"
    PLACE = "places"
    DISMISSED = "dismissed"


_HOLDS: dict[Which, Callable[[NameRow], bool]] = {
    Which.ALL: lambda _row: True,
    Which.OPEN: lambda row: row.is_open,
    Which.TWO_SPELLINGS: lambda row: bool(row.variants or row.same_as_id),
    Which.PERSON: lambda row: row.kind is NameKind.PERSON,
    Which.ORGANISATION: lambda row: row.kind is NameKind.ORGANISATION,
    Which.PLACE: lambda row: row.kind is NameKind.PLACE,
}


class NameModel(QAbstractListModel):
    """Plain `NameRow`s in the order in which they first stand in the article.

    Roles:
        NameRole: the `NameRow` of a line.
        HintsRole: the sources that hold its spelling.
    """

    NameRole = Qt.ItemDataRole.UserRole
    HintsRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[NameRow] = []
        self._shown: list[NameRow] = []
        self._hints: Hints = {}
        self._words: list[str] = []
        self._which = Which.ALL

    def show_rows(self, rows: list[NameRow]) -> None:
        """Take rows anew; lines that stay the same names are only painted again."""
        self._all = rows
        self._arrange()

    def show_hints(self, hints: Hints) -> None:
        """Say which sources hold the spellings."""
        self._hints = hints
        self._arrange()

    def narrow(self, typed: str, which: Which) -> None:
        """Show the names that hold all words typed, of one sort."""
        self._words, self._which = typed.casefold().split(), which
        self._arrange()

    def count(self, which: Which) -> int:
        """How many names are of this sort, whatever was typed."""
        return sum(self._is(row, which) for row in self._all)

    def all_rows(self) -> list[NameRow]:
        """Every name, dismissed ones among them."""
        return self._all

    def hints(self, name_id: UUID) -> tuple[Hint, ...]:
        """The sources that hold a name's spelling."""
        return self._hints.get(name_id, ())

    def row(self, index: Index) -> NameRow | None:
        """The name on a line, None beside all lines."""
        return self._shown[index.row()] if index.isValid() else None

    def place(self, name_id: UUID | None) -> int:
        """The line of a name, -1 if it is not shown."""
        return next((at for at, row in enumerate(self._shown) if row.id == name_id), -1)

    def following_open(self, line: int) -> int:
        """The next line below that is to do, else the same line."""
        below = range(line + 1, len(self._shown))
        return next((at for at in below if self._shown[at].is_open), line)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Names shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The spelling, the row, or all of it in words."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == self.NameRole:
            return row
        if role == self.HintsRole:
            return self.hints(row.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.spelling
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_aloud(row, self.hints(row.id))
        return None

    def _is(self, row: NameRow, which: Which) -> bool:
        if which is Which.DISMISSED:
            return row.dismissed
        return not row.dismissed and _HOLDS[which](row)

    def _arrange(self) -> None:
        shown = [row for row in self._all if self._is(row, self._which)]
        if self._words:
            shown = [row for row in shown if self._has_words(row)]
        if [row.id for row in shown] == [row.id for row in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 0))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _has_words(self, row: NameRow) -> bool:
        told = read_aloud(row, self.hints(row.id)).casefold()
        return all(word in told for word in self._words)
