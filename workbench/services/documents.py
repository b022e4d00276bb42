"""Adding articles, correcting what is known about them, and marking what was read."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from workbench.errors import Invalid
from workbench.importers import ImportedArticle
from workbench.model import (
    Case,
    DeskProfile,
    Document,
    Draft,
    MarginNote,
    Part,
    RatingScale,
    ReadKind,
    ReadMark,
    TextSpan,
    utcnow,
)
from workbench.store.content import put_text, text_of
from workbench.store.transaction import Transaction, operation
from workbench.text.sentences import sentences, word_count


@dataclass(frozen=True, slots=True)
class Original:
    """The file an article or a source came from; its bytes are among the captures."""

    file_name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is known about an article, as the analyst left it in the open panel."""

    title: str
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class AddedArticle:
    """Where a new article is."""

    case_id: UUID
    document_id: UUID
    draft_id: UUID


@operation("Open article")
def open_article(
    tx: Transaction,
    *,
    article: ImportedArticle,
    facts: ArticleFacts,
    original: Original,
    scale: RatingScale,
    profile: DeskProfile | None = None,
    case_title: str = "",
) -> AddedArticle:
    """Begin a case with an article in it.

    Args:
        article: what the importer read.
        facts: title and so on, as the analyst confirmed them.
        original: the captured file.
        scale: copied into the case.
        profile: copied into the case; one without has no rules.
        case_title: empty for the article's own title.
    """
    title = " ".join(facts.title.split()) or "Untitled article"
    case = tx.add(
        Case(
            title=" ".join(case_title.split()) or title,
            scale=scale.as_data(),
            policy=profile.as_data() if profile else {},
        )
    )
    tx.session.flush()
    document = tx.add(
        Document(
            case_id=case.id,
            title=title,
            byline=facts.byline,
            outlet=facts.outlet,
            published=facts.published,
            url=facts.url,
            language=article.language,
        )
    )
    tx.session.flush()
    draft_id = _add_draft(tx, document, article, original)
    return AddedArticle(case.id, document.id, draft_id)


@operation("Correct article details")
def edit_document(tx: Transaction, *, document_id: UUID, facts: ArticleFacts) -> None:
    """Correct title, byline, outlet, date or address. "Last year" follows the date."""
    document = tx.get(Document, document_id)
    document.title = " ".join(facts.title.split()) or document.title
    document.byline, document.outlet = facts.byline, facts.outlet
    document.published, document.url = facts.published, facts.url


@operation("Mark as read")
def mark_read(
    tx: Transaction,
    *,
    draft_id: UUID,
    spans: Sequence[TextSpan],
    kind: ReadKind = ReadKind.NOTHING_TO_CHECK,
) -> int:
    """Note what a reader found in these sentences; return how many say something new.

    A sentence has one mark: what is said last of it holds.
    """
    draft = tx.get(Draft, draft_id)
    known = {(mark.start, mark.end): mark for mark in _marks(tx, draft_id)}
    fresh = 0
    for span in spans:
        held = known.get((span.start, span.end))
        if held is not None and held.kind is kind:
            continue
        fresh += 1
        if held is not None:
            held.kind, held.read_by_id, held.read_at = kind, tx.actor.id, utcnow()
            continue
        tx.add(
            ReadMark(
                case_id=draft.case_id,
                draft_id=draft_id,
                start=span.start,
                end=span.end,
                kind=kind,
                read_by_id=tx.actor.id,
            )
        )
    return fresh


@operation("Mark as unread")
def mark_unread(tx: Transaction, *, draft_id: UUID, span: TextSpan) -> int:
    """Take back the read marks that touch a stretch; return how many."""
    touched = [m for m in _marks(tx, draft_id) if m.start < span.end and span.start < m.end]
    tx.remove(*touched)
    return len(touched)


def origins_json(article: ImportedArticle) -> str:
    """The map from text offsets to the original, and page starts, as stored."""
    origins = [(o.start, o.length, o.place, o.offset) for o in article.origins]
    told = {"origins": origins, "pages": article.pages}
    return json.dumps(told, separators=(",", ":"))


def text_of_draft(tx: Transaction, draft: Draft) -> str:
    """The canonical text of a draft."""
    return text_of(tx.session, draft.text_sha256)


def _add_draft(
    tx: Transaction, document: Document, article: ImportedArticle, original: Original
) -> UUID:
    if not article.text.strip():
        raise Invalid("This article has no text.")
    draft = tx.add(
        Draft(
            case_id=document.case_id,
            document_id=document.id,
            text_sha256=put_text(tx.session, article.text),
            origins_sha256=put_text(tx.session, origins_json(article)),
            words=word_count(article.text),
            sentences=len(sentences(article.text)),
            file_name=original.file_name,
            media_type=article.media_type,
            encoding=article.encoding,
            original_sha256=original.sha256,
            original_bytes=original.size_bytes,
            imported_by_id=tx.actor.id,
        )
    )
    tx.session.flush()
    here: dict[str, Any] = {"case_id": document.case_id, "draft_id": draft.id}
    for part in article.parts:
        tx.add(Part(**here, role=part.role, start=part.span.start, end=part.span.end))
    for note in article.notes:
        tx.add(MarginNote(**here, **asdict(note)))
    return draft.id


def _marks(tx: Transaction, draft_id: UUID) -> list[ReadMark]:
    found = tx.session.exec(select(ReadMark).where(col(ReadMark.draft_id) == draft_id))
    return list(found)
