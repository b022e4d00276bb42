"""Times counted from the publication date: weekdays, "last year", "three days ago"."""

from datetime import date, timedelta

from workbench.reading.calendar_times import month_number, year_of
from workbench.reading.days import (
    EARLIEST,
    WEEKDAY_NAMES,
    Days,
    day,
    months,
    part_of,
    quarter,
    shifted,
    week,
    weekend,
    year,
    years,
)
from workbench.reading.seen import Read, Seen, one, singular, small_number

_STEPS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}
_SOON = ("next", "coming")
_GONE, _AHEAD = ("last", "past", "previous"), ("next", "coming", "following")
_ONE = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def weekday(seen: Seen) -> Read:
    """The nearest such day: behind, or ahead of what is still to come."""
    today, number = seen.today, WEEKDAY_NAMES.index(seen["weekday"])
    if seen["of"]:
        monday = week(today + _WEEK * _STEPS.get(seen["of"], 0)).first
        return one(day(monday + _ONE * number))
    recent = today - _ONE * ((today.weekday() - number) % 7)
    coming = today + _ONE * ((number - today.weekday()) % 7)
    monday = week(today).first
    if seen["week"]:
        return one(day(coming + _WEEK))  # "Monday week"
    if seen["which"] in _GONE:
        recent = recent if recent < today else today - _WEEK
        return one(day(recent), (day(monday - _WEEK + _ONE * number), "of the week before"))
    if seen["which"] == "next":
        coming = coming if coming > today else today + _WEEK
        return one(day(coming), (day(monday + _WEEK + _ONE * number), "of the week after"))
    if seen["which"] in ("this", "coming"):
        return one(day(monday + _ONE * number))
    return one(day(coming if seen.coming else recent))


def near_day(seen: Seen) -> Read:
    """ "Yesterday", "tomorrow", "last night"."""
    steps = {"yesterday": -1, "tomorrow": 1, "last night": -1, "day before yesterday": -2}
    steps["the day after tomorrow"] = 2
    told = seen["near"]
    return one(day(seen.today + _ONE * steps.get(told, steps.get(told.removeprefix("the "), 0))))


def neighbour(seen: Seen) -> Read:
    """ "Last year", "this week", "the past decade", "earlier this month", "late last year"."""
    by, unit, today = _STEPS.get(seen["which"], 0), seen["unit"], seen.today
    if unit == "weekend":
        return _weekend(seen, seen["which"])
    if unit == "fortnight":
        return one(Days(today, today + _WEEK * 2) if by > 0 else rolling_back(unit, 1, today))
    whole = whole_of(unit, today, by)
    rolling = rolling_back(unit, 1, today)
    is_rolling = seen["which"] == "last" and seen["the"] and unit != "quarter"
    if seen["which"] == "past" or is_rolling:
        return one(rolling, (whole, "of the calendar"))
    if seen["which"] in _SOON and seen["the"] and unit in ("year", "decade"):
        last = shifted(today, _MONTHS_IN[unit]) - _ONE
        return one(Days(today, last), (whole, "of the calendar"))
    if seen["early"] in ("early", "late"):
        return one(part_of(whole, seen["early"]))
    if by == 0:
        return _this(seen, whole)
    others = [(rolling, "rolling")] if by < 0 else []
    return one(whole, *others, *(_fiscal(today) if by < 0 and unit == "year" else []))


def _this(seen: Seen, whole: Days) -> Read:
    """What is past of a week or year that still runs ends today."""
    if seen["early"] == "later":
        return one(Days(seen.today, whole.last))
    runs_on = seen.coming or seen["which"] == "current"
    if runs_on and seen["early"] != "earlier":
        return one(whole)
    return one(Days(whole.first, seen.today), (whole, "all of it"))


def _fiscal(today: date) -> list[tuple[Days, str]]:
    october = today.year - (1 if (today.month, today.day) >= (10, 1) else 2)
    april = today.year - (1 if today.month >= 4 else 2)
    return [
        (months(october, 10, 12), "fiscal year from October"),
        (months(april, 4, 12), "fiscal year from April"),
    ]


def the_weekend(seen: Seen) -> Read:
    """ "The weekend", "over the weekend"."""
    return _weekend(seen, "")


def _weekend(seen: Seen, which: str) -> Read:
    today = seen.today
    here = weekend(today)
    last = here if here.last < today else weekend(today - _WEEK)
    if today in (here.first, here.last) and which not in (*_GONE, *_AHEAD):
        return one(here)
    if which in _GONE:
        return one(last)
    if which in _AHEAD:
        return one(weekend(today + _WEEK) if here.first <= today else here)
    return one(here if seen.coming else last)


