"""The list of names: painted rows with a tick at the right, and its own keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QWidget

from ui.names.name_model import NameModel
from ui.names.name_words import about, confirmed, other_spellings
from ui.theme import ThemeController
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.services.views.names import NameRow

TICK = 18
"""Diameter of the tick, in pixels at 100 %."""

OWN_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
"""Keys that mean the name, not the claim, while the keyboard is here."""


class NameDelegate(RowDelegate):
    """Spelling, what it is, what else it is called, what confirms it; the tick beside."""

    right = 46
    pad = 6

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """Up to four lines."""
        row: NameRow = index.data(NameModel.NameRole)
        faded = row.dismissed
        texts = [
            RowText(row.spelling, role="muted" if faded else "ink", size=14.5, semibold=True),
            RowText(about(row), role="muted", size=12.5, lines=2),
        ]
        if other_spellings(row):
            texts.append(RowText(other_spellings(row), role="danger", size=12.5, lines=2))
        told = confirmed(row, index.data(NameModel.HintsRole))
        texts.append(RowText(told, role="muted", size=12.5))
        return tuple(texts)

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """A ring, with a tick in it once the name is confirmed."""
        row: NameRow = index.data(NameModel.NameRole)
        if row.dismissed:
            return
        theme = self.theme
        ring = tick_box(box, theme.px(TICK))
        ticked = row.ticked_at is not None
        colour = QColor(theme.families["true"] if ticked else theme.line_strong)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if ticked else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if ticked:
            unit = ring.width() / 18
            painter.setPen(QPen(QColor(theme.pane), 2 * unit))
            points = [QPointF(5, 9.5), QPointF(8, 12.5), QPointF(13, 6)]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline([ring.topLeft() + point * unit for point in points])


def tick_box(box: QRect, size: float) -> QRectF:
    """Where the tick stands in a row."""
    return QRectF(box.right() - 1.6 * size, box.center().y() - size / 2, size, size)


class NameView(QListView):
    """Shows names; keys and clicks go out as what they mean.

    Signals:
        tick_wanted: Space, or a click on the tick.
        walk_wanted: Enter, or a double click.
        dismiss_wanted: Delete.
    """

    tick_wanted = Signal()
    walk_wanted = Signal()
    dismiss_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setItemDelegate(NameDelegate(theme, self))
        self.setAccessibleName("Names")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.walk_wanted.emit())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean a name from the window's shortcuts."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._is_own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter walks, Delete dismisses."""
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.tick_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismiss_wanted.emit()
        else:
            self.walk_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the ring ticks."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._on_tick(point):
            self.tick_wanted.emit()

    def _on_tick(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        if not index.isValid():
            return False
        ring = tick_box(self.visualRect(index), self._theme.theme.px(TICK))
        return ring.adjusted(-6, -6, 6, 6).contains(QPointF(point))

    def _is_own(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return plain and event.key() in OWN_KEYS and self.currentIndex().isValid()
