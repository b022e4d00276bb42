"""Is everything still what was written? Database, journal, rows, texts and captured files.

SQLite has no checksums of its own: of 400 single flipped bits its integrity
check found 30 in a measurement, hashes of the content nearly all.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import sqlalchemy
from sqlmodel import Session, col, select

from workbench.errors import NotFound
from workbench.model import Capture, Draft
from workbench.store.captures import Captures
from workbench.store.content import Content, text_hash
from workbench.store.journal import JournalEntry, JournalRow, chained
from workbench.store.rows import canonical, entities, plain, table_of
from workbench.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Proof:
    """What was checked, in sentences, and what is broken, with its place."""

    checked: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def verify(workspace: Workspace) -> Proof:
    """Check all that the workspace keeps. Reads everything, changes nothing."""
    proof = Proof()
    for check in (_structure, _journal, _rows, _texts):
        told, broken = workspace.read(check)
        proof.checked.append(told)
        proof.broken.extend(broken)
    told, broken = _files(workspace.captures, workspace.read(_captured_hashes))
    proof.checked.append(told)
    proof.broken.extend(broken)
    return proof


def _structure(session: Session) -> tuple[str, list[str]]:
    connection = session.connection()
    told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    broken = [f"Database: {line}." for line in told if line != "ok"]
    for table, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken.append(f"Database: row {rowid} of {table} names a {parent} that is not there.")
    return "Database: structure read.", broken


def _journal(session: Session) -> tuple[str, list[str]]:
    rows: dict[int, list[dict[str, object]]] = {}
    for row in session.exec(select(JournalRow).order_by(col(JournalRow.id))):
        rows.setdefault(row.entry_id, []).append(row.model_dump())
    previous, broken, count = "", [], 0
    for entry in session.exec(select(JournalEntry).order_by(col(JournalEntry.id))):
        if chained(previous, entry, rows.get(entry.id or 0, [])) != entry.hash:
            broken.append(
                f"Journal: entry {entry.id} ({entry.label}, {entry.at:%Y-%m-%d %H:%M} UTC) "
                "is not what was written."
            )
        previous, count = entry.hash, count + 1
    return f"Journal: {count} entries, root {previous[:16] or 'none'}.", broken


def _rows(session: Session) -> tuple[str, list[str]]:
    """Every row against the newest journal entry that wrote it."""
    written: dict[tuple[str, str], str | None] = {}
    newest = select(JournalRow.entity, JournalRow.entity_id, JournalRow.after).order_by(
        col(JournalRow.id)
    )
    for entity, entity_id, after in session.exec(newest):
        written[entity, str(entity_id)] = after
    broken, count = [], 0
    for model in entities():
        table = table_of(model)
        for found in session.execute(sqlalchemy.select(table)).mappings():
            row = {name: plain(value) for name, value in found.items() if name != "version"}
            count += 1
            if written.pop((table.name, str(found["id"])), None) != canonical(row):
                broken.append(f"{table.name} {found['id']} is not what was written.")
    broken += [
        f"{entity} {entity_id} is gone."
        for (entity, entity_id), after in written.items()
        if after is not None
    ]
    return f"Rows: {count} held against the journal.", broken


def _texts(session: Session) -> tuple[str, list[str]]:
    texts = session.exec(select(Content)).all()
    broken = [
        f"Text {content.sha256[:16]} is not what was imported."
        for content in texts
        if text_hash(content.text) != content.sha256
    ]
    keys = {content.sha256 for content in texts}
    broken += [f"Text {key[:16]} is gone." for key in _wanted_texts(session) if key not in keys]
    return f"Texts: {len(texts)} read.", broken


def _wanted_texts(session: Session) -> Iterator[str]:
    for model in (Draft, Capture):
        for row in session.exec(select(model.text_sha256, model.origins_sha256)):
            yield from (key for key in row if key)


def _captured_hashes(session: Session) -> list[tuple[str, str]]:
    drafts = session.exec(select(Draft.original_sha256, Draft.file_name)).all()
    captures = session.exec(select(Capture.sha256, Capture.file_name)).all()
    return sorted({(sha256, name) for sha256, name in [*drafts, *captures] if sha256})


def _files(captures: Captures, wanted: list[tuple[str, str]]) -> tuple[str, list[str]]:
    broken = []
    for sha256, name in wanted:
        try:
            if not captures.is_whole(sha256):
                broken.append(f"Captured file {name} ({sha256[:16]}) is not what was captured.")
        except NotFound:
            broken.append(f"Captured file {name} ({sha256[:16]}) is missing.")
    return f"Captured files: {len(wanted)} read.", broken
