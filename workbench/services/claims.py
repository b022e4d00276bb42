"""Marking, accepting, editing and dismissing claims."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from workbench.detect import Candidate
from workbench.errors import Invalid
from workbench.model import (
    Claim,
    ClaimKind,
    ClaimState,
    Draft,
    Person,
    TextSpan,
)
from workbench.services.documents import text_of_draft
from workbench.services.placing import Passages, anchored, join, place, trimmed
from workbench.services.standing import (
    accept_suggestions,
    number_claim,
    reopen_if_signed,
    take_up,
)
from workbench.services.ticking import reword, untick_claims
from workbench.store.transaction import Transaction, operation

HAND_MADE_KIND = ClaimKind.EVENT
"""What a claim by hand is until the analyst says otherwise."""


@operation("Make claim")
def add_claim(
    tx: Transaction, *, draft_id: UUID, span: TextSpan, parent_id: UUID | None = None
) -> UUID:
    """Make a claim of a passage, numbered at once; return its id.

    Raises:
        Invalid: the span holds no words, or reaches past the end of the text.
    """
    draft = tx.get(Draft, draft_id)
    claim = Claim(
        case_id=draft.case_id,
        draft_id=draft_id,
        parent_id=parent_id,
        kind=HAND_MADE_KIND,
        **anchored(text_of_draft(tx, draft), span),
    )
    if parent_id is not None:
        _check_parent(tx, claim, parent_id)
    tx.add(claim)
    number_claim(tx, claim)
    return claim.id


@operation("Find claims", undoable=False)
def add_detected(tx: Transaction, *, draft_id: UUID, found: Sequence[Candidate]) -> int:
    """Add what a detector found as suggestions; passages already marked are left alone.

    A passage counts as marked if it was suggested before, or if a claim that
    somebody made, took or dismissed is mostly the same words. Outside undo: a
    suggestion is nobody's act. Return how many were new.
    """
    draft = tx.get(Draft, draft_id)
    text = text_of_draft(tx, draft)
    marked = select(Claim.start, Claim.end, Claim.state).where(col(Claim.draft_id) == draft_id)
    known, judged = set(), []
    for start, end, state in tx.session.exec(marked):
        known.add(TextSpan(start, end))
        if state is not ClaimState.SUGGESTED and start < end:
            judged.append(TextSpan(start, end))
    passages = Passages(judged)
    fresh = [c for c in found if c.span not in known and not passages.hold(c.span)]
    for candidate in fresh:
        tx.add(
            Claim(
                case_id=draft.case_id,
                draft_id=draft_id,
                state=ClaimState.SUGGESTED,
                kind=candidate.kind,
                claimant=candidate.claimant,
                relayed_by=list(candidate.relayed_by),
                in_full=candidate.in_full,
                check_worthiness=candidate.check_worthiness,
                reasons=list(candidate.reasons),
                **anchored(text, candidate.span),
            )
        )
    return len(fresh)


@operation("Weigh claims", undoable=False)
def weigh_detected(tx: Transaction, *, draft_id: UUID, found: Sequence[Candidate]) -> int:
    """Give suggestions the scores and reasons of candidates at the same place; return how many.

    What somebody has taken or dismissed meanwhile stays as it is. Outside undo:
    a score is nobody's act.
    """
    latest = {candidate.span: candidate for candidate in found}
    suggested = select(Claim.id, Claim.start, Claim.end).where(
        col(Claim.draft_id) == draft_id, col(Claim.state) == ClaimState.SUGGESTED
    )
    there = {
        claim_id: latest[TextSpan(start, end)]
        for claim_id, start, end in tx.session.exec(suggested)
        if TextSpan(start, end) in latest
    }
    changed = 0
    for claim in tx.get_all(Claim, there):
        candidate = there[claim.id]
        told = (candidate.check_worthiness, list(candidate.reasons))
        if told != (claim.check_worthiness, claim.reasons):
            claim.check_worthiness, claim.reasons = told
            changed += 1
    return changed


@operation("Accept claims")
def accept(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Take suggestions as claims, numbered in text order; return how many."""
    chosen = [c for c in tx.get_all(Claim, claim_ids) if c.state is ClaimState.SUGGESTED]
    accept_suggestions(tx, sorted(chosen, key=lambda c: (c.start, c.end)))
    return len(chosen)


