"""One figure of a calculation: chosen among those of the evidence, or typed with its origin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.words import capitalised
from workbench.model import OperandOrigin
from workbench.services.calculations import Given
from workbench.services.views.operands import OfferedFigure

TYPE_ONE, NONE = "type", "none"
"""What stands in the list of figures beside them."""

LONGEST = 60
"""Letters of a sentence that the list of figures shows."""

POPUP_PX = 460
"""Least width of the opened list: a figure is known by its sentence."""


class OperandField(QWidget):
    """A list of figures; its last line opens a field for a number and one for its origin.

    Signals:
        entered: Enter was pressed in one of the fields.
    """

    entered = Signal()

    def __init__(self, role: str, *, can_be_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_be_none = can_be_none
        self._offered: Sequence[OfferedFigure] = ()
        self.choice = QComboBox()
        self.choice.setMinimumContentsLength(12)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.choice.setSizeAdjustPolicy(policy)
        self.choice.view().setMinimumWidth(POPUP_PX)
        self.number, self.note = QLineEdit(), QLineEdit()
        self.number.setPlaceholderText("1,200 or $4.5 million")
        self.note.setPlaceholderText("Where it is from")
        self.number.returnPressed.connect(self.entered)
        self.note.returnPressed.connect(self.entered)
        self.choice.activated.connect(self._on_chosen)
        self._title = QLabel()
        self._title.setProperty("kind", "small")
        self.set_role(role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._title, self.choice, self.number, self.note):
            column.addWidget(part)
        self._show_typed(False)

    def set_role(self, role: str) -> None:
        """Say what the figure is: "before", "whole"."""
        self._title.setText(capitalised(role))
        self.choice.setAccessibleName(f"Figure: {role}")
        self.number.setAccessibleName(f"Number: {role}")
        self.note.setAccessibleName(f"Where the number is from: {role}")

    def offer(self, offered: Sequence[OfferedFigure], chosen: Given | None, at: int) -> None:
        """Offer figures; show the one chosen before, else the one at a place among them."""
        self._offered = offered
        self.choice.clear()
        if self._can_be_none:
            self.choice.addItem("None", NONE)
        for place, figure in enumerate(offered):
            self.choice.addItem(_line(figure), place)
            tip = f"{figure.sentence}\n{figure.where}: read as {figure.value}"
            self.choice.setItemData(
                self.choice.count() - 1, tip, Qt.ItemDataRole.AccessibleDescriptionRole
            )
        self.choice.addItem("Type a number…", TYPE_ONE)
        self.choice.setCurrentIndex(self._index_of(chosen, at))
        self.number.setText(chosen.words if chosen is not None and _is_typed(chosen) else "")
        self.note.setText(chosen.note if chosen is not None and _is_typed(chosen) else "")
        self._show_typed(self.choice.currentData() == TYPE_ONE)

    def given(self) -> Given | None:
        """The figure chosen or typed; None if none is wanted."""
        chosen = self.choice.currentData()
        if chosen == NONE:
            return None
        if chosen == TYPE_ONE:
            return Given(self.number.text(), note=self.note.text())
        return self._offered[int(chosen)].given

    def _index_of(self, chosen: Given | None, at: int) -> int:
        first = int(self._can_be_none)
        last = self.choice.count() - 1
        if chosen is None:
            return 0 if self._can_be_none else min(at, last)
        if _is_typed(chosen):
            return last
        for place, figure in enumerate(self._offered):
            given = figure.given
            same = (given.origin, given.evidence_id, given.start)
            if same == (chosen.origin, chosen.evidence_id, chosen.start):
                return first + place
        return last

    def _on_chosen(self, _at: int) -> None:
        is_typed = self.choice.currentData() == TYPE_ONE
        self._show_typed(is_typed)
        if is_typed:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_typed(self, shown: bool) -> None:
        self.number.setVisible(shown)
        self.note.setVisible(shown)


def _is_typed(given: Given) -> bool:
    return given.origin is OperandOrigin.TYPED


def _line(figure: OfferedFigure) -> str:
    sentence = figure.sentence
    short = sentence if len(sentence) <= LONGEST else f"{sentence[: LONGEST - 1].rstrip()}…"
    return f"{figure.given.words}  ·  {figure.where}  ·  {short}"
