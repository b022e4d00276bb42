"""Quoting an open source: its words, for one claim or for several."""

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from sqlmodel import col, select

from workbench.model import Evidence
from workbench.services.evidence import Bearing, Passage, attach, fill
from workbench.store.transaction import Transaction, operation


@operation("Quote source")
def quote(
    tx: Transaction,
    *,
    claim_ids: Collection[UUID],
    source_id: UUID,
    passage: Passage,
    bearing: Bearing,
) -> list[UUID]:
    """Tie words of a source to claims, in one act; return the evidence ids.

    A claim to which the source was only tied so far gets its words there, on
    the terms and with the note that were given then. Any other claim gets new
    evidence.

    Raises:
        Invalid: no claim, or the passage is not in the capture.
    """
    found: list[UUID] = []
    others: list[UUID] = []
    for claim_id in dict.fromkeys(claim_ids):
        bare = _bare(tx, claim_id, source_id)
        if bare is None:
            others.append(claim_id)
            continue
        kept = replace(bearing, terms=bare.terms, note=bare.note or bearing.note)
        fill(tx, evidence_id=bare.id, passage=passage, bearing=kept)
        found.append(bare.id)
    if others or not found:
        found += attach(tx, claim_ids=others, source_id=source_id, passage=passage, bearing=bearing)
    return found


def _bare(tx: Transaction, claim_id: UUID, source_id: UUID) -> Evidence | None:
    """Evidence of a claim that names the source and quotes nothing yet."""
    return tx.session.exec(
        select(Evidence)
        .where(Evidence.claim_id == claim_id, Evidence.source_id == source_id)
        .where(Evidence.quote == "")
        .order_by(col(Evidence.added_at))
    ).first()
