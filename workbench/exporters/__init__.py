"""Reports as files.

To add an exporter:
1. write `workbench/exporters/<name>.py` with a class that fits `Exporter`;
2. add its line to `EXPORTERS`;
3. add `tests/unit/exporters/test_<name>.py`.
A plugin does the same with an entry point in the group "workbench.exporters".
"""

from pathlib import Path
from typing import ClassVar, Protocol

from workbench.model.report import Report
from workbench.progress import Progress
from workbench.registry import Registry


class Exporter(Protocol):
    """Writes a report in one format. Pure: no database, no Qt, no settings."""

    title: ClassVar[str]
    suffix: ClassVar[str]

    def write(self, report: Report, path: Path, progress: Progress) -> None:
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
