"""Claims with their verdicts, for the list, the card and the marks."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func
from sqlmodel import Session, col, select

from workbench.model import (
    Claim,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Evidence,
    Flag,
    FlagKind,
    Question,
    SignOff,
    Standing,
    TextSpan,
    Verdict,
)
from workbench.services.people import names
from workbench.store.rows import batched


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """The answer to one question of a claim. `rating` is a key of the case's scale, or empty."""

    question: Question
    standing: Standing
    rating: str
    conclusion: str
    rationale: str
    as_of: date | None
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim or suggestion, in one line.

    `said_so` and `is_so` are None as long as nothing was said about them.
    `legal` tells of an open legal star.
    """

    id: UUID
    version: int
    number: int | None
    parent_id: UUID | None
    span: TextSpan
    quote: str
    in_full: str
    claimant: str
    relayed_by: tuple[str, ...]
    state: ClaimState
    status: ClaimStatus
    kind: ClaimKind
    check_worthiness: float | None
    reasons: tuple[str, ...]
    owner_id: UUID | None
    owner: str
    due_at: datetime | None
    note: str
    said_so: VerdictRow | None
    is_so: VerdictRow | None
    evidence_count: int
    legal: bool
    signed_by: str
    signed_at: datetime | None


def claim_rows(
    session: Session, draft_id: UUID, only: Collection[UUID] | None = None
) -> list[ClaimRow]:
    """Claims of a draft in text order, suggestions and dismissed ones among them.

    Args:
        session: the open session.
        draft_id: the draft.
        only: some of them; all if None.
    """
    people = names(session)
    verdicts = _verdicts(session, draft_id, only, people)
    evidence = dict(_counted(session, draft_id, only))
    stars = _starred(session, draft_id, only)
    signed = {
        row.claim_id: row for row in _of_claims(session, _rows(SignOff), SignOff, draft_id, only)
    }
    rows = []
    for claim in _of_claims(session, _rows(Claim), Claim, draft_id, only):
        answers = verdicts.get(claim.id, {})
        signature = signed.get(claim.id)
        rows.append(
            ClaimRow(
                id=claim.id,
                version=claim.version,
                number=claim.number,
                parent_id=claim.parent_id,
                span=TextSpan(claim.start, claim.end),
                quote=claim.quote,
                in_full=claim.in_full,
                claimant=claim.claimant,
                relayed_by=tuple(claim.relayed_by),
                state=claim.state,
                status=claim.status,
                kind=claim.kind,
                check_worthiness=claim.check_worthiness,
                reasons=tuple(claim.reasons),
                owner_id=claim.owner_id,
                owner=people.get(claim.owner_id, ""),
                due_at=claim.due_at,
                note=claim.note,
                said_so=answers.get(Question.SAID_SO),
                is_so=answers.get(Question.IS_SO),
                evidence_count=evidence.get(claim.id, 0),
                legal=claim.id in stars,
                signed_by=people.get(signature.signed_by_id, "") if signature else "",
                signed_at=signature.signed_at if signature else None,
            )
        )
    return sorted(rows, key=lambda row: (row.span.start, row.span.end))


def claim_row(session: Session, claim_id: UUID) -> ClaimRow | None:
    """One claim, None if it is gone."""
    draft_id = session.exec(select(Claim.draft_id).where(Claim.id == claim_id)).first()
    if draft_id is None:
        return None
    return next(iter(claim_rows(session, draft_id, [claim_id])), None)


def _rows(model: type[Any]) -> Select[Any]:
    """Plain columns: rows of 50,000 claims are wanted without 50,000 tracked entities."""
    return select(*model.__table__.c)  # type: ignore[no-any-return]


def _of_claims(
    session: Session,
    statement: Select[Any],
    model: type[Any],
    draft_id: UUID,
    only: Collection[UUID] | None,
) -> Iterator[Any]:
    claim_id = col(Claim.id) if model is Claim else col(model.claim_id)
    if only is not None:
        if model is Claim:
            statement = statement.where(col(Claim.draft_id) == draft_id)
        for some in batched(only):
            yield from session.execute(statement.where(claim_id.in_(some)))
    elif model is Claim:
        yield from session.execute(statement.where(col(Claim.draft_id) == draft_id))
    else:
        joined = statement.join(Claim, col(Claim.id) == claim_id)
        yield from session.execute(joined.where(col(Claim.draft_id) == draft_id))


def _verdicts(
    session: Session, draft_id: UUID, only: Collection[UUID] | None, people: dict[UUID, str]
) -> dict[UUID, dict[Question, VerdictRow]]:
    found: dict[UUID, dict[Question, VerdictRow]] = defaultdict(dict)
    for v in _of_claims(session, _rows(Verdict), Verdict, draft_id, only):
        found[v.claim_id][v.question] = VerdictRow(
            v.question,
            v.standing,
            v.rating,
            v.conclusion,
            v.rationale,
            v.as_of,
            people.get(v.decided_by_id, ""),
            v.decided_at,
        )
    return found


def _counted(
    session: Session, draft_id: UUID, only: Collection[UUID] | None
) -> Iterator[tuple[UUID, int]]:
    statement: Select[Any] = select(Evidence.claim_id, func.count()).group_by(  # type: ignore[assignment]
        col(Evidence.claim_id)
    )
    yield from _of_claims(session, statement, Evidence, draft_id, only)


def _starred(session: Session, draft_id: UUID, only: Collection[UUID] | None) -> set[UUID]:
    statement: Select[Any] = select(Flag.claim_id).where(
        Flag.kind == FlagKind.LEGAL, col(Flag.closed_by_id).is_(None)
    )
    return {row[0] for row in _of_claims(session, statement, Flag, draft_id, only)}
