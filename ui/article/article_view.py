"""The article under the analyst's hands: clicks, selections, edges, drops."""

from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.article.article_page import ArticlePage
from ui.article.edge_grip import EdgeGrip
from ui.article.marks import Mark
from ui.article.tips import spoken, tip
from ui.drops import files_in, links_in
from ui.theme import Theme


class ArticleView(ArticlePage):
    """The article that an analyst clicks, selects and marks in. Decides nothing.

    Signals:
        claim_clicked: a claim's words or its number (claim id). Where claims
            overlap, the innermost; the numbers reach the others.
        claim_menu: right click or menu key on a claim (claim id, global point).
        text_menu: the same on a selection or beside all claims (global point).
        selected: the selection is another now (`TextSpan`, or None).
        edge_dragged: an edge of the current claim was moved (claim id, new
            `TextSpan`). The mark itself moves only with `replace_marks`.
        files_dropped, links_dropped: a list of `Path` or of addresses, and the
            claim below the mouse or None.
    """

    claim_clicked = Signal(object)
    claim_menu = Signal(object, QPoint)
    text_menu = Signal(QPoint)
    selected = Signal(object)
    edge_dragged = Signal(object, object)
    files_dropped = Signal(list, object)
    links_dropped = Signal(list, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._grip = EdgeGrip(self)
        self._grip.dragged.connect(self.edge_dragged)
        self._pressed: QPoint | None = None
        self._told: UUID | None = None
        self._selected: object = None
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def marks_at(self, point: QPoint) -> list[Mark]:
        """Claims at a point of the viewport, the innermost first, or the one with its number."""
        numbered = self._page.number_at(self.to_sheet(point), self._shown, self._view())
        if numbered is not None:
            return [numbered]
        implied = self._page.caret_at(self.to_sheet(point), self._shown, self._view())
        if implied is not None:
            return [implied]
        position = self._page.lines.character_at(self.to_sheet(point))
        return [] if position is None else self.marks.at(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what could be clicked here."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            point = event.position().toPoint()
            self.set_hovered(self._claim_at(point))
            numbered = self._page.number_at(self.to_sheet(point), self._shown, self._view())
            shape = Qt.CursorShape.PointingHandCursor if numbered else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a click; what became a selection is none."""
        super().mouseReleaseEvent(event)
        point, pressed = event.position().toPoint(), self._pressed
        self._pressed = None
        if pressed is None or self.textCursor().hasSelection():
            return
        near = (point - pressed).manhattanLength() < QApplication.startDragDistance()
        claim_id = self._claim_at(point) if near else None
        if claim_id is not None:
            self.claim_clicked.emit(claim_id)

    def leaveEvent(self, event: QEvent) -> None:
        """No claim is below the mouse any more."""
        super().leaveEvent(event)
        self.set_hovered(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, one step of zoom for each notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(1 if turned > 0 else -1)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell why a claim was marked."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            marks = self.marks_at(event.pos())
            if marks:
                QToolTip.showText(event.globalPos(), tip(marks), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: the claim's, or the text's."""
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self.cursorRect().center() if keyed else event.pos()
        claim_id = None if self._in_selection(point) else self._claim_at(point)
        place = self.viewport().mapToGlobal(point)
        if claim_id is None:
            self.text_menu.emit(place)
        else:
            self.claim_menu.emit(claim_id, place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and links are welcome."""
        _welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which claim would get what is dropped."""
        _welcome(event)
        self.set_hovered(self._claim_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dropped."""
        event.accept()
        self.set_hovered(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand files and links on, with the claim they were dropped on."""
        _welcome(event)
        claim_id = self._claim_at(event.position().toPoint())
        files, links = files_in(event.mimeData()), links_in(event.mimeData())
        if files:
            self.files_dropped.emit(files, claim_id)
        if links:
            self.links_dropped.emit(links, claim_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handles of the current claim stand above its words."""
        super().paintEvent(event)
        if self._grip.is_shown:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.to_sheet(QPoint()))
            self._grip.paint(painter)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as they were imported, as plain text alone."""
        cursor = self.textCursor()
        offsets = self._page.lines.offsets
        span = offsets.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText(span.of(self.text) if span else "")
        return data

    def _claim_at(self, point: QPoint) -> UUID | None:
        return next((mark.claim_id for mark in self.marks_at(point)), None)

    def _in_selection(self, point: QPoint) -> bool:
        span = self.selected_span()
        position = self._page.lines.character_at(self.to_sheet(point))
        return span is not None and position is not None and span.start <= position < span.end

    def _on_selection_changed(self) -> None:
        span = self.selected_span()
        if span != self._selected:
            self._selected = span
            self.selected.emit(span)

    def _on_caret_moved(self) -> None:
        """Say which claim the caret came into: a screen reader sees no colour."""
        mark = next(iter(self.marks.at(self.caret())), None)
        entered = mark is not None and mark.claim_id != self._told
        self._told = mark.claim_id if mark else None
        if entered and mark is not None and QAccessible.isActive():
            words = spoken(mark, mark.span.of(self.text))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _welcome(event: QDropEvent) -> None:
    """Accept what can be taken. Always a copy: the analyst's file stays where it is."""
    if files_in(event.mimeData()) or links_in(event.mimeData()):
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()