@operation("Dismiss claims")
def dismiss(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Set claims or suggestions aside; they can be brought back. Return how many."""
    chosen = [c for c in tx.get_all(Claim, claim_ids) if c.state is not ClaimState.DISMISSED]
    for claim in chosen:
        reopen_if_signed(tx, claim)
        claim.state = ClaimState.DISMISSED
    return len(chosen)


@operation("Bring back claims")
def bring_back(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Undo a dismissal: suggestions are suggestions again, claims as far as they were, unsigned.

    Return how many.
    """
    chosen = [c for c in tx.get_all(Claim, claim_ids) if c.state is ClaimState.DISMISSED]
    for claim in chosen:
        if claim.number is None:
            claim.state = ClaimState.SUGGESTED
        else:
            take_up(tx, claim)
    return len(chosen)


@operation("Change edges")
def set_edges(tx: Transaction, *, claim_id: UUID, span: TextSpan) -> None:
    """Move a claim's start or end. A signed claim is open to signature again.

    Raises:
        Invalid: the span holds no words, or the claim is implied and has none.
    """
    claim = tx.get(Claim, claim_id)
    if claim.implied:
        raise Invalid("An implied claim has no words whose edges could move.")
    text = text_of_draft(tx, tx.get(Draft, claim.draft_id))
    reword(tx, claim)
    place(claim, text, span)


@operation("Split claim")
def split(tx: Transaction, *, claim_id: UUID, at: int) -> UUID:
    """Cut a claim in two at a code point of the draft; return the id of the second half.

    The first half keeps number, evidence and verdicts. Spaces at the cut belong to neither.

    Raises:
        Invalid: one half would be empty.
    """
    claim = tx.get(Claim, claim_id)
    draft = tx.get(Draft, claim.draft_id)
    text = text_of_draft(tx, draft)
    first = trimmed(text, claim.start, at)
    second = trimmed(text, at, claim.end)
    if not claim.start < at < claim.end or first is None or second is None:
        raise Invalid("Put the cursor inside the claim, where it is to be cut.")
    reword(tx, claim)
    half = Claim(
        case_id=claim.case_id,
        draft_id=claim.draft_id,
        parent_id=claim.parent_id,
        kind=claim.kind,
        claimant=claim.claimant,
        relayed_by=list(claim.relayed_by),
        owner_id=claim.owner_id,
        due_at=claim.due_at,
        state=ClaimState.OPEN if claim.number is not None else claim.state,
        check_worthiness=claim.check_worthiness,
        reasons=list(claim.reasons),
        **anchored(text, second),
    )
    place(claim, text, first)
    tx.add(half)
    if claim.number is not None:
        number_claim(tx, half)
    return half.id


@operation("Merge claims")
def merge(tx: Transaction, *, claim_ids: Sequence[UUID]) -> UUID:
    """Make one claim of several, reaching from the first word to the last; return its id.

    Of those at work the first in the text stays, else the first suggestion; the
    others are dismissed. What hangs on them moves to it (evidence, queries,
    flags, parts), but their verdicts, which were given on other words.

    Raises:
        Invalid: fewer than two claims, of different drafts, or an implied one.
    """
    chosen = sorted(tx.get_all(Claim, claim_ids), key=_at_work_first)
    if len(chosen) < 2 or len({c.draft_id for c in chosen}) != 1:
        raise Invalid("Choose two or more claims of this article to merge.")
    if any(c.implied for c in chosen):
        raise Invalid("An implied claim has no words to merge.", hint="Make it a part instead.")
    first, others = chosen[0], chosen[1:]
    text = text_of_draft(tx, tx.get(Draft, first.draft_id))
    span = TextSpan(min(c.start for c in chosen), max(c.end for c in chosen))
    reopen_if_signed(tx, first)
    untick_claims(tx, claim_ids)
    if any(c.state is not ClaimState.SUGGESTED for c in others):
        take_up(tx, first)
    place(first, text, span)
    join(tx, first, others)
    return first.id


@operation("Delete claim")
def remove_claim(tx: Transaction, *, claim_id: UUID) -> None:
    """Delete a claim with its evidence, verdicts and parts."""
    tx.remove(tx.get(Claim, claim_id))


@operation("Make part of a claim")
def set_parent(tx: Transaction, *, claim_id: UUID, parent_id: UUID | None) -> None:
    """Make a claim a part of another one, or (None) a claim of its own."""
    claim = tx.get(Claim, claim_id)
    if parent_id is not None:
        _check_parent(tx, claim, parent_id)
    claim.parent_id = parent_id


@operation("Edit claim in full", coalesce=True)
def set_in_full(
    tx: Transaction, *, claim_id: UUID, in_full: str, based_on: int | None = None
) -> None:
    """The claim as a sentence of its own. A signed claim is open to signature again.

    Raises:
        Invalid: nothing would be left of an implied claim.
    """
    claim = tx.get(Claim, claim_id, based_on=based_on)
    in_full = " ".join(in_full.split())
    if claim.implied and claim.in_full and not in_full:
        raise Invalid("An implied claim has no other words; set it aside if it is none.")
    if in_full != claim.in_full:
        reword(tx, claim)
        claim.in_full = in_full


@operation("Set claimant")
def set_claimant(
    tx: Transaction, *, claim_id: UUID, claimant: str, relayed_by: Sequence[str] = ()
) -> None:
    """Who says so, and through whom it came, nearest the claimant first.

    A signed claim is open to signature again.
    """
    claim = tx.get(Claim, claim_id)
    chain = [name for name in (" ".join(n.split()) for n in relayed_by) if name]
    told = " ".join(claimant.split())
    if (told, chain) != (claim.claimant, claim.relayed_by):
        reopen_if_signed(tx, claim)
        claim.claimant, claim.relayed_by = told, chain


@operation("Set kind")
def set_kind(tx: Transaction, *, claim_id: UUID, kind: ClaimKind) -> None:
    """What sort of statement it is."""
    tx.get(Claim, claim_id).kind = kind


@operation("Edit note", coalesce=True)
def set_note(tx: Transaction, *, claim_id: UUID, note: str, based_on: int | None = None) -> None:
    """The checker's own note; it is printed in the internal edition."""
    tx.get(Claim, claim_id, based_on=based_on).note = note.strip()


@operation("Set owner")
def set_owner(tx: Transaction, *, claim_ids: Collection[UUID], person_id: UUID | None) -> None:
    """Who checks these claims; None for nobody."""
    if person_id is not None:
        tx.get(Person, person_id)
    for claim in tx.get_all(Claim, claim_ids):
        claim.owner_id = person_id


@operation("Set claim's due time")
def set_due(tx: Transaction, *, claim_ids: Collection[UUID], due_at: datetime | None) -> None:
    """When these claims have to be done."""
    for claim in tx.get_all(Claim, claim_ids):
        claim.due_at = due_at


def _check_parent(tx: Transaction, claim: Claim, parent_id: UUID) -> None:
    above: UUID | None = parent_id
    while above is not None:
        if above == claim.id:
            raise Invalid("A claim cannot be a part of itself.")
        parent = tx.get(Claim, above)
        if parent.draft_id != claim.draft_id:
            raise Invalid("A claim and its parts stand in the same draft.")
        above = parent.parent_id


def _at_work_first(claim: Claim) -> tuple[int, int, int]:
    order = {ClaimState.SUGGESTED: 1, ClaimState.DISMISSED: 2}
    return order.get(claim.state, 0), claim.start, claim.end
