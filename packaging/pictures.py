"""Take the pictures that the README shows: the window, light and dark, and a page of the report.

    python packaging/pictures.py

Uses a throw-away workspace with the sample case; nothing of the analyst's is touched.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2 as pdfium
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.app import App
from workbench.exporters import exporter_for
from workbench.model.report import Report
from workbench.progress import SILENT
from workbench.services.reports import collect

PICTURES = Path(__file__).parent / "pictures"
SIZE = (1480, 920)
REPORT_SCALE = 1.3
"""Pixels a point: large enough to read on a page of the README."""


def main() -> int:
    """Take them all."""
    PICTURES.mkdir(exist_ok=True)
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, Path(folder))
        app.show_shell(with_last=False)
        app.furnish([], sample=True)
        app.window.resize(*SIZE)
        desk = app.desk
        assert desk is not None
        wait_until(lambda: desk.selection.draft is not None and len(desk.rows.all()) > 0)
        wait_until(lambda: not desk.parts.jobs.running)
        shown = next(row for row in desk.rows.all() if row.is_so and row.evidence_count)
        desk.selection.show_claim(shown.id)
        for theme in ("light", "dark"):
            desk.options.change(theme=theme)
            settle(600)
            app.window.grab().save(str(PICTURES / f"window-{theme}.png"))
            print(PICTURES / f"window-{theme}.png")
        take_report(desk.runner.workspace.read(collect, desk.selection.draft.case_id), Path(folder))
        app.window.close()
        settle(100)
    return 0


def take_report(report: Report, folder: Path) -> None:
    """Render the first page and a claim's page, side by side in one picture each."""
    path = folder / "report.pdf"
    exporter_for(path).write(report, path, SILENT)
    document = pdfium.PdfDocument(path)
    for name, number in (("report-first-page", 0), ("report-page", min(2, len(document) - 1))):
        page = document[number].render(scale=REPORT_SCALE, rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(
            page.buffer, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888
        )
        picture.save(str(PICTURES / f"{name}.png"))
        print(PICTURES / f"{name}.png")
    document.close()


def settle(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(done: Callable[[], bool], patience_s: int = 60) -> None:
    """Let the window work until something is so."""
    for _ in range(patience_s * 10):
        if done():
            return
        settle(100)
    raise SystemExit("The sample case did not open in time.")


if __name__ == "__main__":
    sys.exit(main())
