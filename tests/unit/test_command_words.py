"""What is typed: a command, a file for the window, or wrong usage; and the real process."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.builders import ARTICLE
from tests.processes import ROOT, in_a_process
from ui.__main__ import main as start
from workbench import __version__
from workbench.__main__ import COMMANDS, WITHOUT_WORKSPACE, main, split_workspace
from workbench.paths import default_workspace

OK, REFUSED, USAGE = 0, 1, 2


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "workspace"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_every_command_has_something_that_does_it():
    for name in COMMANDS:
        module = import_module(WITHOUT_WORKSPACE.get(name, "workbench.commands"))
        assert callable(getattr(module, f"{name}_command"))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["text"],
        ["export", "case"],
        ["text", "a", "--publish", "2018-01-01"],
        ["import", "a", "--published", "yesterday"],
        ["cases", "--workspace"],
        ["cases", "--workspace="],
    ],
)
def test_wrong_usage_is_told_and_does_nothing(words, capsys):
    assert main(words) == USAGE
    assert "usage: factcheck-workbench" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], ["text", "--help"], ["--version"]])
def test_help_is_no_refusal(words, capsys):
    assert main(words) == OK
    assert capsys.readouterr().err == ""


def test_the_version_is_told(capsys):
    main(["--version"])
    assert capsys.readouterr().out == f"factcheck-workbench {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--workspace", "w", "claims", "a"],
        ["claims", "--workspace", "w", "a"],
        ["claims", "a", "--workspace=w"],
    ],
)
def test_the_workspace_may_be_named_anywhere(words):
    assert split_workspace(words) == (Path("w"), ["claims", "a"])


def test_behind_two_hyphens_everything_is_a_file():
    named = ["--", "--workspace", "w"]
    assert split_workspace(named) == (default_workspace(), named)


def test_a_home_folder_is_meant_by_its_sign(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert split_workspace(["--workspace", "~/desk"])[0] == tmp_path / "desk"
    assert split_workspace(["--workspace", "~nobody-here/desk"])[0] == Path("~nobody-here/desk")


@pytest.fixture
def window(monkeypatch):
    """What the window would be opened with, instead of opening it."""
    opened = []

    def open_window(_workspace, *, files=(), sample=False):
        opened.append((list(files), sample))
        return OK

    monkeypatch.setattr("ui.app.open_window", open_window)
    return opened


@pytest.mark.parametrize(
    ("words", "files", "sample"),
    [
        ([], [], False),
        (["./claims"], ["./claims"], False),
        (["--", "claims"], ["claims"], False),
        (["article.txt", "more.txt"], ["article.txt", "more.txt"], False),
        (["sample", "--window"], [], True),
    ],
)
def test_what_is_no_command_is_a_file_for_the_window(window, words, files, sample):
    assert start(words) == OK
    assert window == [(files, sample)]


def test_a_command_opens_no_window(window, article, capsys):
    assert start(["text", str(article)]) == OK
    assert capsys.readouterr().out == ARTICLE
    assert window == []


def test_without_a_display_the_commands_are_named(window, monkeypatch, capsys):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert start(["article.txt"]) == REFUSED
    assert "no display" in capsys.readouterr().err
    assert window == []


# --- as a process ------------------------------------------------------------

LOADED = """
import sys
from importlib import import_module
from ui.__main__ import main
status = main(sys.argv[1:])
sys.stderr.write(" ".join(sorted(sys.modules)))
sys.exit(status)
"""


def test_no_command_loads_qt(article, folder):
    for words in (["import", article], ["cases"], ["claims", article]):
        run = [sys.executable, "-c", LOADED, "--workspace", folder, *words]
        done = subprocess.run(map(str, run), cwd=ROOT, check=True, capture_output=True, text=True)
        assert "PySide6" not in done.stderr.split()
        assert "workbench" in done.stderr.split()


@pytest.mark.parametrize("module", ["ui", "workbench"])
def test_a_refusal_is_one_sentence_on_the_error_stream(module, folder):
    done = in_a_process("export", "nobody", "out.csv", "--workspace", folder, module=module)
    assert (done.returncode, done.stdout) == (REFUSED, b"")
    assert done.stderr.decode("utf-8").startswith("There is no workspace in ")
    assert b"Traceback" not in done.stderr


def test_a_reader_who_stops_reading_is_no_trouble(article):
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "text", article],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == OK


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_standard_output_is_told(article):
    with Path("/dev/full").open("wb") as full:
        done = in_a_process("text", article, stdout=full)
    assert done.returncode == REFUSED
    assert done.stderr.decode() == "The result could not be written: No space left on device.\n"
