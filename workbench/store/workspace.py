"""An open workspace: the one door to the stored work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, Self, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Engine
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session, select

import workbench.store.tables  # noqa: F401 - every table must be known before the first query
from workbench.errors import StaleEdit, StorageTrouble, UndoConflict
from workbench.model.case import Person
from workbench.store import feed, journal
from workbench.store.backups import Backups
from workbench.store.captures import Captures
from workbench.store.changes import Changes
from workbench.store.database import FILE_NAME, connect, translated, writing
from workbench.store.history import History, Step
from workbench.store.migrate import migrate, needs_migration
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
        self._engine = engine
        self._client = uuid4().hex
        self._history = History()
        self._feed = feed.Feed(self._client)

    @classmethod
    def open(cls, folder: Path, *, person: str) -> Self:
        """Open the workspace in `folder`, making it if there is none.

        Args:
            folder: the workspace folder.
            person: who works; added to the workspace's people if new.

        Raises:
            StorageTrouble: the folder cannot be made or written.
            DatabaseDamaged: see `workbench.store.backups` for the way back.
            DatabaseTooNew: see there.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageTrouble(
                f"The workspace folder cannot be made: {error.strerror}.",
                hint="Choose another folder with --workspace.",
            ) from error
        path = folder / FILE_NAME
        engine = connect(path)
        if needs_migration(path):
            if path.exists() and path.stat().st_size:
                Backups(folder).make("before migration")
            migrate(writing(engine))
        workspace = cls(folder, engine)
        workspace.become(person)
        with workspace._reading() as session:
            feed.rebuild(session, workspace._history)
            workspace._feed.start(session)
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
        with self._writing(StaleEdit) as session:
            known = session.exec(select(Person).where(Person.name == name)).first()
            if known is None:
                known = Person(name=name, initials=_initials(name))
                recorder = journal.Recorder(session)
                session.add(known)
                session.flush()
                self.actor = Actor(known.id, known.name)
                self._commit(
                    session, recorder.net(), Operation("add_person", "Add person", False, False)
                )
            self.actor = Actor(known.id, known.name)
        return self.actor

    def run(
        self, function: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Outcome[R]:
        """Run an operation in one transaction, and journal what it changed.

        Raises:
            StaleEdit: another process committed to the same row at the same moment.
            StorageTrouble: nothing could be written; nothing is half-saved.
            WorkbenchError: whatever the operation refuses.
        """
        described = Operation.of(function)
        with self._writing(StaleEdit) as session:
            recorder = journal.Recorder(session)
            value = function(Transaction(session, self.actor), *args, **kwargs)
            session.flush()
            net = recorder.net()
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
        return self._revert(self._history.next_undo(), redo=False)

    def redo(self) -> Changes | None:
        """Do again what `undo` took back last; None if there is nothing."""
        return self._revert(self._history.next_redo(), redo=True)

    def news(self) -> list[Changes]:
        """What other processes committed since the last call, oldest first."""
        with self._reading() as session:
            return self._feed.news(session)

    def _revert(self, step: Step | None, *, redo: bool) -> Changes | None:
        if step is None:
            return None
        described = Operation("redo" if redo else "undo", step.label, True, False)
        try:
            with self._writing(UndoConflict) as session:
                net = journal.merged(journal.revert(session, e) for e in reversed(step.entries))
                changes = self._commit(session, net, described, undoes=step.entries[-1])
        except StorageTrouble:
            self._history.put_back(step, redo=redo)
            raise
        if redo:
            self._history.redone(step, changes.entry_id)
        else:
            self._history.undone(step, changes.entry_id)
        return changes

    @contextmanager
    def _writing(self, conflict: type[StaleEdit]) -> Iterator[Session]:
        try:
            with translated(), Session(writing(self._engine)) as session:
                yield session
        except StaleDataError as error:
            raise conflict("Another program saved this a moment before you.") from error

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with translated(), Session(self._engine) as session:
            yield session

    def _commit(
        self,
        session: Session,
        changed: list[journal.RowChange],
        described: Operation,
        *,
        joins: bool = False,
        undoes: int | None = None,
    ) -> Changes:
        if not changed:
            session.commit()
            return Changes(0, described.label, self.actor.name)
        entry = journal.JournalEntry(
            client=self._client,
            actor_id=self.actor.id,
            actor=self.actor.name,
            operation=described.name,
            label=described.label,
            undoable=described.undoable,
            joins=joins,
            undoes=undoes,
        )
        entry_id, case_id = journal.write(session, entry, changed), entry.case_id
        session.commit()
        return Changes(
            entry_id,
            described.label,
            self.actor.name,
            case_id,
            journal.kinds_of(changed),
            journal.claims_of(changed),
            reverted=undoes is not None,
        )


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalpha())[:3].upper()
