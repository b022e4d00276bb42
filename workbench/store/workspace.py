"""An open workspace: the one door to the stored work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, Self, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

import workbench.store.tables  # noqa: F401 - every table must be known before the first query
from workbench.errors import DatabaseDamaged, Invalid, UndoConflict, WorkbenchError
from workbench.model.base import Entity
from workbench.model.case import Person
from workbench.store import feed, journal, oblivion, soundness
from workbench.store.backups import Backups
from workbench.store.captures import Captures
from workbench.store.changes import Changes
from workbench.store.closed import refuse_closed
from workbench.store.database import (
    BUSY_TIMEOUT_MS,
    FILE_NAME,
    NOT_SAVED,
    connect,
    raw_of,
    translated,
    writing,
)
from workbench.store.history import History, Step
from workbench.store.opening import bring_up_to_date, make_folder
from workbench.store.recording import Act, record
from workbench.store.revert import merged, revert
from workbench.store.rows import table_of
from workbench.store.transaction import Actor, Operation, Transaction

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What an operation returned and what it changed."""

    value: R
    changes: Changes


class Workspace:
    """All cases in one folder: the database, the captured files, the backups.

    Everything the application does goes through three verbs: `run` an
    operation, `read` with a query, `undo`/`redo`. Usable without any window:

        with Workspace.open(folder, person="Ada") as workspace:
            workspace.run(claims.add_claim, draft_id=..., span=...)

    Not thread-safe: one thread at a time.
    """

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.folder = folder
        self.captures = Captures(folder / "captures")
        self.backups = Backups(folder)
        self.actor = Actor(UUID(int=0), "")
        self._engine, self._write_engine = engine, writing(engine)
        self._client = uuid4().hex
        self._history = History()
        self._feed = feed.Feed(self._client)

    @classmethod
    def open(cls, folder: Path, *, person: str, patience_ms: int = BUSY_TIMEOUT_MS) -> Self:
        """Open the workspace in `folder`, making it if there is none.

        Args:
            folder: the workspace folder.
            person: who works; added to the workspace's people if new.
            patience_ms: how long a write waits for another process.

        Raises:
            StorageTrouble: the folder cannot be made or written.
            DatabaseDamaged: see `workbench.store.backups` for the way back.
            DatabaseTooNew: see there.
        """
        make_folder(folder)
        bring_up_to_date(folder, patience_ms)
        workspace = cls(folder, connect(folder / FILE_NAME, patience_ms=patience_ms))
        try:
            workspace.become(person)
            with workspace._reading() as session:
                feed.rebuild(session, workspace._history)
                workspace._feed.start(session)
        except BaseException:
            workspace.close()
            raise
        return workspace

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    @property
    def undo_label(self) -> str:
        """What Undo would take back, empty if nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What Redo would do again, empty if nothing."""
        return self._history.redo_label

    def become(self, name: str) -> Actor:
        """Act as the person called `name` from now on; a new name joins the people."""
        name = " ".join(name.split())
        if not name:
            raise Invalid("Say who works here: a person needs a name.")
        with self._reading() as session:
            known = _person(session, name)
        self.actor = known or self._add_person(name)
        return self.actor

    def run(
        self, function: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Outcome[R]:
        """Run an operation in one transaction, and journal what it changed.

        Raises:
            StorageTrouble: nothing could be written; nothing is half-saved.
            DatabaseDamaged: what it needs is not what was written.
            WorkbenchError: whatever the operation refuses.
        """
        described = Operation.of(function)
        with self._writing() as session:
            value = function(Transaction(session, self.actor), *args, **kwargs)
            session.flush()
            net = session.net()
            rows = frozenset((table_of(c.model).name, c.entity_id) for c in net)
            joins = described.coalesce and self._history.joins(described.name, rows)
            changes = self._commit(session, net, described, joins=joins)
        if changes.rows and described.undoable:
            self._history.push(changes.entry_id, described.label, described.name, rows, joins=joins)
        return Outcome(value, changes)

    def read(
        self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a query. Entities stay inside: queries return plain rows."""
        with self._reading() as session:
            return query(session, *args, **kwargs)

    def undo(self) -> Changes | None:
        """Take back the last step; None if there is none.

        Raises:
            UndoConflict: it can no longer be taken back; it leaves the stack.
        """
        return self._revert(redo=False)

    def redo(self) -> Changes | None:
        """Do again what `undo` took back last; None if there is nothing.

        Raises:
            UndoConflict: it can no longer be done again; it leaves the stack.
        """
        return self._revert(redo=True)

    def news(self) -> list[Changes]:
        """What other processes committed since the last call, oldest first."""
        with self._reading() as session:
            return self._feed.news(session)

    def apart(
        self, function: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Write what is no work on a case and never in the journal (`store.confidential`)."""
        with self._writing() as session:
            value = function(session, *args, **kwargs)
            session.commit()
        return value

    def note(self, described: Operation, case_id: UUID) -> None:
        """Journal that something was done which must leave no other trace there."""
        with self._writing() as session:
            record(session, Act(self._client, self.actor, described), [], case_id=case_id)
            session.commit()

    def forget(
        self,
        described: Operation,
        root: tuple[type[Entity], UUID],
        remove: Callable[[Transaction], None],
    ) -> Outcome[oblivion.Dropped] | None:
        """Remove a row with all that ever belonged to it, and its words from the journal.

        Returns:
            What lost its words, None if this database never held the row. No
            step needs any of it from now on; `tidy` cleans the file's free space.
        """
        with self._writing() as session:
            lost = oblivion.belonging(session, *root)
            remove(Transaction(session, self.actor))
            session.flush()
            changed = session.net()
            dropped = oblivion.drop(session, lost)
            if not (dropped.entries or changed):
                return None
            changed += oblivion.touched(session, changed, lost)
            act = Act(self._client, self.actor, described)
            changes = record(session, act, changed, forgotten=lost)
            session.commit()
        self._history.forget(dropped.entries)
        return Outcome(dropped, changes)

    def tidy(self) -> None:
        """Write the file anew from what is in it: nothing deleted is left in its free space.

        Raises:
            StorageTrouble: another program is using it, or the disk is full.
        """
        with translated(), self._engine.connect() as connection:
            raw = raw_of(connection)
            raw.execute("PRAGMA temp_store=MEMORY")  # nothing of it in a file elsewhere
            raw.execute("VACUUM")

    def _revert(self, *, redo: bool) -> Changes | None:
        while (step := self._history.next_step(redo=redo)) is not None:
            try:
                changes = self._reverted(step, "redo" if redo else "undo")
            except UndoConflict:
                self._history.drop(redo=redo)
                raise
            if changes.rows:
                self._history.reverted(changes.entry_id, redo=redo)
                return changes
            self._history.drop(redo=redo)  # typed and typed away again: nothing to see
        return None

    def _reverted(self, step: Step, operation: str) -> Changes:
        described = Operation(operation, step.label, undoable=True, coalesce=False)
        with self._writing() as session:
            try:
                net = merged(revert(session, entry) for entry in reversed(step.entries))
                return self._commit(session, net, described, undoes=step.entries[-1])
            except IntegrityError as error:
                told = "This step cannot be taken back: newer work rests on it."
                raise UndoConflict(told) from error

    @contextmanager
    def _writing(self) -> Iterator[journal.RecordedSession]:
        with (
            _guarded(self._engine, NOT_SAVED),
            journal.RecordedSession(self._write_engine) as session,
        ):
            yield session

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with _guarded(self._engine), Session(self._engine) as session:
            yield session

    def _add_person(self, name: str) -> Actor:
        with self._writing() as session:
            known = _person(session, name)  # another process may have been quicker
            if known is not None:
                return known
            person = Person(name=name, initials=_initials(name))
            session.add(person)
            session.flush()
            added = Actor(person.id, name)
            self._commit(session, session.net(), _ADD_PERSON, actor=added)
        return added

    def _commit(
        self,
        session: Session,
        changed: list[journal.RowChange],
        described: Operation,
        *,
        actor: Actor | None = None,
        joins: bool = False,
        undoes: int | None = None,
    ) -> Changes:
        actor = actor or self.actor
        if not changed:
            session.commit()
            return Changes(0, described.label, actor.name)
        refuse_closed(session, changed, reverts=undoes is not None)
        act = Act(self._client, actor, described, joins, undoes)
        changes = record(session, act, changed)
        session.commit()
        return changes


_ADD_PERSON = Operation("add_person", "Add person", undoable=False, coalesce=False)


@contextmanager
def _guarded(engine: Engine, cost: str = "") -> Iterator[None]:
    """Tell the database's troubles as ours; a bug stays a bug, unless damage provoked it."""
    try:
        with translated(cost):
            yield
    except WorkbenchError:
        raise
    except Exception as error:
        if _is_damaged(engine):
            raise DatabaseDamaged("The workspace's database is damaged.") from error
        raise


def _is_damaged(engine: Engine) -> bool:
    try:
        with translated(), Session(engine) as session:
            return any(check(session)[1] for check in soundness.CHECKS)
    except DatabaseDamaged:
        return True


def _person(session: Session, name: str) -> Actor | None:
    found = session.exec(select(Person.id, Person.name).where(Person.name == name)).first()
    return Actor(*found) if found else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalpha())[:3].upper()
