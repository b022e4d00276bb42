"""Marking, accepting, editing and dismissing claims."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from workbench.detect import Candidate
from workbench.errors import Invalid
from workbench.model import (
    Claim,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Draft,
    Evidence,
    Person,
    TextSpan,
)
from workbench.services.documents import text_of_draft
from workbench.services.standing import number_claim, reopen_if_signed
from workbench.store.transaction import Transaction, operation
from workbench.text.anchor import quote_context

HAND_MADE_KIND = ClaimKind.EVENT
"""What a claim by hand is until the analyst says otherwise."""


@operation("Make claim")
def add_claim(
    tx: Transaction, *, draft_id: UUID, span: TextSpan, parent_id: UUID | None = None
) -> UUID:
    """Make a claim of a passage, numbered at once; return its id.

    Raises:
        Invalid: the span reaches past the end of the text.
    """
    draft = tx.get(Draft, draft_id)
    claim = Claim(
        case_id=draft.case_id,
        draft_id=draft_id,
        parent_id=parent_id,
        kind=HAND_MADE_KIND,
        **_anchored(text_of_draft(tx, draft), span),
    )
    if parent_id is not None:
        _check_parent(tx, claim, parent_id)
    tx.add(claim)
    number_claim(tx, claim)
    return claim.id


@operation("Find claims", undoable=False)
def add_detected(tx: Transaction, *, draft_id: UUID, found: Sequence[Candidate]) -> int:
    """Add what a detector found as suggestions; passages already marked are left alone.

    Outside undo: a suggestion is nobody's act. Return how many were new.
    """
    draft = tx.get(Draft, draft_id)
    text = text_of_draft(tx, draft)
    known = set(
        tx.session.exec(select(Claim.start, Claim.end).where(col(Claim.draft_id) == draft_id))
    )
    fresh = [c for c in found if (c.span.start, c.span.end) not in known]
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
                **_anchored(text, candidate.span),
            )
        )
    return len(fresh)


@operation("Accept claims")
def accept(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Take suggestions as claims, numbered in text order; return how many."""
    chosen = [c for c in _claims(tx, claim_ids) if c.state is ClaimState.SUGGESTED]
    for claim in sorted(chosen, key=lambda c: (c.start, c.end)):
        claim.state = ClaimState.OPEN
        number_claim(tx, claim)
    return len(chosen)


@operation("Dismiss claims")
def dismiss(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Set claims or suggestions aside; they can be brought back. Return how many."""
    chosen = [c for c in _claims(tx, claim_ids) if c.state is not ClaimState.DISMISSED]
    for claim in chosen:
        reopen_if_signed(tx, claim)
        claim.state = ClaimState.DISMISSED
    return len(chosen)


@operation("Bring back claims")
def bring_back(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Undo a dismissal: suggestions are suggestions again, claims are open. Return how many."""
    chosen = [c for c in _claims(tx, claim_ids) if c.state is ClaimState.DISMISSED]
    for claim in chosen:
        claim.state = ClaimState.SUGGESTED if claim.number is None else ClaimState.OPEN
    return len(chosen)


@operation("Change edges")
def set_edges(tx: Transaction, *, claim_id: UUID, span: TextSpan) -> None:
    """Move a claim's start or end. A signed claim is open to signature again."""
    claim = tx.get(Claim, claim_id)
    text = text_of_draft(tx, tx.get(Draft, claim.draft_id))
    reopen_if_signed(tx, claim)
    for name, value in _anchored(text, span).items():
        setattr(claim, name, value)


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
    first = _trimmed(text, claim.start, at)
    second = _trimmed(text, at, claim.end)
    if not claim.start < at < claim.end or first is None or second is None:
        raise Invalid("Put the cursor inside the claim, where it is to be cut.")
    reopen_if_signed(tx, claim)
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
        **_anchored(text, second),
    )
    for name, value in _anchored(text, first).items():
        setattr(claim, name, value)
    tx.add(half)
    if claim.number is not None:
        number_claim(tx, half)
    return half.id


