"""Intervals of days in words, as short as they can be: "2017", "February–November 2017"."""

from datetime import date, timedelta

from workbench.reading.days import EARLIEST, MONTH_NAMES, Days

_ONE = timedelta(days=1)


def days_told(days: Days, *, beside: Days | None = None) -> str:
    """The days in words. `beside` is told in the same breath: a year that both share is left out.

    An open beginning is told as "until".
    """
    if days.first == EARLIEST:
        return f"until {_day(days.last)}"
    if days.count == 1:
        return _day(days.first)
    year = "" if beside is not None and _years(beside) == _years(days) else f" {days.last.year}"
    return _years_told(days) or _months_told(days, year) or _dates_told(days)


def _years(days: Days) -> set[int]:
    return {days.first.year, days.last.year}


def _years_told(days: Days) -> str:
    first, last = days.first, days.last
    if (first.month, first.day) != (1, 1) or (last.month, last.day) != (12, 31):
        return ""
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def _months_told(days: Days, year: str) -> str:
    """Whole months: "February–November 2017", "December 2016–March 2017"."""
    first, last = days.first, days.last
    if first.day != 1 or (last + _ONE).day != 1:
        return ""
    if first.year != last.year:
        return f"{_month(first)} {first.year}–{_month(last)} {last.year}"
    if first.month == last.month:
        return _month(first) + year
    return f"{_month(first)}–{_month(last)}{year}"


def _dates_told(days: Days) -> str:
    first, last = days.first, days.last
    if first.year != last.year:
        return f"{_day(first)}–{_day(last)}"
    if first.month != last.month:
        return f"{first.day} {_month(first)}–{_day(last)}"
    return f"{first.day}–{_day(last)}"


def _day(at: date) -> str:
    return f"{at.day} {_month(at)} {at.year}"


def _month(at: date) -> str:
    return MONTH_NAMES[at.month - 1].capitalize()
