"""Reports as files.

To add an exporter:
1. write `workbench/exporters/<name>.py` with a class that fits `Exporter`;
2. add its line to `EXPORTERS`;
3. add `tests/unit/exporters/test_<name>_exporter.py`.
A plugin does the same with an entry point in the group "workbench.exporters".
"""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from workbench.errors import ExportFailed
from workbench.progress import Progress
from workbench.registry import Registry

if TYPE_CHECKING:
    from workbench.model.report import Report


class Exporter(Protocol):
    """Writes a report in one format. Pure: no database, no Qt, no settings."""

    title: ClassVar[str]
    suffix: ClassVar[str]

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
    },
)

PAGE_SETTER = "--typst-process"
"""First word by which the frozen program, which has no Python beside it, starts itself
as `typst_process`; `ui.__main__` answers it."""


def exporter_for(path: Path) -> Exporter:
    """The exporter whose suffix `path` has.

    Raises:
        ExportFailed: no format has this suffix; the known ones are named.
    """
    known: dict[str, type[Exporter]] = {}
    for name in EXPORTERS.names():
        exporter = EXPORTERS.get(name)
        known[exporter.suffix] = exporter
    chosen = known.get(path.suffix.lower())
    if chosen is None:
        told = ", ".join(known)
        raise ExportFailed(
            f"No report is written as “{path.suffix or path.name}”.",
            hint=f"End the file's name in one of: {told}.",
        )
    return chosen()
