"""The other databases of a workspace: what is forgotten must be forgotten in each of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.errors import DatabaseDamaged, WorkbenchError
from workbench.store.backups import is_whole
from workbench.store.database import (
    BUSY_TIMEOUT_MS,
    FILE_NAME,
    SCHEMA,
    connect,
    schema_of,
    translated,
)
from workbench.store.migrate import migrate
from workbench.store.workspace import Workspace


def copies(folder: Path) -> list[Path]:
    """The backups of a workspace, oldest first, and what a backup has replaced."""
    replaced = [path for path in folder.glob(f"{FILE_NAME}.*.replaced") if path.is_file()]
    return sorted((folder / "backups").glob("*.db")) + sorted(replaced)


def in_all_copies(workspace: Workspace, act: Callable[[Workspace], None]) -> list[str]:
    """Do something in every copy; return a sentence for each in which it could not be done."""
    for half in (workspace.folder / "backups").glob(".*.part"):
        half.unlink(missing_ok=True)  # a copy that was killed before it was whole
    left = []
    for path in copies(workspace.folder):
        try:
            with _opened(workspace, path) as copy:
                act(copy)
        except (WorkbenchError, OSError) as error:
            left.append(f"{path.name} could not be cleaned: {error} Delete that file by hand.")
    return left


@contextmanager
def _opened(workspace: Workspace, path: Path) -> Iterator[Workspace]:
    """A copy as a workspace of its own, brought to the newest schema: only that can forget."""
    if not is_whole(path):
        raise DatabaseDamaged("It is damaged.")
    if schema_of(path) < SCHEMA:
        migrate(path, patience_ms=BUSY_TIMEOUT_MS)
    copy = Workspace(workspace.folder, connect(path))
    copy.actor = workspace.actor
    try:
        with translated():
            yield copy
    finally:
        copy.close()
        sidecar = path.with_name(f"{path.name}-journal")
        if sidecar.exists() and not sidecar.stat().st_size:
            sidecar.unlink()
