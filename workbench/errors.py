"""Errors an analyst can understand.

Two families, told apart at the one place that shows them (`ui.errors`, and
`workbench.__main__` on the command line):

* `WorkbenchError`: the situation is at fault (a file is damaged, a colleague
  saved first, the disk is full). Shown as a sentence; work goes on.
* anything else: our bug. Shown as a crash report; nothing is lost, because
  every operation is already committed.
"""


class WorkbenchError(Exception):
    """Base of all errors that are shown to the analyst.

    `str(error)` is one sentence in the analyst's terms; `hint` says what to do
    next, or is empty.
    """

    hint: str = ""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint


class NotFound(WorkbenchError):
    """The thing was deleted, or never existed in this workspace."""

    hint = "It may have been deleted or undone. Reload the case."


class Invalid(WorkbenchError, ValueError):
    """The analyst asked for something the domain forbids."""


class StaleEdit(WorkbenchError):
    """Someone saved the same row since the analyst opened it."""

    hint = "Look at the newer version, then make your change again."


class UndoConflict(StaleEdit):
    """An operation can no longer be undone: what it wrote has since changed."""

    hint = "Newer work is kept as it is. Change the item by hand instead."


class Cancelled(WorkbenchError):
    """The analyst cancelled a job. Never shown."""

    def __init__(self, message: str = "Cancelled.") -> None:
        super().__init__(message)


class UnreadableArticle(WorkbenchError):
    """A file cannot be read as an article; the sentence says why and what to do."""


class UnreadableScale(WorkbenchError):
    """A rating scale file is wrong; the sentence names the line."""


class UnreadableProfile(WorkbenchError):
    """A desk profile file is wrong; the sentence names the line."""


class ExportFailed(WorkbenchError):
    """A report could not be made; the file that was there before is untouched."""


class StorageTrouble(WorkbenchError):
    """The database cannot be written just now: disk full, locked, folder gone."""

    hint = "Nothing that was saved before is lost. Mend the cause, then try again."


class DatabaseDamaged(WorkbenchError):
    """The database file is not readable as one."""

    hint = "Restore the newest backup; the damaged file is kept beside it."


class DatabaseTooNew(WorkbenchError):
    """A newer version of the program has written this database."""

    hint = "Install the newer version, or choose another workspace folder."
