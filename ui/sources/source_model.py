"""The sources of a case as a list, by number."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.services.views.sources import SourceRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class SourceModel(QAbstractListModel):
    """Plain rows.

    Roles:
        RowRole: the `SourceRow`.
    """

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SourceRow] = []

    def show_rows(self, rows: list[SourceRow]) -> None:
        """Take new rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

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
            return f"{row.number}  {row.title}\n{told_of(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"Source {row.number}, {row.title}, {told_of(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return None  # the facts stand below the list, as plain text
        return None


def told_of(row: SourceRow) -> str:
    """The second line: who published it, whether it is captured, which claims rest on it."""
    captured = "captured" if row.capture_id else "not captured"
    resting = f"claims {', '.join(map(str, row.claims))}" if row.claims else "no claim yet"
    parts = [row.kind.value, row.publisher, row.published, captured, resting]
    return " · ".join(part for part in parts if part)
