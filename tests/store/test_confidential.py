"""A name told in confidence is in one table; after erasing it is in no byte of the workspace."""

import json
import shutil
import sqlite3
from contextlib import closing

import pypdfium2
import pytest

from tests.builders import a_claim, an_article, decided
from tests.bytes_of import files_with
from workbench.errors import Invalid, NotFound
from workbench.exporters import EXPORTERS
from workbench.progress import SILENT
from workbench.services import confidential, proof
from workbench.services.reports import collect
from workbench.services.views.history import history_rows
from workbench.store.transaction import operation
from workbench.store.workspace import Workspace

NAME, CONTACT = "Hesperia Vandermolen", "+00 555 010 199"
"""Found by either of the first two; telephone numbers are as telling as names."""


@pytest.fixture
def case_id(workspace, article):
    decided(workspace, a_claim(workspace, article, "24 ferries"))
    return article.case_id


@pytest.fixture
def kept(workspace, case_id):
    confidential.keep_name(workspace, case_id, "Source A", NAME, CONTACT)
    return case_id


def files_that_name(workspace):
    return files_with(workspace.folder, "Hesperia", "Vandermolen", CONTACT)


def test_a_name_is_kept_for_who_asks_and_is_in_the_database_and_its_backups_only(workspace, kept):
    backup = workspace.backups.make()
    assert confidential.name_of(workspace, kept, "Source A") == confidential.Confided(NAME, CONTACT)
    assert confidential.pseudonyms(workspace, kept) == ["Source A"]
    assert files_that_name(workspace) == {"workbench.db", f"backups/{backup.path.name}"}
    with closing(sqlite3.connect(workspace.folder / "workbench.db")) as raw:
        dump = [line for line in raw.iterdump() if "Vandermolen" in line]
    assert [line.split("(")[0] for line in dump] == ['INSERT INTO "confidentialname" VALUES']


def test_a_name_is_in_no_export(workspace, kept, tmp_path):
    report = workspace.read(collect, kept)
    for name in ("pdf", "csv", "json"):
        EXPORTERS.get(name)().write(report, tmp_path / f"report.{name}", SILENT)
    assert files_with(tmp_path, "Vandermolen") == {"workspace/workbench.db"}
    with closing(pypdfium2.PdfDocument(tmp_path / "report.pdf")) as pdf:
        pages = "".join(page.get_textpage().get_text_range() for page in pdf)
        attached = pdf.get_attachment(0).get_data()
    assert "24 ferries" in pages
    assert "Vandermolen" not in pages
    assert json.loads(bytes(attached))["claims"]
    assert b"Vandermolen" not in bytes(attached)


def test_after_erasing_no_byte_is_left_anywhere_and_all_is_still_whole(workspace, kept):
    workspace.backups.make()
    confidential.keep_name(workspace, kept, "Source A", NAME, "another number")
    workspace.backups.make("by-hand")
    shutil.copy(
        workspace.folder / "workbench.db", workspace.folder / "workbench.db.20260101.replaced"
    )
    assert len(files_that_name(workspace)) == 4
    assert confidential.erase_name(workspace, kept, "Source A") == []
    assert files_that_name(workspace) == set()
    assert confidential.name_of(workspace, kept, "Source A") is None
    assert proof.verify(workspace).broken == []
    [newest, *_] = workspace.read(history_rows, kept)
    assert (newest.what, newest.detail) == ("Erase confidential name: Source A", "")
    for backup in workspace.backups.all():
        with closing(sqlite3.connect(backup.path)) as raw:
            assert raw.execute("SELECT count(*) FROM claim").fetchone() == (1,)


def test_a_name_that_is_only_in_a_backup_is_erased_there(workspace, kept):
    workspace.backups.make()
    with closing(sqlite3.connect(workspace.folder / "workbench.db")) as raw:
        raw.execute("DELETE FROM confidentialname")
        raw.commit()
    confidential.erase_name(workspace, kept, "Source A")
    assert files_that_name(workspace) == set()
    with pytest.raises(NotFound):
        confidential.erase_name(workspace, kept, "Source A")


def test_a_backup_that_cannot_be_opened_is_named(workspace, kept):
    backup = workspace.backups.make().path
    backup.write_bytes(b"SQLite format 3\0" + NAME.encode() * 400)
    [told] = confidential.erase_name(workspace, kept, "Source A")
    assert told.startswith(f"{backup.name} could not be cleaned")
    assert files_that_name(workspace) == {f"backups/{backup.name}"}


def test_a_name_that_cannot_be_erased_now_is_still_there_and_can_be_erased_later(tmp_path):
    with Workspace.open(tmp_path, person="Ada Byron", patience_ms=30) as workspace:
        case_id = an_article(workspace).case_id
        confidential.keep_name(workspace, case_id, "Source A", NAME)
        with closing(sqlite3.connect(tmp_path / "workbench.db", isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT 1 FROM claim").fetchall()
            with pytest.raises(Exception, match="Another program"):
                confidential.erase_name(workspace, case_id, "Source A")
        assert confidential.name_of(workspace, case_id, "Source A") is not None
        assert confidential.erase_name(workspace, case_id, "Source A") == []


def test_pseudonyms_are_suggested_in_order_and_never_given_twice(workspace, kept):
    assert confidential.suggested_pseudonym(workspace, kept) == "Source B"
    confidential.erase_name(workspace, kept, "Source A")
    assert confidential.suggested_pseudonym(workspace, kept) == "Source B"
    for number in range(1, 28):
        told = confidential.suggested_pseudonym(workspace, kept)
        confidential.keep_name(workspace, kept, told, f"Person {number}")
    assert told == "Source AB"


@pytest.mark.parametrize(("pseudonym", "name"), [("", NAME), ("Source A", " "), (NAME, NAME)])
def test_a_name_needs_a_pseudonym_that_does_not_give_it_away(workspace, case_id, pseudonym, name):
    with pytest.raises(Invalid):
        confidential.keep_name(workspace, case_id, pseudonym, name)
    assert confidential.pseudonyms(workspace, case_id) == []


def test_keeping_a_name_is_no_step_and_no_line_of_the_history(workspace, kept):
    assert workspace.undo_label == "Set verdict"
    assert not any("onfidential" in row.what for row in workspace.read(history_rows, kept))


@operation("Fail in a test")
def fail(tx, *, name):
    tx.session.connection().exec_driver_sql("SELECT ? FROM nowhere", (name,))


def test_an_error_of_the_database_does_not_repeat_the_values_it_was_given(workspace):
    with pytest.raises(Exception) as told:  # noqa: PT011 - whatever it is, it must not tell
        workspace.run(fail, name=NAME)
    error = told.value
    while error is not None:
        assert "Vandermolen" not in str(error)
        error = error.__cause__ or error.__context__
