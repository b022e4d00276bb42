"""Figures that are told for different times: "$100 a month" against "$1,200 a year"."""

from dataclasses import replace
from decimal import Decimal

from workbench.checks.placing import Placed
from workbench.checks.results import Result, compared
from workbench.reading.rates import times_in


def compared_rates(mine: Placed, theirs: Placed) -> tuple[Result, str]:
    """The answer with the evidence's figure reckoned for the time of the claim's.

    The same number for another time is another unit, and so is a time that has
    no fixed length in the other: hours of work in a week.
    """
    claim, evidence = mine.figure, theirs.figure
    said = f"{evidence.text} a {theirs.per}"
    often = times_in(theirs.per, mine.per)
    if often is None or (claim.value == evidence.value and claim.unit == evidence.unit):
        return Result.OTHER_UNIT, f"{said}: the claim says a {mine.per}."

    def there(value: Decimal | None) -> Decimal | None:
        return None if value is None else value / often

    reckoned = replace(
        evidence,
        value=there(evidence.value),
        low=there(evidence.low),
        high=there(evidence.high),
        step=evidence.step / often,
        text=said,
    )
    return compared(claim, reckoned)
