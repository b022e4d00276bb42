"""Where in a source the words of a piece of evidence are, and who vouches for them.

Words that lie in a capture's text are read out of it here, whatever the caller
says they are. All others were written by hand, and are kept as typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Capture, TextSpan
from workbench.services.views.sheets import Sheet, sheets_in
from workbench.store.content import text_of
from workbench.store.transaction import Transaction
from workbench.text.anchor import quote_context
from workbench.text.cells import read_range
from workbench.text.timecode import LONGEST_MS

LONGEST_QUOTE = 20_000
"""Code points of cells that can be quoted at once."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where in a source the words are.

    `span` lies in the capture's text; `cell` ("Sheet1!B7", "B2:C4") names cells of
    a spreadsheet, whose words are read out. Without either the `quote` is typed by
    hand. `page` counts from 1; `box` is left, top, right, bottom as shares of the
    page in [0, 1], of the picture where there is no page. `time_ms` is the place
    in a recording.
    """

    capture_id: UUID | None = None
    span: TextSpan | None = None
    quote: str = ""
    page: int | None = None
    locator: str = ""
    box: tuple[float, float, float, float] | None = None
    time_ms: int | None = None
    cell: str = ""


def placed(tx: Transaction, source_id: UUID, passage: Passage) -> dict[str, Any]:
    """The columns of a piece of evidence that say what is quoted, and from where.

    Raises:
        Invalid: no such place is in the source.
    """
    quote = passage.quote.strip()
    told: dict[str, Any] = {
        "capture_id": passage.capture_id,
        "quote": quote,
        "prefix": "",
        "suffix": "",
        "start": None,
        "end": None,
        "page": passage.page,
        "locator": passage.locator.strip(),
        "box": _box(passage.box),
        "time_ms": _moment(passage.time_ms),
        "cell": passage.cell.strip(),
        "typed": bool(quote),
    }
    if passage.capture_id is None:
        return told
    capture = tx.get(Capture, passage.capture_id)
    if capture.source_id != source_id:
        raise Invalid("The quoted passage is of another source.")
    text = text_of(tx.session, capture.text_sha256)
    if passage.cell and text:
        return told | _cells(text_of(tx.session, capture.origins_sha256), text, passage.cell)
    return told if passage.span is None else told | _words(text, passage.span)


def _words(text: str, span: TextSpan) -> dict[str, Any]:
    if span.end > len(text):
        raise Invalid("The quoted passage is not in this source.")
    prefix, suffix = quote_context(text, span)
    return {
        "quote": span.of(text),
        "prefix": prefix,
        "suffix": suffix,
        "start": span.start,
        "end": span.end,
        "typed": False,
    }


def _cells(origins: str, text: str, named: str) -> dict[str, Any]:
    wanted = read_range(named)
    sheets = sheets_in(text, origins)
    sheet = _sheet(sheets, wanted.sheet)
    spans = sheet.rows_of(wanted)
    quote = "\n".join(span.of(text) for span in spans)
    if not quote:
        raise Invalid("There is nothing in these cells.", hint="Choose cells with words in them.")
    if len(quote) > LONGEST_QUOTE:
        raise Invalid("These are too many cells for one quote.", hint="Choose fewer of them.")
    told = {
        "quote": quote,
        "cell": str(wanted.on(sheet.name)),
        "page": sheet.number if sheet.name else None,
        "typed": False,
    }
    return told | _words(text, spans[0]) if len(spans) == 1 else told


def _sheet(sheets: Sequence[Sheet], name: str) -> Sheet:
    """The sheet of this name; without one, the only sheet there is."""
    found = [sheet for sheet in sheets if sheet.name == name]
    if not name and len(sheets) == 1:
        return sheets[0]
    if not found:
        raise Invalid(f"This spreadsheet has no sheet “{name}”.", hint="Choose the cell in it.")
    return found[0]


def _box(box: Sequence[float] | None) -> list[float] | None:
    if box is None:
        return None
    left, top, right, bottom = box
    if not all(0 <= low < high <= 1 for low, high in ((left, right), (top, bottom))):
        raise Invalid("The box does not lie on the page.", hint="Draw it again.")
    return [round(share, 5) for share in box]


def _moment(time_ms: int | None) -> int | None:
    if time_ms is not None and not 0 <= time_ms <= LONGEST_MS:
        raise Invalid("No recording has this place.", hint="Write it as 00:14:32.")
    return time_ms
