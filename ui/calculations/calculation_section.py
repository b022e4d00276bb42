"""The calculations of the current claim, and the form that begins or changes one."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calculations.calculation_card import CalculationCard
from ui.calculations.calculation_form import CalculationForm
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from workbench.model import TextSpan
from workbench.services import calculations
from workbench.services.calculations import Plan
from workbench.services.views.calculations import CalculationRow, OperandRow, calculation_rows
from workbench.services.views.operands import OfferedFigure, offered_figures
from workbench.store.changes import Changes


class CalculationSection(QWidget):
    """Worked out anew whenever something that it rests on may have changed.

    Signals:
        passage_wanted: a figure's passage is to be shown: what it is opened by, span,
            page, and the id of its evidence (see `EvidenceCard`).
        opened: the form was opened and wants to be seen.
    """

    passage_wanted = Signal(object, object, object, object)
    opened = Signal()

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._themes = runner, theme
        self._claim_id: UUID | None = None
        self._edited: CalculationRow | None = None
        self.cards: list[CalculationCard] = []
        self.header = SectionHeader("Calculations")
        hint = "Work something out from the figures of the evidence"
        self.add = self.header.add_button("+ Calculation", hint=hint)
        self.add.clicked.connect(self.begin)
        self.form = CalculationForm()
        self.form.planned.connect(self._save)
        self.form.closed.connect(lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.header)
        self._column.addWidget(self.form)
        runner.changed.connect(self._on_changed)

    def show_claim(self, claim_id: UUID) -> None:
        """Show the calculations of a claim; a form that is open for the same one stays."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.form.put_away()
            self._show([])
            self._read()

    def begin(self) -> None:
        """Begin a calculation."""
        self._open(None)

    def _open(self, row: CalculationRow | None) -> None:
        """Open the form once the figures to choose from are read."""
        claim_id, self._edited = self._claim_id, row
        plan = row.plan if row is not None else None

        def take(offered: list[OfferedFigure]) -> None:
            if claim_id == self._claim_id:
                self.form.open(offered, plan)
                self.opened.emit()

        if claim_id is not None:
            self._runner.read(offered_figures, claim_id, owner=self, then=take)

    def _save(self, plan: Plan) -> None:
        if self._claim_id is None:
            return
        if self._edited is None:
            self._run(calculations.add_calculation, claim_id=self._claim_id, plan=plan)
            return
        edited = self._edited
        self._run(
            calculations.edit_calculation,
            calculation_id=edited.id,
            based_on=edited.version,
            plan=plan,
        )

    def _run(self, operation: Callable[..., Any], **said: Any) -> None:
        """Put the form away once it is saved; refused, it stays with all that was typed."""
        self._runner.run(
            operation,
            initiator=self,
            then=lambda _value: self._on_saved(),
            **said,
        )

    def _on_saved(self) -> None:
        self.form.put_away()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, calculation_id: UUID) -> None:
        self._runner.run(
            calculations.remove_calculation, calculation_id=calculation_id, initiator=self
        )

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if self._claim_id in changes.claims or changes.touches("source"):
            self._read()

    def _read(self) -> None:
        claim_id = self._claim_id

        def take(rows: list[CalculationRow]) -> None:
            if claim_id == self._claim_id:
                self._show(rows)

        if claim_id is not None:
            self._runner.read(calculation_rows, claim_id, owner=self, then=take)

    def _show(self, rows: list[CalculationRow]) -> None:
        while len(self.cards) > len(rows):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(rows):
            self._add_card()
        for card, row in zip(self.cards, rows, strict=True):
            card.show_row(row)
        self.header.set_title(f"Calculations ({len(rows)})" if rows else "Calculations")

    def _add_card(self) -> None:
        card = CalculationCard(self._themes)
        card.edit_wanted.connect(self._open)
        card.removal_wanted.connect(self._remove)
        card.passage_wanted.connect(self._show_passage)
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _show_passage(self, operand: OperandRow) -> None:
        passage = operand.passage
        if passage is None:
            return
        span = passage.span
        if span is not None and operand.start is not None:
            first = span.start + operand.start
            span = TextSpan(first, first + len(operand.words))
        key = passage.capture_id or passage.source_id
        self.passage_wanted.emit(key, span, None, operand.evidence_id)
