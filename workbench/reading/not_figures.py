"""Numbers that count nothing: years, dates, times of day, addresses, names with a number."""

from workbench.reading.counted import phrase_after
from workbench.reading.numerals import Numeral, numeral
from workbench.reading.tokens import HYPHENS, Tokens
from workbench.reading.units import unit_after
from workbench.reading.words import words
from workbench.reading.years import is_year_of

MONTHS = words(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec
    """
)
_BEFORE_YEARS = (
    words(
        """
    in since by until till from before after during of to early late mid for and or between
    through spring summer autumn winter fall around circa year
    """
    )
    | MONTHS
)
_LABELS = words(
    """
    no nos number page pages p pp chapter section article paragraph clause resolution phase type
    version line room route highway flight channel unit division model class grade level figure
    table appendix part step track gate platform zone sector area item rule law act title case
    file form boeing airbus apollo formula windows iphone interstate
    """
)
_STREETS = words(
    """
    street st road rd avenue ave lane square drive boulevard way place court terrace st. row
    hill close crescent park gardens
    """
)
_CLOCK = words("am pm a.m. p.m. a.m p.m o'clock gmt utc bst cet est edt pst hrs")
_OPENERS = words(
    """
    about some around roughly nearly almost over under only just another all these those its their
    his her our my your the a an at in on by of from with for to up as than and but or if when
    while since until after before between among more most fewer less at least exactly aged age
    they we he she it there even also still then now police officials authorities experts
    researchers scientists organisers organizers doctors hospitals witnesses rescuers firefighters
    soldiers prosecutors investigators both any no each every such what which who that this those
    killing injuring leaving including and because although though once last next early late total
    approximately estimated an record yet so not minus plus
    """
)
"""Words with which a sentence begins, and after which a number is no part of a name."""

_ONE_OF_MANY = words(
    """
    of another day thing by who that which who's to can could would may should might must is was
    has had will does did and or, side hand reason way
    """
)
_MIDNIGHT = 24
_ONCE = words(
    """
    the this that no which each any every first another her his its last next
    """
)


def is_no_figure(tokens: Tokens, number: Numeral) -> bool:
    """True if the number is part of something else than a figure."""
    return (
        _is_year(tokens, number)
        or _is_date(tokens, number)
        or _is_clock(tokens, number)
        or _is_name(tokens, number)
        or _is_inside_code(tokens, number)
        or _is_pronoun(tokens, number)
    )


def _is_year(tokens: Tokens, number: Numeral) -> bool:
    if not number.is_year_like or not 1000 <= number.value <= 2199:
        return False
    if _is_of_the_clock(tokens, number):
        return True
    if tokens.lower(number.first - 1) not in _BEFORE_YEARS and unit_after(tokens, number.last):
        return False  # "1900 square feet"
    before = tokens.lower(number.first - 1)
    if before in _BEFORE_YEARS or tokens[number.first - 1].text in (
        "(",
        ",",
        "'",
        "’",
        "-",
        "–",
        "/",
    ):
        return True
    counted = phrase_after(tokens, number.last)
    if counted is None or tokens[number.last].text[:1].isupper():
        return True
    named = [tokens.lower(place) for place in range(*counted)]
    if is_year_of(int(number.value), before, named[-1]):
        return True
    return not any(word.endswith("s") or word in ("people", "men", "women") for word in named)


def _is_of_the_clock(tokens: Tokens, number: Numeral) -> bool:
    """ "At 1800 hours"."""
    hour, minute = divmod(int(number.value), 100)
    is_time = hour <= _MIDNIGHT and minute < 60
    at = tokens.lower(number.first - 1) in ("at", "by", "until", "from", "around", "about")
    return is_time and at and tokens.lower(number.last) in ("hours", "hrs")


def _is_date(tokens: Tokens, number: Numeral) -> bool:
    before, behind = tokens.lower(number.first - 1), tokens.lower(number.last)
    small = 1 <= number.value <= 31 and number.value == int(number.value)
    if not small:
        return False
    if behind in MONTHS and (behind != "may" or tokens[number.last].text == "May"):
        return tokens[number.last].text[:1].isupper()
    if before in MONTHS and tokens[number.first - 1].text[:1].isupper():
        return not _counts(tokens, number)
    return tokens.says(number.last, "of") and tokens.lower(number.last + 1) in MONTHS


def _counts(tokens: Tokens, number: Numeral) -> bool:
    counted = phrase_after(tokens, number.last)
    return counted is not None and tokens.lower(counted[1] - 1).endswith("s")


def _is_clock(tokens: Tokens, number: Numeral) -> bool:
    at, last = number.first, number.last
    if tokens[last].text == ":" and tokens[last + 1].is_number and tokens.touch(last):
        return tokens.touch(last - 1)
    if tokens[at - 1].text == ":" and tokens[at - 2].is_number and tokens.touch(at - 1):
        return True
    if tokens.lower(at - 1) == "past" and tokens.lower(at - 2) in ("quarter", "half"):
        return True
    return tokens.lower(last) in _CLOCK


def _is_name(tokens: Tokens, number: Numeral) -> bool:
    if number.in_words:
        return _is_worded_name(tokens, number)
    if _is_of_a_list(tokens, number):
        return True
    before, behind = tokens[number.first - 1], tokens[number.last]
    label = tokens.lower(number.first - 2) if before.text == "." else before.lower
    if label in _LABELS and (before.text[:1].isupper() or label not in ("part", "case", "model")):
        if before.text[:1].isupper() and number.first > 1:
            return True  # "UN Resolution 2118 demands"
        return not _counts(tokens, number) or label in ("no", "nos", "page", "pages", "number")
    if before.text == "#":
        return True
    ahead = [tokens.lower(number.last + step) for step in range(1, 4)]
    if behind.text[:1].isupper() and behind.is_word and _STREETS & set(ahead):
        return True
    opens = number.first == 1 and before.lower in _OPENERS
    named = before.is_word and before.text[:1].isupper() and not opens
    return named and not _counts(tokens, number) and behind.lower not in _UNITS_AHEAD


def _is_worded_name(tokens: Tokens, number: Numeral) -> bool:
    """ "Ground Zero", "the Big Ten"."""
    before = tokens[number.first - 1]
    capital = tokens[number.first].text[0].isupper() and before.is_word and before.text[0].isupper()
    return capital and not _counts(tokens, number) and tokens.lower(number.last) not in _UNITS_AHEAD


def _is_of_a_list(tokens: Tokens, number: Numeral) -> bool:
    """ "1) Raise taxes 2) cut costs"."""
    listed = tokens[number.last].text == ")" and tokens.touch(number.last - 1)
    opened = any(tokens[place].text == "(" for place in range(number.first - 8, number.first))
    alone = tokens[number.first - 1].text == "(" and number.value < 10
    return listed and number.value < 100 and (not opened or alone)


_UNITS_AHEAD = words(
    """
    % percent per percentage basis points dollars euros pounds yen won million billion to - – or
    of km m kg tonnes tons miles feet metres meters hectares acres times
    """
)


def _is_inside_code(tokens: Tokens, number: Numeral) -> bool:
    """ "COVID-19", "F-16", "9/11", "24/7", "1990s", "192.168.0.1"."""
    at, last = number.first, number.last
    before, behind = tokens[at - 1], tokens[last]
    if (
        before.is_word
        and tokens.touch(at - 1)
        and before.lower not in ("us", "a", "c", "nz", "hk", "s")
    ):
        return True
    if _is_of_an_age_group(tokens, number):
        return tokens.lower(at - 2) not in ("over", "under")
    if before.text in HYPHENS and tokens.touch(at - 1) and tokens.touch(at - 2):
        return tokens[at - 2].is_word and tokens.lower(at - 2) not in _HYPHENED_BEFORE
    for sign, beyond in ((before, at - 2), (behind, last + 1)):
        if sign.text == "/" and tokens[beyond].is_number and number.value < 3000:
            return True
    touches = tokens.touch(last - 1)
    if touches and behind.is_word and not number.in_words and not _is_known_tail(tokens, last):
        return True
    if touches and behind.lower in ("s", "'s") and not number.in_words:
        return True
    return touches and behind.text == "." and tokens.touch(last) and tokens[last + 1].is_number


def _is_of_an_age_group(tokens: Tokens, number: Numeral) -> bool:
    """ "His mid-20s", "the over-75s"."""
    many = tokens.lower(number.last) == "s" and tokens.touch(number.last - 1)
    return many and tokens[number.first - 1].text in HYPHENS


def _is_known_tail(tokens: Tokens, at: int) -> bool:
    """Whether letters that touch a number are a unit or a scale: not "4chan", "5G"."""
    return tokens.lower(at) in ("m", "b", "t", "x") or unit_after(tokens, at) is not None


_HYPHENED_BEFORE = words("magnitude pre post mid non to and or half all under over sub")


def _is_pronoun(tokens: Tokens, number: Numeral) -> bool:
    """ "One" that stands for somebody or something."""
    if tokens.lower(number.first) != "one" or number.last != number.first + 1:
        return False
    behind = tokens[number.last]
    if not behind.is_word:
        return True
    if behind.lower in ("to", "or") and numeral(tokens, number.last + 1) is not None:
        return False  # "one to two years"
    return behind.lower in _ONE_OF_MANY or tokens.lower(number.first - 1) in _ONCE
