"""Figures of a ranking or a yes-or-no: average precision, MAP, P@k, F1, and their intervals."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
DRAWS = 1000


def average_precision(labels: Floats, scores: Floats) -> float:
    """Mean of the precision at every positive, ties in file order (CLEF's definition)."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float(precision[ranked == 1.0].mean())


def f1(labels: Floats, scores: Floats, threshold: float) -> float:
    """F1 of calling everything from `threshold` on a yes."""
    chosen = scores >= threshold
    return float(2 * labels[chosen].sum() / (chosen.sum() + labels.sum()))


def best_f1(labels: Floats, scores: Floats) -> tuple[float, float]:
    """The best F1 over all thresholds, and that threshold."""
    return max((f1(labels, scores, t), float(t)) for t in np.unique(scores))


def precision_at(labels: Floats, scores: Floats, first: int) -> float:
    """How many of the `first` highest are positive, of `first`."""
    return float(labels[np.argsort(-scores, kind="stable")][:first].sum() / first)


def platt(labels: Floats, scores: Floats, weights: Floats) -> tuple[float, float]:
    """Slope and shift that make log-odds of scores fit the labels best, by Newton's method."""
    matrix = np.column_stack([scores, np.ones(len(scores))])
    found = np.array([1.0, 0.0])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-(matrix @ found)))
        slope = matrix.T @ (weights * (chance - labels))
        curve = (matrix * (weights * chance * (1 - chance))[:, None]).T @ matrix
        found -= np.linalg.solve(curve + 1e-9 * np.eye(2), slope)
    return float(found[0]), float(found[1])


def interval(
    groups: Sequence[object], figure: Callable[[list[object]], float], seed: int = 0
) -> tuple[float, float]:
    """The middle 95 % of a figure when whole groups are drawn again with replacement."""
    chance = np.random.default_rng(seed)
    drawn = []
    for _ in range(DRAWS):
        places = chance.integers(len(groups), size=len(groups))
        value = figure([groups[place] for place in places])
        if np.isfinite(value):
            drawn.append(value)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return float(low), float(high)
