"""Paints the claims under the words of the article.

Claims are neither character formats nor extra selections: the text stays what
was imported, and a new verdict costs one small repaint. Everything is painted
before the text and only as far as it is seen.
"""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.article.article_style import tinted
from ui.article.carets import CaretPainter
from ui.article.lines import Lines
from ui.article.marks import Mark
from ui.article.shown import Seen, Shown
from ui.article.typesetting import Look
from ui.article.underlines import THICK, draw_underline
from workbench.model.kinds import ClaimState
from workbench.model.scale import Family, Underline
from workbench.model.span import TextSpan

FAINT, HOVER = 0.4, 0.6
"""How much of the theme's `mark_share` a suggestion gets, and how much the mouse adds."""

UNDECIDED = 0.6
"""How much of it an open claim gets: its slate is darker than any verdict, and claims nest."""

LEVEL = 3.5
"""Pixels between the underlines of claims that overlap."""

DEEPEST = 2
"""Underlines run at most this far down; below stands the next line."""

OUTLINE = 2.0
"""Thickness of the current claim's outline."""

AWAY = QMarginsF(2.5, 2, 2.5, 4)
"""Distance of the outline from the words, more below, where underlines run."""

NAMED = 0.15
"""How strong the places of the current name are tinted: softly, they are only looked at."""

LONG = 2_000
"""Code points of a claim that are too many to look for beyond what is seen."""

UNSETTLED = (ClaimState.SUGGESTED, ClaimState.DISMISSED)


class MarkPainter:
    """Paints tint, underline and outline of the claims on one sheet."""

    def __init__(self, lines: Lines, look: Look) -> None:
        self._lines = lines
        self._look = look
        self._scale = 0.5 + look.zoom / 2  # lines grow more slowly than letters
        below = LEVEL * DEEPEST * self._scale
        self._carets = CaretPainter(lines, look)
        self._more = AWAY + QMarginsF(OUTLINE, OUTLINE, OUTLINE, below)

    def paint(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        """Paint what is seen; the painter counts as the document."""
        near = seen.area.marginsAdded(self._more)
        places = [
            (mark, box)
            for mark in shown.marks.in_range(seen.start, seen.end)
            for box in self.boxes(mark.span, seen)
            if box.intersects(near)
        ]
        for mark, box in places:
            painter.fillRect(box, self._tint(mark, hovered=mark.claim_id == shown.hovered))
        self._paint_named(painter, shown, seen)
        self._paint_hits(painter, shown, seen)
        for mark in shown.marks.points_in(seen.start, seen.end):
            self._carets.paint(painter, mark, is_current=mark.claim_id == shown.current)
        for mark, box in places:
            self._underline(painter, mark, box, shown.marks.level(mark))
        self._paint_outline(painter, shown, seen)

    def reach(self, span: TextSpan, seen: Seen) -> list[QRectF]:
        """All that may be painted for a claim at `span`, with its outline."""
        if span.is_point:
            return [self._carets.reach(span.start)]
        return [box.marginsAdded(self._more) for box in self.boxes(span, seen)]

    def caret_at(self, point: QPointF, shown: Shown, seen: Seen) -> Mark | None:
        """The claim without words whose caret is at a point of the document."""
        there = shown.marks.points_in(seen.start, seen.end)
        return next((mark for mark in there if self._carets.holds(mark, point)), None)

    def boxes(self, span: TextSpan, seen: Seen) -> list[QRectF]:
        """Boxes of a span; of a long one only those that are seen."""
        if len(span) <= LONG:
            return self._lines.boxes(span)
        start, end = max(span.start, seen.start), min(span.end, seen.end)
        return self._lines.boxes(TextSpan(start, end)) if start < end else []

    def _tint(self, mark: Mark, *, hovered: bool) -> QColor:
        """Not opaque: where claims overlap, the colour is stronger."""
        theme = self._look.theme
        strength = UNDECIDED if mark.family is Family.OPEN else 1.0
        strength = FAINT if mark.state in UNSETTLED else strength
        share = theme.mark_share * (strength + (HOVER if hovered else 0))
        return tinted(theme.colour_of(mark), share)

    def _underline(self, painter: QPainter, mark: Mark, box: QRectF, depth: int) -> None:
        style = Underline.DOTTED if mark.state in UNSETTLED else mark.underline
        foot = box.bottom() - (THICK / 2 - min(depth, DEEPEST) * LEVEL) * self._scale
        line = QRectF(box.left(), foot, box.width(), 0)
        colour = self._look.theme.colour_of(mark)
        draw_underline(painter, style, colour, line, scale=self._scale)

    def _paint_named(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(self._look.theme.accent, NAMED))
        for place in shown.named.in_range(seen.start, seen.end):
            for box in self.boxes(place, seen):
                painter.drawRoundedRect(box.adjusted(-2, 1, 2, -1), 4, 4)

    def _paint_hits(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        theme = self._look.theme
        for hit in shown.hits.in_range(seen.start, seen.end):
            looked_at = hit == shown.hit
            painter.setBrush(tinted(theme.hit, 1.0 if looked_at else 0.55))
            painter.setPen(QPen(QColor(theme.ink), 1.2) if looked_at else Qt.PenStyle.NoPen)
            for box in self.boxes(hit, seen):
                painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), 3, 3)

    def _paint_outline(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        span = shown.outlined()
        if span is None or span.is_point or span.end <= seen.start or span.start >= seen.end:
            return
        outline = QPainterPath()
        for box in self.boxes(span, seen):
            piece = QPainterPath()
            piece.addRoundedRect(box.marginsAdded(AWAY), 4, 4)
            outline = outline.united(piece)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.theme.accent), OUTLINE))
        painter.drawPath(outline)
