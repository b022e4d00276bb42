"""The database file: opening it, knowing it, and telling its troubles in a sentence.

One connection, used by one thread at a time. The rollback journal is TRUNCATE,
never WAL: several connections writing a WAL database can damage it before
SQLite 3.51.3 (https://www.sqlite.org/wal.html), and a WAL writer does not
notice that its folder was moved away. The price is about a millisecond a
write. Write transactions begin IMMEDIATE, so two processes queue instead of
failing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from workbench.errors import DatabaseDamaged, DatabaseTooNew, StorageTrouble, WorkbenchError

APPLICATION_ID = 0x46435742
"""Marks our files: "FCWB" at byte 68 of the header."""

SCHEMA = 3
"""Number of the newest migration; `PRAGMA user_version` of a database that has it."""

BUSY_TIMEOUT_MS = 5000
"""How long a write waits for another process."""

FILE_NAME = "workbench.db"

SIDECARS = ("-journal", "-wal", "-shm")
"""What SQLite puts beside a database; left over, it is played into whatever lies there next."""

NOT_SAVED = "the change was not saved"
"""What a trouble costs while something is written."""

_TROUBLES = {
    "SQLITE_FULL": "The disk is full",
    "SQLITE_READONLY_DBMOVED": "The workspace was moved or replaced while it was open",
    "SQLITE_READONLY": "The workspace cannot be written",
    "SQLITE_IOERR": "The workspace folder cannot be read or written",
    "SQLITE_BUSY": "Another program is using the workspace",
    "SQLITE_LOCKED": "Another program is using the workspace",
    "SQLITE_CANTOPEN": "The workspace folder is gone or closed to you",
    "SQLITE_PERM": "The workspace is closed to you",
}
"""Starts of SQLite's error names, the longer ones first, and what they mean here."""

_DAMAGED = "The workspace's database is damaged."

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT", "SQLITE_TOOBIG")

_DAMAGE_WORDS = ("malformed", "file format", "no such table", "no such column", "decode to UTF-8")
"""Our statements are fixed, so what SQLite does not find in the schema was there once."""


def schema_of(path: Path, *, patience_ms: int = BUSY_TIMEOUT_MS) -> int:
    """The schema number of a database file; 0 for a new or empty one.

    Raises:
        DatabaseDamaged: the file is no database.
        DatabaseTooNew: it was written by a newer version of the program.
        StorageTrouble: it cannot be read, or is some other program's database.
    """
    if not _has_content(path):
        return 0
    with translated(), closing(sqlite3.connect(path, timeout=patience_ms / 1000)) as raw:
        mark = raw.execute("PRAGMA application_id").fetchone()[0]
        number: int = raw.execute("PRAGMA user_version").fetchone()[0]
        tables = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not mark and not tables:
        return 0  # a first start that was killed before its first commit
    if mark != APPLICATION_ID:
        raise StorageTrouble(
            f"{path.name} is a database of another program.",
            hint="Choose another workspace folder.",
        )
    if number > SCHEMA:
        raise DatabaseTooNew("A newer version of the program has written this workspace.")
    return number


def connect(path: Path, *, patience_ms: int = BUSY_TIMEOUT_MS) -> Engine:
    """An engine on the file, with the settings that every connection needs.

    The one connection may be handed from thread to thread, never shared by two
    at a time: `ui.runner` gives it one worker.
    """

    def dial() -> sqlite3.Connection:
        return sqlite3.connect(
            path, isolation_level=None, timeout=patience_ms / 1000, check_same_thread=False
        )

    # Values of rows (a name told in confidence) have no place in the message of an error.
    engine = create_engine("sqlite://", creator=dial, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _roll_back)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for write transactions: they take the write lock at once."""
    return engine.execution_options(writes=True)


@contextmanager
def translated(cost: str = "") -> Iterator[None]:
    """Tell the database's troubles as errors that an analyst can read.

    Args:
        cost: what did not happen because of it, told behind the cause.

    Raises:
        StorageTrouble: full, locked, read-only, gone.
        DatabaseDamaged: not a database any more.
    """
    try:
        yield
    except (sqlite3.DatabaseError, DatabaseError) as error:
        raised = error.orig if isinstance(error, DatabaseError) else error
        told = _told(raised, cost) if isinstance(raised, sqlite3.DatabaseError) else None
        if told is None:
            raise
        raise told from error
    except UnicodeDecodeError as error:
        # The database's own words, even in its error messages, are all that is decoded here.
        raise DatabaseDamaged(_DAMAGED) from error


def _told(error: sqlite3.DatabaseError, cost: str) -> WorkbenchError | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(_DAMAGE) or any(words in str(error) for words in _DAMAGE_WORDS):
        return DatabaseDamaged(_DAMAGED)
    for start, cause in _TROUBLES.items():
        if name.startswith(start):
            return StorageTrouble(f"{cause}; {cost}." if cost else f"{cause}.")
    return None


def raw_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, inside the same transaction: for what must cost nothing."""
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StorageTrouble(f"The workspace cannot be read: {error.strerror}.") from error


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "foreign_keys=ON",
        "journal_mode=TRUNCATE",
        "synchronous=FULL",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=ON",
        "mmap_size=0",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    raw = raw_of(connection)
    if connection.get_execution_options().get("writes"):
        raw.execute("BEGIN IMMEDIATE")
        # Rows of one table may name each other (a claim and its parts): their
        # order inside a transaction is nobody's business.
        raw.execute("PRAGMA defer_foreign_keys=ON")
    else:
        raw.execute("BEGIN")


def _roll_back(context: ExceptionContext) -> None:
    """End a transaction whose COMMIT failed: SQLAlchemy believes that it is over, SQLite does not.

    It would keep its lock, and the next one could not begin.
    """
    if context.connection is not None and raw_of(context.connection).in_transaction:
        raw_of(context.connection).rollback()
