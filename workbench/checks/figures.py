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
from workbench.checks.kinship import kinship
from workbench.checks.measures import are_comparable
from workbench.checks.results import AGREEING, Result, compared, is_bare_sum
from workbench.reading.changes import Direction, Role
from workbench.reading.days import Days
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.money import is_money
from workbench.reading.passage import read
from workbench.reading.periods import Period
from workbench.reading.units import SHARES


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


@dataclass(frozen=True, slots=True)
class _Placed:
    """A figure, the sentence around it, and when it was."""

    figure: Figure
    sentence: str
    days: Days | None
    rank: int
    """Which of its sentence's figures of the same form it is."""


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
    mine = _placed(claim, published)
    theirs = _placed(evidence, evidence_published or published)
    free, told = list(theirs), dict[int, FigureCheck]()
    for at in _surest_first(mine, theirs):
        found = _answer(mine[at], free)
        if found is not None:
            free.remove(found)
            result, note = compared(mine[at].figure, found.figure)
            told[at] = _answered(mine[at].figure, found.figure, result, note)
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


def _answered(claim: Figure, evidence: Figure, result: Result, note: str) -> FigureCheck:
    return FigureCheck(claim, evidence, result, note, evidence.text)


def _not_found(figure: Figure) -> FigureCheck:
    return FigureCheck(figure, None, Result.NOT_FOUND, "No figure of the evidence answers it.")


def _placed(text: str, published: date | None) -> list[_Placed]:
    passage = read(text, published)
    placed: list[_Placed] = []
    for figure in passage.figures:
        rank = sum(
            other.figure.sentence == figure.sentence and other.figure.form is figure.form
            for other in placed
        )
        sentence = text[slice(*figure.sentence)]
        placed.append(_Placed(figure, sentence, _days_of(figure, passage.periods, text), rank))
    return placed


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


def _surest_first(mine: Sequence[_Placed], theirs: Sequence[_Placed]) -> list[int]:
    best = [max((_score(one, other) for other in theirs), default=0.0) for one in mine]
    return sorted(range(len(mine)), key=lambda at: -best[at])


def _answer(claim: _Placed, evidence: Sequence[_Placed]) -> _Placed | None:
    """The figure of the evidence that speaks of the same; None if none is near enough."""
    scored = [(_score(claim, other), -at) for at, other in enumerate(evidence)]
    best, place = max(scored, default=(0.0, 0))
    return evidence[-place] if best >= _ENOUGH else None


_ENOUGH = 1.0
_INHERITED = 0.5
"""What it costs if a figure has what it counts only from the figure before it."""

_UNRELATED = -0.9
"""What it costs if two plain counts name different things."""


def _score(mine: _Placed, theirs: _Placed) -> float:
    """How surely two figures are about the same thing: `_ENOUGH` and more is enough."""
    claim, evidence = mine.figure, theirs.figure
    if not _may_answer(claim, evidence):
        return 0.0
    measured = bool(claim.unit or evidence.unit) or claim.form in _SELF_EVIDENT
    score = 1.3 if measured else 0.4
    score -= 0.1 if claim.unit != evidence.unit and claim.form is evidence.form else 0.0
    near = kinship(claim.counted, evidence.counted)
    if near > 0:
        score += near
    elif claim.counted and evidence.counted:
        score += _across(mine, theirs, is_measured=measured)
    elif not measured and not claim.counted and not evidence.counted:
        score += kinship(mine.sentence, theirs.sentence)
    if (evidence.inherits or claim.inherits) and not _same_days(mine.days, theirs.days):
        score -= _INHERITED
    score += _by_role(claim, evidence) + _by_days(mine.days, theirs.days)
    score += 0.05 if mine.rank == theirs.rank else 0.0
    return score + _by_value(claim, evidence)


def _by_value(claim: Figure, evidence: Figure) -> float:
    """The same value makes it likelier, less so where one rose and the other fell."""
    if claim.value is None or claim.value != evidence.value:
        return 0.0
    ways = {claim.direction, evidence.direction}
    return 0.25 if len(ways) == 1 or None in ways else 0.1


_SELF_EVIDENT = (Form.MULTIPLE, Form.SCORE, Form.RATIO, Form.AGE)


def _across(mine: _Placed, theirs: _Placed, *, is_measured: bool) -> float:
    """Different things counted: is the one told in the other's sentence?"""
    if is_measured:
        return -0.1
    far = max(
        kinship(mine.figure.counted, theirs.sentence), kinship(theirs.figure.counted, mine.sentence)
    )
    return (far - 0.2) * 0.8 if far > 0 else _UNRELATED


def _by_role(claim: Figure, evidence: Figure) -> float:
    """What a change came from answers not what it came to; a result may stand alone."""
    if claim.role is None or evidence.role is None:
        lone = claim.role or evidence.role
        return -0.15 if lone is Role.BEFORE else 0.0
    if claim.role is evidence.role:
        return 0.2
    return -0.5


def _same_days(mine: Days | None, theirs: Days | None) -> bool:
    return mine is not None and theirs is not None and mine.meets(theirs)


def _by_days(mine: Days | None, theirs: Days | None) -> float:
    if mine is None or theirs is None:
        return 0.0
    return 0.1 if mine.meets(theirs) else -0.3


def _may_answer(claim: Figure, evidence: Figure) -> bool:
    forms = {claim.form, evidence.form}
    if Form.AGE in forms or Form.ORDINAL in forms:
        return len(forms) == 1
    if Form.SCORE in forms or Form.MULTIPLE in forms:
        return len(forms) == 1 or forms == {Form.SCORE, Form.COUNT}
    if SHARES & {claim.unit, evidence.unit} or Form.RATIO in forms:
        return _is_share(claim) and _is_share(evidence)
    if is_money(claim.unit) or is_money(evidence.unit):
        if is_bare_sum(claim) or is_bare_sum(evidence):
            return True
        return is_money(claim.unit) and is_money(evidence.unit)
    return are_comparable(claim.unit, evidence.unit)


def _is_share(figure: Figure) -> bool:
    return figure.unit in SHARES or figure.form is Form.RATIO


_SLACK = Decimal("0.02")
"""How far two changes may be apart and be the same, as a share of the change."""


def _by_factor(figure: Figure, factor: Decimal, evidence: Sequence[Figure]) -> FigureCheck | None:
    """ "Tripled" is answered by "from 400 to 1,200", "doubled" by "rose 100 percent"."""
    told = {at: by for at, by in factors(evidence).items() if evidence[at].unit != figure.unit}
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
        if unit == figure.unit and abs(gap) == figure.value and same_way:
            other = evidence[at]
            return _answered(figure, other, Result.AGREES, f"{other.text} is the same change.")
    return None
