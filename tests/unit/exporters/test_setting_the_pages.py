"""The process that sets the pages: ended by Cancel, and bounded; the old file stays till then."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.exporters.reading import small_report
from workbench.errors import Cancelled, ExportFailed
from workbench.exporters import pdf
from workbench.exporters.pdf import PdfExporter
from workbench.progress import SILENT


class CancelWhile:
    """Presses Cancel the second time it is told of `doing`: the work is under way by then."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.times = 0

    def advance(self, done: int, total: int, doing: str = "") -> None:
        self.times += doing == self.doing
        if self.times == 2:
            raise Cancelled


@pytest.fixture
def old(tmp_path):
    """A file that is already there."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the old report")
    return path


@pytest.fixture
def started(monkeypatch):
    """The processes that were started."""
    processes = []

    class Watched(subprocess.Popen):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    return processes


def _failing(monkeypatch, script: str) -> None:
    monkeypatch.setattr(pdf, "_command", lambda: [sys.executable, "-c", script])


def _is_untouched(old) -> bool:
    return old.read_bytes() == b"the old report" and list(old.parent.iterdir()) == [old]


def test_cancel_ends_the_process_and_leaves_the_old_file(old, started):
    with pytest.raises(Cancelled):
        PdfExporter().write(small_report(), old, CancelWhile("Setting the pages"))
    assert [process.poll() is not None for process in started] == [True]
    assert _is_untouched(old)


def test_what_takes_too_long_is_stopped(old, started, monkeypatch):
    monkeypatch.setattr(pdf, "SECONDS", 0)
    monkeypatch.setattr(pdf, "SECONDS_A_CLAIM", 0)
    with pytest.raises(ExportFailed, match="too long"):
        PdfExporter().write(small_report(), old, SILENT)
    assert [process.poll() is not None for process in started] == [True]
    assert _is_untouched(old)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's memory")
def test_what_takes_too_much_memory_is_stopped(old, monkeypatch):
    monkeypatch.setattr(pdf, "MEMORY_BYTES", 100_000_000)
    monkeypatch.setattr(pdf, "MEMORY_BYTES_A_CLAIM", 0)
    with pytest.raises(ExportFailed, match="memory"):
        PdfExporter().write(small_report(), old, SILENT)
    assert _is_untouched(old)


def test_a_process_that_dies_says_so_in_a_sentence(old, monkeypatch):
    _failing(monkeypatch, "import os; os.abort()")
    with pytest.raises(ExportFailed, match="memory"):
        PdfExporter().write(small_report(), old, SILENT)
    assert _is_untouched(old)


@pytest.mark.skipif(sys.platform == "win32", reason="no script is a program there")
def test_a_frozen_program_sets_the_pages_by_starting_itself(old, monkeypatch):
    PdfExporter().write(small_report(), old, SILENT)
    written = old.read_bytes()
    program = old.with_name("factcheck-workbench")
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(Path.cwd())!r})\n"
        "from ui.__main__ import main\nsys.exit(main())\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    PdfExporter().write(small_report(), old, SILENT)
    assert old.read_bytes() == written


def test_what_typst_says_is_passed_on(old, monkeypatch):
    _failing(monkeypatch, 'import sys; sys.exit(\'{"error": "page 3 is odd"}\')')
    with pytest.raises(ExportFailed, match="page 3 is odd"):
        PdfExporter().write(small_report(), old, SILENT)
    assert _is_untouched(old)


def test_fonts_that_are_missing_are_named(old, monkeypatch):
    monkeypatch.setattr(pdf, "FONTS", {"font_that_is_nowhere": ("Regular",)})
    with pytest.raises(ExportFailed, match="font_that_is_nowhere"):
        PdfExporter().write(small_report(), old, SILENT)
    assert _is_untouched(old)


def test_the_process_imports_nothing_of_ours():
    script = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='x'); print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-P", "-c", script, pdf._command()[-1]], capture_output=True, check=True
    )
    modules = told.stdout.decode().split()
    assert "typst" in modules
    assert not [name for name in modules if name.startswith(("workbench", "sqlmodel", "pydantic"))]