def whole_of(unit: str, today: date, by: int) -> Days:
    """The week, month, quarter, year, decade or century of today, or so many further on."""
    match unit:
        case "week":
            return week(today + _WEEK * by)
        case "month":
            there = shifted(today.replace(day=1), by)
            return months(there.year, there.month)
        case "quarter":
            there = shifted(today.replace(day=1), 3 * by)
            return quarter(there.year, (there.month + 2) // 3)
        case "decade":
            first = today.year // 10 * 10 + 10 * by
            return years(first, first + 9)
        case "century":
            first = today.year // 100 * 100 + 100 * by
            return years(first, first + 99)
    return year(today.year + by)


def rolling_back(unit: str, count: int, today: date) -> Days:
    """So many units that end on the publication date."""
    match unit:
        case "day":
            return Days(today - _ONE * (count - 1), today)
        case "week" | "fortnight":
            size = 7 if unit == "week" else 14
            return Days(today - _ONE * (size * count - 1), today)
        case "hour":
            return Days(today - _ONE * max(count // 24, 1), today)
        case "minute" | "second":
            return day(today)
    return Days(shifted(today, -_MONTHS_IN[unit] * count) + _ONE, today)


def stretch(seen: Seen) -> Read:
    """ "The past five years", "the last 12 months", "the next two weeks"."""
    count, unit, today = small_number(seen["count"]), singular(seen["unit"]), seen.today
    rolling = rolling_back(unit, count, today)
    if seen["half"]:
        return one(_and_a_half(seen["which"], unit, today))
    if seen["which"] in _AHEAD:
        if unit in _MONTHS_IN:
            return one(Days(today, shifted(today, _MONTHS_IN[unit] * count) - _ONE))
        return one(Days(today, today + _ONE * (rolling.count - 1)))
    if unit == "year" and count > 1:
        return one(rolling, (years(today.year - count, today.year - 1), "calendar years"))
    return one(rolling)


def _and_a_half(which: str, unit: str, today: date) -> Days:
    """ "The past week and a half"."""
    if unit == "week":
        first, last = today - _ONE * 9, today + _ONE * 9
    else:
        by = _MONTHS_IN[unit] * 3 // 2
        first, last = shifted(today, -by) + _ONE, shifted(today, by) - _ONE
    return Days(today, last) if which in _AHEAD else Days(first, today)


def ago(seen: Seen) -> Read:
    """ "Three days ago": the day; "five years ago": the year, for news never means the day."""
    count, unit, today = _count_back(seen), singular(seen["unit"]), seen.today
    match unit:
        case "hour" | "minute" | "second":
            return one(day(today - _ONE * (int(count) // 24 if unit == "hour" else 0)))
        case "day":
            return one(day(today - _ONE * int(count)))
        case "week" | "fortnight":
            there = today - _ONE * int(count * (7 if unit == "week" else 14))
            return one(week(there), (day(there), "to the day"))
    there = shifted(today, -int(_MONTHS_IN[unit] * count))
    exact = day(there), "to the day"
    whole_years = count * _MONTHS_IN[unit] % 12 == 0
    if unit in ("month", "quarter") or not whole_years:
        return one(months(there.year, there.month), exact)
    return one(year(there.year), exact)


def _count_back(seen: Seen) -> float:
    if seen["count"].startswith("half"):
        return 0.5
    return small_number(seen["count"]) + (0.5 if seen["half"] else 0)


def ahead(seen: Seen) -> Read:
    """ "Two weeks from now"."""
    count, unit, today = small_number(seen["count"]), singular(seen["unit"]), seen.today
    if unit in _MONTHS_IN:
        there = shifted(today, _MONTHS_IN[unit] * count)
        whole = months(there.year, there.month) if unit == "month" else year(there.year)
        return one(whole, (day(there), "to the day"))
    there = today + _ONE * (rolling_back(unit, count, today).count)
    return one(
        week(there) if unit in ("week", "fortnight") else day(there), (day(there), "to the day")
    )


_LONG = {"year": 12, "quarter": 3, "half-year": 6, "half year": 6, "half": 6}


def year_to(seen: Seen) -> Read:
    """ "The year to January", "the 12 months to March 2017", "the year ending in June"."""
    month = month_number(seen["month"])
    if seen["year"]:
        last = months(int(seen["year"]), month).last
    else:
        here = months(seen.today.year, month).last
        gone = (seen.today.month, seen.today.day) >= (month, 1) and seen.today.month != month
        last = here if gone or here <= seen.today else months(seen.today.year - 1, month).last
    count = _LONG.get(seen["unit"]) or small_number(seen["count"])
    return one(Days(shifted(last.replace(day=1), 1 - count), last))


def end_of(seen: Seen) -> Read:
    """ "The end of the year", "the start of 2017", "by the end of March"."""
    inner = _inside(seen)
    if seen["by"]:
        first = seen.today if seen.today <= inner.last else EARLIEST
        return one(Days(first, inner.last))
    edge = _EDGES.get(seen["edge"], seen["edge"])
    part = part_of(inner, edge)
    if seen["which"] == "the" and not seen.coming and part.first > seen.today:
        part = part_of(whole_of(seen["unit"], seen.today, -1), edge)
    return one(part)


_EDGES = {
    "middle": "mid",
    "early part": "early",
    "first part": "early",
    "late part": "late",
    "latter part": "late",
    "last part": "late",
}


def _inside(seen: Seen) -> Days:
    if seen["month"]:
        number = month_number(seen["month"])
        return months(year_of(seen, number), number)
    if seen["year2"]:
        return year(int(seen["year2"]))
    return whole_of(seen["unit"], seen.today, _STEPS.get(seen["which"], 0))


def first_months(seen: Seen) -> Read:
    """ "The first three months of 2017", "the last nine months of the year"."""
    count = small_number(seen["count"])
    by = _STEPS.get(seen["which"], 0)
    number = int(seen["year"]) if seen["year"] else seen.today.year + by
    if not 0 < count <= 12:
        raise LookupError(seen["count"])
    return one(months(number, 1 if seen["edge"] == "first" else 13 - count, count))
