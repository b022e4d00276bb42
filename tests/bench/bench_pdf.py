"""The report: setting its pages alone, and the whole export with its process."""

import statistics
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row
from tests.builders_report import a_report
from workbench.exporters.pdf import PdfExporter
from workbench.progress import SILENT

TARGETS = {20: "<= 150 ms compiled", 200: "<= 1,200 ms compiled"}
TURNS = 3


def measure() -> list[Row]:
    """Whole exports of 20 and 200 claims, in milliseconds, and the size of the file."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        for claims, target in TARGETS.items():
            report = a_report(claims)
            took = []
            for _ in range(TURNS):
                before = time.perf_counter()
                PdfExporter().write(report, path, SILENT)
                took.append((time.perf_counter() - before) * 1000)
            name = f"report of {claims} claims, whole export"
            rows.append(Row(name, statistics.median(took), "ms", target))
            rows.append(Row(f"report of {claims} claims, file", path.stat().st_size / 1000, "kB"))
    return rows
