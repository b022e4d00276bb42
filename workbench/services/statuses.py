"""What a claim waits for or rests on, with whom and since when; who has it, and until when."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Claim, ClaimStatus, Person
from workbench.model.base import utcnow
from workbench.services.standing import accept_suggestions
from workbench.store.transaction import Transaction, operation

NEEDS_NAME = {
    ClaimStatus.OUT_FOR_REPLY: "Say who was asked for a reply.",
    ClaimStatus.ON_AUTHOR: "Say on which author’s word the claim rests.",
}
"""Statuses that mean nothing without a name, and what is asked for one that lacks it."""

DATED = (*NEEDS_NAME, ClaimStatus.CHANGE_ASKED)
"""Statuses of which it is told with whom and since when; others carry neither."""


@operation("Set status")
def set_status(
    tx: Transaction,
    *,
    claim_id: UUID,
    status: ClaimStatus,
    with_whom: str = "",
    since: datetime | None = None,
    approved_by: str = "",
) -> None:
    """What the desk is waiting for, or what the claim rests on.

    Args:
        tx: the transaction.
        claim_id: the claim; a suggestion is thereby accepted, unless it is set open.
        status: the status.
        with_whom: who was asked for a reply or a change, or the author.
        since: when that began; None for now, or, of the same status with the
            same person, for when it did.
        approved_by: who lets the claim stand on its author's word.

    Raises:
        Invalid: out for reply without to whom, or on author without a name.
    """
    _set(tx, [claim_id], status, (with_whom, approved_by), since)


@operation("Set status of claims")
def set_statuses(
    tx: Transaction,
    *,
    claim_ids: Collection[UUID],
    status: ClaimStatus,
    with_whom: str = "",
    since: datetime | None = None,
    approved_by: str = "",
) -> None:
    """The same for several claims at once. See `set_status`."""
    _set(tx, claim_ids, status, (with_whom, approved_by), since)


@operation("Take claims")
def take(tx: Transaction, *, claim_ids: Collection[UUID]) -> int:
    """Make whoever acts the owner of these claims; return how many were not theirs before."""
    tx.get(Person, tx.actor.id)
    others = [c for c in tx.get_all(Claim, claim_ids) if c.owner_id != tx.actor.id]
    for claim in others:
        claim.owner_id = tx.actor.id
    return len(others)


def change_status(
    claim: Claim,
    status: ClaimStatus,
    *,
    with_whom: str = "",
    since: datetime | None = None,
    approved_by: str = "",
) -> None:
    """Set a status and what belongs to it; what does not is emptied. A part of other operations."""
    if status not in DATED:
        claim.status, claim.status_with, claim.status_since = status, "", None
        claim.approved_by = ""
        return
    if since is None:
        goes_on = (claim.status, claim.status_with) == (status, with_whom)
        since = (claim.status_since if goes_on else None) or utcnow()
    claim.status, claim.status_with, claim.status_since = status, with_whom, since
    claim.approved_by = approved_by if status is ClaimStatus.ON_AUTHOR else ""


def _set(
    tx: Transaction,
    claim_ids: Collection[UUID],
    status: ClaimStatus,
    names: tuple[str, str],
    since: datetime | None,
) -> None:
    with_whom, approved_by = (" ".join(name.split()) for name in names)
    if status in NEEDS_NAME and not with_whom:
        raise Invalid(NEEDS_NAME[status])
    chosen = tx.get_all(Claim, claim_ids)
    if status is not ClaimStatus.OPEN:
        accept_suggestions(tx, sorted(chosen, key=lambda c: (c.start, c.end)))
    for claim in chosen:
        change_status(claim, status, with_whom=with_whom, since=since, approved_by=approved_by)
