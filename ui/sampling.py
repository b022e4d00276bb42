"""The sample case: made once in a workspace, from files that ship with the program."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.services import seeds
from workbench.services.seeds import Seed
from workbench.services.views.cases import case_rows


class Sampling(QObject):
    """Finds the sample case by its title, or reads its files and makes it.

    Signals:
        found: it was there already (case id).
        made: it is there now (case id).
        failed: it could not be made (`Exception`).
    """

    found = Signal(object)
    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._is_busy = False

    def open(self) -> None:
        """Find or make it; asked twice at once, it is made once."""
        if not self._is_busy:
            self._is_busy = True
            self._runner.read(case_rows, owner=self, then=self._find)

    def _find(self, rows: Any) -> None:
        title = seeds.seed_title(seeds.SAMPLE)
        known: list[UUID] = [row.id for row in rows if row.title == title]
        if known:
            self._is_busy = False
            self.found.emit(known[0])
        else:
            self._make()

    def _make(self) -> None:
        captures = self._runner.workspace.captures
        job = Job("Opening the sample case", lambda job: seeds.prepare(seeds.SAMPLE, captures, job))
        job.succeeded.connect(self._save)
        job.failed.connect(self.failed)
        job.ended.connect(self._rest)
        self._jobs.start(job)

    def _save(self, seed: Seed) -> None:
        self._runner.run(seeds.open_sample, seed=seed, initiator=self, then=self.made.emit)

    def _rest(self) -> None:
        self._is_busy = False
