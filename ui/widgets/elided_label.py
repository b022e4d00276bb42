"""One line of text that gives way when there is no room for it."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.texts import plain_tooltip


class ElidedLabel(QLabel):
    """A line of plain text, elided at its end, or in its middle for file names.

    The whole text stands in the tool tip when it is elided, and is always what
    a screen reader reads. Line breaks are shown as spaces.
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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)

    def is_elided(self) -> bool:
        """Whether something of it is not shown."""
        return self._shown() != self._line()

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

    def event(self, event: QEvent) -> bool:
        """Show the whole text as a tool tip, if it has no other and does not fit."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            plain_tooltip(event, self, self.text() if self.is_elided() else "")
            return True
        return super().event(event)

    def _line(self) -> str:
        return " ".join(self.text().splitlines())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self._line(), self._elide, self.width())
