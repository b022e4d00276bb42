"""Ticking off: a claim was held against the words of a source, by somebody, at some time.

A tick speaks of these words on both sides: it falls when either changes.
"""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import col, select

from workbench.model import Claim, Evidence, utcnow
from workbench.services.standing import reopen_if_signed
from workbench.store.transaction import Transaction, operation


@operation("Tick evidence")
def tick_evidence(tx: Transaction, *, evidence_ids: Collection[UUID]) -> int:
    """Note that claims were held against these passages; return how many were not ticked yet.

    A tick stays the first one's: ticking again changes nothing.
    """
    fresh = [e for e in tx.get_all(Evidence, evidence_ids) if e.ticked_at is None]
    for evidence in fresh:
        evidence.ticked_by_id, evidence.ticked_at = tx.actor.id, utcnow()
    return len(fresh)


@operation("Take tick off evidence")
def untick_evidence(tx: Transaction, *, evidence_ids: Collection[UUID]) -> int:
    """Take ticks off again; return how many there were."""
    ticked = [e for e in tx.get_all(Evidence, evidence_ids) if e.ticked_at is not None]
    for evidence in ticked:
        untick(evidence)
    return len(ticked)


def reword(tx: Transaction, claim: Claim) -> None:
    """Take signatures and ticks off a claim: other words are about to stand there."""
    reopen_if_signed(tx, claim)
    untick_claims(tx, [claim.id])


def untick_claims(tx: Transaction, claim_ids: Collection[UUID]) -> None:
    """Take the ticks off claims whose own words are about to change."""
    mine = select(Evidence).where(col(Evidence.claim_id).in_(claim_ids))
    for evidence in tx.session.exec(mine.where(col(Evidence.ticked_at).is_not(None))):
        untick(evidence)


def untick(evidence: Evidence) -> None:
    """Take the tick off a passage."""
    evidence.ticked_by_id = evidence.ticked_at = None
