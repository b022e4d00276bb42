"""Reading a due time as people write it. Pure."""

import re
from datetime import date, datetime, time, timedelta

from ui.days import month_of, parse_day
from ui.words import WEEKDAYS

_CLOCK = re.compile(r"(?:^|\s)(at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)?$")
_ISO_CLOCK = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})t(\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})")

END_OF_DAY = time(23, 59)
"""When something is due for which only a day is named."""

HINT = "Write the time as 18:00, tomorrow 9, Friday 17:30, 24 Nov or 2026-11-24 18:00."
"""What is said to a time that is none."""


def parse_moment(typed: str, now: datetime) -> datetime | None:
    """The moment meant, in the time zone of `now`; None for nothing typed.

    Takes a time of today ("21:00", "6 pm"), a day, and both ("tomorrow 9:30").
    A day is what `parse_day` takes, the name of a weekday (the next one after
    today), or a day of a month without its year (the next one, today included).

    Raises:
        ValueError: this is no moment.
    """
    words = " ".join(typed.casefold().replace(",", " ").split())
    words = _ISO_CLOCK.sub(r"\1 \2", words)
    if not words:
        return None
    today = now.date()
    on = _day(words, today)
    if on is not None:
        return datetime.combine(on, END_OF_DAY, now.tzinfo)
    clock = _CLOCK.search(words)
    if clock is None:
        raise ValueError(typed)
    rest = words[: clock.start()].strip()
    on = _day(rest, today) if rest else today
    is_told = rest or clock[1] or clock[3] or clock[4]
    if on is None or not is_told:
        raise ValueError(typed)
    return datetime.combine(on, _time(clock), now.tzinfo)


def _time(clock: re.Match[str]) -> time:
    hour, minute, half = int(clock[2]), int(clock[3] or 0), clock[4]
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(clock[0])
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute)


def _day(words: str, today: date) -> date | None:
    """The day these words mean, None if they mean none."""
    for weekday, name in enumerate(WEEKDAYS):
        if len(words) >= 3 and name.casefold().startswith(words):
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if found := _DAY_FIRST.fullmatch(words):
        return _next(found[2], int(found[1]), today)
    if found := _MONTH_FIRST.fullmatch(words):
        return _next(found[1], int(found[2]), today)
    try:
        return parse_day(words, today)
    except ValueError:
        return None


def _next(month: str, number: int, today: date) -> date | None:
    """The next day of that name; in a year that has it, as 29 February has not each."""
    try:
        in_year = month_of(month)
    except ValueError:
        return None
    for year in range(today.year, today.year + 9):
        try:
            on = date(year, in_year, number)
        except ValueError:
            continue
        if on >= today:
            return on
    return None
