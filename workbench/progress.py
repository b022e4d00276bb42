"""Progress and cancellation, as seen by a service. Knows nothing of threads."""

from typing import Protocol


class Progress(Protocol):
    """Where a long service reports to, and learns that it should stop."""

    def advance(self, done: int, total: int, doing: str = "") -> None:
        """Report `done` of `total` units.

        Raises:
            Cancelled: the analyst pressed Cancel.
        """


class Silent:
    """Progress nobody watches: the default for scripts and tests."""

    def advance(self, done: int, total: int, doing: str = "") -> None:
        """Go on, unheard."""


SILENT = Silent()
