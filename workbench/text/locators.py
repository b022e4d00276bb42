"""Where a passage stands in its source, in the few characters that are printed beside it."""

from typing import Protocol

from workbench.text.timecode import timecode

TYPED = "typed, not compared"
"""Said wherever a quote is shown that somebody wrote from what is seen or heard."""


class Placed(Protocol):
    """Whatever knows where in a source it stands."""

    @property
    def page(self) -> int | None:
        """The page, counted from 1."""

    @property
    def box(self) -> object | None:
        """A rectangle on the page, or None."""

    @property
    def time_ms(self) -> int | None:
        """The place in a recording."""

    @property
    def cell(self) -> str:
        """A cell of a spreadsheet, as "Sheet1!B7"."""

    @property
    def locator(self) -> str:
        """Whatever else tells the place, ready to print."""


def place_of(placed: Placed) -> str:
    """Where a piece of evidence stands: see `located`."""
    return located(
        page=placed.page,
        has_box=placed.box is not None,
        time_ms=placed.time_ms,
        cell=placed.cell,
        locator=placed.locator,
    )


def located(
    *,
    page: int | None = None,
    has_box: bool = False,
    time_ms: int | None = None,
    cell: str = "",
    locator: str = "",
) -> str:
    """ "p. 3, box", "00:14:32", "Sheet1!B7", "p. 214"; empty where nothing is known.

    Of a spreadsheet the cell names the sheet, so its page (the sheet's number) is not told.
    """
    parts = (
        f"p. {page}" if page and not cell else "",
        "box" if has_box else "",
        "" if time_ms is None else timecode(time_ms),
        cell,
        locator,
    )
    return ", ".join(part for part in parts if part)
