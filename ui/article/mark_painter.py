"""Paints the claims under the words of the article.

Claims are neither character formats nor extra selections: the text stays what
was imported, and a new verdict costs one small repaint. Everything is painted
before the text and only as far as it is seen.
"""

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.article.article_style import tinted
from ui.article.lines import Lines
from ui.article.marks import Mark
from ui.article.shown import Shown
from ui.article.typesetting import Look
from ui.article.underlines import THICK, draw_underline
from workbench.model.claim import ClaimState
from workbench.model.scale import Underline
from workbench.model.span import TextSpan

TINT, FAINT, HOVER = 0.16, 0.07, 0.10
"""Strength of a claim's colour behind its words: a claim, a suggestion, and
what the mouse adds."""

LEVEL = 3.5
"""Pixels between the underlines of claims that overlap."""

DEEPEST = 2
"""Underlines run at most this far down; below stands the next line."""

OUTLINE = 2.0
"""Thickness of the current claim's outline."""

AWAY = QMarginsF(2.5, 2, 2.5, 4)
"""Distance of the outline from the words, more below, where underlines run."""

UNSETTLED = (ClaimState.SUGGESTED, ClaimState.DISMISSED)


class MarkPainter:
    """Paints tint, underline and outline of the claims on one sheet."""

    def __init__(self, lines: Lines, look: Look) -> None:
        self._lines = lines
        self._look = look
        self._scale = 0.5 + look.zoom / 2  # lines grow more slowly than letters

    def paint(self, painter: QPainter, shown: Shown, visible: tuple[int, int]) -> None:
        """Paint what stands at the positions ``visible``; the painter counts as the document."""
        marks = shown.marks.in_range(*visible)
        boxes = {mark.claim_id: self._boxes(mark.span, visible) for mark in marks}
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in marks:
            tint = tinted(self._colour(mark), self._strength(mark, shown))
            for box in boxes[mark.claim_id]:
                painter.fillRect(box, tint)
        self._paint_hits(painter, shown, visible)
        for mark in marks:
            depth = shown.marks.level(mark.claim_id)
            for box in boxes[mark.claim_id]:
                self._underline(painter, mark, box, depth)
        self._paint_outline(painter, shown, visible)

    def reach(self, span: TextSpan, visible: tuple[int, int]) -> list[QRectF]:
        """All that may be painted for a claim at `span`, with its outline."""
        more = AWAY + QMarginsF(OUTLINE, OUTLINE, OUTLINE, LEVEL * DEEPEST * self._scale)
        return [box.marginsAdded(more) for box in self._boxes(span, visible)]

    def _boxes(self, span: TextSpan, visible: tuple[int, int]) -> list[QRectF]:
        start, end = max(span.start, visible[0]), min(span.end, visible[1])
        return self._lines.boxes(TextSpan(start, end)) if start < end else []

    def _colour(self, mark: Mark) -> str:
        return mark.dark if self._look.dark else mark.light

    def _strength(self, mark: Mark, shown: Shown) -> float:
        strength = FAINT if mark.state in UNSETTLED else TINT
        return strength + (HOVER if mark.claim_id == shown.hovered else 0)

    def _underline(self, painter: QPainter, mark: Mark, box: QRectF, depth: int) -> None:
        style = Underline.DOTTED if mark.state in UNSETTLED else mark.underline
        foot = box.bottom() - (THICK / 2 - min(depth, DEEPEST) * LEVEL) * self._scale
        painter.save()
        painter.translate(box.left(), foot)
        painter.scale(self._scale, self._scale)
        draw_underline(painter, style, QColor(self._colour(mark)), box.width() / self._scale)
        painter.restore()

    def _paint_hits(self, painter: QPainter, shown: Shown, visible: tuple[int, int]) -> None:
        colour = QColor(self._look.colours.hit)
        for hit in shown.hits.in_range(*visible):
            soft = tinted(colour.name(), 1.0 if hit == shown.hit else 0.55)
            for box in self._boxes(hit, visible):
                painter.setBrush(soft)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), 3, 3)
                if hit == shown.hit:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(QColor(self._look.colours.ink), 1.2))
                    painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), 3, 3)

    def _paint_outline(self, painter: QPainter, shown: Shown, visible: tuple[int, int]) -> None:
        span = shown.outlined()
        if span is None:
            return
        outline = QPainterPath()
        for box in self._boxes(span, visible):
            piece = QPainterPath()
            piece.addRoundedRect(box.marginsAdded(AWAY), 4, 4)
            outline = outline.united(piece)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.colours.accent), OUTLINE))
        painter.drawPath(outline)
