"""Queries with the words they are about, for the card, the pane and the report."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Addressee, Answer, Claim, Query
from workbench.services.people import names


@dataclass(frozen=True, slots=True)
class QueryRow:
    """One query. `quote` are the claim's words in its draft, which `proposed` would replace."""

    id: UUID
    number: int
    claim_id: UUID
    claim_number: int | None
    quote: str
    addressee: Addressee
    question: str
    proposed: str
    answer: Answer
    answered_by: str
    answered_at: datetime | None
    reason: str
    asked_by: str
    asked_at: datetime


def query_rows(session: Session, case_id: UUID, *, claim_id: UUID | None = None) -> list[QueryRow]:
    """The queries of a case, or of one claim, by number. Dismissed claims' are among them."""
    people = names(session)
    wanted = select(Query, Claim.number, Claim.quote).join(
        Claim, col(Claim.id) == col(Query.claim_id)
    )
    wanted = wanted.where(col(Query.case_id) == case_id).order_by(col(Query.number))
    if claim_id is not None:
        wanted = wanted.where(col(Query.claim_id) == claim_id)
    return [
        QueryRow(
            id=query.id,
            number=query.number,
            claim_id=query.claim_id,
            claim_number=number,
            quote=quote,
            addressee=query.addressee,
            question=query.question,
            proposed=query.proposed,
            answer=query.answer,
            answered_by=query.answered_by,
            answered_at=query.answered_at,
            reason=query.reason,
            asked_by=people.get(query.asked_by_id, ""),
            asked_at=query.asked_at,
        )
        for query, number, quote in session.exec(wanted)
    ]
