"""Before a database is opened: its folder, and the newest schema."""

from pathlib import Path

from workbench.errors import DatabaseDamaged, StorageTrouble
from workbench.store.backups import Backups
from workbench.store.database import FILE_NAME, SCHEMA, schema_of
from workbench.store.migrate import migrate


def make_folder(folder: Path) -> None:
    """Make the workspace folder, if it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageTrouble(
            f"The workspace folder cannot be made: {error.strerror}.",
            hint="Choose another folder with --workspace.",
        ) from error


def bring_up_to_date(folder: Path, patience_ms: int) -> None:
    """Make or migrate the database, unless it has the newest schema."""
    path, backups = folder / FILE_NAME, Backups(folder)
    schema = schema_of(path, patience_ms=patience_ms)
    if schema == SCHEMA:
        return
    if schema:
        backups.make("before-migration")
    elif backups.all():
        raise DatabaseDamaged(
            "The workspace's database is gone, but there are backups of it.",
            hint="Restore the newest one; or, to begin anew, move the folder “backups” away.",
        )
    migrate(path, patience_ms=patience_ms)
