"""Writing back what rows held before: the one primitive behind undo and redo.

Redo reverts the entry that an undo wrote. Rows are compared before they are
written, in the same transaction, so nobody's newer work is lost.
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update
from sqlmodel import Session

from workbench.errors import UndoConflict
from workbench.model.base import Entity, next_version
from workbench.store.changes import Kind
from workbench.store.journal import FORGOTTEN, RowChange, changed_rows
from workbench.store.rows import BOOKKEEPING, Row, batched, entities, parsed, plain, table_of
from workbench.store.seals import seal_of


def revert(session: Session, entry_id: int) -> list[RowChange]:
    """Write back what the rows of an entry held before it; return what that changed.

    Raises:
        UndoConflict: a row no longer holds what the entry wrote.
    """
    wrote = changed_rows(session, entry_id)
    if any(FORGOTTEN in (change.before, change.after) for change in wrote):
        raise UndoConflict("This step cannot be taken back: it was forgotten for good.")
    inverse = [RowChange(c.model, c.entity_id, before=c.after, after=c.before) for c in wrote]
    order = entities()
    for model in order:
        mine = [c for c in inverse if c.model is model]
        if mine:
            _write_back(session, model, mine)
    for model in reversed(order):
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
    table, connection = table_of(model), session.connection()
    added: list[Row] = []
    changed: list[Row] = []
    for change in changes:
        current, version = held.get(change.entity_id, (None, 0))
        if current != change.before:
            raise UndoConflict("This step cannot be taken back: newer work has changed the same.")
        if change.after is not None:
            values = parsed(table, change.after) | seal_of(model, change.after)
            values["version"] = next_version(version)
            (added if change.before is None else changed).append(values)
    if added:
        connection.execute(insert(table), added)
    if changed:
        this = table.c.id == bindparam("this")
        connection.execute(update(table).where(this), [v | {"this": v["id"]} for v in changed])


def _held(
    session: Session, model: type[Entity], ids: list[UUID]
) -> dict[UUID, tuple[Row | None, int]]:
    table = table_of(model)
    held: dict[UUID, tuple[Row | None, int]] = {}
    for some in batched(ids):
        for found in session.execute(select(table).where(table.c.id.in_(some))).mappings():
            row = {n: plain(value) for n, value in found.items() if n not in BOOKKEEPING}
            held[found["id"]] = (row, found["version"])
    return held
