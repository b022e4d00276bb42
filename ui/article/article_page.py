"""The article with its claims: what is marked, current, read and found.

Shows only; what the mouse and the keyboard do is in `ArticleView`.
"""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, Signal

from ui.article.marks import Mark, MarkIndex
from ui.article.sheet_view import SheetView
from ui.article.shown import Shown
from ui.article.spans import DisjointSpans
from workbench.model.span import TextSpan


class ArticlePage(SheetView):
    """Claims are painted under the words; a change is painted where it shows, and only there.

    Signals:
        changed: other claims, looks of claims, or read marks are shown.
    """

    changed = Signal()

    @property
    def shown(self) -> Shown:
        """All that is shown over the text. To be read."""
        return self._shown

    @property
    def marks(self) -> MarkIndex:
        """The claims shown. To be read; `set_marks` and `replace_marks` change them."""
        return self._shown.marks

    @property
    def dragged(self) -> TextSpan | None:
        """Where the current claim would lie if its edge were let go now."""
        return self._shown.dragged

    def current_mark(self) -> Mark | None:
        """The current claim, or None if there is none or the article does not show it."""
        return self._shown.current_mark()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these claims instead of the ones shown now."""
        self._shown.marks = MarkIndex(marks)
        self._describe()
        self.viewport().update()
        self.changed.emit()

    def replace_marks(self, changed: Sequence[Mark], removed: Collection[UUID]) -> None:
        """Show some claims differently, newly, or no longer; the rest is not painted again."""
        touched = {mark.claim_id for mark in changed} | set(removed)
        known = [mark for one in touched if (mark := self.marks.get(one)) is not None]
        before, count = self._shared_with(known), len(self.marks)
        for claim_id in removed:
            self.marks.remove(claim_id)
        for mark in changed:
            self.marks.replace(mark)
        if len(self.marks) != count:
            self._describe()
        self._repaint(before | self._shared_with(changed))
        self.changed.emit()

    def set_current(self, claim_id: UUID | None) -> None:
        """Outline one claim, or none. Does not scroll: see `reveal`."""
        before = self._shown.current_mark()
        self._shown.current = claim_id
        after = self._shown.current_mark()
        if before is not after:
            self._repaint({mark.span for mark in (before, after) if mark is not None})

    def set_hovered(self, claim_id: UUID | None) -> None:
        """Show the claim below the mouse a little stronger, or none."""
        before, self._shown.hovered = self._shown.hovered, claim_id
        if before != claim_id:
            marks = (self.marks.get(one) for one in (before, claim_id) if one is not None)
            self._repaint({mark.span for mark in marks if mark is not None})

    def set_dragged(self, span: TextSpan | None) -> None:
        """Outline the current claim as if it lay at `span`; None shows it where it is."""
        before = self._shown.outlined()
        self._shown.dragged = span
        after = self._shown.outlined()
        self._repaint({place for place in (before, after) if place is not None})

    def set_read(self, spans: Iterable[TextSpan], not_checkable: Iterable[TextSpan] = ()) -> None:
        """Show what somebody has read and found nothing to check in, or nothing checkable."""
        self._shown.read = DisjointSpans(spans)
        self._shown.not_checkable = DisjointSpans(not_checkable)
        self.viewport().update()
        self.changed.emit()

    def set_named(self, places: Iterable[TextSpan]) -> None:
        """Show softly where one name stands."""
        before, self._shown.named = self._shown.named, DisjointSpans(places)
        self._repaint({*before, *self._shown.named})

    def set_hits(self, hits: Iterable[TextSpan]) -> None:
        """Show where words were found."""
        self._shown.hits = DisjointSpans(hits)
        self._shown.hit = None
        self.viewport().update()

    def set_hit(self, hit: TextSpan | None) -> None:
        """Show which of the places found is looked at now, and scroll there."""
        before, self._shown.hit = self._shown.hit, hit
        if hit is not None:
            self.reveal(hit)
        self._repaint({span for span in (before, hit) if span is not None})

    def selected_span(self) -> TextSpan | None:
        """What is selected, without the white space round it; None if that is nothing."""
        cursor = self.textCursor()
        span = self._page.lines.offsets.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        words = span.of(self.text) if span else ""
        if span is None or not words.strip():
            return None
        start = span.start + len(words) - len(words.lstrip())
        return TextSpan(start, start + len(words.strip()))

    def centre_on(self, position: int) -> None:
        """Scroll so that the line of a position stands in the middle, the caret where it is."""
        line = self._page.lines.line_of(position)
        self._scroll_to(max(0.0, line.center().y() - self.viewport().height() / 2))

    def seen_span(self) -> TextSpan:
        """The stretch of the text that is in view, a line more at both ends."""
        seen = self._page.seen(self._view())
        return TextSpan(seen.start, seen.end)

    def outlined_boxes(self) -> list[QRectF]:
        """The current claim's boxes on the sheet; none if it is out of sight."""
        span = self._shown.outlined()
        return self._page.boxes(span, self._view()) if span else []

    def _shared_with(self, marks: Iterable[Mark]) -> set[TextSpan]:
        """Places of claims and of all that overlap them: a level may have changed."""
        spans = {mark.span for mark in marks}
        return spans | {mark.span for span in spans for mark in self.marks.cluster(span)}

    def _repaint(self, spans: Iterable[TextSpan]) -> None:
        self.update_sheet(self._page.reach(spans, self._view()))
