"""The whole article as a narrow strip: what is claimed, read, not checkable, and still unread.

A row of pixels stands for a stretch of the text, whatever its length on the
sheet: the sheet is laid out only as far as it is looked at. The picture is painted
once for each change, from sorted places; scrolling only moves the frame on it.
"""

from array import array
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.article.article_page import ArticlePage
from ui.article.article_style import tinted
from ui.article.marks import Mark
from ui.article.shown import Shown
from ui.theme import Theme, blend
from workbench.model.kinds import ClaimState

WIDTH = 14
"""Of the strip, in pixels at 100 %."""

ROW = 2
"""Pixels of a row that stands for one stretch of the text: finer is not seen, and costs."""

READ_SHARE = 0.32
"""How much ink a stretch has that was read."""

AT_WORK = (ClaimState.OPEN, ClaimState.DECIDED, ClaimState.SIGNED)


NOT_CHECKABLE, READ = "not checkable", "read"


def rows_of(shown: Shown, length: int, height: int, theme: Theme) -> list[str]:
    """What each row shows, from the top: a colour, a kind of read mark, or nothing.

    A claim that somebody took comes before a read mark: a suggestion covers nothing yet.
    """
    edges = [y * length // height for y in range(height + 1)]
    marks = shown.marks.last_in_each(edges, _is_at_work)
    no_claims, read = shown.not_checkable.touched(edges), shown.read.touched(edges)
    colours: dict[tuple[str, str, str], str] = {}
    told = []
    for mark, not_checkable, is_read in zip(marks, no_claims, read, strict=True):
        if mark is None:
            told.append(NOT_CHECKABLE if not_checkable else READ if is_read else "")
            continue
        key = (mark.family, mark.light, mark.dark)
        if key not in colours:
            colours[key] = theme.colour_of(mark)
        told.append(colours[key])
    return told


def _is_at_work(mark: Mark) -> bool:
    return mark.state in AT_WORK and not mark.span.is_point


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
        length = len(self._page.text)
        if length:
            rows = rows_of(self._page.shown, length, max(1, self.height() // ROW), theme)
            high = self.height() / len(rows)
            painter.drawImage(paper, _stripes(rows, theme))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(theme.muted), Qt.BrushStyle.BDiagPattern))
            for top, bottom in _runs(rows, NOT_CHECKABLE):
                painter.drawRect(
                    QRectF(paper.left(), top * high, paper.width(), (bottom - top) * high)
                )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return picture

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


def _stripes(rows: list[str], theme: Theme) -> QImage:
    """The rows as a picture one pixel wide: drawn at once, where a rectangle each takes long."""
    paper = QColor(theme.paper)
    read = QColor(blend(theme.muted, theme.paper, READ_SHARE))
    inks = {"": paper.rgb(), NOT_CHECKABLE: paper.rgb(), READ: read.rgb()}
    for what in set(rows) - inks.keys():
        inks[what] = QColor(what).rgb()
    pixels = array("I", [inks[what] for what in rows]).tobytes()
    return QImage(pixels, 1, len(rows), 4, QImage.Format.Format_RGB32).copy()


def _runs(rows: list[str], wanted: str) -> Iterator[tuple[int, int]]:
    """Tops and bottoms of the stretches of equal rows."""
    top = 0
    for what, those in groupby(rows):
        bottom = top + len(list(those))
        if what == wanted:
            yield top, bottom
        top = bottom
