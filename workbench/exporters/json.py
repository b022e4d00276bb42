"""A report as JSON: what the pages say, for machines. The PDF carries the same file.

The form, version 1:

* ``format`` is `FORMAT`, ``version`` an integer that grows when a key changes
  its meaning or goes; new keys may come without;
* the other keys are the fields of `workbench.model.report.Report`, in its
  order, nested as there;
* moments are ISO 8601 in UTC, days ``YYYY-MM-DD``; choices are lower case words
  ("out_for_reply"); what is not there is null or an empty string;
* spans count Unicode code points of ``document.text``, the end excluded; a box is
  left, top, right, bottom as shares of its page.

Of the scale only what is printed is told: no place on an axis, no colour for
the dark window.
"""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from workbench.exporters import ExportKind
from workbench.exporters.writing import replace_file
from workbench.model.report import Report
from workbench.model.scale import Rating
from workbench.progress import Progress

FORMAT = "factcheck-workbench report"
VERSION = 1

UNPRINTED: dict[type, set[str]] = {Rating: {"family", "dark", "value"}}
"""Fields that no page shows, and so no file tells."""


class JsonExporter:
    """Writes all of a report as JSON (UTF-8)."""

    title: ClassVar[str] = "Data (JSON)"
    suffix: ClassVar[str] = ".json"
    kind: ClassVar[ExportKind] = ExportKind.REPORT

    def write(self, report: Report, path: Path, progress: Progress) -> None:
        """See `Exporter`."""
        progress.advance(0, 1, "Writing the data")
        replace_file(path, as_json(report))
        progress.advance(1, 1, "Writing the data")


def as_json(report: Report) -> bytes:
    """The report in the form above; the same report gives the same bytes."""
    data = {"format": FORMAT, "version": VERSION, **_plain(report)}
    parts = [f"{_text(key)}: {_listed(value)}" for key, value in data.items()]
    # A lone surrogate is no UTF-8; escaped by its number it is good JSON.
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8", errors="backslashreplace")


def _listed(value: Any) -> str:
    """A line an item, so that two exports can be compared by eye."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_text, value)) + "\n]"
    return _text(value)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    kind: Any = type(value)
    return {name: _plain(getattr(value, name)) for name in _printed_fields(kind)}


@cache
def _printed_fields(kind: type) -> tuple[str, ...]:
    left_out = UNPRINTED.get(kind, set())
    return tuple(field.name for field in fields(kind) if field.name not in left_out)
