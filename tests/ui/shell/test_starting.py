"""The start: painted before anything heavy, one window a workspace, trouble told and mended."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import ARTICLE, an_article
from tests.story.desk import Desk
from ui import last_article
from ui.single import SingleWindow
from workbench.errors import StorageTrouble
from workbench.model import PartRole, PartSpan, TextSpan
from workbench.store.database import FILE_NAME
from workbench.store.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]

HEAVY = ("spacy", "sqlmodel", "alembic", "numpy", "sqlalchemy", "pydantic", "qtawesome", "typst")

FIRST_PAINT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import ui.__main__
from ui.app import App

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            assert app.window.view.text.startswith("The lake"), "no article"
            loaded = [name for name in {HEAVY!r} if name in sys.modules]
            print("painted with", loaded)
            QTimer.singleShot(0, qt.quit)
        return False

qt = QApplication([])
app = App(qt, Path(sys.argv[1]))
watch = Watch()
app.window.view.viewport().installEventFilter(watch)
app.show_shell(with_last=True)
QTimer.singleShot(10000, qt.quit)
qt.exec()
"""

LATER = ("spacy", "numpy", "alembic", "pypdfium2", "lxml", "trafilatura", "typst")
LATER += ("workbench.checks.quoting", "workbench.reading.figures")

