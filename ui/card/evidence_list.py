"""The evidence of the current claim, one card a passage."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.card.evidence_card import EvidenceCard
from ui.check_index import CheckIndex
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.saved_text import Refused
from ui.widgets.section_header import SectionHeader
from workbench.services import evidence, ticking
from workbench.services.evidence import Bearing
from workbench.services.views.sources import EvidenceRow, evidence_rows

NOTHING_YET = "Drop a file or link here, or quote an open source."


class EvidenceList(QWidget):
    """Adds, changes and removes cards in place, so that a note being typed survives.

    Signals:
        link_wanted, file_wanted, quote_wanted: more evidence of that sort is to be added.
        passage_wanted: see `EvidenceCard`; of a quotation that was pressed.
        place_wanted, close_wanted, reopen_wanted: see `FindingList`; of a finding.
    """

    link_wanted = Signal()
    file_wanted = Signal()
    quote_wanted = Signal()
    passage_wanted = Signal(object, object, object, object)
    place_wanted = Signal(object)
    close_wanted = Signal(object, str)
    reopen_wanted = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._themes = theme
        self._claim_id: UUID | None = None
        self._refused: dict[UUID, str] = {}
        self._checks = CheckIndex()
        self.cards: dict[UUID, EvidenceCard] = {}
        self.header = SectionHeader("Evidence")
        for words, hint, signal in (
            ("+ Link", "Tie a web address to the claim (L)", self.link_wanted),
            ("+ File", "Tie files to the claim (F)", self.file_wanted),
            ("+ Quote", "Quote a passage of a source (E)", self.quote_wanted),
        ):
            self.header.add_button(words, hint=hint).clicked.connect(signal)
        self._empty = QLabel(NOTHING_YET)
        self._empty.setProperty("kind", "muted")
        self._empty.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self._column.addWidget(self.header)
        self._column.addWidget(self._empty)

    def follow(self, claim_id: UUID | None, *, is_empty: bool) -> None:
        """Show the evidence of a claim from now on; `is_empty` if it is known to have none."""
        self._claim_id = claim_id
        if is_empty:
            self.show_rows([])
        self.read()

    def read(self) -> None:
        """Look again at the evidence of the claim."""
        claim_id = self._claim_id

        def take(rows: list[EvidenceRow]) -> None:
            if claim_id == self._claim_id:
                self.show_rows(rows)

        if claim_id is not None:
            self._runner.read(evidence_rows, claim_id, owner=self, then=take)

    def show_rows(self, rows: list[EvidenceRow]) -> None:
        """Show this evidence, in this order."""
        for evidence_id in self.cards.keys() - {row.id for row in rows}:
            self._let_go(self.cards.pop(evidence_id))
        for place, row in enumerate(rows):
            card = self.cards.get(row.id) or self._add(row.id)
            if self._column.indexOf(card) != place + 1:
                self._column.insertWidget(place + 1, card)
            card.show_row(row)
            card.checks.show_rows(self._checks.of_evidence(row.id))
            card.show()  # at once: one that is shown later is laid out as if it were empty
        self.header.set_title(f"Evidence ({len(rows)})" if rows else "Evidence")
        self._empty.setVisible(not rows)

    def show_checks(self, index: CheckIndex) -> None:
        """Show what the checks say of each passage."""
        self._checks = index
        for evidence_id, card in self.cards.items():
            card.checks.show_rows(index.of_evidence(evidence_id))

    def flush(self) -> None:
        """Save notes that were typed, before another claim is shown."""
        for card in self.cards.values():
            card.flush()

    def _add(self, evidence_id: UUID) -> EvidenceCard:
        card = EvidenceCard(self._themes, self._save, self._refused, self)
        card.passage_wanted.connect(self.passage_wanted)
        card.removal_wanted.connect(self._remove)
        card.tick_wanted.connect(self._tick)
        card.checks.place_wanted.connect(self.place_wanted)
        card.checks.close_wanted.connect(self.close_wanted)
        card.checks.reopen_wanted.connect(self.reopen_wanted)
        self.cards[evidence_id] = card
        return card

    def _let_go(self, card: EvidenceCard) -> None:
        card.put_away()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _save(self, evidence_id: UUID, bearing: Bearing, refused: Refused) -> None:
        run = partial(self._runner.run, evidence.edit_evidence, evidence_id=evidence_id)
        run(bearing=bearing, initiator=self, otherwise=refused)

    def _tick(self, evidence_id: UUID, ticked: bool) -> None:
        act = ticking.tick_evidence if ticked else ticking.untick_evidence
        self._runner.run(act, evidence_ids=[evidence_id], initiator=self)

    def _remove(self, evidence_id: UUID) -> None:
        self._runner.run(evidence.remove_evidence, evidence_id=evidence_id, initiator=self)
