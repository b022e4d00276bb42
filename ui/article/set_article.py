"""An article set in type: its document, and all that is painted round its words.

Made anew for each zoom and theme, which is quick, since a document is laid
out only as far as it is looked at. Lengths are pixels of the document.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor

from ui.article.article_style import BODY_PX
from ui.article.lines import Lines
from ui.article.list_items import list_items
from ui.article.margin_painter import MarginPainter
from ui.article.mark_painter import MarkPainter
from ui.article.marks import Mark
from ui.article.masthead import headline_end, masthead
from ui.article.sheet_painter import paint_sheet
from ui.article.shown import Seen, Shown
from ui.article.spans import DisjointSpans
from ui.article.typesetting import Look, typeset
from ui.offsets import Offsets
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan


@dataclass(frozen=True, slots=True)
class Article:
    """What is to be set: canonical text, what its parts are, and what stands above it."""

    text: str = ""
    parts: tuple[PartSpan, ...] = ()
    title: str = ""
    meta: str = ""


class SetArticle:
    """One article in one look. `document` belongs to `owner`, who deletes it."""

    def __init__(self, article: Article, look: Look, owner: QObject) -> None:
        self.look = look
        self._masthead = masthead(article.title, article.meta, article.parts, look)
        self._headline_end = headline_end(article.parts)
        self._above, self._below = self._masthead.above, self._masthead.below
        head = look.sheet.top + (self._above if self._headline_end is None else 0)
        offsets = Offsets(article.text)
        self.document = typeset(article.text, article.parts, look, head, offsets=offsets)
        self.document.setParent(owner)
        self.lines = Lines(self.document, article.text, offsets)
        if self._headline_end is not None:
            self._make_room_for_meta(self._headline_end)
        self._bullets = DisjointSpans(_bulleted(article))
        self._mark_painter = MarkPainter(self.lines, look)
        self._margin_painter = MarginPainter(self.lines, look)

    def paint(self, painter: QPainter, shown: Shown, seen: Seen, foot: float) -> None:
        """Paint the sheet down to `foot`, the claims and the margins, all but the words."""
        paint_sheet(painter, self.look, seen.area, foot)
        self._mark_painter.paint(painter, shown, seen)
        self._margin_painter.paint(painter, shown, seen)
        self._paint_bullets(painter, seen)
        top = self._masthead_top() if seen.start <= (self._headline_end or 0) else math.inf
        if seen.area.top() <= top + self._above and top < seen.area.bottom():
            self._masthead.paint(painter, top)

    def seen(self, view: QRectF, area: QRectF | None = None) -> Seen:
        """What is in `view`, of which `area` is to be painted; all of it if None."""
        pitch = BODY_PX * 2 * self.look.zoom
        between = self.lines.between(view.top() - pitch, view.bottom() + pitch)
        return Seen(view if area is None else area, *between)

    def reach(self, spans: Iterable[TextSpan], view: QRectF) -> list[QRectF]:
        """Where claims at `spans` leave their signs within `view`, margins and all."""
        seen = self.seen(view)
        found: list[QRectF] = []
        for span in spans:
            if span.start <= seen.end and seen.start <= span.end:
                found += self._mark_painter.reach(span, seen)
                found.append(self._margin_painter.strip_of(span))
        return found

    def boxes(self, span: TextSpan, view: QRectF) -> list[QRectF]:
        """Boxes of a claim; none if it is out of `view`."""
        seen = self.seen(view)
        if span.end <= seen.start or seen.end <= span.start:
            return []
        return self._mark_painter.boxes(span, seen)

    def number_at(self, point: QPointF, shown: Shown, view: QRectF) -> Mark | None:
        """The claim whose number stands in the margin at `point`."""
        return self._margin_painter.number_at(point, shown, self.seen(view))

    def caret_at(self, point: QPointF, shown: Shown, view: QRectF) -> Mark | None:
        """The claim without words whose caret stands at `point`."""
        return self._mark_painter.caret_at(point, shown, self.seen(view))

    def _make_room_for_meta(self, headline_end: int) -> None:
        block = self._block_before(headline_end)
        spaced = block.blockFormat()
        spaced.setBottomMargin(spaced.bottomMargin() + self._below)
        QTextCursor(block).setBlockFormat(spaced)

    def _block_before(self, position: int) -> QTextBlock:
        return self.document.findBlock(self.lines.offsets.to_qt(position - 1))

    def _masthead_top(self) -> float:
        """Where the painted part of the masthead begins."""
        if self._headline_end is None:
            return self.look.sheet.top
        block = self._block_before(self._headline_end)
        gap = block.blockFormat().bottomMargin() - self._below
        return self.document.documentLayout().blockBoundingRect(block).bottom() + gap

    def _paint_bullets(self, painter: QPainter, seen: Seen) -> None:
        """Small and quiet, and at the right of a line that runs leftward."""
        away, size = 11 * self.look.zoom, 2.2 * self.look.zoom
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.theme.muted))
        for item in self._bullets.in_range(seen.start, seen.end):
            first = TextSpan(item.start, item.start + 1)
            for box in self.lines.boxes(first):
                leftward = self.lines.runs_leftward(first)
                x = box.right() + away if leftward else box.left() - away
                painter.drawEllipse(QPointF(x, box.center().y() + size / 2), size, size)


def _bulleted(article: Article) -> Iterator[TextSpan]:
    """List items that bring no sign of their own."""
    for part in article.parts:
        if part.role is PartRole.LIST:
            items = list_items(article.text, part.span)
            yield from (item.span for item in items if not item.sign)
