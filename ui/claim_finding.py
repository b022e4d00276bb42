"""Finding claims beside the analyst's work: in the background, saved portion by portion."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.detect import Candidate
from workbench.errors import NotFound
from workbench.services import claims
from workbench.services.detection import (
    coverage_of,
    find_claims,
    get_ready,
    in_portions,
    weighed,
)
from workbench.services.views.cases import DraftView
from workbench.store.changes import Changes, Kind
from workbench.store.workspace import Outcome, Workspace

Detected = Callable[..., int]
"""What is done with a portion: `claims.add_detected` at first, `claims.weigh_detected` then."""


class ClaimFinding(QObject):
    """Runs the detector over an article; one run at a time for each draft.

    Signals:
        began: a run began (the draft's id).
        found: a run is over and saved, with the draft's id and how many suggestions were new.
        failed: a run failed (`Exception`).

    `english_model` is the pipeline that the settings name; the next run reads with it.
    """

    began = Signal(object)
    found = Signal(object, int)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._running: dict[UUID, Job] = {}
        self._is_ready = False
        self.english_model = ""
        runner.changed.connect(self._on_changed)

    def start(self, draft: DraftView) -> None:
        """Look for claims in an article, unless that is being done."""
        if draft.draft_id in self._running:
            return
        draft_id, text, parts = draft.draft_id, draft.text, draft.parts
        coverage = coverage_of(draft.profile)
        find = partial(
            find_claims,
            published=draft.published,
            coverage=coverage,
            language=draft.language,
            english_model=self.english_model,
        )

        def work(job: Job) -> None:
            found: list[Candidate] = []
            for portion in in_portions(find(text, parts, job)):
                job.deliver((claims.add_detected, portion))
                found += portion
            for portion in in_portions(weighed(text, parts, found, job)):
                job.deliver((claims.weigh_detected, portion))

        job = Job("Finding claims", work)
        new: list[int] = []
        job.delivered.connect(lambda told: self._save(draft_id, told[0], told[1], new))
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._end(draft_id, new))
        self._running[draft_id] = job
        self._jobs.start(job)
        self.began.emit(draft_id)

    def get_ready(self) -> None:
        """Load the detector in the background, if that has not been asked for before.

        It takes seconds and 100 MB: a start does not wait for it, and those who
        open no new article never need it.
        """
        if not self._is_ready:
            self._is_ready = True
            model = self.english_model
            self._jobs.start(Job("", lambda _job: get_ready(model)))

    def is_running(self, draft_id: UUID) -> bool:
        """True while an article is being looked through."""
        return draft_id in self._running

    def _save(
        self, draft_id: UUID, operation: Detected, portion: Sequence[Candidate], new: list[int]
    ) -> None:
        self._runner.call(
            partial(_save, operation=operation, draft_id=draft_id, portion=portion),
            owner=self,
            then=new.append if operation is claims.add_detected else None,
        )

    def _end(self, draft_id: UUID, new: list[int]) -> None:
        """Over only when the last portion is saved, which the worker does before this."""
        del self._running[draft_id]
        self._runner.call(
            lambda _workspace: None,
            owner=self,
            then=lambda _none: self.found.emit(draft_id, sum(new)),
        )

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        for draft_id in changes.ids("draft", Kind.REMOVED) & self._running.keys():
            self._running[draft_id].cancel()


def _save(
    workspace: Workspace, operation: Detected, draft_id: UUID, portion: Sequence[Candidate]
) -> Outcome[int] | int:
    try:
        return workspace.run(operation, draft_id=draft_id, found=portion)
    except NotFound:
        return 0  # the article was deleted while it was looked through
