"""The claim in full: the statement as a sentence that can be read alone.

Put in are the subject of a clause that shares it, the name behind "he" where
only one person can be meant, and the dates behind "last year", by the time
resolver's usual reading. Everything else is the article's own words; inside a
quotation nothing is touched. Where nothing had to be put in there is no claim
in full: the words say it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workbench.detect.pipeline import Reading
from workbench.detect.statements import Statement
from workbench.model.span import TextSpan
from workbench.reading.days import MONTH_NAMES, Days
from workbench.reading.periods import Period, periods

_TIME_LABELS = ("obl", "advmod", "nmod:tmod", "nmod:unmarked", "obl:tmod", "obl:unmarked")
_IN_OR_ON = re.compile(r"\b(?:in|on|during)\s+$", re.IGNORECASE)
_FRONT = re.compile(r"^(?:in|on|during)?\s*$", re.IGNORECASE)
_AFTER_FRONT = re.compile(r"(?:\s+(?:alone|only|too))?,\s*")
_YEAR = re.compile(r"\b(?:1\d|20|21)\d\d\b")
_BOUND_BEHIND = re.compile(r"['’]s?\b|-\w")
"""Behind a time that belongs to the next word: "last year's"."""

_STOPS = '.!?"”’'
_PRONOUNS = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class _Edit:
    """Code points ``[start, end)`` of the paragraph, and what stands there instead."""

    start: int
    end: int
    put: str


def in_full(reading: Reading, statement: Statement, span: TextSpan, published: date | None) -> str:
    """The statement in full; empty where its words are a sentence already.

    Args:
        reading: its paragraph.
        statement: it.
        span: its mark, in code points of the paragraph.
        published: the publication date; without it no date is put in.
    """
    start = span.start
    if statement.full < statement.start:
        start = reading.starts[statement.full]
    whole = TextSpan(start, span.end)
    edits, when = _dated(reading, statement, whole, published)
    edits += _named(reading, statement, whole)
    if not (edits or when or statement.subject or start < span.start):
        return ""
    words = _edited(reading.line, whole, edits)
    if statement.subject:
        words = f"{statement.subject}{_comma(reading, statement)} {words}"
    return _sentence(words, when)


def _sentence(words: str, when: str) -> str:
    words = words.strip().rstrip(",;: ")
    stop = "" if words[-1] in _STOPS else "."
    if when:
        mark = words[-1] if words[-1] in ".!?" else ""
        words, stop = f"{words.removesuffix(mark)} {when}", mark or "."
    return f"{words[0].upper()}{words[1:]}{stop}"


def _comma(reading: Reading, statement: Statement) -> str:
    """A comma where the clause begins with one: "Chao, one year later, returned"."""
    return "," if reading.forms[statement.start] == "," else ""


def _edited(line: str, span: TextSpan, edits: list[_Edit]) -> str:
    words, place = "", span.start
    for edit in sorted(edits, key=lambda one: one.start):
        if edit.start >= place:
            words += line[place : edit.start] + edit.put
            place = edit.end
    return words + line[place : span.end]


def _named(reading: Reading, statement: Statement, span: TextSpan) -> list[_Edit]:
    """The name for the pronoun that is the statement's subject, where there is one."""
    if not statement.stands_for:
        return []
    for place in range(*reading.tokens(span)):
        if reading.lower[place] in _PRONOUNS and reading.quoted[place] < 0:
            found = reading.span(place, place + 1)
            return [_Edit(found.start, found.end, statement.stands_for)]
    return []


def _dated(
    reading: Reading, statement: Statement, span: TextSpan, published: date | None
) -> tuple[list[_Edit], str]:
    """Dates put in at their places, and the one that goes to the end of the sentence."""
    edits, when, led, has_own = [], "", "", False
    for period, words in _times(reading, statement.sentence, published):
        if span.start <= period.start and period.end <= span.end:
            has_own = True
            edit, at_end = _edit(reading, span, period, words)
            edits += [edit] if edit else []
            when = when or at_end
        elif statement.lead and _leads(reading, statement, period):
            led = words
    return edits, when or ("" if has_own else led)


def _times(
    reading: Reading, sentence: TextSpan, published: date | None
) -> Iterator[tuple[Period, str]]:
    """Times of a sentence, outside quotations, with their dates in words, if that can be said."""
    for period in periods(sentence.of(reading.line), published):
        moved = TextSpan(period.start + sentence.start, period.end + sentence.start)
        first, last = reading.tokens(moved)
        if first < last and reading.quoted[first] < 0:
            words = _in_words(period.days) if period.days and not period.open_start else ""
            yield Period(moved.start, moved.end, period.text, period.days), words


def _edit(reading: Reading, span: TextSpan, period: Period, words: str) -> tuple[_Edit | None, str]:
    """How the date comes in, and what of it goes to the end, from the front."""
    line = reading.line
    before, after = line[span.start : period.start], line[period.end : span.end]
    if not words or _YEAR.search(period.text) or _BOUND_BEHIND.match(after):
        return None, ""
    follows = _AFTER_FRONT.match(after)
    if _FRONT.match(before) and follows:
        return _Edit(span.start, period.end + follows.end(), ""), words
    if words.startswith("in ") and _is_adverbial(reading, period):
        joint = _IN_OR_ON.search(before)
        start = period.start - (len(joint.group()) if joint else 0)
        return _Edit(start, period.end, words), ""
    plain = words.split(" ", 1)[1]
    return _Edit(period.end, period.end, f" ({plain})"), ""


def _is_adverbial(reading: Reading, period: Period) -> bool:
    """Whether the time says when, and is nobody's subject or object."""
    if reading.tree is None:
        return False
    first, last = reading.tokens(TextSpan(period.start, period.end))
    inside = range(first, last)
    tops = [place for place in inside if reading.tree.heads[place] not in inside]
    return len(tops) == 1 and reading.tree.labels[tops[0]].startswith(_TIME_LABELS)


def _leads(reading: Reading, statement: Statement, period: Period) -> bool:
    """Whether the time stands before the whole sentence, and holds for all its clauses."""
    start = statement.sentence.start
    after = reading.line[period.end : statement.sentence.end]
    return bool(_FRONT.match(reading.line[start : period.start]) and _AFTER_FRONT.match(after))


def _in_words(days: Days) -> str:
    """ "in 2017", "in March 2018", "on 8 March 2018"; empty for other stretches of time."""
    first, last = days.first, days.last
    month = MONTH_NAMES[first.month - 1].capitalize()
    if first == last:
        return f"on {first.day} {month} {first.year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"in {first.year}" if first.year == last.year else ""
    next_day = date.fromordinal(last.toordinal() + 1) if last < date.max else last
    is_month = first.day == 1 and next_day.day == 1 and first.month == last.month
    return f"in {month} {first.year}" if is_month and first.year == last.year else ""
