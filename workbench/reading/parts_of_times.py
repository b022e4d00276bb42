"""Parts of longer times: "the second half of the 19th century", "the first Monday of March"."""

from datetime import date, timedelta

from workbench.reading.calendar_times import month_number, year_of
from workbench.reading.days import WEEKDAY_NAMES, Days, day, months, shifted, years
from workbench.reading.seen import Read, Seen, one, singular, small_number

_ONE = timedelta(days=1)
_FEW = 3
"""How many days or weeks "the last days of March" are."""

_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}


def half_of(whole: Days, ordinal: str) -> Days:
    """The first or second half, by years where it has many, else by days."""
    span = whole.last.year - whole.first.year + 1
    if span > 1:
        middle = shifted(whole.first, span * 6)
    else:
        middle = whole.first + timedelta(days=whole.count // 2)
    return Days(whole.first, middle - _ONE) if ordinal == "first" else Days(middle, whole.last)


def nth_part(whole: Days, ordinal: str, size: str) -> Days:
    """A decade or quarter of a century."""
    first = whole.first.year // 10 * 10
    count = 10 if size == "decade" else 25
    at = _PLACES[ordinal]
    begin = first + count * at if at >= 0 else first + 100 - count
    return years(begin, begin + count - 1)


def nth_weekday(seen: Seen) -> Read:
    """ "The first Monday of March", "the last Friday in May 2016"."""
    month = month_number(seen["month"])
    whole = months(year_of(seen, month), month)
    number, at = WEEKDAY_NAMES.index(seen["weekday"]), _PLACES[seen["ordinal"]]
    if at < 0:
        return one(day(whole.last - _ONE * ((whole.last.weekday() - number) % 7)))
    first: date = whole.first + _ONE * ((number - whole.first.weekday()) % 7)
    return one(day(first + timedelta(days=7 * at)))


def first_days(seen: Seen) -> Read:
    """ "The last two weeks of March", "the first ten days of May"."""
    month = month_number(seen["month"])
    whole = months(year_of(seen, month), month)
    each = {"day": 1, "week": 7}.get(singular(seen["unit"]))
    if each is None:
        raise LookupError(seen["unit"])
    count = min(each * (small_number(seen["count"]) if seen["count"] else _FEW), whole.count)
    if seen["edge"] in ("first", "opening"):
        return one(Days(whole.first, whole.first + _ONE * (count - 1)))
    return one(Days(whole.last - _ONE * (count - 1), whole.last))


def years_to(seen: Seen) -> Read:
    """ "The decade to 2015", "the five years to 2015"."""
    count = 10 if seen["unit"] == "decade" else small_number(seen["count"])
    last = int(seen["year"])
    return one(years(last - count + 1, last))
