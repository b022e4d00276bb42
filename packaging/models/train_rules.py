"""Learn the weights of the rule detector: python packaging/models/train_rules.py DATA [--write]

DATA is a folder with the tables named in `TABLES`: tab separated, with a
header, columns `text` and `label` (1 = check-worthy), no quoting. The texts
have research licences and stay where they are; only the weights are written,
to `resources/models/rules.toml`.

A logistic regression over `workbench.detect.features`, fitted by Newton's
method with a ridge. Debates taught it, and debates teach wrong things about
news: there "can" boasts and "the greatest" flatters. The weights in `DESK` are
therefore held where research desks put them, and the others fitted around them.
"""

import argparse
import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from workbench.detect import QUIET_BELOW
from workbench.detect.features import Features, features
from workbench.detect.pipeline import reader

TABLES = {
    "train": "train_claimbuster.tsv",
    "ClaimBuster expert set (dev)": "dev_claimbuster_groundtruth.tsv",
    "CheckThat! 2024 dev-test (dev)": "dev_ct24.tsv",
}

DESK = {
    "act": 0.7,
    "capability": 0.8,
    "cause": 1.2,
    "change": 0.8,
    "comparison": 1.2,
    "event": 0.0,
    "record": 1.9,
    "rule": 1.3,
    "stance": -1.2,
    "state": 0.5,
}
"""Log-odds that a desk gives, whatever debates say."""

RIDGE = 5.0
"""Strength of the pull towards zero, in examples."""

STEPS = 30
WRITTEN_TO = Path(__file__).resolve().parents[2] / "resources" / "models" / "rules.toml"

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Table:
    """Sentences as features, with their labels: (n,) of 0.0 and 1.0."""

    rows: list[Features]
    labels: Floats


def read_table(path: Path) -> Table:
    """A table with the features of its sentences."""
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return Table(
        [sentence_features(row["text"]) for row in found],
        np.array([float(row["label"]) for row in found]),
    )


def sentence_features(text: str) -> Features:
    """Features of a whole sentence. A question has one of its own: the detector skips questions."""
    reading = reader().read(text)
    found = features(reading, 0, len(reading.doc))
    return {**found, "question": 1.0} if text.rstrip().endswith("?") else found


def fit(table: Table, names: list[str]) -> tuple[float, Floats]:
    """Bias and weights (n_names,) that explain the labels best, `DESK` being given."""
    fixed = np.array([name in DESK for name in names])
    weights = np.array([DESK.get(name, 0.0) for name in names])
    matrix = as_matrix(table.rows, names)
    given = matrix @ weights
    free = np.column_stack([matrix[:, ~fixed], np.ones(len(matrix))])
    ridge = np.eye(free.shape[1]) * RIDGE
    ridge[-1, -1] = 0.0
    learnt = np.zeros(free.shape[1])
    for _ in range(STEPS):
        chance = logistic(free @ learnt + given)
        slope = free.T @ (chance - table.labels) + ridge @ learnt
        curve = (free * (chance * (1 - chance))[:, None]).T @ free + ridge
        learnt -= np.linalg.solve(curve, slope)
    weights[~fixed] = learnt[:-1]
    return float(learnt[-1]), weights


def as_matrix(rows: list[Features], names: list[str]) -> Floats:
    """Rows of features as (n_rows, n_names)."""
    matrix = np.zeros((len(rows), len(names)))
    column = {name: number for number, name in enumerate(names)}
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in column:
                matrix[number, column[name]] = value
    return matrix


def logistic(values: Floats) -> Floats:
    """Log-odds as chances."""
    return np.asarray(1.0 / (1.0 + np.exp(-values)))


def average_precision(labels: Floats, scores: Floats) -> float:
    """Mean of the precision at every positive, ties in file order."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked == 1.0].mean())


def precision_recall(labels: Floats, scores: Floats, threshold: float) -> tuple[float, float]:
    """Of what scores at least `threshold`: how much is right, and how much of all it is."""
    chosen = scores >= threshold
    right = float(labels[chosen].sum())
    return right / max(1, int(chosen.sum())), right / float(labels.sum())


def best_f1(labels: Floats, scores: Floats) -> tuple[float, float]:
    """The best F1 over all thresholds, and that threshold."""
    found = []
    for threshold in np.unique(scores):
        precision, recall = precision_recall(labels, scores, threshold)
        if precision + recall:
            found.append((2 * precision * recall / (precision + recall), float(threshold)))
    return max(found)


def written(bias: float, weights: dict[str, float]) -> str:
    """The weights as the TOML file that ships."""
    lines = [
        "# Log-odds of the rule detector. Made by packaging/models/train_rules.py; see rules.md.",
        f"bias = {bias:.3f}",
    ]
    for table, held in (("learnt", False), ("desk", True)):
        lines += ["", f"[{table}]"]
        lines += [f'"{n}" = {w:.3f}' for n, w in weights.items() if (n in DESK) is held]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Train, print the figures of the card, and write the weights if asked."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    tables = {title: read_table(options.data / name) for title, name in TABLES.items()}
    names = sorted({name for row in tables["train"].rows for name in row} | set(DESK))
    bias, weights = fit(tables["train"], names)
    for title, table in tables.items():
        scores = logistic(as_matrix(table.rows, names) @ weights + bias)
        f1, threshold = best_f1(table.labels, scores)
        precision, recall = precision_recall(table.labels, scores, QUIET_BELOW)
        print(
            f"{title}: {len(scores)} sentences, AP {average_precision(table.labels, scores):.3f}, "
            f"best F1 {f1:.3f} at {threshold:.2f}; "
            f"at {QUIET_BELOW}: precision {precision:.3f}, recall {recall:.3f}"
        )
    if options.write:
        shipped = dict(zip(names, weights.tolist(), strict=True))
        WRITTEN_TO.write_text(written(bias, shipped), encoding="utf-8")


if __name__ == "__main__":
    main()
