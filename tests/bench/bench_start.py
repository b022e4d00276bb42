"""The start: the shell painted with the last article's text, against a bare window with it.

The program is started as its command starts it, from compiled modules, as they
are once it is installed. Each figure is the best of its turns (what the machine
can do while nobody disturbs it) or the median; ratios compare neighbours in time.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.rows import Row
from ui import last_article
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan

TURNS = 9

ROOT = Path(__file__).parent.parent.parent
TEXT = "\n".join(f"Line {n} says that 24 ferries sailed last year, one more." for n in range(90))

TELL = """
import resource, sys, time
def tell():
    now, used = time.time(), resource.getrusage(resource.RUSAGE_SELF)
    print(now, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, flush=True)
"""
BARE = (
    TELL
    + """
from PySide6.QtWidgets import QApplication, QTextEdit
app = QApplication([]); view = QTextEdit(); view.setPlainText(open(sys.argv[1]).read())
view.resize(1480, 920); view.show(); app.processEvents(); view.grab()
tell()
"""
)
OURS = (
    TELL
    + """
from ui.__main__ import main
from ui import haste
haste.begin()
from ui import app
class Told(app.App):
    def show_shell(self, *, with_last):
        super().show_shell(with_last=with_last)
        assert with_last and self.window.view.text
        self.qt.processEvents(); self.window.grab(); tell()
    def furnish(self, files, *, sample):
        try:
            super().furnish(files, sample=sample)
            assert self.desk
            self.qt.processEvents(); self.window.grab(); tell()
        finally:
            self.window.close(); self.qt.quit()
app.App = Told
main(["--workspace", sys.argv[1]])
"""
)


class Cost(NamedTuple):
    """What it took from the start of the process to a moment in it: seconds, seconds, MB."""

    wall: float
    cpu: float
    memory: float


def measure() -> list[Row]:
    """Whole processes in turns, one of each kind."""
    with tempfile.TemporaryDirectory() as folder:
        plain, workspace = Path(folder) / "text.txt", Path(folder) / "workspace"
        workspace.mkdir()
        plain.write_text(TEXT)
        turns = [_turn(plain, workspace, Path(folder) / "compiled") for _ in range(TURNS + 1)]
    del turns[0]  # it compiled the modules and made the database
    bare, shell, whole = (list(kind) for kind in zip(*turns, strict=True))
    return [
        Row("bare window, start to painted, best", _best(bare, _wall), "s"),
        Row("bare window, processor", _best(bare, _cpu), "s"),
        *_against("shell with the last article, against it", bare, shell, "<= 2 x"),
        Row("memory of the shell over the bare window", _more(bare, shell), "MB"),
        Row("panes usable, best", _best(whole, _wall), "s", "<= 1.5 s"),
        Row("panes usable, median", statistics.median(map(_wall, whole)), "s"),
        *_against("panes usable, against it", bare, whole),
        Row("memory of the whole window over the bare one", _more(bare, whole), "MB"),
    ]


def _turn(plain: Path, workspace: Path, compiled: Path) -> tuple[Cost, Cost, Cost]:
    parts = (PartSpan(PartRole.BODY, TextSpan(0, len(TEXT))),)
    last_article.save(workspace, last_article.LastArticle("", TEXT, parts, "Ferries", ""))
    [bare] = _run(BARE, plain, compiled)
    shell, whole = _run(OURS, workspace, compiled)
    return bare, shell, whole


def _run(script: str, argument: Path, compiled: Path) -> Iterator[Cost]:
    here = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(compiled)}
    here.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", script, str(argument)]
    before = time.time()
    done = subprocess.run(command, env=here, capture_output=True, check=True, text=True)
    for line in done.stdout.splitlines():
        now, cpu, memory = map(float, line.split())
        yield Cost(now - before, cpu, memory)


def _against(name: str, bare: list[Cost], ours: list[Cost], target: str = "") -> Iterator[Row]:
    yield Row(f"{name}, best", _best(ours, _wall) / _best(bare, _wall), "x", target)
    ratios = [one.wall / other.wall for one, other in zip(ours, bare, strict=True)]
    yield Row(f"{name}, median", statistics.median(ratios), "x", target)
    yield Row(f"{name}, processor", _best(ours, _cpu) / _best(bare, _cpu), "x")


def _best(turns: list[Cost], what: Callable[[Cost], float]) -> float:
    return min(map(what, turns))


def _more(bare: list[Cost], ours: list[Cost]) -> float:
    return statistics.median(a.memory - b.memory for a, b in zip(ours, bare, strict=True))


def _wall(cost: Cost) -> float:
    return cost.wall


def _cpu(cost: Cost) -> float:
    return cost.cpu
