"""The list of what rests on a source: its rows, and the keys that tick them."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QWidget

from ui.shapes import draw_shape
from ui.theme import ThemeController, sans
from ui.ticking.resting_model import Index, RestingModel
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_text import RowText
from workbench.model import Family, Stance
from workbench.services.views.resting import RestingRow

STANCE_FAMILIES = {
    Stance.SUPPORTS: Family.TRUE,
    Stance.REFUTES: Family.FALSE,
    Stance.DIFFERS: Family.MIXED,
    Stance.CONTEXT: Family.OPEN,
}
"""Whose colour a stance wears."""

BOX, SIGN = 15, 13
"""Sides of the box that is ticked, and of the stance's shape, in pixels at 100 %."""

BOX_ENDS = 34
"""Where a press still means the box, in pixels from the left at 100 %."""


class RestingDelegate(RowDelegate):
    """A box to tick, number and claim, the quoted words below, the stance at the right."""

    left, right, pad = 66, 34, 6

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """The claim, and the words it rests on."""
        row: RestingRow = index.data(RestingModel.RowRole)
        ticked: bool = index.data(RestingModel.TickedRole)
        where = row.locator or (f"p. {row.page}" if row.page else "")
        quote = f"“{row.quote}”" if row.quote else "nothing quoted yet"
        told = " · ".join(part for part in (quote, where) if part)
        return (
            RowText(row.statement, role="muted" if ticked else "ink", lines=2),
            RowText(told, role="muted", size=13, lines=1, is_quote=bool(row.quote)),
        )

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Box, number and stance."""
        row: RestingRow = index.data(RestingModel.RowRole)
        theme, px = self.theme, self.theme.px
        top = box.top() + px(self.pad) + px(2)
        ticked: bool = index.data(RestingModel.TickedRole)
        square = QRectF(box.left() + px(14), top, px(BOX), px(BOX))
        painter.setPen(QPen(QColor(theme.accent if ticked else theme.line_strong), 1.2))
        painter.setBrush(QColor(theme.accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 3, 3)
        if ticked:
            draw_shape(painter, square.adjusted(2, 2, -2, -2), "check", theme.accent_ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(sans(theme, 13, semibold=True))
        painter.setPen(QColor(theme.muted))
        number = QRect(box.left() + px(30), int(top), px(28), px(BOX))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, flags, str(row.claim_number or ""))
        sign = QRectF(box.right() - px(14) - px(SIGN), top, px(SIGN), px(SIGN))
        draw_shape(painter, sign, row.stance.value, theme.families[STANCE_FAMILIES[row.stance]])


class RestingList(QListView):
    """Space ticks and goes on, Shift+Space takes the tick off, J and K walk.

    Signals:
        chosen: the analyst went to a row.
        tick_wanted: the current row is to be ticked (True) or not (False).
        left: Esc was pressed.
    """

    chosen = Signal(object)
    tick_wanted = Signal(bool)
    left = Signal()

    def __init__(self, model: RestingModel, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(RestingDelegate(theme, self))
        self.setAccessibleName("Claims that rest on this source")
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def go_to(self, place: int) -> None:
        """Make a row current and bring it into view."""
        self.setCurrentIndex(self.model().index(place, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the analyst went."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(RestingModel.RowRole))

    def event(self, event: QEvent) -> bool:
        """Keep J, K and Space from the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Space)
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick and walk; else as in every list."""
        key, place = event.key(), self.currentIndex().row()
        if key == Qt.Key.Key_Space:
            self.tick_wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_J:
            self.go_to(min(place + 1, self.model().rowCount() - 1))
        elif key == Qt.Key.Key_K:
            self.go_to(max(place - 1, 0))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()  # a key of the open source: a stance, a box
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the window's keys."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the box ticks, or takes the tick off."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < self._theme.theme.px(BOX_ENDS)
        if index.isValid() and on_box and event.button() == Qt.MouseButton.LeftButton:
            self.tick_wanted.emit(not index.data(RestingModel.TickedRole))
