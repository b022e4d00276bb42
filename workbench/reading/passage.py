"""All that a passage says: its figures, times and quotations together."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from workbench.reading.figures import Figure, figures
from workbench.reading.periods import Period, periods
from workbench.reading.quotations import Quotation, quotations


@dataclass(frozen=True, slots=True)
class Passage:
    """What was read, each in the order of the text."""

    figures: tuple[Figure, ...]
    periods: tuple[Period, ...]
    quotations: tuple[Quotation, ...]


@lru_cache(maxsize=2048)
def read(text: str, published: date | None) -> Passage:
    """Read a passage; "last year" counts from `published`, and has no dates without it.

    A number inside a time ("the past five years", "three days ago") is of the
    time and no figure. The same texts are asked about after every change of a
    case, so what was read is kept.
    """
    times = periods(text, published)
    found = _outside(figures(text), times)
    return Passage(tuple(found), tuple(times), tuple(quotations(text)))


def _outside(found: Sequence[Figure], times: Sequence[Period]) -> list[Figure]:
    starts = [time.start for time in times]
    kept: list[Figure] = []
    for figure in found:
        at = bisect_right(starts, figure.start) - 1
        if at < 0 or figure.end > times[at].end:
            kept.append(figure)
    return kept
