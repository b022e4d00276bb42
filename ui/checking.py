"""Checking beside the analyst's work: figures, times, quotations and names, after every change.

What is shown stays until the new answer is there, and nobody who types waits
for one. The checks themselves are loaded with the first article that is open.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from ui.check_index import CheckIndex
from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.errors import NotFound
from workbench.services.views.cases import DraftView
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from workbench.services.checking import CheckInput
    from workbench.services.views.checks import Checked

REST_MS = 250
"""How long nothing has to change before it is checked: a burst of changes is checked once."""

LOOKED_AT = (
    *("claim", "evidence", "capture", "source", "name", "draft", "document", "part"),
    *("closedflag", "calculation", "operand"),
)
"""Rows in which a check may find something else than before."""

CLOSINGS = {"closedflag"}
"""Rows that somebody waits to see: a flag was closed, or opened again."""


class Checking(QObject):
    """Keeps the answers of the checks true to the open article; a newer run ends the older.

    Signals:
        checked: the answers are others now (`CheckIndex`; an empty one as soon as another
            article is open).
        failed: a run failed (`Exception`); what was shown stays.
    """

    checked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: WorkspaceRunner,
        jobs: JobList,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs, self._selection = runner, jobs, selection
        self.index = CheckIndex()
        self._draft_id: UUID | None = None
        self._turn = 0
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._begin)
        selection.draft_changed.connect(self._on_draft_changed)
        runner.changed.connect(self._on_changed)

    @property
    def is_at_rest(self) -> bool:
        """What is shown is what the checks say of the article as it stands."""
        return not self._timer.isActive() and self._job is None and not self._runner.is_busy

    def stop(self) -> None:
        """Check no more: the window closes."""
        self._cancel()
        self._timer.stop()

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        draft_id = draft.draft_id if draft else None
        if draft_id == self._draft_id:
            return
        self._cancel()
        self._draft_id = draft_id
        self._take(CheckIndex())
        if draft_id is not None:
            self._timer.start(0)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        draft = self._selection.draft
        if draft is None or changes.case_id != draft.case_id or not changes.touches(*LOOKED_AT):
            return
        self._cancel()
        touched = {entity for entity, _ in changes.rows}
        self._timer.start(0 if touched <= CLOSINGS else REST_MS)

    def _cancel(self) -> None:
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        if self._draft_id is None:
            return
        self._cancel()
        turn = self._turn
        self._runner.read(
            _snapshot,
            self._draft_id,
            owner=self,
            then=lambda told: self._run(turn, told),
            silent_on=NotFound,
        )

    def _run(self, turn: int, told: "CheckInput") -> None:
        if turn != self._turn:
            return  # something changed while the words were read
        job = Job("", lambda job: _checked(told, job))
        job.succeeded.connect(lambda checked: self._of_turn(turn, lambda: self._show(checked)))
        job.failed.connect(lambda error: self._of_turn(turn, lambda: self._fail(error)))
        self._job = self._jobs.start(job)

    def _of_turn(self, turn: int, then: Callable[[], None]) -> None:
        if turn == self._turn:
            self._job = None
            then()

    def _show(self, checked: "Checked") -> None:
        self._take(CheckIndex(checked))

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    def _take(self, index: CheckIndex) -> None:
        self.index = index
        self.checked.emit(index)


def _snapshot(session: Any, draft_id: UUID) -> "CheckInput":
    from workbench.services.checking import snapshot

    return snapshot(session, draft_id)


def _checked(told: "CheckInput", job: Job) -> "Checked":
    from workbench.services.checking import run_checks

    return run_checks(told, job)
