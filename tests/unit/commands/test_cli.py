"""The command line: results on standard output, one sentence for a refusal, never a traceback."""

from pathlib import Path

import pytest

from tests.builders import decided
from tests.bytes_of import files_with
from tests.refusals import is_one_sentence
from workbench import commands as workspace_commands
from workbench.__main__ import main
from workbench.services.closing import close_piece
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_rows
from workbench.settings import Settings
from workbench.store.backups import Backups
from workbench.store.workspace import Workspace

OK, REFUSED = 0, 1

# --- import, list, export ----------------------------------------------------


def test_an_imported_article_is_listed_and_exported(run, article, tmp_path):
    status, told, refusal = run("import", article, "--published", "2018-03-09")
    short, title = told.split(maxsplit=1)
    assert (status, refusal) == (OK, "")
    assert title == "Harbour town counts its ferries  (53 words)\n"
    assert run("cases")[1] == f"{short}  0 of 0 closed  Harbour town counts its ferries\n"
    for called in (short, "harbour", "Harbour town counts its ferries"):
        out = tmp_path / "report.csv"
        assert run("export", called, out) == (OK, f"{out}\n", "")
        assert out.stat().st_size > 0


def test_one_bad_file_does_not_stop_the_good_ones(run, article, tmp_path):
    status, told, refusal = run("import", tmp_path / "nowhere.txt", article)
    assert status == REFUSED
    assert "Harbour town" in told
    assert is_one_sentence(refusal)
    assert refusal.startswith("nowhere.txt: ")


def test_a_report_in_an_unknown_format_is_refused_before_anything_is_done(run, article, tmp_path):
    run("import", article)
    status, told, refusal = run("export", "harbour", tmp_path / "report.xyz")
    assert (status, told) == (REFUSED, "")
    assert "“.xyz”" in refusal
    assert ".csv" in refusal


def test_a_case_that_is_not_there_is_refused(run, article, tmp_path):
    run("import", article)
    for called in ("nobody", "", "  "):
        status, _, refusal = run("export", called, tmp_path / "report.csv")
        assert status == REFUSED
        assert "There is no case called" in refusal


def test_several_cases_of_one_name_are_refused_with_their_ids(run, article, tmp_path):
    run("import", article, article)
    ids = [line.split()[0] for line in run("cases")[1].splitlines()]
    status, _, refusal = run("export", "Harbour", tmp_path / "report.csv")
    assert status == REFUSED
    assert all(short in refusal for short in ids)
    assert run("export", ids[0], tmp_path / "report.csv")[0] == OK


def test_a_report_that_cannot_be_written_is_refused(run, article, tmp_path):
    run("import", article)
    status, _, refusal = run("export", "harbour", tmp_path / "nowhere" / "report.csv")
    assert status == REFUSED
    assert "could not be written" in refusal


@pytest.mark.parametrize("command", [["cases"], ["verify"], ["backup"], ["migrate"]])
def test_a_folder_without_a_workspace_is_refused_and_left_empty(run, folder, command):
    status, told, refusal = run(*command)
    assert (status, told) == (REFUSED, "")
    assert f"There is no workspace in {folder}" in refusal
    assert not folder.exists()


def test_a_workspace_that_cannot_be_made_is_refused(tmp_path, article, capsys):
    (tmp_path / "file").write_text("not a folder")
    assert main(["import", str(article), "--workspace", str(tmp_path / "file")]) == REFUSED
    assert "cannot be made" in capsys.readouterr().err


def test_settings_that_cannot_be_read_are_told_once_and_work_goes_on(run, article, folder):
    folder.mkdir()
    (folder / "settings.json").write_text("{")
    status, told, warning = run("import", article, article)
    assert (status, told.count("\n")) == (OK, 2)
    assert is_one_sentence(warning)
    assert (folder / "settings.json").read_text() == "{"


# --- the sample --------------------------------------------------------------


@pytest.fixture
def no_pdf(monkeypatch):
    """Exports without a page being set: what is in a report is others' business."""

    class Exporter:
        def write(self, report, path, _progress):
            path.write_text(report.title)

    monkeypatch.setattr(workspace_commands, "exporter_for", lambda _path: Exporter())


@pytest.mark.usefixtures("no_pdf")
def test_the_sample_is_made_once_however_often_it_is_asked_for(run, folder):
    first, second = run("sample"), run("sample")
    assert first[0] == second[0] == OK
    report = folder / "reports" / "sample.pdf"
    assert first[1].endswith(f"The report is {report}\n")
    assert report.exists()
    assert run("cases")[1].count("\n") == 1


