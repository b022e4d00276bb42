"""What stands when a piece is closed: what keeps it open, and what is only listed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import NotFound
from workbench.model import (
    Answer,
    Case,
    Claim,
    ClaimState,
    ClaimStatus,
    Draft,
    Person,
    Piece,
    Query,
    TextSpan,
    Verdict,
)
from workbench.services.gates import DraftFacts, draft_unmet, profile_of
from workbench.services.views.checks import CheckRow
from workbench.services.views.gates import CaseGates, case_gates
from workbench.services.views.read_through import AT_WORK, unread_sentences

WORDS = 90
"""Code points of a claim that a line of the list tells."""


class Left(StrEnum):
    """Why an item is listed."""

    OPEN = "open"
    ON_AUTHOR = "on author"
    ASKED = "query open"
    STET = "stet"
    FLAG = "flag open"


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """One item that is listed and keeps nothing open. `about` says with whom, or why.

    A flag of the checks that is of no claim has no id and the number 0; `words`
    and `span` are then those of the article that it is about.
    """

    left: Left
    claim_id: UUID | None
    claim_number: int
    about: str
    words: str
    span: TextSpan | None = None

    @property
    def sentence(self) -> str:
        """As it is kept with the closing, and printed."""
        told = " · ".join(part for part in (self.left.value, self.about) if part)
        where = f"Claim {self.claim_number}" if self.claim_number else "Article"
        return f"{where} ({told}): {self.words}"


@dataclass(frozen=True, slots=True)
class DueFinding:
    """A finding that was to be looked at again by now."""

    claim_id: UUID
    claim_number: int
    recheck_by: date


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """Who closed a piece, and whether on the draft that is the newest now."""

    closed_by: str
    closed_at: datetime
    draft_sha256: str
    left_open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosingView:
    """Everything that whoever closes has to see. `closed` is None while work goes on."""

    case_id: UUID
    draft_id: UUID
    draft_number: int
    draft_sha256: str
    words: int
    gates: CaseGates
    left: tuple[LeftOpen, ...]
    unread: int
    due: tuple[DueFinding, ...]
    closed: ClosedRow | None


def closing_view(session: Session, case_id: UUID) -> ClosingView:
    """What stands open in a case.

    Raises:
        NotFound: it has no article.
    """
    newest = select(Draft).where(Draft.case_id == case_id).order_by(col(Draft.number).desc())
    draft = session.exec(newest).first()
    if draft is None:
        raise NotFound("This case has no article.")
    claims = {
        claim.id: claim
        for claim in session.exec(
            select(Claim)
            .where(Claim.draft_id == draft.id, col(Claim.state).in_(AT_WORK))
            .order_by(col(Claim.number))
        )
    }
    flags = _open_flags(session, draft.id)
    return ClosingView(
        case_id=case_id,
        draft_id=draft.id,
        draft_number=draft.number,
        draft_sha256=draft.text_sha256,
        words=draft.words,
        gates=_with_flags(session, case_gates(session, case_id), case_id, len(flags)),
        left=(*_left(session, case_id, claims), *_flagged(flags, claims)),
        unread=len(unread_sentences(session, draft.id)),
        due=_due(session, case_id, claims),
        closed=closed_row(session, case_id),
    )


def standing_piece(session: Session, case_id: UUID) -> Piece | None:
    """The closing that holds; None if the piece was never closed, or is open again."""
    newest = select(Piece).where(Piece.case_id == case_id).order_by(col(Piece.closed_at).desc())
    last = session.exec(newest.limit(1)).first()
    return last if last is not None and last.reopened_at is None else None


def closed_row(session: Session, case_id: UUID) -> ClosedRow | None:
    """Who closed a case's piece; None while work goes on."""
    piece = standing_piece(session, case_id)
    if piece is None:
        return None
    name = session.exec(select(Person.name).where(Person.id == piece.closed_by_id)).first()
    return ClosedRow(name or "", piece.closed_at, piece.draft_sha256, tuple(piece.left_open))


