"""How times are written in English news: one pattern for each way, with names for its parts."""

import re

_ABBREVIATED = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?:\.(?=,? ?[\d-]))?"
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    rf"|December|{_ABBREVIATED})"
)
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d|21\d\d)(?![\d,]*\d)(?!-)"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_COUNT = (
    r"(?P<count>a couple of|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    rf"|{_TENS}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|\d{{1,3}})"
)
_UNITS = (
    r"(?P<unit>seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?"
    r"|centur(?:y|ies))"
)
_WHICH = r"(?P<which>last|past|previous|this|current|next|coming)"
_PART = r"(?P<part>early|mid|late)(?:[ -])(?:in )?"
_OF_YEAR = r"(?:,? (?:of |in )?(?:the (?:fiscal )?year )?(?P<year>1[89]\d\d|20\d\d)\b(?!-\d))"
_YEARLY = r"(?: (?:of )?(?P<yearly>last|this|next) year\b)"
_SEASON = r"(?P<season>spring|summer|autumn|winter|fall)"
_TH = r"(?:st|nd|rd|th)"
_JOINT = r"(?: ?[-–] ?| to | through | until | and (?=\d))"
_ROUGHLY = (
    r"(?:about|around|some|nearly|almost|over|just|only|roughly|more than|less than|at least)"
)
_NTH_DAY = (
    r"(?i:twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty-first"
    r"|thirtieth|twentieth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
)
_NTH = r"first|second|third|fourth|last|final"
_CENTURIES = r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"
_DECADES = r"twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties"


def _renamed(fragment: str) -> str:
    """The fragment without group names, to stand inside another."""
    return re.sub(r"\?P<\w+>", "?:", fragment)


_ANY_MONTH = _renamed(_MONTH)
_ON_A_DAY = rf"(?:(?P<named>{_renamed(_WEEKDAY)}),? )?"

