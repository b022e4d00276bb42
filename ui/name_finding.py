"""Finding names beside the analyst's work: in the background, saved when all are found."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.errors import NotFound
from workbench.services import names
from workbench.services.views.cases import DraftView
from workbench.store.workspace import Outcome, Workspace


class NameFinding(QObject):
    """Looks through an article for names; one run at a time for each draft.

    Signals:
        failed: a run failed (`Exception`).
    """

    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._running: set[UUID] = set()

    def start(self, draft: DraftView) -> None:
        """Look for names in an article, unless that is being done."""
        if draft.draft_id in self._running:
            return
        draft_id, text, parts = draft.draft_id, draft.text, draft.parts
        job = Job("Finding names", lambda _job: names.find_names(text, parts))
        job.succeeded.connect(lambda found: self._save(draft_id, found))
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._running.discard(draft_id))
        self._running.add(draft_id)
        self._jobs.start(job)

    def _save(self, draft_id: UUID, found: list[names.FoundName]) -> None:
        if found:
            self._runner.call(partial(_add, draft_id=draft_id, found=found), owner=self)


def _add(workspace: Workspace, draft_id: UUID, found: list[names.FoundName]) -> Outcome[int] | None:
    try:
        return workspace.run(names.add_found, draft_id=draft_id, found=found)
    except NotFound:
        return None  # the article was deleted while it was looked through
