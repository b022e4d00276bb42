"""Claims: what an article asserts and an analyst checks."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field

from workbench.model.base import Entity, choice, loose, utcnow
from workbench.model.kinds import (
    Addressee,
    Answer,
    CheckKind,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    FlagKind,
    RollUp,
)
from workbench.model.span import TextSpan


class Claim(Entity, table=True):
    """A statement quoted from one draft, to be checked.

    `number` runs per case, is given when the claim is accepted or made by
    hand, never changes and is never given again; suggestions have none.
    `check_worthiness` is the detector's score in [0, 1]; None when the analyst
    marked the claim by hand. `claimant` is who says so, empty for the writer's
    own words; `relayed_by` is the chain that brought it, nearest the claimant
    first (Kim, relayed by Chung). `status_with` is the one whom the status
    waits for or rests on (asked for a reply, the author), `status_since` when
    that began, `approved_by` who lets it stand on the author's word. An implied
    claim has no words of its own: it stands between two passages, `start == end`,
    and its sentence is `in_full`. `speaks_ill_of` names whom it puts in a bad
    light, and who is therefore to be asked for a reply.
    """

    # The strip asks after every act where all claims of a draft stand and how far they are.
    __table_args__ = (Index("ix_claim_standing", "draft_id", "state", "status", "start", "end"),)

    case_id: UUID = Field(foreign_key="case.id", index=True)
    draft_id: UUID = Field(foreign_key="draft.id")
    parent_id: UUID | None = Field(default=None, foreign_key="claim.id", index=True)
    number: int | None = None
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    in_full: str = ""
    claimant: str = ""
    relayed_by: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    state: ClaimState = Field(default=ClaimState.OPEN, sa_type=choice(ClaimState))
    status: ClaimStatus = Field(default=ClaimStatus.OPEN, sa_type=choice(ClaimStatus))
    kind: ClaimKind = Field(default=ClaimKind.EVENT, sa_type=choice(ClaimKind))
    status_with: str = ""
    status_since: datetime | None = None
    approved_by: str = ""
    speaks_ill_of: str = ""
    implied: bool = False
    roll_up: RollUp = Field(default=RollUp.NONE, sa_type=choice(RollUp))
    check_worthiness: float | None = None
    reasons: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    owner_id: UUID | None = Field(default=None, foreign_key="person.id")
    due_at: datetime | None = None
    note: str = ""

    @property
    def span(self) -> TextSpan:
        """Where it stands in its draft."""
        return TextSpan(self.start, self.end)


class Flag(Entity, table=True):
    """Something noticed about a claim: the legal star, or what a check saw.

    A legal star names the document it `needs`, and rests when a source that is
    that document (`met_by_id`) is named and somebody has signed for it.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    kind: FlagKind = Field(default=FlagKind.LEGAL, sa_type=choice(FlagKind))
    comment: str = ""
    raised_by_id: UUID = Field(foreign_key="person.id")
    raised_at: datetime = Field(default_factory=utcnow)
    needs: str = ""
    met_by_id: UUID | None = loose("source.id")
    signed_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    signed_at: datetime | None = None
    closed_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    closed_why: str = ""


class ClosedFlag(Entity, table=True):
    """A flag of a check that somebody closed, with the reason.

    Flags are computed and never stored; `key` says which one is meant. It names
    the words of both sides and the source's text: once these change it is the
    key of no flag any more. `words` are what the flag said, to be read later.
    It goes with its claim, and with the source whose words it holds.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID | None = Field(default=None, foreign_key="claim.id", index=True)
    source_id: UUID | None = Field(default=None, foreign_key="source.id", index=True)
    key: str = Field(index=True)
    kind: CheckKind = Field(sa_type=choice(CheckKind))
    words: str
    why: str
    closed_by_id: UUID = Field(foreign_key="person.id")
    closed_at: datetime = Field(default_factory=utcnow)


class Query(Entity, table=True):
    """A numbered question to the writer, the editor or legal, with its answer."""

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    number: int
    addressee: Addressee = Field(default=Addressee.WRITER, sa_type=choice(Addressee))
    question: str = ""
    proposed: str = ""
    answer: Answer = Field(default=Answer.OPEN, sa_type=choice(Answer))
    answered_by: str = ""
    answered_at: datetime | None = None
    reason: str = ""
    asked_by_id: UUID = Field(foreign_key="person.id")
    asked_at: datetime = Field(default_factory=utcnow)


__all__ = [
    "Addressee",
    "Answer",
    "CheckKind",
    "Claim",
    "ClaimKind",
    "ClaimState",
    "ClaimStatus",
    "ClosedFlag",
    "Flag",
    "FlagKind",
    "Query",
    "RollUp",
]
