"""An image that is a source, scaled to the pane."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

MOST_PIXELS = 40_000_000
"""Larger images are read smaller."""


class ImageView(QWidget):
    """Shows one image; the wheel with Ctrl makes it larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Image of the source")
        self._image = QImage()
        self._zoom = 1.0

    def show_image(self, path: Path) -> bool:
        """Show a file; False if it is no image that can be read."""
        reader = QImageReader(str(path))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MOST_PIXELS:
            shrink = (MOST_PIXELS / (size.width() * size.height())) ** 0.5
            reader.setScaledSize(QSize(int(size.width() * shrink), int(size.height() * shrink)))
        self._image = reader.read()
        self._zoom = 1.0
        self.update()
        return not self._image.isNull()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; 1 fits the pane."""
        self._zoom = min(8.0, max(1.0, self._zoom * 1.2**steps))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the image in the middle."""
        if self._image.isNull():
            return
        fit = min(self.width() / self._image.width(), self.height() / self._image.height(), 1.0)
        width = self._image.width() * fit * self._zoom
        height = self._image.height() * fit * self._zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawImage(rect, self._image)
