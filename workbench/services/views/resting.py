"""What rests on one source: every claim with the words quoted for it, in running order."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import (
    Claim,
    ClaimState,
    Evidence,
    Question,
    Stance,
    TextSpan,
)
from workbench.services.people import names
from workbench.text.locators import place_of


@dataclass(frozen=True, slots=True)
class RestingRow:
    """One passage of a source with the claim that rests on it.

    `span` lies in the capture's text (None where the words were typed, or none
    are quoted yet); `locator` is its place as it is printed; `start` is where
    the claim stands in its draft.
    """

    evidence_id: UUID
    claim_id: UUID
    claim_number: int | None
    statement: str
    start: int
    capture_id: UUID | None
    span: TextSpan | None
    page: int | None
    locator: str
    quote: str
    stance: Stance
    question: Question
    ticked_by: str
    ticked_at: datetime | None


def resting_rows(session: Session, source_id: UUID, draft_id: UUID) -> list[RestingRow]:
    """The passages of a source and the claims of a draft they are tied to.

    In the order of the article; of several passages for one claim the first in
    the source comes first. Dismissed claims are left out.
    """
    people = names(session)
    found = session.exec(
        select(Evidence, Claim)
        .join(Claim, col(Claim.id) == col(Evidence.claim_id))
        .where(col(Evidence.source_id) == source_id, col(Claim.draft_id) == draft_id)
        .where(col(Claim.state) != ClaimState.DISMISSED)
    ).all()
    rows = [_row(evidence, claim, people) for evidence, claim in found]
    number = {row.evidence_id: place for place, row in enumerate(rows)}
    return sorted(rows, key=lambda row: (*_in_order(row), number[row.evidence_id]))


def _in_order(row: RestingRow) -> tuple[int, int, int, int]:
    in_source = row.page or 0, row.span.start if row.span else 0
    return row.start, row.claim_number or 0, *in_source


def _row(evidence: Evidence, claim: Claim, people: dict[UUID, str]) -> RestingRow:
    has_place = evidence.start is not None and evidence.end is not None
    return RestingRow(
        evidence_id=evidence.id,
        claim_id=claim.id,
        claim_number=claim.number,
        statement=claim.in_full or " ".join(claim.quote.split()),
        start=claim.start,
        capture_id=evidence.capture_id,
        span=TextSpan(evidence.start or 0, evidence.end or 0) if has_place else None,
        page=evidence.page,
        locator=place_of(evidence),
        quote=evidence.quote,
        stance=evidence.stance,
        question=evidence.question,
        ticked_by=people.get(evidence.ticked_by_id, "") if evidence.ticked_by_id else "",
        ticked_at=evidence.ticked_at,
    )
