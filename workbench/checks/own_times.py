"""Times of the article against each other: weekdays and dates, ages and births, fixed and open."""

import re
from collections.abc import Iterator, Sequence

from workbench.checks.ages import check_ages
from workbench.checks.case_texts import ArticleText
from workbench.checks.kinship import stems
from workbench.checks.of_article import Slip, passage_of, sentences_of
from workbench.checks.periods import is_day_of_saying, wrong_weekdays
from workbench.model.span import TextSpan
from workbench.reading.periods import Period
from workbench.text.sentences import paragraphs

_OPEN = re.compile(
    r"\b(?:(?:has|have|had) (?:not|yet|not yet) (?:been|to be) (?:\w+ly )?"
    r"|(?:hasn['’]t|haven['’]t|hadn['’]t) (?:yet )?been |(?:is|are|was|were|remains?|remained)"
    r" (?:still |yet )?to be |(?:is|are|was|were) (?:not|not yet|yet to be) |to be |no )"
    r"(?:discussed|decided|determined|set|settled|agreed|fixed|announced|scheduled|finali[sz]ed"
    r"|worked out|named|chosen|(?:firm |exact |specific |set )?(?:date|time|timetable|timeline"
    r"|schedule|month|day))\b"
)
_WHEN = re.compile(
    r"\b(?:date|dates|time|timing|timetable|timeline|schedule|month|day|when)\b", re.I
)
_NAMED_NONE = re.compile(
    r"\b(?:named|gave|set|mentioned|offered|specified|provided)"
    r" no (?:\w+ )?(?:date|time|month|day|timetable|timeline|schedule)\b"
)
_EVENTS = frozenset(
    stems(
        """
    meeting meet talks summit trial vote election referendum hearing launch release opening visit
    exercise exercises wedding funeral debate conference signing test game match strike inauguration
    merger sale sit encounter ceremony concert invitation
        """
    )
)
_MEETINGS = frozenset(stems("meeting meet talks summit sit encounter invitation"))


def slips_of_times(article: ArticleText) -> Iterator[Slip]:
    """Weekdays that a date does not fall on, ages that a birth date does not allow, open times."""
    yield from _weekdays(article)
    yield from _ages(article)
    yield from _fixed_and_open(article)


def _weekdays(article: ArticleText) -> Iterator[Slip]:
    for period, note in wrong_weekdays(article.text, article.published):
        yield Slip(
            "weekday",
            "differs",
            f"{period.text}: {note[0].lower()}{note[1:].rstrip('.')}",
            f"“{period.text}” names a weekday on which the date does not fall. {note}",
            TextSpan(period.start, period.end),
        )


def _ages(article: ArticleText) -> Iterator[Slip]:
    if article.published is None:
        return
    for paragraph in paragraphs(article.text):
        for check in check_ages(paragraph.of(article.text), "", article.published):
            if not check.fits:
                low, high = check.allowed
                allowed = f"{low} or {high}" if low != high else str(low)
                yield Slip(
                    "age",
                    "differs",
                    f"{check.age.text}: by the birth date, {check.born.text}, it is {allowed}",
                    f"“{check.age.text}” does not fit the birth date, “{check.born.text}”.",
                    _moved(check.age.start, check.age.end, paragraph),
                    _moved(check.born.start, check.born.end, paragraph),
                )


def _moved(start: int, end: int, paragraph: TextSpan) -> TextSpan:
    return TextSpan(paragraph.start + start, paragraph.start + end)


def _fixed_and_open(article: ArticleText) -> Iterator[Slip]:
    """ "By May" here, "yet to be discussed" there, of the same event."""
    text = article.text
    spans = sentences_of(text)
    fixed = list(_fixed(article, spans))
    told: list[Period] = []
    for at, span in enumerate(spans):
        found = _open_time(span.of(text))
        if found is None:
            continue
        events = _events(text, span) or _events(text, spans[at - 1])
        for other, period in fixed:
            if other != span and period not in told and _are_one(events, _events(text, other)):
                told.append(period)
                here = TextSpan(span.start + found.start(), span.start + found.end())
                yield Slip(
                    "fixed_and_open",
                    "two_answers",
                    f"“{period.text}” and “{found[0].strip()}”",
                    f"One sentence gives a time (“{period.text}”), another leaves it open "
                    f"(“{found[0].strip()}”); both seem to be about the same event.",
                    here,
                    TextSpan(period.start, period.end),
                )
                break


def _open_time(sentence: str) -> re.Match[str] | None:
    named = _NAMED_NONE.search(sentence)
    if named is not None:
        return named
    found = _OPEN.search(sentence)
    return found if found is not None and _WHEN.search(sentence) else None


def _fixed(article: ArticleText, spans: Sequence[TextSpan]) -> Iterator[tuple[TextSpan, Period]]:
    """Times to come, with their sentences; the day of a saying is none."""
    for period in passage_of(article).periods:
        span = next((s for s in spans if s.start <= period.start < s.end), None)
        if span is None or period.days is None or article.published is None:
            continue
        later = period.days.last > article.published
        if later and not is_day_of_saying(article.text, period):
            yield span, period


def _events(text: str, span: TextSpan) -> frozenset[str]:
    """What a sentence says is to happen."""
    return frozenset(stems(span.of(text))) & _EVENTS


def _are_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences are of one event: meetings have several names."""
    if one & other:
        return True
    return bool(one & _MEETINGS and other & _MEETINGS)
