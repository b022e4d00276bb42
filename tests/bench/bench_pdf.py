"""The report: setting its pages alone, and the whole export with its process.

Setting is timed inside a process of its own, as in an export, for typst keeps
what it has set: the second time in one process would be ten times as fast. On a
shared machine its processor time says more than the clock does.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row
from tests.builders_report import a_report
from workbench.exporters import pdf
from workbench.exporters.pdf import PdfExporter, gather_fonts, setting_job
from workbench.model.report import Report
from workbench.progress import SILENT

TARGETS = {20: "<= 150 ms", 200: "<= 1,200 ms"}
TURNS = 9
EXPORTS = 3

SETTING = """
import json, resource, runpy, sys, time
setter = runpy.run_path(sys.argv[1], run_name="setter")
job = json.load(sys.stdin)
before = time.process_time()
setter["compiled"](job)
took = time.process_time() - before
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([took * 1000, peak * (1 if sys.platform == "darwin" else 1024) / 1e6]))
"""


def measure() -> list[Row]:
    """Reports of 20 and 200 claims: setting (ms of processor time, peak MB), export, size."""
    rows = []
    for claims, target in TARGETS.items():
        report, name = a_report(claims), f"report of {claims} claims"
        settings = _settings(report)
        times = [took for took, _ in settings]
        rows.append(Row(f"{name}, setting, median", statistics.median(times), "ms", target))
        rows.append(Row(f"{name}, setting, best of {TURNS}", min(times), "ms", target))
        rows.append(Row(f"{name}, setting, peak memory", max(mb for _, mb in settings), "MB"))
        took, size_kb = _exports(report)
        rows.append(Row(f"{name}, whole export", took, "ms"))
        rows.append(Row(f"{name}, file", size_kb, "kB"))
    return rows


def _settings(report: Report) -> list[tuple[float, float]]:
    script = str(Path(pdf.__file__).with_name("typst_process.py"))
    with tempfile.TemporaryDirectory() as fonts:
        gather_fonts(Path(fonts))
        job = json.dumps(setting_job(report, fonts)).encode()
        command = [sys.executable, "-P", "-c", SETTING, script]
        env = {**os.environ, "RAYON_NUM_THREADS": "1"}
        runs = [
            subprocess.run(command, input=job, capture_output=True, check=True, env=env)
            for _ in range(TURNS)
        ]
    return [tuple(json.loads(run.stdout)) for run in runs]


def _exports(report: Report) -> tuple[float, float]:
    took = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        for _ in range(EXPORTS):
            before = time.perf_counter()
            PdfExporter().write(report, path, SILENT)
            took.append((time.perf_counter() - before) * 1000)
        return statistics.median(took), path.stat().st_size / 1000
