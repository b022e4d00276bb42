"""What the checks say of the claim itself: its figures and times, its quotation."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.check_index import CheckIndex
from ui.checks.finding_list import FindingList
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from workbench.model import CheckKind, OperandOrigin

if TYPE_CHECKING:
    from workbench.services.views.operands import OfferedFigure


class ClaimChecks(FindingList):
    """Follows the claim of the card; what belongs to a passage stands on the passage.

    Its figures are named on chips, with what they were read as.
    """

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._runner = runner
        self._index = CheckIndex()
        self._claim_id: UUID | None = None

    def show_claim(self, claim_id: UUID) -> None:
        """Show what was found of this claim."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.show_figures(())
            self._show()
            self._read()

    def show_checks(self, index: CheckIndex) -> None:
        """Show another answer."""
        self._index = index
        self._show()
        self._read()

    def _show(self) -> None:
        """A calculation that bears the claim out says so on its own card."""
        found = self._index.of_claim(self._claim_id)
        sums = CheckKind.CALCULATION
        self.show_rows([r for r in found if r.finding.is_flag or r.finding.kind is not sums])

    def _read(self) -> None:
        claim_id = self._claim_id

        def take(offered: "list[OfferedFigure]") -> None:
            if claim_id == self._claim_id:
                mine = [each for each in offered if each.given.origin is OperandOrigin.CLAIM]
                self.show_figures([(each.given.words, each.value) for each in mine])

        if claim_id is not None:
            self._runner.read(_offered, claim_id, owner=self, then=take)


def _offered(session: Any, claim_id: UUID) -> "list[OfferedFigure]":
    """Reading figures is loaded with the first claim that is shown, on the worker."""
    from workbench.services.views.operands import offered_figures

    return offered_figures(session, claim_id)
