"""Finding claims beside the analyst's work: in the background, saved portion by portion."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.services import claims
from workbench.services.detection import find_claims, get_ready, in_portions
from workbench.services.views.cases import DraftView


class ClaimFinding(QObject):
    """Runs the detector over an article; one run at a time for each draft.

    Signals:
        began: a run began (`Job`: it tells progress and can be cancelled).
        found: a run is over, with the number of suggestions that were new.
        failed: a run failed (`Exception`).
    """

    began = Signal(object)
    found = Signal(int)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._running: dict[UUID, Job] = {}

    def start(self, draft: DraftView) -> None:
        """Look for claims in an article, unless that is being done."""
        if draft.draft_id in self._running:
            return
        text, parts = draft.text, draft.parts

        def work(job: Job) -> None:
            for portion in in_portions(find_claims(text, parts, job)):
                job.deliver(portion)

        job = Job("Finding claims", work)
        new: list[int] = []
        job.delivered.connect(
            lambda portion: self._runner.run(
                claims.add_detected,
                draft_id=draft.draft_id,
                found=portion,
                initiator=self,
                then=new.append,
            )
        )
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._end(draft.draft_id, new))
        self._running[draft.draft_id] = job
        self._jobs.start(job)
        self.began.emit(job)

    def get_ready(self) -> None:
        """Load the detector in the background, before the first article needs it."""
        self._jobs.start(Job("Getting ready", lambda _job: get_ready()))

    def is_running(self, draft_id: UUID) -> bool:
        """True while an article is being looked through."""
        return draft_id in self._running

    def _end(self, draft_id: UUID, new: list[int]) -> None:
        del self._running[draft_id]
        self.found.emit(sum(new))
