"""What was noticed about a claim and is not settled yet."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Flag, FlagKind, Source
from workbench.services.people import names


@dataclass(frozen=True, slots=True)
class FlagRow:
    """An open flag of a claim: the legal star, or what a check saw.

    `source` is how the source that is the document it `needs` is told ("3 Ruling
    of the court"), empty while none is named.
    """

    id: UUID
    kind: FlagKind
    comment: str
    raised_by: str
    raised_at: datetime
    needs: str = ""
    met_by_id: UUID | None = None
    source: str = ""
    signed_by: str = ""
    signed_at: datetime | None = None


def flag_rows(session: Session, claim_id: UUID) -> list[FlagRow]:
    """The open flags of a claim, the oldest first."""
    people = names(session)
    flags = session.exec(
        select(Flag, Source.number, Source.title)
        .join(Source, col(Source.id) == col(Flag.met_by_id), isouter=True)
        .where(col(Flag.claim_id) == claim_id, col(Flag.closed_by_id).is_(None))
        .order_by(col(Flag.raised_at))
    )
    return [
        FlagRow(
            id=flag.id,
            kind=flag.kind,
            comment=flag.comment,
            raised_by=people.get(flag.raised_by_id, ""),
            raised_at=flag.raised_at,
            needs=flag.needs,
            met_by_id=flag.met_by_id,
            source=f"{number} {title}" if flag.met_by_id else "",
            signed_by=people.get(flag.signed_by_id, "") if flag.signed_by_id else "",
            signed_at=flag.signed_at,
        )
        for flag, number, title in flags
    ]
