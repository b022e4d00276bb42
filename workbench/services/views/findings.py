"""Findings that hold for a day, and are to be looked at again."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Case, Claim, ClaimState, Question, RatingScale, Verdict


@dataclass(frozen=True, slots=True)
class DueFinding:
    """One answer whose recheck day has come. `rating` is the label's word, may be empty."""

    case_id: UUID
    case_title: str
    claim_id: UUID
    number: int
    claim: str
    question: Question
    rating: str
    as_of: date | None
    recheck_by: date


def due_findings(session: Session, today: date) -> list[DueFinding]:
    """What is to be looked at again by `today`, over all cases that are not archived.

    The one that waits longest comes first. Dismissed claims are nobody's finding.
    """
    found = session.exec(
        select(Verdict, Claim, Case)
        .join(Claim, col(Claim.id) == col(Verdict.claim_id))
        .join(Case, col(Case.id) == col(Verdict.case_id))
        .where(
            col(Verdict.recheck_by) <= today,
            Claim.state != ClaimState.DISMISSED,
            col(Case.archived).is_(False),
        )
        .order_by(col(Verdict.recheck_by), col(Case.title), col(Claim.number))
    )
    return [
        DueFinding(
            case_id=case.id,
            case_title=case.title,
            claim_id=claim.id,
            number=claim.number or 0,
            claim=claim.in_full or " ".join(claim.quote.split()),
            question=verdict.question,
            rating=_label(case, verdict),
            as_of=verdict.as_of,
            recheck_by=verdict.recheck_by,
        )
        for verdict, claim, case in found
        if verdict.recheck_by is not None
    ]


def _label(case: Case, verdict: Verdict) -> str:
    rating = RatingScale.from_data(case.scale).rating(verdict.rating)
    return rating.label if rating else ""
