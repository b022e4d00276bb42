"""What the window does by itself: looking for others' work, and backing up."""

from PySide6.QtCore import QObject, QTimer

from ui.runner import WorkspaceRunner
from workbench.store.workspace import Workspace

NEWS_EVERY_MS = 2000
"""How soon what the command line wrote shows in the window; costs one PRAGMA."""

BACKUP_CHECK_EVERY_MS = 5 * 60 * 1000
"""How often the window asks whether a backup is due (see `store.backups.EVERY`)."""


class Upkeep(QObject):
    """Two timers over the runner."""

    def __init__(self, runner: WorkspaceRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._news = QTimer(self, interval=NEWS_EVERY_MS)
        self._news.timeout.connect(runner.look_for_news)
        self._backup = QTimer(self, interval=BACKUP_CHECK_EVERY_MS)
        self._backup.timeout.connect(self.back_up_if_due)

    def start(self) -> None:
        """Begin."""
        self._news.start()
        self._backup.start()

    def stop(self) -> None:
        """End, before the runner does."""
        self._news.stop()
        self._backup.stop()

    def back_up_if_due(self) -> None:
        """Back up on the worker if half an hour has passed and something changed."""
        self._runner.call(_back_up_if_due, owner=self)


def _back_up_if_due(workspace: Workspace) -> None:
    if workspace.backups.is_due():
        workspace.backups.make()
