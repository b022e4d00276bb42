"""Opening an article: read in the background, confirmed in a panel, saved in one act."""

from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.importers.opening import paste
from workbench.model import DeskProfile, RatingScale
from workbench.services import documents
from workbench.services.capturing import OpenedArticle, kept, open_article_file
from workbench.services.documents import AddedArticle, ArticleFacts


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """An article to be opened: a file, or pasted words. The same file twice is two of these."""

    path: Path | None
    words: str = ""


class Opening(QObject):
    """From a file or pasted words to a case, one after the other.

    Each article waits until the one before is confirmed or given up; none is
    lost or opened twice, whatever fails in between.

    Signals:
        read: an article was read and waits to be confirmed (`OpenedArticle`, the
            path it came from or None for pasted words). Read again in another
            encoding, it comes once more and stands for the one before.
        added: the article is in a case of its own (`AddedArticle`, its path or None).
        failed: a file cannot be read (`Exception`). What was read before still waits.
    """

    read = Signal(object, object)
    added = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, jobs: JobList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._jobs = runner, jobs
        self._waiting: deque[Wanted] = deque()
        self._now: Wanted | None = None
        self._job: Job | None = None
        self._is_saving = False

    def open_files(self, paths: list[Path]) -> None:
        """Open files, each in its turn."""
        self._waiting.extend(Wanted(path) for path in paths)
        self._go_on()

    def paste(self, words: str) -> None:
        """Open pasted words, in their turn."""
        self._waiting.append(Wanted(None, words))
        self._go_on()

    def reread(self, encoding: str) -> None:
        """Read the file that waits to be confirmed in another encoding (empty: find it)."""
        if self._now is not None and self._now.path is not None:
            self._read(self._now, encoding, is_first=False)

    def confirm(
        self,
        opened: OpenedArticle,
        profile: DeskProfile,
        facts: ArticleFacts,
        scale: RatingScale,
    ) -> None:
        """Make a case of what was read, once. If that fails, it waits as before."""
        if self._is_saving:
            return
        self._is_saving, wanted = True, self._now

        def made(added: AddedArticle) -> None:
            self._is_saving = False
            self.added.emit(added, wanted.path if wanted else None)
            self._leave(wanted)

        def refused(_error: Exception) -> None:
            self._is_saving = False

        self._runner.run(
            documents.open_article,
            article=opened.article,
            facts=facts,
            original=opened.original,
            scale=scale,
            profile=profile,
            initiator=self,
            then=made,
            otherwise=refused,
        )

    def give_up(self) -> None:
        """Leave the article that waits to be confirmed, and go on with the next."""
        self._leave(self._now)

    def forget_waiting(self) -> list[Path]:
        """Open none of those that wait their turn; return the files among them."""
        left = [wanted.path for wanted in self._waiting if wanted.path is not None]
        self._waiting.clear()
        return left

    def _go_on(self) -> None:
        if self._now is None and self._waiting:
            self._now = self._waiting.popleft()
            self._read(self._now, "", is_first=True)

    def _leave(self, wanted: Wanted | None) -> None:
        if wanted is None or wanted is not self._now:
            return
        if self._job is not None:
            self._job.cancel()
        self._now = self._job = None
        self._go_on()

    def _read(self, wanted: Wanted, encoding: str, *, is_first: bool) -> None:
        if self._job is not None:
            self._job.cancel()
        job = Job(_doing(wanted), lambda job: self._work(wanted, encoding, job))
        self._job = job
        job.succeeded.connect(lambda opened: self._on_read(job, opened))
        job.failed.connect(lambda error: self._on_failed(job, error))
        job.ended.connect(lambda: self._on_ended(job, wanted, is_first=is_first))
        self._jobs.start(job)

    def _work(self, wanted: Wanted, encoding: str, job: Job) -> OpenedArticle:
        captures = self._runner.workspace.captures
        if wanted.path is not None:
            return open_article_file(captures, wanted.path, encoding=encoding, progress=job)
        article = paste(wanted.words)
        data = wanted.words.encode("utf-8", "replace")
        return kept(captures, "pasted.txt", data, article)

    def _on_read(self, job: Job, opened: OpenedArticle) -> None:
        if job is self._job and self._now is not None:
            self._job = None  # from here on it waits to be confirmed
            self.read.emit(opened, self._now.path)

    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self.failed.emit(error)

    def _on_ended(self, job: Job, wanted: Wanted, *, is_first: bool) -> None:
        """Failed or cancelled: the first reading leaves nothing to confirm, a second one does."""
        if job is not self._job:
            return
        self._job = None
        if is_first:
            self._leave(wanted)


def _doing(wanted: Wanted) -> str:
    return f"Reading {wanted.path.name}" if wanted.path else "Reading the pasted words"
