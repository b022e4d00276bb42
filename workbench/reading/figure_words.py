"""Figures that are words more than numbers: "no one", "a third", "hundreds of", "doubled"."""

from collections.abc import Callable
from decimal import Decimal

from workbench.reading.changes import MULTIPLES, multiple
from workbench.reading.counted import is_plural, phrase_after
from workbench.reading.found import Form, Found
from workbench.reading.fractions import every, fraction, ratio
from workbench.reading.lasting import lasting, stopped
from workbench.reading.measured import share_behind
from workbench.reading.not_figures import is_no_figure
from workbench.reading.number_words import (
    ONES,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    TENS,
    VULGAR,
)
from workbench.reading.numerals import numeral, ordinal, scale_at
from workbench.reading.tokens import DASHES, Tokens
from workbench.reading.units import BASIS_POINT, POINT, SHARES, unit_after
from workbench.reading.words import words

_NOBODY = words("nobody none")
STARTS = (
    ONES.keys() | TENS.keys() | SCALES.keys() | PLURAL_SCALES.keys() | ORDINALS.keys() | MULTIPLES
) | words("a an half no not nobody none minus three quarter several")
"""Words that a figure can begin with."""

_ONE = Decimal(1)
_ONE_OF = ("a", "an")
_SOME = (("several",), ("a", "few"), ("a", "couple", "of"), ("a", "couple"))
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_BEFORE_ORDINALS = words("the a an its his her their our my your this that each")
_NO_ORDINAL = words("century centuries half quarter time times anniversary world lady place step")
_TIMES = words("day days night week weeks weekend month months year years season hours minutes")
_NOT_ONE = words(
    "currency market parent mother father man woman person entity system bed room ticket life malt"
)
"""What is single in another sense."""

_PLACING = words(
    "finish finished finishes came come comes placed ranked ranks ended qualified lies"
)
_OF_MANY = words("were are have died had fled marched protested gathered turned attended more")
_SUPERLATIVE = words("most least")
_NOT_NIL = words("more fewer less longer doubt matter wonder means")
_TIMES_WHAT = words(
    "as more less higher larger bigger greater the that what its their longer faster over"
)


def may_begin(tokens: Tokens, at: int) -> bool:
    """Whether a figure can begin at a token; most words are passed over here."""
    token = tokens[at]
    return (
        token.is_number
        or token.lower in STARTS
        or token.text in VULGAR
        or (token.text in DASHES and tokens[at + 1].is_number)
    )


def in_words(tokens: Tokens, at: int) -> Found | None:
    """The figure that begins at a token, if it is one of these."""
    for read in _READERS:
        found = read(tokens, at)
        if found is not None:
            return found
    return None


def _nil(tokens: Tokens, at: int) -> Found | None:
    """ "No one", "none of", "no missiles"."""
    word = tokens.lower(at)
    if word == "not":
        return _not_one(tokens, at)
    if word in _NOBODY or tokens.says(at, "no", "one"):
        last = at + 1 if word in _NOBODY else at + 2
        people = "people" if word != "none" else ""
        return Found(at, last, Decimal(0), _ONE, form=Form.NONE, counts_word=people)
    if word != "no" or tokens.lower(at + 1) in _NOT_NIL:
        return None
    counted = phrase_after(tokens, at + 1)
    if counted is None or not is_plural(tokens.lower(counted[1] - 1)):
        return None
    return Found(at, at + 1, Decimal(0), _ONE, form=Form.NONE, counts=counted)


def _not_one(tokens: Tokens, at: int) -> Found | None:
    """ "Not a single vote", "not one of them"."""
    single = tokens.says(at + 1, "a", "single")
    if not single and tokens.lower(at + 1) != "one":
        return None
    last = at + 2 + single
    counted = phrase_after(tokens, last)
    return Found(at, last, Decimal(0), _ONE, form=Form.NONE, counts=counted)


def _single(tokens: Tokens, at: int) -> Found | None:
    """ "A single vote", "a full percentage point", "a percentage point"."""
    if tokens.lower(at) not in ("a", "one"):
        return None
    full = tokens.lower(at + 1) in ("full", "whole")
    unit = unit_after(tokens, at + 1 + full)
    if unit is not None and unit.name in (POINT, BASIS_POINT):
        return Found(at, unit.last, _ONE, _ONE, unit.name, Form.SHARE)
    if unit is not None and full:
        return Found(at, unit.last, _ONE, _ONE, unit.name, Form.MEASURE)
    if tokens.lower(at + 1) != "single" or tokens.lower(at + 2) in _NOT_ONE:
        return None
    counted = phrase_after(tokens, at + 2)
    return Found(at, at + 2, _ONE, _ONE, counts=counted) if counted is not None else None


def _half_a_unit(tokens: Tokens, at: int) -> Found | None:
    """ "An hour and a half", "half an hour", "half a percentage point", "a quarter point"."""
    word = tokens.lower(at)
    if word in ("a", "an", "one"):
        unit = unit_after(tokens, at + 1)
        more = share_behind(tokens, unit.last) if unit is not None else None
        if unit is not None and more is not None:
            share, last = more
            return Found(at, last, 1 + share, _TENTH, unit.name, Form.MEASURE)
    share, start = Decimal("0.5"), at + 1
    if tokens.lower(at) in ("a", "half") and tokens.lower(at + 1) == "quarter":
        return _quarter_of_a_unit(tokens, at)
    if word in ("a", "half") and tokens.lower(at + (word == "a")) == "half":
        start = at + 1 + (word == "a") + (tokens.lower(at + 1 + (word == "a")) in ("a", "an", "-"))
        return _part_of_a_unit(tokens, at, start, share)
    return None


