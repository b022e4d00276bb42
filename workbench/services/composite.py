"""Claims made of parts: taking one apart, and the rule by which its parts speak for it."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select

from workbench.errors import Invalid
from workbench.model import Claim, Draft, RollUp, TextSpan
from workbench.services.documents import text_of_draft
from workbench.services.placing import anchored
from workbench.services.standing import number_claim
from workbench.store.transaction import Transaction, operation


def clause_spans(text: str, span: TextSpan) -> list[TextSpan]:
    """See `workbench.detect.parting.clause_spans`, which loads the reader: about a second."""
    from workbench.detect import parting

    return parting.clause_spans(text, span)


@operation("Set roll-up rule")
def set_roll_up(tx: Transaction, *, claim_id: UUID, roll_up: RollUp) -> None:
    """How the answers to its parts bear on a claim; its own verdict is untouched."""
    tx.get(Claim, claim_id).roll_up = roll_up


@operation("Make parts of clauses")
def make_parts(tx: Transaction, *, claim_id: UUID, spans: Sequence[TextSpan]) -> int:
    """Make a part of each of these passages of a claim, numbered in order; return how many.

    Passages that are a part of it already are left alone.

    Raises:
        Invalid: fewer than two passages, or one that is not inside the claim.
    """
    claim = tx.get(Claim, claim_id)
    if len(spans) < 2:
        raise Invalid("This claim is one clause.", hint="Select words of it and press P instead.")
    if any(span.start < claim.start or span.end > claim.end for span in spans):
        raise Invalid("The claim has changed; make its parts again.")
    text = text_of_draft(tx, tx.get(Draft, claim.draft_id))
    known = _parts(tx, claim)
    fresh = [span for span in sorted(spans) if span not in known]
    for span in fresh:
        part = Claim(
            case_id=claim.case_id,
            draft_id=claim.draft_id,
            parent_id=claim.id,
            kind=claim.kind,
            claimant=claim.claimant,
            relayed_by=list(claim.relayed_by),
            owner_id=claim.owner_id,
            due_at=claim.due_at,
            **anchored(text, span),
        )
        tx.add(part)
        number_claim(tx, part)
    return len(fresh)


def _parts(tx: Transaction, claim: Claim) -> set[TextSpan]:
    found = select(Claim.start, Claim.end).where(col(Claim.parent_id) == claim.id)
    return {TextSpan(start, end) for start, end in tx.session.exec(found)}
