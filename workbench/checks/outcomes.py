"""How what was worked out stands to the figure of the claim that it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from workbench.checks.amounts import Amount
from workbench.checks.calculations import PER_HEAD, Calculated
from workbench.checks.factors import factors
from workbench.checks.measures import are_comparable
from workbench.checks.results import AGREEING, Result, compared
from workbench.model.kinds import CalculationKind
from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.money import is_money
from workbench.reading.units import PERCENT, SHARES

_SLACK = Decimal("0.02")
"""How far two changes may be apart and be the same, as a share of the change."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A figure of the claim, and how the result stands to it."""

    claimed: Figure
    result: Result
    note: str


def outcome(
    kind: CalculationKind, calculated: Calculated, claimed: Sequence[Figure]
) -> Outcome | None:
    """The claim's figure that the result answers best; None if it answers none of them.

    Args:
        kind: what was worked out.
        calculated: how it came out.
        claimed: the figures of the claim, without those that were operands.
    """
    if calculated.amount is None:
        return None
    if kind is CalculationKind.PERCENT_CHANGE:
        by_factor = _by_factor(calculated, claimed)
        if by_factor is not None:
            return by_factor
    mine = _as_figure(kind, calculated.amount, calculated.result)
    told = [
        Outcome(figure, *compared(figure, mine)) for figure in claimed if _may_answer(figure, mine)
    ]
    return min(told, key=lambda one: _rank(one, mine), default=None)


def _rank(one: Outcome, mine: Figure) -> tuple[bool, Decimal]:
    gap = abs(_middle(one.claimed) - _middle(mine))
    return one.result not in AGREEING, gap


def _middle(figure: Figure) -> Decimal:
    value = figure.value if figure.value is not None else figure.low
    return value if value is not None else figure.high or Decimal(0)


def _as_figure(kind: CalculationKind, amount: Amount, words: str) -> Figure:
    """The result as a passage would tell it: a change has a direction, and no sign."""
    low, high = amount.low, amount.high
    direction = None
    if kind is CalculationKind.PERCENT_CHANGE and (low >= 0) == (high >= 0):
        direction = Direction.UP if low >= 0 else Direction.DOWN
    if high <= 0 and kind in (CalculationKind.PERCENT_CHANGE, CalculationKind.DIFFERENCE):
        low, high = -high, -low
    unit = amount.unit.removesuffix(PER_HEAD)
    return Figure(
        0,
        len(words),
        words,
        low if low == high else None,
        low if low.is_finite() else None,
        high if high.is_finite() else None,
        unit=unit,
        form=_form(unit),
        direction=direction,
        role=Role.BY if direction else None,
        step=Decimal(0),
    )


def _form(unit: str) -> Form:
    if unit in SHARES:
        return Form.SHARE
    if is_money(unit):
        return Form.MONEY
    return Form.MEASURE if unit else Form.COUNT


def _may_answer(claimed: Figure, mine: Figure) -> bool:
    if claimed.form in (Form.ORDINAL, Form.SCORE, Form.MULTIPLE, Form.AGE):
        return False
    if claimed.form is Form.RATIO:
        return mine.unit in ("", PERCENT)
    return are_comparable(mine.unit, claimed.unit)


def _by_factor(calculated: Calculated, claimed: Sequence[Figure]) -> Outcome | None:
    """ "Tripled" is a change of 200 percent."""
    amount = calculated.amount
    if amount is None or amount.is_range:
        return None
    mine = 1 + amount.low / 100
    for at, factor in factors(claimed).items():
        if claimed[at].form is not Form.MULTIPLE:
            continue
        same = abs(factor - mine) <= abs(factor - 1) * _SLACK
        opposite = (factor > 1) != (mine > 1)
        apart = Result.OPPOSITE if opposite else Result.DIFFERS
        note = f"{calculated.result} is {mine:.2f} times what it was."
        return Outcome(claimed[at], Result.AGREES if same else apart, note)
    return None
