"""The claims of the open article as a Qt model: one column, one row a claim or heading."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.claim_rows import ClaimRows
from ui.claims.claim_filter import ClaimFilter
from ui.claims.claim_index import ClaimIndex, Entry, Order
from ui.claims.claim_words import explained, read_aloud, statement
from ui.claims.grouped import Group, Grouped, Grouping, GroupKey
from ui.selection import Selection
from ui.widgets.texts import tooltip_of
from ui.words import counted
from workbench.model import RatingScale
from workbench.services.views.claims import ClaimRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

MANY = 200
"""Changed rows from which listing all anew costs less than moving them one by one."""

TITLES = ("Claim",)
"""Column titles; hidden, but read aloud."""

NO_SCALE = RatingScale("", "", "", ())
"""The scale while no article is open."""


class ClaimTableModel(QAbstractTableModel):
    """Claims of one draft, filtered and sorted by its own index, under headings if grouped.

    Holds plain `ClaimRow`s. A changed claim emits `dataChanged` of its row
    only, or moves, enters or leaves when the filter says otherwise now, so
    that selection and scroll position survive.

    Roles:
        RowRole: the `ClaimRow` itself, for the delegate; None for a heading.
        GroupRole: the `Group` of a heading; None for a claim.

    Signals:
        counted: how many claims there are of each sort may have changed.
    """

    RowRole = Qt.ItemDataRole.UserRole
    GroupRole = Qt.ItemDataRole.UserRole + 1

    counted = Signal()

    def __init__(
        self, selection: Selection, claims: ClaimRows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._claims = claims
        self.listing = ClaimIndex(self.scale)
        self.grouped: Grouped | None = None
        claims.loaded.connect(self._on_loaded)
        claims.updated.connect(self._on_updated)
        selection.draft_changed.connect(self._on_draft_changed)
        self._on_loaded()

    @property
    def scale(self) -> RatingScale:
        """The scale of the open case."""
        draft = self._selection.draft
        return draft.scale if draft else NO_SCALE

    def choose(self, wanted: ClaimFilter) -> None:
        """Show what `wanted` asks for."""
        self.beginResetModel()
        self.listing.choose(wanted)
        self._group_again()
        self.endResetModel()
        self.counted.emit()

    def follow_clock(self, now: datetime) -> None:
        """Count and list as overdue what has become so."""
        self._on_updated(self.listing.fall_due(now), set())

    def show_flags(self, flagged: Mapping[UUID, int]) -> None:
        """Show how many open flags claims have; those without one are left out."""
        self.listing.flagged = flagged
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def sort_by(self, order: Order) -> None:
        """Sort by place in the text or by check-worthiness."""
        self.beginResetModel()
        self.listing.sort(order)
        self._group_again()
        self.endResetModel()

    def group_by(self, grouping: Grouping, sources: Mapping[UUID, tuple[int, str]]) -> None:
        """Put claims under headings, or (none) let them stand alone.

        Args:
            grouping: what the headings are.
            sources: number and title of each source, for their headings.
        """
        before = self.grouped
        self.beginResetModel()
        if grouping is Grouping.NONE:
            self.grouped = None
        elif before is not None and before.grouping is grouping:
            self.grouped = before.again(self.listing.shown, sources)
        else:
            self.listing.forget_groups()
            self.grouped = Grouped(grouping, self.listing.shown, sources=sources)
        self.endResetModel()

    def fold(self, group: Group, folded: bool) -> None:
        """Fold a group, or show its claims again; its heading stays where it is."""
        if self.grouped is None or group.folded is folded or not group.entries:
            return
        first, last = group.start + 1, group.start + len(group.entries)
        if folded:
            self.beginRemoveRows(ROOT, first, last)
            self.grouped.fold(group.key, True)
            self.endRemoveRows()
        else:
            self.beginInsertRows(ROOT, first, last)
            self.grouped.fold(group.key, False)
            self.endInsertRows()
        at = self.index(group.start, 0)
        self.dataChanged.emit(at, at)

    def claim(self, place: int) -> ClaimRow | None:
        """The claim shown at a place, None for a heading or outside the list."""
        if self.grouped is not None:
            entry = self.grouped.entry_at(place)
            return entry.row if entry else None
        return self.listing.shown[place].row if 0 <= place < len(self.listing.shown) else None

    def group(self, place: int) -> Group | None:
        """The group that a place lies in; None if claims stand alone, or outside the list."""
        if self.grouped is None or not 0 <= place < len(self.grouped):
            return None
        return self.grouped.group_at(place)

    def index_of(self, claim_id: UUID | None, near: GroupKey = None) -> QModelIndex:
        """The index of a claim, in the group `near` if it stands there; invalid if not shown."""
        place = self._place(claim_id, near)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many claims are shown, with their headings."""
        if parent.isValid():
            return 0
        return len(self.listing.shown) if self.grouped is None else len(self.grouped)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One: the delegate paints a claim as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A claim in words, or as its row."""
        row = self.claim(index.row()) if index.isValid() else None
        if row is None:
            group = self.group(index.row())
            return group if role == self.GroupRole else _heading(group, role)
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return statement(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_aloud(row, self.listing.scale, self.listing.flagged.get(row.id, 0))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_of(explained(row, self.listing.scale))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of the one column; screen readers tell it."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def _place(self, claim_id: UUID | None, near: GroupKey = None) -> int | None:
        if self.grouped is None:
            return self.listing.place(claim_id)
        entry = self.listing.known(claim_id)
        return next(iter(self.grouped.rows_of(entry, near)), None) if entry else None

    def _group_again(self) -> None:
        if self.grouped is not None:
            self.grouped = self.grouped.again(self.listing.shown)

    def _on_loaded(self) -> None:
        self.beginResetModel()
        self.listing.load(self._claims.all(), self.scale)
        self._group_again()
        self.endResetModel()
        self.counted.emit()

    def _on_draft_changed(self, _draft: object) -> None:
        if self.scale != self.listing.scale:
            self._on_loaded()

    def _on_updated(self, fresh: list[ClaimRow], gone: set[UUID]) -> None:
        if len(fresh) + len(gone) > MANY:
            self._on_loaded()
            return
        if self.grouped is not None:
            self._regroup(self.grouped, fresh, gone)
            return
        for claim_id in gone:
            self._leave(claim_id)
            self.listing.drop(claim_id)
        for row in fresh:
            self._take(self.listing.entry(row))
        self.counted.emit()

    def _regroup(self, grouped: Grouped, fresh: list[ClaimRow], gone: set[UUID]) -> None:
        """Show changed rows where they stand; only if one stands elsewhere now, all anew."""
        if not gone and all(self._stays(grouped, row) for row in fresh):
            for row in fresh:
                entry = self.listing.entry(row)
                place = self.listing.place(row.id)
                self.listing.put(entry)
                if place is not None:
                    self.listing.shown[place] = entry
                for at in grouped.replace(entry):
                    self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        else:
            self.beginResetModel()
            self.listing.take(fresh, gone)
            self._group_again()
            self.endResetModel()
        self.counted.emit()

    def _stays(self, grouped: Grouped, row: ClaimRow) -> bool:
        before, after = self.listing.known(row.id), self.listing.entry(row)
        if before is None or self.listing.admits(before) is not self.listing.admits(after):
            return False
        return grouped.stays(before, after)

    def _take(self, entry: Entry) -> None:
        place = self.listing.place(entry.row.id)
        if place is None or not self.listing.admits(entry):
            self._leave(entry.row.id)
            self.listing.put(entry)
            self._enter(entry)
        elif self.listing.shown[place].key == entry.key:
            self.listing.put(entry)
            self.listing.shown[place] = entry
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
        else:
            self._move(place, entry)

    def _move(self, place: int, entry: Entry) -> None:
        # Qt counts the target while the row still stands at its old place.
        target = self.listing.place_for(entry)
        if target not in (place, place + 1):
            self.beginMoveRows(ROOT, place, place, ROOT, target)
            del self.listing.shown[place]
            self.listing.shown.insert(target - (target > place), entry)
            self.listing.put(entry)
            self.endMoveRows()
        else:
            self.listing.put(entry)
            self.listing.shown[place] = entry
        at = self.index(target - (target > place), 0)
        self.dataChanged.emit(at, at)

    def _enter(self, entry: Entry) -> None:
        if self.listing.admits(entry):
            place = self.listing.place_for(entry)
            self.beginInsertRows(ROOT, place, place)
            self.listing.shown.insert(place, entry)
            self.endInsertRows()

    def _leave(self, claim_id: UUID) -> None:
        place = self.listing.place(claim_id)
        if place is not None:
            self.beginRemoveRows(ROOT, place, place)
            del self.listing.shown[place]
            self.endRemoveRows()


def _heading(group: Group | None, role: int) -> str | None:
    """The words of a heading."""
    if group is None:
        return None
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return group.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        state = ", folded" if group.folded else ""
        return f"{group.title}, {counted(len(group.entries), 'claim')}{state}"
    return None
