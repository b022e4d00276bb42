"""What a measurement is: a name, a figure, and what it should not exceed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table of measurements. `target` is in words, empty if there is none."""

    name: str
    value: float
    unit: str
    target: str = ""
