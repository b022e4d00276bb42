"""Full, locked, gone, foreign, damaged: one sentence each, nothing lost, and work goes on after."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from sqlmodel import select

from tests.builders import ARTICLE, a_claim, an_article
from workbench.errors import DatabaseDamaged, DatabaseTooNew, StorageTrouble
from workbench.model import Draft
from workbench.services import claims, proof
from workbench.services.views.cases import case_rows
from workbench.services.views.claims import claim_row, claim_rows
from workbench.store.database import SCHEMA
from workbench.store.workspace import Workspace


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "workspace"


@pytest.fixture
def hasty(folder):
    """A workspace that waits for others for a moment only."""
    with Workspace.open(folder, person="Ada Byron", patience_ms=30) as workspace:
        yield workspace


@pytest.fixture
def claim_id(hasty):
    return a_claim(hasty, an_article(hasty, ARTICLE), "24 ferries")


def note(workspace, claim_id, words):
    workspace.run(claims.set_note, claim_id=claim_id, note=words)


def noted(workspace, claim_id):
    return workspace.read(claim_row, claim_id).note


def held(folder):
    """Another program that has the database for itself."""
    other = sqlite3.connect(folder / "workbench.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return closing(other)


# --- locked ------------------------------------------------------------------


def test_what_cannot_be_saved_now_is_told_and_saved_afterwards(hasty, folder, claim_id):
    note(hasty, claim_id, "before")
    with held(folder), pytest.raises(StorageTrouble, match=r"Another program.*was not saved"):
        note(hasty, claim_id, "while locked")
    assert noted(hasty, claim_id) == "before"
    note(hasty, claim_id, "after")
    assert noted(hasty, claim_id) == "after"


def test_what_is_refused_at_the_very_end_leaves_no_lock_behind(hasty, folder, claim_id):
    with closing(sqlite3.connect(folder / "workbench.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM claim").fetchall()
        with pytest.raises(StorageTrouble, match="Another program"):
            note(hasty, claim_id, "while somebody reads")
        reader.execute("COMMIT")
        note(hasty, claim_id, "after")
        assert reader.execute("SELECT note FROM claim").fetchone() == ("after",)


def test_an_undo_that_could_not_be_written_can_be_tried_again(hasty, folder, claim_id):
    note(hasty, claim_id, "wrong")
    with held(folder), pytest.raises(StorageTrouble):
        hasty.undo()
    assert hasty.undo_label == "Edit note"
    hasty.undo()
    assert noted(hasty, claim_id) == ""


def test_a_locked_workspace_is_not_opened_and_says_why(hasty, folder):
    with held(folder), pytest.raises(StorageTrouble, match=r"Another program is using the works"):
        Workspace.open(folder, person="Ada Byron", patience_ms=30)


def test_who_is_known_opens_a_workspace_that_somebody_is_writing_to(hasty, folder, claim_id):
    with closing(sqlite3.connect(folder / "workbench.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Workspace.open(folder, person="Ada Byron", patience_ms=30) as second:
            assert noted(second, claim_id) == ""


def test_a_person_who_could_not_be_added_does_not_act(hasty, folder, claim_id):
    with held(folder), pytest.raises(StorageTrouble):
        hasty.become("Cem Demir")
    note(hasty, claim_id, "still Ada's")
    assert hasty.actor.name == "Ada Byron"
    assert proof.verify(hasty).broken == []


# --- full --------------------------------------------------------------------


@pytest.mark.parametrize("room", [0, 1, 5_000, 20_000, 60_000, 200_000])
def test_on_a_full_disk_what_was_saved_stays_and_work_goes_on_with_room(
    hasty, folder, claim_id, nursery, room
):
    hasty.close()
    size = (folder / "workbench.db").stat().st_size + room
    nursery.begin("fill_the_disk", folder, claim=str(claim_id), size=size)
    *saved, refusal = nursery.rest()
    assert refusal.startswith("StorageTrouble: "), refusal
    with Workspace.open(folder, person="Ada Byron") as workspace:
        assert noted(workspace, claim_id).split()[:1] == saved[-1:]
        note(workspace, claim_id, "there is room again")
        assert proof.verify(workspace).broken == []


def test_on_a_full_disk_no_half_capture_and_no_half_backup_stays(hasty, folder, claim_id, nursery):
    kept = sorted(hasty.captures.all())
    nursery.begin("keep_too_much", folder, size=50_000)
    capture, backup = nursery.rest()
    assert capture.startswith("StorageTrouble: The file could not be copied")
    assert backup.startswith("StorageTrouble: ")
    files = {path.name for path in (folder / "captures").rglob("*") if path.is_file()}
    assert files == set(kept)
    assert list((folder / "backups").iterdir()) == []


# --- gone --------------------------------------------------------------------


def test_a_folder_that_vanishes_is_told_and_work_goes_on_when_it_is_back(hasty, folder, claim_id):
    away = folder.with_name("away")
    folder.rename(away)
    with pytest.raises(StorageTrouble, match="was not saved"):
        note(hasty, claim_id, "into nothing")
    away.rename(folder)
    assert noted(hasty, claim_id) == ""
    note(hasty, claim_id, "and back")
    assert noted(hasty, claim_id) == "and back"


def test_a_database_that_was_replaced_under_the_window_is_not_written_to(hasty, folder, claim_id):
    path = folder / "workbench.db"
    shutil.copy(path, folder / "copy.db")
    (folder / "copy.db").replace(path)
    with pytest.raises(StorageTrouble, match="moved or replaced while it was open"):
        note(hasty, claim_id, "for nobody")


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StorageTrouble, match="cannot be made"):
        Workspace.open(tmp_path / "file", person="Ada Byron")


def test_a_folder_in_the_place_of_the_database_is_refused(folder):
    (folder / "workbench.db").mkdir(parents=True)
    with pytest.raises(StorageTrouble, match="gone or closed to you"):
        Workspace.open(folder, person="Ada Byron")


def test_a_lost_database_is_not_replaced_by_an_empty_one(hasty, folder, claim_id):
    hasty.backups.make()
    hasty.close()
    for loss in ("deleted", "emptied"):
        (folder / "workbench.db").unlink()
        if loss == "emptied":
            (folder / "workbench.db").touch()
        with pytest.raises(DatabaseDamaged, match="gone, but there are backups"):
            Workspace.open(folder, person="Ada Byron")
        hasty.backups.restore(hasty.backups.all()[0])
        with Workspace.open(folder, person="Ada Byron") as again:
            assert again.read(claim_row, claim_id) is not None


# --- foreign -----------------------------------------------------------------


def altered(folder, pragma):
    with closing(sqlite3.connect(folder / "workbench.db")) as raw:
        raw.execute(f"PRAGMA {pragma}")
        raw.commit()


def test_a_newer_programs_database_is_left_alone(hasty, folder):
    hasty.close()
    altered(folder, f"user_version={SCHEMA + 1}")
    before = (folder / "workbench.db").read_bytes()
    with pytest.raises(DatabaseTooNew, match="newer version"):
        Workspace.open(folder, person="Ada Byron")
    assert (folder / "workbench.db").read_bytes() == before


def test_another_programs_database_is_left_alone(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / "workbench.db")) as raw:
        raw.execute("CREATE TABLE songs (title)")
        raw.commit()
    before = (folder / "workbench.db").read_bytes()
    with pytest.raises(StorageTrouble, match="database of another program"):
        Workspace.open(folder, person="Ada Byron")
    assert (folder / "workbench.db").read_bytes() == before


# --- damaged -----------------------------------------------------------------


def overwritten(data):
    """Pages of noise in the middle."""
    middle = len(data) // 2 // 4096 * 4096
    return data[:middle] + random.Random(1).randbytes(3 * 4096) + data[middle + 3 * 4096 :]


DAMAGES = {
    "no database": lambda data: b"Dear diary, " * 999,
    "random bytes": lambda data: random.Random(1).randbytes(len(data)),
    "cut in half": lambda data: data[: len(data) // 2],
    "cut within a page": lambda data: data[: len(data) // 2 + 99],
    "pages overwritten": overwritten,
    "header overwritten": lambda data: b"\0" * 40 + data[40:],
    "schema overwritten": lambda data: data[:100] + b"\xff" * 40 + data[140:],
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_database_is_told_and_its_backup_restores_the_work(
    hasty, folder, claim_id, damage
):
    backup = hasty.backups.make()
    hasty.close()
    path = folder / "workbench.db"
    path.write_bytes(damage(path.read_bytes()))
    assert not is_sound(folder)
    aside = hasty.backups.restore(backup)
    assert aside is not None
    assert aside.exists()
    with Workspace.open(folder, person="Ada Byron") as workspace:
        assert proof.verify(workspace).broken == []
        assert workspace.read(claim_row, claim_id).quote == "24 ferries"


def is_sound(folder):
    """Open, read and check: damage may be told at any of these, never as a bug."""
    try:
        with Workspace.open(folder, person="Ada Byron") as workspace:
            workspace.read(case_rows)
            return not proof.verify(workspace).broken
    except DatabaseDamaged:
        return False


def test_a_value_that_cannot_be_read_is_damage_not_a_bug(hasty, folder, claim_id):
    with closing(sqlite3.connect(folder / "workbench.db")) as raw:
        raw.execute("UPDATE claim SET state = 'opne'")
        raw.commit()
    [draft_id] = hasty.read(drafts)
    with pytest.raises(DatabaseDamaged):
        hasty.read(claim_rows, draft_id)
    assert any("Claim" in line for line in proof.verify(hasty).broken)


def drafts(session):
    return session.exec(select(Draft.id)).all()


def test_a_bug_stays_a_bug_while_the_database_is_sound(hasty):
    def faulty(_session):
        return {}["no such key"]

    with pytest.raises(KeyError):
        hasty.read(faulty)
