"""Writing an act into the journal, and telling what it changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from workbench.model.base import utcnow
from workbench.store import journal
from workbench.store.changes import Changes
from workbench.store.journal import RowChange
from workbench.store.rows import Row, table_of
from workbench.store.transaction import Actor, Operation

Key = tuple[str, UUID]
"""A row of any table: the table's name and the row's id."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, from which process; see `JournalEntry`."""

    client: str
    actor: Actor
    described: Operation
    joins: bool = False
    undoes: int | None = None


def record(
    session: Session,
    act: Act,
    changed: Sequence[RowChange],
    *,
    case_id: UUID | None = None,
    forgotten: Collection[Key] = (),
) -> Changes:
    """Add an entry to the open transaction; return what observers are told.

    Args:
        session: the open session.
        act: what is done.
        changed: the rows, before and after.
        case_id: the case, if the rows do not say.
        forgotten: rows of which the entry keeps no words, whether they are
            among the changed ones or were removed long ago.
    """
    case_id = case_id or journal.case_of(changed)
    entry = {
        "at": utcnow(),
        "client": act.client,
        "actor_id": act.actor.id,
        "actor": act.actor.name,
        "case_id": case_id,
        "operation": act.described.name,
        "label": act.described.label,
        "undoable": act.described.undoable,
        "joins": act.joins,
        "undoes": act.undoes,
    }
    return Changes(
        journal.write(session, entry, _rows(changed, forgotten)),
        act.described.label,
        act.actor.name,
        case_id,
        journal.kinds_of(changed),
        journal.claims_of(changed),
        reverted=act.undoes is not None,
    )


def _rows(changed: Sequence[RowChange], forgotten: Collection[Key]) -> list[Row]:
    rows = [journal.told(change) for change in changed]
    if not forgotten:
        return rows
    there = {(table_of(change.model).name, change.entity_id) for change in changed}
    unsaid = {"before": None, "after": None}
    return [
        *(row | unsaid if (row["entity"], row["entity_id"]) in forgotten else row for row in rows),
        *(
            {"entity": entity, "entity_id": key, "before_sha256": "", "after_sha256": ""} | unsaid
            for entity, key in sorted(set(forgotten) - there)
        ),
    ]
