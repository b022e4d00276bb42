"""The start: the shell painted with the last article's text, against a bare window with it."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from tests.bench.rows import Row
from ui import last_article
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan

TURNS = 5
TEXT = "\n".join(f"Line {n} says that 24 ferries sailed last year, one more." for n in range(90))

BARE = """
import resource, sys, time
from PySide6.QtWidgets import QApplication, QTextEdit
app = QApplication([]); view = QTextEdit(); view.setPlainText(open(sys.argv[1]).read())
view.resize(1480, 920); view.show(); app.processEvents(); view.grab()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.time())
"""
OURS = """
import resource, sys, time
from collections.abc import Iterable
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import App
qt = QApplication([]); app = App(qt, Path(sys.argv[1]))
app.show_shell(with_last=True); qt.processEvents(); app.window.grab()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.time())
"""
WHOLE = OURS.replace("print(", "app.furnish([], sample=False); qt.processEvents()\nprint(") + (
    "app.window.close()\n"
)


def measure() -> list[Row]:
    """Whole processes, wall seconds, in turns; memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        plain, workspace = Path(folder) / "text.txt", Path(folder) / "workspace"
        workspace.mkdir()
        plain.write_text(TEXT)
        parts = (PartSpan(PartRole.BODY, TextSpan(0, len(TEXT))),)
        last_article.save(workspace, last_article.LastArticle("", TEXT, parts, "Ferries", ""))
        _run(WHOLE, workspace)  # makes the database
        last_article.save(workspace, last_article.LastArticle("", TEXT, parts, "Ferries", ""))
        turns = [(_run(BARE, plain), _run(OURS, workspace)) for _ in range(TURNS)]
        whole = [_run(WHOLE, workspace) for _ in range(TURNS)]
    ratio = statistics.median(ours[0] / bare[0] for bare, ours in turns)
    more = statistics.median(ours[1] - bare[1] for bare, ours in turns)
    return [
        Row("bare window, start to painted", _median(bare for bare, _ in turns), "s"),
        Row("shell with the last article, against it", ratio, "x", "<= 2 x"),
        Row("panes usable", _median(whole), "s", "<= 1.5 s"),
        Row("memory of the shell over the bare window", more, "MB"),
    ]


def _run(script: str, argument: Path) -> tuple[float, float]:
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    before = time.time()
    command = [sys.executable, "-c", script, str(argument)]
    told = subprocess.run(command, env=here, capture_output=True, check=True, text=True).stdout
    memory, now = told.split()  # told before the process ends: closing is no part of starting
    return float(now) - before, int(memory) / 1024


def _median(turns: Iterable[tuple[float, float]]) -> float:
    return statistics.median(turn[0] for turn in turns)
