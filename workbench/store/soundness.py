"""Is what is stored still what was written? The database, its journal, its rows, its texts.

SQLite has no checksums of its own: of 400 single flipped bits its integrity
check found 30 in a measurement, hashes of the content nearly all. Rows are
read here value by value, so that one that can no longer be read as what it is
(an id that is no id) is told like any other, and hides no further ones.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlmodel import Session

from workbench.model.base import Entity
from workbench.model.claim import Claim
from workbench.model.document import Draft
from workbench.model.evidence import Capture, Evidence, Source
from workbench.model.verdict import Verdict
from workbench.store.content import Content, GivenNumber, text_hash
from workbench.store.database import raw_of
from workbench.store.journal import FORGETTING, JournalEntry, JournalRow, chained, digest
from workbench.store.migrate import newest_schema, schema_in
from workbench.store.rows import BOOKKEEPING, Row, canonical, completed, entities, plain, table_of
from workbench.store.seals import SEAL, content_hash

Told = tuple[str, list[str]]
"""What was checked, in a sentence, and what is broken, one sentence each."""

NUMBERED = ("claim", "source", "query")
"""Tables whose rows carry a number that is given only once."""

_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)
"""What the database layer raises over a value that is not of its column's kind."""


def structure(session: Session) -> Told:
    """SQLite's own checks, and whether the tables are those that our migrations make."""
    connection = session.connection()
    there, expected = schema_in(connection), newest_schema()
    told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    broken = [f"Database: {line}." for line in told if line != "ok"]
    for table, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken.append(f"Database: row {rowid} of {table} names a {parent} that is not there.")
    broken += [f"Database: the {kind} {name} is not ours." for kind, name, _ in there - expected]
    broken += [f"Database: the {kind} {name} is gone." for kind, name, _ in expected - there]
    return "Database: structure read.", broken


def journal(session: Session) -> Told:
    """Every entry and its rows against the hash that they were chained with.

    A row may lack its text only if a later entry names it as forgotten.
    """
    previous, count, broken = "", 0, []
    with _lenient(session) as raw:
        forgotten = _forgotten(raw)
        for key, entry in _read(session, table_of(JournalEntry)):
            count += 1
            found = raw.execute(_ROWS_OF_ENTRY, (key,)).fetchall()
            called = f" ({entry['label']}, {entry['at']:%Y-%m-%d %H:%M} UTC)" if entry else ""
            if entry is None or not _is_chained(previous, entry, found):
                broken.append(f"Journal: entry {key}{called} is not what was written.")
            elif any(_lacks_text(row) and forgotten.get(row[:2], 0) < int(key) for row in found):
                broken.append(f"Journal: entry {key}{called} lacks a text that nobody forgot.")
            previous = entry["hash"] if entry else ""
    return f"Journal: {count} entries, root {previous[:16] or 'none'}.", broken


def rows(session: Session) -> Told:
    """Every row against the newest journal entry that wrote it."""
    written = _written(session)
    broken, count = [], 0
    for model in entities():
        for key, row in _read(session, table_of(model)):
            count += 1
            told = text_hash(canonical(_compared(row)) or "") if row else ""
            if written.pop((table_of(model).name, key), None) != told:
                broken.append(f"{table_of(model).name.capitalize()} {key} is not what was written.")
    broken += [f"{name.capitalize()} {key} is gone." for name, key in written]
    return f"Rows: {count} held against the journal.", broken


def contents(session: Session) -> Told:
    """Every piece of evidence and every verdict against its own hash, told by its claim."""
    broken, count = [], 0
    claims, sources = _numbers(session, Claim), _numbers(session, Source)
    for _, row in _read(session, table_of(Evidence)):
        count += 1
        if row and content_hash(_compared(row)) != row[SEAL]:
            of = f" from source {sources.get(row['source_id'], '?')}"
            broken.append(f"Claim {claims.get(row['claim_id'], '?')}: evidence{of} was altered.")
    for _, row in _read(session, table_of(Verdict)):
        count += 1
        if row and content_hash(_compared(row)) != row[SEAL]:
            asked = row["question"].value.replace("_", " ")
            number = claims.get(row["claim_id"], "?")
            broken.append(f"Claim {number}: the verdict on “{asked}” was altered.")
    return f"Contents: {count} pieces of evidence and verdicts hashed.", broken


def texts(session: Session) -> Told:
    """Every long text against its hash, and whether all that are named are there."""
    broken, found = [], set()
    for key, row in _read(session, table_of(Content)):
        found.add(key)
        if row is None or text_hash(row["text"]) != key:
            broken.append(f"Text {key[:16]} is not what was imported.")
    for model in (Draft, Capture):
        for _, row in _read(session, table_of(model)):
            named = (row["text_sha256"], row["origins_sha256"]) if row else ()
            broken += [f"Text {key[:16]} is gone." for key in named if key and key not in found]
    return f"Texts: {len(found)} read.", broken


