"""How it ends: nothing typed is lost, nothing hangs, and a fault of ours costs no work."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.jobs import Job
from workbench.errors import DatabaseDamaged

ARTICLE = """The lake freezes earlier

The lake froze on 3 November, a week earlier than last year. It is 41 metres deep.
"""

FROZE = "The lake froze on 3 November"


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.select(FROZE)
    desk.key("C")
    desk.key("1")
    return desk


def test_what_is_typed_when_the_window_closes_is_kept(desk, sit_down):
    desk.key("W")
    QTest.keyClicks(QApplication.focusWidget(), "So said the buoy.")
    desk.close()
    desk = sit_down()
    assert desk.rationale(FROZE) == "So said the buoy."


def test_a_preference_being_typed_when_the_window_closes_is_kept(desk, sit_down):
    desk.key("Ctrl+,")
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, "Bo Ek")
    desk.close()
    desk = sit_down()
    assert desk.parts.runner.workspace.actor.name == "Bo Ek"


def test_closing_stops_what_runs_and_waits_for_it(desk):
    began, stopped = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        began.set()
        try:
            while True:
                job.advance(0, 1)
        finally:
            stopped.set()

    desk.parts.jobs.start(Job("Endless", work))
    assert began.wait(5)
    desk.close()
    assert stopped.is_set()
    assert desk.told == []


def test_what_comes_back_after_closing_meets_nobody(desk):
    desk.parts.runner.call(lambda workspace: workspace.undo_label, owner=desk.window)
    desk.window.close()
    desk.parts.jobs.start(Job("Late", lambda _job: None))
    desk.parts.runner.undo()
    QApplication.processEvents()
    assert desk.told == []


def test_a_fault_of_ours_is_reported_and_the_work_goes_on(desk, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", desk.app.errors.uncaught)

    def fault() -> None:
        raise RuntimeError(f"cannot show {desk.view.text}")

    QTimer.singleShot(0, fault)
    desk.until(lambda: bool(desk.message()))
    assert "your work is saved" in desk.message()
    [report] = (desk.folder / "crashes").glob("crash-*.txt")
    told = report.read_text()
    assert "RuntimeError" in told
    assert "test_ending.py" in told
    for word in ("lake", "froze", "November", "metres"):
        assert word not in told
    desk.key("2")
    assert desk.verdict(FROZE) == "mostly_true"


def test_a_fault_that_repeats_is_told_once(desk, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", desk.app.errors.uncaught)
    for _time in range(3):
        QTimer.singleShot(0, lambda: 1 / 0)
    desk.until(lambda: len(list((desk.folder / "crashes").glob("crash-*.txt"))) == 3)
    desk.press("Close")
    assert desk.message() == ""


def test_a_fault_on_a_worker_is_reported_too(desk):
    desk.parts.jobs.start(Job("Dividing", lambda _job: 1 / 0))
    desk.parts.runner.call(lambda _workspace: [][1], owner=desk.window)
    desk.settle()
    assert "your work is saved" in desk.message()


def test_a_backup_is_put_back_while_the_window_is_open(desk):
    desk.app.desk.runner.call(lambda w: w.backups.make(), owner=desk.window)
    desk.key("2")
    assert desk.verdict(FROZE) == "mostly_true"
    former = desk.window
    desk.app.desk.sheets.restore()
    desk.press("Restore this one")
    assert desk.window is not former
    desk.until(lambda: desk.verdict(FROZE) == "true")
    desk.take_up()
    desk.key("Ctrl+T")  # nothing of the former window listens any more
    desk.click_on(FROZE)
    desk.key("3")
    assert desk.verdict(FROZE) == "mixed"
    assert desk.told == []
    desk.app.errors.show(RuntimeError())
    assert "your work is saved" in desk.message()


def test_a_backup_that_is_damaged_leaves_the_work_as_it_is(desk, monkeypatch):
    desk.app.desk.runner.call(lambda w: w.backups.make(), owner=desk.window)
    desk.settle()
    [backup] = desk.parts.runner.workspace.backups.all()
    backup.path.write_bytes(b"nothing")
    desk.app.desk.sheets.restore()
    desk.press("Restore this one")
    assert "damaged" in desk.message()
    desk.until(lambda: desk.verdict(FROZE) == "true")


def test_a_backup_by_hand_is_named(desk):
    desk.window.findChild(object, "file.backup").trigger()
    desk.settle()
    assert "by-hand" in desk.message()


@pytest.mark.parametrize("suffix", [".pdf", ".csv", ".json"])
def test_a_report_is_written_in_each_format_and_told(desk, tmp_path, suffix):
    path: Path = tmp_path / f"report{suffix}"
    desk.save_report(path)
    assert path.stat().st_size > 100
    assert path.name in desk.message()


def test_a_file_that_would_be_replaced_is_named_first(desk, tmp_path):
    path = tmp_path / "report.json"
    path.write_text("precious")
    desk.key("Ctrl+E")
    desk.sheet.set_path(path)
    assert desk.says("report.json exists and is replaced.")
    desk.press("Replace")
    assert "precious" not in path.read_text()


def test_a_report_into_a_folder_that_is_not_there_is_told(desk, tmp_path):
    desk.save_report(tmp_path / "nowhere" / "report.json")
    assert "the folder does not exist" in desk.message()


def test_the_format_follows_the_name_and_a_name_without_one_gets_it(desk, tmp_path):
    desk.key("Ctrl+E")
    desk.sheet.set_path(tmp_path / "report.csv")
    assert desk.sheet.path == tmp_path / "report.csv"
    desk.sheet.set_path(tmp_path / "report.v2")
    assert desk.sheet.path == tmp_path / "report.v2.csv"


def test_damage_is_a_situation_and_no_fault_of_ours(desk):
    desk.app.errors.show(DatabaseDamaged("The database is damaged."))
    assert desk.told == ["The database is damaged."]
    assert not list((desk.folder / "crashes").glob("crash-*.txt"))
