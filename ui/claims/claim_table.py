"""The list itself: a table of one column that keeps its selection through every change.

A row is as high as its words need, but only rows in view are measured; the
others have the height of a long one. Measuring 600 rows with every key press
in the filter would take 20 ms, measuring those in view takes less than one.
"""

from collections.abc import Callable, Iterable
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
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.claims.claim_delegate import ClaimDelegate
from ui.claims.claim_table_model import ClaimTableModel, Index
from ui.claims.grouped import Group, GroupKey
from ui.theme import ThemeController
from workbench.services.views.claims import ClaimRow

EnsureVisible = QAbstractItemView.ScrollHint.EnsureVisible

PICK = QItemSelectionModel.SelectionFlag


class ClaimTable(QTableView):
    """Shows the claims of a model; the current row is the current claim.

    On a heading, Left and Right fold and unfold, Space and a click do either,
    Enter asks for what the group is of.

    Signals:
        claim_chosen: the analyst went to a claim here, by mouse or arrow key (its id).
        group_opened: a heading was asked for what it stands for (its `Group`).
        menu_wanted: a context menu is asked for at a place on the screen.
    """

    claim_chosen = Signal(object)
    group_opened = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: ClaimTableModel, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = ClaimDelegate(theme, self)
        self._current: UUID | None = None
        self._near: GroupKey = None
        self._kept: list[UUID] = []
        self._following = self._fitting = False
        self.setAccessibleName("Claims")
        self._dress()
        self.setItemDelegate(self._delegate)
        model.modelAboutToBeReset.connect(self._keep_selection)
        # Before Qt's own: it makes the neighbour of a removed current row current.
        model.rowsAboutToBeRemoved.connect(self._hold)
        self.setModel(model)
        model.rowsRemoved.connect(self._let_go)
        model.rowsMoved.connect(lambda *_where: self._fit())
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.dataChanged.connect(lambda _first, _last: self._fit())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._fit()

    @property
    def rows(self) -> ClaimTableModel:
        """What is shown."""
        return self._model

    def selected_ids(self) -> list[UUID]:
        """The selected claims, in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._model.claim(place) for place in places)
        return [row.id for row in rows if row is not None]

    def go_to(self, claim_id: UUID | None) -> None:
        """Make a claim the current row and bring it into view; none if it is not shown."""
        self._current = claim_id
        index = self._model.index_of(claim_id, self._near)
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
        places = (self._model.index_of(claim_id, self._near).row() for claim_id in claim_ids)
        for first, last in _runs(place for place in places if place >= 0):
            chosen.select(self._model.index(first, 0), self._model.index(last, 0))
        self.selectionModel().select(chosen, PICK.Select | PICK.Rows)

    def walk(self, step: int, wanted: Callable[[ClaimRow], bool], *, round_again: bool) -> None:
        """Go to the next wanted claim under the headings, past those that are folded.

        Args:
            step: 1 for down, -1 for up.
            wanted: which claims are meant.
            round_again: go on from the other end.
        """
        here, count = self.currentIndex().row(), self._model.rowCount()
        if here < 0:
            here = self._model.index_of(self._current, self._near).row()
            here = count if here < 0 and step < 0 else here
        places = list(range(here + step, count if step > 0 else -1, step))
        if round_again:
            places += range(count)
        for place in places:
            row = self._model.claim(place)
            if row is not None and wanted(row):
                self.setCurrentIndex(self._model.index(place, 0))
                return

    def fold_current(self, folded: bool) -> None:
        """Fold the group of the current row, or show its claims again."""
        group = self._model.group(self.currentIndex().row())
        if group is not None:
            self._model.fold(group, folded)
            self.setCurrentIndex(self._model.index(group.start, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold on a heading; elsewhere as in every list."""
        group = self._heading_at(self.currentIndex())
        key = event.key()
        if key == Qt.Key.Key_Left and self._model.grouped is not None:
            self.fold_current(True)
        elif group is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Right:
            self.fold_current(False)
        elif key == Qt.Key.Key_Space:
            self.fold_current(not group.folded)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.group_opened.emit(group)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a heading."""
        super().mousePressEvent(event)
        group = self._heading_at(self.indexAt(event.position().toPoint()))
        if group is not None and event.button() == Qt.MouseButton.LeftButton:
            self._model.fold(group, not group.folded)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for what a heading stands for."""
        group = self._heading_at(self.indexAt(event.position().toPoint()))
        if group is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.group_opened.emit(group)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's keys, and the filter field finds words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew when the width changed."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into view, without moving what was in view already."""
        super().scrollContentsBy(dx, dy)
        self._fit(anchor_y=self.viewport().height() - 1 if dy > 0 else 0)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = EnsureVisible) -> None:
        """Bring a row into view whole: once by its guessed place, once by its true one."""
        super().scrollTo(index, hint)
        self._fit()
        super().scrollTo(index, hint)

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

    def _fit(self, *, anchor_y: int = 0) -> None:
        """Give the rows in view their heights; the row at `anchor_y` stays where it is."""
        if self._fitting:
            return
        self._fitting = True
        width, height = self.viewport().width(), self.viewport().height()
        self._set_default(self._delegate.ruler(width).fixed_height)
        anchor = self.rowAt(anchor_y)
        before = self.rowViewportPosition(anchor)
        changed = False
        for place in range(max(0, self.rowAt(0)), self._model.rowCount()):
            if self.rowViewportPosition(place) >= height:
                break
            changed = self._fit_row(place, width) or changed
        if changed:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(anchor) - before)
        self._fitting = False

    def _fit_row(self, place: int, width: int) -> bool:
        row = self._model.claim(place)
        heading = self._delegate.heading_height
        needed = self._delegate.height_of(row, width) if row else heading
        if needed == self.rowHeight(place):
            return False
        self.setRowHeight(place, needed)
        return True

    def _set_default(self, height: int) -> None:
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def _heading_at(self, index: Index) -> Group | None:
        group: Group | None = index.data(ClaimTableModel.GroupRole) if index.isValid() else None
        return group

    def _keep_selection(self) -> None:
        self._kept = self.selected_ids()

    def _on_reset(self) -> None:
        self._fit()
        if self._model.index_of(self._current).isValid():
            self.go_to(self._current)
        if len(self._kept) > 1:
            self.select_also(self._kept)

    def _hold(self) -> None:
        self._following = True

    def _let_go(self) -> None:
        self._following = False
        self._fit()
        if not self._model.index_of(self._current).isValid():
            self.go_to(self._current)

    def _on_rows_inserted(self) -> None:
        self._fit()
        if self._current is not None and not self.currentIndex().isValid():
            self.go_to(self._current)

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.claim(index.row()) if index.isValid() else None
        if row is None or self._following:
            return
        group = self._model.group(index.row())
        self._current, self._near = row.id, group.key if group else None
        self.claim_chosen.emit(row.id)

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self._fit()
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
