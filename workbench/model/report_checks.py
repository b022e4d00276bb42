"""What a report tells of checks and calculations: plain values, as the rest of a report."""

from dataclasses import dataclass
from datetime import datetime

from workbench.model.kinds import CalculationKind, CheckKind, OperandOrigin


@dataclass(frozen=True, slots=True)
class ReportChange:
    """Words of a quotation against those of the source; one side may be empty, or both the same."""

    quote: str
    source: str


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """What a check found. `told` is its line ("23 ≠ 24, differs by 1"), `why` words and rule.

    `is_flag` is False where it agrees; `why` is then empty, but for how a time is read.
    `words` are those of the article, `changes` an altered quotation word by word.
    `source_number` is 0 where no source is concerned, `claim_number` the claim that
    it is printed under or stands in. A flag that nobody closed has no `closed_at`.
    """

    kind: CheckKind
    rule: str
    result: str
    told: str
    why: str
    is_flag: bool
    words: str
    source_number: int = 0
    changes: tuple[ReportChange, ...] = ()
    claim_number: int = 0
    closed_why: str = ""
    closed_by: str = ""
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is a flag that somebody has still to look at."""
        return self.is_flag and self.closed_at is None


@dataclass(frozen=True, slots=True)
class ReportOperand:
    """A figure that something was worked out from. `where` is its source and place, or its note.

    `trouble` says that it is another one now, or gone.
    """

    role: str
    origin: OperandOrigin
    words: str
    value: str
    where: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ReportCalculation:
    """A calculation of a claim. Where nothing came out, `trouble` says why.

    `withheld` is one that rests on words off the record: of it nothing else is told.
    """

    kind: CalculationKind
    label: str = ""
    operands: tuple[ReportOperand, ...] = ()
    steps: tuple[str, ...] = ()
    result: str = ""
    rounding: str = ""
    notes: tuple[str, ...] = ()
    trouble: str = ""
    withheld: bool = False
