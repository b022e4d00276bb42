"""From chosen words to evidence: what is quoted, for whom, and what becomes of it."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.quote_bar import QuoteBar
from ui.sources.reading import Reading
from workbench.errors import Invalid
from workbench.model import Question, Stance
from workbench.services import quoting
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.claims import ClaimRow
from workbench.services.views.sources import CaptureView, page_of


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
        typing = self._is_typing()
        self._bar.show_typing(typing, has_pages=self._reading.has_pages())
        passage = self._passage()
        words = passage.quote if passage else ""
        if words:
            self._quoted = None
        self._bar.show_state(self._claim(), words, passage.page if passage else None)
        if self._quoted is not None:
            self._bar.say(self._told_quoted(*self._quoted))

    def quote(self, stance: Stance, question: Question | None = None) -> None:
        """Quote the chosen words, or those typed; without a question, for the bar's."""
        claim, passage = self._claim(), self._passage()
        if claim is None or passage is None or self._capture is None:
            return
        try:
            others = self._others()
        except Invalid as refused:
            self.failed.emit(refused)
            return
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
            then=lambda _ids: self._on_quoted(passage, stance, claim_ids),
        )

    def _claim(self) -> ClaimRow | None:
        return self._claims.row(self._selection.claim_id)

    def _is_typing(self) -> bool:
        return self._capture is not None and not self._capture.text

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
        capture = self._capture
        if capture is None:
            return None
        if self._is_typing():
            return self._typed(capture) if self._bar.typed else None
        span = self._reading.selected_span()
        if span is None or span.end > len(capture.text):
            return None
        page = page_of(capture.pages, span.start)
        return Passage(capture.id, span, span.of(capture.text), page)

    def _typed(self, capture: CaptureView) -> Passage:
        bar = self._bar
        return Passage(capture.id, None, bar.typed, self._reading.page(), bar.locator)

    def _on_quoted(self, passage: Passage, stance: Stance, claim_ids: list[UUID]) -> None:
        """Nothing is chosen any more, so that a second key does not quote twice."""
        if self._passage() == passage:
            self._reading.select(None)
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
