"""Undo and redo steps. Two stacks of journal entry ids; the journal holds the content."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

COALESCE_WITHIN = 60.0
"""Seconds in which repeated edits of one row (typing) stay one step."""

STEPS = 500
"""Steps kept. Further back the journal still tells, but Undo does not reach."""

Rows = frozenset[tuple[str, UUID]]


@dataclass(slots=True)
class Step:
    """What one Undo takes back: journal entries, oldest first."""

    label: str
    entries: list[int]
    operation: str
    rows: Rows
    at: float


class History:
    """The undo stack and the redo stack of one workspace."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, limit: int = STEPS) -> None:
        self._clock, self._limit = clock, limit
        self._undo: list[Step] = []
        self._redo: list[Step] = []

    @property
    def undo_label(self) -> str:
        """What Undo would take back, empty if nothing."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What Redo would do again, empty if nothing."""
        return self._redo[-1].label if self._redo else ""

    def joins(self, operation: str, rows: Rows) -> bool:
        """True if this edit is more of the same typing as the last step."""
        last = self._undo[-1] if self._undo else None
        return (
            last is not None
            and (last.operation, last.rows) == (operation, rows)
            and self._clock() - last.at < COALESCE_WITHIN
        )

    def push(self, entry: int, label: str, operation: str, rows: Rows, *, joins: bool) -> None:
        """Add what was just done; `joins` makes it part of the last step."""
        self._redo.clear()
        if joins and self._undo:
            self._undo[-1].entries.append(entry)
            self._undo[-1].at = self._clock()
            return
        self._undo.append(Step(label, [entry], operation, rows, self._clock()))
        del self._undo[: -self._limit]

    def next_undo(self) -> Step | None:
        """Take the step that Undo reverts off its stack."""
        return self._undo.pop() if self._undo else None

    def next_redo(self) -> Step | None:
        """Take the step that Redo reverts off its stack."""
        return self._redo.pop() if self._redo else None

    def undone(self, step: Step, entry: int) -> None:
        """`step` was reverted by `entry`: reverting that one is Redo."""
        self._redo.append(Step(step.label, [entry], step.operation, step.rows, 0.0))

    def redone(self, step: Step, entry: int) -> None:
        """`step` was done again by `entry`."""
        self._undo.append(Step(step.label, [entry], step.operation, step.rows, 0.0))

    def put_back(self, step: Step, *, redo: bool) -> None:
        """The revert could not be written (disk full): the step stays where it was."""
        (self._redo if redo else self._undo).append(step)
