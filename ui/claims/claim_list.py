"""The left pane: every claim of the open article, and the way from one to the next."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QStackedLayout, QVBoxLayout, QWidget

from ui.claim_rows import ClaimRows
from ui.claims.claim_filter import ClaimFilter, Showing
from ui.claims.claim_index import Order
from ui.claims.claim_menu import claim_menu
from ui.claims.claim_table import ClaimTable
from ui.claims.claim_table_model import ClaimTableModel
from ui.claims.filter_bar import FilterBar
from ui.claims.grouped import Grouping
from ui.claims.headings import Headings
from ui.claims.language_note import LanguageNote
from ui.claims.suggestion_panel import SuggestionPanel
from ui.claims.triage import Triage
from ui.claims.walking import anything, following, is_open, preceding, round_to
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.services.people import PersonRow, person_rows
from workbench.store.changes import Changes


class ClaimList(QFrame):
    """Filters, sorts and walks; the current claim is the selection's.

    Signals:
        place_changed: where the current claim stands among those shown, counted
            from 1 (0: nowhere), and how many are shown.
        left_to_do: how many claims are of whoever acts, and how many are overdue.
        threshold_chosen: suggestions are shown from this check-worthiness on.
        source_wanted: the source of a heading (its id).
        person_wanted: the person of a heading (the name).
    """

    place_changed = Signal(int, int)
    left_to_do = Signal(int, int)
    threshold_chosen = Signal(float)
    source_wanted = Signal(object)
    person_wanted = Signal(str)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self._runner = runner
        self._selection = selection
        self._people: list[PersonRow] = []
        self._is_finding = False
        self.model = ClaimTableModel(selection, claims, self)
        self.table = ClaimTable(self.model, theme)
        self.headings = Headings(runner, selection, self.table)
        self.bar = FilterBar(self.model, theme)
        self.panel = SuggestionPanel(lambda: self.model.listing, theme)
        self.empty = EmptyState("")
        self.triage = Triage(runner, selection, lambda: self.model.listing, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.show_actor()
        self.table.go_to(selection.claim_id)
        self._refresh()

    def next_claim(self) -> None:
        """Go to the claim below the current one."""
        if self.model.grouped is None:
            self._go(following(self.model.listing, self._selection.claim_id))
        else:
            self.table.walk(1, anything, round_again=False)

    def previous_claim(self) -> None:
        """Go to the claim above the current one."""
        if self.model.grouped is None:
            self._go(preceding(self.model.listing, self._selection.claim_id))
        else:
            self.table.walk(-1, anything, round_again=False)

    def next_open(self) -> None:
        """Go to the next claim that is to be decided, from the top again after the end."""
        if self.model.grouped is None:
            self._go(round_to(self.model.listing, self._selection.claim_id, is_open))
        else:
            self.table.walk(1, is_open, round_again=True)

    def group_by(self, grouping: Grouping) -> None:
        """Put the claims under headings: of sources, people, owners or statuses."""
        self.headings.group_by(grouping)

    def group_otherwise(self) -> None:
        """Group by the next thing there is to group by; after the last, by none."""
        self.headings.group_otherwise()

    def accept_current(self) -> None:
        """Accept the current suggestion, or all that are selected, and go to the next one."""
        self.triage.accept(self.acted_on())

    def dismiss_current(self) -> None:
        """Dismiss the current claim, or all that are selected, and go on."""
        self.triage.dismiss(self.acted_on())

    def bring_back_current(self) -> None:
        """Bring the current claim, or all that are selected, back from dismissal."""
        self.triage.bring_back(self.acted_on())

    def merge_selected(self) -> None:
        """Make one claim of those selected."""
        self.triage.merge(self.selected_ids())

    def accept_above(self, threshold: float) -> None:
        """Accept every suggestion of at least this check-worthiness, in [0, 1]."""
        self.triage.accept_above(threshold)

    def dismiss_below(self, threshold: float) -> None:
        """Dismiss every suggestion of less than this check-worthiness, in [0, 1]."""
        self.triage.dismiss_below(threshold)

    def selected_ids(self) -> list[UUID]:
        """The selected claims in the order shown."""
        return self.table.selected_ids()

    def acted_on(self) -> Sequence[UUID]:
        """The selected claims if the current one is among several, else the current one."""
        current, selected = self._selection.claim_id, self.selected_ids()
        if len(selected) > 1 and current in selected:
            return selected
        return [] if current is None else [current]

    def selection_menu(self) -> QMenu:
        """A menu of what can be done to the selected claims."""
        rows = [self.model.listing.row(claim_id) for claim_id in self.selected_ids()]
        there = [row for row in rows if row is not None]
        return claim_menu(there, self.triage, self._people, self)

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def show_suggestions(self) -> None:
        """List the suggestions alone, and go to the first one."""
        self.bar.choose(Showing.SUGGESTED)
        self._go(following(self.model.listing, None))

    def suggest_from(self, threshold: float) -> None:
        """Show suggestions of at least this check-worthiness, in [0, 1]."""
        self._choose(replace(self.model.listing.filter, suggestions_from=threshold))

    def show_actor(self) -> None:
        """List under "Mine" what belongs to whoever acts now, who may have just joined."""
        self._runner.call(lambda workspace: workspace.actor.id, owner=self, then=self._show_mine)
        self._runner.read(person_rows, owner=self, then=self._take_people)

    def show_finding(self, is_finding: bool) -> None:
        """Say in an empty list that claims are being looked for."""
        self._is_finding = is_finding
        self._refresh()

    def _connect(self) -> None:
        self.bar.chosen.connect(self._choose)
        self.bar.sorted_by.connect(self._sort)
        self.bar.grouped_by.connect(self.group_by)
        self.headings.grouped.connect(self.bar.show_grouping)
        self.headings.source_wanted.connect(self.source_wanted)
        self.headings.person_wanted.connect(self.person_wanted)
        self.bar.left.connect(self._on_filter_left)
        self.table.claim_chosen.connect(lambda claim: self._selection.show_claim(claim, self))
        self.table.menu_wanted.connect(self._show_menu)
        self.panel.shown_from.connect(self._on_threshold_moved)
        self.panel.accept_wanted.connect(self.accept_above)
        self.panel.dismiss_wanted.connect(self.dismiss_below)
        self.empty.pressed.connect(self._on_empty_pressed)
        self.model.counted.connect(self._refresh)
        self._selection.claim_changed.connect(self._on_claim_changed)
        self._selection.draft_changed.connect(lambda _draft: self._refresh())
        self._runner.changed.connect(self._on_changed)

    def _go(self, claim_id: UUID | None) -> None:
        if claim_id is not None:
            self._selection.show_claim(claim_id, None)

    def _choose(self, wanted: ClaimFilter) -> None:
        self.model.choose(wanted)

    def _sort(self, order: Order) -> None:
        self.model.sort_by(order)
        self.table.scrollTo(self.table.currentIndex())
        self._tell_place()

    def _show_mine(self, person_id: UUID) -> None:
        if person_id != self.model.listing.filter.person_id:
            self._choose(replace(self.model.listing.filter, person_id=person_id))

    def _on_claim_changed(self, claim_id: UUID | None, origin: QObject | None) -> None:
        if origin is not self:
            self.table.go_to(claim_id)
        self._tell_place()

    def _on_filter_left(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid():
            self._go(following(self.model.listing, None))

    def _on_threshold_moved(self, threshold: float) -> None:
        self.suggest_from(threshold)
        self.threshold_chosen.emit(threshold)

    def _on_empty_pressed(self) -> None:
        listing = self.model.listing
        if listing.filter.is_narrow or listing.filter.showing is not Showing.ALL:
            self.bar.clear()
            self.bar.choose(Showing.ALL)
        else:
            self.bar.choose(Showing.WEAK)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("person"):
            self.show_actor()

    def _take_people(self, people: list[PersonRow]) -> None:
        self._people = people

    def _show_menu(self, place: QPoint) -> None:
        if self.selected_ids():
            menu = self.selection_menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _refresh(self, *_now: Any) -> None:
        counts = self.model.listing.counts
        self.left_to_do.emit(counts[Showing.MINE], counts[Showing.OVERDUE])
        self.bar.refresh()
        self.panel.refresh()
        there = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.table if there else self.empty)
        if not there:
            self.empty.say(*self._why_empty())
        self.bar.setVisible(self._selection.draft is not None)
        self._tell_place()

    def _why_empty(self) -> tuple[str, str]:
        listing = self.model.listing
        if self._selection.draft is None:
            return "Open an article to see its claims.", ""
        if len(listing) and (listing.filter.is_narrow or listing.filter.showing is not Showing.ALL):
            return "No claim is like this.", "Clear filters"
        if self._is_finding:
            return "Finding claims…", ""
        if listing.counts[Showing.WEAK]:
            return "Only weak suggestions were found.", "Show them"
        return "No claims yet. Select words in the article and press C.", ""

    def _tell_place(self) -> None:
        place = self.model.listing.place(self._selection.claim_id)
        shown = len(self.model.listing.shown)
        self.place_changed.emit(0 if place is None else place + 1, shown)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(LanguageNote(self._selection))
        column.addLayout(self._stack, 1)
        column.addWidget(self.panel)