WRITTEN: tuple[tuple[str, str], ...] = (
    ("iso", r"\b(?P<year>\d{4})-(?P<m>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])\b"),
    ("slashes", r"(?<![\d/])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>(?:19|20)\d\d)\b"),
    (
        "days_of_month",
        rf"\b(?:from )?(?P<a>\d{{1,2}}){_TH}?{_JOINT}(?P<b>\d{{1,2}}){_TH}?"
        rf" (?:of )?{_MONTH}\b(?:,? {_YEAR}\b)?",
    ),
    (
        "days_of_month",
        rf"\b(?:from )?{_MONTH} (?P<a>\d{{1,2}}){_TH}?{_JOINT}(?P<b>\d{{1,2}}){_TH}?\b"
        rf"(?:,? {_YEAR}\b)?",
    ),
    ("date", rf"\b{_ON_A_DAY}(?:the )?{_DAY} (?:of )?{_MONTH}(?!\w)(?:,? {_YEAR}\b|{_YEARLY})?"),
    ("date", rf"\bthe (?P<nth>{_NTH_DAY}) of {_MONTH}(?!\w)(?:,? {_YEAR}\b|{_YEARLY})?"),
    (
        "date",
        rf"\b{_ON_A_DAY}{_MONTH}(?: |(?<=\.))(?:the )?{_DAY}\b(?!:| ?[ap]\.?m| percent|%)"
        rf"(?:,? {_YEAR}\b|{_YEARLY})?",
    ),
    (
        "month",
        rf"\b{_MONTH}(?=(?:, {_ANY_MONTH})*,? (?:and|or) {_ANY_MONTH},? (?:of |in )?{_YEAR}\b)",
    ),
    (
        "months",
        rf"\b(?P<a>{_ANY_MONTH})(?:[-–]| to | through )(?P<b>{_ANY_MONTH})\b(?:,? {_YEAR}\b)?",
    ),
    ("month", rf"\b(?:{_PART})?(?:{_WHICH} )?{_MONTH}(?!\w)(?:,? (?:of )?{_YEAR}\b|{_YEARLY})?"),
    ("two_years", r"\b(?P<year>(?:19|20)\d\d)[-–/](?P<b>(?:19|20)\d\d|\d\d)\b(?![-/]\d)"),
    (
        "two_years",
        r"\b(?P<year>1[5-9]\d\d|20\d\d)(?P<far> to | through | until )(?P<b>1[5-9]\d\d|20\d\d)\b",
    ),
    (
        "decade",
        r"\b(?:the )?(?:(?P<part>early|mid|late)[ -])?(?:the )?"
        r"(?P<decade>(?:1[0-9]|20)\d0(?=['’]?s\b))['’]?s\b",
    ),
    (
        "decade",
        r"\b(?:the )(?:(?P<part>early|mid|late)[ -])?['’]?(?P<decade>\d0(?=['’]?s\b))['’]?s\b",
    ),
    (
        "decade",
        rf"\bthe (?:(?P<part>early|mid|late)[ -])?(?P<decade>)(?P<word>{_DECADES})\b(?! of)",
    ),
    (
        "centuries",
        rf"\b(?:the )?(?P<a>\d\d?{_TH}|{_CENTURIES})(?:,| and| to|[-–]) ?(?:the )?"
        rf"(?P<b>\d\d?{_TH}|{_CENTURIES}) centuries\b",
    ),
    (
        "century",
        rf"\b(?:the )?(?:(?P<part>early|mid|late)[ -])?(?:the )?(?:(?P<n>\d\d?){_TH}"
        rf"|(?P<ordinal>{_CENTURIES}))[ -]century\b",
    ),
    ("century", r"\b(?P<which>last|this|next) century\b"),
    (
        "short_year",
        r"(?:(?<=\bin )|(?<=\bof )|(?<=\bor )|(?<=\band )|(?<=\bby )|(?<=\bsince )|(?<=\bfrom )"
        r"|(?<=\buntil ))['’](?P<short>\d\d)\b(?!['’]?s\b)",
    ),
    (
        "year",
        rf"\b(?:{_PART}|mid-(?=\d))?"
        rf"(?:(?:the )?(?P<fiscal>(?:fiscal|financial|tax|FY)(?: year)? ?))?{_YEAR}\b(?!['’]?s\b)",
    ),
    (
        "weekday",
        rf"\b(?:{_WHICH} )?{_WEEKDAY}(?: (?:morning|afternoon|evening|night))?\b"
        r"(?:,? (?:of )?(?P<of>last|next|this) week\b|(?P<week> week)\b(?!['’-]))?",
    ),
    (
        "near",
        r"\b(?P<near>(?:the )?day before yesterday|yesterday|today|tomorrow|tonight|last night"
        r"|this (?:morning|afternoon|evening)|the day after tomorrow)\b",
    ),
    (
        "neighbour",
        r"\b(?:(?P<early>earlier|later|early|late)(?: in)? )?(?P<the>the )?"
        rf"{_WHICH} (?:calendar |fiscal |financial )?"
        r"(?P<unit>weekend|week|fortnight|month|quarter|year|decade)\b"
        r"(?! (?:(?:and|or) a half|centur|finals?\b))",
    ),
    ("weekend", r"\b(?P<which>(?:over |at |on |during )?the) weekend\b(?! of| \w+ing\b)"),
    (
        "stretch",
        r"\b(?:the )?(?P<which>last|past|next|coming) (?P<count>)(?P<unit>week|month|year|decade)"
        r" (?P<half>and a half)\b",
    ),
    (
        "stretch",
        r"\b(?:the |these )?(?P<which>last|past|previous|next|coming|following)"
        rf" (?:{_COUNT} ){_UNITS}\b(?! of)",
    ),
    ("ago", rf"\b(?:{_ROUGHLY} )?{_COUNT} {_UNITS} ago\b"),
    (
        "ago",
        rf"\b(?:{_ROUGHLY} )?{_COUNT} (?P<unit>week|month|year|decade|century)"
        r" (?P<half>and a half) ago\b",
    ),
    ("ago", rf"\b(?:{_ROUGHLY} )?{_COUNT} (?P<half>and a half) {_UNITS} ago\b"),
    ("ahead", rf"\b(?:in )?{_COUNT} {_UNITS}(?: from now| hence|['’]? time)\b"),
    (
        "quarter",
        rf"\b(?:the )?(?P<ordinal>{_NTH})[ -](?P<size>quarter|half)"
        rf"(?:{_OF_YEAR}| of (?P<which>last|this|next) year| of the year)?"
        r"(?! of (?:the|a|all)\b(?! year))\b",
    ),
    ("quarter", rf"\b(?P<ordinal>)(?P<size>Q|H)(?P<n>[1-4])\b(?:{_OF_YEAR}|[ ’'](?P<which>))?"),
    (
        "week_of",
        rf"\b(?:the )?(?P<ordinal>{_NTH}) (?P<size>week|weekend|day) of (?:{_WHICH} )?"
        rf"{_MONTH}(?!\w)(?:,? (?:of )?{_YEAR}\b)?",
    ),
    (
        "nth_weekday",
        rf"\b(?:the )?(?P<ordinal>{_NTH}) {_WEEKDAY} (?:of|in) (?:{_WHICH} )?"
        rf"{_MONTH}(?!\w)(?:,? (?:of )?{_YEAR}\b)?",
    ),
    (
        "half_of",
        rf"\b(?:the )?(?P<ordinal>first|second|latter) half of (?:the )?(?P<inner>"
        rf"(?:{_PART})?(?:1[0-9]|20)\d0['’]?s|(?:this|last|the|next) (?:month|decade|century)"
        rf"|(?:\d\d?{_TH}|{_CENTURIES})[ -]century|{_ANY_MONTH}(?: (?:1[0-9]|20)\d\d)?)\b",
    ),
    (
        "nth_decade",
        rf"\b(?:the )?(?P<ordinal>{_NTH}) (?P<size>decade|quarter)s? of (?:the )?(?P<inner>"
        rf"(?:this|last|the|next) century|(?:\d\d?{_TH}|{_CENTURIES})[ -]century)\b",
    ),
    (
        "week_with",
        rf"\bthe week (?P<how>of|to|ending|beginning|ended)(?: on)? {_MONTH} {_DAY}(?!\w)"
        rf"(?:,? {_YEAR}\b)?",
    ),
    (
        "week_with",
        rf"\bthe week (?P<how>of|to|ending|beginning|ended)(?: on)? {_DAY} {_MONTH}(?!\w)"
        rf"(?:,? {_YEAR}\b)?",
    ),
    (
        "season",
        r"\b(?:the )?(?P<season>winter) (?:of )?"
        r"(?P<year>(?:19|20)\d\d)[-–/](?P<on>(?:19|20)?\d\d)\b",
    ),
    ("season", rf"\b(?:the )?(?:{_PART})?(?:{_WHICH} )?{_SEASON}\b(?:{_OF_YEAR})?"),
    (
        "year_to",
        r"\b(?:the )?(?:(?P<count>12|twelve|six|three|nine|\d+) )?"
        r"(?P<unit>year|months|quarter|half-year|half year|half)"
        r" (?:to|ending in|ended in|ending|ended|through)(?: (?:the )?end of)? (?:in )?(?:end-)?"
        rf"(?:{_renamed(_DAY)} )?{_MONTH}(?!\w)(?: {_renamed(_DAY)}\b(?!\d))?(?:,? {_YEAR}\b)?",
    ),
    (
        "end_of",
        r"\b(?:(?P<by>by|before|until) )?(?:at |in |around )?"
        r"the (?P<edge>end|start|beginning|middle|(?:early|first|late|latter|last) part) of"
        r" (?:(?P<which>last|this|next|the)"
        r" (?P<unit>week|month|quarter|year|decade|century)"
        rf"|{_MONTH}(?: {_YEAR})?|(?P<year2>1[0-9]\d\d|20\d\d))\b(?!s)",
    ),
    (
        "years_to",
        rf"\b(?:the )?(?:{_COUNT} )?(?P<unit>decade|years) (?:to|ending in|up to) {_YEAR}\b",
    ),
    (
        "first_days",
        rf"\b(?:the )?(?P<edge>first|last|final|opening|closing) (?:{_COUNT} )?{_UNITS} of"
        rf" (?:{_WHICH} )?{_MONTH}(?!\w)(?:,? (?:of )?{_YEAR}\b)?",
    ),
    (
        "first_months",
        rf"\b(?:the )?(?P<edge>first|last|final) {_COUNT} months of (?:{_YEAR}"
        r"|(?P<which>this|last|next|the) year)\b",
    ),
    (
        "holiday",
        r"\b(?P<which>last |next |this )?"
        r"(?P<holiday>New Year['’]s (?:Day|Eve)|Christmas(?: Day| Eve)?"
        rf"|Boxing Day|Halloween|Valentine['’]s Day|May Day)\b(?:,? (?:in )?{_YEAR}\b)?",
    ),
)

