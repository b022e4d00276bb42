"""The same figure given two ways: the same counted thing, unit and time, and another value."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.checks.case_texts import ArticleText
from workbench.checks.kinship import stems
from workbench.checks.of_article import Slip, by_sentence, paragraph_at, passage_of, span_of
from workbench.checks.results import AGREEING, Result, compared
from workbench.reading.changes import Role
from workbench.reading.days import Days
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.periods import Period
from workbench.reading.units import DURATIONS

_FORMS = frozenset({Form.COUNT, Form.MONEY, Form.SHARE, Form.MEASURE})
_LOOSE = frozenset(
    stems(
        """
    people person men women times time things reasons points days others percent thousands hundreds
    million billion years months weeks hours minutes countries states members workers voters
    candidates issues questions children americans cases seats deaths votes
        """
    )
)
"""Things of which an article counts many sorts: here more of the sentence must be the same."""

_ENOUGH, _ENOUGH_LOOSE = 0.34, 0.5
"""Share of the shorter sentence's other words that the two must have in common."""

_THE_SAME = 0.75
"""The same, within one paragraph."""

_CAPITAL = re.compile(r"(?<![.!?“\"‘'(]\s)(?<!^)(?<![“\"‘'(])\b[A-Z][\w’'-]+")
_MOST = 200
"""Figures of one unit and counted thing that are held against each other; a list has more."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A figure, when it was, and the other words of its sentence."""

    figure: Figure
    days: Days | None
    words: frozenset[str]
    names: frozenset[str]


def slips_of_figures(article: ArticleText) -> Iterator[Slip]:
    """Pairs of figures of different sentences that should be one."""
    groups: dict[tuple[str, Form, str], list[_Said]] = {}
    times = passage_of(article).periods
    starts = [time.start for time in times]
    for figures in by_sentence(article):
        first, last = figures[0].sentence
        mine = times[bisect_left(starts, first) : bisect_left(starts, last)]
        told = (one for one in figures if _is_comparable(one) and not _is_tied(article.text, one))
        said = [_said(article, one, mine) for one in told]
        for one in said:
            head = stems(one.figure.counted)[-1:]
            if head:
                key = one.figure.unit, one.figure.form, head[0]
                groups.setdefault(key, []).append(one)
    for those in groups.values():
        yield from _of_group(article.text, those[:_MOST])


def _is_comparable(figure: Figure) -> bool:
    """A figure of a plain amount, with what it counts told beside it; never a length of time."""
    told = figure.value is not None and bool(figure.counted) and not figure.inherits
    return told and figure.form in _FORMS and figure.unit not in DURATIONS


def _is_tied(text: str, figure: Figure) -> bool:
    """Whether a hyphen makes it part of a word: a "four-way race" counts no ways."""
    return text[figure.end : figure.end + 1] in ("-", "‑")


def _said(article: ArticleText, figure: Figure, times: Sequence[Period]) -> _Said:
    sentence = article.text[slice(*figure.sentence)]
    own = frozenset(stems(figure.counted)) | frozenset(stems(figure.text))
    return _Said(
        figure,
        _days_of(figure, times),
        frozenset(stems(sentence)) - own,
        frozenset(
            word.removesuffix("’s").removesuffix("'s") for word in _CAPITAL.findall(sentence)
        ),
    )


def _days_of(figure: Figure, times: Sequence[Period]) -> Days | None:
    near = [time for time in times if time.days is not None]
    return min(near, key=lambda time: abs(time.start - figure.start)).days if near else None


def _of_group(text: str, said: Sequence[_Said]) -> Iterator[Slip]:
    for at, later in enumerate(said):
        for earlier in said[:at]:
            if _are_one(earlier, later) and not _are_side_by_side(text, earlier, later):
                yield _slip(earlier.figure, later.figure)
                break


def _are_one(one: _Said, other: _Said) -> bool:
    """Whether two figures of different values should be the same."""
    mine, theirs = one.figure, other.figure
    if mine.sentence == theirs.sentence or not _differ(mine, theirs):
        return False
    if not _counts_the_same(mine, theirs) or not _is_same_time(one.days, other.days):
        return False
    if mine.role is not theirs.role or Role.BEFORE in (mine.role, theirs.role):
        return False
    if mine.counted_by and theirs.counted_by and mine.counted_by != theirs.counted_by:
        return False
    if one.names and other.names and not one.names & other.names:
        return False
    return _shared(one, other) >= _needed(mine)


def _are_side_by_side(text: str, earlier: _Said, later: _Said) -> bool:
    """Two figures of one paragraph are meant to be compared, unless all else is the same."""
    places = (paragraph_at(text, one.figure.start) for one in (earlier, later))
    return next(places) == next(places) and _shared(earlier, later) < _THE_SAME


def _differ(mine: Figure, theirs: Figure) -> bool:
    wrong = (Result.DIFFERS, Result.POWER_OF_TEN)
    results = compared(mine, theirs)[0], compared(theirs, mine)[0]
    return all(result in wrong for result in results) and not AGREEING & set(results)


def _counts_the_same(mine: Figure, theirs: Figure) -> bool:
    one, other = set(stems(mine.counted)), set(stems(theirs.counted))
    return one == other or (len(one & other) > 1 and (one <= other or other <= one))


def _is_same_time(mine: Days | None, theirs: Days | None) -> bool:
    if mine is None or theirs is None:
        return mine is theirs
    return mine == theirs or (mine.meets(theirs) and min(mine.count, theirs.count) > 27)


def _shared(one: _Said, other: _Said) -> float:
    least = min(len(one.words), len(other.words))
    return len(one.words & other.words) / least if least else 0.0


def _needed(figure: Figure) -> float:
    words = stems(figure.counted)
    is_loose = len(words) == 1 and words[0] in _LOOSE
    return _ENOUGH_LOOSE if is_loose or figure.form is Form.SHARE else _ENOUGH


def _slip(earlier: Figure, later: Figure) -> Slip:
    counted = later.counted
    return Slip(
        "two_values",
        "differs",
        f"{earlier.text} and {later.text} {counted}".strip(),
        f"The article gives “{counted}” as “{earlier.text}” in one place and as “{later.text}” in "
        "another, of the same time as far as it is told.",
        span_of(later),
        span_of(earlier),
    )
