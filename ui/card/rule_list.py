"""What the desk's rules still ask of the current claim, one quiet line each."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from ui.widgets.signed_line import SignedLine
from workbench.model import Family
from workbench.services.gates import Unmet
from workbench.services.views.claims import ClaimRow
from workbench.services.views.gates import claim_gates
from workbench.store.changes import Changes


class RuleList(QWidget):
    """Hidden where nothing is left to do.

    Signals:
        told: the rules that the current claim does not meet (`tuple[Unmet, ...]`).
    """

    told = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._themes = runner, theme
        self._claim_id: UUID | None = None
        self._unmet: tuple[Unmet, ...] = ()
        self.header = SectionHeader("Rules of the desk")
        self.lines: list[SignedLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self.header)
        theme.changed.connect(self._on_theme_changed)
        runner.changed.connect(self._on_changed)
        self.hide()

    def show_claim(self, row: ClaimRow) -> None:
        """Show what is left to do for a claim."""
        if row.id != self._claim_id:
            self._claim_id = row.id
            self._take(row.id, ())
            self._read()

    def _on_theme_changed(self, _theme: object) -> None:
        self._show(self._unmet)

    def _on_changed(self, _changes: Changes, _initiator: QObject | None) -> None:
        self._read()  # a rule looks at sources and parts too, which belong to no one claim

    def _read(self) -> None:
        claim_id = self._claim_id
        if claim_id is not None:
            self._runner.read(
                claim_gates, claim_id, owner=self, then=lambda unmet: self._take(claim_id, unmet)
            )

    def _take(self, claim_id: UUID, unmet: tuple[Unmet, ...]) -> None:
        if claim_id == self._claim_id and unmet != self._unmet:
            self._unmet = unmet
            self._show(unmet)
            self.told.emit(unmet)

    def _show(self, unmet: tuple[Unmet, ...]) -> None:
        theme = self._themes.theme
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        colour = theme.families[Family.MIXED]
        self.lines = [
            SignedLine(each.sentence, "bang", theme, colour=colour, name=f"To do: {each.sentence}")
            for each in unmet
        ]
        for line in self.lines:
            self._column.addWidget(line)
        self.header.set_title("Rules of the desk", f"{len(unmet)} not met")
        self.setVisible(bool(unmet))
