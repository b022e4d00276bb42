"""Features in, check-worthiness out: a sum of weights that can be read.

The weights are data (`resources/models/rules.toml`, with a card beside it that
says what they were learnt from). A trained model takes this one's place by
fitting `Scorer`; nothing else in the room knows how a score comes about.
"""

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

from workbench.detect.features import Features
from workbench.paths import bundled


class Scorer(Protocol):
    """Judges how much a statement is worth a check."""

    def score(self, features: Features) -> float:
        """Check-worthiness in [0, 1]: roughly the chance that a checker would pick it."""

    def explain(self, features: Features) -> list[tuple[str, float]]:
        """Features that raised the score, with what they added, the greatest first."""


class LinearScorer:
    """A logistic function of summed weights; a feature without a weight counts nothing."""

    def __init__(self, bias: float, weights: Mapping[str, float]) -> None:
        self._bias = bias
        self._weights = dict(weights)

    @classmethod
    def from_file(cls, path: Path) -> "LinearScorer":
        """Read weights as `packaging/models/train_rules.py` writes them."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(data["bias"], {**data["learnt"], **data["desk"]})

    def score(self, features: Features) -> float:
        """Check-worthiness in [0, 1]."""
        total = self._bias + sum(
            value * self._weights.get(name, 0.0) for name, value in features.items()
        )
        return 1.0 / (1.0 + math.exp(-total))

    def explain(self, features: Features) -> list[tuple[str, float]]:
        """Features that raised the score, with what they added, the greatest first."""
        shares = [(name, value * self._weights.get(name, 0.0)) for name, value in features.items()]
        return sorted(((n, s) for n, s in shares if s > 0.0), key=lambda share: -share[1])


@cache
def shipped_scorer() -> LinearScorer:
    """The scorer with the weights that ship with the program."""
    return LinearScorer.from_file(bundled("resources") / "models" / "rules.toml")
