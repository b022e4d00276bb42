"""One source opened beside the article: its frozen copy, and what was quoted from it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import NotFound
from workbench.model import Capture, Evidence, Source, SourceKind, TextSpan
from workbench.store.content import text_of
from workbench.text.locators import place_of

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as shares of a page in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage quoted from an open source, for one claim.

    `where` is its place as it is printed. What is not known of it is None or empty.
    """

    evidence_id: UUID
    claim_id: UUID
    quote: str
    typed: bool
    where: str
    span: TextSpan | None = None
    page: int | None = None
    box: Box | None = None
    time_ms: int | None = None
    cell: str = ""


@dataclass(frozen=True, slots=True)
class CaptureView:
    """A source, opened beside the article; `id` is None for one that is not held.

    `pages` are the starts of the pages in `text` (empty if it has none);
    `quoted` are the stretches of text already quoted, `passages` all that was.
    `told` is what is known of a source that is not held, a line each.
    """

    id: UUID | None
    source_id: UUID
    source_number: int
    title: str
    kind: SourceKind
    sha256: str = ""
    media_type: str = ""
    file_name: str = ""
    text: str = ""
    pages: tuple[int, ...] = ()
    quoted: tuple[TextSpan, ...] = ()
    passages: tuple[Quoted, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def key(self) -> UUID:
        """What it is opened by: its capture, or the source itself where nothing is held."""
        return self.id or self.source_id


def capture_view(session: Session, capture_id: UUID) -> CaptureView:
    """A capture with its text and pages.

    Raises:
        NotFound: it is gone.
    """
    capture = session.get(Capture, capture_id)
    if capture is None:
        raise NotFound("This source no longer exists.")
    source = session.get_one(Source, capture.source_id)
    origins = text_of(session, capture.origins_sha256)
    passages = _quoted(session, col(Evidence.capture_id) == capture_id)
    return CaptureView(
        id=capture.id,
        source_id=source.id,
        source_number=source.number,
        title=source.title,
        kind=source.kind,
        sha256=capture.sha256,
        media_type=capture.media_type,
        file_name=capture.file_name,
        text=text_of(session, capture.text_sha256),
        pages=tuple(json.loads(origins)["pages"]) if origins else (),
        quoted=tuple(passage.span for passage in passages if passage.span is not None),
        passages=passages,
    )


def opened(session: Session, key: UUID) -> CaptureView | None:
    """A source by its capture, or by its own id (then its newest one); None when it is gone."""
    if session.get(Capture, key) is not None:
        return capture_view(session, key)
    source = session.get(Source, key)
    if source is None:
        return None
    newest = session.exec(
        select(Capture.id)
        .where(col(Capture.source_id) == key)
        .order_by(col(Capture.captured_at).desc())
    ).first()
    return _unheld(session, source) if newest is None else capture_view(session, newest)


def _unheld(session: Session, source: Source) -> CaptureView:
    """What is known of a source of which there is no copy."""
    facts = (source.author, source.publisher, source.published, source.url)
    seen = (("pages", source.pages), ("seen at", source.seen_where), ("seen by", source.seen_by))
    told = [*facts, *(f"{word} {value}" for word, value in seen if value), source.seen_on]
    return CaptureView(
        id=None,
        source_id=source.id,
        source_number=source.number,
        title=source.title,
        kind=source.kind,
        passages=_quoted(session, col(Evidence.source_id) == source.id),
        told=tuple(line for line in (*told, source.note) if line),
    )


def page_of(pages: tuple[int, ...], position: int) -> int | None:
    """The page, counted from 1, on which a position lies; None without pages."""
    if not pages:
        return None
    return max(1, sum(start <= position for start in pages))


def as_box(stored: Sequence[float] | None) -> Box | None:
    """A box as it is stored, as a value."""
    if stored is None:
        return None
    left, top, right, bottom = stored
    return left, top, right, bottom


def _quoted(session: Session, which: object) -> tuple[Quoted, ...]:
    found = session.exec(
        select(Evidence).where(which, Evidence.quote != "").order_by(col(Evidence.added_at))  # type: ignore[arg-type]
    )
    return tuple(
        Quoted(
            evidence_id=e.id,
            claim_id=e.claim_id,
            quote=e.quote,
            typed=e.typed,
            where=place_of(e),
            span=None if e.start is None or e.end is None else TextSpan(e.start, e.end),
            page=e.page,
            box=as_box(e.box),
            time_ms=e.time_ms,
            cell=e.cell,
        )
        for e in found
    )
