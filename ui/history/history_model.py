"""The journal of a case as a list of lines, newest first, with a line for each day."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.services.views.history import HistoryRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Acts, and the days between them.

    Roles:
        RowRole: the `HistoryRow`, None for a day.
    """

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[HistoryRow] = []
        self._lines: list[HistoryRow | date] = []
        self._words = ""

    def show_rows(self, rows: list[HistoryRow]) -> None:
        """Take the acts, newest first; the filter stays."""
        self._all = rows
        self._arrange()

    def filter(self, words: str) -> None:
        """Show the acts that hold all of `words`."""
        self._words = words
        self._arrange()

    def row(self, index: Index) -> HistoryRow | None:
        """The act of a line, None for a day."""
        line = self._lines[index.row()]
        return line if isinstance(line, HistoryRow) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Lines shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == self.RowRole:
            return self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return _told(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen."""
        if index.isValid() and self.row(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def _arrange(self) -> None:
        wanted = self._words.casefold().split()
        self.beginResetModel()
        self._lines = []
        day: date | None = None
        for row in self._all:
            if not all(word in _told(row).casefold() for word in wanted):
                continue
            if row.at.astimezone().date() != day:
                day = row.at.astimezone().date()
                self._lines.append(day)
            self._lines.append(row)
        self.endResetModel()


def _told(line: HistoryRow | date) -> str:
    if isinstance(line, date):
        return f"{line:%A} {line.day} {line:%B %Y}"
    head = f"{line.at.astimezone():%H:%M}  {line.who}: {line.what}"
    return f"{head}\n{line.detail}" if line.detail else head
