"""What was noticed about a claim and is not settled yet."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Flag, FlagKind
from workbench.services.people import names


@dataclass(frozen=True, slots=True)
class FlagRow:
    """An open flag of a claim: the legal star, or what a check saw."""

    id: UUID
    kind: FlagKind
    comment: str
    raised_by: str
    raised_at: datetime


def flag_rows(session: Session, claim_id: UUID) -> list[FlagRow]:
    """The open flags of a claim, the oldest first."""
    people = names(session)
    flags = session.exec(
        select(Flag)
        .where(col(Flag.claim_id) == claim_id, col(Flag.closed_by_id).is_(None))
        .order_by(col(Flag.raised_at))
    )
    return [
        FlagRow(flag.id, flag.kind, flag.comment, people.get(flag.raised_by_id, ""), flag.raised_at)
        for flag in flags
    ]
