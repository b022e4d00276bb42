"""A claim against its evidence as a whole: figures, times, ages, weekdays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from workbench.checks.ages import AgeCheck, check_ages
from workbench.checks.figures import FigureCheck, check_figures
from workbench.checks.periods import Cover, PeriodCheck, check_periods, wrong_weekdays
from workbench.checks.results import AGREEING, Result


class Overall(StrEnum):
    """What the checks of one claim come to; a flag for the checker, never a verdict."""

    AGREE = "agree"
    CONFLICT = "conflict"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The checks of each figure and time of a claim. `evidence` of a figure is as written."""

    figures: tuple[FigureCheck, ...]
    periods: tuple[PeriodCheck, ...]
    overall: Overall


def compare(
    claim: str,
    evidence: str,
    published: date | None,
    *,
    evidence_published: date | None = None,
) -> Comparison:
    """Hold a claim against its evidence.

    Each counts "last year" from its own day; the evidence, where its day is not
    known, from the claim's.
    """
    figures = check_figures(claim, evidence, published, evidence_published)
    if published is not None:
        ages = check_ages(claim, evidence, published, evidence_published)
        figures = _with_ages(figures, list(ages))
    periods = check_periods(claim, evidence, published, evidence_published)
    slips = {period.start: note for period, note in wrong_weekdays(claim, published)}
    periods = [
        replace(check, note=f"{slips[check.claim.start]} {check.note}")
        if check.claim.start in slips
        else check
        for check in periods
    ]
    overall = _overall(figures, periods, has_slips=bool(slips))
    return Comparison(tuple(figures), tuple(periods), overall)


def _with_ages(figures: list[FigureCheck], ages: Sequence[AgeCheck]) -> list[FigureCheck]:
    """An age that no age answers is answered by the birth date."""
    by_place = {age.age.start: age for age in ages}
    return [
        _by_birth(check, by_place[check.claim.start])
        if check.result is Result.NOT_FOUND and check.claim.start in by_place
        else check
        for check in figures
    ]


def _by_birth(check: FigureCheck, age: AgeCheck) -> FigureCheck:
    youngest, oldest = age.allowed
    allowed = f"{youngest} or {oldest}" if youngest != oldest else str(youngest)
    note = f"By the birth date, {age.born.text}, it is {allowed}."
    result = Result.AGREES if age.fits else Result.DIFFERS
    return replace(check, result=result, note=note, answered_by=age.born.text)


def _overall(
    figures: Sequence[FigureCheck], periods: Sequence[PeriodCheck], *, has_slips: bool
) -> Overall:
    results = {check.result for check in figures}
    apart = any(check.result is Cover.APART for check in periods)
    if results - AGREEING - {Result.NOT_FOUND} or apart or has_slips:
        return Overall.CONFLICT
    return Overall.MISSING if Result.NOT_FOUND in results else Overall.AGREE
