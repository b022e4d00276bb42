"""Scores that can be explained, and the weights that ship."""

import tomllib

import pytest

from workbench.detect.features import REASONS, features
from workbench.detect.pipeline import reader
from workbench.detect.scorer import LinearScorer, shipped_scorer
from workbench.paths import bundled


def score(sentence: str) -> float:
    reading = reader().read(sentence)
    return shipped_scorer().score(features(reading, 0, len(reading.doc)), sentence)


def test_without_features_the_score_is_the_bias_alone():
    assert LinearScorer(0.0, {"figure": 2.0}).score({}) == 0.5


def test_a_feature_without_a_weight_counts_nothing():
    assert LinearScorer(0.0, {"figure": 2.0}).score({"moon": 1.0}) == 0.5


def test_the_explanation_names_what_raised_the_score_the_greatest_first():
    scorer = LinearScorer(-1.0, {"figure": 1.0, "record": 2.0, "opinion": -1.0})
    told = scorer.explain({"figure": 1.0, "opinion": 1.0, "record": 1.0, "moon": 1.0})
    assert told == [("record", 2.0), ("figure", 1.0)]


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Fares rose by 12 percent in 2018.", "Fares rose."),
        ("Norwick banned buses in 2011.", "Norwick will ban buses."),
        ("It was the worst flood in decades.", "I think it was sad."),
        ("The leak killed 40 people.", "Let me talk about the leak."),
    ],
)
def test_what_can_be_looked_up_scores_higher(more, less):
    assert score(more) > score(less)


def test_every_weight_that_ships_belongs_to_a_feature_that_can_be_shown_or_seen():
    path = bundled("resources") / "models" / "rules.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    weights = {**data["learnt"], **data["desk"]}
    assert set(REASONS) <= set(weights)
    assert all(abs(weight) < 5.0 for weight in weights.values())
