"""Turning one unit into another, by pint; money is never turned into other money."""

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from workbench.reading.money import is_money
from workbench.reading.units import BASIS_POINT, POINT, SHARES

if TYPE_CHECKING:
    from pint import UnitRegistry

_BARE = "degree"
_DEGREES = frozenset({_BARE, "degree_Celsius", "degree_Fahrenheit"})
"""Degrees whose scale is not told are those of the other figure."""

_POINTS = {POINT: Decimal(1), BASIS_POINT: Decimal("0.01")}
"""Basis points are hundredths of percentage points; percent are something else."""


def converted(value: Decimal, unit: str, into: str) -> Decimal | None:
    """The value in another unit; None if the two do not measure the same."""
    if unit == into or ({unit, into} <= _DEGREES and _BARE in (unit, into)):
        return value
    if not unit or not into or is_money(unit) or is_money(into):
        return None
    if unit == "decade":  # pint's own is a logarithm
        return converted(value * 10, "year", into)
    if into == "decade":
        years = converted(value, unit, "year")
        return None if years is None else years / 10
    if unit in _POINTS and into in _POINTS:
        return value * _POINTS[unit] / _POINTS[into]
    if unit in SHARES or into in SHARES:
        return None
    return _by_pint(value, unit, into)


def are_comparable(unit: str, other: str) -> bool:
    """Whether what is told in one unit can be told in the other."""
    return unit == other or converted(Decimal(1), unit, other) is not None


def _by_pint(value: Decimal, unit: str, into: str) -> Decimal | None:
    from pint.errors import DimensionalityError, UndefinedUnitError

    registry = _registry()
    try:
        magnitude = registry.Quantity(value, unit).to(into).magnitude
    except (DimensionalityError, UndefinedUnitError):
        return None
    return Decimal(magnitude)


@cache
def _registry() -> "UnitRegistry[Decimal]":
    # pint takes a fifth of a second to load, and is needed only when units differ.
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=True)
