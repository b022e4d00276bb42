"""Times that the calendar names: dates, months, years, decades, centuries, quarters, seasons."""

import re
from datetime import date, timedelta

from workbench.reading.days import (
    MONTH_NUMBERS,
    Days,
    day,
    half,
    months,
    part_of,
    quarter,
    shifted,
    week,
    weekend,
    year,
    years,
)
from workbench.reading.numerals import ordinal
from workbench.reading.seen import Read, Seen, one
from workbench.reading.tokens import Tokens


def year_of(seen: Seen, month: int, day_of_month: int = 1) -> int:
    """The year of a month without one: the last that was, or the next that comes."""
    if seen["year"]:
        return int(seen["year"])
    today = seen.today
    if seen["yearly"]:
        return today.year + {"last": -1, "this": 0, "next": 1}[seen["yearly"]]
    here = (month, day_of_month)
    match seen["which"]:
        case "next" | "coming":
            return today.year + (here <= (today.month, today.day))
        case "last" | "past" | "previous":
            return today.year - (here >= (today.month, 1))
        case "this" | "current":
            return today.year
    if seen.coming:
        gone = month < today.month or (day_of_month > 1 and here < (today.month, today.day))
        return today.year + gone
    return today.year - (here > (today.month, today.day))


def month_number(word: str) -> int:
    """The number of a month, by its name or its first letters."""
    return MONTH_NUMBERS[word.lower().rstrip(".")]


def nth_day(word: str) -> int:
    """The number of a day in words: "twenty-first".

    Raises:
        LookupError: it is none.
    """
    read = ordinal(Tokens(word), 0)
    if read is None:
        raise LookupError(word)
    return int(read.value)


def a_date(seen: Seen) -> Read:
    """ "1 March 2014", "March 1"."""
    month = month_number(seen["month"])
    number = int(seen["day"]) if seen["day"] else nth_day(seen["nth"])
    return one(day(date(year_of(seen, month, number), month, number)))


def iso(seen: Seen) -> Read:
    """ "2014-03-01"."""
    return one(day(date(int(seen["year"]), int(seen["m"]), int(seen["day"]))))


def slashes(seen: Seen) -> Read:
    """ "23/06/2016"; where either may be the month, the day first."""
    first, second, number = int(seen["a"]), int(seen["b"]), int(seen["year"])
    if second > 12:
        return one(day(date(number, first, second)))
    read = day(date(number, second, first))
    return one(read) if first > 12 else one(read, (day(date(number, first, second)), "month first"))


def days_of_month(seen: Seen) -> Read:
    """ "9-11 March", "March 9 to 11"."""
    month = month_number(seen["month"])
    known = year_of(seen, month, int(seen["a"]))
    return one(Days(date(known, month, int(seen["a"])), date(known, month, int(seen["b"]))))


def a_month(seen: Seen) -> Read:
    """ "October", "early March 2016"; what is past ends on the publication date."""
    number = month_number(seen["month"])
    known = year_of(seen, number)
    whole = months(known, number)
    dated = bool(seen["year"] or seen["yearly"] or seen.coming)
    if seen.part:
        part = part_of(whole, seen.part)
        if not dated and part.first > seen.today:
            part = part_of(months(known - 1, number), seen.part)
        return one(part)
    if not dated and not seen["which"] and whole.last > seen.today >= whole.first:
        return one(Days(whole.first, seen.today), (whole, "all of it"))
    return one(whole)


def months_on(seen: Seen) -> Read:
    """ "January to March 2019", "June-August"."""
    first, last = month_number(seen["a"]), month_number(seen["b"])
    known = year_of(seen, last)
    begin = known - (first > last)
    return one(Days(date(begin, first, 1), months(known, last).last))


def a_year(seen: Seen) -> Read:
    """ "2016", "early 2016", "fiscal 2016"."""
    number = int(seen["year"])
    whole = year(number)
    if seen["fiscal"]:
        april = months(number - 1, 4, 12), "fiscal year from April"
        return one(months(number - 1, 10, 12), april, (whole, "calendar year"))
    return one(part_of(whole, seen.part) if seen.part else whole)


def short_year(seen: Seen) -> Read:
    """ "In '98": the last such year."""
    now = seen.published.year if seen.published else 2020
    number = now // 100 * 100 + int(seen["short"])
    return one(year(number - 100 * (number > now)))


def two_years(seen: Seen) -> Read:
    """ "2015-16", "1950 to 1953"."""
    first = int(seen["year"])
    second = int(seen["b"]) if len(seen["b"]) == 4 else first // 100 * 100 + int(seen["b"])
    if second < first:
        second += 100
    whole = years(first, second)
    if second != first + 1 or seen["far"]:
        return one(whole)
    april = months(first, 4, 12), "fiscal year from April"
    return one(whole, april, (months(first, 9, 12), "school year"))


