"""The journal: every operation with the rows it changed, before and after.

One recording serves three readers: the audit trail shows it, undo reverts it,
and `Changes` for the screen are made from it. Entries are only ever added, and
each carries the hash of its predecessor, so that a row altered afterwards by
other hands is found (`workbench.store.soundness`). What is hashed of a row is
the digest of its text: the text may be forgotten, and the chain stays whole.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, RowMapping, Table, event, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import LoaderCallableStatus
from sqlalchemy.orm.attributes import instance_state
from sqlmodel import Field, Session, SQLModel

from workbench.model.base import Entity, utcnow
from workbench.store.changes import Kind
from workbench.store.content import text_hash
from workbench.store.database import raw_of
from workbench.store.rows import Row, canonical, completed, entities, plain, row_of, table_of
from workbench.store.seals import seal

FORGETTING = ("forget_case", "forget_source")
"""Operations whose entries name the rows of which nothing but digests is left."""

FORGOTTEN: Row = {}
"""What is read of a row of which there is nothing but a digest."""


class JournalEntry(SQLModel, table=True):
    """One committed operation.

    `undoes` is the entry that this one reverted; `joins` tells that it is more
    of the same typing as the entry before it; `hash` covers the entry, the
    digests of its rows and the hash before.
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

    `before` is None if it was added, `after` is None if it was removed. The
    digests are SHA-256 in hex of these texts, empty for None. A text that is
    None beside a digest was forgotten (`workbench.store.oblivion`).
    """

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="journalentry.id", index=True)
    entity: str
    entity_id: UUID = Field(index=True)
    before: str | None = None
    after: str | None = None
    before_sha256: str = ""
    after_sha256: str = ""


_ENTRIES = table_of(JournalEntry)
_ROWS = table_of(JournalRow)


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


class RecordedSession(Session):
    """A session that collects the row changes of its flushes."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)
        self._changes: dict[tuple[type[Entity], UUID], RowChange] = {}

    def net(self) -> list[RowChange]:
        """Changes since the session was made; what cancelled out is left out."""
        return [c for c in self._changes.values() if c.before != c.after]

    def note(self, obj: Entity, *, before: Row | None, after: Row | None) -> None:
        """Add what one flush did to one row."""
        known = self._changes.get((type(obj), obj.id))
        if known is None:
            self._changes[type(obj), obj.id] = RowChange(type(obj), obj.id, before, after)
        else:
            known.after = after


@event.listens_for(RecordedSession, "before_flush")
def _before_flush(session: RecordedSession, _context: object, _instances: object) -> None:
    for obj in (*session.new, *session.dirty):
        if isinstance(obj, Entity):
            seal(obj)


@event.listens_for(RecordedSession, "after_flush")
def _after_flush(session: RecordedSession, _context: object) -> None:
    for obj in session.new:
        if isinstance(obj, Entity):
            session.note(obj, before=None, after=row_of(obj))
    for obj in session.dirty:
        if isinstance(obj, Entity):
            session.note(obj, before=_row_before(obj), after=row_of(obj))
    for obj in session.deleted:
        if isinstance(obj, Entity):
            session.note(obj, before=_row_before(obj), after=None)


def write(session: Session, entry: Row, rows: Sequence[Row]) -> int:
    """Add an entry with its rows to the open transaction and return its id.

    Args:
        session: the open session.
        entry: the columns of a `JournalEntry`, but id and hash.
        rows: see `told`.
    """
    hashed = chained(last_hash(session), entry, rows)
    raw = raw_of(session.connection())
    entry_id = raw.execute(_ADD_ENTRY.sql, _ADD_ENTRY.values(entry | {"hash": hashed})).lastrowid
    assert entry_id is not None
    added = [_ADD_ROW.values(row | {"entry_id": entry_id}) for row in rows]
    raw.executemany(_ADD_ROW.sql, added)
    return entry_id


def told(change: RowChange) -> Row:
    """A change as the columns of a `JournalRow`, but its own id and the entry's."""
    before, after = canonical(change.before), canonical(change.after)
    return {
        "entity": table_of(change.model).name,
        "entity_id": change.entity_id,
        "before": before,
        "after": after,
        "before_sha256": digest(before),
        "after_sha256": digest(after),
    }


def digest(text: str | None) -> str:
    """What the chain keeps of a row's text."""
    return "" if text is None else text_hash(text)


def chained(previous: str, entry: Row, rows: Iterable[Row]) -> str:
    """SHA-256, in hex, over the hash before, the entry and the digests of its rows in order."""
    told = [
        previous,
        entry["at"].isoformat(),
        entry["client"],
        plain(entry["actor_id"]),
        entry["actor"],
        plain(entry["case_id"]),
        entry["operation"],
        entry["label"],
        entry["undoable"],
        entry["joins"],
        entry["undoes"],
        [[r["entity"], str(r["entity_id"]), r["before_sha256"], r["after_sha256"]] for r in rows],
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


class _Insert:
    """An INSERT for the driver itself: every act of the analyst pays for two of them."""

    def __init__(self, table: Table) -> None:
        dialect, wanted = sqlite.dialect(), [c.name for c in table.c if c.name != "id"]
        compiled = insert(table).compile(dialect=dialect, column_keys=wanted)
        self.sql = str(compiled)
        self._columns = [
            (name, table.c[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup or ()
        ]

    def values(self, row: Row) -> tuple[Any, ...]:
        """The row's values as the driver takes them, in the order of the columns."""
        return tuple(bind(row[name]) if bind else row[name] for name, bind in self._columns)


_ADD_ENTRY, _ADD_ROW = _Insert(_ENTRIES), _Insert(_ROWS)


def last_hash(session: Session) -> str:
    """The root: the hash of the newest entry, empty in a new database."""
    newest = "SELECT hash FROM journalentry ORDER BY id DESC LIMIT 1"
    found = raw_of(session.connection()).execute(newest).fetchone()
    return found[0] if found else ""


def changed_rows(session: Session, entry_id: int) -> list[RowChange]:
    """The rows of an entry, read back; `FORGOTTEN` where the words are gone."""
    by_name = {table_of(model).name: model for model in entities()}
    rows = session.execute(
        select(_ROWS).where(_ROWS.c.entry_id == entry_id).order_by(_ROWS.c.id)
    ).mappings()
    return [
        RowChange(model, row["entity_id"], _read(model, row, "before"), _read(model, row, "after"))
        for row in rows
        for model in [by_name[row["entity"]]]
        if row["before_sha256"] or row["after_sha256"]  # else named only, as long gone
    ]


def _read(model: type[Entity], row: RowMapping, side: str) -> Row | None:
    if row[side] is None:
        return FORGOTTEN if row[f"{side}_sha256"] else None
    return completed(model, json.loads(row[side]))


def _row_before(obj: Entity) -> Row:
    """The row as it was when it was loaded: what the session keeps until the flush is over."""
    row = row_of(obj)
    kept = instance_state(obj).committed_state
    was = {
        name: plain(value)
        for name, value in kept.items()
        if value is not LoaderCallableStatus.NO_VALUE
    }
    return row | {name: value for name, value in was.items() if name in row}


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


def case_of(changes: Sequence[RowChange]) -> UUID | None:
    """The case that these changes are part of, None for what belongs to none (a person)."""
    for change in changes:
        if table_of(change.model).name == "case":
            return change.entity_id
        row = change.after or change.before or {}
        if row.get("case_id"):
            return UUID(str(row["case_id"]))
    return None
