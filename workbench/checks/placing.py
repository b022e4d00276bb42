"""The figures of a text with what stands around them, by which they are paired."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import takewhile

from workbench.checks.kin_words import DIMENSIONS
from workbench.checks.kinship import topics_of
from workbench.reading.days import Days
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.passage import read
from workbench.reading.periods import Period
from workbench.reading.rates import rate_of
from workbench.reading.units import DURATIONS

_BREAK = re.compile(
    r"[,;:()—–“”]|\b(?:and|but|while|whereas|against|versus|than|compared with|compared to|or)\b"
)

_NEXT_WORD, _WORDS = re.compile(r"\s+([A-Za-z]+)"), re.compile(r"[a-z]+")
_MEASURES = {word: name for word, name in DIMENSIONS.items() if word == name}
_NEAR = 4
"""Words before a figure among which its dimension is looked for: "a length of about 4 metres"."""

_TIMED = (Form.COUNT, Form.MEASURE, Form.MONEY)
_MARGIN = re.compile(
    r"\b(?:by|(?:margin|majority|lead) of)(?: (?:a|an|just|only|about|some|single))*"
    r"(?: (?:margin|majority|lead) of)? $",
    re.IGNORECASE,
)

_OF_WHOLE = re.compile(r"\s+(?:out )?of (?:the |its |their )?")


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure, the sentence around it, and when it was."""

    figure: Figure
    sentence: str
    clause: str
    """The words around it up to the next figure or break."""

    own: str
    """The clause without what a figure that counts the same was told with before."""

    days: Days | None
    rank: int
    """Which of its sentence's figures of the same form it is."""

    topics: frozenset[int]
    others: frozenset[str]
    """What the other figures of its sentence count."""

    dimension: str
    """What of a thing is measured, if it is told: its length, its distance."""

    per: str
    """For what time it is told: "month" of "$100 a month"."""

    stuff: str
    """What was measured out: "gold" of "3.2 tonnes of gold"."""

    score: frozenset[Decimal | None]
    """The values of the two sides of a score that it is one of; of another figure, its own."""

    is_margin: bool
    """Whether it says by how many somebody won: "by three votes"."""

    later: tuple[str, ...] = ()
    """The clauses, their own, of figures like it that come behind it in its sentence."""


def placed(text: str, published: date | None) -> list[Placed]:
    """The figures of a text, in order."""
    passage = read(text, published)
    others: dict[tuple[int, int], frozenset[str]] = defaultdict(frozenset)
    for figure in passage.figures:
        others[figure.sentence] |= {figure.counted}
    told: list[Placed] = []
    for at, (figure, clause, behind, rank) in enumerate(_with_neighbours(passage.figures, text)):
        own = clause
        sides = slice(*_sides(passage.figures, at, rank))
        if figure.inherits and told:
            clause = f"{told[-1].clause} {clause}"  # "24 tests in 2016 and 23 in 2015"
        told.append(
            Placed(
                figure,
                text[slice(*figure.sentence)],
                clause,
                own,
                _days_of(figure, passage.periods, text),
                rank,
                _topics(figure, own),
                others[figure.sentence] - {figure.counted},
                _dimension(text, figure),
                _per(text, figure, behind),
                _stuff(text, figure),
                frozenset(side.value for side in passage.figures[sides]),
                _is_margin(text, figure),
            )
        )
    return [replace(one, later=_later(one, told[at + 1 :])) for at, one in enumerate(told)]


def _later(one: Placed, behind: Sequence[Placed]) -> tuple[str, ...]:
    mine = one.figure
    return tuple(
        other.own
        for other in takewhile(lambda other: other.figure.sentence == mine.sentence, behind)
        if (other.figure.form, other.figure.unit) == (mine.form, mine.unit)
    )


def _with_neighbours(
    figures: Sequence[Figure], text: str
) -> Iterator[tuple[Figure, str, int, int]]:
    """Each figure, the clause around it, where its right neighbour begins, and its rank.

    "Eight of the ten judges": the whole is no neighbour of its part, nor are the
    two sides of a score neighbours of each other.
    """
    ranks: dict[tuple[tuple[int, int], Form], int] = {}
    for at, figure in enumerate(figures):
        rank = ranks.get((figure.sentence, figure.form), 0)
        ranks[figure.sentence, figure.form] = rank + 1
        first, behind_it = _sides(figures, at, rank)
        before, behind = figure.sentence
        if first and figures[first - 1].sentence == figure.sentence:
            before = figures[first - 1].end
        for other in figures[behind_it:]:
            if other.sentence == figure.sentence:
                if _OF_WHOLE.fullmatch(text, figure.end, other.start):
                    continue
                behind = other.start
            break
        left, right = text[before : figures[first].start], text[figures[behind_it - 1].end : behind]
        yield figure, f"{_BREAK.split(left)[-1]} {_BREAK.split(right)[0]}", behind, rank


def _sides(figures: Sequence[Figure], at: int, rank: int) -> tuple[int, int]:
    """The places ``[first, last)`` of the sides of a score; of another figure, its own."""
    if figures[at].form is not Form.SCORE:
        return at, at + 1
    first = at - rank % 2
    return first, min(first + 2, len(figures))


def _is_margin(text: str, figure: Figure) -> bool:
    counts = figure.form is Form.COUNT and figure.role is None
    return counts and bool(_MARGIN.search(text, figure.sentence[0], figure.start))


def _dimension(text: str, figure: Figure) -> str:
    """From the word right behind it ("4 metres long"), else from one shortly before it."""
    behind = _NEXT_WORD.match(text, figure.end, figure.sentence[1])
    if behind is not None and behind[1].lower() in DIMENSIONS:
        return DIMENSIONS[behind[1].lower()]
    before = _WORDS.findall(text[figure.sentence[0] : figure.start].lower())[-_NEAR:]
    return next((_MEASURES[word] for word in reversed(before) if word in _MEASURES), "")


def _topics(figure: Figure, own: str) -> frozenset[int]:
    """Of what it counts; where that is named elsewhere, rather of what is around it."""
    named = topics_of(figure.counted)
    return named if figure.counted in own else topics_of(own) or named


def _per(text: str, figure: Figure, behind: int) -> str:
    return rate_of(text, figure.start, figure.end, behind) if figure.form in _TIMED else ""


def _stuff(text: str, figure: Figure) -> str:
    told = figure.form is Form.MEASURE and figure.counted and figure.unit not in DURATIONS
    return figure.counted if told and text.startswith(" of ", figure.end) else ""


def _days_of(figure: Figure, times: Sequence[Period], text: str) -> Days | None:
    """The time in the figure's sentence that stands nearest to it, no break between."""
    first, last = figure.sentence
    near = [
        (_gap(figure, time, text), time.days)
        for time in times
        if time.days is not None and first <= time.start < last
    ]
    return min(near, key=lambda told: told[0])[1] if near else None


def _gap(figure: Figure, time: Period, text: str) -> int:
    between = text[figure.end : time.start] if time.start >= figure.end else ""
    between = between or text[time.end : figure.start]
    breaks = sum(between.count(sign) for sign in ",;:") + between.count(" and ")
    return len(between) + 40 * breaks
