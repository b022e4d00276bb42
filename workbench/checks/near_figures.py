"""Figures of a passage that may be meant where none answers by what it counts and when."""

from collections.abc import Iterator, Sequence

from workbench.checks.results import Result, compared
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.units import DURATIONS

_DIGITS = 3
"""Digits from which on the same ones in another order are no accident."""


def near(figure: Figure, passage: Sequence[Figure]) -> Iterator[tuple[str, Figure, Result, str]]:
    """Which rule, the passage's figure, how it stands to the claim's, and why it may be meant."""
    slips = [other for other in passage if _is_slip(figure, other)]
    if slips:
        why = "The same digits stand in another order."
        yield "figure_slip", slips[0], Result.DIFFERS, why
        return
    if figure.form is Form.MEASURE and figure.unit not in DURATIONS:
        alike = [other for other in passage if other.unit == figure.unit]
        if len(alike) == 1:
            result, note = compared(figure, alike[0])
            why = (
                f"It is the passage’s only figure in this unit, and may be of another time. {note}"
            )
            yield "figure_of_unit", alike[0], result, why


def _is_slip(figure: Figure, other: Figure) -> bool:
    """Whether two figures differ as a slip of the pen makes them: two digits changed places."""
    mine, theirs = _digits(figure), _digits(other)
    alike = len(mine) >= _DIGITS and sorted(mine) == sorted(theirs) and mine != theirs
    return alike and figure.unit == other.unit


def _digits(figure: Figure) -> str:
    return "".join(c for c in figure.text if c.isdigit())
