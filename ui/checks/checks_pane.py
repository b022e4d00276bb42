"""The Checks tab: every finding by kind, both its places one key away, closed with a reason."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.check_index import CheckIndex
from ui.checks.check_model import CheckModel
from ui.checks.check_view import CheckView
from ui.checks.finding_detail import FindingDetail
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.chip import ChipButton, FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.words import counted
from workbench.model import CheckKind
from workbench.services.views.checks import CheckRow

WHAT_THEY_DO = (
    "The checks hold the figures, times and quotations of each claim against its evidence, its "
    "names against one another, and the article against itself. They flag; you decide. "
)
NOTHING_FOUND = WHAT_THEY_DO + "There is nothing to tell yet: make claims and quote evidence."
NOTHING_OF_CLAIM = "The checks tell nothing of the current claim."
AT_WORK = "Checking…"

NOUNS = ("figure", "quotation", "name")
"""What may stand outside every claim."""


class ChecksPane(QWidget):
    """The list, what stands outside every claim above it, and the current finding below.

    Signals:
        place_wanted: show these words where they stand (`Place`).
        close_wanted, reopen_wanted: see `FindingDetail`.
        outside_wanted: go to the next words of a sort that no claim covers ("figure", …).
    """

    place_wanted = Signal(object)
    close_wanted = Signal(object, str)
    reopen_wanted = Signal(object)
    outside_wanted = Signal(str)

    def __init__(
        self,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims
        self.model = CheckModel(self)
        self.list = CheckView(theme, self._named)
        self.list.setModel(self.model)
        self.detail = FindingDetail(theme, brief=True)
        self.only = FilterChip("This claim")
        self.only.setToolTip("Only what is about the current claim")
        self.outside = {noun: ChipButton() for noun in NOUNS}
        self._outside = QWidget()
        self.empty = EmptyState(NOTHING_FOUND)
        self._coming: CheckKind | None = None
        self._connect(selection)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.show_checks(CheckIndex())

    def show_checks(self, index: CheckIndex) -> None:
        """Show another answer; the same finding stays current."""
        chosen, line = self.current(), self.list.currentIndex().row()
        self.model.show_rows(index.rows)
        self._keep(chosen, line)
        for noun, chip in self.outside.items():
            count = index.count_outside(noun)
            chip.setText(counted(count, noun))
            chip.setAccessibleName(f"{counted(count, noun)} outside any claim: go to the next")
            chip.setVisible(count > 0)
        self._outside.setVisible(bool(index.outside))
        self._is_known = index.is_known
        self._turn()
        if self._coming is not None and index.is_known:
            self.show_kind(self._coming)

    def show_kind(self, kind: CheckKind) -> None:
        """Make the first open flag of a kind current, once the checks have answered."""
        self._coming = None if self._is_known else kind
        self.only.setChecked(False)
        self._choose(self.model.first_of(kind))

    def current(self) -> CheckRow | None:
        """The finding that is chosen in the list."""
        return self.model.row(self.list.currentIndex())

    def _named(self, claim_id: UUID | None) -> str:
        row = self._claims.row(claim_id)
        if row is None:
            return ""
        words = row.in_full or " ".join(row.quote.split())
        return f"Claim {row.number} · {words}" if row.number else f"Suggestion · {words}"

    def _on_claim_changed(self, claim_id: UUID | None, origin: QObject | None) -> None:
        self.model.follow(claim_id)
        self._turn()
        if origin is not self and not self.list.hasFocus():
            at = self.model.first_of_claim()
            if at >= 0:
                self._choose(at)

    def _choose(self, line: int) -> None:
        if line >= 0:
            self.list.setCurrentIndex(self.model.index(line, 0))
            self.list.scrollTo(self.list.currentIndex())

    def _keep(self, chosen: CheckRow | None, line: int) -> None:
        """The same finding stays current; where it went, the one in its place."""
        place = self.model.place(chosen.finding.key) if chosen else -1
        line = place if place >= 0 else self.model.finding_near(max(line, 0))
        if line >= 0 and line != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(line, 0))
        self._follow()

    def _narrow(self, only_claim: bool) -> None:
        chosen, line = self.current(), self.list.currentIndex().row()
        self.model.narrow(only_claim)
        self._keep(chosen, line)
        self._turn()

    def _fold(self, group: str, folded: bool) -> None:
        line = self.list.currentIndex().row()
        self.model.fold(group, folded)
        self._choose(line)
        self._follow()

    def _turn(self) -> None:
        """Count, and show the list or what to do instead."""
        self.only.set_count(self.model.count_of_claim())
        there = self.model.rowCount() > 0
        if not there:
            nothing = NOTHING_OF_CLAIM if self.only.isChecked() else NOTHING_FOUND
            self.empty.say(nothing if self._is_known else AT_WORK)
        self._pages.setCurrentWidget(self.list if there else self.empty)
        self._follow()

    def _follow(self) -> None:
        row = self.current()
        self._foot.setVisible(row is not None)
        if row is not None:
            self.detail.show_row(row)

    def _go(self, which: str) -> None:
        row = self.current()
        if row is None:
            return
        finding = row.finding
        place = finding.here if which == "here" else finding.there or finding.here
        self.place_wanted.emit(place)

    def _connect(self, selection: Selection) -> None:
        selection.claim_changed.connect(self._on_claim_changed)
        self.list.selectionModel().currentChanged.connect(lambda *_at: self._follow())
        self.list.here_wanted.connect(lambda: self._go("here"))
        self.list.there_wanted.connect(lambda: self._go("there"))
        self.list.close_wanted.connect(self.detail.ask_why)
        self.list.reopen_wanted.connect(self.detail.reopen)
        self.list.fold_wanted.connect(self._fold)
        self.list.place_wanted.connect(self.place_wanted)
        self.detail.place_wanted.connect(self.place_wanted)
        self.detail.close_wanted.connect(self.close_wanted)
        self.detail.reopen_wanted.connect(self.reopen_wanted)
        self.detail.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.only.toggled.connect(self._narrow)
        for noun, chip in self.outside.items():
            chip.clicked.connect(lambda _on=False, noun=noun: self.outside_wanted.emit(noun))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        head, self._foot = QWidget(), QWidget()
        told = QLabel("Outside any claim")
        told.setProperty("kind", "small")
        told.setMinimumHeight(self.only.sizeHint().height())
        flow = FlowLayout(self._outside)
        for part in (told, *self.outside.values()):
            flow.addWidget(part)
        above = QVBoxLayout(head)
        above.setContentsMargins(14, 8, 14, 6)
        above.setSpacing(3)
        above.addWidget(self.only)
        above.addWidget(self._outside)
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(14, 8, 14, 10)
        below.addWidget(self.detail)
        keys = QLabel("Enter: article · O: the other place · X: close · B: open again")
        keys.setProperty("kind", "small")
        keys.setWordWrap(True)
        below.addWidget(keys)
        for edge, kind in ((head, "bar"), (self._foot, "foot")):
            edge.setProperty("kind", kind)
            edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)
