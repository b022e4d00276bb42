"""Tying passages of sources to claims."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from workbench.errors import Invalid
from workbench.model import (
    Claim,
    Evidence,
    Question,
    Source,
    SourceKind,
    Stance,
    Terms,
    Tier,
)
from workbench.services.passages import Passage, placed
from workbench.services.sources import Captured, SourceFacts, add_source
from workbench.services.standing import reopen_if_signed, take_up
from workbench.services.ticking import untick
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a passage does to a claim."""

    stance: Stance = Stance.CONTEXT
    question: Question = Question.IS_SO
    tier: Tier = Tier.SECONDARY
    terms: Terms = Terms.ON_RECORD
    note: str = ""


@operation("Add evidence")
def attach(
    tx: Transaction,
    *,
    claim_ids: Collection[UUID],
    source_id: UUID,
    passage: Passage,
    bearing: Bearing,
) -> list[UUID]:
    """Tie a passage to one or several claims in one act; return the evidence ids.

    A suggestion that gets evidence is accepted, a dismissed claim comes back. A
    signed claim is open to signature again.

    Raises:
        Invalid: no claim, or the passage is not in the source.
    """
    if not claim_ids:
        raise Invalid("Choose the claim that this passage bears on.")
    source = tx.get(Source, source_id)
    where = placed(tx, source_id, passage)
    added = []
    for claim_id in dict.fromkeys(claim_ids):
        claim = tx.get(Claim, claim_id)
        if claim.case_id != source.case_id:
            raise Invalid("The source belongs to another case.")
        reopen_if_signed(tx, claim)
        take_up(tx, claim)
        evidence = Evidence(
            case_id=claim.case_id,
            claim_id=claim_id,
            source_id=source_id,
            added_by_id=tx.actor.id,
            **where,
            **_borne(bearing),
        )
        added.append(tx.add(evidence).id)
    return added


@operation("Add source as evidence")
def attach_new(
    tx: Transaction,
    *,
    claim_id: UUID,
    kind: SourceKind,
    facts: SourceFacts,
    captured: Captured | None = None,
) -> UUID:
    """Add a source and tie it to a claim at once, as context until it is quoted; return its id."""
    claim = tx.get(Claim, claim_id)
    source_id = add_source(tx, case_id=claim.case_id, kind=kind, facts=facts, captured=captured)
    attach(tx, claim_ids=[claim_id], source_id=source_id, passage=Passage(), bearing=Bearing())
    return source_id


@operation("Edit evidence")
def edit_evidence(
    tx: Transaction, *, evidence_id: UUID, bearing: Bearing, based_on: int | None = None
) -> None:
    """Change stance, tier, terms, question or note."""
    evidence = tx.get(Evidence, evidence_id, based_on=based_on)
    reopen_if_signed(tx, tx.get(Claim, evidence.claim_id))
    for name, value in _borne(bearing).items():
        setattr(evidence, name, value)


@operation("Quote passage")
def fill(tx: Transaction, *, evidence_id: UUID, passage: Passage, bearing: Bearing) -> None:
    """Give a piece of evidence its words: of a source that was only tied to the claim so far."""
    evidence = tx.get(Evidence, evidence_id)
    reopen_if_signed(tx, tx.get(Claim, evidence.claim_id))
    untick(evidence)
    for name, value in (placed(tx, evidence.source_id, passage) | _borne(bearing)).items():
        setattr(evidence, name, value)


@operation("Remove evidence")
def remove_evidence(tx: Transaction, *, evidence_id: UUID) -> None:
    """Untie a passage from its claim; the source stays."""
    evidence = tx.get(Evidence, evidence_id)
    reopen_if_signed(tx, tx.get(Claim, evidence.claim_id))
    tx.remove(evidence)


def _borne(bearing: Bearing) -> dict[str, Any]:
    return {
        "stance": bearing.stance,
        "question": bearing.question,
        "tier": bearing.tier,
        "terms": bearing.terms,
        "note": bearing.note.strip(),
    }


__all__ = [
    "Bearing",
    "Passage",
    "attach",
    "attach_new",
    "edit_evidence",
    "fill",
    "remove_evidence",
]