def numbers(session: Session) -> Told:
    """Every number against who was given it."""
    given = {
        (row["series"], str(row["holder_id"]), row["number"])
        for _, row in _read(session, table_of(GivenNumber))
        if row
    }
    broken, count = [], 0
    for model in entities():
        name = table_of(model).name
        if name not in NUMBERED:
            continue
        for key, row in _read(session, table_of(model)):
            number = row["number"] if row else None
            count += number is not None
            if number is not None and (name, key, number) not in given:
                broken.append(f"{name.capitalize()} {key} has a number that it was not given.")
    return f"Numbers: {count} held against who was given them.", broken


CHECKS: tuple[Callable[[Session], Told], ...] = (
    structure,
    journal,
    rows,
    contents,
    texts,
    numbers,
)
"""All checks, in the order of telling."""


_ROWS_OF_ENTRY = (
    'SELECT entity, entity_id, "before", "after", before_sha256, after_sha256 '
    "FROM journalrow WHERE entry_id = ? ORDER BY id"
)


def _is_chained(previous: str, entry: Row, found: list[tuple[Any, ...]]) -> bool:
    try:
        rows = [
            {
                "entity": entity,
                "entity_id": UUID(key),
                "before_sha256": before_sha256,
                "after_sha256": after_sha256,
            }
            for entity, key, _, _, before_sha256, after_sha256 in found
        ]
        texts = [pair for row in found for pair in zip(row[2:4], row[4:], strict=True)]
        if any(text is not None and digest(text) != told for text, told in texts):
            return False
    except _UNREADABLE:
        return False
    told: str = entry["hash"]
    return chained(previous, entry, rows) == told


def _lacks_text(row: tuple[Any, ...]) -> bool:
    return any(text is None and told for text, told in zip(row[2:4], row[4:], strict=True))


def _forgotten(raw: sqlite3.Connection) -> dict[tuple[str, str], int]:
    """The entry that forgot a row, by table and id."""
    statement = (
        "SELECT r.entity, r.entity_id, r.entry_id FROM journalrow r "
        "JOIN journalentry e ON e.id = r.entry_id WHERE e.operation IN (?, ?)"
    )
    return {(entity, key): entry for entity, key, entry in raw.execute(statement, FORGETTING)}


def _numbers(session: Session, model: type[Entity]) -> dict[UUID, int]:
    return {row["id"]: row["number"] for _, row in _read(session, table_of(model)) if row}


def _written(session: Session) -> dict[tuple[str, str], str | None]:
    """Hashes of what the journal wrote last, by table and id; what it removed is left out."""
    written: dict[tuple[str, str], str | None] = {}
    for _, row in _read(session, table_of(JournalRow)):
        if row is not None:
            name = (row["entity"], str(row["entity_id"]))
            written[name] = row["after"] and _hash_now(row["entity"], row["after"])
    return {name: told for name, told in written.items() if told}


def _hash_now(table: str, written: str) -> str | None:
    """The hash of a row as it stands since the last migration; None if it cannot be read."""
    try:
        row = completed(_models()[table], json.loads(written))
    except _UNREADABLE:
        return None
    return text_hash(canonical(row) or "")


@cache
def _models() -> dict[str, type[Entity]]:
    return {table_of(model).name: model for model in entities()}


def _compared(row: Row) -> Row:
    return {name: plain(value) for name, value in row.items() if name not in BOOKKEEPING}


def _read(session: Session, table: Table) -> Iterator[tuple[str, Row | None]]:
    """Rows in the order of their keys; None for one with a value not of its column's kind."""
    connection = session.connection()
    dialect = connection.dialect
    statement = select(table).order_by(*table.primary_key)
    readers = [
        (c.name, c.type.dialect_impl(dialect).result_processor(dialect, None)) for c in table.c
    ]
    with _lenient(session) as raw:
        for found in raw.execute(str(statement.compile(dialect=dialect))):
            try:
                values = zip(readers, found, strict=True)
                row = {name: read(value) if read else value for (name, read), value in values}
                yield str(row[readers[0][0]]), row
            except _UNREADABLE:
                yield str(found[0]), None


@contextmanager
def _lenient(session: Session) -> Iterator[sqlite3.Connection]:
    """The connection itself, reading text that is no UTF-8 as text that is not what it was."""
    raw = raw_of(session.connection())
    before, raw.text_factory = raw.text_factory, lambda text: text.decode("utf-8", "replace")
    try:
        yield raw
    finally:
        raw.text_factory = before
