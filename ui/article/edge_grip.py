"""Lets the mouse take hold of the current claim's edges and move them by words."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.article.article_page import ArticlePage
from ui.article.edges import Drag, Edge, Handles

NEAR = 14.0
"""Pixels round the current claim within which its handles show."""


class EdgeGrip(QObject):
    """The handles of one page's current claim. Sees the mouse before the page does.

    Signals:
        dragged: an edge was let go elsewhere (claim id, new `TextSpan`).
    """

    dragged = Signal(object, object)

    def __init__(self, page: ArticlePage) -> None:
        super().__init__(page)
        self._page = page
        self._drag: tuple[UUID, Drag] | None = None
        self._shown = False
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)

    def edge_at(self, point: QPoint) -> Edge | None:
        """The edge in reach of a point of the viewport."""
        handles = self._handles()
        return handles.at(self._page.to_sheet(point)) if handles else None

    @property
    def is_shown(self) -> bool:
        """Whether the mouse is near enough for the handles to show."""
        return self._shown

    def paint(self, painter: QPainter) -> None:
        """Paint the handles; the painter counts as the document."""
        handles = self._handles()
        if handles is not None:
            theme = self._page.look.theme
            handles.paint(painter, theme.accent, theme.paper)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the mouse while it is at an edge, and Esc while an edge is dragged."""
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if event.type() == QEvent.Type.Leave and self._drag is None:
            self._show(False)
        if isinstance(event, QKeyEvent) and self._drag is not None:
            return self._on_key(event)
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            return self._on_move(point, pressed=event.buttons() != Qt.MouseButton.NoButton)
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._let_go()
            return True
        return event.type() == QEvent.Type.MouseButtonPress and self._take(point)

    def _on_move(self, point: QPoint, *, pressed: bool) -> bool:
        if self._drag is not None:
            self._scroll_towards(point)
            place = self._page.position_near(point)
            self._page.set_dragged(self._drag[1].to(place))
            return True
        edge = None if pressed else self.edge_at(point)
        self._show(not pressed and (edge is not None or self._is_near(point)))
        if edge is not None:
            self._page.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return edge is not None

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # so that no window's Esc comes first
        elif event.type() == QEvent.Type.KeyPress:
            self._drag = None
            self._page.set_dragged(None)
        return True

    def _take(self, point: QPoint) -> bool:
        edge, current = self.edge_at(point), self._page.current_mark()
        if edge is None or current is None:
            return False
        self._drag = current.claim_id, Drag(self._page.text, current.span, edge)
        self._page.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def _let_go(self) -> None:
        assert self._drag is not None
        claim_id, drag = self._drag
        span = self._page.dragged
        self._drag = None
        self._page.set_dragged(None)
        if span is not None and span != drag.span:
            self.dragged.emit(claim_id, span)

    def _scroll_towards(self, point: QPoint) -> None:
        """A line further, if the mouse is above or below what is seen."""
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        if point.y() < 0 or point.y() > height:
            bar.setValue(bar.value() + (-bar.singleStep() if point.y() < 0 else bar.singleStep()))

    def _handles(self) -> Handles | None:
        return Handles.of(self._page.outlined_boxes())

    def _is_near(self, point: QPoint) -> bool:
        place = self._page.to_sheet(point)
        return any(_around(box).contains(place) for box in self._page.outlined_boxes())

    def _show(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            handles = self._handles()
            self._page.update_sheet(handles.reach() if handles else [])


def _around(box: QRectF) -> QRectF:
    return box.adjusted(-NEAR, -NEAR / 2, NEAR, NEAR / 2)
