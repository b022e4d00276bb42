"""The database file: opening it, knowing it, and telling its troubles in a sentence.

One connection, used by one thread at a time. The rollback journal is TRUNCATE
unless this SQLite has the fix of the WAL-reset bug (3.7.0 to 3.51.2 can damage
a WAL database that several connections write;
https://www.sqlite.org/wal.html): the price is about a millisecond a write.
Write transactions begin IMMEDIATE, so two processes queue instead of failing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from workbench.errors import DatabaseDamaged, DatabaseTooNew, StorageTrouble

APPLICATION_ID = 0x46435742
"""Marks our files: "FCWB" at byte 68 of the header."""

SCHEMA = 1
"""Number of the newest migration; `PRAGMA user_version` of a database that has it."""

BUSY_TIMEOUT_MS = 5000
"""How long a write waits for another process."""

FILE_NAME = "workbench.db"

_TROUBLES = {
    "SQLITE_FULL": "The disk is full; the change was not saved.",
    "SQLITE_IOERR": "The workspace folder cannot be read or written; the change was not saved.",
    "SQLITE_BUSY": "Another program is using the workspace; the change was not saved.",
    "SQLITE_LOCKED": "Another program is using the workspace; the change was not saved.",
    "SQLITE_READONLY": "The workspace cannot be written; the change was not saved.",
    "SQLITE_CANTOPEN": "The workspace folder is gone or closed to you; the change was not saved.",
    "SQLITE_PERM": "The workspace is closed to you; the change was not saved.",
}


def wal_is_safe() -> bool:
    """True if this SQLite has the fix of the WAL-reset bug."""
    version = sqlite3.sqlite_version_info
    return (
        version >= (3, 51, 3)
        or (3, 50, 7) <= version < (3, 51)
        or (version[:2] == (3, 44) and (version >= (3, 44, 6)))
    )


def schema_of(path: Path) -> int:
    """The schema number of a database file; 0 for a new or empty one.

    Raises:
        DatabaseDamaged: the file is no database.
        DatabaseTooNew: it was written by a newer version of the program.
        StorageTrouble: it cannot be read, or is some other program's database.
    """
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with translated(), closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000)) as raw:
        mark = raw.execute("PRAGMA application_id").fetchone()[0]
        number: int = raw.execute("PRAGMA user_version").fetchone()[0]
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if mark != APPLICATION_ID:
        raise StorageTrouble(
            f"{path.name} is a database of another program.",
            hint="Choose another workspace folder.",
        )
    if number > SCHEMA:
        raise DatabaseTooNew("A newer version of the program has written this workspace.")
    return number


def connect(path: Path) -> Engine:
    """An engine on the file, with the settings that every connection needs.

    The one connection may be handed from thread to thread, never shared by two
    at a time: `ui.runner` gives it one worker.
    """

    def dial() -> sqlite3.Connection:
        return sqlite3.connect(
            path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False
        )

    engine = create_engine("sqlite://", creator=dial, poolclass=StaticPool)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for write transactions: they take the write lock at once."""
    return engine.execution_options(writes=True)


@contextmanager
def translated() -> Iterator[None]:
    """Tell the database's troubles as errors that an analyst can read.

    Raises:
        StorageTrouble: full, locked, read-only, gone.
        DatabaseDamaged: not a database any more.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _told(error) from error
    except DatabaseError as error:
        if not isinstance(error.orig, sqlite3.DatabaseError):
            raise
        raise _told(error.orig) from error


def _told(error: sqlite3.DatabaseError) -> Exception:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DatabaseDamaged("The workspace's database is damaged.")
    for start, sentence in _TROUBLES.items():
        if name.startswith(start):
            return StorageTrouble(sentence)
    return error


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "foreign_keys=ON",
        f"journal_mode={'WAL' if wal_is_safe() else 'TRUNCATE'}",
        "synchronous=FULL",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=ON",
        "mmap_size=0",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writes"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        # Rows of one table may name each other (a claim and its parts): their
        # order inside a transaction is nobody's business.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    else:
        connection.exec_driver_sql("BEGIN")
