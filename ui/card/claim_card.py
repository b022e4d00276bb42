"""The right pane: the current claim with its verdicts, its evidence and what was done to it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from ui.calculations.calculation_section import CalculationSection
from ui.card.asked_list import AskedList
from ui.card.card_head import CardHead
from ui.card.card_page import CardPage
from ui.card.card_words import CardNotes, CardWords
from ui.card.claim_history import ClaimHistory
from ui.card.drop_catcher import DropCatcher
from ui.card.evidence_list import EvidenceList
from ui.card.part_section import PartSection
from ui.card.rule_list import RuleList
from ui.card.sign_bar import SignBar, SuggestionBar
from ui.check_index import CheckIndex
from ui.checks.claim_checks import ClaimChecks
from ui.claim_rows import ClaimRows
from ui.queries.query_section import QuerySection
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.verdict.verdict_section import VerdictSection
from ui.widgets.empty_state import EmptyState
from workbench.model import Question, Standing
from workbench.services.people import person_rows
from workbench.services.views.claims import ClaimRow
from workbench.store.changes import Changes

PICK_ONE = "Pick a claim in the list, or select words in the article and press C."


class ClaimCard(QFrame):
    """Follows the selection. Text being typed survives every refresh, and is
    saved to its own claim when another one becomes current.

    Signals:
        link_wanted, file_wanted, quote_wanted: evidence of that sort is to be
            added (claim id).
        part_wanted: a part is to be made of the words selected in the article
            (claim id).
        passage_wanted: capture id, span and page of a quotation; span and page
            may be None.
        history_wanted: all that was done to a claim (its id).
        files_dropped: files (`list[Path]`), claim id.
        links_dropped: web addresses (`list[str]`), claim id.
    """

    link_wanted = Signal(object)
    file_wanted = Signal(object)
    quote_wanted = Signal(object)
    part_wanted = Signal(object)
    passage_wanted = Signal(object, object, object, object)
    history_wanted = Signal(object)
    files_dropped = Signal(object, object)
    links_dropped = Signal(object, object)

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
        self.setAccessibleName("Claim card")
        self._runner, self._selection, self._claims = runner, selection, claims
        self._claim_id: UUID | None = None
        self.head = CardHead(runner, claims, self._author)
        self.suggestion = SuggestionBar(runner)
        self.words = CardWords(runner, theme, self._claimants)
        self.checks = ClaimChecks(runner, theme)
        self.is_so = VerdictSection(Question.IS_SO, runner, theme)
        self.said_so = VerdictSection(Question.SAID_SO, runner, theme)
        self.sign_bar = SignBar(runner)
        self.rules = RuleList(runner, theme)
        self.rules.told.connect(self.sign_bar.show_unmet)
        self.evidence = EvidenceList(runner, theme)
        self.sums = CalculationSection(runner, theme)
        self.asked = AskedList(runner)
        self.queries = QuerySection(runner, theme)
        self.parts = PartSection(selection, claims, theme)
        self.notes = CardNotes(runner)
        self.history = ClaimHistory(runner)
        self.empty = EmptyState(PICK_ONE)
        self.setFocusProxy(self.head.kind)
        self._lay_out()
        self._connect()
        self._watch_drops()
        self.show_actor()
        self._on_claim_changed(selection.claim_id)

    def rate(self, number: int) -> None:
        """Answer *is so* with the label at this place of the scale, counted from 1."""
        self.is_so.rate(number)

    def rate_said_so(self, number: int) -> None:
        """Answer *said so* with the label at this place of the scale, counted from 1."""
        self.said_so.rate(number)

    def not_checkable(self) -> None:
        """Close *is so*: it cannot be checked."""
        self.is_so.close_as(Standing.NOT_CHECKABLE)

    def not_checked(self) -> None:
        """Close *is so*: it is left unchecked."""
        self.is_so.close_as(Standing.NOT_CHECKED)

    def sign(self) -> None:
        """Sign the claim as the second reader."""
        self.sign_bar.sign()

    def ask_query(self) -> None:
        """Ask somebody about the claim."""
        self.queries.ask()
        self._scroll.reveal(self.queries.form)

    def focus_rationale(self) -> None:
        """Put the cursor where the reasons are written."""
        self.is_so.focus_rationale()

    def focus_rating_search(self) -> None:
        """Find a rating by typing."""
        self.is_so.focus_search()

    def focus_in_full(self) -> None:
        """Put the cursor into the claim in full."""
        self.words.focus_in_full()

    def focus_claimant(self) -> None:
        """Edit who says so."""
        self.words.focus_claimant()

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        self.notes.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_checks(self, index: CheckIndex) -> None:
        """Show what the checks say of the claim and of its evidence."""
        self.checks.show_checks(index)
        self.evidence.show_checks(index)

    def flush(self) -> None:
        """Save whatever is being typed, now: another claim is shown, or the program ends."""
        written = (self.head, self.words, self.is_so, self.said_so, self.notes)
        for part in (*written, self.evidence, self.asked):
            part.flush()

    def show_actor(self) -> None:
        """Sign as whoever acts now, who may have joined the people just now."""
        for part in (self.sign_bar, self.head):
            self._runner.call(
                lambda workspace: workspace.actor.name, owner=self, then=part.show_actor
            )
        self._runner.read(person_rows, owner=self, then=self.head.show_people)

    @property
    def _row(self) -> ClaimRow | None:
        return self._claims.row(self._claim_id)

    def _on_claim_changed(self, claim_id: UUID | None, _origin: QObject | None = None) -> None:
        if claim_id != self._claim_id:
            self.flush()
            self.queries.put_away()
        self._claim_id = claim_id
        self._refresh()
        self._scroll.verticalScrollBar().setValue(0)
        self._follow_evidence()

    def _refresh(self) -> None:
        row, draft = self._row, self._selection.draft
        self._stack.setCurrentWidget(self.empty if row is None else self._scroll)
        if row is None or draft is None:
            return
        self.head.show_claim(row)
        self.suggestion.show_claim(row)
        self.words.show_claim(row)
        self.checks.show_claim(row.id)
        self.is_so.show_claim(row, draft.scale)
        self.said_so.show_claim(row, draft.scale)
        self.sign_bar.show_claim(row, draft.scale)
        self.rules.show_claim(row)
        self.sums.show_claim(row.id)
        self.asked.show_claim(row, draft.case_id)
        self.queries.show_claim(row)
        self.notes.show_claim(row)
        self.parts.show_claim(row.id)
        self.history.show_claim(draft.case_id, row.id)

    def _on_loaded(self) -> None:
        self._refresh()
        self._follow_evidence()

    def _follow_evidence(self) -> None:
        row = self._row
        self.evidence.follow(row.id if row else None, is_empty=not (row and row.evidence_count))

    def _on_updated(self, fresh: list[ClaimRow], gone: set[UUID]) -> None:
        if self._claim_id in gone or any(row.id == self._claim_id for row in fresh):
            self._refresh()
            self._follow_evidence()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("person"):
            self.show_actor()
        if self._claim_id in changes.claims or changes.touches("source", "capture"):
            self.evidence.read()
            self.head.legal.read()
            self.queries.read()

    def _author(self) -> str:
        byline = self._selection.draft.byline if self._selection.draft else ""
        return byline[3:] if byline[:3].casefold() == "by " else byline

    def _claimants(self) -> set[str]:
        return {row.claimant for row in self._claims.all() if row.claimant}

    def _tell(self, signal: Any, *said: object) -> None:
        """Emit a signal about the current claim, its id last."""
        if self._claim_id is not None:
            signal.emit(*said, self._claim_id)

    def _connect(self) -> None:
        self._selection.claim_changed.connect(self._on_claim_changed)
        self._selection.draft_changed.connect(lambda _draft: self._refresh())
        self._claims.loaded.connect(self._on_loaded)
        self._claims.updated.connect(self._on_updated)
        self._runner.changed.connect(self._on_changed)
        self.head.claim_wanted.connect(self._show_other)
        self.parts.claim_wanted.connect(self._show_other)
        self.parts.part_wanted.connect(lambda: self._tell(self.part_wanted))
        self.evidence.link_wanted.connect(lambda: self._tell(self.link_wanted))
        self.evidence.file_wanted.connect(lambda: self._tell(self.file_wanted))
        self.evidence.quote_wanted.connect(lambda: self._tell(self.quote_wanted))
        self.evidence.passage_wanted.connect(self.passage_wanted)
        self.sums.passage_wanted.connect(self.passage_wanted)
        self.sums.opened.connect(lambda: self._scroll.reveal(self.sums.form))
        self.history.all_wanted.connect(lambda: self._tell(self.history_wanted))

    def _show_other(self, claim_id: UUID) -> None:
        self._selection.show_claim(claim_id, None)

    def _watch_drops(self) -> None:
        self._drops = DropCatcher(self)
        fields = (self.words.in_full, self.is_so.rationale, self.said_so.rationale)
        self._drops.watch(self, *fields, self.notes.note)
        self._drops.files_dropped.connect(lambda paths: self._tell(self.files_dropped, paths))
        self._drops.links_dropped.connect(lambda urls: self._tell(self.links_dropped, urls))

    def _lay_out(self) -> None:
        self._scroll = CardPage(
            (
                self.head,
                self.words,
                self.checks,
                self.suggestion,
                self.is_so,
                self.said_so,
                self.rules,
                self.sign_bar,
                self.evidence,
                self.sums,
                self.asked,
                self.queries,
                self.notes,
                self.parts,
                self.history,
            )
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
