"""A chip that tells a value, and becomes a field when it is pressed: a day, a name, a time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.chip import ChipButton

T = TypeVar("T")


class ChipField(QWidget, Generic[T]):
    """Shows a value and takes another one.

    `parse` reads what was typed, or raises `ValueError`: it then stays in the
    field, with `hint` that says how to write it. `told` writes a value into
    the field, `shown` onto the chip.

    Signals:
        chosen: the value, or None when the field was emptied.
        left: the chip stands there again, whether a value was chosen or not.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        title: str,
        *,
        parse: Callable[[str], T | None],
        told: Callable[[T], str],
        shown: Callable[[T | None], str],
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse, self._told_of, self._shown = parse, told, shown
        self._value: T | None = None
        self._is_open = False
        self._title = title
        self._wrong = QLabel(hint)
        self._wrong.setProperty("kind", "danger")
        self._wrong.setWordWrap(True)
        self.chip = ChipButton()
        self.chip.clicked.connect(self.edit)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(title)
        self.field.setMinimumWidth(self.field.fontMetrics().averageCharWidth() * 22)
        self.field.editingFinished.connect(self.flush)
        self.field.textEdited.connect(lambda _typed: self._wrong.hide())
        self._lay_out()
        self._open(False)

    @property
    def is_open(self) -> bool:
        """True while the field stands there instead of the chip."""
        return self._is_open

    def offer(self, words: str, value: Callable[[], T]) -> QPushButton:
        """A button beside the field for the value that is meant most often."""
        button = QPushButton(words)
        button.setProperty("kind", "link")
        button.setAccessibleName(f"{self._title}: {words}")
        button.clicked.connect(lambda: self._choose(value()))
        button.setVisible(self._is_open)
        self._row.insertWidget(2, button)
        self._offered.append(button)
        return button

    def show_value(self, value: T | None) -> None:
        """Show a stored value; one that is being typed stays in the field."""
        self._value = value
        self._tell()

    def edit(self) -> None:
        """Open the field."""
        self.field.setText(self._told(self._value))
        self._open(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def flush(self) -> None:
        """Take what was typed, as if the field were left."""
        if not self._is_open:
            return
        try:
            meant = self._parse(self.field.text())
        except ValueError:
            self._wrong.show()
            return
        self._choose(meant)

    def forget(self) -> None:
        """Drop what was typed: something else is shown."""
        self._value = None
        self._open(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self._open(False)
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _choose(self, meant: T | None) -> None:
        changed, self._value = meant != self._value, meant
        self._open(False)
        if changed:
            self.chosen.emit(meant)
        self.left.emit()

    def _open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._wrong.hide()
        if not is_open:
            # Left first: a field hidden with the focus would hand it to the next text field.
            self.field.clearFocus()
        self.chip.setVisible(not is_open)
        for part in (self.field, *self._offered):
            part.setVisible(is_open)
        self._tell()

    def _tell(self) -> None:
        words = self._shown(self._value)
        self.chip.setText(words)
        self.chip.setAccessibleName(f"{self._title}: {self._told(self._value) or 'none'}")
        self.chip.updateGeometry()

    def _told(self, value: T | None) -> str:
        return "" if value is None else self._told_of(value)

    def _lay_out(self) -> None:
        self._offered: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.addWidget(self.chip)
        self._row.addWidget(self.field)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self._wrong)
