"""The names of the article as data for the template: spelling, title, places, what confirms it."""

from typing import Any

from workbench.exporters.wording import NARROW, breakable, counted, joined, one_line, words
from workbench.model.report import Report, ReportName

Data = dict[str, Any]


def names_printed(report: Report) -> Data:
    """The section of names; no rows where none is listed."""
    known = {source.number for source in report.sources}
    still = sum(not name.ticked_by or bool(name.same_as) for name in report.names)
    return {
        "rows": [_row(name, name.source_number in known) for name in report.names],
        "told": f"{counted(len(report.names), 'name')}, {still:,} still open.",
    }


def _row(name: ReportName, known: bool) -> Data:
    places = counted(name.places, "place")
    wrong = f"another spelling of {one_line(name.same_as)}" if name.same_as else ""
    return {
        "spelling": breakable(one_line(name.spelling)),
        "about": breakable(one_line(joined(name.title, words(name.kind), places, name.note))),
        "wrong": breakable(wrong),
        "source": name.source_number if known else 0,
        "ticked": breakable(f"ticked by {name.ticked_by}" if name.ticked_by else "open", NARROW),
        "open": not name.ticked_by or bool(name.same_as),
    }
