"""What is read back from the journal: the undo steps after a restart, and others' work."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from workbench.store.changes import Changes, Kind
from workbench.store.history import STEPS, History, Rows, Step
from workbench.store.journal import JournalEntry, JournalRow

REACH = 4 * STEPS
"""Journal entries looked at to rebuild the undo steps (typing joins several in one)."""


def rebuild(session: Session, history: History) -> None:
    """Fill an empty `history` with the steps that the journal tells of.

    The same rules as while working: an undo takes a step off one stack and
    puts its own entry on the other, a new act clears the redo steps.
    """
    newest = session.execute(
        select(JournalEntry.__table__)  # type: ignore[attr-defined]
        .where(col(JournalEntry.undoable))
        .order_by(col(JournalEntry.id).desc())
        .limit(REACH)
    ).all()
    for entry in reversed(newest):
        if entry.operation == "undo":
            _moved(history.next_undo(), entry.undoes, entry.id, history.undone)
        elif entry.operation == "redo":
            _moved(history.next_redo(), entry.undoes, entry.id, history.redone)
        else:
            history.push(entry.id, entry.label, entry.operation, Rows(), joins=entry.joins)


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
            select(JournalEntry.__table__)  # type: ignore[attr-defined]
            .where(col(JournalEntry.id) > self._seen)
            .order_by(col(JournalEntry.id))
        ).all()
        self._stamp = stamp
        if entries:
            self._seen = entries[-1].id
        return [
            Changes(e.id, e.label, e.actor, e.case_id, _kinds(session, e.id), e.undoes is not None)
            for e in entries
            if e.client != self._client
        ]


def _moved(step: Step | None, undoes: int, entry: int, put: Callable[[Step, int], None]) -> None:
    if step is not None and step.entries[-1] == undoes:
        put(step, entry)


def _kinds(session: Session, entry_id: int) -> dict[tuple[str, UUID], Kind]:
    rows = session.execute(
        select(
            col(JournalRow.entity),
            col(JournalRow.entity_id),
            col(JournalRow.before).is_(None),
            col(JournalRow.after).is_(None),
        ).where(col(JournalRow.entry_id) == entry_id)
    )
    return {
        (entity, entity_id): Kind.ADDED if new else Kind.REMOVED if gone else Kind.CHANGED
        for entity, entity_id, new, gone in rows
    }


def _data_version(session: Session) -> int:
    version: int = session.connection().exec_driver_sql("PRAGMA data_version").scalar_one()
    return version
