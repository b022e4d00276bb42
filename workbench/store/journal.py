"""The journal: every operation with the rows it changed, before and after.

One recording serves three readers: the audit trail shows it, undo reverts it,
and `Changes` for the screen are made from it. Entries are only ever added, and
each carries the hash of its predecessor, so that a row altered afterwards by
other hands is found (`workbench.store.proof`).
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, event, insert, inspect, select
from sqlmodel import Field, Session, SQLModel, col

from workbench.errors import UndoConflict
from workbench.model.base import Entity, next_version, utcnow
from workbench.store.changes import Kind
from workbench.store.rows import (
    Row,
    batched,
    canonical,
    entities,
    parsed,
    plain,
    row_of,
    table_of,
)


class JournalEntry(SQLModel, table=True):
    """One committed operation.

    `undoes` is the entry that this one reverted; `joins` tells that it is more
    of the same typing as the entry before it; `hash` covers the entry, its
    rows and the hash before.
    """

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(default_factory=utcnow)
    client: str
    actor_id: UUID | None = None
    actor: str
    case_id: UUID | None = Field(default=None, index=True)
    operation: str
    label: str
    undoable: bool = True
    joins: bool = False
    undoes: int | None = None
    hash: str = ""


class JournalRow(SQLModel, table=True):
    """One entity an operation changed: its row before and after, as canonical JSON.

    `before` is None if it was added, `after` is None if it was removed.
    """

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="journalentry.id", index=True)
    entity: str
    entity_id: UUID = Field(index=True)
    before: str | None = None
    after: str | None = None


@dataclass(slots=True)
class RowChange:
    """One row, before and after, as plain values."""

    model: type[Entity]
    entity_id: UUID
    before: Row | None
    after: Row | None

    @property
    def kind(self) -> Kind:
        """Added, changed or removed."""
        if self.before is None:
            return Kind.ADDED
        return Kind.REMOVED if self.after is None else Kind.CHANGED


class Recorder:
    """Collects the row changes of one session, flush by flush."""

    def __init__(self, session: Session) -> None:
        self._changes: dict[tuple[type[Entity], UUID], RowChange] = {}
        event.listen(session, "after_flush", self._after_flush)

    def net(self) -> list[RowChange]:
        """Changes since the recorder was made; what cancelled out is left out."""
        return [c for c in self._changes.values() if c.before != c.after]

    def _after_flush(self, session: Session, _context: object) -> None:
        for obj in session.new:
            if isinstance(obj, Entity):
                self._note(obj, before=None, after=row_of(obj))
        for obj in session.dirty:
            if isinstance(obj, Entity) and session.is_modified(obj):
                self._note(obj, before=_row_before(obj), after=row_of(obj))
        for obj in session.deleted:
            if isinstance(obj, Entity):
                self._note(obj, before=_row_before(obj), after=None)

    def _note(self, obj: Entity, *, before: Row | None, after: Row | None) -> None:
        key = (type(obj), obj.id)
        known = self._changes.get(key)
        if known is None:
            self._changes[key] = RowChange(type(obj), obj.id, before, after)
        else:
            known.after = after


def write(session: Session, entry: JournalEntry, changes: Sequence[RowChange]) -> int:
    """Add `entry` with its rows to the open transaction and return its id."""
    rows = [
        {
            "entity": table_of(change.model).name,
            "entity_id": change.entity_id,
            "before": canonical(change.before),
            "after": canonical(change.after),
        }
        for change in changes
    ]
    entry.case_id = _case_of(changes)
    entry.hash = chained(last_hash(session), entry, rows)
    session.add(entry)
    session.flush()
    assert entry.id is not None
    entry_id = entry.id
    session.execute(insert(JournalRow), [row | {"entry_id": entry_id} for row in rows])
    return entry_id


def chained(previous: str, entry: JournalEntry, rows: Iterable[Row]) -> str:
    """SHA-256, in hex, over the hash before, the entry and its rows in order."""
    told = [
        previous,
        entry.at.isoformat(),
        entry.client,
        plain(entry.actor_id),
        entry.actor,
        plain(entry.case_id),
        entry.operation,
        entry.label,
        entry.undoable,
        entry.joins,
        entry.undoes,
        [[r["entity"], str(r["entity_id"]), r["before"], r["after"]] for r in rows],
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def last_hash(session: Session) -> str:
    """The root: the hash of the newest entry, empty in a new database."""
    newest = select(col(JournalEntry.hash)).order_by(col(JournalEntry.id).desc()).limit(1)
    return session.execute(newest).scalar() or ""


def changed_rows(session: Session, entry_id: int) -> list[RowChange]:
    """The rows of an entry, read back."""
    by_name = {table_of(model).name: model for model in entities()}
    rows = session.execute(
        select(JournalRow.__table__)  # type: ignore[attr-defined]
        .where(col(JournalRow.entry_id) == entry_id)
        .order_by(col(JournalRow.id))
    ).mappings()
    return [
        RowChange(
            by_name[row["entity"]],
            row["entity_id"],
            None if row["before"] is None else json.loads(row["before"]),
            None if row["after"] is None else json.loads(row["after"]),
        )
        for row in rows
    ]


def revert(session: Session, entry_id: int) -> list[RowChange]:
    """Write back what the rows of an entry held before it; return what that changed.

    The one primitive behind undo and redo: redo reverts the entry that an undo
    wrote. Rows are compared before they are written, in the same transaction,
    so nobody's newer work is lost.

    Raises:
        UndoConflict: a row no longer holds what the entry wrote.
    """
    wrote = changed_rows(session, entry_id)
    inverse = [RowChange(c.model, c.entity_id, before=c.after, after=c.before) for c in wrote]
    for model in entities():
        mine = [c for c in inverse if c.model is model]
        if mine:
            _write_back(session, model, mine)
    for model in reversed(entities()):
        gone = [c.entity_id for c in inverse if c.model is model and c.kind is Kind.REMOVED]
        for some in batched(gone):
            session.execute(delete(table_of(model)).where(table_of(model).c.id.in_(some)))
    session.expire_all()
    return inverse


def merged(reverted: Iterable[list[RowChange]]) -> list[RowChange]:
    """The net effect of several reverts, made one after the other."""
    net: dict[tuple[type[Entity], UUID], RowChange] = {}
    for changes in reverted:
        for change in changes:
            known = net.setdefault((change.model, change.entity_id), change)
            known.after = change.after
    return [change for change in net.values() if change.before != change.after]


def _write_back(session: Session, model: type[Entity], changes: list[RowChange]) -> None:
    held = _held(session, model, [c.entity_id for c in changes])
    table = table_of(model)
    added: list[Row] = []
    for change in changes:
        current, version = held.get(change.entity_id, (None, 0))
        if current != change.before:
            raise UndoConflict(f"This {table.name} has changed since.")
        if change.after is None:
            continue
        values = parsed(model, change.after) | {"version": next_version(version)}
        if change.before is None:
            added.append(values)
        else:
            session.execute(table.update().where(table.c.id == change.entity_id).values(values))
    if added:
        session.execute(insert(table), added)


def _held(
    session: Session, model: type[Entity], ids: list[UUID]
) -> dict[UUID, tuple[Row | None, int]]:
    table = table_of(model)
    held: dict[UUID, tuple[Row | None, int]] = {}
    for some in batched(ids):
        for found in session.execute(select(table).where(table.c.id.in_(some))).mappings():
            row = {name: plain(value) for name, value in found.items() if name != "version"}
            held[found["id"]] = (row, found["version"])
    return held


def _row_before(obj: Entity) -> Row:
    """The row as it was when loaded, from the session's attribute history."""
    row = row_of(obj)
    state: Any = inspect(obj)
    for name in row:
        deleted = state.attrs[name].history.deleted
        if deleted:
            row[name] = plain(deleted[0])
    return row


def claims_of(changes: Iterable[RowChange]) -> frozenset[UUID]:
    """Claims that changed, or on which a changed row hangs."""
    claims = set()
    for change in changes:
        if table_of(change.model).name == "claim":
            claims.add(change.entity_id)
        for row in (change.before, change.after):
            if row and row.get("claim_id"):
                claims.add(UUID(row["claim_id"]))
    return frozenset(claims)


def kinds_of(changes: Iterable[RowChange]) -> dict[tuple[str, UUID], Kind]:
    """What happened to each row, by table and id."""
    return {(table_of(c.model).name, c.entity_id): c.kind for c in changes}


def _case_of(changes: Sequence[RowChange]) -> UUID | None:
    for change in changes:
        if table_of(change.model).name == "case":
            return change.entity_id
        row = change.after or change.before or {}
        if row.get("case_id"):
            return UUID(str(row["case_id"]))
    return None
