"""Checked backups of the database, and the way back.

The captured files are not copied: they are named by their hash and never
changed, so every backup finds its own beside it. A backup is written under
another name, opened, checked, and only then given its name.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.errors import DatabaseDamaged, NotFound, StorageTrouble
from workbench.model.base import utcnow
from workbench.store.database import BUSY_TIMEOUT_MS, FILE_NAME, SIDECARS, schema_of, translated
from workbench.store.files import settle

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

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = utcnow,
        patience_ms: int = BUSY_TIMEOUT_MS,
    ) -> None:
        self.folder = folder / "backups"
        self._database = folder / FILE_NAME
        self._clock, self._patience = clock, patience_ms / 1000

    def all(self) -> list[Backup]:
        """All backups, newest first."""
        found = []
        for path in self.folder.glob("*.db"):
            try:
                made_at = datetime.strptime(path.name.split("_")[0].removesuffix(".db"), _STAMP)
            except ValueError:
                continue  # some other file that somebody put here
            found.append(Backup(path, made_at.replace(tzinfo=UTC)))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def is_due(self) -> bool:
        """True if the newest backup is old and the database has changed since."""
        try:
            changed = datetime.fromtimestamp(self._database.stat().st_mtime, UTC)
        except OSError:
            return False  # gone or closed to us: nothing can be backed up, and work will say so
        newest = next(iter(self.all()), None)
        if newest is None:
            return True
        age = self._clock() - newest.made_at
        # A negative age: the clock was set back, and would keep us waiting until it is there again.
        return not timedelta(0) <= age < EVERY and changed > newest.made_at

    def make(self, why: str = "") -> Backup:
        """Copy the database while it is open, check the copy, then keep it.

        Args:
            why: becomes part of the file's name; letters and hyphens.

        Raises:
            DatabaseDamaged: the copy does not pass SQLite's own check.
            StorageTrouble: it cannot be written, or there is nothing to back up.
        """
        made_at = self._clock()
        name = made_at.strftime(_STAMP) + (f"_{why}" if why else "") + ".db"
        part = self.folder / f".{name}.part"
        with _writable("The backup could not be written"):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                self._copy(part)
                if not is_whole(part):
                    raise DatabaseDamaged(
                        "The workspace's database is damaged; no backup was made."
                    )
                settle(part, self.folder / name)
            finally:
                part.unlink(missing_ok=True)
            self._thin()
        return Backup(self.folder / name, made_at)

    def restore(self, backup: Backup) -> Path | None:
        """Put a backup in the database's place; the workspace must be closed.

        The present file and what lies beside it (a left-over journal would be
        played into the restored file) are moved aside, never deleted. Should
        this be cut off in the middle, the workspace has no database and says
        so when it is opened; it never begins anew by itself.

        Returns:
            Where the present file was moved, None if there was none.

        Raises:
            NotFound: there is no such backup.
            DatabaseDamaged: the backup itself is damaged; nothing was moved.
            StorageTrouble: the workspace is in use or cannot be written; nothing was moved.
        """
        if not backup.path.is_file():
            raise NotFound("There is no such backup.", hint="See what there is with: restore")
        if not is_whole(backup.path):
            raise DatabaseDamaged(f"{backup.path.name} is damaged.", hint="Choose an older backup.")
        self._refuse_if_in_use()
        part = self._database.with_name(f".{FILE_NAME}.part")
        with _writable("The backup could not be put back"):
            try:
                shutil.copyfile(backup.path, part)
                aside = self._move_aside()
                settle(part, self._database)
            finally:
                part.unlink(missing_ok=True)
        return aside

    def _copy(self, part: Path) -> None:
        # Never made by opening it: a backup of nothing would pass every check.
        there = f"{self._database.absolute().as_uri()}?mode=rw"
        with (
            translated("the backup was not made"),
            closing(sqlite3.connect(there, uri=True, timeout=self._patience)) as source,
            closing(sqlite3.connect(part)) as copy,
        ):
            source.backup(copy)

    def _refuse_if_in_use(self) -> None:
        if not self._database.exists():
            return
        try:
            with closing(sqlite3.connect(self._database, timeout=self._patience)) as present:
                present.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            # Other troubles of the present file are why it is being replaced.
            if error.sqlite_errorname == "SQLITE_BUSY":
                raise StorageTrouble(
                    "Another program is using the workspace; nothing was restored.",
                    hint="Close its windows, then try again.",
                ) from error

    def _move_aside(self) -> Path | None:
        """Move the database away, then its journals, still beside it: they belong together."""
        aside = self._database.with_name(f"{FILE_NAME}.{self._clock():{_STAMP}}.replaced")
        moved = None
        for suffix in ("", *SIDECARS):
            present = self._database.with_name(FILE_NAME + suffix)
            if present.exists():
                present.rename(aside.with_name(aside.name + suffix))
                moved = aside
        return moved

    def _thin(self) -> None:
        """Keep all of the last day, one a day for 12 days, a week for 10 weeks, then a month."""
        now, kept = self._clock(), set()
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


def is_whole(path: Path) -> bool:
    """True for a database of ours that passes SQLite's own check."""
    try:
        if not schema_of(path):
            return False
        with translated(), closing(sqlite3.connect(path)) as copy:
            told: str = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except DatabaseDamaged:
        return False
    return told == "ok"


@contextmanager
def _writable(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageTrouble(f"{what}: {error.strerror}.") from error
