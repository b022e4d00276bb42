"""Publication dates as articles write them.

A wrong publication date is worse than none: "last year" is counted from it, and
the analyst is asked only where none was found. So a date that can be read two
ways (08/03/2018) is not read, and a date of an update is not taken for the first.
"""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"

_FORMS = tuple(
    re.compile(rf"(?<!\w){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<month>[01]?\d)-(?P<day>[0-3]?\d)(?=T|\b)",
        rf"{_YEAR}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)",
        rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}\.\s?(?P<month>[01]?\d)\.\s?{_YEAR}",
        rf"(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}",
        rf"(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/{_YEAR}",
    )
)

_ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")

_SAYS_PUBLISHED = re.compile(
    r"\b(?:first\s+)?(?:published|posted|issued|released)\b", re.IGNORECASE
)

_SAYS_UPDATED = re.compile(r"\b(?:last\s+)?(?:updated?|modified|edited|corrected)\b", re.IGNORECASE)

_AROUND_A_DATE = re.compile(
    r"""\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b
      | \b(?:first|last|on|at|the|date|time|original(?:ly)?|local|eastern|updated?|modified)\b
      | \b(?:published|posted|issued|released|am|pm|[ap]\.m\.?|noon|midnight|ago|edited)\b
      | \b(?:e|c|m|p)[sd]?t\b | \b(?:gmt|utc|bst|cest?|kst|jst|ist|aest)\b | \bh(?:rs)?\b
      | \d{1,2}[:.h]\d{2}(?::\d{2})? | \b\d{4}\s+(?=gmt|utc|[ecmp][sd]?t) | \b\d{1,2}\s*(?=[ap]\.?m)
      | \d+[\s-]min(?:ute)?s?\s+read
    """,
    re.IGNORECASE | re.VERBOSE,
)


def written_date(text: str) -> date | None:
    """The first full date in `text`; None if there is none that reads one way only."""
    found = [match for form in _FORMS for match in form.finditer(text)]
    dates = ((match.start(), _date(match)) for match in found)
    return min(((at, day) for at, day in dates if day), default=(0, None))[1]


def iso_date(text: str) -> date | None:
    """The day of an ISO 8601 time as it was written: in the outlet's own time zone."""
    match = _ISO.match(text)
    if match is None:
        return written_date(text)
    return _day(int(match[1]), int(match[2]), int(match[3]))


def is_date_line(line: str) -> bool:
    """True if a line says when it was published or updated, and nothing else."""
    if len(line) > 120 or written_date(line) is None:
        return False
    for form in _FORMS:
        line = form.sub(" ", line)
    return not re.search(r"\w", _AROUND_A_DATE.sub(" ", line))


def published_on(line: str) -> date | None:
    """The publication date that a date line gives; None if it only tells of an update."""
    said = _SAYS_PUBLISHED.search(line)
    if said:
        return written_date(line[said.end() :])
    updated = _SAYS_UPDATED.search(line)
    return written_date(line[: updated.start()] if updated else line)


def _date(match: re.Match[str]) -> date | None:
    month = match["month"].lower()
    number = int(month) if month.isdigit() else _MONTHS[month]
    return _day(int(match["year"]), number, int(match["day"]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None  # 31 April, or the number of something else
