"""Whatever in a sentence is written like a time.

Most sentences have few words that belong to a time, so only those patterns are
tried whose words are there.
"""

import re
from collections.abc import Iterator

from workbench.reading.period_words import PATTERNS
from workbench.reading.words import words

_WORDS = re.compile(r"[a-z]+|['’]\d\d\b(?!['’]?s)|\d+(?:['’]?s\b)?|[-–]")
_DIGITS = frozenset({"#"})
_YEAR = frozenset({"####"})
_SHORT_YEAR = frozenset({"'##"})
_DASHED = frozenset({"-"})
"""What stands for digits, and for four of them, among the words of a sentence."""

_MONTHS = words(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
    """
)
_WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_WHICH = words("last past previous this current next coming following")
_SPANS = words("week fortnight weekend month quarter year decade")
_UNITS = _SPANS | words(
    """
    second seconds minute minutes hour hours day days weeks fortnight fortnights months quarters
    years decades century centuries
    """
)
_SEASONS = words("spring summer autumn winter fall")
_NEAR = words("yesterday today tomorrow tonight night morning afternoon evening")
_DECADES = words("twenties thirties forties fifties sixties seventies eighties nineties noughties")
_EDGES = words("end start beginning middle")
_HOLIDAYS = words("christmas boxing halloween valentine new may")
_DATED = (_MONTHS, _DIGITS | _YEAR)
_DATED_IN_WORDS = (_MONTHS, _DIGITS | _YEAR | words("of"))

_NEEDED: dict[str, tuple[frozenset[str], ...]] = {
    "from_to": (words("from between to until through and") | _DASHED,),
    "bounded": (words("since until till by before after"),),
    "iso": (_YEAR,),
    "slashes": (_YEAR,),
    "days_of_month": _DATED,
    "date": _DATED_IN_WORDS,
    "months": (_MONTHS,),
    "month": (_MONTHS,),
    "two_years": (_YEAR,),
    "decade": (_DECADES | {"#s"},),
    "centuries": (words("centuries"),),
    "century": (words("century"),),
    "year": (_YEAR,),
    "weekday": (_WEEKDAYS,),
    "near": (_NEAR,),
    "neighbour": (_WHICH, _SPANS),
    "weekend": (words("weekend"),),
    "stretch": (_WHICH, _UNITS),
    "ago": (words("ago"),),
    "ahead": (words("now hence time"),),
    "quarter": (words("quarter half q h"),),
    "week_of": (_MONTHS, words("week weekend day")),
    "week_with": (_MONTHS, words("week")),
    "season": (_SEASONS,),
    "year_to": (_MONTHS, words("year months quarter half")),
    "end_of": (_EDGES | {"part"},),
    "first_months": (words("months"),),
    "holiday": (_HOLIDAYS,),
    "short_year": (_SHORT_YEAR,),
    "nth_weekday": (_WEEKDAYS, _MONTHS),
    "first_days": (_MONTHS, words("days weeks")),
    "half_of": (words("half"),),
    "nth_decade": (words("century"),),
    "years_to": (_YEAR, words("decade years")),
}
"""Of each set a sentence must have a word for a pattern to be tried."""

_TIMES = frozenset[str]().union(
    {"#s"},
    _MONTHS,
    _WEEKDAYS,
    _YEAR,
    _UNITS,
    _SEASONS,
    _NEAR,
    _DECADES,
    _EDGES,
    _HOLIDAYS,
    {"half", "q", "'##"},
)


def written_times(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """What is written like a time, by the name of its reader; finds may overlap."""
    there = frozenset(_marked(word) for word in _WORDS.findall(text.lower()))
    if there.isdisjoint(_TIMES):
        return
    for name, pattern in PATTERNS:
        if all(not there.isdisjoint(needed) for needed in _NEEDED[name]):
            for match in pattern.finditer(text):
                yield match, name


def _marked(word: str) -> str:
    if word[0] in "'’":
        return "'##"
    if word == "–":
        return "-"
    if not word[0].isdigit():
        return word
    if word[-1] == "s":
        return "#s"
    return "####" if len(word) == 4 else "#"
