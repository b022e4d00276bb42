"""Who did what and when: the journal as the history pane and the report tell it."""

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import func, not_, select
from sqlmodel import Session

from workbench.model import (
    Calculation,
    CallClaim,
    ClosedFlag,
    Evidence,
    Flag,
    Operand,
    Query,
    SignOff,
    Verdict,
)
from workbench.store.journal import JournalEntry, JournalRow
from workbench.store.rows import batched, table_of


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act. `claims` are the ids of claims it touched; `detail` says what came of it."""

    entry_id: int
    at: datetime
    who: str
    what: str
    detail: str
    claims: tuple[UUID, ...]


_TELLING = {
    "verdict": ("question", "standing", "rating", "conclusion", "rationale"),
    "evidence": ("stance", "quote"),
    "call": ("person", "answer"),
    "claim": ("state", "status", "quote"),
    "source": ("number", "title"),
    "query": ("number", "question", "answer"),
    "closedflag": ("why",),
    "piece": ("reopened_why",),
    "case": ("title",),
    "document": ("title",),
}
"""Columns whose new value tells an act, the most telling entity first."""

_ALWAYS = {"verdict": "question"}
"""Columns that are told although they did not change: a verdict says to which question."""

_WHEN_NEW = {"claim": ("quote",)}
"""Columns that tell an act which made the row; others then hold what every new row does."""

_WORDS = {
    "rated": "",
    "said_so": "said so",
    "is_so": "is so",
    "not_checked": "not checked",
    "not_checkable": "not checkable",
}

_CLAIM = "claim"

_HANGING = (CallClaim, Evidence, Verdict, SignOff, Flag, ClosedFlag, Query, Calculation, Operand)
"""What hangs on a claim."""

_ENTRIES = table_of(JournalEntry)
_ROWS = table_of(JournalRow)

DETAIL_LENGTH = 120
"""Code points of a detail; the rest is in the row itself."""


def history_rows(
    session: Session, case_id: UUID, *, claim_id: UUID | None = None, limit: int = 500
) -> list[HistoryRow]:
    """The acts on a case, newest first; of one claim and what hangs on it if `claim_id`."""
    statement = (
        select(_ENTRIES)
        .where(_ENTRIES.c.case_id == case_id)
        .order_by(_ENTRIES.c.id.desc())
        .limit(limit)
    )
    if claim_id is not None:
        hanging = _ROWS.c.entity_id.in_(_belonging(session, claim_id))
        statement = statement.where(_ENTRIES.c.id.in_(select(_ROWS.c.entry_id).where(hanging)))
    entries = session.execute(statement).all()
    crowds = _crowds(session, [entry.id for entry in entries])
    rows = _rows_of(session, [entry.id for entry in entries], crowds)
    return [_told(entry, rows[entry.id], crowds.get(entry.id, [])) for entry in entries]


def last_change(session: Session, case_id: UUID) -> datetime | None:
    """When somebody last changed anything in a case."""
    newest = select(_ENTRIES.c.at).where(_ENTRIES.c.case_id == case_id)
    return session.execute(newest.order_by(_ENTRIES.c.id.desc()).limit(1)).scalar()


def _belonging(session: Session, claim_id: UUID) -> list[UUID]:
    """Ids of a claim and of what hangs on it, removed things included."""
    ids = {claim_id}
    for model in _HANGING:
        mine = table_of(model).c
        ids.update(session.execute(select(mine.id).where(mine.claim_id == claim_id)).scalars())
    gone = select(_ROWS.c.entity_id).where(
        _ROWS.c.after.is_(None), _ROWS.c.before.contains(f'"claim_id":"{claim_id}"')
    )
    ids.update(session.execute(gone).scalars())
    return list(ids)


def _crowds(session: Session, entry_ids: list[int]) -> dict[int, list[UUID]]:
    """The claims of entries that touched more than one: of those, only the ids are read."""
    crowds: dict[int, list[UUID]] = {}
    for some in batched(entry_ids):
        claims = (_ROWS.c.entity == _CLAIM) & _ROWS.c.entry_id.in_(some)
        counted = select(_ROWS.c.entry_id).where(claims).group_by(_ROWS.c.entry_id)
        many = session.execute(counted.having(func.count() > 1)).scalars().all()
        found = select(_ROWS.c.entry_id, _ROWS.c.entity_id).where(
            _ROWS.c.entity == _CLAIM, _ROWS.c.entry_id.in_(many)
        )
        for entry_id, claim_id in session.execute(found.order_by(_ROWS.c.id)):
            crowds.setdefault(entry_id, []).append(claim_id)
    return crowds


def _rows_of(
    session: Session, entry_ids: list[int], crowds: Collection[int]
) -> dict[int, list[Any]]:
    rows: dict[int, list[Any]] = defaultdict(list)
    for some in batched(entry_ids):
        crowded = (_ROWS.c.entity == _CLAIM) & _ROWS.c.entry_id.in_(set(some) & set(crowds))
        found = select(_ROWS).where(_ROWS.c.entry_id.in_(some), not_(crowded))
        for row in session.execute(found.order_by(_ROWS.c.id)):
            rows[row.entry_id].append(row)
    return rows


def _told(entry: Any, rows: list[Any], crowd: list[UUID]) -> HistoryRow:
    what = entry.label
    if entry.operation in ("undo", "redo"):
        what = f"{'Undid' if entry.operation == 'undo' else 'Redid'}: {entry.label.lower()}"
    claims = dict.fromkeys([*crowd, *(_claim_of(row) for row in rows)])
    return HistoryRow(
        entry_id=entry.id,
        at=entry.at,
        who=entry.actor,
        what=what,
        detail=_detail(rows, len(crowd)),
        claims=tuple(claim for claim in claims if claim is not None),
    )


def _claim_of(row: Any) -> UUID | None:
    if row.entity == _CLAIM:
        return cast("UUID", row.entity_id)
    content = json.loads(row.after or row.before or "{}")
    return UUID(content["claim_id"]) if content.get("claim_id") else None


def _detail(rows: list[Any], crowd: int) -> str:
    for entity, columns in _TELLING.items():
        mine = [row for row in rows if row.entity == entity]
        count = crowd if crowd and entity == _CLAIM else len(mine)
        if count > 1:
            return f"{count} {entity}s"
        if mine:
            return _changed_values(mine[0], columns)
    return ""


def _changed_values(row: Any, columns: tuple[str, ...]) -> str:
    before = json.loads(row.before or "{}")
    after = json.loads(row.after or row.before or "{}")
    if not before:
        columns = _WHEN_NEW.get(row.entity, columns)
    always = _ALWAYS.get(row.entity)
    changed = [c for c in columns if before.get(c) != after.get(c)] or list(columns[:1])
    if always in columns and always not in changed:
        changed.insert(0, always)
    values = [str(after[c]) for c in changed if after.get(c) not in (None, "")]
    words = (_WORDS.get(v, v.replace("_", " ") if v.islower() else v) for v in values)
    told = " · ".join(word for word in words if word)
    return told if len(told) <= DETAIL_LENGTH else told[: DETAIL_LENGTH - 1] + "…"
