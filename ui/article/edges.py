"""The two edges of the current claim: where the mouse takes hold, where they go."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.article.nudge import snap_end, snap_start
from workbench.model.span import TextSpan

HOLD = 7.0
"""Pixels on each side of an edge where the mouse takes hold of it."""

KNOB = 4.0
"""Radius of the knob on an edge, in pixels."""


class Edge(StrEnum):
    """Which end of a claim."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Drag:
    """An edge on its way: the claim's span before, and the edge that moves."""

    text: str
    span: TextSpan
    edge: Edge

    def to(self, position: int) -> TextSpan:
        """The claim's span if the edge were let go at `position`: always whole words."""
        snap = snap_start if self.edge is Edge.START else snap_end
        return snap(self.text, self.span, position)


@dataclass(frozen=True, slots=True)
class Handles:
    """Both edges as they stand on the sheet, in pixels of the document."""

    start: QRectF
    end: QRectF

    @classmethod
    def of(cls, boxes: Sequence[QRectF]) -> "Handles | None":
        """The edges of a claim that covers `boxes`; None if it is out of sight."""
        if not boxes:
            return None
        first, last = boxes[0], boxes[-1]
        return cls(
            QRectF(first.left() - 3, first.top() - 2, 0, first.height() + 5),
            QRectF(last.right() + 3, last.top() - 2, 0, last.height() + 5),
        )

    def at(self, point: QPointF) -> Edge | None:
        """The edge in reach of a point, the nearer of the two."""
        near = [
            (abs(point.x() - place.left()), edge)
            for edge, place in ((Edge.START, self.start), (Edge.END, self.end))
            if place.adjusted(-HOLD, -HOLD, HOLD, HOLD).contains(point)
        ]
        return min(near)[1] if near else None

    def paint(self, painter: QPainter, accent: str, paper: str) -> None:
        """Paint both: a bar with a knob, above at the start and below at the end."""
        painter.setBrush(QColor(accent))
        for place, knob in (
            (self.start, self.start.topLeft()),
            (self.end, self.end.bottomLeft()),
        ):
            painter.setPen(QPen(QColor(accent), 2.5, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(place.topLeft(), place.bottomLeft())
            painter.setPen(QPen(QColor(paper), 1.5))
            painter.drawEllipse(knob, KNOB, KNOB)

    def reach(self) -> list[QRectF]:
        """All that `paint` may touch."""
        more = KNOB + 2
        return [place.adjusted(-more, -more, more, more) for place in (self.start, self.end)]
