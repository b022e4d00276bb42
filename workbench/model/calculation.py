"""Calculations of a claim, and the figures they work on."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from workbench.model.base import Entity, choice, utcnow
from workbench.model.kinds import CalculationKind, OperandOrigin


class Calculation(Entity, table=True):
    """A sum that the analyst does for a claim. Its result is never stored: it is worked out anew.

    `target` is the unit of a conversion as it was typed ("miles"), empty for the
    other kinds. `operand_count` is how many operands it was given: one that is not
    there any more went with the evidence it stood in.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    kind: CalculationKind = Field(sa_type=choice(CalculationKind))
    label: str = ""
    target: str = ""
    operand_count: int
    added_by_id: UUID = Field(foreign_key="person.id")
    added_at: datetime = Field(default_factory=utcnow)


class Operand(Entity, table=True):
    """One figure of a calculation, `position` counted from 0.

    `words` are the figure as it was read or typed ("4.2 million crowns"). One that
    stands in evidence or in the claim also has its place, `start`, in code points
    of the quoted words; it goes when the evidence goes. A typed one has a `note`
    that says where it is from.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    claim_id: UUID = Field(foreign_key="claim.id", index=True)
    calculation_id: UUID = Field(foreign_key="calculation.id", index=True)
    evidence_id: UUID | None = Field(default=None, foreign_key="evidence.id", index=True)
    position: int
    origin: OperandOrigin = Field(sa_type=choice(OperandOrigin))
    words: str
    start: int | None = None
    note: str = ""


__all__ = ["Calculation", "CalculationKind", "Operand", "OperandOrigin"]
