"""From chosen words to evidence: what is quoted, for whom, and what becomes of it."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.quote_bar import QuoteBar, Typing
from ui.sources.reading import Reading
from ui.sources.source_kinds import RECORDED
from workbench.errors import Invalid
from workbench.model import Question, Stance
from workbench.services import quoting
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.captures import CaptureView, page_of
from workbench.services.views.claims import ClaimRow
from workbench.text.locators import located
from workbench.text.timecode import read_timecode


class Quoting(QObject):
    """Ties what is chosen in the open source to the current claim and to others named.

    Signals:
        failed: it cannot be quoted like this (`WorkbenchError`).
    """

    failed = Signal(object)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        *,
        reading: Reading,
        bar: QuoteBar,
    ) -> None:
        super().__init__(reading)
        self._runner, self._selection, self._claims = runner, selection, claims
        self._reading, self._bar = reading, bar
        self._capture: CaptureView | None = None
        self._quoted: tuple[list[UUID], Stance] | None = None
        bar.quoted.connect(self.quote)
        bar.edited.connect(self.show_state)
        reading.selected.connect(self.show_state)
        reading.page_shown.connect(lambda *_page: self.show_state())
        selection.claim_changed.connect(self._on_claim_changed)
        claims.updated.connect(self.show_state)
        claims.loaded.connect(self.show_state)

    def show_capture(self, capture: CaptureView | None) -> None:
        """Quote from another source, or from none."""
        self._capture, self._quoted = capture, None
        self._bar.clear()
        self.show_state()

    def show_state(self, *_why: object) -> None:
        """Say in the bar what would be quoted."""
        self._bar.show_typing(self._typing())
        passage = self._passage()
        words = passage.quote if passage else ""
        if words:
            self._quoted = None
        self._bar.show_state(self._claim(), words, _where(passage))
        if self._quoted is not None:
            self._bar.say(self._told_quoted(*self._quoted))

    def quote(self, stance: Stance, question: Question | None = None) -> None:
        """Quote the chosen words, or those typed; without a question, for the bar's."""
        claim, passage = self._claim(), self._passage()
        if passage is None and self._typing():
            self._bar.focus_typing()
        if claim is None or passage is None or self._capture is None:
            return
        try:
            passage, others = self._timed(passage), self._others()
        except Invalid as refused:
            self.failed.emit(refused)
            return
        given = self._passage()
        bearing = Bearing(
            stance=stance, question=question or self._bar.question, tier=self._bar.tier
        )
        claim_ids = list(dict.fromkeys([claim.id, *others]))
        self._runner.run(
            quoting.quote,
            claim_ids=claim_ids,
            source_id=self._capture.source_id,
            passage=passage,
            bearing=bearing,
            initiator=self,
            then=lambda _ids: self._on_quoted(given, stance, claim_ids),
        )

    def _claim(self) -> ClaimRow | None:
        return self._claims.row(self._selection.claim_id)

    def _typing(self) -> Typing:
        """Whether words are typed: where there are none to choose, and for what a box shows."""
        capture, reading = self._capture, self._reading
        if capture is None or (capture.text and reading.box() is None):
            return Typing.NOT
        if capture.kind in RECORDED:
            return Typing.TIME
        return Typing.ON_PAGE if reading.can_box() else Typing.PLACE

    def _others(self) -> list[UUID]:
        """The other claims that were named by number."""
        known = {row.number: row.id for row in self._claims.all() if row.number}
        missing = [number for number in self._bar.other_numbers if number not in known]
        if missing:
            raise Invalid(
                f"There is no claim {missing[0]} in this article.",
                hint="Nothing was quoted. Correct the number below the source.",
            )
        return [known[number] for number in self._bar.other_numbers]

    def _passage(self) -> Passage | None:
        """What would be quoted; `quote` holds the words in any case."""
        capture, reading = self._capture, self._reading
        if capture is None:
            return None
        if self._typing():
            return self._typed(capture) if self._bar.typed else None
        if reading.has_cells():
            cells = reading.cells()
            words = reading.chosen_words()
            return Passage(capture.id, quote=words, cell=str(cells)) if cells else None
        span = reading.selected_span()
        if span is None or span.end > len(capture.text):
            return None
        page = page_of(capture.pages, span.start)
        return Passage(capture.id, span, span.of(capture.text), page)

    def _typed(self, capture: CaptureView) -> Passage:
        bar, box = self._bar, self._reading.box()
        page = self._reading.page() if box is None else None
        if box is not None and self._reading.has_pages():
            page = box.page + 1
        edges = box.edges if box else None
        return Passage(capture.id, None, bar.typed, page, bar.locator, box=edges)

    def _timed(self, passage: Passage) -> Passage:
        """Of a recording the place is a time.

        Raises:
            Invalid: what is typed is none.
        """
        if self._typing() is not Typing.TIME or not passage.locator:
            return passage
        return replace(passage, locator="", time_ms=read_timecode(passage.locator))

    def _on_quoted(self, passage: Passage | None, stance: Stance, claim_ids: list[UUID]) -> None:
        """Nothing is chosen any more, so that a second key does not quote twice."""
        if self._passage() == passage:
            self._reading.choose_nothing()
            self._bar.clear()
        self._quoted = (claim_ids, stance)
        self.show_state()

    def _told_quoted(self, claim_ids: list[UUID], stance: Stance) -> str:
        """Told again whenever rows change: a suggestion gets its number with its evidence."""
        rows = [self._claims.row(claim_id) for claim_id in claim_ids]
        numbers = [str(row.number) for row in rows if row is not None and row.number]
        named = f"claim {', '.join(numbers)}" if numbers else "the claim"
        return f"Quoted for {named}: {stance.value}. Ctrl+Z takes it back."

    def _on_claim_changed(self, *_now: object) -> None:
        self._quoted = None
        self.show_state()


def _where(passage: Passage | None) -> str:
    """The place of what would be quoted; a box is seen, and need not be told."""
    if passage is None:
        return ""
    return located(page=passage.page, cell=passage.cell, locator=passage.locator)
