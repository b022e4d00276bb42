"""Who did what and when: the journal as the history pane and the report tell it."""

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Claim, Evidence, Flag, Query, SignOff, Verdict
from workbench.store.journal import JournalEntry, JournalRow


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
    "claim": ("state", "status", "quote"),
    "source": ("number", "title"),
    "query": ("number", "question", "answer"),
    "case": ("title",),
    "document": ("title",),
}
"""Columns whose new value tells an act, the most telling entity first."""

_WORDS = {
    "said_so": "said so",
    "is_so": "is so",
    "not_checked": "not checked",
    "not_checkable": "not checkable",
}

DETAIL_LENGTH = 120
"""Code points of a detail; the rest is in the row itself."""


def history_rows(
    session: Session, case_id: UUID, *, claim_id: UUID | None = None, limit: int = 500
) -> list[HistoryRow]:
    """The acts on a case, newest first; of one claim and what hangs on it if `claim_id`."""
    statement = (
        select(JournalEntry)
        .where(col(JournalEntry.case_id) == case_id)
        .order_by(col(JournalEntry.id).desc())
        .limit(limit)
    )
    if claim_id is not None:
        touching = select(JournalRow.entry_id).where(
            col(JournalRow.entity_id).in_(_belonging(session, claim_id))
        )
        statement = statement.where(col(JournalEntry.id).in_(touching))
    entries = session.exec(statement).all()
    rows = _rows_of(session, [entry.id for entry in entries if entry.id is not None])
    return [_told(entry, rows[entry.id or 0]) for entry in entries]


def last_change(session: Session, case_id: UUID) -> datetime | None:
    """When somebody last changed anything in a case."""
    return session.exec(
        select(JournalEntry.at)
        .where(col(JournalEntry.case_id) == case_id)
        .order_by(col(JournalEntry.id).desc())
        .limit(1)
    ).first()


def _belonging(session: Session, claim_id: UUID) -> list[UUID]:
    """Ids of a claim and of what hangs on it, removed things included."""
    ids = {claim_id}
    for model in (Evidence, Verdict, SignOff, Flag, Query):
        ids.update(session.exec(select(model.id).where(model.claim_id == claim_id)))
    gone = session.exec(
        select(JournalRow.entity_id)
        .where(col(JournalRow.after).is_(None))
        .where(col(JournalRow.before).contains(f'"claim_id":"{claim_id}"'))
    )
    ids.update(gone)
    return list(ids)


def _rows_of(session: Session, entry_ids: list[int]) -> dict[int, list[JournalRow]]:
    rows: dict[int, list[JournalRow]] = defaultdict(list)
    for start in range(0, len(entry_ids), 500):
        some = entry_ids[start : start + 500]
        for row in session.exec(select(JournalRow).where(col(JournalRow.entry_id).in_(some))):
            rows[row.entry_id].append(row)
    return rows


def _told(entry: JournalEntry, rows: list[JournalRow]) -> HistoryRow:
    what = entry.label
    if entry.operation in ("undo", "redo"):
        what = f"{'Undid' if entry.operation == 'undo' else 'Redid'}: {entry.label.lower()}"
    claims = {_claim_of(row) for row in rows}
    return HistoryRow(
        entry_id=entry.id or 0,
        at=entry.at,
        who=entry.actor,
        what=what,
        detail=_detail(rows),
        claims=tuple(claim for claim in claims if claim is not None),
    )


def _claim_of(row: JournalRow) -> UUID | None:
    if row.entity == Claim.__tablename__:
        return row.entity_id
    content = json.loads(row.after or row.before or "{}")
    return UUID(content["claim_id"]) if content.get("claim_id") else None


def _detail(rows: list[JournalRow]) -> str:
    for entity, columns in _TELLING.items():
        mine = [row for row in rows if row.entity == entity]
        if len(mine) > 1:
            return f"{len(mine)} {entity}s"
        if mine:
            return _changed_values(mine[0], columns)
    return ""


def _changed_values(row: JournalRow, columns: tuple[str, ...]) -> str:
    before = json.loads(row.before or "{}")
    after = json.loads(row.after or row.before or "{}")
    changed = [c for c in columns if before.get(c) != after.get(c)] or list(columns[:1])
    values = [str(after.get(c, "")) for c in changed if after.get(c) not in (None, "")]
    told = " · ".join(_WORDS.get(v, v.replace("_", " ") if v.islower() else v) for v in values)
    return told if len(told) <= DETAIL_LENGTH else told[: DETAIL_LENGTH - 1] + "…"
