"""Forgetting for good, as the window asks for it and tells how it went."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.forget.forget_panel import ForgetPanel
from ui.words import counted
from workbench.errors import StorageTrouble
from workbench.services import forgetting
from workbench.services.forgetting import Forgotten
from workbench.services.views.cases import CaseRow
from workbench.services.views.sources import SourceRow
from workbench.store.workspace import Workspace


class Forgetting(QObject):
    """Asks on the sheet, forgets on the worker, tells which files could not be cleaned."""

    def __init__(
        self, desk: Desk, show: Callable[[str, QWidget], None], put_away: Callable[[], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._show, self._put_away = desk, show, put_away
        desk.parts.start.forget_wanted.connect(self.ask_about_case)
        desk.parts.sources.forget_wanted.connect(self.ask_about_source)

    def ask_about_case(self, row: CaseRow) -> None:
        """Say what goes with a case."""
        gone = (
            f"the article with its {counted(row.claims, 'claim')}, all evidence, verdicts, "
            "queries, flags, notes and confidential names",
            "the captured files and texts that no other case names",
            "their words in the history, in the steps of Undo, and in every backup",
        )
        forget = partial(forgetting.forget_case, case_id=row.id)
        self._ask("Forget a case for good", row.title, gone, forget)

    def ask_about_source(self, row: SourceRow) -> None:
        """Say what goes with a source."""
        gone = (
            "the source with its captured files, its text and the calls noted on it",
            f"every passage quoted from it, on {counted(len(row.claims), 'claim')}; "
            "the claims stay, and their signatures are taken off",
            "its words in the history, in the steps of Undo, and in every backup",
        )
        forget = partial(forgetting.forget_source, source_id=row.id)
        self._ask("Forget a source for good", row.title, gone, forget)

    def _ask(
        self,
        head: str,
        title: str,
        gone: Sequence[str],
        forget: Callable[[Workspace], Forgotten],
    ) -> None:
        panel = ForgetPanel(title, gone)
        panel.cancelled.connect(self._put_away)
        panel.confirmed.connect(partial(self._forget, title, forget))
        self._show(head, panel)

    def _forget(self, title: str, forget: Callable[[Workspace], Forgotten]) -> None:
        self._put_away()
        self._desk.parts.source_view.close_view()
        self._desk.card.flush()
        self._desk.runner.call(forget, owner=self, then=partial(self._tell, title))

    def _tell(self, title: str, told: Forgotten) -> None:
        self._desk.runner.tell_history()
        if told.left:
            error = StorageTrouble(
                f"“{title}” is forgotten, but not everywhere. {' '.join(told.left)}", hint=""
            )
            self._desk.sheets.failed.emit(error)
        else:
            self._desk.tell(f"“{title}” is forgotten for good.")
