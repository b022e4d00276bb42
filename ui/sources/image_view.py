"""An image that is a source, scaled to the pane."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.theme import Theme, ThemeController

MOST_PIXELS = 40_000_000
"""Larger images are read smaller."""

MARGIN = 12
"""Pixels around the image."""

NOT_HERE = (b"svg", b"svgz", b"pdf")
"""Formats that can name other files, which Qt would read."""

ZOOM_MOST, ZOOM_STEP = 8.0, 1.2


class ImageView(QAbstractScrollArea):
    """Shows one image; Ctrl and the wheel make it larger, a drag moves it."""

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the image."""
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is larger than the pane."""
        if self._held is not None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pane."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the image in the middle."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size, room = self._size(), self.viewport().size()
        left = max((room.width() - size.width()) // 2, MARGIN)
        top = max((room.height() - size.height()) // 2, MARGIN)
        corner = QPoint(
            left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value()
        )
        painter.drawImage(QRect(corner, size), self._image)
        painter.end()

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
