"""Deciding over claims one after the other or many at once: accept, dismiss, merge, give away."""

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.claims.claim_index import ClaimIndex
from ui.claims.walking import Wanted, anything, is_suggestion, preceding, round_to
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.model import ClaimState
from workbench.services import claims


class Triage(QObject):
    """What the list does to claims. Moves on at once, and back if it was refused.

    The next claim is chosen before the operation runs, so that a row of key
    presses meets a row of claims, whatever the filter then hides.

    Signals:
        lean_wanted: mute (False) or raise (True) a kind or word for the desk (its entry).
    """

    lean_wanted = Signal(str, bool)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        listing: Callable[[], ClaimIndex],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._selection = selection
        self._listing = listing

    def accept(self, claim_ids: Collection[UUID]) -> None:
        """Take the suggestions among these claims, and go to the next suggestion."""
        taken = self._of_state(claim_ids, lambda state: state is ClaimState.SUGGESTED)
        if taken:
            self._run_and_move(claims.accept, taken, is_suggestion)

    def dismiss(self, claim_ids: Collection[UUID]) -> None:
        """Set claims aside and go on: from a suggestion to the next one, else to the next claim."""
        gone = self._of_state(claim_ids, lambda state: state is not ClaimState.DISMISSED)
        if not gone:
            return
        suggested = self._of_state(gone, lambda state: state is ClaimState.SUGGESTED)
        wanted = is_suggestion if suggested else anything
        self._run_and_move(claims.dismiss, gone, wanted)

    def bring_back(self, claim_ids: Collection[UUID]) -> None:
        """Bring back what was dismissed; it stays current."""
        back = self._of_state(claim_ids, lambda state: state is ClaimState.DISMISSED)
        if back:
            self._runner.run(claims.bring_back, claim_ids=back, initiator=self)

    def merge(self, claim_ids: Sequence[UUID]) -> None:
        """Make one claim of several; it is current afterwards."""
        self._runner.run(claims.merge, claim_ids=claim_ids, initiator=self, then=self._show)

    def give_to(self, claim_ids: Collection[UUID], person_id: UUID | None) -> None:
        """Make somebody (None: nobody) the owner of claims."""
        self._runner.run(claims.set_owner, claim_ids=claim_ids, person_id=person_id, initiator=self)

    def accept_above(self, threshold: float) -> None:
        """Accept all suggestions with at least this check-worthiness, hidden ones too."""
        strong = [
            s.id for s in self._listing().suggestions() if (s.check_worthiness or 0) >= threshold
        ]
        self._run_and_move(claims.accept, strong, is_suggestion)

    def dismiss_below(self, threshold: float) -> None:
        """Dismiss all suggestions with less check-worthiness than this, hidden ones too."""
        weak = [
            s.id for s in self._listing().suggestions() if (s.check_worthiness or 0) < threshold
        ]
        self._run_and_move(claims.dismiss, weak, is_suggestion)

    def _run_and_move(
        self, operation: Callable[..., Any], claim_ids: Collection[UUID], wanted: Wanted
    ) -> None:
        if not claim_ids:
            return
        now = self._selection.claim_id
        then = None
        if now in claim_ids:
            then = self._next_apart_from(frozenset(claim_ids), now, wanted)
            self._go_on(now, then)
        self._runner.run(
            operation,
            claim_ids=list(claim_ids),
            initiator=self,
            otherwise=lambda _error: self._go_on(then, now),
        )

    def _go_on(self, here: UUID | None, there: UUID | None) -> None:
        """Move on, unless the analyst has already gone elsewhere."""
        if there is not None and self._selection.claim_id == here:
            self._show(there)

    def _next_apart_from(
        self, done: frozenset[UUID], now: UUID | None, wanted: Wanted
    ) -> UUID | None:
        listing = self._listing()
        other = round_to(listing, now, lambda row: row.id not in done and wanted(row))
        if other is not None:
            return other
        if wanted is is_suggestion:
            return None
        return preceding(listing, now, lambda row: row.id not in done)

    def _of_state(
        self, claim_ids: Collection[UUID], wanted: Callable[[ClaimState], bool]
    ) -> list[UUID]:
        rows = [self._listing().row(claim_id) for claim_id in claim_ids]
        return [row.id for row in rows if row is not None and wanted(row.state)]

    def _show(self, claim_id: UUID | None) -> None:
        self._selection.show_claim(claim_id, None)
