"""How much of the work is done: never how true the article is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

WAITING_SHARE = 0.45
"""How much of the accent is left in the part that waits for others."""

WIDTH, HEIGHT = 25.0, 0.55
"""In heights of a letter, so that the bar grows with the text beside it."""


class WorkBar(QWidget):
    """Claims closed, claims waiting for an answer, claims open, as parts of one bar.

    The same is said in words to screen readers; put words beside it too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_work(0, 0, 0)

    def set_work(self, closed: int, waiting: int, still_open: int) -> None:
        """How many claims are closed, wait for somebody, or are open."""
        self._counts = (closed, waiting, still_open)
        total = sum(self._counts)
        words = f"{closed} of {total} claims closed, {waiting} waiting, {still_open} open"
        self.setAccessibleName("Work done")
        self.setAccessibleDescription(words if total else "no claims yet")
        self.setToolTip(self.accessibleDescription())
        self.update()

    def sizeHint(self) -> QSize:
        """As long as a comfortable line, half as high as a letter."""
        letter = self.fontMetrics().height()
        return QSize(round(letter * WIDTH), max(6, round(letter * HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Four times as long as high."""
        return QSize(self.sizeHint().height() * 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The parts from the left, over the ground of what is open."""
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        ground = palette.color(QPalette.ColorRole.Mid)
        height = self.sizeHint().height()
        bar = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(bar, height / 2, height / 2)
        painter.setClipPath(rounded)
        painter.fillRect(bar, ground)
        at = bar.left()
        for count, colour in zip(self._counts, (accent, _faded(accent, ground)), strict=False):
            width = bar.width() * count / max(1, sum(self._counts))
            painter.fillRect(QRectF(at, bar.top(), width, height), colour)
            at += width
        painter.end()


def _faded(accent: QColor, ground: QColor) -> QColor:
    def channel(over: float, under: float) -> float:
        return over * WAITING_SHARE + under * (1 - WAITING_SHARE)

    return QColor.fromRgbF(
        channel(accent.redF(), ground.redF()),
        channel(accent.greenF(), ground.greenF()),
        channel(accent.blueF(), ground.blueF()),
    )
