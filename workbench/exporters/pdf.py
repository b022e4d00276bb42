"""A report as a PDF that stands alone: PDF/A-3a and PDF/UA-1, with its data attached.

The pages are set by typst in a process of its own (`typst_process`), from the
template in `resources/report` and from data only: no word of a case is ever
read as markup. The same report and the same fonts give the same bytes.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Any, ClassVar

from workbench.errors import ExportFailed
from workbench.exporters import PAGE_SETTER, ExportKind
from workbench.exporters.json import as_json
from workbench.exporters.pages import printed
from workbench.exporters.writing import replace_file
from workbench.model.report import Report
from workbench.paths import bundled
from workbench.progress import Progress

FONTS = {
    "font_source_serif_pro": ("Regular", "It", "Semibold", "Bold"),
    "font_source_sans_pro": ("Regular", "It", "Semibold", "Bold"),
}
"""Packages that bring our fonts, and the faces that the template uses."""

POLL_S = 0.05
"""Seconds between two looks at Cancel."""

SECONDS = 60
SECONDS_A_CLAIM = 0.1
"""Time that setting may take, many times what it needs on a slow machine."""

MEMORY_BYTES = 1_000_000_000
MEMORY_BYTES_A_CLAIM = 4_000_000
"""Address space that setting may take; 200 claims need less than 0.5 GB."""

THREADS = 4
"""Threads that set pages. Each reserves 64 MB of address space, needed or not."""

STEPS = 3


class PdfExporter:
    """Writes the report that is printed, kept and sent."""

    title: ClassVar[str] = "Report (PDF)"
    suffix: ClassVar[str] = ".pdf"
    kind: ClassVar[ExportKind] = ExportKind.REPORT

    def write(self, report: Report, path: Path, progress: Progress) -> None:
        """See `Exporter`."""
        write_pages(partial(setting_job, report), len(report.claims), path, progress)


def write_pages(
    job_with: Callable[[str], dict[str, Any]], claims: int, path: Path, progress: Progress
) -> None:
    """Set pages and write them to `path`.

    Args:
        job_with: what `typst_process` reads, given the folder of the fonts.
        claims: how many claims the pages tell of: so much time they may take.
        path: where the file goes.
        progress: is told how far it is, and may cancel.

    Raises:
        ExportFailed, Cancelled: see `Exporter.write`.
    """
    progress.advance(0, STEPS, "Gathering the case")
    with TemporaryDirectory(prefix="report-fonts-") as fonts:
        gather_fonts(Path(fonts))
        job = json.dumps(job_with(fonts)).encode()
        seconds = SECONDS + SECONDS_A_CLAIM * claims
        pdf = _set_pages(job, progress, time.monotonic() + seconds)
    progress.advance(2, STEPS, "Writing the file")
    replace_file(path, pdf)
    progress.advance(STEPS, STEPS, "Writing the file")


def gather_fonts(folder: Path) -> None:
    """Copy the faces we use into `folder`.

    The packages hold each face twice, as TTF and OTF, in the disk's order; of
    their own folders typst would take now one, now the other.

    Raises:
        ExportFailed: a font package is not installed.
    """
    for package, faces in FONTS.items():
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise ExportFailed(
                f"The report's fonts ({package}) are missing.", hint="Install the program again."
            )
        name = "SourceSerifPro" if "serif" in package else "SourceSansPro"
        for face in faces:
            file = f"{name}-{face}.ttf"
            shutil.copyfile(Path(spec.origin).parent / "files" / file, folder / file)


def setting_job(report: Report, fonts: str) -> dict[str, Any]:
    """What `typst_process` reads; `fonts` is the folder that `gather_fonts` filled."""
    return {
        "template": str(bundled("resources") / "report" / "report.typ"),
        "fonts": fonts,
        "report": json.dumps(printed(report), ensure_ascii=False),
        "attachment": as_json(report).decode(),
        "timestamp": int(report.changed_at.timestamp()),
        "memory_bytes": memory_for(len(report.claims)),
    }


def memory_for(claims: int) -> int:
    """Address space that setting so many claims may take, 0 for no limit."""
    if sys.platform in ("win32", "darwin"):
        return 0
    return MEMORY_BYTES + MEMORY_BYTES_A_CLAIM * claims


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, PAGE_SETTER]
    # -P: beside the script lie our own json.py and csv.py.
    return [sys.executable, "-P", str(Path(__file__).with_name("typst_process.py"))]


def _set_pages(job: bytes, progress: Progress, deadline: float) -> bytes:
    # A file and not a pipe: `communicate` with a timeout forgets what it has not yet sent.
    with TemporaryFile() as file:
        file.write(job)
        file.seek(0)
        child = subprocess.Popen(
            _command(),
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "RAYON_NUM_THREADS": str(min(THREADS, os.cpu_count() or 1))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    with child:
        try:
            pdf, trouble = _awaited(child, progress, deadline)
        finally:
            child.kill()
    if child.returncode != 0:
        raise _trouble(child.returncode, trouble)
    return pdf


def _awaited(
    child: subprocess.Popen[bytes], progress: Progress, deadline: float
) -> tuple[bytes, bytes]:
    while True:
        progress.advance(1, STEPS, "Setting the pages")
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=POLL_S)
        if time.monotonic() > deadline:
            raise ExportFailed(
                "Setting the pages took too long and was stopped.",
                hint="Export the case as JSON, and send it to us with a word on the case.",
            )


def _trouble(status: int, told: bytes) -> ExportFailed:
    with suppress(ValueError):
        return ExportFailed(f"The pages could not be set: {json.loads(told)['error']}.")
    if status < 0 or b"memory" in told.lower():
        return ExportFailed(
            "The report needs more memory than there is.",
            hint="Close other programs, or export a part of the case.",
        )
    return ExportFailed(f"The pages could not be set: {told.decode(errors='replace')[-500:]}")
