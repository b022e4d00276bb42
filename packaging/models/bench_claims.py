"""Measure the scorer on tables: python packaging/models/bench_claims.py DATA…

DATA are TSV files, or folders of them, with a header and no quoting: `text`,
`label` (1 or 0) and, if wanted, `doc`. With `doc`, MAP and P@k are means over
documents that have a positive, and intervals draw documents; without, the file
is one document and intervals draw sentences. Each of the three scores is told;
F1 calls everything from 0.5 on a yes.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from claim_tables import read
from measure import Floats, average_precision, f1, interval, precision_at

from workbench.detect.weighing import Worth, weigh

FIRST = (5, 10, 20, 50)

Scored = tuple[Floats, Floats]
"""Labels and scores of a document."""


def main() -> int:
    """Print one block for each table that can be read; 2 if there is none."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path, nargs="+")
    given: list[Path] = arguments.parse_args().data
    files = [file for path in given for file in _tables(path)]
    if not files:
        print("There is no TSV file; name one, or a folder that holds some.", file=sys.stderr)
        return 2
    for file in files:
        tell(file)
    return 0


def _tables(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(path.glob("*.tsv"))
    return [path] if path.is_file() else []


def tell(file: Path) -> None:
    """The figures of a table."""
    rows = read(file)
    if not rows or not {"text", "label"} <= rows[0].keys():
        print(f"{file.name} has no columns “text” and “label”.", file=sys.stderr)
        return
    worths = weigh([row["text"] for row in rows])
    labels = np.array([float(row["label"]) for row in rows])
    places = defaultdict(list)
    for number, row in enumerate(rows):
        places[row.get("doc") or ""].append(number)
    print(f"\n{file.name}: {len(rows)} sentences, {labels.sum():.0f} positive, {len(places)} docs")
    for column, title in enumerate(Worth._fields):
        scores = np.array([worth[column] for worth in worths])
        documents = [(labels[numbers], scores[numbers]) for numbers in places.values()]
        for name, figure in figures(documents).items():
            drawn = documents if len(documents) > 1 else single(labels, scores)
            low, high = interval(drawn, figure)
            print(f"  {title:<17} {name:<5} {figure(documents):.4f} [{low:.3f}, {high:.3f}]")


def figures(documents: Sequence[Scored]) -> dict[str, Callable[[Sequence[Scored]], float]]:
    """What is measured of some documents; MAP and P@k only where there is more than one."""
    found: dict[str, Callable[[Sequence[Scored]], float]] = {}
    if len(documents) > 1:
        found["MAP"] = lambda drawn: _mean(drawn, average_precision)
    for first in FIRST:
        found[f"P@{first}"] = lambda drawn, first=first: _mean(
            drawn if len(documents) > 1 else [_joined(drawn)],
            lambda labels, scores: precision_at(labels, scores, first),
        )
    found["AP"] = lambda drawn: _of_all(drawn, average_precision)
    found["F1"] = lambda drawn: _of_all(drawn, lambda labels, scores: f1(labels, scores, 0.5))
    return found


def single(labels: Floats, scores: Floats) -> list[Scored]:
    """Each sentence as a document of its own."""
    return [(labels[n : n + 1], scores[n : n + 1]) for n in range(len(labels))]


def _joined(documents: Sequence[Scored]) -> Scored:
    return np.concatenate([d[0] for d in documents]), np.concatenate([d[1] for d in documents])


def _of_all(documents: Sequence[Scored], figure: Callable[[Floats, Floats], float]) -> float:
    labels, scores = _joined(documents)
    return figure(labels, scores) if labels.any() else float("nan")


def _mean(documents: Sequence[Scored], figure: Callable[[Floats, Floats], float]) -> float:
    told = [figure(labels, scores) for labels, scores in documents if labels.any()]
    return float(np.mean(told)) if told else float("nan")


if __name__ == "__main__":
    sys.exit(main())
