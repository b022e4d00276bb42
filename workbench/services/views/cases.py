"""The case list, and one case opened: its article as the article view shows it."""

from collections import defaultdict
from collections.abc import Sequence
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
    Document,
    Draft,
    MarginNote,
    NoteKind,
    Part,
    PartSpan,
    RatingScale,
    ReadMark,
    TextSpan,
)
from workbench.services.people import names
from workbench.store.content import text_of
from workbench.store.journal import JournalEntry
from workbench.text.sentences import sentences

WAITING = (ClaimStatus.OUT_FOR_REPLY, ClaimStatus.ON_AUTHOR, ClaimStatus.CHANGE_ASKED)
"""Statuses in which the desk waits for somebody else."""

NUMBERED = (ClaimState.OPEN, ClaimState.DECIDED, ClaimState.SIGNED)
"""States of what is somebody's work; suggestions and dismissed ones are not."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list. `claims` counts accepted ones, `closed` those decided."""

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


@dataclass(frozen=True, slots=True)
class WorkRow:
    """What the strip shows: the work, never the truth of the article.

    `read` are the read marks; a sentence counts as read when a claim or a read
    mark touches it.
    """

    closed: int
    waiting: int
    open: int
    suggested: int
    sentences: int
    sentences_read: int
    read: tuple[TextSpan, ...]


def case_rows(session: Session) -> list[CaseRow]:
    """All cases, the one worked on last first."""
    changed = _changed(session)
    counts = _counts(session)
    documents = {d.case_id: d for d in session.exec(select(Document))}
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
            closed=counts[case.id][ClaimState.DECIDED] + counts[case.id][ClaimState.SIGNED],
        )
        for case in session.exec(select(Case))
        for document in [documents.get(case.id)]
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
    )


def work_row(session: Session, draft_id: UUID) -> WorkRow:
    """How much of a draft is done."""
    draft = session.get(Draft, draft_id)
    if draft is None:
        raise NotFound("This article no longer exists.")
    claims = session.exec(
        select(Claim.start, Claim.end, Claim.state, Claim.status).where(
            col(Claim.draft_id) == draft_id
        )
    ).all()
    numbered = [c for c in claims if c[2] in NUMBERED]
    closed = sum(state is not ClaimState.OPEN for _, _, state, _ in numbered)
    waiting = sum(c[2] is ClaimState.OPEN and c[3] in WAITING for c in numbered)
    read = read_spans(session, draft_id)
    everything = sentences(text_of(session, draft.text_sha256))
    covered = [TextSpan(start, end) for start, end, _, _ in numbered] + list(read)
    return WorkRow(
        closed=closed,
        waiting=waiting,
        open=len(numbered) - closed - waiting,
        suggested=sum(c[2] is ClaimState.SUGGESTED for c in claims),
        sentences=len(everything),
        sentences_read=touched(everything, covered),
        read=read,
    )


def read_spans(session: Session, draft_id: UUID) -> tuple[TextSpan, ...]:
    """Stretches that somebody has read and found nothing to check in, in order."""
    marks = session.exec(
        select(ReadMark.start, ReadMark.end).where(col(ReadMark.draft_id) == draft_id)
    )
    return tuple(sorted(TextSpan(start, end) for start, end in marks))


def touched(spans: Sequence[TextSpan], by: Sequence[TextSpan]) -> int:
    """How many of `spans` (sorted, apart) at least one of `by` overlaps."""
    reach, at, count = 0, 0, 0
    others = sorted(by)
    for span in spans:
        while at < len(others) and others[at].start < span.end:
            reach = max(reach, others[at].end)
            at += 1
        count += reach > span.start
    return count


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
