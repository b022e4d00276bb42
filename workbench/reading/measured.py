"""Numbers with what they are measured in: money, shares, units, ages."""

from dataclasses import replace
from decimal import Decimal

from workbench.reading.counted import is_plural, phrase_after
from workbench.reading.found import Form, Found
from workbench.reading.money import is_money
from workbench.reading.numerals import Numeral, numeral
from workbench.reading.tokens import DASHES, HYPHENS, Tokens
from workbench.reading.units import DURATIONS, SHARES, Unit, parts_of, unit_after
from workbench.reading.words import words

_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}
_DIMENSIONS = words(
    """
    long wide high tall deep thick away across below above apart square sprint race final
    freestyle butterfly hurdles relay sea underwater offshore
    """
)
_BE_AGED = words("was is turned turns be being")
_PERSONS = words(
    """
    he she who i minister president man woman mother father singer actor coach driver pilot author
    striker mayor king queen pope prince senator doctor suspect victim
    """
)
_AFTER_AGE = words("when and at on last this in next but , . ; —")
_OLDEST = 125


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
    behind = number.last + 1
    if tokens.lower(number.last) == "t" or tokens.lower(behind) in _DIMENSIONS:
        return False
    if tokens.lower(behind) in ("to", "and", "-", "–"):
        other = behind + 1
        return tokens[other].is_number and tokens.lower(other + 1) == tokens.lower(number.last)
    unit = unit_after(tokens, behind)
    counted = phrase_after(tokens, behind)
    plural = counted is not None and is_plural(tokens.lower(counted[1] - 1))
    return unit is not None or plural


def measured(
    tokens: Tokens, first: int, number: Numeral, *, unit: Unit | None, money: str
) -> Found:
    """The figure of a number and the unit behind it, or the money in front of it."""
    if money:
        return Found(first, number.last, number.value, number.step, money, Form.MONEY)
    aged = _age(tokens, number, unit)
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
    return _with_parts(tokens, whole)


def _with_parts(tokens: Tokens, whole: Found) -> Found:
    """ "Two hours and 15 minutes", "5ft 6in": one figure, in the first unit."""
    start = whole.last + 1 if tokens.lower(whole.last) in ("and", ",") else whole.last
    number = numeral(tokens, start)
    unit = unit_after(tokens, number.last) if number is not None else None
    if number is None or unit is None:
        return whole
    parts = parts_of(whole.unit, unit.name)
    if parts is None or number.value >= parts:
        return whole
    value = whole.value + number.value / parts
    return _with_parts(tokens, replace(whole, last=unit.last, value=value, step=Decimal(1) / parts))


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


def _age(tokens: Tokens, number: Numeral, unit: Unit | None) -> Found | None:
    """ "24-year-old", "24 years old", "aged 24", "Ines Falk, 24, said", "she was 34 when"."""
    last = number.last
    if unit is not None:
        if unit.name not in DURATIONS:
            return None
        behind = unit.last + 1 if tokens[unit.last].text in HYPHENS else unit.last
        if tokens.lower(behind) in ("old", "olds"):
            return _aged(tokens, number, behind + 1, unit.name)
        of_age = tokens.says(unit.last, "of", "age")
        return _aged(tokens, number, unit.last + 2, unit.name) if of_age else None
    if tokens.lower(number.first - 1) in ("aged", "age"):
        return _aged(tokens, number, last, "year")
    if not 0 < number.value < _OLDEST:
        return None
    said = _is_in_commas(tokens, number) or _is_said_of_a_person(tokens, number)
    return _aged(tokens, number, last, "year") if said else None


def _is_in_commas(tokens: Tokens, number: Numeral) -> bool:
    commas = tokens[number.first - 1].text == "," and tokens[number.last].text in (",", ".", ";")
    named = all(tokens[number.first - back].text[:1].isupper() for back in (2, 3))
    return commas and named and not number.in_words


def _is_said_of_a_person(tokens: Tokens, number: Numeral) -> bool:
    if tokens.lower(number.first - 1) not in _BE_AGED:
        return False
    person = tokens[number.first - 2]
    is_person = person.lower in _PERSONS or tokens.lower(number.first - 1).startswith("turn")
    behind = tokens[number.last]
    return is_person and (behind.lower in _AFTER_AGE or not behind.text)


def _aged(tokens: Tokens, number: Numeral, last: int, unit: str) -> Found:
    whom = phrase_after(tokens, last)
    return Found(number.first, last, number.value, number.step, unit, Form.AGE, counts=whom)
