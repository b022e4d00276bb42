"""The journal of a case as a list of lines, newest first, with a line for each day."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.words import counted
from workbench.services.views.history import HistoryRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

MOST_NUMBERS = 4
"""Claims of one act that are named; more are counted."""


class More(Enum):
    """The line behind the last act that was read."""

    OLDER = "Show older acts…"


Line = HistoryRow | date | More


class HistoryModel(QAbstractListModel):
    """Acts, the days between them, and a line that asks for older ones.

    Roles:
        LineRole: the `HistoryRow` of an act, the `date` of a day, `More.OLDER`.
        ClaimsRole: which claims an act touched, in words; empty for none.
    """

    LineRole = Qt.ItemDataRole.UserRole
    ClaimsRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[HistoryRow] = []
        self._has_more = False
        self._numbers: Mapping[UUID, int] = {}
        self._lines: list[Line] = []
        self._words: list[str] = []

    def show_rows(
        self, rows: list[HistoryRow], numbers: Mapping[UUID, int], *, has_more: bool = False
    ) -> None:
        """Take the acts, newest first, and the numbers of claims by id; the filter stays."""
        self._all, self._numbers, self._has_more = rows, numbers, has_more
        self._arrange()

    def filter(self, words: str) -> None:
        """Show the acts that hold all of `words`."""
        self._words = words.casefold().split()
        self._arrange()

    def line(self, index: Index) -> Line:
        """What stands on a line."""
        return self._lines[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Lines shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == self.LineRole:
            return line
        if role == self.ClaimsRole:
            return self._claims_of(line) if isinstance(line, HistoryRow) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen."""
        if index.isValid() and isinstance(self.line(index), date):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._lines = []
        day: date | None = None
        for row in self._all:
            told = self._told(row).casefold()
            if not all(word in told for word in self._words):
                continue
            if row.at.astimezone().date() != day:
                day = row.at.astimezone().date()
                self._lines.append(day)
            self._lines.append(row)
        if self._has_more:
            self._lines.append(More.OLDER)
        self.endResetModel()

    def _told(self, line: Line) -> str:
        if isinstance(line, More):
            return line.value
        if isinstance(line, date):
            return f"{line:%A} {line.day} {line:%B %Y}"
        parts = (line.what, line.detail, line.who, self._claims_of(line))
        told = ", ".join(part for part in parts if part)
        return f"{line.at.astimezone():%H:%M} {told}"

    def _claims_of(self, row: HistoryRow) -> str:
        numbers = sorted(n for n in map(self._numbers.get, row.claims) if n is not None)
        if not numbers or len(numbers) > MOST_NUMBERS:
            return counted(len(row.claims), "claim") if len(row.claims) > 1 else ""
        named = ", ".join(map(str, numbers))
        return f"claim {named}" if len(numbers) == 1 else f"claims {named}"
