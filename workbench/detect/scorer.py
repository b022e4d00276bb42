"""Features in, check-worthiness out: a sum of weights that can be read.

The weights are data (`resources/models/rules.toml`, with a card beside it that
says what they were learnt from). A trained model takes this one's place by
fitting `Scorer`; nothing else in the room knows how a score comes about.
"""

import logging
import math
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

from workbench.detect.features import Features
from workbench.detect.grams import GramScorer, shipped_grams
from workbench.detect.untrained import Untrained
from workbench.paths import bundled

LEAST = -0.2
"""Log-odds: debates, which the words are from, boast of records and causes; news tells them."""

_LOG = logging.getLogger(__name__)


class Scorer(Protocol):
    """Judges how much a statement is worth a check."""

    def score(self, features: Features, words: str) -> float:
        """Check-worthiness in [0, 1] of a statement with these features and words."""

    def explain(self, features: Features) -> list[tuple[str, float]]:
        """Features that raised the score, with what they added, the greatest first."""


class LinearScorer:
    """A logistic function of summed weights; a feature without a weight counts nothing."""

    def __init__(self, bias: float, weights: Mapping[str, float], held: Iterable[str] = ()) -> None:
        """Take the weights; those of the features `held` are a desk's own, not learnt."""
        self._bias = bias
        self._weights = dict(weights)
        self._held = frozenset(held)

    @classmethod
    def from_file(cls, path: Path) -> "LinearScorer":
        """Read weights as `packaging/models/train_rules.py` writes them."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(data["bias"], {**data["learnt"], **data["desk"]}, data["desk"])

    def is_held(self, features: Features) -> bool:
        """Whether a desk's own weight speaks."""
        return not self._held.isdisjoint(features)

    def log_odds(self, features: Features) -> float:
        """The sum of the weights."""
        return self._bias + sum(
            value * self._weights.get(name, 0.0) for name, value in features.items()
        )

    def score(self, features: Features, words: str = "") -> float:  # noqa: ARG002
        """Check-worthiness in [0, 1], by the features alone."""
        return chance(self.log_odds(features))

    def explain(self, features: Features) -> list[tuple[str, float]]:
        """Features that raised the score, with what they added, the greatest first."""
        shares = [(name, value * self._weights.get(name, 0.0)) for name, value in features.items()]
        return sorted(((n, s) for n, s in shares if s > 0.0), key=lambda share: -share[1])


class WordedScorer:
    """The readable weights, and what the words and letters add to them."""

    def __init__(self, rules: LinearScorer, grams: GramScorer) -> None:
        self._rules, self._grams = rules, grams

    def score(self, features: Features, words: str) -> float:
        """Check-worthiness in [0, 1]. What a desk's own weight holds up, words hardly lower."""
        added = float(self._grams.log_odds(words)[0])
        if self._rules.is_held(features):
            added = max(added, LEAST)
        return chance(self._rules.log_odds(features) + added)

    def explain(self, features: Features) -> list[tuple[str, float]]:
        """As the readable weights do: single letters explain nothing."""
        return self._rules.explain(features)


def chance(log_odds: float) -> float:
    """Log-odds as a chance in [0, 1]."""
    return 1.0 / (1.0 + math.exp(-max(-500.0, min(500.0, log_odds))))


@cache
def shipped_rules() -> LinearScorer:
    """The readable weights that ship with the program."""
    return LinearScorer.from_file(bundled("resources") / "models" / "rules.toml")


@cache
def shipped_scorer() -> Scorer:
    """The scorer of the first marks; without its words, if their file is damaged."""
    try:
        return WordedScorer(shipped_rules(), shipped_grams())
    except Untrained as trouble:
        _LOG.warning("Claims are first ranked without their words: %s.", trouble)
        return shipped_rules()