def _quarter_of_a_unit(tokens: Tokens, at: int) -> Found | None:
    start = at + 2
    while start < at + 4 and tokens.lower(start) in ("of", "a", "an", "-"):
        start += 1
    return _part_of_a_unit(tokens, at, start, Decimal("0.25"))


def _part_of_a_unit(tokens: Tokens, at: int, start: int, share: Decimal) -> Found | None:
    if tokens.lower(start) == "point":
        return Found(at, start + 1, share, _HUNDREDTH, POINT, Form.SHARE)
    if start == at + 1:
        return None
    unit = unit_after(tokens, start)
    if unit is None:
        return None
    form = Form.SHARE if unit.name in SHARES else Form.MEASURE
    return Found(at, unit.last, share, _HUNDREDTH, unit.name, form)


def _ratio(tokens: Tokens, at: int) -> Found | None:
    """ "One in five households", "three out of four"."""
    told = ratio(tokens, at)
    if told is None:
        return None
    part, whole = told
    joined_in = tokens.lower(part.last) == "in"
    if joined_in and (is_no_figure(tokens, whole) or unit_after(tokens, whole.last)):
        return None
    return Found(at, whole.last, part.value / whole.value, _HUNDREDTH, form=Form.RATIO)


def _fraction(tokens: Tokens, at: int) -> Found | None:
    part = every(tokens, at) or fraction(tokens, at)
    whole = numeral(tokens, at)
    if part is None or (whole is not None and tokens.lower(whole.last - 1) in SCALES):
        return None  # "a quarter of a million"
    unit = unit_after(tokens, part.last + 2) if tokens.lower(part.last + 1) in _ONE_OF else None
    if tokens.lower(part.last) == "of" and unit is not None:
        form = Form.SHARE if unit.name in SHARES else Form.MEASURE
        return Found(at, unit.last, part.value, part.step, unit.name, form)
    return Found(at, part.last, part.value, part.step, form=Form.RATIO)


def _several(tokens: Tokens, at: int) -> Found | None:
    """ "Several hundred people", "a few dozen", "a couple of thousand": at least two of them."""
    lead = next((one for one in _SOME if tokens.says(at, *one)), None)
    if lead is None:
        return None
    scale, last = scale_at(tokens, at + len(lead))
    if scale == 1:
        return None
    return Found(at, last, Decimal(2 * scale), Decimal(scale), is_open=True)


def _plural_scale(tokens: Tokens, at: int) -> Found | None:
    """ "Hundreds of people": at least one of them, how many is left open."""
    scale = PLURAL_SCALES.get(tokens.lower(at))
    if scale is None or tokens[at - 1].is_number:
        return None
    last = at + 1
    while tokens.lower(last) == "of" and tokens.lower(last + 1) in PLURAL_SCALES:
        scale, last = scale * PLURAL_SCALES[tokens.lower(last + 1)], last + 2
    of = tokens.lower(last) == "of"
    is_clear = last > at + 1 or 10 < scale < 100 or tokens.lower(last) in _OF_MANY
    if not of and not is_clear:
        return None
    return Found(at, last, Decimal(scale), Decimal(scale), is_open=True)


def _multiple(tokens: Tokens, at: int) -> Found | None:
    """ "Doubled", "halved", "three times as many", "twice the size"."""
    said = multiple(tokens, at)
    if said is not None:
        value, direction = said
        return Found(at, at + 1, value, _TENTH, form=Form.MULTIPLE, direction=direction)
    number = numeral(tokens, at)
    if number is None:
        return None
    times = number.last + tokens.hyphened(number.last - 1)
    if not (
        tokens.lower(times) == "fold"
        or (tokens.lower(times) == "x" and tokens.touch(times - 1))
        or (tokens.lower(times) == "times" and tokens.lower(times + 1) in _TIMES_WHAT)
    ):
        return None
    return Found(at, times + 1, number.value, number.step, form=Form.MULTIPLE)


def _ordinal(tokens: Tokens, at: int) -> Found | None:
    """ "The third test", "24th"; not a day of a month, a century, or "first" of a list."""
    number = ordinal(tokens, at)
    if number is None or is_no_figure(tokens, number):
        return None
    behind, before = tokens[number.last], tokens.lower(at - 1)
    ranked = tokens.hyphened(number.last - 1) and tokens.lower(number.last + 1).endswith("est")
    if behind.lower in _NO_ORDINAL or not (behind.is_word or ranked or before in _PLACING):
        return None
    if number.value == 1 and not ranked and behind.lower in _TIMES:
        return None  # "in its first week"
    if before in _PLACING and not ranked:
        return Found(at, number.last, number.value, _ONE, form=Form.ORDINAL)
    if number.in_words and before not in _BEFORE_ORDINALS and not before.endswith("'s"):
        return None
    start = number.last + (ranked or behind.lower in _SUPERLATIVE)
    counted = phrase_after(tokens, start)
    if counted is None:
        return None
    return Found(at, number.last, number.value, _ONE, form=Form.ORDINAL, counts=counted)


_READERS: tuple[Callable[[Tokens, int], Found | None], ...] = (
    _nil,
    _single,
    _half_a_unit,
    lasting,
    stopped,
    _ratio,
    _fraction,
    _several,
    _plural_scale,
    _multiple,
    _ordinal,
)
