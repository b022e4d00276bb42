"""What was noticed about a claim and is not settled yet."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Claim, Flag, FlagKind, Source
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


@dataclass(frozen=True, slots=True)
class StarView:
    """The open legal stars of a claim, and the sources of its case that may be their documents."""

    stars: tuple[FlagRow, ...]
    sources: tuple[tuple[UUID, str], ...]


def stars_of(session: Session, claim_id: UUID) -> StarView:
    """What the card shows of a claim's legal stars; nothing of a claim that is gone."""
    stars = tuple(flag for flag in flag_rows(session, claim_id) if flag.kind is FlagKind.LEGAL)
    mine = select(Claim.case_id).where(Claim.id == claim_id).scalar_subquery()
    found = session.exec(
        select(Source.id, Source.number, Source.title)
        .where(col(Source.case_id) == mine)
        .order_by(col(Source.number))
    )
    return StarView(stars, tuple((id_, _told(number, title)) for id_, number, title in found))


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
            source=_told(number, title) if flag.met_by_id else "",
            signed_by=people.get(flag.signed_by_id, "") if flag.signed_by_id else "",
            signed_at=flag.signed_at,
        )
        for flag, number, title in flags
    ]


def _told(number: int, title: str) -> str:
    return f"{number} {title}"
