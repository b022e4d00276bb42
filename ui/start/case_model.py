"""The case list as a table: filtered by its own index, one row a case."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.services.views.cases import CaseRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

COLUMNS = ("Case", "Work", "Published", "Last worked on")


class CaseTableModel(QAbstractTableModel):
    """Cases, the one worked on last first. Archived ones only when asked for."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[CaseRow] = []
        self._shown: list[CaseRow] = []
        self._words = ""
        self._archived = False

    def show_rows(self, rows: list[CaseRow]) -> None:
        """Take new rows; the filter stays."""
        self._all = rows
        self._filter()

    def filter(self, words: str, *, archived: bool) -> None:
        """Show the cases that hold all of `words` in title, byline or outlet."""
        self._words, self._archived = words, archived
        self._filter()

    def case(self, index: Index) -> CaseRow:
        """The row at an index."""
        return self._shown[index.row()]

    @property
    def total(self) -> int:
        """All cases, archived ones too."""
        return len(self._all)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Cases shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Four."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {_cell(row, 1)}, last worked on {_cell(row, 3)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def _filter(self) -> None:
        wanted = self._words.casefold().split()
        self.beginResetModel()
        self._shown = [
            row
            for row in self._all
            if row.archived <= self._archived and all(word in _text(row) for word in wanted)
        ]
        self.endResetModel()


def _text(row: CaseRow) -> str:
    return f"{row.title} {row.byline} {row.outlet}".casefold()


def _cell(row: CaseRow, column: int) -> str:
    if column == 0:
        about = " · ".join(part for part in (row.byline, row.outlet) if part)
        archived = " (archived)" if row.archived else ""
        return f"{row.title}{archived}" + (f"\n{about}" if about else "")
    if column == 1:
        return f"{row.closed} of {row.claims} closed" if row.claims else f"{row.words:,} words"
    if column == 2:
        return row.published.isoformat() if row.published else ""
    return f"{row.changed_at.astimezone():%d %b %Y, %H:%M}"
