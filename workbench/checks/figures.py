"""Do the figures of a claim stand in its evidence?

Figures are paired by what they measure, what they count and what time they are
of, never by their place: "24 missiles" is held against "23 missiles", not
against "16 tests".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.checks.factors import factors, gaps
from workbench.checks.pairing import pair_up
from workbench.checks.placing import placed
from workbench.checks.results import AGREEING, Result, compared
from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form


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
    told = {
        at: _compared(mine[at].figure, theirs[place].figure)
        for at, place in pair_up(mine, theirs).items()
    }
    for at, factor in factors([one.figure for one in mine]).items():
        if at in told and told[at].result is not Result.DIFFERS:
            continue
        by_factor = _by_factor(mine[at].figure, factor, [one.figure for one in theirs])
        if by_factor is not None and (at not in told or by_factor.result is Result.AGREES):
            told[at] = by_factor
    for at, one in enumerate(mine):
        by_gap = _by_gap(one.figure, [other.figure for other in theirs])
        if by_gap is not None and (at not in told or told[at].result not in AGREEING):
            told[at] = by_gap
    return [told.get(at) or _not_found(one.figure) for at, one in enumerate(mine)]


def _compared(claim: Figure, evidence: Figure) -> FigureCheck:
    return _answered(claim, evidence, *compared(claim, evidence))


def _answered(claim: Figure, evidence: Figure, result: Result, note: str) -> FigureCheck:
    return FigureCheck(claim, evidence, result, note, evidence.text)


def _not_found(figure: Figure) -> FigureCheck:
    return FigureCheck(figure, None, Result.NOT_FOUND, "No figure of the evidence answers it.")


_SLACK = Decimal("0.02")
"""How far two changes may be apart and be the same, as a share of the change."""


def _by_factor(figure: Figure, factor: Decimal, evidence: Sequence[Figure]) -> FigureCheck | None:
    """ "Tripled" is answered by "from 400 to 1,200", "doubled" by "rose 100 percent"."""
    told = {
        at: by
        for at, by in factors(evidence).items()
        if (evidence[at].unit, evidence[at].form) != (figure.unit, figure.form)
    }
    if figure.form is Form.MULTIPLE or figure.role is not Role.BY:
        told = factors(evidence)
    if not told:
        return None
    nearest = min(told, key=lambda at: abs(told[at] - factor))
    other, theirs = evidence[nearest], told[nearest]
    if (theirs > 1) != (factor > 1):
        return _answered(figure, other, Result.OPPOSITE, f"The evidence says {other.text}.")
    if abs(theirs - factor) <= abs(factor - 1) * _SLACK:
        return _answered(figure, other, Result.AGREES, f"{other.text} is the same change.")
    note = f"{other.text}: {theirs:.2g} times what it was."
    return _answered(figure, other, Result.DIFFERS, note)


def _by_gap(figure: Figure, evidence: Sequence[Figure]) -> FigureCheck | None:
    """ "Fell by 5 percentage points" is answered by "from 70 percent to 65 percent"."""
    if figure.role is not Role.BY or figure.value is None or figure.direction is None:
        return None
    for at, (gap, unit) in gaps(evidence).items():
        same_way = (gap > 0) == (figure.direction is Direction.UP)
        if unit != figure.unit:
            continue
        other = evidence[at]
        if not same_way:
            return _answered(figure, other, Result.OPPOSITE, f"The evidence says {other.text}.")
        if abs(gap) == figure.value:
            return _answered(figure, other, Result.AGREES, f"{other.text} is the same change.")
        return _answered(figure, other, Result.DIFFERS, f"{other.text}: a change of {abs(gap)}.")
    return None
