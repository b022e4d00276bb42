"""Every time expression of a passage as an interval of days.

Relative ones are counted from the document's publication date. Where news
usage leaves a choice ("last year": the calendar year, or the twelve months
until now), the usual one is given and the others beside it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.reading import calendar_times as calendar
from workbench.reading import parts_of_times as parts
from workbench.reading import relative_times as relative
from workbench.reading import seasons
from workbench.reading.days import EARLIEST, Days, months, shifted
from workbench.reading.not_times import is_no_time
from workbench.reading.period_words import read_as
from workbench.reading.seen import Alternative, Read, Seen, one
from workbench.reading.tense import is_coming, is_set_for, is_told_as_past
from workbench.reading.written_times import written_times
from workbench.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Period:
    """A time expression at ``[start, end)``; `days` is None where the words do not tell.

    An end that is open ("since 2010") is closed by the publication date; a
    beginning that is open ("before 2010") is the first day there is, and
    `open_start` says so. `weekday` is the one named with a date.
    """

    start: int
    end: int
    text: str
    days: Days | None
    alternatives: tuple[Alternative, ...] = ()
    open_start: bool = False
    weekday: str = ""


def periods(text: str, published: date | None) -> list[Period]:
    """The time expressions of a passage, in order; the longest where several overlap."""
    told: list[Period] = []
    for span in sentences(text):
        told += _of_sentence(span.of(text), span.start, published)
    return told


def _of_sentence(sentence: str, offset: int, published: date | None) -> Iterator[Period]:
    found = sorted(written_times(sentence), key=lambda seen: (seen[0].start(), -seen[0].end()))
    end = 0
    for match, name in found:
        if match.start() >= end and not is_no_time(sentence, match, name):
            end = match.end()
            yield _period(match, name, offset, published)


def _period(match: re.Match[str], name: str, offset: int, published: date | None) -> Period:
    place = match.start() + offset, match.end() + offset
    coming = is_coming(match.string, match.start(), match.end())
    if name == "bounded" and not coming:
        coming = _is_ahead(match)
    seen = Seen(match, published, coming)
    try:
        read, others = _READERS[name](seen)
        if name in _PARTS and not coming and not seen["year"] and read.first > seen.today:
            read, others = _READERS[name](Seen(match, shifted(seen.today, -12), coming))
    except (LookupError, ValueError, OverflowError):
        return Period(*place, match[0], None)
    if name in _RUNNING and not coming and published is not None:
        read, others = _until(read, others, published)
    kept = tuple(other for other in others if other.days != read)
    open_start = name == "bounded" and seen["bound"] in ("before", "until", "till", "by")
    weekday = match.groupdict().get("named") or ""
    return Period(*place, match[0], read, kept, open_start, weekday)


def _is_ahead(match: re.Match[str]) -> bool:
    """ "To meet him by May", "stays shut until Tuesday"."""
    match match["bound"].lower():
        case "by":
            return is_set_for(match.string, match.start())
        case "until" | "till":
            return not is_told_as_past(match.string, match.start())
    return False


_PARTS = frozenset({"first_days", "nth_weekday", "half_of", "week_of"})
"""Of a month that runs, these may still be to come; what is told as past was a year before."""

_RUNNING = frozenset({"quarter", "season", "first_months", "week_of", "week_with", "months"})


def _until(
    read: Days, others: tuple[Alternative, ...], published: date
) -> tuple[Days, tuple[Alternative, ...]]:
    """What is told as past ends on the publication date, though its season goes on."""
    if not read.first <= published < read.last:
        return read, others
    return Days(read.first, published), (Alternative(read, "all of it"), *others)


_ONE = timedelta(days=1)
_NOT_INSIDE = frozenset({"bounded", "from_to"})


def _bounded(seen: Seen) -> Read:
    """ "Since 2010", "until May", "by Friday", "before 2015"."""
    bound = seen["bound"]
    inner = _part(seen, "inner", coming=bound in ("by", "until", "till") and seen.coming)[0]
    match bound:
        case "since":
            if seen["inner"].startswith("the end of"):
                inner = Days(inner.last, inner.last)
            return one(Days(min(inner.first, seen.today), seen.today))
        case "after":
            begins = inner.last + _ONE
            return one(Days(begins, max(seen.today, begins)))
        case "before":
            return one(Days(EARLIEST, inner.first - _ONE))
    is_ahead = seen.published is not None and seen.published <= inner.last
    first = seen.today if is_ahead else EARLIEST
    eve = inner.first - _ONE
    if bound == "by" and inner.count > 1 and first <= eve:
        return one(Days(first, inner.last), (Days(first, eve), "before it begins"))
    return one(Days(first, inner.last))


def _from_to(seen: Seen) -> Read:
    """ "From 2010 to 2015", "between March and May"."""
    last, _ = _part(seen, "b", coming=seen.coming)
    anchored = Seen(seen.match, seen.published or last.last, seen.coming)
    first, name = _part(anchored, "a", coming=seen.coming)
    if name in ("month", "date") and not _YEAR.search(seen["a"]):
        first = _in_year(first, last.first.year)
    while first.first > last.last or (name == "weekday" and first.first > last.first):
        first = _earlier(first, name)
    return one(Days(first.first, last.last))


_YEAR = re.compile(r"\d{4}|year")


def _in_year(days: Days, number: int) -> Days:
    by = 12 * (number - days.first.year)
    if days.count == 1:
        return Days(shifted(days.first, by), shifted(days.last, by))
    return months(number, days.first.month)


def _earlier(days: Days, name: str) -> Days:
    if name == "weekday":
        return Days(days.first - 7 * _ONE, days.last - 7 * _ONE)
    return Days(shifted(days.first, -12), shifted(days.last, -12))


def _part(seen: Seen, group: str, *, coming: bool) -> tuple[Days, str]:
    """What a time inside another is, and the name of its reader.

    Raises:
        LookupError: it cannot be read by itself.
    """
    match, name = read_as(seen.match.string, *seen.match.span(group), but=_NOT_INSIDE)
    return _READERS[name](Seen(match, seen.published, coming))[0], name


def _half_of(seen: Seen) -> Read:
    """ "The second half of the 19th century"."""
    return one(parts.half_of(_whole_of(seen), seen["ordinal"]))


def _nth_decade(seen: Seen) -> Read:
    """ "The first decade of the century"."""
    return one(parts.nth_part(_whole_of(seen), seen["ordinal"], seen["size"]))


def _whole_of(seen: Seen) -> Days:
    """What a part is of; "the decade" is the one that runs."""
    the, _, unit = seen["inner"].rpartition(" ")
    if the == "the" or (not the and unit in ("century", "decade")):
        return relative.whole_of(unit, seen.today, 0)
    return _part(seen, "inner", coming=seen.coming)[0]


_READERS: dict[str, Callable[[Seen], Read]] = {
    "date": calendar.a_date,
    "iso": calendar.iso,
    "slashes": calendar.slashes,
    "days_of_month": calendar.days_of_month,
    "months": calendar.months_on,
    "month": calendar.a_month,
    "year": calendar.a_year,
    "two_years": calendar.two_years,
    "decade": calendar.a_decade,
    "century": calendar.a_century,
    "centuries": calendar.centuries,
    "quarter": calendar.a_quarter,
    "season": seasons.a_season,
    "week_of": calendar.week_of,
    "week_with": calendar.week_with,
    "holiday": seasons.holiday,
    "weekday": relative.weekday,
    "near": relative.near_day,
    "neighbour": relative.neighbour,
    "weekend": relative.the_weekend,
    "stretch": relative.stretch,
    "ago": relative.ago,
    "ahead": relative.ahead,
    "year_to": relative.year_to,
    "end_of": relative.end_of,
    "first_months": relative.first_months,
    "short_year": calendar.short_year,
    "nth_weekday": parts.nth_weekday,
    "first_days": parts.first_days,
    "years_to": parts.years_to,
    "half_of": _half_of,
    "nth_decade": _nth_decade,
    "bounded": _bounded,
    "from_to": _from_to,
}
