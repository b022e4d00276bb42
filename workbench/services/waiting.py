"""Which claims wait for an answer: what the calls about them say, kept in their status.

Of several calls to one person about one claim the latest counts: an attempt
that reached nobody is made good by the next one that did.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from workbench.model import Call, CallClaim, Claim, ClaimStatus
from workbench.services.statuses import change_status
from workbench.store.transaction import Transaction

BETWEEN = "; "
"""Between the names of several persons whom one claim waits for."""

_FOLLOWING = (ClaimStatus.OPEN, ClaimStatus.OUT_FOR_REPLY)
"""Statuses that say no more than the calls do. Any other was given by a person, and stays."""


def follow_answers(
    tx: Transaction, claim_ids: Iterable[UUID], *, no_longer: Collection[str] = ()
) -> None:
    """Set claims out for reply while somebody asked about them is silent, then open again.

    Whom a claim waits for without a call (the status was set by hand) is waited
    for on, apart from those who are `no_longer` asked: their call was deleted.
    """
    for claim in tx.get_all(Claim, list(claim_ids)):
        if claim.status in _FOLLOWING:
            _follow(claim, calls_about(tx, claim.id), no_longer)


def waiting_for(tx: Transaction, source_id: UUID) -> dict[str, set[UUID]]:
    """Who was asked in the calls that a source is of, about which claims."""
    rows = select(Call.person, CallClaim.claim_id).join(
        CallClaim, col(CallClaim.call_id) == col(Call.id)
    )
    asked: dict[str, set[UUID]] = defaultdict(set)
    for person, claim_id in tx.session.exec(rows.where(Call.source_id == source_id)):
        asked[person].add(claim_id)
    return asked


def calls_about(tx: Transaction, claim_id: UUID) -> list[Call]:
    """The calls that ask about a claim, the oldest first."""
    asking = (
        select(Call)
        .join(CallClaim, col(CallClaim.call_id) == col(Call.id))
        .where(CallClaim.claim_id == claim_id)
        .order_by(col(Call.called_at))
    )
    return list(tx.session.exec(asking))


def awaited(calls: Iterable[Call]) -> dict[str, datetime]:
    """Who has not answered yet, and since when; `calls` are about one claim, the oldest first."""
    silent: dict[str, datetime] = {}
    for call in calls:
        if call.answered_at is None:
            silent.setdefault(call.person, call.called_at)
        else:
            silent.pop(call.person, None)
    return silent


def _follow(claim: Claim, calls: list[Call], no_longer: Collection[str]) -> None:
    silent = awaited(calls)
    called = {*no_longer, *(call.person for call in calls)}
    is_out = claim.status is ClaimStatus.OUT_FOR_REPLY
    by_hand = [name for name in _named(claim) if name not in called] if is_out else []
    waits = [*by_hand, *silent]
    if not waits:
        if is_out and (called or not claim.status_with):
            _say(claim, ClaimStatus.OPEN, "", None)
        return
    since = [claim.status_since] if by_hand and claim.status_since else []
    _say(claim, ClaimStatus.OUT_FOR_REPLY, BETWEEN.join(waits), min([*since, *silent.values()]))


def rename(claim: Claim, before: str, after: str) -> None:
    """Call somebody otherwise whom a claim waits for."""
    names = [after if name == before else name for name in _named(claim)]
    if names != _named(claim):
        claim.status_with = BETWEEN.join(names)


def _named(claim: Claim) -> list[str]:
    return [name for name in claim.status_with.split(BETWEEN) if name]


def _say(claim: Claim, status: ClaimStatus, who: str, since: datetime | None) -> None:
    told = (status, who, since)
    if told != (claim.status, claim.status_with, claim.status_since):
        change_status(claim, status, with_whom=who, since=since)
