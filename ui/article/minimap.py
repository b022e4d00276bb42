"""The whole article as a narrow strip: what is claimed, read, not checkable, and still unread.

A pixel row stands for a stretch of the text, whatever its length on the sheet:
the sheet is laid out only as far as it is looked at. The picture is painted
once for each change, from sorted places; scrolling only moves the frame on it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.article.article_page import ArticlePage
from ui.article.article_style import tinted
from ui.article.marks import Mark
from ui.article.spans import DisjointSpans
from ui.theme import Theme
from workbench.model.kinds import ClaimState

WIDTH = 14
"""Of the strip, in pixels at 100 %."""

HATCH = 4
"""Pixels from one stroke of a hatched stretch to the next."""

AT_WORK = (ClaimState.OPEN, ClaimState.DECIDED, ClaimState.SIGNED)


class Row(NamedTuple):
    """What a stretch of equal pixel rows ``[top, bottom)`` stands for."""

    top: int
    bottom: int
    kind: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Stretches in text order with the farthest end so far, and a colour of each."""

    starts: Sequence[int]
    ends: Sequence[int]
    colours: Sequence[str]

    @classmethod
    def of_marks(cls, marks: Sequence[Mark], theme: Theme) -> "Places":
        """Claims that somebody took; a suggestion covers nothing yet."""
        there = [m for m in marks if m.state in AT_WORK and not m.span.is_point]
        colours: dict[tuple[str, str, str], str] = {}
        named = []
        for mark in there:
            key = (mark.family, mark.light, mark.dark)
            if key not in colours:
                colours[key] = theme.colour_of(mark)
            named.append(colours[key])
        return cls([m.span.start for m in there], _farthest([m.span.end for m in there]), named)

    @classmethod
    def of_spans(cls, spans: DisjointSpans) -> "Places":
        """Stretches that never overlap."""
        there = list(spans)
        return cls([s.start for s in there], [s.end for s in there], [""] * len(there))

    def in_stretch(self, start: int, end: int) -> str | None:
        """The colour of the last one that touches ``[start, end)``, None if none does."""
        at = bisect_left(self.starts, end) - 1
        return self.colours[at] if at >= 0 and self.ends[at] > start else None


def rows_of(length: int, height: int, layers: Sequence[tuple[str, Places]]) -> Iterator[Row]:
    """What each pixel row shows, equal neighbours as one; the first layer that has it counts."""
    begun, kind, colour = 0, "", ""
    for y in range(height):
        start = y * length // height
        end = max(start + 1, (y + 1) * length // height)
        found, hue = "", ""
        for name, places in layers:
            told = places.in_stretch(start, end)
            if told is not None:
                found, hue = name, told
                break
        if (found, hue) != (kind, colour):
            if kind:
                yield Row(begun, y, kind, colour)
            begun, kind, colour = y, found, hue
    if kind:
        yield Row(begun, height, kind, colour)


class Minimap(QWidget):
    """Beside the scroll bar of an article; a click goes there."""

    def __init__(self, page: ArticlePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._picture: QPixmap | None = None
        self.setAccessibleName("Map of the article")
        self.setAccessibleDescription("Semicolon goes to the next unread sentence")
        self.setToolTip("Claims, what was read, what is not checkable; white is unread ( ; )")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        page.changed.connect(self.refresh)
        page.verticalScrollBar().valueChanged.connect(lambda _value: self.update())

    def refresh(self, *_now: object) -> None:
        """Paint anew: claims, read marks, the theme or the text are others."""
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """As narrow as it can be seen."""
        return QSize(self._page.look.theme.px(WIDTH), 100)

    def position_at(self, y: int) -> int:
        """The position of the text that a height stands for."""
        length = len(self._page.text)
        return min(max(0, length - 1), max(0, y * length // max(1, self.height())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows stand for other stretches."""
        super().resizeEvent(event)
        self.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, and a frame round what is seen of the article."""
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_window(painter)
        painter.end()

    def _go(self, point: QPoint) -> None:
        if self._page.text:
            self._page.centre_on(self.position_at(point.y()))

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        theme = self._page.look.theme
        picture.fill(QColor(theme.background))
        painter = QPainter(picture)
        paper = QRectF(2, 0, self.width() - 4, self.height())
        painter.fillRect(paper, QColor(theme.paper))
        for row in self._rows(theme):
            _paint(painter, row, paper, theme)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return picture

    def _rows(self, theme: Theme) -> Iterator[Row]:
        shown, length = self._page.shown, len(self._page.text)
        layers = (
            ("claim", Places.of_marks(shown.marks.in_order(), theme)),
            ("not_checkable", Places.of_spans(shown.not_checkable)),
            ("read", Places.of_spans(shown.read)),
        )
        return rows_of(length, self.height(), layers) if length else iter(())

    def _paint_window(self, painter: QPainter) -> None:
        length = len(self._page.text)
        if not length:
            return
        seen = self._page.seen_span()
        top = seen.start * self.height() / length
        bottom = max(top + 6, seen.end * self.height() / length)
        theme = self._page.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(tinted(theme.accent, 0.1))
        painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, bottom - top - 2), 3, 3)


def _paint(painter: QPainter, row: Row, paper: QRectF, theme: Theme) -> None:
    box = QRectF(paper.left(), row.top, paper.width(), row.bottom - row.top)
    if row.kind == "claim":
        painter.fillRect(box, QColor(row.colour))
    elif row.kind == "read":
        painter.fillRect(box, tinted(theme.muted, 0.32))
    else:
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(theme.muted), 1))
        # Counted from the top of the strip, so that neighbouring stretches go on alike.
        first = int(box.top()) // HATCH * HATCH - int(box.width())
        for y in range(first, int(box.bottom()) + HATCH, HATCH):
            painter.drawLine(
                QPoint(int(box.left()), y + int(box.width())), QPoint(int(box.right()), y)
            )
        painter.restore()


def _farthest(ends: list[int]) -> list[int]:
    farthest, found = 0, []
    for end in ends:
        farthest = max(farthest, end)
        found.append(farthest)
    return found
