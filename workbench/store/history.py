"""Undo and redo steps. Two stacks of journal entry ids; the journal holds the content."""

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

COALESCE_WITHIN = 60.0
"""Seconds in which repeated edits of one row (typing) stay one step."""

STEPS = 500
"""Steps kept. Further back the journal still tells, but Undo does not reach."""

Rows = frozenset[tuple[str, UUID]]


@dataclass(slots=True)
class Step:
    """What one Undo takes back: journal entries, oldest first.

    `typed_at` is the clock of the last edit; None where nothing may join any
    more (a step of an earlier run, one that was undone or done again).
    """

    label: str
    entries: list[int]
    operation: str = ""
    rows: Rows = frozenset()
    typed_at: float | None = None


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
        """True if this edit is more of the same typing as the last step.

        The first edit may have touched more (it made the row, or accepted the
        claim); no later one may touch what the first did not.
        """
        last = self._undo[-1] if self._undo else None
        return (
            last is not None
            and last.typed_at is not None
            and last.operation == operation
            and rows <= last.rows
            and self._clock() - last.typed_at < COALESCE_WITHIN
        )

    def push(self, entry: int, label: str, operation: str, rows: Rows, *, joins: bool) -> None:
        """Add what was just done; `joins` makes it part of the last step."""
        self._redo.clear()
        if joins:
            self._undo[-1].entries.append(entry)
            self._undo[-1].typed_at = self._clock()
            return
        self._undo.append(Step(label, [entry], operation, rows, self._clock()))
        del self._undo[: -self._limit]

    def recall(self, undo: list[Step], redo: list[Step]) -> None:
        """Take over the steps of earlier runs, newest last."""
        self._undo, self._redo = undo[-self._limit :], redo

    def next_step(self, *, redo: bool) -> Step | None:
        """The step that Undo (or Redo) reverts; it stays until it is `reverted` or dropped."""
        stack = self._redo if redo else self._undo
        return stack[-1] if stack else None

    def reverted(self, entry: int, *, redo: bool) -> None:
        """The next step was reverted by `entry`: reverting that one is the other way."""
        step = self.drop(redo=redo)
        (self._undo if redo else self._redo).append(Step(step.label, [entry]))

    def forget(self, entries: Collection[int]) -> None:
        """Take off every step that needs one of these entries: its rows are gone for good."""
        for stack in (self._undo, self._redo):
            stack[:] = [step for step in stack if not set(step.entries) & set(entries)]

    def drop(self, *, redo: bool) -> Step:
        """Take the next step off: it was reverted, no longer can be, or changes nothing."""
        step = (self._redo if redo else self._undo).pop()
        if self._undo:
            self._undo[-1].typed_at = None
        return step
