"""Reading a due time as people write it. Pure."""

import re
from datetime import date, datetime, time

from ui.verdict.days import parse_day
from ui.words import day

_CLOCK = re.compile(r"(?:^|\s)(?:at\s+)?(\d{1,2})[:.](\d{2})$")

END_OF_DAY = time(23, 59)
"""When something is due for which only a day is named."""


def parse_moment(typed: str, now: datetime) -> datetime | None:
    """The moment meant, in the time zone of `now`; None for nothing typed.

    Takes a time of today ("21:00"), a day as `parse_day` does, and both ("tomorrow 9:30").

    Raises:
        ValueError: this is no moment.
    """
    words = " ".join(typed.casefold().split()).replace(",", "")
    if not words:
        return None
    clock = _CLOCK.search(words)
    at = time(int(clock[1]), int(clock[2])) if clock else END_OF_DAY
    on = parse_day(words[: clock.start()] if clock else words, now.date())
    if on is None:
        on = now.date()
    return datetime.combine(on, at, now.tzinfo)


def short_moment(moment: datetime, today: date) -> str:
    """A moment in few words: "21:00" for today, "9 Mar 2018, 21:00" otherwise; local time."""
    local = moment.astimezone()
    clock = f"{local:%H:%M}"
    return clock if local.date() == today else f"{day(local)}, {clock}"
