"""What a trained scorer is judged by: its three scores, their calibration, their figures."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from claim_tables import CHECK, DESKS, VERIFIABLE, gold_documents, rankings, read
from measure import Floats, average_precision, best_f1, f1, interval, platt

Answers = Callable[[list[str]], Floats]
"""A network's log-odds (n, 5) of sentences, in the order of `claim_tables.HEADS`."""

MIXES = np.array(
    [[0.5, 0.0, 0.25, 0.25, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0], [0.25, 0.0, 0.375, 0.375, 0.0]]
)
"""Published scores (check-worthy, verifiable, picked) as shares of the five answers.

Chosen on the dev sets and on held-out debates: a quarter of each desk's answer in
check-worthiness raises both, three quarters rank a desk's picks best.
"""

DEVS = {"ClaimBuster expert set": "dev_claimbuster_groundtruth", "CheckThat! 2024": "dev_ct24"}


@dataclass(frozen=True)
class Judged:
    """A document's labels (n,) and published log-odds, not yet calibrated, (n, 3)."""

    title: str
    labels: Floats
    scores: Floats


def held_out(answers: Answers, data: Path, fold: int) -> list[Judged]:
    """The debates and speeches that a network has not seen."""
    found = []
    for ranking in rankings(data):
        if ranking.fold == fold:
            scores = answers(ranking.texts) @ MIXES.T
            found.append(Judged(ranking.desk, np.array(ranking.labels), scores))
    gold = read(data / "train_policlaim_gold.tsv")
    for document in gold_documents(data, fold):
        rows = [row for row in gold if row["doc"] == document]
        scores = answers([row["text"] for row in rows]) @ MIXES.T
        found.append(Judged(VERIFIABLE, np.array([float(r["label"]) for r in rows]), scores))
    return found


def dev_sets(answers: Answers, data: Path) -> list[Judged]:
    """The two sets that recipes and thresholds were chosen on."""
    found = []
    for title, name in DEVS.items():
        rows = read(data / f"{name}.tsv")
        scores = answers([row["text"] for row in rows]) @ MIXES.T
        found.append(Judged(title, np.array([float(row["label"]) for row in rows]), scores))
    return found


def calibration(devs: list[Judged], unseen: list[Judged]) -> Floats:
    """Slope and shift (3, 2) of each published score, so that it is a chance.

    Check-worthiness on the dev sets, both counting alike; the others on what
    the networks had not seen.
    """
    gold = [judged for judged in unseen if judged.title == VERIFIABLE]
    picks = [judged for judged in unseen if judged.title in DESKS]
    rows = []
    for column, sets in enumerate((devs, gold, picks)):
        even = column == 0
        weights = [np.full(len(j.labels), 1 / len(j.labels) if even else 1.0) for j in sets]
        labels = np.concatenate([j.labels for j in sets])
        scores = np.concatenate([j.scores[:, column] for j in sets])
        rows.append(platt(labels, scores, np.concatenate(weights)))
    return np.array(rows)


def carried_over(chances: Floats, devs: list[Judged], members: list[list[Judged]]) -> Floats:
    """Calibration of networks as that of their mean, whose log-odds are smaller.

    Check-worthiness was calibrated on the mean itself. `members` are the dev
    sets as each network scores them, `devs` as their mean does.
    """
    found = chances.copy()
    of_mean = np.concatenate([judged.scores for judged in devs])
    of_members = np.mean([np.concatenate([j.scores for j in sets]) for sets in members], axis=0)
    for column in (1, 2):
        slope, shift = np.polyfit(of_mean[:, column], of_members[:, column], 1)
        found[column] = chances[column] @ [[slope, shift], [0.0, 1.0]]
    return found


def tell(devs: list[Judged], unseen: list[Judged], chances: Floats) -> None:
    """Print the figures of the card; `chances` (3, 2) are slopes and shifts."""
    for judged in devs:
        scores = judged.scores[:, 0] * chances[0, 0] + chances[0, 1]
        best, at = best_f1(judged.labels, scores)
        print(
            f"{judged.title}: AP {average_precision(judged.labels, scores):.4f}, F1 at 0.5 "
            f"{f1(judged.labels, scores, 0.0):.3f}, best {best:.3f} at {1 / (1 + np.exp(-at)):.2f}"
        )
    for column, (title, kinds) in enumerate(
        ((CHECK, DESKS), (VERIFIABLE, (VERIFIABLE,)), ("picked", DESKS))
    ):
        for kind in kinds:
            sets = [j for j in unseen if j.title == kind]
            values = [average_precision(j.labels, j.scores[:, column]) for j in sets]
            low, high = interval(values, lambda drawn: float(np.mean(drawn)))
            print(
                f"{title}, unseen {kind}, {len(sets)} documents: "
                f"MAP {np.mean(values):.3f} [{low:.3f}, {high:.3f}]"
            )
    gold = [j for j in unseen if j.title == VERIFIABLE]

    def figure(sets: list[Judged]) -> float:
        labels = np.concatenate([j.labels for j in sets])
        scores = np.concatenate([j.scores[:, 1] for j in sets]) * chances[1, 0] + chances[1, 1]
        return f1(labels, scores, 0.0)

    if gold:
        low, high = interval(gold, figure)
        print(f"unseen PoliClaim gold: F1 at 0.5 {figure(gold):.3f} [{low:.3f}, {high:.3f}]")
