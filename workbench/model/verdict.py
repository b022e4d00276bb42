"""Ratings: whether it was said so, and whether it is so."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from workbench.model.base import Entity, choice, utcnow
from workbench.model.kinds import Question, Standing


class Verdict(Entity, table=True):
    """The answer to one question of a claim, with its reasons. One per claim and question.

    `rating` is a key of the case's scale; empty where the standing is not
    "rated" or the desk writes conclusions only (`conclusion`). The finding
    holds `as_of` that day and is to be looked at again on `recheck_by`.
    """

    __table_args__ = (UniqueConstraint("claim_id", "question"),)

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    question: Question = Field(default=Question.IS_SO, sa_type=choice(Question))
    standing: Standing = Field(default=Standing.RATED, sa_type=choice(Standing))
    rating: str = ""
    conclusion: str = ""
    rationale: str = ""
    as_of: date | None = None
    recheck_by: date | None = None
    decided_by_id: UUID = Field(foreign_key="person.id")
    decided_at: datetime = Field(default_factory=utcnow)
    content_sha256: str = ""


class SignOff(Entity, table=True):
    """A second reader's signature under a decided claim. Never the decider's own."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    signed_by_id: UUID = Field(foreign_key="person.id")
    signed_at: datetime = Field(default_factory=utcnow)


__all__ = ["Question", "SignOff", "Standing", "Verdict"]
