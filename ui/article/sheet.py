"""The sheet of paper that the article stands on: its size, whatever the window's.

All lengths are logical pixels. The measure does not follow the window, so a
wider window never sets the text anew; only a pane too small for the sheet
makes it narrower.
"""

from dataclasses import dataclass
from typing import Self

DESK = 18
"""Desk shown above and below the sheet."""

HEAD, FOOT = 26, 48
"""White above the first and below the last line, at zoom 1."""

LEFT, RIGHT = 60, 46
"""Margins at zoom 1: claim numbers stand in the left one, the sign of what has
been read in the right one."""

SLIM_LEFT, SLIM_RIGHT = 38, 18
"""Margins at zoom 1 when the sheet is squeezed most."""

SLIM = 0.62
"""Share of its full width at which a squeezed sheet has its slimmest margins."""

MARGIN_ZOOM = 2.0
"""Margins grow with the text up to this zoom; beyond it the words need the room."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the paper and its text stand in the view.

    `width` is the paper's; the text has `left` and `right` margins inside it
    and begins `top` below the view's upper edge, at scroll position 0.
    """

    width: int
    left: int
    right: int
    top: int
    foot: int
    desk: int

    @property
    def measure(self) -> int:
        """Width of the text."""
        return self.width - self.left - self.right

    @classmethod
    def fit(cls, available: int, measure: int, zoom: float) -> Self:
        """The sheet for lines of `measure` pixels in a view `available` pixels wide."""
        scale = min(zoom, MARGIN_ZOOM)
        full = measure + round((LEFT + RIGHT) * scale)
        width = max(1, min(full, available))
        squeezed = min(1.0, max(0.0, (full - width) / (full * (1 - SLIM))))
        desk = round(DESK * (1 - squeezed))
        return cls(
            width=width,
            left=_between(LEFT, SLIM_LEFT, squeezed, scale),
            right=_between(RIGHT, SLIM_RIGHT, squeezed, scale),
            top=desk + round(HEAD * scale),
            foot=round(FOOT * scale) + desk,
            desk=desk,
        )


def _between(full: int, slim: int, squeezed: float, scale: float) -> int:
    return round((full + (slim - full) * squeezed) * scale)
