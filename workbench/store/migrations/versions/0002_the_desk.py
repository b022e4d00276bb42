"""The desk: calls, names, the rules of a case, what a status rests on; digests in the journal.

What is computed here is written out here: it must give the same in ten years,
whatever becomes of the code it was taken from.
"""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from alembic import op
from sqlalchemy import Connection

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEW_IN_ROWS: dict[str, dict[str, Any]] = {
    "evidence": {
        "box": None,
        "time_ms": None,
        "cell": "",
        "typed": False,
        "ticked_by_id": None,
        "ticked_at": None,
    },
    "verdict": {"recheck_by": None},
}
"""What the rows that get a content hash hold from now on."""


def upgrade() -> None:
    """Add what a research desk needs; rows that are there already hold the defaults."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
    connection = op.get_bind()
    _chain_digests(connection)
    _hash_contents(connection)


def _chain_digests(connection: Connection) -> None:
    """Give the journal's rows their digests, and chain the entries over these.

    An entry that was not what was written keeps its old hash, and so stays broken.
    """
    was = previous = ""
    for entry in _all(connection, "SELECT * FROM journalentry ORDER BY id"):
        rows = _all(
            connection, "SELECT * FROM journalrow WHERE entry_id = ? ORDER BY id", entry["id"]
        )
        for row in rows:
            row |= {f"{side}_sha256": _sha256(row[side]) for side in ("before", "after")}
            connection.exec_driver_sql(
                "UPDATE journalrow SET before_sha256 = ?, after_sha256 = ? WHERE id = ?",
                (row["before_sha256"], row["after_sha256"], row["id"]),
            )
        old = _chained(was, entry, [[row["before"], row["after"]] for row in rows], rows)
        new = entry["hash"]
        if old == new:
            digests = [[row["before_sha256"], row["after_sha256"]] for row in rows]
            new = _chained(previous, entry, digests, rows)
            connection.exec_driver_sql(
                "UPDATE journalentry SET hash = ? WHERE id = ?", (new, entry["id"])
            )
        was, previous = entry["hash"], new


def _hash_contents(connection: Connection) -> None:
    """Give evidence and verdicts the hash of what the journal wrote of them last."""
    for table, new in _NEW_IN_ROWS.items():
        written = _all(
            connection,
            'SELECT entity_id, "after" FROM journalrow WHERE entity = ? ORDER BY id',
            table,
        )
        for entity_id, text in {row["entity_id"]: row["after"] for row in written}.items():
            if text is not None:
                row = new | json.loads(text)
                canonical = json.dumps(
                    row, sort_keys=True, ensure_ascii=False, separators=(",", ":")
                )
                connection.exec_driver_sql(
                    f"UPDATE {table} SET content_sha256 = ? WHERE id = ?",  # noqa: S608 - ours
                    (_sha256(canonical), entity_id),
                )


def _chained(
    previous: str, entry: dict[str, Any], told: list[list[str | None]], rows: list[dict[str, Any]]
) -> str:
    content = [
        previous,
        datetime.fromisoformat(entry["at"]).replace(tzinfo=UTC).isoformat(),
        entry["client"],
        _id(entry["actor_id"]),
        entry["actor"],
        _id(entry["case_id"]),
        entry["operation"],
        entry["label"],
        bool(entry["undoable"]),
        bool(entry["joins"]),
        entry["undoes"],
        [
            [row["entity"], _id(row["entity_id"]), *texts]
            for row, texts in zip(rows, told, strict=True)
        ],
    ]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


def _id(stored: str | None) -> str | None:
    return None if stored is None else str(UUID(stored))


def _sha256(text: str | None) -> str:
    return "" if text is None else hashlib.sha256(text.encode()).hexdigest()


def _all(connection: Connection, statement: str, *values: object) -> list[dict[str, Any]]:
    found = connection.exec_driver_sql(statement, tuple(values))
    return [dict(row) for row in found.mappings()]
