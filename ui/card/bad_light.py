"""Whom a claim puts in a bad light: a chip beside the claimant, completed from known names."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from ui.runner import WorkspaceRunner
from ui.widgets.chip_field import ChipField
from workbench.services import fairness
from workbench.services.views.claims import ClaimRow
from workbench.services.views.gates import spellings


class BadLight(ChipField[str]):
    """Saves when it is left; the names offered are claimants and the names of the draft."""

    def __init__(
        self,
        runner: WorkspaceRunner,
        claimants: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "Puts in a bad light",
            parse=lambda typed: " ".join(typed.split()) or None,
            told=str,
            shown=lambda name: f"bad light on: {name}" if name else "bad light on…",
            parent=parent,
        )
        self._runner, self._claimants = runner, claimants
        self._claim_id: UUID | None = None
        self.chip.setToolTip("Whom does it put in a bad light? They are asked for a reply.")
        self.chip.clicked.connect(self._complete)
        self.chosen.connect(self._save)

    def show_claim(self, row: ClaimRow) -> None:
        """Show whom a claim puts in a bad light; what is being typed for the same one stays."""
        if row.id != self._claim_id:
            self.flush()
            self.forget()
        self._claim_id = row.id
        self.show_value(row.speaks_ill_of or None)

    def _complete(self) -> None:
        if self._claim_id is not None:
            self._runner.read(spellings, self._claim_id, owner=self, then=self._offer)

    def _offer(self, names: tuple[str, ...]) -> None:
        completer = QCompleter(sorted({*names, *self._claimants()}), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)

    def _save(self, whom: str | None) -> None:
        save = partial(self._runner.run, fairness.set_speaks_ill_of, claim_id=self._claim_id)
        save(whom=whom or "", initiator=self)
