"""The case list, and one case opened: its article as the article view shows it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from workbench.errors import NotFound
from workbench.model import (
    Case,
    Claim,
    ClaimState,
    ClaimStatus,
    DeskProfile,
    Document,
    Draft,
    MarginNote,
    NoteKind,
    Part,
    PartSpan,
    Piece,
    RatingScale,
    ReadKind,
    TextSpan,
)
from workbench.services.gates import profile_of
from workbench.services.people import names
from workbench.services.views.closing import ClosedRow, closed_row
from workbench.services.views.read_through import (
    NOTHING_READ,
    ReadThrough,
    claimed_places,
    read_spans,
    sentences_of,
)
from workbench.store.content import text_of
from workbench.store.database import raw_of
from workbench.store.journal import JournalEntry

WAITING = (ClaimStatus.OUT_FOR_REPLY, ClaimStatus.ON_AUTHOR, ClaimStatus.CHANGE_ASKED)
"""Statuses in which the desk waits for somebody else."""

CLOSED = (ClaimState.DECIDED, ClaimState.SIGNED)
"""States of what has been decided."""

NUMBERED = (ClaimState.OPEN, *CLOSED)
"""States of what is somebody's work; suggestions and dismissed ones are not."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list. `claims` counts accepted ones, `closed` those decided.

    `closed_by` and `closed_at` tell who closed the piece, if it is closed.
    """

    id: UUID
    version: int
    title: str
    archived: bool
    created_at: datetime
    changed_at: datetime
    due_at: datetime | None
    byline: str
    outlet: str
    published: date | None
    words: int
    claims: int
    closed: int
    closed_by: str = ""
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note of the original's margin, beside its words. `start == end` is a point."""

    kind: NoteKind
    start: int
    end: int
    text: str
    author: str
    written_at: datetime | None
    target: str


@dataclass(frozen=True, slots=True)
class DraftView:
    """An article, opened. Spans are code points of `text`."""

    case_id: UUID
    case_title: str
    due_at: datetime | None
    privilege_line: str
    scale: RatingScale
    document_id: UUID
    title: str
    byline: str
    outlet: str
    published: date | None
    url: str
    language: str
    draft_id: UUID
    draft_number: int
    draft_count: int
    text: str
    words: int
    parts: tuple[PartSpan, ...]
    notes: tuple[NoteRow, ...]
    file_name: str
    media_type: str
    encoding: str
    original_sha256: str
    text_sha256: str
    imported_at: datetime
    imported_by: str
    profile: DeskProfile | None = None
    closed: ClosedRow | None = None


@dataclass(frozen=True, slots=True)
class WorkRow:
    """What the strip shows: the work, never the truth of the article.

    `read` and `not_checkable` are the stretches so marked; `sentences_read` are
    the sentences that are done with, `through` says for what reason.
    """

    closed: int
    waiting: int
    open: int
    suggested: int
    sentences: int
    sentences_read: int
    read: tuple[TextSpan, ...]
    not_checkable: tuple[TextSpan, ...] = ()
    through: ReadThrough = NOTHING_READ


def case_rows(session: Session) -> list[CaseRow]:
    """All cases, the one worked on last first."""
    changed = _changed(session)
    counts = _counts(session)
    documents = {d.case_id: d for d in session.exec(select(Document))}
    people = names(session)
    standing = select(Piece).where(col(Piece.reopened_at).is_(None))
    pieces = {piece.case_id: piece for piece in session.exec(standing)}
    drafts = select(Draft.case_id, Draft.words).order_by(col(Draft.number))
    words = dict(session.exec(drafts).all())
    rows = [
        CaseRow(
            id=case.id,
            version=case.version,
            title=case.title,
            archived=case.archived,
            created_at=case.created_at,
            changed_at=changed.get(case.id, case.created_at),
            due_at=case.due_at,
            byline=document.byline if document else "",
            outlet=document.outlet if document else "",
            published=document.published if document else None,
            words=words.get(case.id, 0),
            claims=sum(counts[case.id][state] for state in NUMBERED),
            closed=sum(counts[case.id][state] for state in CLOSED),
            closed_by=people.get(piece.closed_by_id, "") if piece else "",
            closed_at=piece.closed_at if piece else None,
        )
        for case in session.exec(select(Case))
        for document in [documents.get(case.id)]
        for piece in [pieces.get(case.id)]
    ]
    return sorted(rows, key=lambda row: row.changed_at, reverse=True)


