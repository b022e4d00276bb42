"""The labels of a scale side by side, in as many rows as they need."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.verdict.rating_button import RADIUS, RatingButton
from workbench.model import Rating

LOW, TALL = 34, 46
"""Heights of a segment with one and with two lines, in pixels at 100 %."""


class RatingGrid(QWidget):
    """Segments of one width, wrapped evenly: seven labels stand as four and three.

    Signals:
        chosen: a label was clicked (its `Rating`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[RatingButton] = []
        self._theme: Theme | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_ratings(self, ratings: list[Rating], theme: Theme) -> None:
        """Offer these labels."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._theme = theme
        self.buttons = [RatingButton(r, n, theme, self) for n, r in enumerate(ratings, start=1)]
        for button in self.buttons:
            button.clicked.connect(lambda _on, b=button: self._on_clicked(b))
            button.show()
        self._place()
        self.updateGeometry()

    def check(self, key: str) -> None:
        """Fill the label that is given; none if `key` is empty."""
        for button in self.buttons:
            button.setChecked(button.rating.key == key)

    def mean(self, key: str) -> None:
        """Ring the label that typing has found; none if `key` is empty."""
        for button in self.buttons:
            button.set_meant(button.rating.key == key)

    def hasHeightForWidth(self) -> bool:
        """Fewer labels fit in a row where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        return sum(height for height in self._heights(width)) + 2 if self.buttons else 0

    def sizeHint(self) -> QSize:
        """Room for a row of four."""
        width = 4 * max((b.narrowest() for b in self.buttons), default=60)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for one label a row."""
        width = max((b.narrowest() for b in self.buttons), default=60) + 2
        return QSize(width, self.heightForWidth(self.width() or width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the lines between the segments."""
        if self._theme is None or not self.buttons:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line_strong), 1))
        radius = self._theme.px(RADIUS)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, radius, radius)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        for button in self.buttons:
            box = QRectF(button.geometry())
            if box.right() < frame.right() - 2:
                right = box.right() + 0.5
                painter.drawLine(QPointF(right, box.top()), QPointF(right, box.bottom()))
            if box.bottom() < frame.bottom() - 2:
                below = box.bottom() + 0.5
                painter.drawLine(QPointF(box.left(), below), QPointF(box.right(), below))
        painter.end()

    def _columns(self, width: int) -> int:
        widest = max(button.narrowest() for button in self.buttons) + 1
        fitting = max(1, min(len(self.buttons), (width - 1) // widest))
        return ceil(len(self.buttons) / ceil(len(self.buttons) / fitting))

    def _heights(self, width: int) -> list[int]:
        assert self._theme is not None
        columns = self._columns(width)
        cell = (width - 1) // columns - 1
        low, tall = self._theme.px(LOW), self._theme.px(TALL)
        rows = [self.buttons[at : at + columns] for at in range(0, len(self.buttons), columns)]
        return [tall if any(b.is_tall(cell) for b in row) else low for row in rows]

    def _place(self) -> None:
        if not self.buttons or self.width() < 10:
            return
        columns = self._columns(self.width())
        top = 1
        for row, height in enumerate(self._heights(self.width())):
            here = self.buttons[row * columns : (row + 1) * columns]
            edges = [1 + round(n * (self.width() - 1) / len(here)) for n in range(len(here) + 1)]
            for place, button in enumerate(here):
                left, right = edges[place], edges[place + 1] - 1
                button.setGeometry(QRect(left, top, right - left, height - 1))
            top += height
        self._round()

    def _round(self) -> None:
        right, bottom = self.width() - 2, max(b.geometry().bottom() for b in self.buttons)
        for button in self.buttons:
            box = button.geometry()
            on = {
                Qt.Corner.TopLeftCorner: box.left() <= 1 and box.top() <= 1,
                Qt.Corner.TopRightCorner: box.right() >= right - 1 and box.top() <= 1,
                Qt.Corner.BottomLeftCorner: box.left() <= 1 and box.bottom() >= bottom,
                Qt.Corner.BottomRightCorner: box.right() >= right - 1 and box.bottom() >= bottom,
            }
            button.corners = frozenset(corner for corner, rounded in on.items() if rounded)

    def _on_clicked(self, button: RatingButton) -> None:
        # A click does not take the verdict away; it stays filled until the row says otherwise.
        button.setChecked(not button.isChecked())
        self.chosen.emit(button.rating)
