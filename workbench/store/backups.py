"""Checked backups of the database, and the way back.

The captured files are not copied: they are named by their hash and never
overwritten, so every backup finds its own beside it. A backup is written under
another name, opened, checked, and only then given its name.
"""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.errors import DatabaseDamaged, NotFound, StorageTrouble
from workbench.model.base import utcnow
from workbench.store.database import FILE_NAME, schema_of, translated

_STAMP = "%Y%m%dT%H%M%S%fZ"

EVERY = timedelta(minutes=30)
"""How often the window backs up, if something changed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file, and when it was made."""

    path: Path
    made_at: datetime


class Backups:
    """The backups of one workspace folder."""

    def __init__(self, folder: Path) -> None:
        self._database = folder / FILE_NAME
        self.folder = folder / "backups"

    def all(self) -> list[Backup]:
        """All backups, newest first."""
        found = []
        for path in self.folder.glob("*.db"):
            try:
                made_at = datetime.strptime(path.name.split("_")[0], _STAMP)
            except ValueError:
                continue  # some other file that somebody put here
            found.append(Backup(path, made_at.replace(tzinfo=UTC)))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def is_due(self) -> bool:
        """True if the newest backup is old and the database has changed since."""
        newest = next(iter(self.all()), None)
        if newest is None:
            return self._database.exists()
        changed = datetime.fromtimestamp(self._database.stat().st_mtime, UTC)
        return utcnow() - newest.made_at >= EVERY and changed > newest.made_at

    def make(self, why: str = "") -> Backup:
        """Copy the database while it is open, check the copy, then keep it.

        Raises:
            DatabaseDamaged: the copy does not pass SQLite's own check.
            StorageTrouble: it cannot be written.
        """
        made_at = utcnow()
        name = made_at.strftime(_STAMP) + ("_" + why.replace(" ", "-") if why else "") + ".db"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.folder / f".{name}.part"
            with (
                translated(),
                closing(sqlite3.connect(self._database)) as source,
                closing(sqlite3.connect(part)) as copy,
            ):
                source.backup(copy)
            _check(part)
            _flush(part)
            part.replace(self.folder / name)
        except OSError as error:
            raise StorageTrouble(f"The backup could not be written: {error.strerror}.") from error
        self._thin()
        return Backup(self.folder / name, made_at)

    def restore(self, backup: Backup) -> Path | None:
        """Put a backup in the database's place; the workspace must be closed.

        The present file and what lies beside it (a left-over journal would be
        played into the restored file) are moved aside, never deleted.

        Returns:
            Where the present file was moved, None if there was none.

        Raises:
            NotFound: there is no such backup.
            DatabaseDamaged: the backup itself is damaged; nothing was moved.
        """
        if not backup.path.is_file():
            raise NotFound("There is no such backup.", hint="See what there is with: restore")
        schema_of(backup.path)
        _check(backup.path)
        aside = None
        stamp = utcnow().strftime(_STAMP)
        for suffix in ("-journal", "-wal", "-shm", ""):
            present = self._database.with_name(self._database.name + suffix)
            if present.exists():
                aside = present.rename(present.with_name(f"{present.name}.{stamp}.replaced"))
        part = self._database.with_name(self._database.name + ".part")
        part.write_bytes(backup.path.read_bytes())
        _flush(part)
        part.replace(self._database)
        return aside

    def _thin(self) -> None:
        """Keep all of the last day, one a day for 12 days, a week for 10 weeks, then a month."""
        now, kept = utcnow(), set()
        for backup in self.all():
            age = now - backup.made_at
            if age < timedelta(days=1):
                continue
            day = backup.made_at.date()
            if age < timedelta(days=12):
                slot = f"day {day}"
            elif age < timedelta(weeks=10):
                slot = f"week {day.isocalendar()[:2]}"
            else:
                slot = f"month {day:%Y-%m}"
            if slot in kept:
                backup.path.unlink()
            kept.add(slot)


def _check(path: Path) -> None:
    with translated(), closing(sqlite3.connect(path)) as copy:
        told = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if told != "ok":
        raise DatabaseDamaged(f"{path.name} is damaged.", hint="Choose an older backup.")


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
