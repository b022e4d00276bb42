"""Bringing a database to the newest schema.

Alembic, without its ini file: the scripts are inside the package. It is
imported only when there is something to do.
"""

from pathlib import Path

from workbench.store.database import APPLICATION_ID, SCHEMA, connect, translated, writing

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, *, patience_ms: int) -> None:
    """Run the missing migrations in one transaction: all of them or none.

    Two processes may come here at once: the second waits, and finds all done.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = writing(connect(path, patience_ms=patience_ms))
    try:
        with translated("the workspace was not brought up to date"), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
    finally:
        engine.dispose()
