"""One figure answered by others: a change by its two ends, a share by its part and whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from workbench.checks.factors import factors, gaps
from workbench.checks.kinship import kinship
from workbench.checks.results import AGREEING, Result, Theirs, by_value
from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.units import PERCENT, SHARES

Answer = tuple[Figure, Result, str]
"""The figure of the evidence that answers, how, and a note."""

_SLACK = Decimal("0.02")
"""How far two changes may be apart and be the same, as a share of the change."""

_STEP = {Form.MULTIPLE: Decimal("0.2"), Form.RATIO: Decimal("0.02"), Form.SHARE: Decimal(1)}
"""How roughly a change or a share is told in that form."""

_PART_OF = re.compile(r"\s+(?:out )?of (?:the |its |their |his |her |all )?")
_WHOLE_OF = re.compile(r"\bof (?:the |its |their |his |her |all )?$", re.IGNORECASE)


def by_factor(figure: Figure, factor: Decimal, evidence: Sequence[Figure]) -> Answer | None:
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
    nearest = min(told, key=lambda at: (abs(told[at] - factor), evidence[at].role is Role.BEFORE))
    other, theirs = evidence[nearest], told[nearest]
    if (theirs > 1) != (factor > 1):
        return other, Result.OPPOSITE, f"The evidence says {other.text}."
    same = abs(theirs - factor) <= abs(factor - 1) * _SLACK
    if same and figure.hedge is None:
        return other, Result.AGREES, f"{other.text} is the same change."
    measure = _as_told(figure, theirs)
    if measure is not None:
        step = _STEP.get(figure.form, Decimal(0))
        return other, *by_value(figure, Theirs(measure, measure, measure, step, other.text, None))
    return other, Result.DIFFERS, f"{other.text}: {theirs:.2g} times what it was."


def _as_told(figure: Figure, factor: Decimal) -> Decimal | None:
    """A factor in the words of the figure: times as much, or more or less by so many percent."""
    if figure.form is Form.MULTIPLE:
        return factor
    if figure.role is not Role.BY:
        return None
    return abs(factor - 1) * (100 if figure.unit == PERCENT else 1)


def by_gap(figure: Figure, evidence: Sequence[Figure]) -> Answer | None:
    """ "Fell by 5 percentage points" is answered by "from 70 percent to 65 percent"."""
    if figure.role is not Role.BY or figure.value is None or figure.direction is None:
        return None
    for at, (gap, unit) in gaps(evidence).items():
        if unit != figure.unit:
            continue
        other = evidence[at]
        if (gap > 0) != (figure.direction is Direction.UP):
            return other, Result.OPPOSITE, f"The evidence says {other.text}."
        if abs(gap) == figure.value:
            return other, Result.AGREES, f"{other.text} is the same change."
        return other, Result.DIFFERS, f"{other.text}: a change of {abs(gap)}."
    return None


def by_part(figure: Figure, evidence: Sequence[Figure], text: str) -> Answer | None:
    """ "A third" is answered by "340 of its 1,020 workers", "of 1,020 workers 340"."""
    if figure.value is None or (figure.form is not Form.RATIO and figure.unit != PERCENT):
        return None
    if figure.role is not None:
        return None
    for part, whole in _parts(evidence, text):
        kin = max(kinship(figure.counted, one.counted) for one in (part, whole))
        named = bool(part.counted or whole.counted)
        if part.value is None or not whole.value or (figure.counted and named and kin <= 0):
            continue
        share = part.value / whole.value * (100 if figure.unit == PERCENT else 1)
        step = _STEP.get(figure.form, Decimal(0))
        said = f"{part.text} of {whole.text}"
        return part, *by_value(figure, Theirs(share, share, share, step, said, None))
    return None


def by_margin(figure: Figure, evidence: Sequence[Figure], text: str) -> Answer | None:
    """ "By three votes" is answered by "51-48"."""
    for one, other in pairwise(evidence):
        scores = one.form is other.form is Form.SCORE and one.sentence == other.sentence
        if not scores or figure.value is None or one.value is None or other.value is None:
            continue
        score = replace(one, end=other.end, text=text[one.start : other.end])
        margin = abs(one.value - other.value)
        theirs = Theirs(margin, margin, margin, Decimal(1), score.text, None)
        return score, *by_value(figure, theirs)
    return None


def _parts(figures: Sequence[Figure], text: str) -> Iterator[tuple[Figure, Figure]]:
    for one, other in pairwise(figures):
        if one.sentence != other.sentence or one.unit != other.unit or one.unit in SHARES:
            continue
        if _PART_OF.fullmatch(text, one.end, other.start):
            yield one, other
        elif _WHOLE_OF.search(text, one.sentence[0], one.start) and other.counted == one.counted:
            yield other, one


def is_better(answer: Answer, than: Result | None) -> bool:
    """Whether an answer is worth more than the one that there is."""
    return than is None or (than not in AGREEING and answer[1] in AGREEING)
