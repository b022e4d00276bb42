"""What a claim is held against: sources, their frozen copies, passages."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from workbench.model.base import Entity, choice, loose, utcnow
from workbench.model.kinds import Medium, Question, SourceKind, Stance, Terms, Tier


class Source(Entity, table=True):
    """Something that can be quoted. `number` runs per case and is never given again.

    `rests_on_id` is the source that this one only repeats (a wire story printed
    elsewhere): the two are one when independent sources are counted. A book or a
    thing seen, not held, has `pages` (those that bear on the case, or all there
    are), and where, by whom and when it was seen, each as it is to be printed.
    """

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
    rests_on_id: UUID | None = loose("source.id")
    pages: str = ""
    seen_where: str = ""
    seen_by: str = ""
    seen_on: str = ""
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
    source without text. `page` counts from 1; `box` is a rectangle on it (left,
    top, right, bottom, as shares of the page in [0, 1]). `time_ms` is where a
    recording says it, `cell` where a spreadsheet does ("Sheet1!B7"). A `typed`
    quote was written by hand from what is seen or heard: nothing has compared
    it. `ticked_*` is who held the claim against this passage, and when.
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
    box: list[float] | None = Field(default=None, sa_column=Column(JSON))
    time_ms: int | None = None
    cell: str = ""
    typed: bool = False
    note: str = ""
    ticked_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    ticked_at: datetime | None = None
    content_sha256: str = ""
    added_by_id: UUID = Field(foreign_key="person.id")
    added_at: datetime = Field(default_factory=utcnow)


class Call(Entity, table=True):
    """A conversation with somebody: what was asked, read back and answered. A source of its own.

    `person` is the name, or the pseudonym of a confidential one, who must not
    be named in any other field either. `answered_at` is None while the answer
    is awaited (an attempt counts too); the claims it asks about wait so long.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    source_id: UUID = Field(foreign_key="source.id", index=True)
    person: str
    medium: Medium = Field(default=Medium.PHONE, sa_type=choice(Medium))
    terms: Terms = Field(default=Terms.ON_RECORD, sa_type=choice(Terms))
    asked: str = ""
    read_back: str = ""
    answer: str = ""
    called_by_id: UUID = Field(foreign_key="person.id")
    called_at: datetime = Field(default_factory=utcnow)
    answered_at: datetime | None = None


class CallClaim(Entity, table=True):
    """A claim that a call asks about."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    call_id: UUID = Field(foreign_key="call.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)


__all__ = [
    "Call",
    "CallClaim",
    "Capture",
    "Evidence",
    "Medium",
    "Source",
    "SourceKind",
    "Stance",
    "Terms",
    "Tier",
]
