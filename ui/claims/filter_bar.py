"""What stands above the list: the broad choices with their counts, the filter field, the menus."""

from collections import Counter
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.claims.claim_filter import ClaimFilter, Showing
from ui.claims.claim_index import ClaimIndex, Order
from ui.claims.claim_table_model import ClaimTableModel
from ui.claims.filter_menu import FilterMenu, told
from ui.claims.grouped import Grouping
from ui.theme import ThemeController
from ui.widgets.chip import FilterChip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.flow_layout import FlowLayout

CHIPS = {
    Showing.ALL: "All",
    Showing.OPEN: "Open",
    Showing.SUGGESTED: "Suggested",
    Showing.MINE: "Mine",
    Showing.WAITING: "Waiting",
    Showing.OVERDUE: "Overdue",
}

GROUPINGS = {
    Grouping.NONE: "No headings",
    Grouping.SOURCE: "By source",
    Grouping.PERSON: "By person",
    Grouping.OWNER: "By owner",
    Grouping.STATUS: "By status",
    Grouping.KIND: "By kind",
}

ORDERS = {
    Order.PLACE: "As in the article",
    Order.WORTH: "Most check-worthy first",
    Order.DUE: "Due first",
}

IF_ANY = (Showing.SUGGESTED, Showing.WAITING, Showing.OVERDUE)
"""Choices that are offered only where they would leave something."""


class FilterField(QLineEdit):
    """Words that claims must hold. Escape empties it, then leaves it; so does Enter.

    Signals:
        left: the analyst is done here and wants the list.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter are about the list; all else is typing."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QFrame):
    """Puts the analyst's choices together into one `ClaimFilter`.

    Signals:
        chosen: what is to be listed (`ClaimFilter`).
        sorted_by: in which order (`Order`).
        grouped_by: under which headings (`Grouping`).
        left: done with typing; the list takes the keyboard.
    """

    chosen = Signal(object)
    sorted_by = Signal(object)
    grouped_by = Signal(object)
    left = Signal()

    def __init__(
        self, model: ClaimTableModel, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._model = model
        self.field = FilterField()
        self.field.setPlaceholderText("Filter claims")
        self.field.setAccessibleName("Filter claims")
        self.field.setToolTip("Words of the claim, its claimant or note; #12 is claim 12")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.left)
        self._chips = {showing: FilterChip(words) for showing, words in CHIPS.items()}
        self._menu = FilterMenu(lambda: model.listing, self)
        self._menu.chosen.connect(self.chosen)
        self._funnel = _menu_button("Filter by state, kind, verdict, claimant or owner", self)
        self._funnel.setMenu(self._menu.menu)
        self._order = _menu_button("Order and headings of the list", self)
        self._groupings: dict[Grouping, QAction] = {}
        self._order.setMenu(self._order_menu())
        icons.put_on(self._funnel, "filter", theme)
        icons.put_on(self._order, "sort", theme)
        self._narrowed = self._make_narrowed()
        self._lay_out()

    @property
    def listing(self) -> ClaimIndex:
        """What is listed now."""
        return self._model.listing

    def choose(self, showing: Showing) -> None:
        """Make a broad choice, as if its chip were pressed."""
        self.chosen.emit(replace(self.listing.filter, showing=showing))

    def clear(self) -> None:
        """Take back everything but the broad choice."""
        self._menu.clear()

    def refresh(self) -> None:
        """Show counts and choices as they are now."""
        wanted = self.listing.filter
        self._show_counts(self.listing.counts)
        for showing, chip in self._chips.items():
            chip.setChecked(wanted.showing is showing)
        if self.field.text() != wanted.text:
            self.field.setText(wanted.text)
        self._words.setText(self._told(wanted))
        self._narrowed.setVisible(bool(self._words.text()))

    def show_grouping(self, grouping: Grouping) -> None:
        """Tick in the menu what the list is grouped by."""
        self._groupings[grouping].setChecked(True)

    def _show_counts(self, counts: Counter[Showing]) -> None:
        for showing, chip in self._chips.items():
            chip.set_count(counts[showing])
        for showing in IF_ANY:
            chip = self._chips[showing]
            chip.setVisible(bool(counts[showing]) or chip.isChecked())

    def _told(self, wanted: ClaimFilter) -> str:
        owners: dict[UUID | None, str] = {}
        if wanted.owners:
            owners = {row.owner_id: row.owner for row in self.listing.rows() if row.owner}
        words = told(wanted, self.listing.scale, owners)
        beside = {Showing.DISMISSED: "dismissed", Showing.WEAK: "weak suggestions"}
        return " · ".join(part for part in (beside.get(wanted.showing, ""), words) if part)

    def _on_typed(self, text: str) -> None:
        if text != self.listing.filter.text:
            self.chosen.emit(replace(self.listing.filter, text=text))

    def _on_cleared(self) -> None:
        wanted = self.listing.filter
        plain = wanted.showing if wanted.showing in CHIPS else Showing.ALL
        self.clear()
        self.choose(plain)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is Order.PLACE)
            group.addAction(action)
            action.triggered.connect(lambda _on, order=order: self.sorted_by.emit(order))
        menu.addSection("Group (Ctrl+G)")
        ways = QActionGroup(menu)
        for grouping, words in GROUPINGS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(grouping is Grouping.NONE)
            ways.addAction(action)
            action.triggered.connect(lambda _on, way=grouping: self.grouped_by.emit(way))
            self._groupings[grouping] = action
        return menu

    def _make_narrowed(self) -> QWidget:
        """The line that says what the menu narrowed the list to, and clears it."""
        line = QWidget()
        self._words = ElidedLabel()
        clear = QPushButton("Clear")
        clear.setProperty("kind", "link")
        clear.setAccessibleName("Clear filters")
        clear.clicked.connect(self._on_cleared)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(clear)
        return line

    def _lay_out(self) -> None:
        title = QLabel("Claims")
        title.setProperty("kind", "title")
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(title)
        first.addSpacing(2)
        first.addWidget(self.field, 1)
        first.addWidget(self._funnel)
        first.addWidget(self._order)
        chips = QWidget()
        flow = FlowLayout(chips)
        for showing, chip in self._chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _on=True, showing=showing: self.choose(showing))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 8, 5)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(chips)
        column.addWidget(self._narrowed)


def _menu_button(words: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setIconSize(QSize(16, 16))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