@pytest.mark.usefixtures("no_pdf")
def test_a_file_in_the_place_of_the_reports_is_refused(run, folder):
    folder.mkdir()
    (folder / "reports").write_text("not a folder")
    status, _, refusal = run("sample")
    assert status == REFUSED
    assert "reports cannot be made" in refusal


# --- verify, backup, restore -------------------------------------------------


def test_a_sound_workspace_verifies(run, article):
    run("import", article)
    status, told, refusal = run("verify")
    assert (status, refusal) == (OK, "")
    assert "Captured files: 1 read." in told


def test_rules_that_are_not_met_are_told_apart_and_are_no_damage(run, article, folder):
    run("import", article)
    with Workspace.open(folder, person="Ada Byron") as workspace:
        [case] = workspace.read(case_rows)
        claim_id = workspace.read(claim_rows, workspace.read(open_draft, case.id).draft_id)[0].id
        decided(workspace, claim_id)
    status, told, refusal = run("verify")
    assert (status, refusal) == (OK, "")
    rule = f"  “{case.title}”, claim 1: Is so: add evidence, it is rated without any."
    assert told.endswith(f"Rules:\n{rule}\n")


def test_a_wrong_own_profile_keeps_no_article_from_being_imported(run, article, folder, tmp_path):
    wrong = tmp_path / "desk.toml"
    wrong.write_text('name = "ours"\nrules = ["evidense"]\n', "utf-8")
    folder.mkdir()
    Settings(profile_file=str(wrong)).save(folder)
    status, told, refusal = run("import", article)
    assert (status, told.count("words")) == (OK, 1)
    assert refusal.startswith("“desk.toml”, line 2: “rules” must be one of evidence, ")


def test_a_closed_piece_is_listed_as_such(run, article, folder):
    run("import", article)
    with Workspace.open(folder, person="Ada Byron") as workspace:
        [case] = workspace.read(case_rows)
        workspace.run(close_piece, case_id=case.id)
    assert run("cases")[1].rstrip().endswith("(closed by Ada Byron)")


def test_a_tampered_capture_is_found_by_name(run, article, folder):
    run("import", article)
    [captured] = (path for path in (folder / "captures").rglob("*") if path.is_file())
    captured.write_bytes(captured.read_bytes() + b" ")
    status, _, refusal = run("verify")
    assert status == REFUSED
    assert refusal.startswith("Captured file harbour.txt (")


def test_a_damaged_database_is_refused_in_one_sentence(run, article, folder):
    run("import", article)
    (folder / "workbench.db").write_bytes(b"not a database" * 900)
    for command in ("cases", "verify"):
        status, _, refusal = run(command)
        assert status == REFUSED
        assert refusal.startswith("The workspace's database is damaged. Restore")


def test_what_was_backed_up_comes_back(run, article, folder):
    run("import", article)
    path = Path(run("backup")[1].strip())
    assert path.exists()
    run("import", article)
    assert run("cases")[1].count("\n") == 2
    status, told, _ = run("restore", path.name)
    assert status == OK
    assert told.startswith(f"Restored {path.name}.\nWhat was there before is workbench.db.")
    assert run("cases")[1].count("\n") == 1
    assert run("verify")[0] == OK


def test_the_newest_backup_has_a_short_name(run, article):
    run("import", article)
    names = [Path(run("backup")[1].strip()).name for _ in range(2)]
    assert run("restore", "newest")[1].startswith(f"Restored {names[1]}.")


def test_backups_are_listed_newest_first(run, article, folder):
    run("import", article)
    assert run("restore") == (OK, "There are no backups yet.\n", "")
    run("backup")
    run("backup")
    listed = [line.split()[0] for line in run("restore")[1].splitlines()]
    assert listed == [backup.path.name for backup in Backups(folder).all()]


def test_a_backup_that_is_not_there_is_refused(run, article):
    run("import", article)
    for called in ("newest", "nothing.db"):
        status, _, refusal = run("restore", called)
        assert status == REFUSED
        assert f"There is no backup called {called}." in refusal


def test_migrating_what_is_up_to_date_says_so(run, article, folder):
    run("import", article)
    assert run("migrate") == (OK, f"{folder} is up to date.\n", "")


def test_a_case_is_forgotten_only_when_it_is_meant(run, article, folder):
    run("import", article)
    run("backup")
    status, out, err = run("forget", "Harbour town")
    assert (status, out) == (REFUSED, "")
    assert "--yes" in err
    assert "Harbour town" in run("cases")[1]
    status, out, err = run("forget", "Harbour town", "--yes")
    assert (status, out, err) == (OK, "Forgotten: Harbour town counts its ferries\n", "")
    assert run("cases")[1] == ""
    assert run("verify")[0] == OK
    assert files_with(folder, "ferries", "Ines Falk") == set()
