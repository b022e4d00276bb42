"""The query sheet as a PDF, set by typst as the report is (`workbench.exporters.pdf`)."""

import json
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from workbench.exporters import ExportKind
from workbench.exporters.pdf import memory_for, write_pages
from workbench.exporters.query_sheet import NOTHING, SheetQuery, sheet_of
from workbench.exporters.wording import breakable, isolated, spoken
from workbench.model.report import Report
from workbench.paths import bundled
from workbench.progress import Progress
from workbench.text.word_diff import Change

MARKS = {Change.KEPT: "", Change.STRUCK: "struck", Change.PUT_IN: "put in"}


class QueriesPdfExporter:
    """Writes the queries on pages with room for the answers."""

    title: ClassVar[str] = "Query sheet (PDF)"
    suffix: ClassVar[str] = ".pdf"
    kind: ClassVar[ExportKind] = ExportKind.QUERY_SHEET

    def write(self, report: Report, path: Path, progress: Progress) -> None:
        """See `Exporter`."""
        write_pages(partial(_job, report), len(report.queries), path, progress)


def _job(report: Report, fonts: str) -> dict[str, Any]:
    return {
        "template": str(bundled("resources") / "report" / "queries.typ"),
        "fonts": fonts,
        "report": json.dumps(_printed(report), ensure_ascii=False),
        "attachment": "",
        "timestamp": int(report.changed_at.timestamp()),
        "memory_bytes": memory_for(len(report.queries)),
    }


def _printed(report: Report) -> dict[str, Any]:
    sheet = sheet_of(report)
    return {
        "title": isolated(sheet.title) or "Query sheet",
        "heading": breakable(sheet.title),
        "about": breakable(sheet.about),
        "line": breakable(sheet.line),
        "nothing": NOTHING,
        "language": spoken(report.document.language),
        "queries": [_query(query) for query in sheet.queries],
    }


def _query(query: SheetQuery) -> dict[str, Any]:
    return {
        "head": query.head,
        "where": query.where,
        "draft": breakable(query.in_the_draft),
        "question": breakable(query.question),
        "change": [[breakable(p.words), MARKS[p.change]] for p in query.change],
        "asked": breakable(query.asked),
        "answer": breakable(query.answer),
    }
