"""What rests on the open source, as a list in running order."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.words import moment
from workbench.services.views.resting import RestingRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RestingModel(QAbstractListModel):
    """Plain rows, and which of them were ticked a moment ago, before the database says so.

    Roles:
        RowRole: the `RestingRow`.
        TickedRole: whether it is ticked.
    """

    RowRole = Qt.ItemDataRole.UserRole
    TickedRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RestingRow] = []
        self._meant: dict[UUID, bool] = {}

    @property
    def ticked(self) -> int:
        """How many passages are ticked."""
        return sum(map(self.is_ticked, self.rows))

    def show_rows(self, rows: list[RestingRow]) -> None:
        """Take rows as the database has them; where only ticks changed, the list stays."""
        ids = [row.evidence_id for row in rows]
        self._meant = {
            row.evidence_id: self._meant[row.evidence_id]
            for row in rows
            if self._meant.get(row.evidence_id, bool(row.ticked_at)) != bool(row.ticked_at)
        }
        if ids == [row.evidence_id for row in self.rows]:
            self.rows = rows
            self._tell_all()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def mean(self, evidence_id: UUID, ticked: bool) -> None:
        """Show a tick that was given just now."""
        self._meant[evidence_id] = ticked
        self._tell_all()

    def forget_meant(self) -> None:
        """Show nothing but what the database says: a tick was refused."""
        self._meant.clear()
        self._tell_all()

    def is_ticked(self, row: RestingRow) -> bool:
        """Whether the claim was held against these words."""
        return self._meant.get(row.evidence_id, row.ticked_at is not None)

    def next_unticked(self, place: int) -> int | None:
        """The next row below that is not ticked, from the top again after the end; None if all are.

        The row itself does not count.
        """
        count = len(self.rows)
        around = ((place + step) % count for step in range(1, count + 1))
        there = (at for at in around if at != place and not self.is_ticked(self.rows[at]))
        return next(there, None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Passages."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, or its words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role == self.TickedRole:
            return self.is_ticked(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.statement
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ticked = "ticked" if self.is_ticked(row) else "not ticked"
            number = f"Claim {row.claim_number}" if row.claim_number else "Suggestion"
            return f"{number}, {row.statement}. {row.stance}: {row.quote}. {ticked}"
        if role == Qt.ItemDataRole.ToolTipRole and row.ticked_at is not None:
            return f"Ticked by {row.ticked_by}, {moment(row.ticked_at)}"
        return None

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
