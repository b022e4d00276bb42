"""The list itself: a table of one column that keeps its selection through every change."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.claims.claim_delegate import ClaimDelegate
from ui.claims.claim_table_model import ClaimTableModel
from ui.theme import ThemeController

FITTED = 500
"""Rows up to which each gets the height it needs; longer lists have rows of one height.

Fitting takes about 25 µs a row, and is done anew with every key press in the filter.
"""

PICK = QItemSelectionModel.SelectionFlag


class ClaimTable(QTableView):
    """Shows the claims of a model; the current row is the current claim.

    Signals:
        claim_chosen: the analyst went to a claim here, by mouse or arrow key (its id).
        menu_wanted: a context menu is asked for at a place on the screen.
    """

    claim_chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: ClaimTableModel, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = ClaimDelegate(theme, self)
        self._current: UUID | None = None
        self._kept: list[UUID] = []
        self._following = False
        self.setAccessibleName("Claims")
        self._dress()
        self.setItemDelegate(self._delegate)
        model.modelAboutToBeReset.connect(self._keep_selection)
        # Before Qt's own: it makes the neighbour of a removed current row current.
        model.rowsAboutToBeRemoved.connect(self._hold)
        self.setModel(model)
        model.rowsRemoved.connect(self._let_go)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_rows_changed)
        model.dataChanged.connect(self._on_data_changed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._set_heights()

    def selected_ids(self) -> list[UUID]:
        """The selected claims, in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._model.claim(place) for place in places)
        return [row.id for row in rows if row is not None]

    def go_to(self, claim_id: UUID | None) -> None:
        """Make a claim the current row and bring it into view; none if it is not shown."""
        self._current = claim_id
        index = self._model.index_of(claim_id)
        self._following = True
        if index.isValid():
            if index not in self.selectionModel().selectedRows():
                self.selectionModel().select(index, PICK.ClearAndSelect | PICK.Rows)
            self.selectionModel().setCurrentIndex(index, PICK.NoUpdate)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self._following = False
        self.viewport().update()

    def select_also(self, claim_ids: Iterable[UUID]) -> None:
        """Add claims to the selection; those not shown are left out."""
        chosen = QItemSelection()
        for first, last in _runs(self._model.listing.place(claim_id) for claim_id in claim_ids):
            chosen.select(self._model.index(first, 0), self._model.index(last, 0))
        self.selectionModel().select(chosen, PICK.Select | PICK.Rows)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's keys, and the filter field finds words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew when the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._set_heights()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected claims."""
        self.menu_wanted.emit(event.globalPos())

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.hide()
        down.hide()

    def _set_heights(self) -> None:
        width = self.viewport().width()
        fixed = self._delegate.ruler(width).fixed_height
        self.verticalHeader().setDefaultSectionSize(fixed)
        if self._model.rowCount() <= FITTED:
            for place in range(self._model.rowCount()):
                self._fit(place, width)

    def _fit(self, place: int, width: int) -> None:
        row = self._model.claim(place)
        if row is not None:
            self.setRowHeight(place, self._delegate.height_of(row, width))

    def _keep_selection(self) -> None:
        self._kept = self.selected_ids()

    def _on_reset(self) -> None:
        self._set_heights()
        if self._model.index_of(self._current).isValid():
            self.go_to(self._current)
        if len(self._kept) > 1:
            self.select_also(self._kept)

    def _hold(self) -> None:
        self._following = True

    def _let_go(self) -> None:
        self._following = False
        if not self._model.index_of(self._current).isValid():
            self.go_to(self._current)

    def _on_rows_changed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._fit_some(first, last)
        if self._current is not None and not self.currentIndex().isValid():
            self.go_to(self._current)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit_some(first.row(), last.row())

    def _fit_some(self, first: int, last: int) -> None:
        if self._model.rowCount() <= FITTED:
            for place in range(first, last + 1):
                self._fit(place, self.viewport().width())

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.claim(index.row()) if index.isValid() else None
        if row is None or self._following:
            return
        self._current = row.id
        self.claim_chosen.emit(row.id)

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self._set_heights()
        self.viewport().update()


def _runs(places: Iterable[int | None]) -> list[tuple[int, int]]:
    """Neighbouring places as ranges, first and last."""
    runs: list[tuple[int, int]] = []
    for place in sorted(place for place in places if place is not None):
        if runs and place <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
