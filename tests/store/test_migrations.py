"""A database of any release opens, and the newest schema is what the models say."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlmodel import SQLModel

from tests.builders_store import TEXT, a_full_case, everything
from workbench.services import proof
from workbench.services.views.cases import case_rows
from workbench.services.views.claims import claim_rows
from workbench.store import database, migrate, opening
from workbench.store.backups import Backups
from workbench.store.database import SCHEMA, schema_of
from workbench.store.rows import entities, table_of
from workbench.store.workspace import Workspace

RELEASED = sorted((Path(__file__).parent.parent / "data" / "schemas").glob("*.sql"))
"""Databases as each release left them, with a row of everything: kept for ever."""

_CHECKS = {"closedflag", "calculation", "operand"}

LATER = {"0001": {"call", "callclaim", "name", *_CHECKS}, "0002": _CHECKS, "0003": set()}
"""Tables that a release did not have yet."""


def test_every_release_has_its_database_kept():
    assert [path.stem for path in RELEASED] == [f"{n:04}" for n in range(1, SCHEMA + 1)]


def test_a_new_database_is_what_the_models_say(workspace):
    def differences(session):
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        return compare_metadata(context, SQLModel.metadata)

    assert workspace.read(differences) == []


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_the_database_of_a_release_opens_with_all_its_work(released, tmp_path):
    folder = tmp_path / "workspace"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "workbench.db")) as raw:
        raw.executescript(released.read_text("utf-8"))
    with Workspace.open(folder, person="Ada Byron") as workspace:
        [case] = workspace.read(case_rows)
        assert (case.title, case.claims, case.closed) == ("Harbour town counts its ferries", 2, 1)
        tables = {table_of(model).name for model in entities()}
        assert {name for name, _ in everything(workspace)} == tables - LATER[released.stem]
        for data in (TEXT.encode(), b"24 sailings in all"):
            workspace.captures.put(data)  # the dump holds the database only
        assert proof.verify(workspace).broken == []
        while workspace.undo_label:
            workspace.undo()
        assert workspace.read(case_rows) == []


def test_what_was_altered_before_a_migration_is_still_told_after_it(tmp_path):
    folder = tmp_path / "workspace"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "workbench.db")) as raw:
        raw.executescript(RELEASED[0].read_text("utf-8"))
        raw.execute("UPDATE journalentry SET actor = 'Nobody' WHERE id = 4")
        raw.execute("UPDATE evidence SET quote = '25 sailings'")
        raw.commit()
    with Workspace.open(folder, person="Ada Byron") as workspace:
        broken = proof.verify(workspace).broken
    assert [line[:16] for line in broken if line.startswith("Journal")] == ["Journal: entry 4"]
    assert "Claim 2: evidence from source 1 was altered." in broken


@pytest.fixture
def newer(monkeypatch):
    """The program, one schema further."""
    for module in (database, migrate, opening):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)


def test_a_backup_is_made_before_a_migration(workspace, newer):
    added = a_full_case(workspace)
    workspace.close()
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        assert len(again.read(claim_rows, added.draft_id)) == 2
    [backup] = Backups(workspace.folder).all()
    assert backup.path.name.endswith("_before-migration.db")
    assert schema_of(backup.path) == SCHEMA
    assert schema_of(workspace.folder / "workbench.db") == SCHEMA + 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(workspace, newer, monkeypatch):
    workspace.close()
    before = (workspace.folder / "workbench.db").read_bytes()

    def half(config, _revision):
        connection = config.attributes["connection"]
        connection.exec_driver_sql("ALTER TABLE claim ADD COLUMN mood VARCHAR")
        raise RuntimeError("a step of the migration is wrong")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError):
        Workspace.open(workspace.folder, person="Ada Byron")
    assert (workspace.folder / "workbench.db").read_bytes() == before


def test_opening_needs_no_migration_library_when_nothing_is_to_migrate(workspace, monkeypatch):
    workspace.close()
    monkeypatch.setattr(opening, "migrate", None)
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        assert again.read(case_rows) == []
