"""Sources, their captures and the evidence taken from them."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import (
    Capture,
    Claim,
    Evidence,
    Question,
    Source,
    SourceKind,
    Stance,
    Terms,
    TextSpan,
    Tier,
)
from workbench.services.people import names
from workbench.services.views.captures import Box, CaptureView, as_box, capture_view, page_of
from workbench.text.locators import place_of


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source with its newest capture; `capture_id` is None for a bare link or a note.

    `claims` are the numbers of the claims that rest on it, in order. `repeats` is
    the number of the source that this one only repeats, 0 if it stands on its own.
    """

    id: UUID
    version: int
    number: int
    kind: SourceKind
    title: str
    author: str
    publisher: str
    published: str
    url: str
    archived_url: str
    accessed_at: datetime | None
    note: str
    added_by: str
    added_at: datetime
    capture_id: UUID | None
    file_name: str
    media_type: str
    size_bytes: int
    sha256: str
    captured_at: datetime | None
    captured_by: str
    has_text: bool
    claims: tuple[int, ...]
    pages: str = ""
    seen_where: str = ""
    seen_by: str = ""
    seen_on: str = ""
    rests_on_id: UUID | None = None
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One piece of evidence on a claim card. `span` lies in the capture's text.

    `box`, `time_ms`, `cell` and `typed` are as in `workbench.model.Evidence`.
    """

    id: UUID
    version: int
    claim_id: UUID
    source_id: UUID
    source_number: int
    source_title: str
    source_kind: SourceKind
    capture_id: UUID | None
    question: Question
    stance: Stance
    tier: Tier
    terms: Terms
    quote: str
    span: TextSpan | None
    page: int | None
    locator: str
    note: str
    added_by: str
    added_at: datetime
    ticked_by: str = ""
    ticked_at: datetime | None = None
    box: Box | None = None
    time_ms: int | None = None
    cell: str = ""
    typed: bool = False

    @property
    def where(self) -> str:
        """The place in the source, as it is printed: "p. 3, box", "Sheet1!B7"."""
        return place_of(self)


def source_names(session: Session, case_id: UUID) -> dict[UUID, tuple[int, str]]:
    """Number and title of every source of a case."""
    told: Any = select(Source.id, Source.number, Source.title)
    found = session.exec(told.where(col(Source.case_id) == case_id))
    return {source_id: (number, title) for source_id, number, title in found}


def source_rows(session: Session, case_id: UUID) -> list[SourceRow]:
    """All sources of a case, by number."""
    people = names(session)
    captures = {
        capture.source_id: capture
        for capture in session.exec(
            select(Capture)
            .where(col(Capture.case_id) == case_id)
            .order_by(col(Capture.captured_at))
        )
    }
    resting = _resting(session, case_id)
    sources = session.exec(
        select(Source).where(col(Source.case_id) == case_id).order_by(col(Source.number))
    ).all()
    numbers = {source.id: source.number for source in sources}
    return [
        replace(
            _source_row(source, captures.get(source.id), people, resting[source.id]),
            repeats=numbers.get(source.rests_on_id, 0) if source.rests_on_id else 0,
        )
        for source in sources
    ]


def evidence_rows(session: Session, claim_id: UUID) -> list[EvidenceRow]:
    """The evidence of a claim, in the order it was added."""
    people = names(session)
    found = session.exec(
        select(Evidence, Source)
        .join(Source, col(Source.id) == col(Evidence.source_id))
        .where(col(Evidence.claim_id) == claim_id)
        .order_by(col(Evidence.added_at))
    )
    return [
        EvidenceRow(
            id=e.id,
            version=e.version,
            claim_id=e.claim_id,
            source_id=s.id,
            source_number=s.number,
            source_title=s.title,
            source_kind=s.kind,
            capture_id=e.capture_id,
            question=e.question,
            stance=e.stance,
            tier=e.tier,
            terms=e.terms,
            quote=e.quote,
            span=None if e.start is None or e.end is None else TextSpan(e.start, e.end),
            page=e.page,
            locator=e.locator,
            note=e.note,
            added_by=people.get(e.added_by_id, ""),
            added_at=e.added_at,
            ticked_by=people.get(e.ticked_by_id, "") if e.ticked_by_id else "",
            ticked_at=e.ticked_at,
            box=as_box(e.box),
            time_ms=e.time_ms,
            cell=e.cell,
            typed=e.typed,
        )
        for e, s in found
    ]


def _resting(session: Session, case_id: UUID) -> dict[UUID, set[int]]:
    resting: dict[UUID, set[int]] = defaultdict(set)
    for source_id, number in session.exec(
        select(Evidence.source_id, Claim.number)
        .join(Claim, col(Claim.id) == col(Evidence.claim_id))
        .where(col(Evidence.case_id) == case_id)
    ):
        if number is not None:
            resting[source_id].add(number)
    return resting


def _source_row(
    source: Source, capture: Capture | None, people: dict[UUID, str], claims: set[int]
) -> SourceRow:
    return SourceRow(
        id=source.id,
        version=source.version,
        number=source.number,
        kind=source.kind,
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        published=source.published,
        url=source.url,
        archived_url=source.archived_url,
        accessed_at=source.accessed_at,
        note=source.note,
        added_by=people.get(source.added_by_id, ""),
        added_at=source.added_at,
        capture_id=capture.id if capture else None,
        file_name=capture.file_name if capture else "",
        media_type=capture.media_type if capture else "",
        size_bytes=capture.size_bytes if capture else 0,
        sha256=capture.sha256 if capture else "",
        captured_at=capture.captured_at if capture else None,
        captured_by=people.get(capture.captured_by_id, "") if capture else "",
        has_text=bool(capture and capture.text_sha256),
        claims=tuple(sorted(claims)),
        pages=source.pages,
        seen_where=source.seen_where,
        seen_by=source.seen_by,
        seen_on=source.seen_on,
        rests_on_id=source.rests_on_id,
    )


__all__ = [
    "CaptureView",
    "EvidenceRow",
    "SourceRow",
    "capture_view",
    "evidence_rows",
    "page_of",
    "source_names",
    "source_rows",
]
