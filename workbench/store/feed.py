"""What is read back from the journal: the undo steps after a restart, and others' work."""

from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from workbench.store.changes import Changes
from workbench.store.database import raw_of
from workbench.store.history import STEPS, History, Step
from workbench.store.journal import FORGETTING, JournalEntry, changed_rows, claims_of, kinds_of
from workbench.store.rows import table_of

REACH = 4 * STEPS
"""Journal entries looked at to rebuild the undo steps (typing joins several in one)."""


def rebuild(session: Session, history: History) -> None:
    """Fill an empty `history` with the steps that the journal tells of.

    The same rules as while working: an undo takes a step off one stack and
    puts its own entry on the other, a new act clears the redo steps, typing
    joins the last step of the process that it was typed in.
    """
    newest = session.execute(
        select(table_of(JournalEntry))
        .where(col(JournalEntry.undoable))
        .order_by(col(JournalEntry.id).desc())
        .limit(REACH)
    ).all()
    undo: list[Step] = []
    redo: list[Step] = []
    last_of: dict[str, Step] = {}
    for entry in reversed(newest):
        if entry.operation == "undo":
            _move(entry, undo, redo)
        elif entry.operation == "redo":
            _move(entry, redo, undo)
        else:
            redo.clear()
            if entry.joins and last_of.get(entry.client) in undo:
                last_of[entry.client].entries.append(entry.id)
            else:
                last_of[entry.client] = Step(entry.label, [entry.id])
                undo.append(last_of[entry.client])
    gone = _forgotten(session, newest[-1].id if newest else 0)
    history.recall(undo, redo)
    history.forget(gone)


class Feed:
    """Tells what other processes wrote into the journal."""

    def __init__(self, client: str) -> None:
        self._client = client
        self._seen = 0
        self._stamp = -1

    def start(self, session: Session) -> None:
        """Everything so far is known."""
        self._stamp = _data_version(session)
        self._seen = (
            session.execute(
                select(col(JournalEntry.id)).order_by(col(JournalEntry.id).desc()).limit(1)
            ).scalar()
            or 0
        )

    def news(self, session: Session) -> list[Changes]:
        """Entries of other processes since the last call. Costs one PRAGMA when there are none."""
        stamp = _data_version(session)
        if stamp == self._stamp:
            return []
        entries = session.execute(
            select(table_of(JournalEntry))
            .where(col(JournalEntry.id) > self._seen)
            .order_by(col(JournalEntry.id))
        ).all()
        self._stamp = stamp
        if entries:
            self._seen = entries[-1].id
        return [_told(session, entry) for entry in entries if entry.client != self._client]


def _forgotten(session: Session, oldest: int) -> set[int]:
    """Entries since `oldest` with rows of which only digests are left; seldom are there any."""
    raw = raw_of(session.connection())
    forgetting = "SELECT max(id) FROM journalentry WHERE id >= ? AND operation IN (?, ?)"
    (last,) = raw.execute(forgetting, (oldest, *FORGETTING)).fetchone()
    lacking = """
        SELECT DISTINCT entry_id FROM journalrow WHERE entry_id BETWEEN ? AND ?
        AND ("before" IS NULL AND before_sha256 <> '' OR "after" IS NULL AND after_sha256 <> '')
    """
    return {entry for (entry,) in raw.execute(lacking, (oldest, last))} if last else set()


def _told(session: Session, entry: Any) -> Changes:
    rows = changed_rows(session, entry.id)
    return Changes(
        entry.id,
        entry.label,
        entry.actor,
        entry.case_id,
        kinds_of(rows),
        claims_of(rows),
        reverted=entry.undoes is not None,
    )


def _move(entry: Any, stack: list[Step], other: list[Step]) -> None:
    """Take the step that `entry` reverted off its stack, wherever in it: others may lie above."""
    for step in reversed(stack):
        if step.entries[-1] == entry.undoes:
            stack.remove(step)
            other.append(Step(step.label, [entry.id]))
            return


def _data_version(session: Session) -> int:
    version: int = session.connection().exec_driver_sql("PRAGMA data_version").scalar_one()
    return version
