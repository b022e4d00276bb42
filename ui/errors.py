"""The one place where errors are shown: a sentence in the message bar, or a crash report.

`WorkbenchError` is the situation's fault and gets its sentence; `Cancelled`
gets nothing; everything else is our bug: a report is written into the
workspace and the program goes on, for every operation is already committed.
"""

import faulthandler
import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Signal

from workbench import __version__
from workbench.errors import Cancelled, WorkbenchError

REPORTS_KEPT = 20
"""Crash reports kept; older ones are deleted."""


class ErrorPresenter(QObject):
    """Turns errors into sentences.

    Signals:
        told: a sentence and a hint, to be shown as an error.
        crashed: the folder of the crash report just written (empty if it could not be).
    """

    told = Signal(str, str)
    crashed = Signal(str)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = workspace / "crashes"
        self._fault_log: object = None

    def install(self) -> None:
        """Take everything that nobody caught, on any thread, and hard crashes too."""
        sys.excepthook = self.uncaught
        threading.excepthook = lambda args: self._uncaught_in_thread(args.exc_value)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            log = (self._folder / "fault.log").open("w", encoding="utf-8")
        except OSError:
            return  # without a folder to write into there is nowhere to log a hard crash
        self._fault_log = log
        faulthandler.enable(log)

    def show(self, error: BaseException) -> None:
        """Tell an error to the analyst."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, WorkbenchError):
            self.told.emit(str(error), error.hint)
            return
        self.crashed.emit(self._report(error))

    def uncaught(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """Show what nobody caught: the signature is that of `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            raise SystemExit(130)
        self.show(error)

    def _uncaught_in_thread(self, error: BaseException | None) -> None:
        if error is not None:
            self.show(error)

    def _report(self, error: BaseException) -> str:
        """Write what happened: versions and code lines; no word of any article."""
        now = datetime.now(UTC)
        lines = [
            f"Fact-Check Workbench {__version__}, {now:%Y-%m-%d %H:%M:%S} UTC",
            f"Python {platform.python_version()}, PySide6 {pyside_version}, {platform.platform()}",
            "",
            *_trace_without_values(error),
        ]
        path = self._folder / f"crash-{now:%Y%m%dT%H%M%S%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines), encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
                old.unlink()
        except OSError:
            sys.stderr.write("\n".join(lines) + "\n")
            return ""
        return str(self._folder)


def _trace_without_values(error: BaseException) -> list[str]:
    """Where it happened and the kind of error; messages can hold words of an article."""
    frames = traceback.extract_tb(error.__traceback__)
    told = [f"{Path(f.filename).name}:{f.lineno} {f.name}: {f.line}" for f in frames]
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return [*told, " <- ".join(kinds)]
