"""Backups are whole or not kept, grow thinner with age, and bring back what was there."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import ARTICLE, a_claim, an_article
from workbench.errors import DatabaseDamaged, DatabaseTooNew, NotFound, StorageTrouble
from workbench.services import claims, proof
from workbench.services.views.claims import claim_rows
from workbench.store.backups import EVERY, Backup, Backups
from workbench.store.database import SCHEMA
from workbench.store.workspace import Workspace

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is put forward."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(workspace):
    return workspace.folder


@pytest.fixture
def backups(folder, clock):
    return Backups(folder, clock=clock, patience_ms=30)


def changed_at(folder, moment):
    os.utime(folder / "workbench.db", (moment.timestamp(), moment.timestamp()))


# --- when --------------------------------------------------------------------


def test_the_first_backup_is_due_at_once(backups):
    assert backups.is_due()


def test_a_backup_is_due_half_an_hour_later_if_something_changed(backups, folder, clock):
    backups.make()
    changed_at(folder, NOON + timedelta(minutes=1))
    assert not backups.is_due()
    clock.now += EVERY
    assert backups.is_due()


def test_no_backup_is_due_while_nothing_changes(backups, folder, clock):
    changed_at(folder, NOON - timedelta(minutes=1))
    backups.make()
    clock.now += 10 * EVERY
    assert not backups.is_due()


def test_a_clock_that_was_set_back_does_not_put_backups_off(backups, folder, clock):
    backups.make()
    changed_at(folder, NOON + timedelta(minutes=1))
    clock.now -= timedelta(days=300)
    assert backups.is_due()


def test_a_lost_database_makes_no_backup_due(backups, folder):
    (folder / "workbench.db").unlink()
    assert not backups.is_due()


# --- which are kept ----------------------------------------------------------


def test_backups_grow_thinner_with_age(backups, clock):
    backups.make()
    for step in range(4 * 400):
        clock.now = NOON + timedelta(hours=6 * step)
        (backups.folder / clock.now.strftime("%Y%m%dT%H%M%S%fZ.db")).touch()
        if step % 20 == 0:
            backups.make("by-hand")  # thins, too
    backups.make("last")
    ages = [(clock.now - backup.made_at) / timedelta(days=1) for backup in backups.all()]
    assert sum(0 < age < 1 for age in ages) == 3
    assert 11 <= sum(1 <= age < 12 for age in ages) <= 12
    assert 8 <= sum(12 <= age < 70 for age in ages) <= 10
    assert 10 <= sum(age >= 70 for age in ages) <= 13
    assert max(ages) > 360


def test_a_file_that_somebody_put_there_is_no_backup_and_is_never_deleted(backups, clock):
    backups.make()
    note = backups.folder / "copy of the important one.db"
    note.write_text("mine")
    clock.now += timedelta(days=400)
    backups.make()
    assert note.exists()
    assert len(backups.all()) == 2


def test_a_backup_says_in_its_name_why_it_was_made(backups):
    assert backups.make("by-hand").path.name == "20260302T120000000000Z_by-hand.db"


# --- making ------------------------------------------------------------------


def test_a_backup_holds_what_was_there_while_work_goes_on(workspace, article, backups):
    a_claim(workspace, article, "24 ferries")
    backup = backups.make()
    a_claim(workspace, article, "longest pier")
    assert quotes(backup.path) == ["24 ferries"]


def test_nothing_is_made_of_nothing(backups, folder):
    (folder / "workbench.db").unlink()
    with pytest.raises(StorageTrouble, match="the backup was not made"):
        backups.make()
    assert not (folder / "workbench.db").exists()
    assert backups.all() == []


def test_a_damaged_database_is_not_backed_up(workspace, article, backups, folder):
    workspace.close()
    overwrite(folder / "workbench.db")
    with pytest.raises(DatabaseDamaged):
        backups.make()
    assert list(backups.folder.iterdir()) == []


def test_a_file_in_the_place_of_the_backups_is_told(backups, folder):
    (folder / "backups").write_text("not a folder")
    with pytest.raises(StorageTrouble, match="The backup could not be written"):
        backups.make()


# --- restoring ---------------------------------------------------------------


def test_a_backup_brings_back_what_was_there_and_undo_with_it(workspace, article, backups):
    a_claim(workspace, article, "24 ferries")
    backup = backups.make()
    a_claim(workspace, article, "longest pier")
    workspace.close()
    aside = backups.restore(backup)
    assert quotes(aside) == ["24 ferries", "longest pier"]
    with Workspace.open(workspace.folder, person="Ada Byron") as restored:
        assert [row.quote for row in restored.read(claim_rows, article.draft_id)] == ["24 ferries"]
        assert proof.verify(restored).broken == []
        restored.undo()
        assert restored.read(claim_rows, article.draft_id) == []


@pytest.mark.parametrize("sidecar", ["-journal", "-wal", "-shm"])
def test_what_another_run_left_beside_the_database_is_not_played_into_the_backup(
    workspace, article, backups, folder, sidecar
):
    a_claim(workspace, article, "24 ferries")
    backup = backups.make()
    left = left_over(workspace, article, folder)
    workspace.close()
    (folder / "workbench.db").unlink()  # with it there, SQLite would play a journal into it first
    (folder / f"workbench.db{sidecar}").write_bytes(left)
    backups.restore(backup)
    assert quotes(folder / "workbench.db") == ["24 ferries"]
    [aside] = folder.glob(f"*.replaced{sidecar}")
    assert aside.read_bytes() == left


def left_over(workspace, article, folder):
    """A journal as a process killed in the middle of a write leaves it."""
    with closing(sqlite3.connect(folder / "workbench.db", isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=TRUNCATE")
        writer.execute("PRAGMA cache_spill=ON")
        writer.execute("PRAGMA cache_size=1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE claim SET quote = hex(zeroblob(100000))")
        left = (folder / "workbench.db-journal").read_bytes()
        writer.execute("ROLLBACK")
    assert left
    return left


def test_a_damaged_backup_is_refused_and_nothing_is_moved(workspace, article, backups, folder):
    backup = backups.make()
    overwrite(backup.path)
    workspace.close()
    before = (folder / "workbench.db").read_bytes()
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        backups.restore(backup)
    assert (folder / "workbench.db").read_bytes() == before
    assert list(folder.glob("*.replaced*")) == []


@pytest.mark.parametrize("content", [b"", b"not a database at all, only words" * 200])
def test_what_is_no_database_is_refused_as_a_backup(workspace, backups, folder, content):
    backup = backups.make()
    backup.path.write_bytes(content)
    workspace.close()
    with pytest.raises(DatabaseDamaged):
        backups.restore(backup)


def test_a_newer_programs_backup_is_refused(workspace, backups, folder):
    backup = backups.make()
    with closing(sqlite3.connect(backup.path)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA + 1}")
    workspace.close()
    with pytest.raises(DatabaseTooNew):
        backups.restore(backup)


def test_a_backup_that_was_deleted_meanwhile_is_not_found(workspace, backups, folder):
    with pytest.raises(NotFound):
        backups.restore(Backup(folder / "backups" / "gone.db", NOON))


def test_a_workspace_that_is_being_written_to_is_not_replaced(workspace, backups, folder):
    backup = backups.make()
    with closing(sqlite3.connect(folder / "workbench.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageTrouble, match="nothing was restored"):
            backups.restore(backup)
    assert list(folder.glob("*.replaced*")) == []


def test_a_window_left_open_on_the_replaced_database_cannot_write_into_it(
    workspace, article, backups
):
    claim_id = a_claim(workspace, article, "24 ferries")
    backups.restore(backups.make())
    with pytest.raises(StorageTrouble, match="moved or replaced"):
        workspace.run(claims.set_note, claim_id=claim_id, note="lost")


def overwrite(path):
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 6] = b"\xaa" * (4096 * 4)
    path.write_bytes(data)


def quotes(path):
    with closing(sqlite3.connect(path)) as raw:
        return [quote for (quote,) in raw.execute("SELECT quote FROM claim ORDER BY number")]


def test_an_article_opened_twice_has_its_file_once(workspace):
    one, two = (an_article(workspace, ARTICLE) for _ in range(2))
    assert one != two
    assert len(list(workspace.captures.all())) == 1
