"""Learn the linear model of words: python packaging/models/train_grams.py DATA [--write]

For "check-worthy" it learns what `resources/models/rules.toml` leaves open: the
readable weights stay as they are, and the words add to them. AdaGrad over
sentences, one at a time, numpy alone; the same seed gives the same weights.
"""

import argparse
from pathlib import Path

import numpy as np
from claim_tables import CHECK, FACTCHECK, POLITIFACT, VERIFIABLE, Sentence, pool, read
from measure import Floats, average_precision, best_f1
from train_rules import logistic, sentence_features

from workbench.detect.grams import BUCKETS, QUESTIONS, GramScorer, places
from workbench.detect.scorer import WordedScorer, shipped_rules

WRITTEN_TO = Path(__file__).resolve().parents[2] / "resources" / "models" / "grams.npz"
EPOCHS, RATE, RIDGE, SEED = 4, 0.3, 2e-4, 1
PICKED_WEIGHT = 8.0
"""How much more a sentence that a desk picked counts than one of those it left."""


def labels_of(sentence: Sentence) -> list[float]:
    """Labels (QUESTIONS,), nan where nobody answered."""
    said = sentence.labels
    picked = [said[desk] for desk in (FACTCHECK, POLITIFACT) if desk in said]
    return [
        said.get(CHECK, np.nan),
        said.get(VERIFIABLE, np.nan),
        max(picked) if picked else np.nan,
    ]


def given(texts: list[str]) -> Floats:
    """Log-odds (n,) by the readable weights."""
    rules = shipped_rules()
    return np.array([rules.log_odds(sentence_features(text)) for text in texts])


def fit(sentences: list[Sentence], epochs: int = EPOCHS) -> tuple[Floats, Floats]:
    """Weights (BUCKETS, QUESTIONS) and biases (QUESTIONS,)."""
    known = np.array([labels_of(sentence) for sentence in sentences])
    rows = [places(sentence.text) for sentence in sentences]
    offsets = np.zeros(known.shape)
    offsets[:, 0] = given([sentence.text for sentence in sentences])
    means = np.nanmean(known, axis=0)
    biases = np.log(means / (1 - means))
    biases[0] = 0.0
    weights, squares = np.zeros((BUCKETS, QUESTIONS)), np.full((BUCKETS, QUESTIONS), 1e-3)
    bias_squares = np.ones(QUESTIONS)
    chance = np.random.default_rng(SEED)
    for _ in range(epochs):
        for number in chance.permutation(len(rows)):
            row, size = rows[number], 1 / np.sqrt(max(1, len(rows[number])))
            guess = logistic(weights[row].sum(0) * size + biases + offsets[number])
            slope = np.nan_to_num(guess - known[number])
            slope[2] *= 1.0 + (PICKED_WEIGHT - 1.0) * (known[number, 2] > 0)
            step = slope * size + RIDGE * weights[row] * (slope != 0)
            squares[row] += step**2
            weights[row] -= RATE * step / np.sqrt(squares[row])
            bias_squares += slope**2
            biases -= RATE * slope / np.sqrt(bias_squares)
    return weights, biases


def written(weights: Floats, biases: Floats) -> dict[str, np.ndarray]:
    """The arrays as they ship: int8, with a scale for each question."""
    scales = np.abs(weights).max(0) / 127
    return {
        "weights": np.rint(weights / scales).astype(np.int8),
        "scales": scales.astype(np.float32),
        "biases": biases.astype(np.float32),
    }


def main() -> None:
    """Train, print the figures of the card, and write the weights if asked."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    kept = written(*fit(pool(options.data, SEED)))
    grams = GramScorer(kept["weights"] * kept["scales"], kept["biases"])
    worded = WordedScorer(shipped_rules(), grams)
    for name in ("dev_claimbuster_groundtruth", "dev_ct24"):
        rows = read(options.data / f"{name}.tsv")
        texts = [row["text"] for row in rows]
        labels = np.array([float(row["label"]) for row in rows])
        before = given(texts)
        after = np.array([worded.score(sentence_features(text), text) for text in texts])
        for title, scores in (("rules alone", logistic(before)), ("with words", after)):
            figure, threshold = best_f1(labels, scores)
            found = average_precision(labels, scores)
            print(f"{name}, {title}: AP {found:.3f}, best F1 {figure:.3f} at {threshold:.2f}")
    if options.write:
        np.savez_compressed(WRITTEN_TO, **kept)


if __name__ == "__main__":
    main()