_AGO = dict(WRITTEN)["ago"]
_NOT_INNER = frozenset({"two_years", "ago", "end_of", "stretch", "centuries", "months"})
_SIMPLE = "|".join(f"(?:{_renamed(told)})" for name, told in WRITTEN if name not in _NOT_INNER)
_INNER = rf"(?:{_SIMPLE}|(?:{_renamed(_AGO)}))"

_EDGE = _renamed(dict(WRITTEN)["end_of"])
_DATED = "|".join(f"(?:{_renamed(told)})" for name, told in WRITTEN if name in ("date", "month"))
"""What may stand on both sides of "to" without "from" before it."""

_JOINED: tuple[tuple[str, str], ...] = (
    (
        "from_to",
        rf"\b(?P<a>{_renamed(_WEEKDAY)})(?: to | until | through | ?[-–] ?)"
        rf"(?P<b>{_renamed(_WEEKDAY)})\b(?! Times)",
    ),
    (
        "from_to",
        rf"\b(?P<a>{_DATED})(?: to | until | through | ?[-–] ?)(?P<b>{_DATED})",
    ),
    (
        "from_to",
        rf"\b(?:from|between) (?P<a>{_INNER})(?: to | until | till | and |[-–]| through )"
        rf"(?P<b>{_INNER})",
    ),
    (
        "bounded",
        r"\b(?P<bound>since|until|till|by|before|after) (?:(?:about|around|at least) )?"
        rf"(?P<inner>{_INNER})",
    ),
    ("bounded", rf"\b(?P<bound>since) (?P<inner>{_EDGE})"),
)

_LETTERS_MATTER = frozenset(
    {"month", "months", "date", "days_of_month", "weekday", "holiday", "week_of", "week_with"}
    | {"nth_weekday", "first_days"}
)
"""Months and weekdays have capitals, or "may" would be one; the words around them may have."""


def _compiled(name: str, told: str) -> re.Pattern[str]:
    for capital in ("the ", "from ", "last|past", "early|mid|late", "this|current", "next|coming"):
        if name in _LETTERS_MATTER:
            told = told.replace(capital, f"(?i:{capital})")
    return re.compile(told, 0 if name in _LETTERS_MATTER else re.IGNORECASE)


PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, _compiled(name, told)) for name, told in (*_JOINED, *WRITTEN)
)
"""Names of readers and how their times are written; several may share a name."""


def read_as(text: str, start: int, end: int, *, but: frozenset[str]) -> tuple[re.Match[str], str]:
    """How the time at exactly ``[start, end)`` is written.

    Raises:
        LookupError: no pattern fits all of it.
    """
    for name, pattern in PATTERNS:
        match = pattern.match(text, start, end) if name not in but else None
        if match is not None and match.end() == end:
            return match, name
    raise LookupError(text[start:end])
