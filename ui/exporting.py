"""Writing a report: collected in one read, written in the background."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.export.export_panel import REPORT, Wanted
from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner

if TYPE_CHECKING:
    from workbench.model.report import Report


class Exporting(QObject):
    """From a case to a file.

    Signals:
        written: it is there (`Path`).
        failed: it could not be written (`Exception`).
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs

    def export(
        self, case_id: UUID, path: Path, what: Wanted = REPORT, privilege_line: str = ""
    ) -> None:
        """Write the report or the queries of a case; the suffix of `path` says the format."""
        from workbench.services.reports import collect

        self._runner.read(
            collect,
            case_id,
            privilege_line=privilege_line,
            owner=self,
            then=lambda report: self._write(report, path, what),
        )

    def _write(self, report: "Report", path: Path, what: Wanted) -> None:
        def work(job: Job) -> Path:
            from workbench.exporters import exporter_for
            from workbench.exporters.query_sheet import addressed_to

            told = addressed_to(report, what.addressee)
            exporter_for(path, what.kind).write(told, path, job)
            return path

        job = Job(f"Writing {path.name}", work)
        job.succeeded.connect(self.written)
        job.failed.connect(self.failed)
        self._jobs.start(job)
