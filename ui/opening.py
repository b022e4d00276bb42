"""Opening an article: read in the background, confirmed in a panel, saved in one act."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.importers.opening import paste
from workbench.model import RatingScale
from workbench.services import documents
from workbench.services.capturing import OpenedArticle, open_article_file
from workbench.services.documents import AddedArticle, ArticleFacts, Original


class Opening(QObject):
    """From a file or pasted words to a case. Several files are opened one after the other.

    Signals:
        began: a file is being read (`Job`).
        read: an article was read and waits to be confirmed (`OpenedArticle`, the
            path it came from or None for pasted words).
        added: the article is in a case of its own (`AddedArticle`).
        failed: a file cannot be read (`Exception`).
    """

    began = Signal(object)
    read = Signal(object, object)
    added = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._waiting: deque[Path] = deque()
        self._busy = False

    def open_files(self, paths: list[Path]) -> None:
        """Open files, each when the one before is confirmed or given up."""
        self._waiting.extend(paths)
        if not self._busy:
            self.go_on()

    def reread(self, path: Path, encoding: str) -> None:
        """Read a file again in another encoding (empty: find it)."""
        self._read(path, encoding)

    def paste(self, text: str) -> None:
        """Open pasted words."""
        captures = self._runner.workspace.captures

        def work(_job: Job) -> OpenedArticle:
            data = text.encode("utf-8", "replace")
            article = paste(text)
            return OpenedArticle(article, Original("pasted.txt", captures.put(data), len(data)))

        self._start(Job("Reading the pasted words", work), None)

    def confirm(self, opened: OpenedArticle, facts: ArticleFacts, scale: RatingScale) -> None:
        """Make a case of what was read."""
        self._runner.run(
            documents.open_article,
            article=opened.article,
            facts=facts,
            original=opened.original,
            scale=scale,
            initiator=self,
            then=self._on_added,
        )

    def go_on(self) -> None:
        """Open the next waiting file; called too when one was given up."""
        self._busy = bool(self._waiting)
        if self._waiting:
            self._read(self._waiting.popleft(), "")

    def _read(self, path: Path, encoding: str) -> None:
        captures = self._runner.workspace.captures

        def work(job: Job) -> OpenedArticle:
            return open_article_file(captures, path, encoding=encoding, progress=job)

        self._start(Job(f"Reading {path.name}", work), path)

    def _start(self, job: Job, path: Path | None) -> None:
        self._busy = True
        job.succeeded.connect(lambda opened: self.read.emit(opened, path))
        job.failed.connect(self._on_failed)
        self._jobs.start(job)
        self.began.emit(job)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.go_on()

    def _on_added(self, added: AddedArticle) -> None:
        self.added.emit(added)
        self.go_on()
