"""The sources of a case as a list, by number."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.sources.source_kinds import NEVER_HELD, WORDS
from workbench.services.views.sources import SourceRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class SourceModel(QAbstractListModel):
    """Plain rows. New rows take the place of old ones one by one, so that the current one stays.

    Roles:
        RowRole: the `SourceRow`.
    """

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SourceRow] = []

    def show_rows(self, rows: list[SourceRow]) -> None:
        """Take new rows, by number."""
        there = {row.id for row in rows}
        for place in range(len(self.rows) - 1, -1, -1):
            if self.rows[place].id not in there:
                self.beginRemoveRows(ROOT, place, place)
                del self.rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if place < len(self.rows) and self.rows[place].id == row.id:
                self._replace(place, row)
            else:
                self.beginInsertRows(ROOT, place, place)
                self.rows.insert(place, row)
                self.endInsertRows()

    def place_of(self, source_id: UUID) -> QModelIndex:
        """Where a source stands; an invalid index if nowhere."""
        places = (place for place, row in enumerate(self.rows) if row.id == source_id)
        return self.index(next(places, -1), 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Sources."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            captured = ", captured" if row.capture_id else ""
            return f"Source {row.number}, {row.title}, {told_of(row)}{captured}"
        return None

    def _replace(self, place: int, row: SourceRow) -> None:
        if self.rows[place] != row:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))


def told_of(row: SourceRow) -> str:
    """The second line: what it is, who published it, which claims rest on it.

    A frozen copy has a sign of its own, so only its absence is said here.
    """
    numbers = ", ".join(map(str, row.claims))
    one = "claim" if len(row.claims) == 1 else "claims"
    resting = f"{one} {numbers}" if row.claims else "no claim yet"
    needs_copy = row.capture_id is None and row.kind not in NEVER_HELD
    missing = "not captured" if needs_copy else ""
    repeating = f"only repeats source {row.repeats}" if row.repeats else ""
    parts = [WORDS[row.kind], row.publisher, row.published, repeating, missing, resting]
    return " · ".join(part for part in parts if part)
