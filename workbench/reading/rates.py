"""In what time a figure is meant: "$100 a month", "an annual budget of $3 million"."""

import re
from decimal import Decimal

from workbench.reading.words import by_word

_TIMES = by_word(
    {
        "second": "second secondly",
        "minute": "minute",
        "hour": "hour hourly",
        "day": "day daily night nightly",
        "week": "week weekly",
        "fortnight": "fortnight fortnightly",
        "month": "month monthly",
        "quarter": "quarter quarterly",
        "year": "year annual annually yearly annum",
    }
)
_NAMED = "second|minute|hour|day|night|week|fortnight|month|quarter|year"
_NO_PART = "and|or|but|for|in|within|over|of|after|about|nearly|almost|than"
_OF = rf"(?:[ ](?!(?:{_NO_PART})\b)[^\W\d_]+){{0,3}}?"
_WHAT = rf"{_OF}(?:[ ]of{_OF})?(?:[ ](?:each|apiece))?"
_ADVERBS = "hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually"
_BEHIND = re.compile(
    rf"{_WHAT}(?:[ ]?/[ ]?|[ ](?:a|an|per|each|every)[ ])(?P<named>{_NAMED}|annum)"
    r"(?![\w'’-])(?![ ](?:ago|earlier|later|before|after|from)\b)"
    rf"|{_WHAT}[ ](?P<adverb>{_ADVERBS})\b"
)
_BEFORE = re.compile(
    r"\b(?P<named>hourly|daily|weekly|monthly|quarterly|annual|yearly)(?:[ ][^\W\d_]+){1,4}[ ]$",
    re.IGNORECASE,
)
_DAYS = {"day": Decimal(1), "week": Decimal(7), "fortnight": Decimal(14)}
_MONTHS = {"month": Decimal(1), "quarter": Decimal(3), "year": Decimal(12)}
_SECONDS = {"second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600)}
_A_YEAR = {"week": Decimal(52), "fortnight": Decimal(26), "day": Decimal(365)}


def rate_of(text: str, start: int, end: int, until: int) -> str:
    """The time that a figure at ``[start, end)`` is told for, up to a place; empty if for none."""
    behind = _BEHIND.match(text, end, until)
    if behind is not None:
        return _TIMES[behind["named"] or behind["adverb"]]
    before = _BEFORE.search(text[max(start - 60, 0) : start])
    return _TIMES[before["named"].lower()] if before is not None else ""


def times_in(long: str, short: str) -> Decimal | None:
    """How often one time is in another, as wages and rates reckon; None if not to be said.

    A year has 52 weeks and 365 days; a day of work has no fixed hours.
    """
    for lengths in (_DAYS, _MONTHS, _SECONDS):
        if long in lengths and short in lengths:
            return lengths[long] / lengths[short]
    if long == "year":
        return _A_YEAR.get(short)
    if short == "year":
        of_year = _A_YEAR.get(long)
        return None if of_year is None else 1 / of_year
    if long in _SECONDS or short in _SECONDS:
        return None
    one, other = times_in("year", short), times_in("year", long)
    return None if one is None or other is None else one / other
