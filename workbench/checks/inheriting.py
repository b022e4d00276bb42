"""Figures that have what they count from the figure before them: "24 tests, not 23"."""

from workbench.checks.kinship import shared_of
from workbench.checks.placing import Placed
from workbench.reading.days import Days

_HALF = 0.5


def inherits_well(mine: Placed, theirs: Placed) -> bool:
    """Whether what is counted is sure: named, or of the same time, or done the same with."""
    if not (mine.figure.inherits or theirs.figure.inherits):
        return True
    if _same_days(mine.days, theirs.days):
        return True
    heirs = _heirs(mine, theirs)
    return all(shared_of(heir.own, other.clause) >= _HALF for heir, other in heirs)


def done_with(mine: Placed, theirs: Placed) -> float:
    """The share of what is done with an inherited count that is done with the other."""
    heirs = _heirs(mine, theirs)
    if len(heirs) > 1:
        return shared_of(mine.own, theirs.own)
    return sum(shared_of(heir.own, other.clause) for heir, other in heirs)


def _heirs(mine: Placed, theirs: Placed) -> list[tuple[Placed, Placed]]:
    """Whichever of the two inherits what it counts, each with the other."""
    return [(a, b) for a, b in ((mine, theirs), (theirs, mine)) if a.figure.inherits]


def _same_days(mine: Days | None, theirs: Days | None) -> bool:
    return mine is not None and theirs is not None and mine.meets(theirs)
