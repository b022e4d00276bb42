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
    Answer,
    Call,
    CallClaim,
    Claim,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Evidence,
    Flag,
    FlagKind,
    Query,
    Question,
    RollUp,
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
    recheck_by: date | None = None
    content_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim or suggestion, in one line.

    `said_so` and `is_so` are None as long as nothing was said about them.
    `legal` tells of an open legal star, `legal_rests` that all its stars are
    signed for. `open_queries` counts queries without an answer. `sources` are
    those it rests on, `asked` the people who were called about it;
    `ticked_count` is how much of the evidence somebody has held it against.
    `signed_by` also tells of a first signature while a second one is awaited.
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
    implied: bool = False
    roll_up: RollUp = RollUp.NONE
    status_with: str = ""
    status_since: datetime | None = None
    approved_by: str = ""
    open_queries: int = 0
    legal_rests: bool = False
    ticked_count: int = 0
    sources: tuple[UUID, ...] = ()
    asked: tuple[str, ...] = ()
    speaks_ill_of: str = ""


@dataclass(slots=True)
class _Resting:
    """What evidence a claim has."""

    count: int = 0
    ticked: int = 0
    sources: tuple[UUID, ...] = ()


_NOTHING = _Resting()


def claim_rows(
    session: Session, draft_id: UUID, only: Collection[UUID] | None = None
) -> list[ClaimRow]:
    """Claims of a draft in text order, suggestions and dismissed ones among them.

    Args:
        session: the open session.
        draft_id: the draft.
        only: some of them; all if None.
    """
    hanging = _Hanging(session, draft_id, only)
    found = _of_claims(session, _rows(Claim), Claim, draft_id, only)
    return sorted(map(hanging.row, found), key=lambda row: (row.span.start, row.span.end))


class _Hanging:
    """What hangs on claims, read for all of them at once."""

    def __init__(self, session: Session, draft_id: UUID, only: Collection[UUID] | None) -> None:
        self._people = names(session)
        self._verdicts = _verdicts(session, draft_id, only, self._people)
        self._evidence = _resting(session, draft_id, only)
        self._asked = _asked(session, draft_id, only)
        self._stars = _starred(session, draft_id, only)
        self._queries = dict(_unanswered(session, draft_id, only))
        signed = _of_claims(session, _rows(SignOff), SignOff, draft_id, only)
        self._signed: dict[UUID, list[Any]] = defaultdict(list)
        for row in sorted(signed, key=lambda row: row.signed_at):
            self._signed[row.claim_id].append(row)

    def row(self, claim: Any) -> ClaimRow:
        """One claim with all of it."""
        answers = self._verdicts.get(claim.id, {})
        signed = self._signed.get(claim.id, [])
        resting = self._evidence.get(claim.id, _NOTHING)
        return ClaimRow(
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
            owner=self._people.get(claim.owner_id, ""),
            due_at=claim.due_at,
            note=claim.note,
            said_so=answers.get(Question.SAID_SO),
            is_so=answers.get(Question.IS_SO),
            evidence_count=resting.count,
            legal=claim.id in self._stars,
            signed_by=" and ".join(self._people.get(row.signed_by_id, "") for row in signed),
            signed_at=signed[-1].signed_at if signed else None,
            implied=claim.implied,
            roll_up=claim.roll_up,
            status_with=claim.status_with,
            status_since=claim.status_since,
            approved_by=claim.approved_by,
            open_queries=self._queries.get(claim.id, 0),
            legal_rests=self._stars.get(claim.id, False),
            ticked_count=resting.ticked,
            sources=resting.sources,
            asked=self._asked.get(claim.id, ()),
            speaks_ill_of=claim.speaks_ill_of,
        )


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
            v.recheck_by,
            v.content_sha256,
        )
    return found


def _resting(
    session: Session, draft_id: UUID, only: Collection[UUID] | None
) -> dict[UUID, _Resting]:
    statement: Select[Any] = (
        select(  # type: ignore[assignment]
            Evidence.claim_id, Evidence.source_id, func.count(), func.count(col(Evidence.ticked_at))
        )
        .group_by(col(Evidence.claim_id), col(Evidence.source_id))
        .order_by(col(Evidence.claim_id), func.min(col(Evidence.added_at)))
    )
    found: dict[UUID, _Resting] = defaultdict(_Resting)
    for claim_id, source_id, count, ticked in _of_claims(
        session, statement, Evidence, draft_id, only
    ):
        resting = found[claim_id]
        resting.count += count
        resting.ticked += ticked
        resting.sources += (source_id,)
    return found


def _asked(
    session: Session, draft_id: UUID, only: Collection[UUID] | None
) -> dict[UUID, tuple[str, ...]]:
    statement: Select[Any] = (
        select(CallClaim.claim_id, Call.person)  # type: ignore[assignment]
        .join(Call, col(Call.id) == col(CallClaim.call_id))
        .order_by(col(Call.called_at))
    )
    found: dict[UUID, dict[str, None]] = defaultdict(dict)
    for claim_id, person in _of_claims(session, statement, CallClaim, draft_id, only):
        found[claim_id][person] = None
    return {claim_id: tuple(people) for claim_id, people in found.items()}


def _unanswered(
    session: Session, draft_id: UUID, only: Collection[UUID] | None
) -> Iterator[tuple[UUID, int]]:
    statement: Select[Any] = (
        select(Query.claim_id, func.count())  # type: ignore[assignment]
        .where(col(Query.answer) == Answer.OPEN)
        .group_by(col(Query.claim_id))
    )
    yield from _of_claims(session, statement, Query, draft_id, only)


def _starred(session: Session, draft_id: UUID, only: Collection[UUID] | None) -> dict[UUID, bool]:
    """Claims with an open legal star, and whether each star of theirs is signed for."""
    statement: Select[Any] = select(Flag.claim_id, Flag.signed_by_id).where(  # type: ignore[assignment]
        Flag.kind == FlagKind.LEGAL, col(Flag.closed_by_id).is_(None)
    )
    rests: dict[UUID, bool] = {}
    for claim_id, signed_by in _of_claims(session, statement, Flag, draft_id, only):
        rests[claim_id] = rests.get(claim_id, True) and signed_by is not None
    return rests
