"""Adding sources and evidence: files are captured in the background, then tied to the claim."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.model import SourceKind, utcnow
from workbench.services import evidence, sources
from workbench.services.capturing import capture_file
from workbench.services.sources import Captured, SourceFacts


class Sourcing(QObject):
    """What happens to a file or link that an analyst drops or adds.

    Signals:
        added: a source is there (its id).
        failed: a file could not be captured (`Exception`).
    """

    added = Signal(object)
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

    def add_files(self, paths: list[Path], claim_id: UUID | None = None) -> None:
        """Capture files as sources of this case, each tied to the claim if there is one."""
        add = partial(self._add_captured, self._case(), claim_id)
        for path in paths:
            self._capture(path, add)

    def add_link(self, url: str, claim_id: UUID | None = None, *, title: str = "") -> None:
        """Record a link with the time of access; nothing is fetched."""
        facts = SourceFacts(title=title or url, url=url, accessed_at=utcnow())
        self._add(SourceKind.LINK, facts, case_id=self._case(), claim_id=claim_id)

    def add_links(self, urls: list[str], claim_id: UUID | None = None) -> None:
        """Record several links."""
        for url in urls:
            self.add_link(url, claim_id)

    def add_note(self, title: str, note: str, claim_id: UUID | None = None) -> None:
        """Record something that has no file: a call, a book seen."""
        facts = SourceFacts(title=title, note=note)
        self._add(SourceKind.NOTE, facts, case_id=self._case(), claim_id=claim_id)

    def capture_for(self, source_id: UUID, path: Path) -> None:
        """Keep a saved page or print-to-PDF as the frozen copy of a link."""
        self._capture(
            path,
            lambda captured: self._runner.run(
                sources.add_capture,
                source_id=source_id,
                captured=captured,
                initiator=self,
                then=lambda _capture_id: self.added.emit(source_id),
            ),
        )

    def _capture(self, path: Path, then: Callable[[Captured], None]) -> None:
        captures = self._runner.workspace.captures

        def work(job: Job) -> Captured:
            return capture_file(captures, path, progress=job)

        job = Job(f"Capturing {path.name}", work)
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        self._jobs.start(job)

    def _case(self) -> UUID | None:
        """The case that is open; another may be when a capture is done."""
        return self._selection.draft.case_id if self._selection.draft else None

    def _add_captured(
        self, case_id: UUID | None, claim_id: UUID | None, captured: Captured
    ) -> None:
        facts = SourceFacts(
            title=captured.title,
            author=captured.author,
            publisher=captured.publisher,
            published=captured.published,
            url=captured.url,
        )
        self._add(captured.kind, facts, captured, case_id=case_id, claim_id=claim_id)

    def _add(
        self,
        kind: SourceKind,
        facts: SourceFacts,
        captured: Captured | None = None,
        *,
        case_id: UUID | None,
        claim_id: UUID | None,
    ) -> None:
        told: dict[str, Any] = {
            "kind": kind,
            "facts": facts,
            "captured": captured,
            "then": self.added.emit,
        }
        if claim_id is not None:
            self._runner.run(evidence.attach_new, claim_id=claim_id, initiator=self, **told)
        elif case_id is not None:
            self._runner.run(sources.add_source, case_id=case_id, initiator=self, **told)
