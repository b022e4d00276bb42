"""By what factor something changed, however it is told.

"Doubled", "rose 100 percent" and "went from 400 to 800" are one change.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.units import PERCENT, POINT


def factors(figures: Sequence[Figure]) -> dict[int, Decimal]:
    """The factor of each figure that tells one, by its place in the list."""
    told: dict[int, Decimal] = {}
    for at, figure in enumerate(figures):
        own = _own(figure)
        if own is not None and own > 0:
            told[at] = own
    for first, last in _ends(figures):
        before, after = figures[first].value, figures[last].value
        if before and after is not None and after / before > 0:
            told[first] = told[last] = after / before
    return dict(sorted(told.items(), reverse=True))


def _own(figure: Figure) -> Decimal | None:
    if figure.value is None or figure.direction is None:
        return None
    if figure.form is Form.MULTIPLE:
        return figure.value
    if figure.role is not Role.BY:
        return None
    share = figure.value / 100 if figure.unit == PERCENT else figure.value
    if figure.unit != PERCENT and figure.form is not Form.RATIO:
        return None
    return 1 + share if figure.direction is Direction.UP else 1 - share


def _ends(figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """The places of what a change began with and came to: "from 400 to 1,200", "to 60 from 31"."""
    for at, (one, other) in enumerate(pairwise(figures)):
        if one.unit != other.unit or one.sentence != other.sentence:
            continue
        if (one.role, other.role) == (Role.BEFORE, Role.AFTER):
            yield at, at + 1
        elif other.role is Role.BEFORE and one.role in (Role.AFTER, None):
            yield at + 1, at  # "to 60 from 31", "was 60, up from 31"


def gaps(figures: Sequence[Figure]) -> dict[int, tuple[Decimal, str]]:
    """The difference, with its unit, that each "from 70 to 65" makes, by the place of its end."""
    told: dict[int, tuple[Decimal, str]] = {}
    for first, last in _ends(figures):
        before, after = figures[first], figures[last]
        if before.value is not None and after.value is not None:
            unit = POINT if after.unit == PERCENT else after.unit
            told[last] = after.value - before.value, unit
    return told
