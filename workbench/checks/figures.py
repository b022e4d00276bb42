"""Do the figures of a claim stand in its evidence?

Figures are paired by what they measure, what they count and what time they are
of, never by their place: "24 missiles" is held against "23 missiles", not
against "16 tests".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.checks.factors import factors
from workbench.checks.pairing import pair_up
from workbench.checks.placing import Placed, placed
from workbench.checks.rated import compared_rates
from workbench.checks.results import Result, compared
from workbench.checks.told_otherwise import (
    Answer,
    by_factor,
    by_gap,
    by_margin,
    by_part,
    is_better,
)
from workbench.reading.figures import Figure


@dataclass(frozen=True, slots=True)
class FigureCheck:
    """A figure of the claim, the figure that answers it (None if none does), and why.

    `answered_by` is what answers it as it is written: that figure, or a birth date.
    """

    claim: Figure
    evidence: Figure | None
    result: Result
    note: str
    answered_by: str = ""


def check_figures(
    claim: str,
    evidence: str,
    published: date | None = None,
    evidence_published: date | None = None,
) -> list[FigureCheck]:
    """One answer for each figure of the claim, in its order.

    `published` is the day from which "last year" counts; None leaves such times
    out. The evidence counts from its own day, if that is known.
    """
    mine = placed(claim, published)
    theirs = placed(evidence, evidence_published or published)
    told = {at: _compared(mine[at], theirs[place]) for at, place in pair_up(mine, theirs).items()}
    for at, answer in _otherwise(mine, [one.figure for one in theirs], evidence):
        if is_better(answer, told[at].result if at in told else None):
            told[at] = _answered(mine[at].figure, *answer)
    return [told.get(at) or _not_found(one.figure) for at, one in enumerate(mine)]


def _compared(mine: Placed, theirs: Placed) -> FigureCheck:
    claim, evidence = mine.figure, theirs.figure
    if mine.per and theirs.per and mine.per != theirs.per:
        return _answered(claim, evidence, *compared_rates(mine, theirs))
    return _answered(claim, evidence, *compared(claim, evidence))


def _answered(claim: Figure, evidence: Figure, result: Result, note: str) -> FigureCheck:
    return FigureCheck(claim, evidence, result, note, evidence.text)


def _not_found(figure: Figure) -> FigureCheck:
    return FigureCheck(figure, None, Result.NOT_FOUND, "No figure of the evidence answers it.")


def _otherwise(
    mine: Sequence[Placed], theirs: Sequence[Figure], text: str
) -> Iterator[tuple[int, Answer]]:
    """The answers that two figures of the evidence together give to one of the claim."""
    told = factors([one.figure for one in mine])
    for at, one in enumerate(mine):
        found = by_factor(one.figure, told[at], theirs) if at in told else None
        won = by_margin(one.figure, theirs, text) if one.is_margin else None
        gap, part = by_gap(one.figure, theirs), by_part(one.figure, theirs, text)
        for answer in (found, gap, part, won):
            if answer is not None:
                yield at, answer