USABLE = f"""
import gc, linecache, sys
import ui.__main__
from ui import haste
haste.begin()
from ui import app

class Told(app.App):
    def furnish(self, files, *, sample):
        super().furnish(files, sample=sample)
        app.QTimer.singleShot(0, self.tell)
    def tell(self):
        loaded = [name for name in {LATER!r} if name in sys.modules]
        read = [name for name in linecache.cache if name.endswith("sqlalchemy/__init__.py")]
        print("usable" if self.desk else "refused", loaded, read, gc.isenabled())
        self.window.close()

app.App = Told
sys.exit(ui.__main__.main(["--workspace", sys.argv[1]]))
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    """A workspace with one case in it, and a backup of that."""
    folder = tmp_path / "workspace"
    with Workspace.open(folder, person="Ada Byron") as workspace:
        an_article(workspace, ARTICLE)
        workspace.backups.make("by-hand")
    return folder


def keep_last(folder: Path) -> None:
    text = "The lake froze.\nIt is deep."
    part = PartSpan(PartRole.HEADLINE, TextSpan(0, 15))
    folder.mkdir(exist_ok=True)
    last_article.save(folder, last_article.LastArticle("1", text, (part,), "The lake", "12 words"))


def test_the_last_article_is_painted_before_the_database_is_even_loaded(tmp_path):
    keep_last(tmp_path)
    run = [sys.executable, "-c", FIRST_PAINT, str(tmp_path)]
    done = subprocess.run(run, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "painted with []", done.stdout + done.stderr


def test_a_start_loads_only_what_the_panes_need_and_reads_no_source(folder):
    run = [sys.executable, "-c", USABLE, str(folder)]
    done = subprocess.run(run, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "usable [] [] True", done.stdout + done.stderr


def test_a_copy_of_the_last_article_that_is_damaged_is_no_trouble(qtbot, tmp_path):
    (tmp_path / last_article.LAST_ARTICLE).write_text('{"text": 3')
    desk = Desk(qtbot, tmp_path)
    assert desk.view.text == ""
    desk.begin()
    assert desk.cases() == []
    desk.close()


def test_a_last_case_that_is_gone_gives_way_to_the_case_list(sit_down, folder):
    told = {"last_case": "00000000-0000-0000-0000-000000000001", "person": "Ada"}
    desk = sit_down(settings=json.dumps(told))
    assert desk.cases() == ["Harbour town counts its ferries"]
    assert desk.told == []


def test_a_last_case_that_is_no_id_gives_way_too(sit_down, folder):
    desk = sit_down(settings=json.dumps({"last_case": "yesterday's", "person": "Ada"}))
    assert desk.cases() == ["Harbour town counts its ferries"]


def test_a_damaged_database_is_told_and_a_backup_put_in_its_place(sit_down, folder):
    (folder / FILE_NAME).write_bytes(b"not a database at all" * 400)
    desk = sit_down()
    assert desk.app.desk is None
    assert desk.says("The workspace cannot be opened")
    desk.press("Restore this one")
    assert desk.cases() == ["Harbour town counts its ferries"]
    assert list(folder.glob(f"{FILE_NAME}.*.replaced"))


def test_a_newer_database_is_told_and_left_as_it_is(sit_down, folder):
    with sqlite3.connect(folder / FILE_NAME) as raw:
        raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = (folder / FILE_NAME).read_bytes()
    desk = sit_down()
    assert desk.says("A newer version of the program has written this workspace.")
    desk.press("Quit")
    assert not desk.window.isVisible()
    assert (folder / FILE_NAME).read_bytes() == before


def test_what_stands_in_the_way_can_be_mended_while_the_window_waits(sit_down, tmp_path):
    in_the_way = tmp_path / "workspace" / FILE_NAME
    in_the_way.mkdir(parents=True)
    desk = sit_down()
    assert desk.app.desk is None
    desk.press("Try again")
    assert desk.app.desk is None
    in_the_way.rmdir()
    desk.press("Try again")
    assert desk.cases() == []
    assert desk.window.pages.currentWidget() is desk.parts.start


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_hands_its_file_to_the_first_window(qtbot, folder, tmp_path):
    single = SingleWindow(folder)
    assert single.take()
    desk = Desk(qtbot, folder)
    single.called.connect(desk.app.come_forward)
    article = desk.write("lake.txt", "The lake\n\nThe lake froze on 3 November.\n")
    command = [sys.executable, "-m", "ui", "--workspace", str(folder), article.name]
    second = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)})
    single.listen()
    try:
        desk.until(lambda: second.poll() is not None)
        assert second.returncode == 0
        QApplication.processEvents()
        assert desk.app.desk is None  # it was called while it was still starting
        desk.begin()
        desk.until(lambda: desk.sheet is not None)
        assert desk.sheet.title == "The lake"
    finally:
        second.kill()
        single.release()
        desk.close()


def test_a_window_that_does_not_answer_is_told(tmp_path, monkeypatch, qapp):
    monkeypatch.setattr("ui.single.WAIT_MS", 50)
    silent = SingleWindow(tmp_path)
    assert silent.take()
    other = SingleWindow(tmp_path)
    assert not other.take()
    with pytest.raises(StorageTrouble, match="does not answer"):
        other.call([])
    silent.release()


def test_the_hold_of_a_process_that_was_killed_is_taken_over(tmp_path, qapp):
    take = (
        "import sys, os; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "qt = QCoreApplication([]); from ui.single import SingleWindow;"
        "assert SingleWindow(Path(sys.argv[1])).take(); os._exit(9)"
    )
    run = [sys.executable, "-c", take, str(tmp_path)]
    assert subprocess.run(run, cwd=ROOT, check=False).returncode == 9
    single = SingleWindow(tmp_path)
    assert single.take()
    single.release()


def test_the_columns_are_as_wide_as_they_were_left(sit_down, folder):
    desk = sit_down()
    desk.keys("Return")
    desk.window.panes.setSizes([311, 600, 422])
    QApplication.processEvents()
    desk.close()
    desk = sit_down()
    QApplication.processEvents()
    left, _middle, right = desk.window.panes.sizes()
    assert (left, right) == (311, 422)


@pytest.mark.parametrize(("width", "scale"), [(1280, 1), (1480, 1), (1920, 1), (1920, 2)])
def test_three_columns_are_usable_at_first(width, scale):
    from ui.window import first_widths

    left, middle, right = first_widths(width, scale)
    assert left >= 260 * scale
    assert right >= 380 * scale
    assert middle >= 600 * min(scale, 1)
