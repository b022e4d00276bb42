"""A calculation in the making: its kind, its figures, and what it is called."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.calculations.calculation_words import HINTS, SIGNS, kind_words
from ui.calculations.operand_field import OperandField
from workbench.checks.calculations import operands_wanted, role_of
from workbench.model import CalculationKind
from workbench.services.calculations import Given, Plan
from workbench.services.views.operands import OfferedFigure


class CalculationForm(QFrame):
    """Opened for a new one or one to be edited; what was typed stays until it is saved or left.

    Signals:
        planned: work this out (`Plan`).
        closed: nothing is to be worked out after all.
    """

    planned = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._offered: Sequence[OfferedFigure] = ()
        self.kind = QComboBox()
        self.kind.setAccessibleName("What to work out")
        for kind in CalculationKind:
            self.kind.addItem(f"{kind_words(kind)}   {SIGNS[kind]}", kind)
        self.kind.activated.connect(lambda _at: self._on_kind_chosen())
        self.hint = QLabel()
        self.hint.setProperty("kind", "small")
        self.hint.setWordWrap(True)
        self.fields: list[OperandField] = []
        self._figures = QVBoxLayout()
        self.more = _link("+ Another figure")
        self.more.clicked.connect(self._add_another)
        self.target, self.label = QLineEdit(), QLineEdit()
        self.target.setPlaceholderText("Into which unit: miles, square metres, dollars")
        self.target.setAccessibleName("Into which unit")
        self.label.setPlaceholderText("What it is called (may stay empty)")
        self.label.setAccessibleName("What the calculation is called")
        self.done = QPushButton("Work it out")
        self.done.setProperty("kind", "primary")
        self.leave = QPushButton("Cancel")
        self._connect()
        self._lay_out()
        self.hide()

    @property
    def chosen_kind(self) -> CalculationKind:
        """What is to be worked out."""
        return CalculationKind(self.kind.currentData())

    def open(self, offered: Sequence[OfferedFigure], plan: Plan | None = None) -> None:
        """Begin a calculation with these figures to choose from, or edit one."""
        self._offered = offered
        kind = plan.kind if plan is not None else CalculationKind.PERCENT_CHANGE
        self.kind.setCurrentIndex(list(CalculationKind).index(kind))
        self.target.setText(plan.target if plan is not None else "")
        self.label.setText(plan.label if plan is not None else "")
        self._set(list(plan.operands) if plan is not None else [])
        self.show()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Close the form: it is done, or another claim is shown."""
        focused = self.focusWidget()
        if focused is not None:
            # A field hidden with the focus would hand it to the next text field.
            focused.clearFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    def commit(self) -> None:
        """Hand over what is to be worked out."""
        given = [one for one in (field.given() for field in self.fields) if one is not None]
        plan = Plan(self.chosen_kind, given, self.target.text(), self.label.text())
        self.planned.emit(plan)

    def _set(self, given: Sequence[Given | None]) -> None:
        """As many figures as the kind takes, those given in their places."""
        kind = self.chosen_kind
        least, most = operands_wanted(kind)
        count = most if kind is not CalculationKind.SUM else max(least, len(given))
        kept = [*given, *[None] * count]
        for field in list(self.fields):
            self._figures.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields.clear()
        for at in range(count):
            self._add(kept[at], at, can_be_none=at >= least)
        self._dress()

    def _add(self, given: Given | None, at: int, *, can_be_none: bool) -> None:
        field = OperandField(role_of(self.chosen_kind, at), can_be_none=can_be_none)
        field.offer(self._offered, given, at)
        field.entered.connect(self.commit)
        self.fields.append(field)
        self._figures.addWidget(field)

    def _add_another(self) -> None:
        self._add(None, len(self.fields), can_be_none=True)
        self.fields[-1].choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kind_chosen(self) -> None:
        """The figures chosen so far keep their places, as far as the new kind needs them."""
        kept = [field.given() for field in self.fields]
        is_sum = self.chosen_kind is CalculationKind.SUM
        self._set(kept if is_sum else kept[: operands_wanted(self.chosen_kind)[0]])

    def _dress(self) -> None:
        kind = self.chosen_kind
        self.hint.setText(HINTS[kind])
        self.more.setVisible(kind is CalculationKind.SUM)
        self.target.setVisible(kind is CalculationKind.CONVERSION)

    def _on_left(self) -> None:
        self.put_away()
        self.closed.emit()

    def _connect(self) -> None:
        self.done.clicked.connect(self.commit)
        self.leave.clicked.connect(self._on_left)
        for field in (self.target, self.label):
            field.returnPressed.connect(self.commit)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.done)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        self._figures.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.kind)
        column.addWidget(self.hint)
        column.addLayout(self._figures)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        for part in (self.target, self.label):
            column.addWidget(part)
        column.addLayout(buttons)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    return button
