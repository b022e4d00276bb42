"""What is shown over the text of the article at this moment."""

from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QRectF

from ui.article.marks import Mark, MarkIndex
from ui.article.spans import DisjointSpans
from workbench.model.span import TextSpan


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be painted: `area` of the sheet, in pixels.

    ``[start, end)`` are the positions of the text in view, of which `area` may
    be a small piece.
    """

    area: QRectF
    start: int
    end: int


@dataclass(slots=True)
class Shown:
    """Claims and signs over one text; the painters read it, the view changes it.

    `dragged` is where the current claim would lie if its edge were let go now;
    `named` is where the name stands that is looked at in the names list.
    """

    marks: MarkIndex = field(default_factory=MarkIndex)
    current: UUID | None = None
    hovered: UUID | None = None
    dragged: TextSpan | None = None
    read: DisjointSpans = field(default_factory=DisjointSpans)
    not_checkable: DisjointSpans = field(default_factory=DisjointSpans)
    named: DisjointSpans = field(default_factory=DisjointSpans)
    hits: DisjointSpans = field(default_factory=DisjointSpans)
    hit: TextSpan | None = None

    def current_mark(self) -> Mark | None:
        """The current claim, or None if there is none or the article does not show it."""
        return None if self.current is None else self.marks.get(self.current)

    def outlined(self) -> TextSpan | None:
        """What the outline runs round."""
        current = self.current_mark()
        return self.dragged or (current.span if current else None)
