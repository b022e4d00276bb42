"""The sheets about a case as a whole, and what they lead to: closing, reopening, its settings."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.case.case_panel import CasePanel
from ui.case.closing_panel import ClosingPanel
from ui.desk import Desk
from workbench.errors import WorkbenchError
from workbench.model import TextSpan
from workbench.services import closing
from workbench.services.policies import load_profile, shipped_profiles
from workbench.services.scales import shipped_scales


class CaseSheets(QObject):
    """Lays its panels on the sheet by `show`, and puts them away by `put_away`.

    Signals:
        failed: a file is no desk profile (`Exception`).
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        show: Callable[[str, QWidget], None],
        put_away: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self._desk, self._show_panel, self._put_away = desk, show, put_away
        desk.parts.strip.closed.reopen_wanted.connect(self._reopen)

    def close_piece(self) -> None:
        """Show what closing means now; a closed piece is asked about being reopened."""
        draft = self._desk.selection.draft
        if draft is None:
            return
        if draft.closed is not None:
            self.reopen()
            return
        self._desk.card.flush()
        panel = ClosingPanel(self._desk.runner, self._desk.theme, draft.case_id)
        panel.claim_wanted.connect(self._go_to_claim)
        panel.place_wanted.connect(self._go_to_place)
        panel.names_wanted.connect(self._go_to_names)
        panel.closed.connect(self._put_away)
        panel.cancelled.connect(self._put_away)
        self._show_panel("Close the piece", panel)

    def reopen(self) -> None:
        """Ask for the reason, in the strip."""
        draft = self._desk.selection.draft
        if draft is not None and draft.closed is not None:
            self._desk.parts.strip.closed.ask()
        else:
            self._desk.tell("This piece is not closed.")

    def settings(self) -> None:
        """Change what the case is worked by."""
        desk = self._desk
        if desk.selection.draft is None:
            return
        line = desk.options.now.privilege_line
        panel = CasePanel(desk.runner, desk.selection, desk.rows, privilege=line)
        panel.offer(shipped_profiles(), shipped_scales())
        panel.file_wanted.connect(lambda: self._load_profile(panel))
        self._show_panel("Case settings", panel)

    def _load_profile(self, panel: CasePanel) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk.window, "Desk profile", "", "Desk profiles (*.toml);;All files (*)"
        )
        if not chosen:
            return
        try:
            panel.take(load_profile(Path(chosen)))
        except WorkbenchError as error:
            self.failed.emit(error)

    def _reopen(self, why: str) -> None:
        draft = self._desk.selection.draft
        if draft is not None:
            self._desk.runner.run(
                closing.reopen,
                case_id=draft.case_id,
                why=why,
                initiator=self,
                then=lambda _none: self._desk.go_to_article(),
            )

    def _go_to_claim(self, claim_id: UUID) -> None:
        self._put_away()
        self._desk.selection.show_claim(claim_id, self)
        self._desk.side.show_pane("claim")

    def _go_to_place(self, place: TextSpan) -> None:
        self._put_away()
        self._desk.window.view.select(place)
        self._desk.window.view.reveal(place)
        self._desk.go_to_article()

    def _go_to_names(self) -> None:
        self._put_away()
        self._desk.side.show_pane("names")
