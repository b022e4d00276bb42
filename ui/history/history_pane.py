"""The history of a case, or of one claim."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.claim_rows import ClaimRows
from ui.history.history_delegate import HistoryDelegate
from ui.history.history_model import HistoryModel, More
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.services.views.history import HistoryRow, history_rows
from workbench.store.changes import Changes

AT_ONCE = 300
"""Acts read at a time; older ones are read when they are asked for."""


class HistoryPane(QWidget):
    """Who did what and when, newest first. Reads the journal only while it is seen.

    Choosing an act about a claim makes that claim current.
    """

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection, self._claims = runner, selection, claims
        self._stale = True
        self._limit, self._count = AT_ONCE, 0
        self._model = HistoryModel(self)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Filter the history")
        self._search.setAccessibleName("Filter the history")
        self._search.setClearButtonEnabled(True)
        self._only = QCheckBox("This claim only")
        self._list = _list(self._model)
        self._list.setItemDelegate(HistoryDelegate(theme, self._list))
        self._empty = EmptyState("Nothing was done yet.")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self.setFocusProxy(self._list)
        self._search.textChanged.connect(self._filter)
        self._only.toggled.connect(self._from_the_start)
        self._list.activated.connect(self._go_to)
        self._list.clicked.connect(self._go_to)
        runner.changed.connect(self._on_changed)
        selection.draft_changed.connect(self._from_the_start)
        selection.claim_changed.connect(self._on_claim_changed)

    def show_claim(self, claim_id: UUID | None) -> None:
        """Show the history of one claim; None shows the case's."""
        if claim_id is not None:
            self._selection.show_claim(claim_id, self)
        self._only.setChecked(claim_id is not None)
        self._from_the_start()

    def refresh(self) -> None:
        """Read the journal again, now or when the pane is next seen."""
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _lay_out(self) -> None:
        top = QWidget()
        top.setProperty("kind", "bar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout(top)
        head.setContentsMargins(14, 10, 14, 6)
        head.setSpacing(4)
        head.addWidget(self._search)
        head.addWidget(self._only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._pages, 1)

    def _from_the_start(self, *_why: object) -> None:
        self._limit = AT_ONCE
        self.refresh()

    def _read(self) -> None:
        draft = self._selection.draft
        self._stale = False
        if draft is None:
            self._show([])
            return
        claim_id = self._selection.claim_id if self._only.isChecked() else None
        self._runner.read(
            history_rows,
            draft.case_id,
            claim_id=claim_id,
            limit=self._limit,
            owner=self,
            then=self._show,
        )

    def _show(self, rows: list[HistoryRow]) -> None:
        """Take new acts; what was read stays in view."""
        bar = self._list.verticalScrollBar()
        place, current = bar.value(), self._list.currentIndex().row()
        self._count = len(rows)
        numbers = {row.id: row.number for row in self._claims.all() if row.number is not None}
        self._model.show_rows(rows, numbers, has_more=self._count == self._limit)
        self._choose_page()
        if place:
            self._list.doItemsLayout()
            self._list.setCurrentIndex(self._model.index(current, 0))
            bar.setValue(place)

    def _filter(self, words: str) -> None:
        self._model.filter(words)
        self._choose_page()

    def _choose_page(self) -> None:
        found = self._model.rowCount() > 0
        self._pages.setCurrentWidget(self._list if found else self._empty)
        if not found:
            sought = self._search.text().strip()
            self._empty.say("Nothing like that was done." if sought else "Nothing was done yet.")

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.rows:
            self.refresh()

    def _on_claim_changed(self, _claim_id: UUID | None, origin: QObject | None) -> None:
        if self._only.isChecked() and origin is not self:
            self._from_the_start()

    def _go_to(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line is More.OLDER and self._count == self._limit:  # a double click asks once
            self._limit += AT_ONCE
            self.refresh()
        elif isinstance(line, HistoryRow):
            there = [claim_id for claim_id in line.claims if self._claims.row(claim_id)]
            if there:
                self._selection.show_claim(there[0], self)


def _list(model: HistoryModel) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setAccessibleName("History")
    view.setMouseTracking(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view