@operation("Merge claims")
def merge(tx: Transaction, *, claim_ids: Sequence[UUID]) -> UUID:
    """Make one claim of several; the first in the text stays, the others are dismissed.

    Evidence of the others moves to it; their verdicts stay with them. Return its id.

    Raises:
        Invalid: fewer than two claims, or of different drafts.
    """
    chosen = sorted(_claims(tx, claim_ids), key=lambda c: (c.number is None, c.start))
    if len({c.id for c in chosen}) < 2 or len({c.draft_id for c in chosen}) != 1:
        raise Invalid("Choose two or more claims of this article to merge.")
    first, others = chosen[0], chosen[1:]
    text = text_of_draft(tx, tx.get(Draft, first.draft_id))
    span = TextSpan(min(c.start for c in chosen), max(c.end for c in chosen))
    reopen_if_signed(tx, first)
    for name, value in _anchored(text, span).items():
        setattr(first, name, value)
    for other in others:
        reopen_if_signed(tx, other)
        for evidence in tx.session.exec(select(Evidence).where(Evidence.claim_id == other.id)):
            evidence.claim_id = first.id
        other.state = ClaimState.DISMISSED
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
    """The claim as a sentence of its own."""
    claim = tx.get(Claim, claim_id, based_on=based_on)
    claim.in_full = " ".join(in_full.split())


@operation("Set claimant")
def set_claimant(
    tx: Transaction, *, claim_id: UUID, claimant: str, relayed_by: Sequence[str] = ()
) -> None:
    """Who says so, and through whom it came, nearest the claimant first."""
    claim = tx.get(Claim, claim_id)
    claim.claimant = " ".join(claimant.split())
    claim.relayed_by = [name for name in (" ".join(n.split()) for n in relayed_by) if name]


@operation("Set kind")
def set_kind(tx: Transaction, *, claim_id: UUID, kind: ClaimKind) -> None:
    """What sort of statement it is."""
    tx.get(Claim, claim_id).kind = kind


@operation("Set status")
def set_status(tx: Transaction, *, claim_id: UUID, status: ClaimStatus) -> None:
    """What the desk is waiting for."""
    tx.get(Claim, claim_id).status = status


@operation("Edit note", coalesce=True)
def set_note(tx: Transaction, *, claim_id: UUID, note: str, based_on: int | None = None) -> None:
    """The checker's own note; it is printed in the internal edition."""
    tx.get(Claim, claim_id, based_on=based_on).note = note.strip()


@operation("Set owner")
def set_owner(tx: Transaction, *, claim_ids: Collection[UUID], person_id: UUID | None) -> None:
    """Who checks these claims; None for nobody."""
    if person_id is not None:
        tx.get(Person, person_id)
    for claim in _claims(tx, claim_ids):
        claim.owner_id = person_id


@operation("Set claim's due time")
def set_due(tx: Transaction, *, claim_ids: Collection[UUID], due_at: datetime | None) -> None:
    """When these claims have to be done."""
    for claim in _claims(tx, claim_ids):
        claim.due_at = due_at


def _claims(tx: Transaction, claim_ids: Collection[UUID]) -> list[Claim]:
    return [tx.get(Claim, claim_id) for claim_id in claim_ids]


def _anchored(text: str, span: TextSpan) -> dict[str, Any]:
    if span.end > len(text):
        raise Invalid("The marked passage is not in this article.")
    prefix, suffix = quote_context(text, span)
    quote = span.of(text)
    return {
        "start": span.start,
        "end": span.end,
        "quote": quote,
        "prefix": prefix,
        "suffix": suffix,
    }


def _trimmed(text: str, start: int, end: int) -> TextSpan | None:
    piece = text[start:end]
    lead, trail = len(piece) - len(piece.lstrip()), len(piece) - len(piece.rstrip())
    return TextSpan(start + lead, end - trail) if start + lead < end - trail else None


def _check_parent(tx: Transaction, claim: Claim, parent_id: UUID) -> None:
    above: UUID | None = parent_id
    while above is not None:
        if above == claim.id:
            raise Invalid("A claim cannot be a part of itself.")
        parent = tx.get(Claim, above)
        if parent.draft_id != claim.draft_id:
            raise Invalid("A claim and its parts stand in the same draft.")
        above = parent.parent_id