_DECADES = {
    "noughties": 2000,
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}


def a_decade(seen: Seen) -> Read:
    """ "The 1980s", "the early nineties", "the '60s"."""
    written = seen["decade"]
    if seen["word"]:
        first = _DECADES[seen["word"]]
        first -= 100 * (seen.published is not None and first > seen.published.year)
    else:
        first = int(written) if len(written) == 4 else _in_century(int(written), seen)
    whole, century = years(first, first + 9), years(first, first + 99)
    if first % 100 == 0 and len(written) == 4:
        usual, other = (whole, century) if first >= 2000 else (century, whole)
        why = "as a century" if first >= 2000 else "as a decade"
        return one(part_of(usual, seen.part)) if seen.part else one(usual, (other, why))
    return one(part_of(whole, seen.part) if seen.part else whole)


def _in_century(short: int, seen: Seen) -> int:
    now = seen.published.year if seen.published else 2020
    first = 2000 + short if 2000 + short <= now and short < 20 else 1900 + short
    return first - 100 * (first > now)


_OVER_THE = re.compile(r"\b(?:over|during|for|in) the $", re.IGNORECASE)
_CENTURIES = {
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}


def a_century(seen: Seen) -> Read:
    """ "The 19th century", strictly from 1801; "the late 19th century" from its round year."""
    if seen["which"] == "last" and _OVER_THE.search(seen.match.string, 0, seen.match.start()):
        rolling = Days(shifted(seen.today, -1200) + timedelta(days=1), seen.today)
        return one(rolling)
    if seen["which"]:
        number = seen.today.year // 100 + 1 + {"last": -1, "this": 0, "next": 1}[seen["which"]]
    else:
        number = int(seen["n"]) if seen["n"] else _CENTURIES[seen["ordinal"]]
    if not 1 < number < 100:
        raise LookupError(seen["n"])
    usual = years(100 * number - 100, 100 * number - 1)
    if seen.part:
        return one(part_of(usual, seen.part))
    return one(years(100 * number - 99, 100 * number), (usual, "counted from the round year"))


def centuries(seen: Seen) -> Read:
    """ "The 18th and 19th centuries"."""
    first, last = (_century_number(seen[side]) for side in ("a", "b"))
    return one(years(100 * first - 99, 100 * last))


def _century_number(written: str) -> int:
    return _CENTURIES.get(written) or int(written[:-2])


def a_quarter(seen: Seen) -> Read:
    """ "The first quarter of 2017", "Q3", "the second half"; without a year, the last that was."""
    size = half if seen["size"] in ("half", "h") else quarter
    ordinals = {"first": 1, "second": 2, "third": 3, "fourth": 4}
    number = int(seen["n"]) if seen["n"] else ordinals.get(seen["ordinal"], 0)
    number = number or (2 if size is half else 4)
    if seen["year"]:
        known = int(seen["year"])
    else:
        known = seen.today.year + {"last": -1, "next": 1}.get(seen["which"], 0)
        if not seen["which"] and not seen.coming and size(known, number).first > seen.today:
            known -= 1
    read = size(known, number)
    begun = shifted(read.first, -3)
    fiscal = months(begun.year, begun.month, 6 if size is half else 3)
    return one(read, (fiscal, "fiscal year from October"))


def week_of(seen: Seen) -> Read:
    """ "The first week of November", "the last day of June"."""
    month = month_number(seen["month"])
    whole = months(year_of(seen, month), month)
    nth = {"first": 0, "second": 1, "third": 2, "fourth": 3}.get(seen["ordinal"], -1)
    count = {"week": 7, "day": 1, "weekend": 7}[seen["size"]]
    if nth < 0:
        last = Days(date.fromordinal(whole.last.toordinal() - count + 1), whole.last)
        return one(weekend(last.last) if seen["size"] == "weekend" else last)
    start = whole.first.toordinal() + nth * count
    found = Days(date.fromordinal(start), date.fromordinal(start + count - 1))
    return one(weekend(found.first) if seen["size"] == "weekend" else found)


def week_with(seen: Seen) -> Read:
    """ "The week of March 5", "the week to 3 March"."""
    read, _ = a_date(seen)
    at = read.first
    if seen["how"] in ("to", "ending", "ended"):
        return one(Days(date.fromordinal(at.toordinal() - 6), at))
    if seen["how"] == "beginning":
        return one(Days(at, date.fromordinal(at.toordinal() + 6)))
    return one(week(at))
