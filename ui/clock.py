"""The time of day, for what becomes overdue while the window stands open."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

MINUTE_MS = 60_000


class MinuteClock(QObject):
    """Strikes once a minute, so that nobody looks at the time while painting.

    Signals:
        struck: the moment (`datetime`, aware).
    """

    struck = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.strike)
        self._timer.start()

    def strike(self) -> None:
        """Tell what time it is."""
        self.struck.emit(datetime.now(UTC))
