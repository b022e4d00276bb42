"""Tab stops that put the cells of a table below one another.

In canonical text a table is a line for each row, its cells divided by tabs.
"""

from collections.abc import Iterable
from itertools import zip_longest

from PySide6.QtGui import QFont, QFontMetricsF

LONGEST = 60
"""Code points of a cell that are measured; a longer one runs on."""

APART = 2.0
"""Space between two columns, in ems."""


def tab_stops(rows: Iterable[str], font: QFont, measure: float) -> list[float]:
    """Where each column but the first begins, in pixels; even columns if the table is too wide."""
    metrics = QFontMetricsF(font)
    cells = [row.split("\t") for row in rows]
    widths = [
        max(metrics.horizontalAdvance(cell[:LONGEST]) for cell in column)
        for column in zip_longest(*cells, fillvalue="")
    ]
    if len(widths) < 2:
        return []
    apart = APART * metrics.height() / 1.3
    if sum(widths) + apart * (len(widths) - 1) > measure:
        return [measure / len(widths) * place for place in range(1, len(widths))]
    stops: list[float] = []
    for width in widths[:-1]:
        stops.append((stops[-1] if stops else 0.0) + width + apart)
    return stops
