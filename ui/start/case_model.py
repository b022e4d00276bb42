"""The case list as a table: filtered by its own index, one row a case."""

from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.standing_words import due_words
from ui.words import counted, day, moment
from workbench.services.views.cases import CaseRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    """The columns from the left."""

    CASE = 0
    WORK = 1
    PUBLISHED = 2
    WORKED_ON = 3


TITLES = {
    Column.CASE: "Case",
    Column.WORK: "Work",
    Column.PUBLISHED: "Published",
    Column.WORKED_ON: "Last worked on",
}


class CaseTableModel(QAbstractTableModel):
    """Cases, the one worked on last first. Archived ones only when asked for.

    Roles:
        RowRole: the `CaseRow`.
        MoreRole: the second line of a cell, "" if it has one line.

    Signals:
        renamed: another title was typed (case id, title); the row changes when it is saved.
    """

    RowRole = Qt.ItemDataRole.UserRole
    MoreRole = Qt.ItemDataRole.UserRole + 1
    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[CaseRow] = []
        self._shown: list[CaseRow] = []
        self._words = ""
        self._archived = False
        self._now = datetime.now(UTC)

    def show_rows(self, rows: list[CaseRow]) -> None:
        """Take new rows; the filter stays."""
        self._all = rows
        self._filter()

    def follow_clock(self, now: datetime) -> None:
        """Say of cases whose time has come that they are overdue."""
        self._now = now
        if self._shown:
            last = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, Column.CASE), self.index(last, Column.CASE))

    def filter(self, words: str, *, archived: bool) -> None:
        """Show the cases that hold all of `words` in title, byline or outlet."""
        self._words, self._archived = words, archived
        self._filter()

    def case(self, index: Index) -> CaseRow:
        """The row at an index."""
        return self._shown[index.row()]

    def place(self, case_id: object) -> int | None:
        """The row in which a case is shown."""
        return next((at for at, row in enumerate(self._shown) if row.id == case_id), None)

    @property
    def total(self) -> int:
        """All cases, archived ones too."""
        return len(self._all)

    @property
    def put_away(self) -> int:
        """How many cases are archived."""
        return sum(row.archived for row in self._all)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Cases shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Four."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A title can be written over."""
        flags = super().flags(index)
        is_title = index.isValid() and index.column() == Column.CASE
        return flags | Qt.ItemFlag.ItemIsEditable if is_title else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], Column(index.column())
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row.title
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, column)
        if role == self.MoreRole:
            return _more(row, column, self._now)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (_words(row, each) for each in Column)
            return ", ".join(
                words for words in (*told, _more(row, Column.CASE, self._now)) if words
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that another title is wanted."""
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not title or title == self.case(index).title:
            return False
        self.renamed.emit(self.case(index).id, title)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[Column(section)]
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


def _words(row: CaseRow, column: Column) -> str:
    if column is Column.CASE:
        return row.title
    if column is Column.WORK:
        return f"{row.closed} of {row.claims} closed" if row.claims else "no claims yet"
    if column is Column.PUBLISHED:
        return day(row.published) if row.published else ""
    return moment(row.changed_at)


def _more(row: CaseRow, column: Column, now: datetime) -> str:
    if column is not Column.CASE:
        return ""
    archived = "archived" if row.archived else ""
    closed = f"closed by {row.closed_by}, {day(row.closed_at)}" if row.closed_at else ""
    due = due_words(row.due_at, now) if row.due_at and not (archived or closed) else ""
    told = (archived, closed, due, row.byline, row.outlet, counted(row.words, "word"))
    return " · ".join(words for words in told if words)
