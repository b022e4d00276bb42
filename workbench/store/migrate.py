"""Bringing a database to the newest schema.

Alembic, without its ini file: the scripts are inside the package. It is
imported only when there is something to do.
"""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine

from workbench.store.database import APPLICATION_ID, SCHEMA, connect, translated, writing

SCRIPTS = Path(__file__).parent / "migrations"

Schema = frozenset[tuple[str, str, str | None]]
"""Kind, name and statement of everything a database is made of."""


def migrate(path: Path, *, patience_ms: int) -> None:
    """Run the missing migrations in one transaction: all of them or none.

    Two processes may come here at once: the second waits, and finds all done.
    """
    engine = connect(path, patience_ms=patience_ms)
    try:
        with translated("the workspace was not brought up to date"):
            _upgrade(engine)
    finally:
        engine.dispose()


@cache
def newest_schema() -> Schema:
    """What a database is made of that has been through all migrations, and nothing else."""
    engine = connect(Path(":memory:"))
    try:
        _upgrade(engine)
        with engine.connect() as connection:
            return schema_in(connection)
    finally:
        engine.dispose()


def schema_in(connection: Connection) -> Schema:
    """What an open database is made of."""
    found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master")
    return frozenset((kind, name, statement) for kind, name, statement in found)


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
