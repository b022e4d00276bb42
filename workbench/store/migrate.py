"""Bringing a database to the newest schema, with a checked backup before.

Alembic, without its ini file: the scripts are inside the package. It is
imported only when there is something to do.
"""

from pathlib import Path

from sqlalchemy import Engine

from workbench.store.database import APPLICATION_ID, SCHEMA, schema_of, translated

SCRIPTS = Path(__file__).parent / "migrations"


def needs_migration(path: Path) -> bool:
    """True if the file is new or older than this program."""
    return schema_of(path) < SCHEMA


def migrate(engine: Engine) -> None:
    """Run the missing migrations in one transaction: all of them or none."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    with translated(), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
