"""Sources and their captures: what can be quoted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import select

from workbench.errors import Invalid
from workbench.model import Capture, Case, Evidence, Source, SourceKind
from workbench.services.documents import Original
from workbench.services.waiting import follow_answers, waiting_for
from workbench.store.content import give_number, put_text
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What is known about a source, as it will be printed."""

    title: str
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    archived_url: str = ""
    accessed_at: datetime | None = None
    note: str = ""
    pages: str = ""
    seen_where: str = ""
    seen_by: str = ""
    seen_on: str = ""


@dataclass(frozen=True, slots=True)
class Captured:
    """A file that is already among the captures, and the text read out of it.

    `text` and `origins` (JSON, see `documents.origins_json`) are empty where
    there is no text; `remark` is a sentence on what was left out in reading. Made
    by `workbench.services.capturing.capture_file`.
    """

    original: Original
    media_type: str
    kind: SourceKind
    text: str = ""
    origins: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    remark: str = ""

    def facts(self) -> SourceFacts:
        """What the file says of itself; its name where it says nothing."""
        return SourceFacts(
            title=self.title or self.original.file_name,
            author=self.author,
            publisher=self.publisher,
            published=self.published,
            url=self.url,
            note=self.remark,
        )


@operation("Add source")
def add_source(
    tx: Transaction,
    *,
    case_id: UUID,
    kind: SourceKind,
    facts: SourceFacts,
    captured: Captured | None = None,
) -> UUID:
    """Add a source, numbered at once, with its capture if there is one; return its id.

    Raises:
        Invalid: it has neither title nor address.
    """
    tx.get(Case, case_id)
    source = Source(case_id=case_id, number=0, kind=kind, added_by_id=tx.actor.id, **_told(facts))
    source.number = give_number(tx.session, case_id, "source", source.id)
    tx.add(source)
    tx.session.flush()
    if captured is not None:
        _add_capture(tx, source, captured)
    return source.id


@operation("Capture source")
def add_capture(tx: Transaction, *, source_id: UUID, captured: Captured) -> UUID:
    """Keep a frozen copy of a source (a saved page dropped on its link); return its id.

    Earlier captures stay; what was quoted from them stays quoted from them.
    """
    return _add_capture(tx, tx.get(Source, source_id), captured)


@operation("Edit source")
def edit_source(
    tx: Transaction, *, source_id: UUID, facts: SourceFacts, based_on: int | None = None
) -> None:
    """Correct what is known about a source.

    Raises:
        Invalid: it has neither title nor address.
    """
    source = tx.get(Source, source_id, based_on=based_on)
    for name, value in _told(facts).items():
        setattr(source, name, value)


@operation("Say what a source repeats")
def set_rests_on(tx: Transaction, *, source_id: UUID, rests_on_id: UUID | None) -> None:
    """Say that a source only repeats another one, or (None) that it stands on its own.

    Raises:
        Invalid: it would repeat itself, or a source of another case.
    """
    source = tx.get(Source, source_id)
    above = rests_on_id
    while above is not None:
        other = tx.get(Source, above)
        if other.id == source.id:
            raise Invalid(
                f"Source {other.number} would repeat itself.",
                hint="Choose the source that was there first.",
            )
        if other.case_id != source.case_id:
            raise Invalid("The source belongs to another case.")
        above = other.rests_on_id
    source.rests_on_id = rests_on_id


@operation("Delete source")
def remove_source(tx: Transaction, *, source_id: UUID) -> None:
    """Delete a source that no claim rests on; what waited for it alone, a call, is open again.

    Raises:
        Invalid: claims rest on it.
    """
    source = tx.get(Source, source_id)
    resting = tx.session.exec(select(Evidence).where(Evidence.source_id == source_id)).all()
    if resting:
        told = (
            "A piece of evidence rests"
            if len(resting) == 1
            else f"{len(resting)} pieces of evidence rest"
        )
        raise Invalid(
            f"{told} on this source.", hint="Remove it from the claims first, then the source."
        )
    waiting = waiting_for(tx, source_id)
    tx.remove(source)
    for person, claim_ids in waiting.items():
        follow_answers(tx, claim_ids, no_longer=[person])


def _told(facts: SourceFacts) -> dict[str, Any]:
    title = " ".join(facts.title.split()) or facts.url.strip()
    if not title:
        raise Invalid("A source needs a title or an address.")
    return {
        "title": title,
        "author": facts.author.strip(),
        "publisher": facts.publisher.strip(),
        "published": facts.published.strip(),
        "url": facts.url.strip(),
        "archived_url": facts.archived_url.strip(),
        "accessed_at": facts.accessed_at,
        "note": facts.note.strip(),
        "pages": facts.pages.strip(),
        "seen_where": facts.seen_where.strip(),
        "seen_by": facts.seen_by.strip(),
        "seen_on": facts.seen_on.strip(),
    }


def _add_capture(tx: Transaction, source: Source, captured: Captured) -> UUID:
    capture = Capture(
        case_id=source.case_id,
        source_id=source.id,
        sha256=captured.original.sha256,
        size_bytes=captured.original.size_bytes,
        media_type=captured.media_type,
        file_name=captured.original.file_name,
        text_sha256=put_text(tx.session, captured.text) if captured.text else "",
        origins_sha256=put_text(tx.session, captured.origins) if captured.text else "",
        captured_by_id=tx.actor.id,
    )
    return tx.add(capture).id
