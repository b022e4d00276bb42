"""Queries with the words they are about, for the card, the pane and the report."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement
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


def query_rows(session: Session, case_id: UUID) -> list[QueryRow]:
    """The queries of a case by number. Those about dismissed claims are among them."""
    return _found(session, col(Query.case_id) == case_id)


def claim_query_rows(session: Session, claim_id: UUID) -> list[QueryRow]:
    """The queries about one claim, by number."""
    return _found(session, col(Query.claim_id) == claim_id)


def _found(session: Session, condition: ColumnElement[bool]) -> list[QueryRow]:
    people = names(session)
    wanted = select(Query, Claim.number, Claim.quote).join(
        Claim, col(Claim.id) == col(Query.claim_id)
    )
    wanted = wanted.where(condition).order_by(col(Query.number))
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
