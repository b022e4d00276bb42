"""Calls as the card, the call panel and the list of sources show them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Call, CallClaim, Claim, Medium, Name, NameKind, Source, Terms
from workbench.services.people import names


@dataclass(frozen=True, slots=True)
class CallRow:
    """One conversation, or an attempt at one (`answered_at` is None).

    `claims` are the claims asked about, in the order of the article. `tried` is
    how often this person has been asked about one of them in vain, this attempt
    included, since the last answer; 0 for an answered call.
    """

    id: UUID
    version: int
    source_id: UUID
    source_number: int
    person: str
    medium: Medium
    terms: Terms
    asked: str
    read_back: str
    answer: str
    called_by: str
    called_at: datetime
    answered_at: datetime | None
    claims: tuple[UUID, ...]
    tried: int


def call_rows(session: Session, case_id: UUID) -> list[CallRow]:
    """All calls of a case, the oldest first."""
    asked = _asked(session, case_id)
    people = names(session)
    found = session.exec(
        select(Call, Source)
        .join(Source, col(Source.id) == col(Call.source_id))
        .where(col(Call.case_id) == case_id)
        .order_by(col(Call.called_at))
    ).all()
    tries = _tries([call for call, _ in found], asked)
    return [
        CallRow(
            id=call.id,
            version=call.version,
            source_id=source.id,
            source_number=source.number,
            person=call.person,
            medium=call.medium,
            terms=call.terms,
            asked=call.asked,
            read_back=call.read_back,
            answer=call.answer,
            called_by=people.get(call.called_by_id, ""),
            called_at=call.called_at,
            answered_at=call.answered_at,
            claims=tuple(asked[call.id]),
            tried=tries[call.id],
        )
        for call, source in found
    ]


def calls_about(session: Session, case_id: UUID, claim_id: UUID) -> list[CallRow]:
    """The calls that ask about a claim, the newest first."""
    return [row for row in reversed(call_rows(session, case_id)) if claim_id in row.claims]


def known_people(session: Session, case_id: UUID) -> list[str]:
    """Whom a call may be with: people called before, claimants, names of the article; sorted."""
    called = session.exec(select(Call.person).where(col(Call.case_id) == case_id))
    claims = session.exec(
        select(Claim.claimant).where(col(Claim.case_id) == case_id, Claim.claimant != "")
    )
    named = session.exec(
        select(Name.spelling)
        .where(col(Name.case_id) == case_id, Name.kind != NameKind.PLACE)
        .where(col(Name.dismissed).is_(False))
    )
    return sorted({*called, *claims, *named}, key=str.casefold)


def _asked(session: Session, case_id: UUID) -> dict[UUID, list[UUID]]:
    asked: dict[UUID, list[UUID]] = defaultdict(list)
    rows: Any = session.exec(
        select(CallClaim.call_id, CallClaim.claim_id)
        .join(Claim, col(Claim.id) == col(CallClaim.claim_id))
        .where(col(CallClaim.case_id) == case_id)
        .order_by(col(Claim.start), col(Claim.end))
    )
    for call_id, claim_id in rows:
        asked[call_id].append(claim_id)
    return asked


def _tries(calls: list[Call], asked: dict[UUID, list[UUID]]) -> dict[UUID, int]:
    """How often each call, the oldest first, was tried; by person and claim since an answer."""
    silent: dict[tuple[str, UUID], int] = defaultdict(int)
    tries: dict[UUID, int] = {}
    for call in calls:
        about = [(call.person, claim_id) for claim_id in asked[call.id]]
        for each in about:
            silent[each] = 0 if call.answered_at else silent[each] + 1
        tries[call.id] = max((silent[each] for each in about), default=int(not call.answered_at))
    return tries
