"""Reports as files.

To add an exporter:
1. write `workbench/exporters/<name>.py` with a class that fits `Exporter`;
2. add its line to `EXPORTERS`;
3. add `tests/unit/exporters/test_<name>_exporter.py`.
A plugin does the same with an entry point in the group "workbench.exporters".
"""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from workbench.errors import ExportFailed
from workbench.progress import Progress
from workbench.registry import Registry

if TYPE_CHECKING:
    from workbench.model.report import Report


class ExportKind(StrEnum):
    """What a file is for: all of the case, or the questions that others are to answer."""

    REPORT = "report"
    QUERY_SHEET = "query sheet"


class Exporter(Protocol):
    """Writes a report in one format. Pure: no database, no Qt, no settings."""

    title: ClassVar[str]
    suffix: ClassVar[str]
    kind: ClassVar[ExportKind]

    def write(self, report: "Report", path: Path, progress: Progress) -> None:
        """Write `report` to `path`, replacing it only when all is written.

        Raises:
            ExportFailed: it cannot be made or written, and why.
            Cancelled: the analyst pressed Cancel; `path` is as it was.
        """


EXPORTERS: Registry[type[Exporter]] = Registry(
    "workbench.exporters",
    {
        "pdf": "workbench.exporters.pdf:PdfExporter",
        "csv": "workbench.exporters.csv:CsvExporter",
        "json": "workbench.exporters.json:JsonExporter",
        "queries-pdf": "workbench.exporters.queries_pdf:QueriesPdfExporter",
        "queries-docx": "workbench.exporters.queries_docx:QueriesDocxExporter",
    },
)

PAGE_SETTER = "--typst-process"
"""First word by which the frozen program, which has no Python beside it, starts itself
as `typst_process`; `ui.__main__` answers it."""


def exporters_of(kind: ExportKind) -> list[type[Exporter]]:
    """The exporters of a kind, in the order a menu shows them."""
    found = (EXPORTERS.get(name) for name in EXPORTERS.names())
    return [exporter for exporter in found if exporter.kind is kind]


def exporter_for(path: Path, kind: ExportKind = ExportKind.REPORT) -> Exporter:
    """The exporter of a kind whose suffix `path` has.

    Raises:
        ExportFailed: no format has this suffix; the known ones are named.
    """
    known = {exporter.suffix: exporter for exporter in exporters_of(kind)}
    chosen = known.get(path.suffix.lower())
    if chosen is None:
        told = ", ".join(known)
        raise ExportFailed(
            f"No {kind} is written as “{path.suffix or path.name}”.",
            hint=f"End the file's name in one of: {told}.",
        )
    return chosen()
