"""By what factor something changed, however it is told.

"Doubled", "rose 100 percent" and "went from 400 to 800" are one change.
"""

from collections.abc import Sequence
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
        own, since = _own(figure), _since(figure, figures[at - 1] if at else None)
        factor = own or since
        if factor is not None and factor > 0:
            told[at] = factor
            if since is not None:
                told[at - 1] = since
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


def _since(figure: Figure, before: Figure | None) -> Decimal | None:
    """ "from 400 to 1,200"."""
    if before is None or (before.role, figure.role) != (Role.BEFORE, Role.AFTER):
        return None
    if not before.value or figure.value is None or before.unit != figure.unit:
        return None
    return figure.value / before.value


def gaps(figures: Sequence[Figure]) -> dict[int, tuple[Decimal, str]]:
    """The difference, with its unit, that each "from 70 to 65" makes, by the place of its end."""
    told: dict[int, tuple[Decimal, str]] = {}
    for at, (before, after) in enumerate(pairwise(figures), 1):
        roles = before.role, after.role
        if roles != (Role.BEFORE, Role.AFTER) or before.unit != after.unit:
            continue
        if before.value is not None and after.value is not None:
            unit = POINT if after.unit == PERCENT else after.unit
            told[at] = after.value - before.value, unit
    return told
