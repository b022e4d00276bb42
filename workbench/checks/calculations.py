"""What the analyst works out for a claim: pure, with its steps in words and symbols.

Amounts are intervals, so a range stays one. Money becomes other money by a given
rate only. What cannot be worked out is told in a sentence, never raised.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.checks.amounts import Amount, amount_of, rounded, span_told, told, unit_words
from workbench.model.kinds import CalculationKind
from workbench.reading.figures import Figure
from workbench.reading.hedges import Hedge
from workbench.reading.money import is_money
from workbench.reading.units import PERCENT, POINT, SHARES

ROLES: dict[CalculationKind, tuple[str, ...]] = {
    CalculationKind.PERCENT_CHANGE: ("before", "after"),
    CalculationKind.SHARE: ("part", "whole"),
    CalculationKind.PER_HEAD: ("amount", "heads"),
    CalculationKind.DIFFERENCE: ("from", "taken away"),
    CalculationKind.CONVERSION: ("amount", "rate"),
}
"""What each operand is, in order; a sum has as many as there are, a rate only money needs."""

MOST = 100
"""Operands that a sum may have."""


@dataclass(frozen=True, slots=True)
class Calculated:
    """How a calculation comes out. `steps` are lines to print, the last one ends in the result.

    `amount` is exact, `result` as it is told ("33.3 percent"), `rounding` how it
    was rounded ("rounded to one decimal"), empty if it was not. Where nothing came
    out, `trouble` says why, and the others are empty. `notes` are to be known with it.
    """

    steps: tuple[str, ...] = ()
    amount: Amount | None = None
    result: str = ""
    rounding: str = ""
    trouble: str = ""
    notes: tuple[str, ...] = ()


class _Stuck(Exception):
    """It cannot be worked out; the message says why."""


def role_of(kind: CalculationKind, position: int) -> str:
    """What the operand at a position is: "before", "rate"; of a sum "number 1", ….

    Raises:
        IndexError: there is no such operand.
    """
    return f"number {position + 1}" if kind is CalculationKind.SUM else ROLES[kind][position]


def operands_wanted(kind: CalculationKind) -> tuple[int, int]:
    """How many operands it takes, at least and at most."""
    if kind is CalculationKind.SUM:
        return 2, MOST
    return (1, 2) if kind is CalculationKind.CONVERSION else (2, 2)


def calculate(
    kind: CalculationKind, operands: Sequence[Figure | None], target: str = ""
) -> Calculated:
    """Work it out.

    Args:
        kind: what is to be worked out.
        operands: the figures in order; None stands for one that is gone.
        target: the unit of a conversion, as `workbench.reading.units` names it.
    """
    try:
        return _worked_out(kind, _given(kind, operands), target)
    except _Stuck as stuck:
        return Calculated(trouble=str(stuck))


def _given(kind: CalculationKind, operands: Sequence[Figure | None]) -> list[Figure]:
    least, _ = operands_wanted(kind)
    filled = [*operands, *[None] * (least - len(operands))]
    for position, figure in enumerate(filled):
        if figure is None:
            raise _Stuck(f"A figure is missing: {role_of(kind, position)}.")
    given = [figure for figure in filled if figure is not None]
    for figure in given:
        if not amount_of(figure).is_workable:
            raise _Stuck(f"{figure.text[:40]} is not of a size that can be worked with.")
    return given


def _worked_out(kind: CalculationKind, figures: Sequence[Figure], target: str) -> Calculated:
    amounts = [amount_of(figure) for figure in figures]
    if kind is CalculationKind.CONVERSION:
        come = _conversion(amounts, target)
    else:
        come = _WAYS[kind](amounts)
    hedges = [_taken_as(figure) for figure in figures if _is_hedged(figure)]
    return replace(come, notes=(*hedges, *come.notes))


def _is_hedged(figure: Figure) -> bool:
    return figure.hedge is not None and figure.value is not None


def _taken_as(figure: Figure) -> str:
    hedge = str(figure.hedge or Hedge.ABOUT).replace("_", " ")
    return f"“{hedge} {figure.text}” counts as {told(amount_of(figure))}."


def _ended(
    written: str, amount: Amount, before: Sequence[str] = (), notes: Sequence[str] = ()
) -> Calculated:
    """The last step, and what comes out."""
    short, rounding = rounded(amount)
    result = told(short)
    sign = "≈" if rounding else "="
    steps = (*before, f"{written} {sign} {result}")
    return Calculated(steps, amount, result, rounding, notes=tuple(notes))


def _percent_change(amounts: Sequence[Amount]) -> Calculated:
    before = amounts[0]
    after, steps = _alike(amounts[1], before)
    if before.holds(0):
        raise _Stuck("From nothing there is no percent change: it would divide by zero.")
    if before.low < 0:
        raise _Stuck("From below zero a percent change says nothing; work out the difference.")
    change = after.over(before).minus(_ONE).times(_HUNDRED)
    b, a = _in_sum(before), _in_sum(after)
    notes = []
    if before.unit == PERCENT:
        gap = told(rounded(replace(after.minus(before), unit=POINT))[0])
        notes.append(f"A change in percent; in percentage points: {gap}.")
    return _ended(f"({a} − {b}) ÷ {b} × 100", replace(change, unit=PERCENT), steps, notes)


def _share(amounts: Sequence[Amount]) -> Calculated:
    whole = amounts[1]
    part, steps = _alike(amounts[0], whole)
    if whole.holds(0):
        raise _Stuck("Of nothing there is no share: it would divide by zero.")
    share = replace(part.over(whole).times(_HUNDRED), unit=PERCENT)
    notes = ["The part is larger than the whole."] if part.low > whole.high else []
    return _ended(f"{_in_sum(part)} ÷ {_in_sum(whole)} × 100", share, steps, notes)


def _per_head(amounts: Sequence[Amount]) -> Calculated:
    amount, heads = amounts
    if heads.holds(0):
        raise _Stuck("There are no heads to divide by: it would divide by zero.")
    if heads.unit:
        raise _Stuck(f"{told(heads)} are no heads: give a plain number.")
    each = replace(amount.over(heads), unit=f"{amount.unit}{PER_HEAD}")
    return _ended(f"{_whole(amount)} ÷ {_in_sum(heads)}", each)


PER_HEAD = " / head"
"""What follows the unit of an amount per head."""


def _sum(amounts: Sequence[Amount]) -> Calculated:
    total, *others = amounts
    steps: list[str] = []
    written = [_in_sum(total)]
    for other in others:
        alike, before = _alike(other, total, to_points=True)
        steps += before
        written.append(_in_sum(alike))
        total = total.plus(replace(alike, unit=total.unit))
    return _ended(" + ".join(written), total, steps)


def _difference(amounts: Sequence[Amount]) -> Calculated:
    first = amounts[0]
    other, steps = _alike(amounts[1], first, to_points=True)
    unit = POINT if first.unit == other.unit == PERCENT else first.unit
    gap = replace(first.minus(other), unit=unit)
    return _ended(f"{_in_sum(first)} − {_in_sum(other)}", gap, steps)


def _conversion(amounts: Sequence[Amount], target: str) -> Calculated:
    amount = amounts[0]
    if not target:
        raise _Stuck("Say into which unit it is to be turned.")
    if len(amounts) > 1:
        return _by_rate(amount, amounts[1], target)
    turned = amount.into(target)
    if turned is None:
        raise _Stuck(_no_way(amount.unit, target))
    return _ended(told(amount), turned)


def _by_rate(amount: Amount, rate: Amount, target: str) -> Calculated:
    if rate.unit not in ("", target):
        raise _Stuck(f"The rate {told(rate)} is not told in {unit_words(target)}.")
    if rate.low <= 0:
        raise _Stuck("A rate is more than zero.")
    turned = replace(amount.times(rate), unit=target)
    return _ended(f"{_whole(amount)} × {_in_sum(rate)}", turned)


_WAYS: dict[CalculationKind, Callable[[Sequence[Amount]], Calculated]] = {
    CalculationKind.PERCENT_CHANGE: _percent_change,
    CalculationKind.SHARE: _share,
    CalculationKind.PER_HEAD: _per_head,
    CalculationKind.SUM: _sum,
    CalculationKind.DIFFERENCE: _difference,
}

_ONE, _HUNDRED = (Amount(Decimal(n), Decimal(n)) for n in (1, 100))


def _alike(
    amount: Amount, like: Amount, *, to_points: bool = False
) -> tuple[Amount, tuple[str, ...]]:
    """An amount in the unit of another, and the step that took it there.

    With `to_points`, percentage points may be added to and taken from percent.
    """
    if amount.unit == like.unit or (to_points and like.unit == PERCENT and amount.unit == POINT):
        return amount, ()
    turned = amount.into(like.unit)
    if turned is None:
        raise _Stuck(_no_way(amount.unit, like.unit))
    short, rounding = rounded(turned)
    return turned, (f"{told(amount)} {'≈' if rounding else '='} {told(short)}",)


def _no_way(unit: str, target: str) -> str:
    if is_money(unit) and is_money(target):
        return f"{unit} becomes {target} by a rate only: give it, with its day and source."
    if not unit or not target:
        named = unit_words(unit or target)
        return f"One figure is told in {named}, the other in no unit."
    if {unit, target} <= SHARES:
        return "Percent and percentage points are not the same and do not turn into each other."
    return f"{unit_words(unit).capitalize()} and {unit_words(target)} do not measure the same."


def _in_sum(amount: Amount) -> str:
    """A number as it stands in a sum, without its unit."""
    span = span_told(amount if amount.is_short else rounded(amount)[0])
    return f"({span})" if amount.is_range or amount.low < 0 else span


def _whole(amount: Amount) -> str:
    """An amount with its unit, as it stands in a sum."""
    return f"({told(amount)})" if amount.is_range or amount.low < 0 else told(amount)
