"""One line of text that gives way when there is no room for it."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.texts import tooltip_of


class ElidedLabel(QLabel):
    """A line of plain text, elided at its end, or in its middle for file names.

    The whole text stands in the tool tip when it is elided, unless it has a tool
    tip of its own, and is always what a screen reader reads. Line breaks are
    shown as spaces.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._elide = elide
        self._has_own_tip = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tell_whole()

    def setToolTip(self, tip: str) -> None:
        """A tool tip of its own, shown whether or not the text is elided."""
        self._has_own_tip = bool(tip)
        super().setToolTip(tip)
        self._tell_whole()

    def is_elided(self) -> bool:
        """Whether something of it is not shown."""
        return self.sizeHint().width() > self.width()

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        # Rounded up: eliding compares with the exact width of the line.
        width = ceil(QFontMetricsF(self.font()).horizontalAdvance(self._line()))
        return QSize(width, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("…"), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What fits of the line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), align | Qt.TextFlag.TextSingleLine, self._shown())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        if not self._has_own_tip:
            super().setToolTip(tooltip_of(self.text()) if self.is_elided() else "")

    def _line(self) -> str:
        return " ".join(self.text().splitlines())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self._line(), self._elide, self.width())
