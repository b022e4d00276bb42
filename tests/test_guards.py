"""The guards are there, and each of them can fail a test."""

import os
import sys
from pathlib import Path

import pytest

from tests.guards import FOLDERS, HOME

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parent.parent

TRESPASSERS = """
import concurrent.futures, logging, socket, threading, time, urllib.request

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QLabel

kept = []

def test_warns():
    logging.getLogger("somewhere").warning("disk nearly full")

def test_looks_up_a_name():
    with pytest.raises(OSError):
        urllib.request.urlopen("http://example.invalid/")

def test_connects():
    with socket.socket() as there, pytest.raises(OSError):
        there.connect(("127.0.0.1", 9))

def test_leaves_a_window(qapp):
    kept.append(QLabel("left"))

def test_leaves_a_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_leaves_a_thread(qapp):
    kept.append(QThread())
    kept[-1].start()

def test_leaves_an_executor():
    kept.append(concurrent.futures.ThreadPoolExecutor(1))
    kept[-1].submit(time.sleep, 0)
"""

LAW_ABIDING = """
import concurrent.futures, logging, socket

from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

def test_reads_the_log_itself(caplog):
    logging.getLogger("somewhere").warning("disk nearly full")
    assert "disk nearly full" in caplog.text

def test_talks_within_the_machine():
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"hello")
        assert other.recv(5) == b"hello"

def test_hands_its_window_to_qtbot(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QComboBox(window).showPopup()
    QTimer(window).start(60_000)
    window.show()

def test_lets_its_window_go_in_a_circle(qapp):
    window = QMenu()
    window.myself = window

def test_ends_its_threads(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
    with concurrent.futures.ThreadPoolExecutor(1) as executor:
        executor.submit(QThread.currentThread).result()

def test_uses_the_pool(qapp):
    class Work(QRunnable):
        def run(self):
            QThread.currentThread().objectName()
    QThreadPool.globalInstance().start(Work())
    QThreadPool.globalInstance().waitForDone()
"""


@pytest.fixture
def outcome(pytester, monkeypatch):
    """Runs a test file in a Python of its own, guarded as ours are."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def run(source: str):
        pytester.makepyfile(source)
        return pytester.runpytest_subprocess("-p", "tests.guards", "-p", "no:randomly")

    return run


def test_each_trespass_fails_its_test(outcome):
    result = outcome(TRESPASSERS)
    result.assert_outcomes(passed=7, errors=7)
    result.stdout.fnmatch_lines_random(
        [
            "*Logged unexpectedly:*",
            "*disk nearly full*",
            "*The network was asked for: socket.getaddrinfo example.invalid*",
            "*The network was asked for: socket.connect*127.0.0.1*",
            "*Left behind: QLabel*",
            "*Left behind: QTimer*",
            "*Left behind: QThread*",
            "*Left behind: Thread 'ThreadPoolExecutor*",
        ]
    )


def test_what_a_test_may_do_passes(outcome):
    outcome(LAW_ABIDING).assert_outcomes(passed=6)


@pytest.mark.parametrize("variable", FOLDERS)
def test_the_analysts_own_folders_are_out_of_reach(variable):
    assert Path(os.environ[variable]).is_relative_to(HOME)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system, not HOME")
def test_the_default_workspace_is_out_of_reach_too():
    from workbench.paths import default_workspace

    assert default_workspace().is_relative_to(HOME)