def open_draft(session: Session, case_id: UUID) -> DraftView:
    """The newest draft of a case's article.

    Raises:
        NotFound: the case is gone, or has no article.
    """
    case = session.get(Case, case_id)
    if case is None:
        raise NotFound("This case no longer exists.")
    drafts = session.exec(
        select(Draft).where(Draft.case_id == case_id).order_by(col(Draft.number).desc())
    ).all()
    if not drafts:
        raise NotFound("This case has no article.", hint="Delete it, or open the article anew.")
    draft = drafts[0]
    document = session.get_one(Document, draft.document_id)
    return DraftView(
        case_id=case.id,
        case_title=case.title,
        due_at=case.due_at,
        privilege_line=case.privilege_line,
        scale=RatingScale.from_data(case.scale),
        document_id=document.id,
        title=document.title,
        byline=document.byline,
        outlet=document.outlet,
        published=document.published,
        url=document.url,
        language=document.language,
        draft_id=draft.id,
        draft_number=draft.number,
        draft_count=len(drafts),
        text=text_of(session, draft.text_sha256),
        words=draft.words,
        parts=_parts(session, draft.id),
        notes=_notes(session, draft.id),
        file_name=draft.file_name,
        media_type=draft.media_type,
        encoding=draft.encoding,
        original_sha256=draft.original_sha256,
        text_sha256=draft.text_sha256,
        imported_at=draft.imported_at,
        imported_by=names(session).get(draft.imported_by_id, ""),
        profile=profile_of(case.policy),
        closed=closed_row(session, case.id),
    )


def work_row(session: Session, draft_id: UUID) -> WorkRow:
    """How much of a draft is done.

    Raises:
        NotFound: the draft is gone.
    """
    draft = session.get(Draft, draft_id)
    if draft is None:
        raise NotFound("This article no longer exists.")
    counts = _claims(session, draft_id)
    closed = sum(n for (state, _), n in counts.items() if state in CLOSED)
    still = {status: n for (state, status), n in counts.items() if state == ClaimState.OPEN}
    waiting = sum(still.get(status, 0) for status in WAITING)
    read = read_spans(session, draft_id)
    no_claims = read_spans(session, draft_id, ReadKind.NOT_CHECKABLE)
    through = sentences_of(text_of(session, draft.text_sha256)).counted(
        claimed_places(session, draft_id), _pairs(no_claims), _pairs(read)
    )
    return WorkRow(
        closed=closed,
        waiting=waiting,
        open=sum(still.values()) - waiting,
        suggested=sum(n for (state, _), n in counts.items() if state == ClaimState.SUGGESTED),
        sentences=through.sentences,
        sentences_read=through.done,
        read=read,
        not_checkable=no_claims,
        through=through,
    )


_COUNTS = "SELECT state, status, count(*) FROM claim WHERE draft_id = ? GROUP BY state, status"


def _claims(session: Session, draft_id: UUID) -> dict[tuple[str, str], int]:
    """How many claims are in each state and status."""
    found = raw_of(session.connection()).execute(_COUNTS, (draft_id.hex,))
    return {(state, status): n for state, status, n in found}


def _pairs(spans: tuple[TextSpan, ...]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _parts(session: Session, draft_id: UUID) -> tuple[PartSpan, ...]:
    parts = session.exec(
        select(Part).where(col(Part.draft_id) == draft_id).order_by(col(Part.start))
    )
    return tuple(PartSpan(part.role, TextSpan(part.start, part.end)) for part in parts)


def _notes(session: Session, draft_id: UUID) -> tuple[NoteRow, ...]:
    notes = session.exec(
        select(MarginNote)
        .where(col(MarginNote.draft_id) == draft_id)
        .order_by(col(MarginNote.start), col(MarginNote.end))
    )
    return tuple(
        NoteRow(n.kind, n.start, n.end, n.text, n.author, n.written_at, n.target) for n in notes
    )


def _changed(session: Session) -> dict[UUID, datetime]:
    newest = session.exec(
        select(JournalEntry.case_id, func.max(col(JournalEntry.id))).group_by(
            col(JournalEntry.case_id)
        )
    )
    by_entry = {entry_id: case_id for case_id, entry_id in newest if case_id is not None}
    at = session.exec(
        select(JournalEntry.id, JournalEntry.at).where(
            col(JournalEntry.id).in_(
                select(func.max(col(JournalEntry.id))).group_by(col(JournalEntry.case_id))
            )
        )
    )
    return {by_entry[entry_id]: moment for entry_id, moment in at if entry_id in by_entry}


def _counts(session: Session) -> dict[UUID, dict[ClaimState, int]]:
    counts: dict[UUID, dict[ClaimState, int]] = defaultdict(lambda: defaultdict(int))
    grouped = select(Claim.case_id, Claim.state, func.count(col(Claim.id))).group_by(
        col(Claim.case_id), col(Claim.state)
    )
    for case_id, state, n in session.execute(grouped):
        counts[case_id][state] = n
    return counts
