"""What no test may do, whatever it is about.

* write into the folders of whoever runs the tests,
* talk to the network,
* log a warning that nobody expected,
* leave windows, timers or threads behind for the next test to stumble over.

All of it is held by fixtures that no test has to ask for.
"""

import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOME = Path(tempfile.mkdtemp(prefix="factcheck-tests-"))
"""Where this run believes the analyst lives. Removed at its end."""

FOLDERS = {
    "HOME": ".",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "runtime",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}

for _variable, _folder in FOLDERS.items():
    (HOME / _folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_variable] = str(HOME / _folder)


def pytest_unconfigure() -> None:
    """Take the home away again; what still runs may hold a file in it."""
    shutil.rmtree(HOME, ignore_errors=True)


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember a failure: its traceback keeps objects alive that are no leak."""
    report: Any = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


# --- the network -----------------------------------------------------------

_ASKED: list[str] = []

_NAME_LOOKUPS = {
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}
_SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg"}


def _refuse_the_network(event: str, args: tuple[Any, ...]) -> None:
    if event in _NAME_LOOKUPS:
        target = args[0]
    elif event in _SENDING and args[0].family.name != "AF_UNIX":
        target = args[1]
    else:
        return
    _ASKED.append(f"{event} {target}")
    raise PermissionError(f"Tests stay on this machine: {event} {target}")


# Python's own hook, because it also sees what a library does in C. It cannot be removed again.
sys.addaudithook(_refuse_the_network)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fails the test even when the refusal was caught on its way up."""
    _ASKED.clear()
    yield
    if _ASKED:
        pytest.fail(f"The network was asked for: {'; '.join(_ASKED)}", pytrace=False)


# --- the log ---------------------------------------------------------------


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning fails the test. One that asks for `caplog` reads the log itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if listener.heard:
        pytest.fail("Logged unexpectedly:\n" + "\n".join(listener.heard), pytrace=False)


# --- what is left behind ---------------------------------------------------


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window, running thread or ticking timer outlives the test that made it."""
    before = _alive()
    yield
    if _alive() - before:
        gc.collect()
    left = _alive() - before
    names = sorted(_put_away(thing) for thing in left)
    if names and FAILED not in request.node.stash:
        pytest.fail(f"Left behind: {', '.join(names)}", pytrace=False)


@pytest.fixture(autouse=True)
def _undressed() -> Iterator[None]:
    """A test that dressed the application takes its clothes along, and whoever held them."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QPalette
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        gc.collect()  # theme controllers follow the system as long as they live
        app.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
        app.setStyleSheet("")
        app.setPalette(QPalette())
        app.setFont(QFont())


def _alive() -> set[Any]:
    threads = {t for t in threading.enumerate() if not t.daemon and not _ends(t)}
    return threads | _alive_in_qt()


def _ends(thread: threading.Thread) -> bool:
    """Whether a thread ends by itself at once, as those of an executor that is shut down do."""
    if thread is not threading.main_thread() and thread is not threading.current_thread():
        thread.join(0.5)
    return not thread.is_alive()


def _alive_in_qt() -> set[Any]:
    """Only what Python made: Qt keeps tooltips, popups and idle pool threads of its own."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import Shiboken

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        thing
        for thing in Shiboken.getAllValidWrappers()
        if Shiboken.createdByPython(thing) and _would_disturb(thing)
    }


def _would_disturb(thing: Any) -> bool:
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QWidget

    match thing:
        case QWidget():
            return thing.parent() is None
        case QTimer():
            return thing.isActive()
        case QThread():
            return thing.isRunning()
        case QThreadPool():
            return not thing.waitForDone(500)
    return False


def _put_away(thing: Any) -> str:
    """Stop or close it, so that only one test fails. Returns what to call it."""
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QWidget

    name = f"{type(thing).__name__} {_label(thing)!r}"
    match thing:
        case QWidget():
            thing.close()
            thing.deleteLater()
        case QTimer():
            thing.stop()
        case QThread():
            thing.quit()
            thing.wait(500)
    return name


def _label(thing: Any) -> str:
    if isinstance(thing, threading.Thread):
        return thing.name
    return str(thing.objectName() or thing.parent() or "")
