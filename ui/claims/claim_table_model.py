"""The claims of the open article as a Qt model: one column, one row a claim."""

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
from ui.selection import Selection
from ui.widgets.texts import tooltip_of
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
    """Claims of one draft, filtered and sorted by its own index.

    Holds plain `ClaimRow`s. A changed claim emits `dataChanged` of its row
    only, or moves, enters or leaves when the filter says otherwise now, so
    that selection and scroll position survive.

    Roles:
        RowRole: the `ClaimRow` itself, for the delegate.

    Signals:
        counted: how many claims there are of each sort may have changed.
    """

    RowRole = Qt.ItemDataRole.UserRole

    counted = Signal()

    def __init__(
        self, selection: Selection, claims: ClaimRows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._claims = claims
        self.listing = ClaimIndex(self.scale)
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
        self.endResetModel()
        self.counted.emit()

    def sort_by(self, order: Order) -> None:
        """Sort by place in the text or by check-worthiness."""
        self.beginResetModel()
        self.listing.sort(order)
        self.endResetModel()

    def claim(self, place: int) -> ClaimRow | None:
        """The claim shown at a place, None outside the list."""
        return self.listing.shown[place].row if 0 <= place < len(self.listing.shown) else None

    def index_of(self, claim_id: UUID | None) -> QModelIndex:
        """The index of a claim; invalid if it is not shown."""
        place = self.listing.place(claim_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many claims are shown."""
        return 0 if parent.isValid() else len(self.listing.shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One: the delegate paints a claim as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A claim in words, or as its row."""
        row = self.claim(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return statement(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return read_aloud(row, self.listing.scale)
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

    def _on_loaded(self) -> None:
        self.beginResetModel()
        self.listing.load(self._claims.all(), self.scale)
        self.endResetModel()
        self.counted.emit()

    def _on_draft_changed(self, _draft: object) -> None:
        if self.scale != self.listing.scale:
            self._on_loaded()

    def _on_updated(self, fresh: list[ClaimRow], gone: set[UUID]) -> None:
        if len(fresh) + len(gone) > MANY:
            self._on_loaded()
            return
        for claim_id in gone:
            self._leave(claim_id)
            self.listing.drop(claim_id)
        for row in fresh:
            self._take(self.listing.entry(row))
        self.counted.emit()

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
