"""Who closed the piece, and the way back to work: a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.widgets.chip import Chip
from ui.words import moment
from workbench.services.views.closing import ClosedRow


class ClosedSign(QWidget):
    """Stands in the strip while a piece is closed; hidden otherwise.

    Signals:
        reopen_wanted: work is to go on (the reason).
    """

    reopen_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = Chip("", "check")
        self.reopen = QPushButton("Reopen…")
        self.reopen.setProperty("kind", "link")
        self.reopen.setAccessibleName("Reopen the piece")
        self.reopen.clicked.connect(self.ask)
        self.why = QLineEdit()
        self.why.setPlaceholderText("Why is it reopened? The reason is kept.")
        self.why.setAccessibleName("Why the piece is reopened")
        self.why.setMinimumWidth(self.why.fontMetrics().averageCharWidth() * 40)
        self.why.setStyleSheet("padding: 0 7px; min-height: 20px;")  # the strip keeps its height
        self.why.returnPressed.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._told, self.reopen, self.why):
            row.addWidget(part)
        self.show_closed(None)

    def show_closed(self, closed: ClosedRow | None) -> None:
        """Tell who closed the piece; None while work goes on."""
        self.why.clear()
        self._open(False)
        self.setVisible(closed is not None)
        if closed is not None:
            self._told.setText(f"Closed by {closed.closed_by} on {moment(closed.closed_at)}")
            items = "\n".join(closed.left_open)
            self._told.setToolTip(f"Left open then:\n{items}" if items else "Nothing was left open")

    def ask(self) -> None:
        """Ask for the reason."""
        self._open(True)
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the piece closed."""
        if event.key() == Qt.Key.Key_Escape and self.why.isVisibleTo(self):
            self._open(False)
            self.reopen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _open(self, is_open: bool) -> None:
        self.why.setVisible(is_open)
        self.reopen.setVisible(not is_open)

    def _tell(self) -> None:
        self.reopen_wanted.emit(self.why.text())
