"""What stands in the margins: claim numbers on the left, what has been read on the right."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.article.article_style import face_font, tinted
from ui.article.lines import Lines
from ui.article.marks import Mark
from ui.article.sheet import MARGIN_ZOOM
from ui.article.shown import Seen, Shown
from ui.article.spans import DisjointSpans
from ui.article.typesetting import Look
from ui.shapes import draw_shape
from ui.theme import SANS
from workbench.model.kinds import ClaimState
from workbench.model.span import TextSpan

NUMBER = 12
"""Size of a claim number at zoom 1, in pixels."""

ROWS = 2
"""Rows of numbers beside one line; what has no room is counted ("+3")."""

GAP = 7.0
"""Pixels between two numbers, and between a number and a row's edge, at zoom 1."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the margin; without a mark it says how many more there are."""

    words: str
    mark: Mark | None
    box: QRectF
    baseline: float


class MarginPainter:
    """Paints both margins of one sheet and tells which number is under the mouse."""

    def __init__(self, lines: Lines, look: Look) -> None:
        self._lines = lines
        self._look = look
        self._scale = min(look.zoom, MARGIN_ZOOM)
        self._widths: dict[str, float] = {}

    def paint(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        """Paint what is seen; the painter counts as the document."""
        self._paint_read(painter, shown, seen)
        if seen.area.left() < self._look.sheet.left:
            painter.setFont(self._font)
            for number in self._numbers(shown, seen):
                self._paint_number(painter, number, shown)

    def number_at(self, point: QPointF, shown: Shown, seen: Seen) -> Mark | None:
        """The claim whose number is at a point of the document."""
        if point.x() > self._look.sheet.left:
            return None
        at = (n.mark for n in self._numbers(shown, seen) if n.box.contains(point))
        return next(at, None)

    def strip_of(self, span: TextSpan) -> QRectF:
        """The piece of the left margin that holds the number of a claim at `span`."""
        line = self._lines.line_of(span.start)
        return QRectF(2, line.top() - 6, self._look.sheet.left - 2, line.height() + 12)

    @cached_property
    def _font(self) -> QFont:
        return face_font(SANS, NUMBER * self._scale, bold=True)

    @cached_property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font)

    def _numbers(self, shown: Shown, seen: Seen) -> Iterator[Number]:
        beside: dict[float, list[Mark]] = {}
        air = 2 * self._metrics.height()
        top, bottom = seen.area.top() - air, seen.area.bottom() + air
        points = shown.marks.points_in(seen.start, seen.end)
        for mark in [*shown.marks.in_range(seen.start, seen.end), *points]:
            if mark.number is not None and mark.span.start >= seen.start:
                baseline = self._lines.baseline_of(mark.span.start)
                if top < baseline < bottom:
                    beside.setdefault(baseline, []).append(mark)
        for baseline, marks in beside.items():
            yield from self._set(marks, baseline)

    def _set(self, marks: list[Mark], baseline: float) -> Iterator[Number]:
        """Side by side as far as the margin goes, then in a second row."""
        rows = self._rows(marks)
        pitch = self._metrics.height() * 0.92
        first = baseline - pitch * (len(rows) - 1) * 0.62
        for index, row in enumerate(rows):
            right = self._look.sheet.left - 2 * GAP * self._scale
            for words, mark in reversed(row):
                width = self._width(words, mark)
                foot = first + index * pitch
                box = QRectF(right - width, foot - pitch * 0.82, width, pitch)
                yield Number(words, mark, box.adjusted(-3, 0, 3, 0), foot)
                right -= width + GAP * self._scale

    def _rows(self, marks: list[Mark]) -> list[list[tuple[str, Mark | None]]]:
        room = self._look.sheet.left - 2.5 * GAP * self._scale
        rows: list[list[tuple[str, Mark | None]]] = [[]]
        used = 0.0
        for place, mark in enumerate(marks):
            width = self._width(str(mark.number), mark)
            if used and used + width > room:
                if len(rows) == ROWS:
                    rows[-1][-1] = f"+{len(marks) - place + 1}", None
                    return rows
                rows.append([])
                used = 0.0
            rows[-1].append((str(mark.number), mark))
            used += width + GAP * self._scale
        return rows

    def _width(self, words: str, mark: Mark | None) -> float:
        tick = self._tick if mark is not None and mark.state is ClaimState.SIGNED else 0
        tick += self._flag if mark is not None and mark.flags else 0
        if words not in self._widths:
            self._widths[words] = self._metrics.horizontalAdvance(words)
        return self._widths[words] + tick

    @property
    def _tick(self) -> float:
        return 8 * self._scale

    @property
    def _flag(self) -> float:
        return 11 * self._scale

    def _paint_number(self, painter: QPainter, number: Number, shown: Shown) -> None:
        mark, theme = number.mark, self._look.theme
        ink = QColor(theme.muted if mark is None else theme.colour_of(mark))
        if mark is not None and mark.claim_id == shown.current:
            ink = QColor(theme.accent_ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(number.box.adjusted(-1, -1, 1, 1), 4, 4)
        painter.setPen(ink)
        left = number.box.left() + 3
        if mark is not None and mark.flags:
            colour = ink if mark.claim_id == shown.current else QColor(theme.danger)
            side = self._flag - 2 * self._scale
            draw_shape(painter, QRectF(left, number.baseline - side, side, side), "flag", colour)
            left += self._flag
        painter.drawText(QPointF(left, number.baseline), number.words)
        if mark is not None and mark.state is ClaimState.SIGNED:
            self._paint_tick(painter, QPointF(number.box.right() - 3, number.baseline), ink)

    def _paint_tick(self, painter: QPainter, corner: QPointF, ink: QColor) -> None:
        """A second reader's tick, its foot at the left of `corner`."""
        size = self._scale
        painter.setPen(QPen(ink, 1.4 * size))
        points = [QPointF(-5.5, -3), QPointF(-3.7, -1), QPointF(-0.5, -5.5)]
        painter.drawPolyline([corner + point * size for point in points])

    def _paint_read(self, painter: QPainter, shown: Shown, seen: Seen) -> None:
        sheet = self._look.sheet
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(self._look.theme.muted, 0.42))
        x = sheet.width - sheet.right * 0.5
        for top, bottom in self._stretches(shown.read, seen):
            painter.drawRoundedRect(QRectF(x, top + 3, 2, bottom - top - 4), 1, 1)
        painter.setBrush(QBrush(QColor(self._look.theme.muted), Qt.BrushStyle.BDiagPattern))
        for top, bottom in self._stretches(shown.not_checkable, seen):
            painter.drawRect(QRectF(x - 2, top + 3, 6, bottom - top - 4))

    def _stretches(self, spans: DisjointSpans, seen: Seen) -> list[tuple[float, float]]:
        """Top and bottom of each stretch of lines that was marked so."""
        stretches: list[tuple[float, float]] = []
        for span in spans.in_range(seen.start, seen.end):
            part = TextSpan(max(span.start, seen.start), min(span.end, seen.end))
            for box in self._lines.boxes(part):
                if stretches and box.top() <= stretches[-1][1] + box.height() * 0.2:
                    stretches[-1] = stretches[-1][0], max(stretches[-1][1], box.bottom())
                else:
                    stretches.append((box.top(), box.bottom()))
        return stretches
