"""Reading a day as people write it. Pure."""

import re
from datetime import date, timedelta

from ui.words import MONTHS

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})")

_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}

FULL = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def parse_day(typed: str, today: date) -> date | None:
    """The day meant, None for nothing typed.

    Takes "2018-03-09", "9 March 2018", "March 9, 2018", "9.3.2018", "today",
    "yesterday" and "tomorrow". Not "9/3/2018": it is another day on the other side of the ocean.

    Raises:
        ValueError: this is no day, or could be two.
    """
    words = " ".join(typed.casefold().split())
    if not words:
        return None
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    if found := _ISO.fullmatch(words):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(words):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _DAY_FIRST.fullmatch(words):
        return date(int(found[3]), month_of(found[2]), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(words):
        return date(int(found[3]), month_of(found[1]), int(found[2]))
    raise ValueError(typed)


def month_of(word: str) -> int:
    """The number of a month, from its name or the beginning of it, lower case.

    Raises:
        ValueError: no month is called so.
    """
    for number, (full, short) in enumerate(zip(FULL, MONTHS, strict=True), start=1):
        if full.startswith(word) and word.startswith(short.casefold()):
            return number
    raise ValueError(word)