def _left(session: Session, case_id: UUID, claims: dict[UUID, Claim]) -> list[LeftOpen]:
    asked = session.exec(
        select(Query)
        .where(Query.case_id == case_id, col(Query.answer).in_((Answer.OPEN, Answer.STET)))
        .order_by(col(Query.number))
    )
    queries = [_query(query, claims[query.claim_id]) for query in asked if query.claim_id in claims]
    standing = [item for claim in claims.values() for item in [_claim(claim)] if item]
    order = list(Left)
    return sorted((*standing, *queries), key=lambda item: order.index(item.left))


def _open_flags(session: Session, draft_id: UUID) -> tuple[CheckRow, ...]:
    # The case list needs this module at the start, and the checks only when a piece is closed.
    from workbench.services.checking import run_checks, snapshot

    return run_checks(snapshot(session, draft_id)).open_flags


def _with_flags(session: Session, gates: CaseGates, case_id: UUID, flags: int) -> CaseGates:
    """The gates with the one that is looked at only here: running the checks takes a blink."""
    profile = profile_of(session.get_one(Case, case_id).policy)
    unmet = draft_unmet(DraftFacts(flags=flags), profile)
    return replace(gates, draft=(*gates.draft, *unmet))


def _flagged(flags: Sequence[CheckRow], claims: dict[UUID, Claim]) -> Iterator[LeftOpen]:
    """What flags are open, by kind: once for each claim, then one by one for the article.

    The flags' own lines may hold words of sources, which are not for every reader.
    """
    mine: dict[UUID, Counter[str]] = {}
    for row in flags:
        claim_id = row.finding.claim_id
        if claim_id in claims:
            mine.setdefault(claim_id, Counter())[row.finding.kind.value] += 1
        else:
            here = row.finding.here
            kind = row.finding.kind.value
            yield LeftOpen(Left.FLAG, None, 0, kind, _shortened(here.words), here.span)
    for claim_id, kinds in sorted(mine.items(), key=lambda item: claims[item[0]].number or 0):
        told = (kind if count == 1 else f"{kind} ({count})" for kind, count in kinds.items())
        yield _item(Left.FLAG, claims[claim_id], *told)


def _claim(claim: Claim) -> LeftOpen | None:
    if claim.status is ClaimStatus.ON_AUTHOR:
        approved = f"approved by {claim.approved_by}" if claim.approved_by else ""
        return _item(Left.ON_AUTHOR, claim, claim.status_with, approved)
    if claim.state is not ClaimState.OPEN:
        return None
    status = "" if claim.status is ClaimStatus.OPEN else claim.status.value.replace("_", " ")
    return _item(Left.OPEN, claim, status, claim.status_with)


def _query(query: Query, claim: Claim) -> LeftOpen:
    if query.answer is Answer.OPEN:
        return _item(Left.ASKED, claim, f"query {query.number} to {query.addressee.value}")
    return _item(Left.STET, claim, f"query {query.number}", query.answered_by, query.reason)


def _item(left: Left, claim: Claim, *about: str) -> LeftOpen:
    told = ", ".join(part for part in about if part)
    words = _shortened(claim.in_full or claim.quote)
    return LeftOpen(left, claim.id, claim.number or 0, told, words)


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= WORDS else words[: WORDS - 1].rsplit(" ", 1)[0] + " …"


def _due(session: Session, case_id: UUID, claims: dict[UUID, Claim]) -> tuple[DueFinding, ...]:
    today = datetime.now().astimezone().date()
    found = select(Verdict).where(Verdict.case_id == case_id, col(Verdict.recheck_by) <= today)
    due = {v.claim_id: v.recheck_by for v in session.exec(found) if v.recheck_by}
    there = due.keys() & claims.keys()
    rows = (DueFinding(each, claims[each].number or 0, due[each]) for each in there)
    return tuple(sorted(rows, key=lambda row: row.claim_number))
