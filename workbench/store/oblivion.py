"""Forgetting for good: rows, their words in the journal, texts and files, in every copy.

The journal keeps digests of what is forgotten, and one entry that names the
rows, so `verify` still proves that nothing else was lost. The words themselves
are overwritten in the database file: SQLite zeroes what it deletes
(`secure_delete`), and `VACUUM` writes the file anew from what is left.

What no program can promise: the rollback journal and the sectors that a file
system frees are not overwritten, a solid-state disk keeps old blocks until it
reuses them, and snapshots and copies elsewhere are not ours. Full-disk
encryption answers the first; the others are the desk's.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from workbench.model.base import Entity
from workbench.model.case import Case
from workbench.model.claim import Claim
from workbench.store.database import raw_of
from workbench.store.journal import RowChange, claims_of
from workbench.store.recording import Key
from workbench.store.rows import batched, children, entities, row_of, table_of

FILES = ("original_sha256", "sha256")
"""Columns of the journal's rows that name a captured file."""

TEXTS = ("text_sha256", "origins_sha256")
"""Columns of the journal's rows that name a long text."""

_NAMING = ("draft", "capture")
"""Tables whose rows name files and texts."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What lost its words: journal entries that can no longer be undone, files to delete."""

    entries: frozenset[int]
    files: frozenset[str]


def belonging(session: Session, root: type[Entity], root_id: UUID) -> frozenset[Key]:
    """Every row that ever belonged to a row, and that row itself, as the journal tells."""
    found: dict[type[Entity], set[str]] = {root: {str(root_id)}}
    raw = raw_of(session.connection())
    for model in entities():
        owners = [
            (column, found[parent])
            for parent in list(found)
            for child, column in children(parent)
            if child is model and parent is not model
        ]
        if owners:
            found[model] = found.get(model, set()) | set(_owned(raw, model, owners))
    return frozenset(
        (table_of(model).name, UUID(key)) for model, keys in found.items() for key in keys
    )


def drop(session: Session, lost: Collection[Key]) -> Dropped:
    """Take the words of rows out of the journal, and the long texts that only they name.

    The rows themselves must be gone already.
    """
    raw = raw_of(session.connection())
    entries: set[int] = set()
    texts: set[str] = set()
    files: set[str] = set()
    for some in batched([key.hex for _, key in lost]):
        marks = ", ".join("?" * len(some))
        mine = f'entity_id IN ({marks}) AND ("before" IS NOT NULL OR "after" IS NOT NULL)'
        found = f'SELECT entry_id, entity, "before", "after" FROM journalrow WHERE {mine}'  # noqa: S608
        for entry_id, entity, *written in raw.execute(found, some):
            entries.add(entry_id)
            if entity in _NAMING:
                texts.update(_hashes(written, TEXTS))
                files.update(_hashes(written, FILES))
        cleared = f'UPDATE journalrow SET "before" = NULL, "after" = NULL WHERE {mine}'  # noqa: S608
        raw.execute(cleared, some)
    gone = [(key,) for key in texts - _named(raw, TEXTS)]
    raw.executemany("DELETE FROM content WHERE sha256 = ?", gone)
    if any(entity == table_of(Case).name for entity, _ in lost):
        cases = [(key.hex,) for entity, key in lost if entity == table_of(Case).name]
        raw.executemany("DELETE FROM confidentialname WHERE case_id = ?", cases)
    return Dropped(frozenset(entries), frozenset(files))


def files_named(session: Session) -> frozenset[str]:
    """The captured files that something names, or would name again after an undo."""
    return frozenset(_named(raw_of(session.connection()), FILES))


def touched(
    session: Session, changed: Iterable[RowChange], lost: Collection[Key]
) -> list[RowChange]:
    """The claims on which a lost row hung, as they are: their history tells that it is gone."""
    changes = list(changed)
    there = {change.entity_id for change in changes} | {key for _, key in lost}
    claims = (session.get(Claim, key) for key in sorted(claims_of(changes) - there))
    return [
        RowChange(Claim, claim.id, row, row)
        for claim in claims
        if claim is not None
        for row in [row_of(claim)]
    ]


def _owned(
    raw: sqlite3.Connection, model: type[Entity], owners: list[tuple[str, set[str]]]
) -> Iterator[str]:
    rows = 'SELECT entity_id, "before", "after" FROM journalrow WHERE entity = ?'
    for key, *written in raw.execute(rows, (table_of(model).name,)):
        for row in _read(written):
            if any(row.get(column) in owned for column, owned in owners):
                yield str(UUID(key))


def _named(raw: sqlite3.Connection, columns: tuple[str, ...]) -> set[str]:
    rows = 'SELECT "before", "after" FROM journalrow WHERE entity IN (?, ?)'
    return {key for written in raw.execute(rows, _NAMING) for key in _hashes(written, columns)}


def _hashes(written: Iterable[str | None], columns: tuple[str, ...]) -> Iterator[str]:
    for row in _read(written):
        yield from (row[column] for column in columns if row.get(column))


def _read(written: Iterable[str | None]) -> Iterator[dict[str, Any]]:
    return (json.loads(text) for text in written if text is not None)
