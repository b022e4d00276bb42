"""Make the PDF and PNG back-up documents of the sample cases.

Run it from anywhere: ``python packaging/seeds/make_sources.py``. The files are
committed; run it again only when their words change. With one version of typst
the same words give the same bytes: only the fonts inside typst are used, and
the date printed into a PDF is the one in its data, not today's.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"

CHART_PPI = 110
"""Pixels per inch of the chart: readable on screen, a few kilobytes on disk."""


@dataclass(frozen=True, slots=True)
class Made:
    """A source to make: its words, its layout, and where it goes below `seeds/`."""

    data: str
    layout: str
    target: str


SOURCES = (
    Made("launches.json", "pages.typ", "talks/sources/launches-2017.pdf"),
    Made("launches.json", "chart.typ", "talks/sources/launches-by-month.png"),
    Made("bridge_report.json", "pages.typ", "magazine/sources/engineer-report.pdf"),
)


def make(source: Made) -> bytes:
    """The finished file of one source."""
    words = (HERE / source.data).read_text(encoding="utf-8")
    options: dict[str, Any] = {"sys_inputs": {"data": words}, "ignore_system_fonts": True}
    layout = str(HERE / source.layout)
    if source.target.endswith(".png"):
        return _whole(typst.compile(layout, format="png", ppi=CHART_PPI, **options))
    return _whole(typst.compile(layout, format="pdf", timestamp=_written(words), **options))


def main() -> None:
    """Make all of them, in place."""
    for source in SOURCES:
        target = SEEDS / source.target
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(make(source))
        print(f"{target.relative_to(SEEDS)}: {target.stat().st_size} bytes")


def _written(words: str) -> int:
    """Midnight of the day given in the data, in seconds since 1970."""
    year, month, day = json.loads(words)["day"]
    return int(datetime(year, month, day, tzinfo=UTC).timestamp())


def _whole(made: bytes | list[bytes] | None) -> bytes:
    """typst gives a list when a picture has several pages; ours have one."""
    if not isinstance(made, bytes):
        raise TypeError("the layout runs over more than one picture")
    return made


if __name__ == "__main__":
    main()
