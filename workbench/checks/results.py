"""How a figure of the claim stands to the one of the evidence that answers it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.checks.measures import are_comparable, converted
from workbench.reading.changes import Direction, Role
from workbench.reading.counted import is_plural
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.hedges import Hedge
from workbench.reading.money import is_money
from workbench.reading.units import PERCENT, POINT, SHARES
from workbench.reading.words import words


class Result(StrEnum):
    """The answers, from the practice of desks."""

    AGREES = "agrees"
    ROUNDS_TO = "rounds_to"
    WITHIN_HEDGE = "within_hedge"
    DIFFERS = "differs"
    POWER_OF_TEN = "power_of_ten"
    OTHER_UNIT = "other_unit"
    OPPOSITE = "opposite"
    NOT_FOUND = "not_found"


AGREEING = frozenset({Result.AGREES, Result.ROUNDS_TO, Result.WITHIN_HEDGE})

_ROUNDED = Decimal("0.05")
"""How far a number that ends in noughts may round, as a share of it."""

_CONVERTED = Decimal("0.005")
"""How far a value may be off that was told in another unit, as a share of it."""

_A_MILLION = 10**6

_A_POINT = Decimal("0.015")
"""How far a share told in words ("two thirds") may be off: they are rough."""

_GAINS, _LOSSES = words("profit profits surplus surpluses"), words("loss losses deficit deficits")
_CENTS = ("cent", "cents")


@dataclass(frozen=True, slots=True)
class Theirs:
    """The evidence's figure in the claim's unit."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    text: str
    hedge: Hedge | None
    is_converted: bool = False


def compared(claim: Figure, found: Figure) -> tuple[Result, str]:
    """The answer and a note that gives the evidence's figure."""
    if claim.more_or_less and found.more_or_less and claim.more_or_less != found.more_or_less:
        return Result.OPPOSITE, f"{found.text}: one is more, the other less."
    if claim.direction and found.direction and claim.direction is not found.direction:
        return Result.OPPOSITE, f"The claim says {claim.direction}, the evidence {found.direction}."
    if _gained_and_lost(claim, found) or _gained_and_lost(found, claim):
        return Result.OPPOSITE, f"{found.text}: one is a gain, the other a loss."
    if _is_other_part(claim, found):
        return Result.DIFFERS, f"{found.text}: one says by how much, the other to what."
    theirs = _in_unit_of(claim, found)
    if theirs is None:
        return Result.OTHER_UNIT, f"{found.text}: another unit than {claim.text}."
    result, note = by_value(claim, theirs)
    slipped = claim.unit != found.unit and result is Result.DIFFERS and claim.form is found.form
    if slipped and claim.value is not None and claim.value == found.value:
        return Result.OTHER_UNIT, f"{found.text}: the same number in another unit."
    return result, note


def _gained_and_lost(claim: Figure, found: Figure) -> bool:
    """A profit against a loss, or against money that somebody lost."""
    gains, other = words(claim.counted.lower()), words(found.counted.lower())
    if not _GAINS & gains or _GAINS & other:
        return False
    lost = found.form is Form.MONEY and found.direction is Direction.DOWN
    return bool(_LOSSES & other) or (lost and found.role is Role.BY and claim.role is None)


def _is_other_part(claim: Figure, found: Figure) -> bool:
    """ "Fell by 18,000" against "fell to 18,000": the same number, and not the same."""
    roles = {claim.role, found.role}
    same = claim.value is not None and claim.value == found.value and claim.unit == found.unit
    return same and len(roles) == 2 and Role.BY in roles and None not in roles


def _in_unit_of(claim: Figure, found: Figure) -> Theirs | None:
    bare = is_bare_sum(claim) or is_bare_sum(found)
    if claim.unit == found.unit or bare or _are_cents(claim, found):
        return Theirs(found.value, found.low, found.high, found.step, found.text, found.hedge)
    if Form.RATIO in (claim.form, found.form):
        return _share(claim, found)
    if not are_comparable(found.unit, claim.unit):
        return None

    def there(value: Decimal | None) -> Decimal | None:
        return None if value is None else converted(value, found.unit, claim.unit)

    step = abs((there(found.step) or Decimal(0)) - (there(Decimal(0)) or Decimal(0)))
    values = there(found.value), there(found.low), there(found.high)
    return Theirs(*values, step, found.text, found.hedge, is_converted=True)


def is_bare_sum(figure: Figure) -> bool:
    """Millions of nothing that is named: they may be money."""
    value = figure.value or figure.low or Decimal(0)
    counts = bool(figure.counted) and is_plural(figure.counted.split()[-1].lower())
    return figure.form is Form.COUNT and not counts and value >= _A_MILLION


def _are_cents(claim: Figure, found: Figure) -> bool:
    """Cents say not of which money; they are those of the other figure."""
    cents = any(figure.text.lower().endswith(_CENTS) for figure in (claim, found))
    return cents and is_money(claim.unit) and is_money(found.unit)


