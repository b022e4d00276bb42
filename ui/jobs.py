"""Long work beside the UI: importing, detecting, capturing, exporting."""

import time
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from workbench.errors import Cancelled

REPORT_EVERY = 0.05
"""Seconds between two progress reports; more would only flood the event loop."""


class Job(QObject):
    """One piece of long work, its progress and its Cancel button.

    `work` runs on a pool thread and touches neither widgets nor the database:
    it computes, and `succeeded` (on the UI thread) hands the result to an operation.
    Work that hands things over piece by piece calls `deliver`. `title` is shown
    while it runs; work that nobody waits for has none. `done` of `total` is how
    far it is; `total` is 0 while that is not known.

    Signals:
        progressed: done, total, what is being done.
        delivered: a piece of the result, before the end.
        succeeded: the result.
        failed: the error, unless it was a cancellation.
        ended: the job is over, however it went. Emitted last, exactly once.
    """

    progressed = Signal(int, int, str)
    delivered = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _returned = Signal(object, object)

    def __init__(
        self, title: str, work: Callable[["Job"], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.done, self.total = 0, 0
        self.is_over = False
        self._work = work
        self._cancelled = Event()
        self._reported_at = 0.0
        self._returned.connect(self._finish)
        self.progressed.connect(self._on_progressed)

    def start(self, pool: QThreadPool | None = None) -> None:
        """Begin, on a thread of the pool."""
        # Not QRunnable.create: the pool deletes what that makes, its Python wrapper
        # lives on, and the next object at the same address is taken for it.
        (pool or QThreadPool.globalInstance()).start(self._call)

    def cancel(self) -> None:
        """Ask the work to stop at its next report. Nothing is saved."""
        self._cancelled.set()

    def advance(self, done: int, total: int, doing: str = "") -> None:
        """`Progress` for the worker thread."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if done == total or now - self._reported_at > REPORT_EVERY:
            self._reported_at = now
            self.progressed.emit(done, total, doing)

    def deliver(self, piece: object) -> None:
        """Hand over a piece of the result; called by the work, on its thread."""
        if self._cancelled.is_set():
            raise Cancelled
        self.delivered.emit(piece)

    def _call(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:  # noqa: BLE001 - delivered on the UI thread
            self._returned.emit(None, error)
        else:
            self._returned.emit(result, None)

    @Slot(int, int, str)
    def _on_progressed(self, done: int, total: int, _doing: str) -> None:
        self.done, self.total = done, total

    @Slot(object, object)
    def _finish(self, result: Any, error: Exception | None) -> None:
        if error is None:
            self.succeeded.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
        self.is_over = True
        self.ended.emit()


class JobList(QObject):
    """The jobs that run now. The window shows them and cancels them on quit.

    Signals:
        changed: a job began, moved on or ended.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)

    def start(self, job: Job) -> Job:
        """Run a job; it is forgotten when it ends."""
        job.setParent(self)
        self.running.append(job)
        job.progressed.connect(self._on_moved)
        job.ended.connect(self._on_ended)
        job.start(self._pool)
        self.changed.emit()
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop and wait until they have; nobody hears of them any more."""
        for job in self.running:
            job.cancel()
            job.blockSignals(True)
        self._pool.clear()
        self._pool.waitForDone()

    @Slot()
    def _on_moved(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        for job in [job for job in self.running if job.is_over]:
            self.running.remove(job)
            job.deleteLater()
        self.changed.emit()
