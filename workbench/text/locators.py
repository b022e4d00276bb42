"""Where a passage stands in its source, in the few characters that are printed beside it."""

from workbench.text.timecode import timecode

TYPED = "typed, not compared"
"""Said wherever a quote is shown that somebody wrote from what is seen or heard."""


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
