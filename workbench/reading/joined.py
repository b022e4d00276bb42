"""Two numbers that belong together: a range, a change from one to the other, a score or vote."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from workbench.reading.changes import VERBS, Direction, Role
from workbench.reading.counted import phrase_after
from workbench.reading.found import Form, Found
from workbench.reading.hedges import hedge_before
from workbench.reading.measured import measured, with_millions
from workbench.reading.money import SYMBOLS, money_before
from workbench.reading.numerals import Numeral, numeral
from workbench.reading.tokens import DASHES, HYPHENS, Tokens
from workbench.reading.units import Unit, unit_after
from workbench.reading.words import words

_MOVES = VERBS.keys() | words("went go goes gone moved changed up down")
_SCORING = words(
    """
    win wins won winning lose loses lost losing beat beats beaten beating draw drew defeat
    defeated score scored victory led lead leads trailed vote voted votes passed approved rejected
    backed adopted ratified ruled bill ballot senate edged edge thrashed thumped overcame downed
    winner winners losers scoreline finished crushed routed trounced hammered penalties
    """
)
_VOTING = words("vote voted votes passed approved rejected adopted ratified bill ballot senate for")
_SCORED = words("votes points seats goals")
_DIGITS_FROM = 10
"""From which number on news writes digits."""

_CLOSE = 3
"""How many times as much the second number of a range may be, where a change is told too."""


def joined(tokens: Tokens, first: int, number: Numeral, money: str) -> Iterator[Found]:
    """The two figures, or the range, that a number and one tied to it make; none if it is alone."""
    told = _other_end(tokens, number)
    if told is None:
        return
    joint, other = told
    other = with_millions(tokens, other, is_money=bool(money))
    own = None if money else unit_after(tokens, number.last)
    unit = _unit_of(tokens, other, money)
    if _is_a_score(tokens, number, other, own or unit) and not money:
        yield from _score(tokens, number, other)
    elif joint == "to" and tokens.lower(first - 1) == "from" and _moves(tokens, first):
        yield from _from_to(tokens, first, number, other, money)
    elif _is_a_range(tokens, first, number, other, joint):
        yield _range(tokens, first, number, other, money)


def _unit_of(tokens: Tokens, other: Numeral, money: str) -> Unit | None:
    return None if money else unit_after(tokens, other.last)


def _other_end(tokens: Tokens, number: Numeral) -> tuple[str, Numeral] | None:
    """The second number of "5 to 10", "5-10", "two or three", "between 5 and 10", and its joint."""
    last = number.last
    if tokens[last].text in HYPHENS and tokens.says(last + 1, "to") and tokens.touch(last - 1):
        behind = last + 2 + (tokens[last + 2].text in HYPHENS)
        return _number_at(tokens, behind, "-")  # "12-to-15-year-olds", "18- to 24-year-old"
    unit = unit_after(tokens, last)
    for place in {last} if unit is None else {last, unit.last}:
        joint = _joint(tokens, number, place, is_bare=place == last)
        if joint:
            return _number_at(tokens, place + 1, joint)
    if tokens.lower(last) in _SCORED and tokens.lower(last + 1) in ("to", "against"):
        whose = tokens.lower(last + 2).endswith("'s")  # "three goals to Arlen's one"
        told = _number_at(tokens, last + 2 + whose, "to")
        return told if told is not None and unit_after(tokens, told[1].last) is None else None
    return None


def _joint(tokens: Tokens, number: Numeral, place: int, *, is_bare: bool) -> str:
    sign, word = tokens[place].text, tokens.lower(place)
    if sign in DASHES:
        tied = tokens.touch(place) and tokens.touch(place - 1)
        return "-" if tied or sign not in HYPHENS else ""
    if word == "and":
        return "and" if _is_between(tokens, number.first) else ""
    return word if word == "to" or (word == "or" and is_bare) else ""


def _number_at(tokens: Tokens, at: int, joint: str) -> tuple[str, Numeral] | None:
    start = at + 1 if tokens[at].text in SYMBOLS else at
    other = numeral(tokens, start)
    if other is None or (other.is_year_like and joint == "-"):
        return None
    return joint, other


def _is_between(tokens: Tokens, first: int) -> bool:
    place = first - 2 if tokens[first - 1].text in SYMBOLS else first - 1
    return tokens.lower(place) == "between"


def _moves(tokens: Tokens, first: int) -> bool:
    return not _MOVES.isdisjoint(tokens.words[max(first - 9, 0) : first])


def _is_a_score(tokens: Tokens, number: Numeral, other: Numeral, unit: Unit | None) -> bool:
    """ "52-48", "311 to 242", "lost 14-21", "52 votes to 48"."""
    digits_and_word = not number.in_words and other.in_words and other.value < _DIGITS_FROM
    alike = number.in_words == other.in_words or digits_and_word  # "82 to eight"
    if unit is not None or not alike or number.is_year_like:
        return False
    if tokens.lower(number.last) in _SCORED:
        return True
    near = {*tokens.words[max(number.first - 7, 0) : number.first], tokens.lower(other.last)}
    scoring = not _SCORING.isdisjoint(near)
    joint = tokens[number.last].text
    falls = number.value >= other.value and tokens.lower(number.first - 1) not in ("from", "by")
    behind = phrase_after(tokens, other.last) if joint in DASHES else None
    return (scoring and joint != "or" and behind is None) or (
        falls and not _moves_by(tokens, number)
    )


def _moves_by(tokens: Tokens, number: Numeral) -> bool:
    return not VERBS.keys().isdisjoint(tokens.words[max(number.first - 3, 0) : number.first])


def _score(tokens: Tokens, number: Numeral, other: Numeral) -> Iterator[Found]:
    votes = not _VOTING.isdisjoint(tokens.words)
    word = "votes" if votes or tokens.lower(number.last) == "votes" else ""
    for side in (number, other):
        yield Found(side.first, side.last, side.value, side.step, form=Form.SCORE, counts_word=word)


def _from_to(
    tokens: Tokens, first: int, number: Numeral, other: Numeral, money: str
) -> Iterator[Found]:
    begins = money_before(tokens, other.first)
    unit = None if begins else unit_after(tokens, other.last)
    own = None if money else unit_after(tokens, number.last)
    number = _scaled_alike(number, other, has_unit=own is not None)
    shared = replace(unit, last=number.last) if unit is not None and own is None else own
    before = measured(tokens, first, number, unit=shared, money=money)
    yield replace(before, role=Role.BEFORE)
    if unit is None and own is not None and not begins:
        unit = replace(own, last=other.last)  # "from 33 percent to 21"
    start = begins[1] if begins else other.first
    name = begins[0] if begins else money if unit is None else ""
    after = measured(tokens, start, other, unit=unit, money=name)
    way = Direction.UP if other.value > number.value else Direction.DOWN
    yield replace(after, role=Role.AFTER, direction=way)


def with_ends(tokens: Tokens, found: list[Found]) -> list[Found]:
    """The same figures, with those marked that say where something went from and to.

    "Went from 400 in 2015 to 1,200 in 2022": other words stand between the two.
    """
    told = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        ends = (_led_by(tokens, one), _led_by(tokens, other)) == ("from", "to")
        alike = (one.unit, one.form) == (other.unit, other.form) and other.until is None
        if ends and alike and not one.role and not other.role and _moves(tokens, one.first):
            way = Direction.UP if other.value > one.value else Direction.DOWN
            told[at] = replace(one, role=Role.BEFORE)
            told[at + 1] = replace(other, role=Role.AFTER, direction=way)
    return told


def _led_by(tokens: Tokens, one: Found) -> str:
    hedged = hedge_before(tokens, one.first)
    return tokens.lower((hedged.first if hedged is not None else one.first) - 1)


def _is_a_range(tokens: Tokens, first: int, number: Numeral, other: Numeral, joint: str) -> bool:
    """Not the change and the result of "rose by 2,000 to 41,000", nor "3.5 percent to 41 euros"."""
    if other.value <= number.value and joint != "-":
        scaled = _scaled_alike(number, other, has_unit=False)
        return scaled.value < other.value
    if joint == "or":
        return other.value - number.value <= max(Decimal(1), number.value)
    if joint != "to":
        return other.value > number.value
    own, unit = unit_after(tokens, number.last), unit_after(tokens, other.last)
    if own is not None and unit is not None and own.name != unit.name:
        return False
    if own is not None and (unit is None or money_before(tokens, other.first)):
        return own.name == "year" and tokens.lower(other.last) == "years"
    if not _moves_by(tokens, number) and tokens.lower(first - 1) != "by":
        return True
    if all(_is_scaled_itself(tokens, side) for side in (number, other)):
        return False  # "fell by 1.2m to 3.4m"
    return other.value <= number.value * _CLOSE or other.step > number.value


def _is_scaled_itself(tokens: Tokens, number: Numeral) -> bool:
    return not number.in_words and not tokens[number.last - 1].is_number


def _range(tokens: Tokens, first: int, number: Numeral, other: Numeral, money: str) -> Found:
    own = None if money else unit_after(tokens, number.last)
    unit = _unit_of(tokens, other, money)
    begins = money_before(tokens, other.first)
    name = money or (begins[0] if begins else "")
    scaled = _scaled_alike(number, other, has_unit=own is not None)
    number = scaled if scaled.value < other.value else number
    whole = measured(tokens, first, other, unit=unit or own, money=name)
    of_both = unit or own
    factor = of_both.factor if of_both is not None and not name else Decimal(1)
    last = max(whole.last, other.last)
    return replace(whole, first=first, last=last, value=number.value * factor, until=whole.value)


def _scaled_alike(number: Numeral, other: Numeral, *, has_unit: bool) -> Numeral:
    """ "$5-10 million": the scale of the second number is the first one's too."""
    if has_unit:
        return number
    for scale in (10**12, 10**9, 10**6, 10**3):
        if other.value >= scale and other.step >= Decimal(scale) / 100 and _is_scaled(other, scale):
            if number.value < scale and number.value * scale <= other.value * 1000:
                return replace(number, value=number.value * scale, step=number.step * scale)
            break
    return number


def _is_scaled(other: Numeral, scale: int) -> bool:
    """Whether the second number was written with a scale, and not with all its noughts."""
    return other.last - other.first > 1 and other.value >= scale
