"""The parts of the current claim, kept true to the rows of the article."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.card.part_list import PartIndex, PartList
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.theme import ThemeController
from workbench.model import RollUp
from workbench.services.views.claims import ClaimRow


class PartSection(PartList):
    """Knows which claims are parts of which; follows the claim of the card."""

    def __init__(
        self,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._selection, self._claims = selection, claims
        self._claim_id: UUID | None = None
        self._index = PartIndex()
        self._index.load(claims.all())
        claims.loaded.connect(self._on_loaded)
        claims.updated.connect(self._on_updated)

    def show_claim(self, claim_id: UUID) -> None:
        """Show the parts of this claim from now on."""
        self._claim_id = claim_id
        self._show()

    def _on_loaded(self) -> None:
        self._index.load(self._claims.all())
        self._show()

    def _on_updated(self, fresh: list[ClaimRow], gone: set[UUID]) -> None:
        self._index.update(fresh, gone)
        self._show()

    def _show(self) -> None:
        draft, whole = self._selection.draft, self._claims.row(self._claim_id)
        if self._claim_id is None or draft is None:
            return
        rows = [self._claims.row(part) for part in self._index.of(self._claim_id)]
        there = sorted((row for row in rows if row), key=lambda row: (row.span, row.id))
        self.show_parts(there, draft.scale, whole.roll_up if whole else RollUp.NONE)
