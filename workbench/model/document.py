"""An article: its drafts, their parts, and what stood in the margin of the original."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from workbench.model.base import Entity, choice, loose, utcnow
from workbench.model.kinds import NameKind, NoteKind, PartRole, ReadKind
from workbench.model.span import PartSpan


class Document(Entity, table=True):
    """An article. Its words are in its drafts."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    title: str
    byline: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""


class Draft(Entity, table=True):
    """One state of an article's text. Never changed after import.

    The text itself and the map from its offsets to the original file are kept
    once each, by hash, in `Content`; the original bytes are a captured file
    (`original_sha256`).
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    document_id: UUID = Field(foreign_key="document.id", index=True)
    number: int = 1
    text_sha256: str = Field(index=True)
    origins_sha256: str = ""
    words: int = 0
    sentences: int = 0
    file_name: str = ""
    media_type: str = ""
    encoding: str = ""
    original_sha256: str = ""
    original_bytes: int = 0
    imported_at: datetime = Field(default_factory=utcnow)
    imported_by_id: UUID = Field(foreign_key="person.id")


class Part(Entity, table=True):
    """A stretch ``[start, end)`` of a draft with one role; neighbours alike are one part."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id", index=True)
    role: PartRole = Field(sa_type=choice(PartRole))
    start: int
    end: int


class MarginNote(Entity, table=True):
    """A comment, footnote, link or tracked change of the original, outside its text.

    Anchored at ``[start, end)`` of the draft; `start == end` where it stood
    between two characters. `text` is the note's words, or the deleted words of
    a deletion; `target` is a link's address.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id", index=True)
    kind: NoteKind = Field(sa_type=choice(NoteKind))
    start: int
    end: int
    text: str = ""
    author: str = ""
    written_at: datetime | None = None
    target: str = ""


class ReadMark(Entity, table=True):
    """A stretch of a draft that somebody has read, and that is no claim."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id", index=True)
    start: int
    end: int
    kind: ReadKind = Field(default=ReadKind.NOTHING_TO_CHECK, sa_type=choice(ReadKind))
    read_by_id: UUID = Field(foreign_key="person.id")
    read_at: datetime = Field(default_factory=utcnow)


class Name(Entity, table=True):
    """A person, organisation or place that a draft names: one row for each spelling.

    `places` are ``[start, end]`` pairs, code points of the draft, in order.
    `same_as_id` is the row whose spelling is the right one, for another
    spelling of the same; `source_id` is what the spelling was held against.
    A row that is no name is kept as `dismissed`, so that it is not found again.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id", index=True)
    spelling: str
    kind: NameKind = Field(default=NameKind.PERSON, sa_type=choice(NameKind))
    title: str = ""
    places: list[list[int]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    same_as_id: UUID | None = loose("name.id")
    source_id: UUID | None = loose("source.id")
    note: str = ""
    dismissed: bool = False
    ticked_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    ticked_at: datetime | None = None


__all__ = [
    "Document",
    "Draft",
    "MarginNote",
    "Name",
    "NameKind",
    "NoteKind",
    "Part",
    "PartRole",
    "PartSpan",
    "ReadKind",
    "ReadMark",
]
