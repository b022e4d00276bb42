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
from workbench.services.intake import Haul, TakenIn, read_in, refusal_of, take_in, told_of
from workbench.services.sources import Captured, SourceFacts


class Sourcing(QObject):
    """What happens to a file, a folder or a link that an analyst drops or adds.

    Signals:
        added: a source is there (its id); of a whole drop the last one.
        told: what became of a drop of several files, in a sentence.
        failed: files could not be captured (`Exception`).
    """

    added = Signal(object)
    told = Signal(str)
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
        """Capture files and all files of folders as sources of this case, in one act.

        Each is tied to the claim if there is one. A file that cannot be read
        keeps no other out.
        """
        if not paths:
            return
        captures = self._runner.workspace.captures
        one = len(paths) == 1 and not paths[0].is_dir()
        title = f"Capturing {paths[0].name}" if one else "Capturing files"

        def work(job: Job) -> Haul:
            return read_in(captures, paths, progress=job)

        self._haul(title, work, claim_id)

    def add_attachment(self, sha256: str, place: int, source: int) -> None:
        """Add what is attached to a captured e-mail (from 0) as a source of its own.

        Args:
            sha256: of the e-mail's file.
            place: which attachment.
            source: the number of the e-mail.
        """
        captures = self._runner.workspace.captures

        def work(job: Job) -> Haul:
            from workbench.services.attachments import take_out  # no start waits for `email`

            return take_out(captures, sha256, place, source=source, progress=job)

        self._haul("Taking out the attachment", work, None)

    def add_link(self, url: str, claim_id: UUID | None = None, *, title: str = "") -> None:
        """Record a link with the time of access; nothing is fetched."""
        facts = SourceFacts(title=title or url, url=url, accessed_at=utcnow())
        self._add(SourceKind.LINK, facts, case_id=self._case(), claim_id=claim_id)

    def add_links(self, urls: list[str], claim_id: UUID | None = None) -> None:
        """Record several links."""
        for url in urls:
            self.add_link(url, claim_id)

    def add_unheld(
        self,
        kind: SourceKind,
        title: str,
        *,
        note: str = "",
        claim_id: UUID | None = None,
    ) -> None:
        """Record something that has no file: a note, a book, a thing seen and not held."""
        facts = SourceFacts(title=title, note=note)
        self._add(kind, facts, case_id=self._case(), claim_id=claim_id)

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

    def _haul(self, title: str, work: Callable[[Job], Haul], claim_id: UUID | None) -> None:
        """Read in the background, then add all that was read; another case may be open by then."""
        case_id = self._case()
        job = Job(title, work)
        job.succeeded.connect(partial(self._take_in, case_id, claim_id))
        job.failed.connect(self.failed)
        self._jobs.start(job)

    def _take_in(self, case_id: UUID | None, claim_id: UUID | None, haul: Haul) -> None:
        if case_id is None or not haul.arrivals:
            self._tell(haul, TakenIn())
            return
        self._runner.run(
            take_in,
            case_id=case_id,
            arrivals=haul.arrivals,
            claim_id=claim_id,
            initiator=self,
            then=partial(self._tell, haul),
        )

    def _tell(self, haul: Haul, taken: TakenIn) -> None:
        words, refusal = told_of(haul, taken), refusal_of(haul)
        if refusal is not None:
            self.failed.emit(type(refusal)(str(refusal), hint=f"{refusal.hint} {words}".strip()))
        elif words:
            self.told.emit(words)
        for source_id in taken.source_ids[-1:]:
            self.added.emit(source_id)

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
