"""How much is read and compared right of our own sets, and how long a sentence takes to read."""

from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any

from tests.bench.rows import Row
from tests.reading_sets import MORE, SETS, TURNS, rows, told_wrong
from workbench.checks.comparing import compare
from workbench.checks.quote_sources import read_source
from workbench.checks.quoting import check_quote
from workbench.detect.english import parse
from workbench.detect.naming import find_names
from workbench.reading.passage import read
from workbench.text.sentences import sentences

PUBLISHED = date(2018, 3, 8)
NEWS = """
The regional government said on Thursday that 3,400 homes had been destroyed by the flood and
that another 12,000 were damaged, more than twice as many as in the spring of 2011. Unemployment
in the valley has fallen to 4.3 percent from 5.1 percent in January, its lowest level in a
decade, according to figures from the statistics office in Arlen. “We cannot rebuild all of it
by May,” Marta Ilves, the interior minister, told reporters, adding that the $3.4bn fund set up
last year would run dry within six months. Nearly two-thirds of the 1,500 people asked by the
Harbour Institute said they would rather move, up from 48 per cent three years ago. The council
voted 52-48 on Monday to raise the levy by half a percentage point, to 2.75 percent, from 1
July. Nobody answered the phone at the company that had built the dam, and its owner, Jonas
Reed, 57, has not been seen since.
"""
"""Sentences as long and as full as a news report's; our own words."""


_KINDS = (
    ("", "seen while written"),
    ("_aside", "kept aside"),
    *((f"_turn_{turn}", f"written by another, {turn}") for turn in TURNS),
)


def measure() -> list[Row]:
    """The rows of this benchmark."""
    return [*_accuracy(), *_speed()]


def _accuracy() -> list[Row]:
    told = []
    sets = [(name + kind, f"{name}, {label}") for name in SETS for kind, label in _KINDS]
    for name, label in [*sets, *((name, f"{name}, written by another") for name in MORE)]:
        wrong = list(told_wrong(name))
        count = len(rows(name))
        share = 100 * (count - len(wrong)) / count
        told.append(Row(f"{label} ({count - len(wrong)} of {count})", share, "%", ">= 95"))
    return told


def _speed() -> list[Row]:
    text = " ".join(NEWS.split())
    parts = [span.of(text) for span in sentences(text)]
    pairs = rows("figure_pairs")
    return [
        Row(
            "read a sentence of news: figures, times, quotations", _each(_read, parts), "ms", "<= 1"
        ),
        Row("parse a sentence", _each(parse, parts), "ms", ""),
        Row("find the names of a sentence", _each(find_names, parts), "ms", ""),
        Row("compare a claim with its evidence", _each(_compare, pairs), "ms", ""),
        Row("hold a quotation against its source", _each(_quote, rows("quotes")), "ms", ""),
    ]


def _read(sentence: str) -> object:
    read.cache_clear()  # what was read before is kept, and would cost nothing
    return read(sentence, PUBLISHED)


def _compare(pair: dict[str, str]) -> object:
    read.cache_clear()
    return compare(pair["claim"], pair["evidence"], PUBLISHED)


def _quote(row: dict[str, str]) -> object:
    read_source.cache_clear()
    return check_quote(row["quote"], row["source"])


def _each(work: Callable[[Any], object], items: list[Any]) -> float:
    """Milliseconds of one core for one item, in the best of five runs; nothing is kept between."""
    best = float("inf")
    for _ in range(5):
        began = process_time()
        for item in items:
            work(item)
        best = min(best, process_time() - began)
    return 1000 * best / len(items)
