"""A figure in the making: what its readers hand on."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.reading.changes import Direction, Role


class Form(StrEnum):
    """What sort of figure it is."""

    COUNT = "count"
    MEASURE = "measure"
    MONEY = "money"
    SHARE = "share"
    RATIO = "ratio"
    AGE = "age"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    SCORE = "score"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Found:
    """A figure at tokens ``[first, last)`` and what is known so far.

    `until` is the other end of a range that begins with `value`; `is_open` is
    "hundreds", where only the lowest is known. `counts` are tokens.
    """

    first: int
    last: int
    value: Decimal
    step: Decimal
    unit: str = ""
    form: Form = Form.COUNT
    until: Decimal | None = None
    is_open: bool = False
    direction: Direction | None = None
    role: Role | None = None
    counts: tuple[int, int] | None = None
    counts_word: str = ""
