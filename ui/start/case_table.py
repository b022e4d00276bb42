"""The table of cases on the start page."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.start.case_delegate import BESIDE, ROW_HEIGHT, CaseDelegate
from ui.start.case_model import CaseTableModel, Column
from ui.theme import Theme, ThemeController
from workbench.services.views.cases import CaseRow

WORK_WIDTH = 150
"""Of the column with the bar, in pixels at 100 %."""


class CaseTable(QTableView):
    """Whole rows, one at a time. Enter opens, F2 writes over the title."""

    def __init__(
        self, model: CaseTableModel, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cases = model
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(theme, self))
        self.setAccessibleName("Cases")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.CASE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.WORK, QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._fit)
        self._fit(theme.theme)

    def case(self) -> CaseRow | None:
        """The case that is chosen."""
        index = self.currentIndex()
        return self._cases.case(index) if index.isValid() else None

    def choose(self, case_id: UUID | None, *, near: int) -> None:
        """Choose a case; the one that now stands near that row if it is not shown."""
        place = self._cases.place(case_id)
        if place is None:
            place = max(0, min(near, self._cases.rowCount() - 1))
        self.setCurrentIndex(self._cases.index(place, Column.CASE))

    def rename(self) -> None:
        """Write over the title of the case that is chosen."""
        self.edit(self.currentIndex().siblingAtColumn(Column.CASE))

    def is_renaming(self) -> bool:
        """A title is being typed; new rows would take it away."""
        return self.state() == QTableView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system; elsewhere it would begin to edit."""
        index = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and index.isValid() and not self.is_renaming():
            self.activated.emit(index)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self.rename()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self, theme: Theme) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.setColumnWidth(Column.WORK, theme.px(WORK_WIDTH + 2 * BESIDE))
