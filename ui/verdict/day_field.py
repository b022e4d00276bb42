"""A small field for a day: typed as people write it, or today's by one button."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.verdict.days import parse_day
from ui.widgets.chip import ChipButton
from ui.words import day

WRITE_SO = "Write the day as 9 March 2018 or 2018-03-09."


class DayField(QWidget):
    """A chip that tells the day, and becomes a field when it is pressed.

    What is no day stays in the field, which says how to write one.

    Signals:
        chosen: the day, or None when the field was emptied.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._title = title
        self._wrong = QLabel(WRITE_SO)
        self._wrong.setProperty("kind", "danger")
        self._wrong.setWordWrap(True)
        self.chip = ChipButton()
        self.chip.clicked.connect(self.edit)
        self.field = QLineEdit()
        self.field.setPlaceholderText("9 March 2018")
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(title)
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("29 September 201888"))
        self.field.editingFinished.connect(self.flush)
        self.field.textEdited.connect(lambda _typed: self._wrong.hide())
        self.today = QPushButton("Today")
        self.today.setProperty("kind", "link")
        self.today.setAccessibleName(f"{title}: today")
        self.today.clicked.connect(lambda: self._choose(date.today()))
        self._lay_out()
        self._tell()

    def show_day(self, shown: date | None) -> None:
        """Show a stored day, unless another one is being typed."""
        known, self._day = self._day, shown
        if self.field.text() == _told(known):
            self.field.setText(_told(shown))
        self._tell()

    def edit(self) -> None:
        """Open the field."""
        self.field.setText(_told(self._day))
        self._open(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def flush(self) -> None:
        """Take what was typed, as if the field were left."""
        if self._is_open:
            self._on_finished()

    def forget(self) -> None:
        """Drop what was typed: another claim is shown."""
        self._day = None
        self.field.clear()
        self._open(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.field.setText(_told(self._day))
            self._open(False)
            return
        super().keyPressEvent(event)

    def _on_finished(self) -> None:
        try:
            meant = parse_day(self.field.text(), date.today())
        except ValueError:
            self._wrong.show()
            return
        self._choose(meant)

    def _choose(self, meant: date | None) -> None:
        changed, self._day = meant != self._day, meant
        self.field.setText(_told(meant))
        self._open(False)
        if changed:
            self.chosen.emit(meant)

    def _open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._wrong.hide()
        if not is_open:
            # Left first: a field hidden with the focus would hand it to the next text field.
            self.field.clearFocus()
        self.chip.setVisible(not is_open)
        self.field.setVisible(is_open)
        self.today.setVisible(is_open)
        self._tell()

    def _tell(self) -> None:
        told = _told(self._day)
        self.chip.setText(f"{self._title} {told}" if told else f"{self._title}…")
        self.chip.setAccessibleName(f"{self._title} {told or 'any day'}")
        self.chip.updateGeometry()

    def _lay_out(self) -> None:
        self._is_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self.chip, self.field, self.today):
            row.addWidget(part)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self._open(False)


def _told(shown: date | None) -> str:
    return day(shown) if shown else ""
