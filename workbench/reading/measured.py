"""Numbers with what they are measured in: money, shares, units, ages."""

from dataclasses import replace
from decimal import Decimal

from workbench.reading.aged import age
from workbench.reading.counted import is_plural, phrase_after
from workbench.reading.found import Form, Found
from workbench.reading.money import is_money
from workbench.reading.numerals import Numeral, numeral
from workbench.reading.tokens import DASHES, Tokens
from workbench.reading.units import SHARES, Unit, parts_of, unit_after
from workbench.reading.words import words

_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}
_DIMENSIONS = words(
    """
    long wide high tall deep thick away across below above apart square sprint race final
    freestyle butterfly hurdles relay sea underwater offshore
    """
)
_OF_LENGTH = words(
    """
    km metre metres meter meters feet foot tall high higher long deep wide thick depth height
    length width distance radius diameter altitude elevation metre-high swim swam swimming jump
    jumped leap leapt race sprint hurdles run ran runner threw throw throws wave waves tower wall
    building skyscraper cliff tree statue bridge tunnel hole pool ladder crane mast fence trench
    river water snow sea sea-level flood floods flooding tide surge shark whale crocodile boat
    spire peak summit mountain dam arch roof tallest deepest longest highest widest stretch
    yacht ship vessel rock rocks dived dive walked away within from north
    south east west off underground
    """
)
"""Near these "m" are metres."""

_RACES = frozenset({50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000})
_BEFORE_RACE = words("the men's women's a his her olympic world")


def with_millions(tokens: Tokens, number: Numeral, *, is_money: bool) -> Numeral:
    """ "2.5m" and "3b" are millions and billions of money and of what is counted."""
    scale = _SCALES.get(tokens.lower(number.last))
    if scale is None or not tokens.touch(number.last - 1) or number.in_words:
        return number
    if not is_money and not _counts_millions(tokens, number):
        return number
    return replace(
        number, value=number.value * scale, step=number.step * scale, last=number.last + 1
    )


def _counts_millions(tokens: Tokens, number: Numeral) -> bool:
    """Whether the letter is a scale: "b" is, "t" are tonnes, "m" may be metres."""
    behind = number.last + 1
    letter = tokens.lower(number.last)
    if letter != "m":
        return letter == "b"
    if tokens.lower(behind) in _DIMENSIONS:
        return False
    unit = unit_after(tokens, behind)
    counted = phrase_after(tokens, behind)
    plural = counted is not None and is_plural(tokens.lower(counted[1] - 1))
    if unit is not None or plural:
        return True
    near = tokens.words[max(number.first - 8, 0) : number.first] + tokens.words[behind : behind + 4]
    return _OF_LENGTH.isdisjoint(near) and not (
        number.value in _RACES and tokens.lower(number.first - 1) in _BEFORE_RACE
    )


def measured(
    tokens: Tokens, first: int, number: Numeral, *, unit: Unit | None, money: str
) -> Found:
    """The figure of a number and the unit behind it, or the money in front of it."""
    if money:
        return Found(first, number.last, number.value, number.step, money, Form.MONEY)
    aged = age(tokens, number, unit)
    if aged is not None:
        return aged
    if unit is None:
        return Found(first, number.last, number.value, number.step)
    value, step = number.value * unit.factor, number.step * unit.factor
    if unit.name in SHARES:
        form = Form.SHARE
    else:
        form = Form.MONEY if is_money(unit.name) else Form.MEASURE
    whole = Found(first, unit.last, value, step, unit.name, form)
    return with_parts(tokens, whole)


_SHARES = {
    ("and", "a", "half"): Decimal("0.5"),
    ("and", "a", "quarter"): Decimal("0.25"),
    ("and", "a", "third"): Decimal(1) / 3,
    ("and", "three", "quarters"): Decimal("0.75"),
}


def share_behind(tokens: Tokens, at: int) -> tuple[Decimal, int] | None:
    """The share of a unit told behind it, and where it ends: "two hours and a quarter"."""
    if tokens.lower(at) != "and":
        return None
    for said, share in _SHARES.items():
        if tokens.says(at, *said) and tokens.lower(at + len(said)) not in ("of", "million"):
            return share, at + len(said)
    return None


def with_parts(tokens: Tokens, whole: Found) -> Found:
    """ "Two hours and 15 minutes", "5ft 6in": one figure, in the first unit."""
    more = share_behind(tokens, whole.last)
    if more is not None and whole.form is Form.MEASURE:
        share, last = more
        return replace(whole, last=last, value=whole.value + share, step=Decimal("0.1"))
    start = whole.last + 1 if tokens.lower(whole.last) in ("and", ",") else whole.last
    number = numeral(tokens, start)
    unit = unit_after(tokens, number.last) if number is not None else None
    if number is None or unit is None:
        return whole
    parts = parts_of(whole.unit, unit.name)
    if parts is None or number.value >= parts:
        return whole
    value = whole.value + number.value / parts
    return with_parts(tokens, replace(whole, last=unit.last, value=value, step=Decimal(1) / parts))


def sign_before(tokens: Tokens, at: int) -> bool:
    """Whether a minus, as a word or a sign of its own, stands before the number there."""
    before = tokens[at - 1]
    if before.lower == "minus":
        return True
    tied = tokens.touch(at - 2) and tokens[at - 2].text not in ("(", "[")
    if before.text not in DASHES or not tokens.touch(at - 1) or tied:
        return False
    unit = unit_after(tokens, at + 1)
    return unit is not None and (unit.name in SHARES or unit.name.startswith("degree"))
