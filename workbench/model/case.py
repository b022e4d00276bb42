"""A case, and the people who work on it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from workbench.model.base import Entity, utcnow


class Person(Entity, table=True):
    """Someone who works in this workspace. Every act carries one."""

    name: str
    initials: str = ""


class Case(Entity, table=True):
    """One investigation: its articles, claims, evidence and report.

    `scale` is a copy of the rating scale as it was when the case began
    (`RatingScale.as_data`): a desk that renames a label later does not rename
    it in what was already published. `policy` is a copy of the desk profile
    (`DeskProfile.as_data`), empty for a case without one.
    """

    title: str
    created_at: datetime = Field(default_factory=utcnow)
    archived: bool = False
    due_at: datetime | None = None
    privilege_line: str = ""
    scale: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    policy: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Piece(Entity, table=True):
    """The closing of a case: who closed which draft, and what was still open then.

    `reopened_*` is filled when work goes on afterwards; a new closing is a new row.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id", index=True)
    draft_sha256: str
    closed_by_id: UUID = Field(foreign_key="person.id")
    closed_at: datetime = Field(default_factory=utcnow)
    left_open: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reopened_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    reopened_at: datetime | None = None
    reopened_why: str = ""
