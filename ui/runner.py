"""Runs operations and queries off the UI thread, and tells the panes what changed."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from workbench.errors import Cancelled, StorageTrouble
from workbench.store.changes import Changes
from workbench.store.workspace import Outcome, Workspace


class InlineExecutor(Executor):
    """Runs each call at once, on the calling thread. For tests and headless runs."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Call `fn` and hand back its finished future."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - carried to whoever asks the future
            future.set_exception(error)
        return future


class WorkspaceRunner(QObject):
    """The panes' only way to the workspace.

    One worker thread serialises all access, so an operation sees what the
    previous one committed, and the UI thread never waits for a database.

    Signals:
        changed: an operation, undo or another process changed rows (`Changes`,
            initiator). The initiator is the pane that asked, or None; a pane
            that already shows its own edit may skip it.
        failed: an operation raised (`Exception`).
        busy: work started (True) or all work is done (False).
        history_changed: what Undo and Redo would do (their labels, empty if nothing).
    """

    changed = Signal(object, object)
    failed = Signal(object)
    busy = Signal(bool)
    history_changed = Signal(str, str)
    _finished = Signal(object)

    def __init__(
        self, workspace: Workspace, executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="workspace")
        self._pending = 0
        self._stopped = False
        self._finished.connect(self._deliver)

    def run(
        self,
        operation: Callable[..., Any],
        *,
        initiator: QObject | None = None,
        then: Callable[[Any], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run an operation. Once the runner is shut down nothing is run and nobody told.

        Args:
            operation: a function of `workbench.services` marked as one.
            initiator: who asks; told to all in `changed`.
            then: gets the operation's value, if the initiator still lives.
            otherwise: gets the error before `failed` tells it (to keep typed text).
            kwargs: the operation's arguments.
        """
        self._submit(partial(self.workspace.run, operation, **kwargs), initiator, then, otherwise)

    def read(
        self,
        query: Callable[..., Any],
        *args: Any,
        owner: QObject,
        then: Callable[[Any], None],
        silent_on: type[Exception] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run a query of `workbench.services.views`; `then` gets its result if `owner` lives.

        A pane that only looks again is `silent_on` `NotFound`: what is gone by
        the time its turn comes is told by `changed`.
        """
        call = partial(self.workspace.read, query, *args, **kwargs)
        self._submit(call, owner, then, silent_on=silent_on)

    def become(self, name: str) -> None:
        """Act as another person from now on."""
        self._submit(partial(self.workspace.become, name), None, None)

    def call(
        self,
        function: Callable[[Workspace], Any],
        *,
        owner: QObject,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Do something else with the workspace (a backup) in its turn."""
        self._submit(partial(function, self.workspace), owner, then)

    def undo(self) -> None:
        """Take back the last step."""
        self._submit(self.workspace.undo, None, None)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._submit(self.workspace.redo, None, None)

    def look_for_news(self) -> None:
        """Tell what other processes wrote since the last look."""
        # What the disk refuses now is asked again in a moment.
        self._submit(
            self.workspace.news, None, self._tell_news, quiet=True, silent_on=StorageTrouble
        )

    def tell_history(self) -> None:
        """Emit `history_changed` with what stands now."""
        self.history_changed.emit(self.workspace.undo_label, self.workspace.redo_label)

    @property
    def is_busy(self) -> bool:
        """Something was asked for that has not come back yet."""
        return self._pending > 0

    def shutdown(self) -> None:
        """Finish what was asked for, then stop. Called once, on quit."""
        self._executor.shutdown(wait=True)
        self._stopped = True

    def _submit(
        self,
        call: Callable[[], Any],
        owner: QObject | None,
        then: Callable[[Any], None] | None,
        otherwise: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
        silent_on: type[Exception] | None = None,
    ) -> None:
        if self._stopped:
            return  # the window is closing: whoever asks is about to go
        if not quiet:
            self._pending += 1
            if self._pending == 1:
                self.busy.emit(True)
        self._executor.submit(self._work, call, (owner, then, otherwise, quiet, silent_on))

    def _work(self, call: Callable[[], Any], asked: tuple[Any, ...]) -> None:
        """Runs on the worker and tells from there, so results arrive in the order of the asking."""
        result, error = None, None
        try:
            result = call()
        except Exception as caught:  # noqa: BLE001 - carried to the UI thread
            error = caught
        self._finished.emit((result, error, *asked))

    @Slot(object)
    def _deliver(self, finished: tuple[Any, ...]) -> None:
        result, error, owner, then, otherwise, quiet, silent_on = finished
        if self._stopped:
            return
        if not quiet:
            self._pending -= 1
        try:
            if error is None:
                self._announce(result, owner, then)
            elif not isinstance(error, (Cancelled, silent_on or Cancelled)):
                self._refuse(error, owner, otherwise)
        finally:
            if self._pending == 0 and not quiet:
                self.busy.emit(False)

    def _refuse(
        self,
        error: Exception,
        owner: QObject | None,
        otherwise: Callable[[Exception], None] | None,
    ) -> None:
        if otherwise is not None and (owner is None or isValid(owner)):
            otherwise(error)
        self.failed.emit(error)

    def _announce(
        self, result: Any, owner: QObject | None, then: Callable[[Any], None] | None
    ) -> None:
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if changes is not None and changes.rows:
            self.changed.emit(changes, owner)
            self.tell_history()
        if then is not None and (owner is None or isValid(owner)):
            then(result.value if isinstance(result, Outcome) else result)

    def _tell_news(self, news: object) -> None:
        for changes in cast("list[Changes]", news):
            self.changed.emit(changes, None)
