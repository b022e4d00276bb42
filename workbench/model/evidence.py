"""What a claim is held against: sources, their frozen copies, passages."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from workbench.model.base import Entity, choice, utcnow
from workbench.model.kinds import Question, SourceKind, Stance, Terms, Tier


class Source(Entity, table=True):
    """Something that can be quoted. `number` runs per case and is never given again."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    number: int
    kind: SourceKind = Field(sa_type=choice(SourceKind))
    title: str
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    archived_url: str = ""
    accessed_at: datetime | None = None
    note: str = ""
    added_by_id: UUID = Field(foreign_key="person.id")
    added_at: datetime = Field(default_factory=utcnow)


class Capture(Entity, table=True):
    """A frozen copy of a source: the bytes by their hash, and the text read out of them.

    `text_sha256` and `origins_sha256` are keys of `Content`; empty where there
    is no text (an image, a scanned page).
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    source_id: UUID = Field(foreign_key="source.id", index=True)
    sha256: str = Field(index=True)
    size_bytes: int
    media_type: str
    file_name: str = ""
    text_sha256: str = ""
    origins_sha256: str = ""
    captured_by_id: UUID = Field(foreign_key="person.id")
    captured_at: datetime = Field(default_factory=utcnow)


class Evidence(Entity, table=True):
    """A passage of a source, tied to one claim.

    ``[start, end)`` are code points of the capture's text; both are None for a
    source without text. `page` counts from 1.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    source_id: UUID = Field(foreign_key="source.id", index=True)
    capture_id: UUID | None = Field(default=None, foreign_key="capture.id", index=True)
    question: Question = Field(default=Question.IS_SO, sa_type=choice(Question))
    stance: Stance = Field(default=Stance.CONTEXT, sa_type=choice(Stance))
    tier: Tier = Field(default=Tier.SECONDARY, sa_type=choice(Tier))
    terms: Terms = Field(default=Terms.ON_RECORD, sa_type=choice(Terms))
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    page: int | None = None
    locator: str = ""
    note: str = ""
    added_by_id: UUID = Field(foreign_key="person.id")
    added_at: datetime = Field(default_factory=utcnow)


__all__ = ["Capture", "Evidence", "Source", "SourceKind", "Stance", "Terms", "Tier"]
