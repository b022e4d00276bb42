"""The limits of the house, read off the source.

A test that fails lists what breaks the rule, as `file:line what`. Directions of
imports are the business of `lint-imports`.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from workbench.detect import DETECTORS
from workbench.exporters import EXPORTERS
from workbench.importers import IMPORTERS

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("workbench", "ui", "packaging", "tests")
CLI = ("workbench/__main__.py", "workbench/commands.py", "packaging/", "tests/")
"""Where printing is the point."""

FILE_LINES = 400
FUNCTION_LINES = 50
CLASS_LINES = 250
POSITIONAL = 5

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _files(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (ROOT / room).rglob("*.py"))


def _short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(*kinds: type[ast.AST], rooms: Iterable[str] = ROOMS) -> Iterator[tuple[str, ast.AST]]:
    """Every node of those kinds, with where it stands."""
    for path in _files(*rooms):
        for node in ast.walk(_tree(path)):
            if isinstance(node, kinds):
                yield f"{_short(path)}:{node.lineno}", node


def _none(breaches: Iterable[str]) -> None:
    found = list(breaches)
    assert not found, "\n" + "\n".join(found)


def _length(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1


# --- size -------------------------------------------------------------------


def test_no_file_is_too_long():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in _files(*ROOMS)}
    _none(f"{_short(path)} {n} lines" for path, n in lengths.items() if n > FILE_LINES)


def test_no_function_is_too_long():
    functions = _nodes(ast.FunctionDef, ast.AsyncFunctionDef)
    _none(f"{at} {f.name}" for at, f in functions if _length(f) > FUNCTION_LINES)


def test_no_class_is_too_long():
    classes = _nodes(ast.ClassDef)
    _none(f"{at} {c.name}" for at, c in classes if _length(c) > CLASS_LINES)


def test_what_comes_after_five_arguments_is_named():
    functions = _nodes(ast.FunctionDef, ast.AsyncFunctionDef)
    # pytest hands fixtures over by name
    ours = ((at, f) for at, f in functions if not at.startswith("tests/"))
    _none(f"{at} {f.name}" for at, f in ours if _positional(f) > POSITIONAL)


def _positional(function: Function) -> int:
    arguments = [a.arg for a in (*function.args.posonlyargs, *function.args.args)]
    return len([name for name in arguments if name not in ("self", "cls")])


# --- words ------------------------------------------------------------------


def test_every_file_says_what_it_is_for():
    files = [path for path in _files(*ROOMS) if not path.name.startswith("test_")]
    _none(_short(path) for path in files if not ast.get_docstring(_tree(path)))


def test_everything_public_below_the_window_is_explained():
    _none(
        f"{_short(path)}:{node.lineno} {node.name}"
        for path in _files("workbench")
        for node in _public(_tree(path))
        if not ast.get_docstring(node)
    )


def _public(parent: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    for node in parent.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def test_modules_are_named_for_what_they_hold():
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}
    named = {_short(path) for path in _files(*ROOMS) if path.stem in vague}
    _none(named - {"workbench/model/base.py"})


def test_every_operation_has_a_label_of_its_own():
    labels = [
        (decorator.args[0].value, at)
        for at, function in _nodes(ast.FunctionDef, rooms=["workbench"])
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and _called(decorator) == "operation"
    ]
    assert labels
    first = dict(reversed(labels))
    _none(f"{at} {label}, as in {first[label]}" for label, at in labels if first[label] != at)


# --- manners ----------------------------------------------------------------


def _called(call: ast.Call) -> str:
    """The last name of what is called: ``time.sleep(1)`` gives "sleep"."""
    function = call.func
    return getattr(function, "attr", None) or getattr(function, "id", "")


def test_only_the_command_line_prints():
    prints = [at for at, call in _nodes(ast.Call) if _called(call) in ("print", "pprint")]
    _none(at for at in prints if not at.startswith(CLI))


def test_the_window_never_waits():
    calls = _nodes(ast.Call, rooms=["ui"])
    _none(f"{at} {_called(c)}" for at, c in calls if _called(c) in ("processEvents", "sleep"))


def test_nothing_goes_over_the_network():
    network = {"aiohttp", "ftplib", "http.client", "httpx", "requests", "smtplib", "socket"}
    network |= {"urllib.request", "urllib3", "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets"}
    local = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
    _none(
        f"{at} {name}"
        for at, node in _nodes(ast.Import, ast.ImportFrom, rooms=["workbench", "ui"])
        for name in _imported(node)
        if name not in local and any(f"{name}.".startswith(f"{banned}.") for banned in network)
    )


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    return [module + alias.name for alias in node.names]


# --- rooms ------------------------------------------------------------------

IMPORT_THE_CORE = """
import importlib, pkgutil, sys

class WithoutQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qtpy", "qtawesome"):
            raise ModuleNotFoundError(f"{name} is not installed")

if "--blocked" in sys.argv:
    sys.meta_path.insert(0, WithoutQt())
import workbench
names = [module.name for module in pkgutil.walk_packages(workbench.__path__, "workbench.")]
for name in names:
    if not name.endswith(".migrations.env"):  # only Alembic can run that
        importlib.import_module(name)
sys.exit("Qt was loaded" if "PySide6" in sys.modules else 0)
"""


@pytest.mark.parametrize("qt", ["--blocked", "--there"])
def test_everything_below_the_window_lives_without_qt(qt):
    run = [sys.executable, "-c", IMPORT_THE_CORE, qt]
    done = subprocess.run(run, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


REGISTRIES = {"importers": IMPORTERS, "detect": DETECTORS, "exporters": EXPORTERS}
EXTENSIONS = [(room, name) for room, registry in REGISTRIES.items() for name in registry.names()]


@pytest.mark.parametrize(("room", "name"), EXTENSIONS)
def test_an_extension_is_tested_and_on_the_map(room, name):
    module = REGISTRIES[room].get(name).__module__.rpartition(".")[2]
    assert list((ROOT / "tests" / "unit" / room).glob(f"test_*{module}*.py"))
    assert f"`{name}`" in (ROOT / "ARCHITECTURE.md").read_text("utf-8")


def test_qt_takes_no_reference_to_none_that_it_does_not_give_back(qapp):
    """PySide6 6.12.0 does, on Python 3.11, and kills the process after some 5,000 calls."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for width in range(1000):
        widget.resize(width, 10)
    assert sys.getrefcount(None) > before - 100


# --- what is handed out -----------------------------------------------------

SLIPS = {
    "a place on one machine": r"(?<![\w.:/-])/(?:root|home|Users|work)/\w",
    "a registry's address": r"(?:py" r"pi|pythonhosted|npm" r"js)\.(?:org|com)",
    "unfinished work": r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b",
    "a folder beside the checkout": r"\.\./shared",
}


@pytest.mark.parametrize("slip", SLIPS)
def test_no_file_holds(slip):
    pattern = re.compile(SLIPS[slip])
    _none(
        f"{path}:{number} {line.strip()}"
        for path, text in _handed_out()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    )


@cache
def _handed_out() -> list[tuple[str, str]]:
    """Every text file that git tracks, or that would be in a checkout."""
    ours = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    told = subprocess.run(ours, cwd=ROOT, check=False, capture_output=True, text=True)
    names = told.stdout.split("\0") if told.returncode == 0 else map(str, _files(*ROOMS))
    paths = [ROOT / name for name in names if name]
    return [(_short(path), text) for path in paths if (text := _text(path)) is not None]


def _text(path: Path) -> str | None:
    """None for what is not text, or was just deleted."""
    try:
        return path.read_text("utf-8")
    except (UnicodeDecodeError, OSError):
        return None


SHARED = {"widgets"}
SECTIONS = {"card": {"verdict", "queries", "checks", "calculations"}}
"""Panes that are made of others' sections."""


def test_no_pane_imports_another():
    ui = ROOT / "ui"
    panes = {place.name for place in ui.iterdir() if (place / "__init__.py").exists()} - SHARED
    found = []
    for pane in panes:
        allowed = SECTIONS.get(pane, set()) | {pane}
        for path in (ui / pane).glob("*.py"):
            others = set(re.findall(r"^(?:from|import) ui\.(\w+)", path.read_text("utf-8"), re.M))
            found += [f"{path.name} imports {other}" for other in (others & panes) - allowed]
    assert not found, "\n".join(found)
