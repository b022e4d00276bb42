"""Does an age fit a birth date?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workbench.reading.days import Days
from workbench.reading.figures import Figure, figures
from workbench.reading.found import Form
from workbench.reading.passage import read
from workbench.reading.periods import Period

_BORN = re.compile(r"\b(?:born|birth|birthday|b\.)(?:\s+\w+){0,4}\s*[:(]?\s*$", re.IGNORECASE)
_LOOK_BACK = 60
"""Code points before a time in which a birth may be told."""

_WHEN = re.compile(r"^\s*,?\s*(?:when|in|at the time|on|during)\b")


@dataclass(frozen=True, slots=True)
class AgeCheck:
    """An age, the birth date it was held against, and the ages that the date allows."""

    age: Figure
    born: Period
    allowed: tuple[int, int]

    @property
    def fits(self) -> bool:
        """True if the age is one of those the date allows."""
        return self.age.value is not None and (self.allowed[0] <= self.age.value <= self.allowed[1])


def ages_on(born: Days, days: Days) -> tuple[int, int]:
    """The youngest and oldest somebody can be on those days who was born on these."""
    return _years_between(born.last, days.first), _years_between(born.first, days.last)


def _years_between(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def check_ages(
    text: str, evidence: str, published: date, evidence_published: date | None = None
) -> Iterator[AgeCheck]:
    """Each age of a text against the one birth date that text and evidence together name.

    Nothing where they name several, for an age does not say whose it is.
    """
    births = [*_births(text, published), *_births(evidence, evidence_published or published)]
    days = {born.days for born in births}
    if len(days) != 1:
        return
    born = births[0]
    for figure in figures(text):
        if figure.form is not Form.AGE or figure.unit != "year" or born.days is None:
            continue
        at = _time_of(text, figure, born, published)
        if at.last >= born.days.last:
            yield AgeCheck(figure, born, ages_on(born.days, at))


def _births(text: str, published: date) -> Iterator[Period]:
    for period in read(text, published).periods:
        if period.days is not None and is_birth(text, period):
            yield period


def is_birth(text: str, period: Period) -> bool:
    """True for the day or year on which a text says that somebody was born."""
    return bool(_BORN.search(text[max(period.start - _LOOK_BACK, 0) : period.start]))


def _time_of(text: str, figure: Figure, born: Period, published: date) -> Days:
    """The day of the age: that of a time right behind it ("34 when he won in 2004"), or today."""
    first, last = figure.sentence
    if _WHEN.match(text[figure.end : last]):
        for period in read(text[first:last], published).periods:
            later = period.start + first >= figure.end and period.text != born.text
            if later and period.days is not None:
                return period.days
    return Days(published, published)