def _share(claim: Figure, found: Figure) -> Theirs | None:
    """A ratio against a percentage: "one in five" is 20 percent."""
    if POINT in (claim.unit, found.unit):
        return None
    factor = Decimal(100) if claim.unit == PERCENT else Decimal("0.01")

    def there(value: Decimal | None) -> Decimal | None:
        return None if value is None else value * factor

    values = there(found.value), there(found.low), there(found.high)
    return Theirs(*values, Decimal(0), found.text, found.hedge)


def by_value(claim: Figure, theirs: Theirs) -> tuple[Result, str]:
    """The answer by the values alone, the evidence's in the unit of the claim."""
    mine, value = claim.value, theirs.value
    if mine is None or value is None:
        return _ranges(claim, theirs)
    if mine == value or _same_share(claim, mine, value) or _same_size(theirs, mine, value):
        if claim.hedge in (Hedge.OVER, Hedge.UNDER) and theirs.hedge is not claim.hedge:
            return Result.WITHIN_HEDGE, f"{theirs.text}; the claim says “{claim.hedge}”."
        return Result.AGREES, "The same figure."
    if _is_power(mine, value) and claim.hedge not in (Hedge.AT_MOST, Hedge.AT_LEAST):
        return Result.POWER_OF_TEN, f"{theirs.text}: the digits are the same, the size is not."
    if claim.hedge is not None and is_inside(value, claim.low, claim.high):
        return Result.WITHIN_HEDGE, f"{theirs.text} is what “{claim.hedge}” allows."
    if claim.hedge in (None, Hedge.ABOUT) and _rounds(claim, theirs):
        return Result.ROUNDS_TO, f"{theirs.text} rounds to it."
    if theirs.hedge is not None and is_inside(mine, theirs.low, theirs.high):
        return Result.WITHIN_HEDGE, f"The evidence says “{theirs.hedge}” {theirs.text}."
    return Result.DIFFERS, f"{theirs.text}: {_by_how_much(mine, value)}."


def _same_share(claim: Figure, mine: Decimal, value: Decimal) -> bool:
    """A third is 33 percent, and 33.3: the whole percents below and above are the same."""
    slack = Decimal("0.5") if claim.unit in SHARES else Decimal("0.005")
    return claim.form is Form.RATIO and abs(mine - value) <= slack


def _same_size(theirs: Theirs, mine: Decimal, value: Decimal) -> bool:
    """Told in another unit, the last places are lost."""
    return theirs.is_converted and abs(mine - value) <= abs(value) / 10**9


def _rounds(claim: Figure, theirs: Theirs) -> bool:
    """Whether one figure, rounded as the other is, is the other."""
    mine, value = claim.value, theirs.value
    assert mine is not None
    assert value is not None
    gap = abs(mine - value)
    if theirs.is_converted and gap <= abs(value) * _CONVERTED:
        return True
    if claim.form is Form.RATIO and not claim.unit:
        return gap <= _A_POINT
    return any(
        gap * 2 <= step and (step <= 1 or gap <= abs(value) * _ROUNDED)
        for step in (claim.step, theirs.step)
    )


def _is_power(mine: Decimal, value: Decimal) -> bool:
    if not mine or not value or (mine > 0) != (value > 0):
        return False
    exponent = abs(mine / value).log10()
    whole = exponent.to_integral_value()
    return whole != 0 and abs(exponent - whole) < Decimal("0.0001")


def _ranges(claim: Figure, theirs: Theirs) -> tuple[Result, str]:
    if claim.value is not None:
        if is_inside(claim.value, theirs.low, theirs.high):
            return Result.WITHIN_HEDGE, f"It lies in {theirs.text}."
        return Result.DIFFERS, f"It lies outside {theirs.text}."
    if theirs.value is not None:
        inside = is_inside(theirs.value, claim.low, claim.high)
        result = Result.WITHIN_HEDGE if inside else Result.DIFFERS
        return result, f"{theirs.text} lies {'in' if inside else 'outside'} the claim's range."
    if (claim.low, claim.high) == (theirs.low, theirs.high):
        return Result.AGREES, "The same range."
    return Result.DIFFERS, f"Another range: {theirs.text}."


def is_inside(value: Decimal, low: Decimal | None, high: Decimal | None) -> bool:
    """Whether a value lies in an interval; an end that is None is open."""
    return (low is None or low <= value) and (high is None or value <= high)


def _by_how_much(mine: Decimal, value: Decimal) -> str:
    gap = mine - value
    more = "more" if gap > 0 else "less"
    share = f" ({abs(gap) / abs(value) * 100:.0f} percent)" if value else ""
    return f"the claim says {_plain(abs(gap))} {more}{share}"


def _plain(value: Decimal) -> str:
    return f"{round(value, 4).normalize():,f}"
