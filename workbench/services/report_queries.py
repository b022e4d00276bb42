"""The queries and flags of a case as a report tells them."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Flag
from workbench.model.report import ReportFlag, ReportQuery
from workbench.services.views.claims import ClaimRow
from workbench.services.views.queries import query_rows


def report_queries(
    session: Session, case_id: UUID, rows: Sequence[ClaimRow]
) -> tuple[ReportQuery, ...]:
    """The queries about the claims that are told, by number."""
    told = {row.id for row in rows}
    return tuple(
        ReportQuery(
            number=query.number,
            claim_number=query.claim_number or 0,
            addressee=query.addressee,
            question=query.question,
            in_the_draft=query.quote,
            proposed=query.proposed,
            answer=query.answer,
            answered_by=query.answered_by,
            reason=query.reason,
            asked_by=query.asked_by,
            asked_at=query.asked_at,
            answered_at=query.answered_at,
        )
        for query in query_rows(session, case_id)
        if query.claim_id in told
    )


def report_flags(
    session: Session, case_id: UUID, people: dict[UUID, str], sources: dict[UUID, int]
) -> Iterator[tuple[UUID, ReportFlag]]:
    """The open flags of a case with the claims they are on, the oldest first.

    Args:
        session: the open session.
        case_id: the case.
        people: names by id.
        sources: numbers of the sources by id.
    """
    raised = select(Flag).where(Flag.case_id == case_id, col(Flag.closed_by_id).is_(None))
    for flag in session.exec(raised.order_by(col(Flag.raised_at))):
        told = ReportFlag(
            kind=flag.kind,
            comment=flag.comment,
            raised_by=people.get(flag.raised_by_id, ""),
            needs=flag.needs,
            met_by=sources.get(flag.met_by_id, 0) if flag.met_by_id else 0,
            signed_by=people.get(flag.signed_by_id, "") if flag.signed_by_id else "",
            signed_at=flag.signed_at,
        )
        yield flag.claim_id, told
