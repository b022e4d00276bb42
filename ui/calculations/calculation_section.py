"""The calculations of the current claim, and the form that begins or changes one.

What works something out is loaded with the first claim that is shown, on the worker.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from workbench.model import TextSpan
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from ui.calculations.calculation_card import CalculationCard
    from ui.calculations.calculation_form import CalculationForm
    from workbench.services.calculations import Plan
    from workbench.services.views.calculations import CalculationRow, OperandRow
    from workbench.services.views.operands import OfferedFigure


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
        self._form: CalculationForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.header)
        runner.changed.connect(self._on_changed)

    @property
    def form(self) -> "CalculationForm":
        """Where one is begun or changed; made when it is first wanted."""
        if self._form is None:
            from ui.calculations.calculation_form import CalculationForm

            self._form = CalculationForm()
            self._form.planned.connect(self._save)
            self._form.closed.connect(lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))
            self._column.addWidget(self._form)
        return self._form

    def show_claim(self, claim_id: UUID) -> None:
        """Show the calculations of a claim; a form that is open for the same one stays."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            if self._form is not None:
                self._form.put_away()
            self._show([])
            self._read()

    def begin(self) -> None:
        """Begin a calculation."""
        self._open(None)

    def _open(self, row: "CalculationRow | None") -> None:
        """Open the form once the figures to choose from are read."""
        claim_id, self._edited = self._claim_id, row
        plan = row.plan if row is not None else None

        def take(offered: "list[OfferedFigure]") -> None:
            if claim_id == self._claim_id:
                self.form.open(offered, plan)
                self.opened.emit()

        if claim_id is not None:
            self._runner.read(_offered, claim_id, owner=self, then=take)

    def _save(self, plan: "Plan") -> None:
        from workbench.services import calculations

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
        from workbench.services import calculations

        self._runner.run(
            calculations.remove_calculation, calculation_id=calculation_id, initiator=self
        )

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if self._claim_id in changes.claims or changes.touches("source"):
            self._read()

    def _read(self) -> None:
        claim_id = self._claim_id

        def take(rows: "list[CalculationRow]") -> None:
            if claim_id == self._claim_id:
                self._show(rows)

        if claim_id is not None:
            self._runner.read(_rows, claim_id, owner=self, then=take)

    def _show(self, rows: "list[CalculationRow]") -> None:
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
        from ui.calculations.calculation_card import CalculationCard

        card = CalculationCard(self._themes)
        card.edit_wanted.connect(self._open)
        card.removal_wanted.connect(self._remove)
        card.passage_wanted.connect(self._show_passage)
        self.cards.append(card)
        self._column.insertWidget(len(self.cards), card)

    def _show_passage(self, operand: "OperandRow") -> None:
        passage = operand.passage
        if passage is None:
            return
        span = passage.span
        if span is not None and operand.start is not None:
            first = span.start + operand.start
            span = TextSpan(first, first + len(operand.words))
        key = passage.capture_id or passage.source_id
        self.passage_wanted.emit(key, span, None, operand.evidence_id)


def _rows(session: Any, claim_id: UUID) -> "list[CalculationRow]":
    from workbench.services.views.calculations import calculation_rows

    return calculation_rows(session, claim_id)


def _offered(session: Any, claim_id: UUID) -> "list[OfferedFigure]":
    from workbench.services.views.operands import offered_figures

    return offered_figures(session, claim_id)
