"""A closed piece stays what somebody put their name to: nothing of it changes until it is reopened.

The one place that holds this: every operation, undo and redo passes here
before it is committed, whatever it is about.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session

from workbench.errors import Invalid, UndoConflict
from workbench.model.case import Piece
from workbench.store.changes import Kind
from workbench.store.database import raw_of
from workbench.store.journal import RowChange
from workbench.store.rows import Row, table_of

CLOSED = "This piece is closed. Reopen it, with a reason, to go on."

FREE = frozenset({"case", "piece", "person"})
"""Entities that may change while a piece is closed: it is renamed, archived, reopened."""

BOUND = frozenset({"policy", "scale"})
"""Columns of a case that may not: by these it was closed."""

_IS_CLOSED = "SELECT 1 FROM piece WHERE case_id = ? AND reopened_at IS NULL"


_LATER = """
SELECT id, undoes FROM journalentry WHERE case_id = ? AND id >
(SELECT max(entry_id) FROM journalrow WHERE entity_id = ?) ORDER BY id DESC
"""


def refuse_closed(session: Session, changes: Sequence[RowChange], *, reverts: bool) -> None:
    """Let nothing of a closed piece change, and let no undo close one that was worked on since.

    A case that comes or goes as a whole takes its closing along.

    Raises:
        Invalid: the piece is closed.
        UndoConflict: undo or redo would close it again over newer work.
    """
    whole = {c.entity_id for c in changes if _name(c) == "case" and c.kind is not Kind.CHANGED}
    touched = {case_id for c in changes for case_id in [_case(c)] if case_id} - whole
    raw = raw_of(session.connection())
    if any(raw.execute(_IS_CLOSED, (case_id.hex,)).fetchone() for case_id in touched):
        raise Invalid(CLOSED)
    for change in changes if reverts else ():
        if change.model is Piece and _closes(change) and not _is_as_it_was(session, change):
            raise UndoConflict("The piece cannot be closed by that: it was worked on since.")


def _name(change: RowChange) -> str:
    return table_of(change.model).name


def _row(change: RowChange) -> Row:
    return change.after or change.before or {}


def _case(change: RowChange) -> UUID | None:
    """The case of which something changes that a closing binds."""
    if _name(change) == "case":
        before, after = change.before or {}, change.after or {}
        changed = any(before.get(column) != after.get(column) for column in BOUND)
        return change.entity_id if changed else None
    case_id = None if _name(change) in FREE else _row(change).get("case_id")
    return UUID(case_id) if case_id else None


def _closes(change: RowChange) -> bool:
    return change.after is not None and change.after["reopened_at"] is None


def _is_as_it_was(session: Session, change: RowChange) -> bool:
    """Whether all that was done since the last closing or reopening has been taken back."""
    row, raw = _row(change), raw_of(session.connection())
    since = (UUID(row["case_id"]).hex, change.entity_id.hex)
    later: dict[int, int | None] = dict(raw.execute(_LATER, since).fetchall())
    taken_back: set[int | None] = set()
    for entry, undoes in later.items():
        if entry in taken_back:
            continue
        if undoes not in later:
            return False
        taken_back.add(undoes)
    return True
