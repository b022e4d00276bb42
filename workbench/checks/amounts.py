"""Amounts that a calculation works on: between two ends, in a unit, and how they are told.

An end that is open ("more than 300" upwards) is an infinity. Arithmetic is that
of intervals: the result holds whatever the operands may be.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal

from workbench.checks.measures import converted
from workbench.reading.figures import Figure
from workbench.reading.money import CODES, SYMBOLS, is_money
from workbench.reading.units import SHARES

_OPEN = Decimal("Infinity")

_EXACT = Context(prec=100, rounding=ROUND_HALF_UP, traps=[])
"""Wide enough for any printed figure; what infinity leaves open is no number, not an error."""

_TURNED = Context(prec=15, rounding=ROUND_HALF_UP, traps=[])
"""How exactly one unit is another: conversions through a third one lose the last digits."""

_SMALLEST, _LARGEST = Decimal("1e-30"), Decimal("1e30")

_SIGNIFICANT = 3
"""Digits that a rounded result keeps at least."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or what lies from `low` to `high`, in a unit of `workbench.reading.units`.

    A unit may be per head of something: "USD / head".
    """

    low: Decimal
    high: Decimal
    unit: str = ""

    @property
    def is_workable(self) -> bool:
        """Whether it is of a size that is printed anywhere; others are no figures but strings."""
        ends = [abs(end) for end in (self.low, self.high) if end and end.is_finite()]
        return all(_SMALLEST <= end <= _LARGEST for end in ends)

    @property
    def is_short(self) -> bool:
        """Whether it can be printed as it is."""
        return all(len(end.as_tuple().digits) < _TURNED.prec for end in (self.low, self.high))

    @property
    def is_range(self) -> bool:
        """Whether it is not one number."""
        return self.low != self.high

    @property
    def is_open(self) -> bool:
        """Whether an end of it is not known."""
        return not (self.low.is_finite() and self.high.is_finite())

    def holds(self, value: int) -> bool:
        """Whether it may be this number."""
        return self.low <= value <= self.high

    def plus(self, other: "Amount") -> "Amount":
        """Their sum, in this one's unit."""
        return self._between([_EXACT.add(self.low, other.low), _EXACT.add(self.high, other.high)])

    def minus(self, other: "Amount") -> "Amount":
        """What lies between them, in this one's unit."""
        return self._between(
            [_EXACT.subtract(self.low, other.high), _EXACT.subtract(self.high, other.low)]
        )

    def times(self, other: "Amount") -> "Amount":
        """Their product, in this one's unit."""
        ends = [(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return self._between(_EXACT.multiply(a, b) for a, b in ends)

    def over(self, other: "Amount") -> "Amount":
        """Their quotient, in this one's unit. The other cannot be zero."""
        ends = [(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return self._between(_EXACT.divide(a, b) for a, b in ends)

    def into(self, unit: str) -> "Amount | None":
        """The same in another unit; None if the two do not measure the same."""
        ends = [converted(end, self.unit, unit) for end in (self.low, self.high)]
        low, high = (None if end is None else _TURNED.plus(end) for end in ends)
        return None if low is None or high is None else Amount(low, high, unit)

    def _between(self, ends: Iterable[Decimal]) -> "Amount":
        told = [end for end in ends if not end.is_nan()]
        return replace(self, low=min(told), high=max(told))


def amount_of(figure: Figure) -> Amount:
    """A figure as it counts: by its value; by its ends if it is a range or "hundreds"."""
    if figure.value is not None:
        return Amount(figure.value, figure.value, figure.unit)
    low = -_OPEN if figure.low is None else figure.low
    high = _OPEN if figure.high is None else figure.high
    return Amount(low, high, figure.unit)


def number(value: Decimal) -> str:
    """A number as it is printed: "1,200", "−0.5"."""
    told = f"{value:,f}"
    if "." in told:
        told = told.rstrip("0").rstrip(".")
    return told.replace("-", "−")


def span_told(amount: Amount) -> str:
    """An amount without its unit: "1,200", "20 to 30", "at least 100"."""
    if not amount.is_range:
        return number(amount.low)
    if amount.is_open:
        bottom = amount.low.is_finite()
        if not bottom and not amount.high.is_finite():
            return "any number"
        return f"at least {number(amount.low)}" if bottom else f"at most {number(amount.high)}"
    return f"{number(amount.low)} to {number(amount.high)}"


def told(amount: Amount) -> str:
    """An amount with its unit, as a newspaper prints it: "$400", "20 to 30 percent"."""
    unit, _, per = amount.unit.partition(" / ")
    span = span_told(amount)
    tail = f" per {per}" if per else ""
    if is_money(unit):
        sign = _SIGNS.get(unit)
        plain = not amount.is_range and amount.low >= 0
        return f"{sign}{span}{tail}" if sign and plain else f"{span} {unit}{tail}"
    name = unit_words(unit, is_one=not amount.is_range and abs(amount.low) == 1)
    return f"{span} {name}{tail}" if name else f"{span}{tail}"


def unit_words(unit: str, *, is_one: bool = False) -> str:
    """A unit as a reader knows it: "percentage points", "square miles", "metric tons"."""
    if unit in CODES or unit == "percent":
        return unit
    if unit in _READ_AS:
        return _READ_AS[unit]
    side, _, power = unit.partition(" ** ")
    first, joint, rest = side.partition("_per_")
    name = _BRITISH.get(first, first).replace("_", " ")
    plural = name if is_one or not name else _PLURALS.get(name, f"{name}s")
    named = plural + joint.replace("_", " ") + rest.replace("_", " ")
    powers = {"2": "square ", "3": "cubic "}
    return powers.get(power, "") + named


def rounded(amount: Amount) -> tuple[Amount, str]:
    """An amount as it is to be told, and how it was rounded: "rounded to one decimal", or ""."""
    ends = [end for end in (amount.low, amount.high) if end.is_finite()]
    places = min((_places(end, amount.unit) for end in ends), default=0)
    low, high = (_at(end, places) for end in (amount.low, amount.high))
    if all(_at(end, places) == end for end in ends):
        return replace(amount, low=low, high=high), ""
    how = _PLACES.get(places, f"{places} decimals")
    return replace(amount, low=low, high=high), f"rounded to {how}"


def _places(value: Decimal, unit: str) -> int:
    """Decimals that are worth telling: one of a percentage, two of money, else three digits."""
    wanted = max(0, _SIGNIFICANT - 1 - value.adjusted()) if value else 0
    if value and abs(value) < 1:
        return wanted
    if unit in SHARES:
        return 1
    return 2 if is_money(unit.partition(" / ")[0]) and wanted else wanted


def _at(value: Decimal, places: int) -> Decimal:
    return (
        value.quantize(Decimal(1).scaleb(-places), context=_EXACT) if value.is_finite() else value
    )


_PLACES = {0: "a whole number", 1: "one decimal", 2: "two decimals", 3: "three decimals"}

_SIGNS = {code: sign for sign, code in SYMBOLS.items()}

_BRITISH = {
    "meter": "metre",
    "kilometer": "kilometre",
    "centimeter": "centimetre",
    "millimeter": "millimetre",
    "liter": "litre",
    "milliliter": "millilitre",
    "metric_ton": "tonne",
    "oil_barrel": "barrel",
}
_READ_AS = {
    "degree_Celsius": "°C",
    "degree_Fahrenheit": "°F",
    "meter / second": "metres per second",
    "ppm": "parts per million",
    "hertz": "hertz",
}
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "hertz": "hertz"}
