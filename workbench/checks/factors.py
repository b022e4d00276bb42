"""By what factor something changed, however it is told.

"Doubled", "rose 100 percent" and "went from 400 to 800" are one change.
"""

from collections.abc import Sequence
from decimal import Decimal

from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.units import PERCENT


def factors(figures: Sequence[Figure]) -> dict[int, Decimal]:
    """The factor of each figure that tells one, by its place in the list."""
    told: dict[int, Decimal] = {}
    for at, figure in enumerate(figures):
        factor = _own(figure) or _since(figure, figures[at - 1] if at else None)
        if factor is not None and factor > 0:
            told[at] = factor
            if figure.role is Role.AFTER:
                told[at - 1] = factor
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
