"""An image that is a source, scaled to the pane; boxes are drawn on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.sources.boxing import Boxing, KnownBox, Spot, on_paper, paint_box, rect_of
from ui.theme import Theme, ThemeController

MOST_PIXELS = 40_000_000
"""Larger images are read smaller."""

MARGIN = 12
"""Pixels around the image."""

NOT_HERE = (b"svg", b"svgz", b"pdf")
"""Formats that can name other files, which Qt would read."""

ZOOM_MOST, ZOOM_STEP = 8.0, 1.2


class ImageView(QAbstractScrollArea):
    """Shows one image; a drag draws a box, Ctrl and the wheel make the image larger.

    What is larger than the pane is moved with the wheel, or held with the middle button.

    Signals:
        boxed: another box is drawn, or none.
    """

    boxed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Image of the source")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._theme: Theme = theme.theme
        theme.changed.connect(self._on_theme_changed)
        self._image = QImage()
        self._zoom = 1.0
        self._held: QPoint | None = None
        self._known: Sequence[KnownBox] = ()
        self.boxing = Boxing(self._spot_at, self)
        self.boxing.by_drag = True
        self.boxing.changed.connect(self._on_boxed)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def show_image(self, path: Path) -> bool:
        """Show a file; False if it is no image that can be read."""
        reader = QImageReader(str(path))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        if bytes(reader.format().data()) in NOT_HERE:
            return False
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MOST_PIXELS:
            shrink = (MOST_PIXELS / (size.width() * size.height())) ** 0.5
            reader.setScaledSize(
                QSize(max(1, int(size.width() * shrink)), max(1, int(size.height() * shrink)))
            )
        self._image = reader.read()
        self._zoom = 1.0
        self._known = ()
        self.boxing.clear()
        self._fit()
        return not self._image.isNull()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; 1 fits the pane. The middle stays in the middle."""
        self._zoom = min(ZOOM_MOST, max(1.0, self._zoom * ZOOM_STEP**steps))
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, larger and smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_by((turned > 0) - (turned < 0))
            event.accept()
            return
        super().wheelEvent(event)

    def show_boxes(self, boxes: Sequence[KnownBox]) -> None:
        """Draw the boxes that are quoted from."""
        self._known = boxes
        self.viewport().update()

    def seen(self) -> tuple[float, float, float, float]:
        """The part of the image that is seen, in shares of it."""
        rect, room = QRectF(self._rect()), QRectF(self.viewport().rect())
        there = rect.intersected(room)
        if there.isEmpty():
            return 0.0, 0.0, 1.0, 1.0
        return (
            (there.left() - rect.left()) / rect.width(),
            (there.top() - rect.top()) / rect.height(),
            (there.right() - rect.left()) / rect.width(),
            (there.bottom() - rect.top()) / rect.height(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box; with the middle button, take hold of the image."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._held = event.position().toPoint()
        else:
            self.boxing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box; move what is larger than the pane."""
        if self._held is None:
            self.boxing.move(event)
            return
        moved = event.position().toPoint() - self._held
        self._held = event.position().toPoint()
        for bar, by in (
            (self.horizontalScrollBar(), moved.x()),
            (self.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.boxing.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and size a box; else what every scroll area knows."""
        if not self.boxing.key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pane."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the image in the middle."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._rect()
        painter.drawImage(place, self._image)
        for known in self._known:
            at = rect_of(known.box.edges, QRectF(place))
            paint_box(painter, at, known.colour, is_wanted=known.is_wanted)
        if self.boxing.box is not None:
            at = rect_of(self.boxing.box.edges, QRectF(place))
            paint_box(painter, at, on_paper(self._theme).accent, is_wanted=True)
        painter.end()

    def _rect(self) -> QRect:
        """Where the image lies in the viewport."""
        size, room = self._size(), self.viewport().size()
        left = max((room.width() - size.width()) // 2, MARGIN)
        top = max((room.height() - size.height()) // 2, MARGIN)
        corner = QPoint(
            left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value()
        )
        return QRect(corner, size)

    def _spot_at(self, point: QPointF) -> Spot | None:
        """The place of the image at or nearest to a point; None without an image."""
        place = QRectF(self._rect())
        if place.isEmpty():
            return None
        x = (point.x() - place.left()) / place.width()
        y = (point.y() - place.top()) / place.height()
        return 0, min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def _on_boxed(self) -> None:
        self.viewport().update()
        self.boxed.emit()

    def _size(self) -> QSize:
        """Of the image as it is shown: never larger than it is, unless it was zoomed."""
        room = self.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN)
        own = self._image.size() / self.devicePixelRatioF()
        fitted = own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        smaller = own if own.width() <= fitted.width() else fitted
        return smaller * self._zoom

    def _fit(self) -> None:
        size, room = self._size() + QSize(2 * MARGIN, 2 * MARGIN), self.viewport().size()
        for bar, needed, there in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            former = bar.maximum() + bar.pageStep()
            middle = (bar.value() + bar.pageStep() / 2) / former if bar.maximum() else 0.5
            bar.setPageStep(there)
            bar.setRange(0, max(0, needed - there))
            bar.setValue(round(middle * needed - there / 2))
        self.viewport().update()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()
