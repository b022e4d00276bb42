"""Where in a source the analyst wants to be taken, and getting there."""

from dataclasses import dataclass
from uuid import UUID

from ui.sources.boxes import Boxes
from ui.sources.quote_bar import QuoteBar
from ui.sources.reading import Reading
from workbench.model import TextSpan
from workbench.services.views.captures import CaptureView, Quoted
from workbench.text.cells import read_range


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place in a source: words of its text, a page from 1, or what a piece of evidence quotes.

    `chosen` words are selected, ready to be quoted; others are only shown.
    """

    span: TextSpan | None = None
    page: int | None = None
    evidence_id: UUID | None = None
    chosen: bool = False

    def passage(self, capture: CaptureView) -> Quoted | None:
        """The passage of the evidence that is meant."""
        found = (p for p in capture.passages if p.evidence_id == self.evidence_id)
        return next(found, None)


def go(wanted: Wanted, capture: CaptureView, reading: Reading, boxes: Boxes, bar: QuoteBar) -> None:
    """Show a place: its words tinted, its box drawn, its cells chosen, its time in the bar."""
    passage = wanted.passage(capture)
    if wanted.page is not None and wanted.span is None:
        reading.show_page(wanted.page)
    boxes.show_passages(capture.passages, wanted.evidence_id)
    if passage is not None and passage.cell:
        reading.reveal_cells(read_range(passage.cell))
    elif wanted.span is not None and wanted.chosen:
        reading.go_to(wanted.span)
    elif wanted.span is not None:
        reading.reveal(wanted.span)
    if passage is not None and passage.time_ms is not None:
        bar.show_place(passage.where)
