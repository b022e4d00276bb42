"""The history of a case, or of one claim."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.history.history_model import HistoryModel
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.services.views.history import HistoryRow, history_rows
from workbench.store.changes import Changes


class HistoryPane(QWidget):
    """Who did what and when, newest first. Reads the journal only while it is seen.

    Choosing an act about a claim makes that claim current.
    """

    def __init__(
        self, runner: WorkspaceRunner, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._stale = True
        self._model = HistoryModel(self)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Filter the history")
        self._search.setAccessibleName("Filter the history")
        self._search.setClearButtonEnabled(True)
        self._only = QCheckBox("This claim only")
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Lines(self._list))
        self._list.setAccessibleName("History")
        self._list.setWordWrap(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        for widget in (self._search, self._only, self._list):
            column.addWidget(widget)
        self.setFocusProxy(self._list)
        self._search.textChanged.connect(self._model.filter)
        self._only.toggled.connect(self.refresh)
        self._list.activated.connect(self._go_to)
        runner.changed.connect(self._on_changed)
        selection.draft_changed.connect(self.refresh)
        selection.claim_changed.connect(self._on_claim_changed)

    def show_claim(self, claim_id: UUID | None) -> None:
        """Show the history of one claim; None shows the case's."""
        if claim_id is not None:
            self._selection.show_claim(claim_id, self)
        self._only.setChecked(claim_id is not None)
        self.refresh()

    def refresh(self, *_why: object) -> None:
        """Read the journal again, now or when the pane is next seen."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        draft = self._selection.draft
        if draft is None:
            self._model.show_rows([])
            return
        self._stale = False
        claim_id = self._selection.claim_id if self._only.isChecked() else None
        self._runner.read(
            history_rows, draft.case_id, claim_id=claim_id, owner=self, then=self._model.show_rows
        )

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.rows:
            self.refresh()

    def _on_claim_changed(self, _claim_id: UUID | None, _origin: QObject | None) -> None:
        if self._only.isChecked():
            self.refresh()

    def _go_to(self, index: QModelIndex) -> None:
        row: HistoryRow | None = self._model.row(index)
        if row is not None and row.claims:
            self._selection.show_claim(row.claims[0], self)


class _Lines(QStyledItemDelegate):
    """Days in semibold."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell days from acts."""
        super().initStyleOption(option, index)
        if index.data(HistoryModel.RowRole) is None:
            option.font.setWeight(QFont.Weight.DemiBold)
