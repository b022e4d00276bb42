"""Is the evidence of the same time as the claim?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.checks.ages import is_birth
from workbench.reading.days import WEEKDAY_NAMES, Days
from workbench.reading.passage import read
from workbench.reading.periods import Period


class Cover(StrEnum):
    """How the evidence's time lies to the claim's; seen from the evidence."""

    SAME = "same"
    COVERS = "covers"
    INSIDE = "inside"
    OVERLAPS = "overlaps"
    APART = "apart"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PeriodCheck:
    """A time of the claim, the one of the evidence that is nearest, and how they lie."""

    claim: Period
    evidence: Period | None
    result: Cover
    note: str


_NOTES = {
    Cover.SAME: "The same time.",
    Cover.COVERS: "The evidence's time holds all of the claim's.",
    Cover.INSIDE: "The evidence covers only part of the claim's time.",
    Cover.OVERLAPS: "The two share only some days.",
    Cover.APART: "The evidence is of another time.",
    Cover.UNKNOWN: "The evidence names no time that could be held against it.",
}
_SPOKEN = re.compile(
    r"\b(?:said|says|told|wrote|added|announced|reported|tweeted|according|showed|released|published"
    r"|statement|interview|confirmed|denied|warned|replied|insisted)\b"
)
_LOOK_BACK = 40
"""Code points before a weekday in which a word of saying makes it the day of the saying."""


def lie_of(claim: Days, evidence: Days) -> Cover:
    """How the evidence's days lie to the claim's."""
    if claim == evidence:
        return Cover.SAME
    if evidence.covers(claim):
        return Cover.COVERS
    if claim.covers(evidence):
        return Cover.INSIDE
    return Cover.OVERLAPS if claim.meets(evidence) else Cover.APART


def check_periods(
    claim: str, evidence: str, published: date | None, evidence_published: date | None = None
) -> list[PeriodCheck]:
    """One answer for each time of the claim, in its order.

    `published` is the day from which "last year" counts; the evidence counts
    from its own, if that is known. The day on which somebody said something is
    of no time of the evidence, and a time of the evidence that answers one of
    the claim is not held against another.
    """
    mine = read(claim, published).periods
    told_then = read(evidence, evidence_published or published).periods
    theirs = [other for other in told_then if other.days is not None]
    told = [_nearest(one, theirs) for one in mine]
    answered = {id(check.evidence) for check in told if check.result is not Cover.APART}
    free = [one for one in theirs if id(one) not in answered]
    return [
        _apart(claim, evidence, check.claim, free) if check.result is Cover.APART else check
        for check in told
    ]


def _nearest(mine: Period, theirs: Sequence[Period]) -> PeriodCheck:
    if mine.days is None or not theirs:
        return _unknown(mine)
    told = [(*_best_lie(mine, other), other) for other in theirs]
    result, note, other = min(told, key=lambda one: _ORDER.index(one[0]))
    return PeriodCheck(mine, other, result, note)


def _unknown(mine: Period) -> PeriodCheck:
    return PeriodCheck(mine, None, Cover.UNKNOWN, _NOTES[Cover.UNKNOWN])


def _apart(claim: str, evidence: str, mine: Period, free: Sequence[Period]) -> PeriodCheck:
    """No time of the evidence touches it: the nearest that is of the matter itself, if any."""
    rivals = [one for one in free if _is_of_the_matter(evidence, one)]
    days = mine.days
    if days is None or not rivals or is_day_of_saying(claim, mine):
        return _unknown(mine)
    nearest = min(rivals, key=lambda one: _distance(days, one.days))
    return PeriodCheck(mine, nearest, Cover.APART, _NOTES[Cover.APART])


_ORDER = tuple(Cover)


def _best_lie(mine: Period, other: Period) -> tuple[Cover, str]:
    """How the usual readings lie; the same day by another reading counts, and is told."""
    assert mine.days is not None
    assert other.days is not None
    usual = lie_of(mine.days, other.days)
    if usual is Cover.SAME:
        return usual, _NOTES[usual]
    for days, why in _readings(mine):
        for theirs, their_why in _readings(other):
            if days == theirs:
                return Cover.SAME, f"The same time, if read as: {why or their_why}."
    return usual, _NOTES[usual]


def _readings(period: Period) -> Iterator[tuple[Days, str]]:
    if period.days is not None:
        yield period.days, ""
    for other in period.alternatives:
        yield other.days, other.why


def _is_of_the_matter(evidence: str, period: Period) -> bool:
    return not is_day_of_saying(evidence, period) and not is_birth(evidence, period)


def _distance(one: Days, other: Days | None) -> int:
    if other is None:
        return date.max.toordinal()
    return max((other.first - one.last).days, (one.first - other.last).days)


def is_day_of_saying(text: str, period: Period) -> bool:
    """True for the Thursday of "the ministry said on Thursday"."""
    if period.days is None or period.days.count > 1:
        return False
    before = text[max(period.start - _LOOK_BACK, 0) : period.start]
    return bool(_SPOKEN.search(re.split(r"[.;:]", before)[-1]))


def wrong_weekdays(text: str, published: date | None) -> Iterator[tuple[Period, str]]:
    """Dates with a weekday on which they do not fall, and the day on which they do."""
    for period in read(text, published).periods:
        if period.weekday and period.days is not None:
            falls_on = WEEKDAY_NAMES[period.days.first.weekday()]
            if falls_on != period.weekday.lower():
                yield period, f"It was a {falls_on.capitalize()}."
