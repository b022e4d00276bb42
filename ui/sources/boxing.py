"""Drawing a box on a page or a picture, with the mouse or with the arrow keys.

A box says where words are seen that no machine has read. Its edges are shares
of the page, so that it lies where it was drawn at every size.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from ui.theme import Theme, load_theme
from workbench.services.views.captures import Box

STEP, FINE_STEP = 0.02, 0.004
"""Shares of the page by which an arrow key moves an edge; the finer one with Ctrl."""

LEAST = 0.006
"""A drag that is smaller both ways was a click."""

FIRST: Box = (0.25, 0.4, 0.75, 0.5)
"""Where a box begins that is made with the keyboard, on the part of the page that is seen."""

FILL, WIDTH = 40, 2.0

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

Spot = tuple[int, float, float]
"""A page from 0, and shares of its width and height."""


@dataclass(frozen=True, slots=True)
class PageBox:
    """A box on a page, counted from 0; a picture has one page."""

    page: int
    edges: Box


@dataclass(frozen=True, slots=True)
class KnownBox:
    """A box that was quoted from, in the colour of its claim; `is_wanted` is the one sought."""

    box: PageBox
    colour: str
    is_wanted: bool = False


class Boxing(QObject):
    """The box that is being drawn, and the two ways to draw it.

    The view asks it first for every press, move, release and key, and goes on
    with its own business where the answer is False.

    Signals:
        changed: the box is another one, or gone.
    """

    changed = Signal()

    def __init__(self, spot_at: Callable[[QPointF], Spot | None], parent: QObject) -> None:
        super().__init__(parent)
        self._spot_at = spot_at
        self.box: PageBox | None = None
        self.is_on = False
        self.by_drag = False
        self._corner: Spot | None = None

    def begin(self, page: int, seen: Box) -> None:
        """Put a first box on the part of a page that is seen, to be moved with the keys."""
        left, top, right, bottom = seen
        width, height = right - left, bottom - top
        self.is_on = True
        self._take(
            PageBox(
                page,
                (
                    left + FIRST[0] * width,
                    top + FIRST[1] * height,
                    left + FIRST[2] * width,
                    top + FIRST[3] * height,
                ),
            )
        )

    def clear(self) -> None:
        """No box; the keys are the view's again."""
        self.is_on = False
        self._corner = None
        self._take(None)

    def press(self, event: QMouseEvent) -> bool:
        """Begin a box at this corner."""
        if event.button() != Qt.MouseButton.LeftButton or not (self.by_drag or self.is_on):
            return False
        self._corner = self._spot_at(event.position())
        self._take(None)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Draw the box to this corner, no farther than its page."""
        corner, here = self._corner, self._spot_at(event.position())
        if corner is None or here is None:
            return corner is not None
        page, x, y = corner
        there = (1.0, 1.0) if here[0] > page else (0.0, 0.0) if here[0] < page else here[1:]
        edges = (min(x, there[0]), min(y, there[1]), max(x, there[0]), max(y, there[1]))
        self._take(PageBox(page, edges))
        return True

    def release(self) -> bool:
        """The box is drawn; a mere click leaves none."""
        if self._corner is None:
            return False
        self._corner = None
        box = self.box
        if box is not None and not _is_box(box.edges):
            self._take(None)
        self.is_on = self.box is not None
        self.changed.emit()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move the box, with Shift its right and lower edge; Ctrl makes small steps."""
        box, way = self.box, _ARROWS.get(Qt.Key(event.key()))
        if box is None or way is None or not self.is_on:
            return False
        held = event.modifiers()
        step = FINE_STEP if held & Qt.KeyboardModifier.ControlModifier else STEP
        x, y = way[0] * step, way[1] * step
        grows = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self._take(PageBox(box.page, _grown(box.edges, x, y) if grows else _moved(box.edges, x, y)))
        return True

    def _take(self, box: PageBox | None) -> None:
        if box != self.box:
            self.box = box
            self.changed.emit()


def on_paper(theme: Theme) -> Theme:
    """The colours that are seen on paper, which is white in every theme."""
    return load_theme("light") if theme.dark else theme


def rect_of(edges: Box, page: QRectF) -> QRectF:
    """Where a box lies on a page that lies there."""
    left, top, right, bottom = edges
    corner = QPointF(left * page.width(), top * page.height())
    size = QSizeF((right - left) * page.width(), (bottom - top) * page.height())
    return QRectF(page.topLeft() + corner, size)


def paint_box(painter: QPainter, place: QRectF, colour: str, *, is_wanted: bool) -> None:
    """Draw a box: a line of its colour between two white ones, so that it is seen on anything."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = QColor(colour)
    if is_wanted:
        tint = QColor(ink)
        tint.setAlpha(FILL)
        painter.fillRect(place, tint)
    for paint, width in ((QColor("#ffffff"), 2 * WIDTH), (ink, WIDTH)):
        pen = QPen(paint, width if is_wanted else width * 0.75)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(place)
    painter.restore()


def _is_box(edges: Box) -> bool:
    left, top, right, bottom = edges
    return (
        right - left > LEAST / 2
        and bottom - top > LEAST / 2
        and (right - left > LEAST or bottom - top > LEAST)
    )


def _moved(edges: Box, x: float, y: float) -> Box:
    left, top, right, bottom = edges
    x = min(max(x, -left), 1 - right)
    y = min(max(y, -top), 1 - bottom)
    return left + x, top + y, right + x, bottom + y


def _grown(edges: Box, x: float, y: float) -> Box:
    left, top, right, bottom = edges
    return (
        left,
        top,
        min(1.0, max(left + 2 * LEAST, right + x)),
        min(1.0, max(top + 2 * LEAST, bottom + y)),
    )
