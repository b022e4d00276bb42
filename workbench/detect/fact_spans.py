"""How far a figure or a date reaches as a fact: what is counted with it, neighbours together.

"31" alone says little to whoever ticks it, "31 pages" does; "Tuesday morning in
August" is one thing to look up.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.model.span import TextSpan
from workbench.reading.figures import Figure
from workbench.reading.periods import Period

_CLOCK = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|\b(?:[01]?\d|2[0-3]):[0-5]\d\b"
    r"|\b(?:noon|midnight)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"""\b(?:(?:in|for|over|during)\ )?(?:the\ )?(?:recent|past|last|coming|next|several|few|many|
    a|an|a\ few|the\ past\ few|past\ few|last\ few|earlier\ in\ the|later\ in\ the|early\ in\ the|
    late\ in\ the|earlier\ this|later\ this)
    \ (?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century|centurie)s?
    (?:\ (?:ago|earlier|later|before|after))?\b
    |\b(?:today|yesterday|tomorrow|tonight|overnight|9/11)\b
    |\b\w+-(?:day|week|month|year|decade|centurie?)s?-(?:old|long)\b|\bdecades-(?:long|old)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Times without dates: the resolver leaves them out, a desk does not."""

_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:\s(?:morning|afternoon|evening|night)s?)?\b"
)
"""Also one of no date: "on a Tuesday morning"."""

_BEFORE_COUNTED = re.compile(r"\s+(?:of\s+)?(?:(?:the|an?|its|their|his|her|these|those)\s+)?")
_THEN = re.compile(r"\s+(?:earlier|later|ago|before|afterwards?|old)\b")
_BETWEEN_DATES = re.compile(r"(?:,\s*|\s+(?:in|of|on)\s+|\s+)")
_ONE_OF = re.compile(r"\s+of\b")


def figure_spans(line: str, figures: Iterable[Figure]) -> Iterator[TextSpan]:
    """The figures of a paragraph with what they count, where it stands behind them."""
    end = 0
    for figure in figures:
        if figure.text.casefold() == "one" and _ONE_OF.match(line, figure.end):
            continue
        span = TextSpan(max(figure.start, end), max(_counted_end(line, figure), figure.end))
        if span.start < span.end:
            end = span.end
            yield span


def _counted_end(line: str, figure: Figure) -> int:
    """Where the words end that a figure counts, or "later" behind a stretch of time."""
    then = _THEN.match(line, figure.end)
    if then is not None:
        return then.end()
    gap = _BEFORE_COUNTED.match(line, figure.end)
    if gap is None or not figure.counted or not line.startswith(figure.counted, gap.end()):
        return figure.end
    return gap.end() + len(figure.counted)


def time_spans(line: str, periods: Iterable[Period]) -> Iterator[TextSpan]:
    """The dates, clock times and times without dates of a paragraph; neighbours are one."""
    found = [TextSpan(one.start, one.end) for one in periods]
    for pattern in (_WEEKDAY, _CLOCK, _VAGUE):
        for match in pattern.finditer(line):
            if not any(match.start() < one.end and one.start < match.end() for one in found):
                found.append(TextSpan(*match.span()))
    return _joined(line, sorted(found))


def _joined(line: str, spans: Iterable[TextSpan]) -> Iterator[TextSpan]:
    held: TextSpan | None = None
    for span in spans:
        if held is None:
            held = span
        elif span.start <= held.end or _BETWEEN_DATES.fullmatch(line, held.end, span.start):
            held = TextSpan(held.start, max(held.end, span.end))
        else:
            yield held
            held = span
    if held is not None:
        yield held
