"""The words and letters of a sentence as numbers for a linear model, and that model.

Words, pairs of words and runs of four letters, hashed into buckets: no list of
words ships, and none is looked up. numpy alone, some 10,000 sentences a second.
"""

import re
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from workbench.detect.untrained import Untrained
from workbench.paths import bundled

BUCKETS = 1 << 17

QUESTIONS = 3
"""Check-worthy, verifiable, picked by a desk: a row of weights for each."""

_WORDS = re.compile(r"\w+(?:['’]\w+)*|[$€£%?!:;“”\"]")
_DIGITS = re.compile(r"\d")
_PAIR = np.uint32(2654435761)
_RUN = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F], dtype=np.uint32)


class GramScorer:
    """A weight for each bucket and question; their sum, evened out by length, is log-odds."""

    def __init__(self, weights: npt.NDArray[np.float32], biases: npt.NDArray[np.float32]) -> None:
        """Take weights (BUCKETS, QUESTIONS) and biases (QUESTIONS,)."""
        self._weights, self._biases = weights, biases

    @classmethod
    def from_file(cls, path: Path) -> "GramScorer":
        """Read what `packaging/models/train_grams.py` wrote.

        Raises:
            Untrained: the file is missing or damaged.
        """
        try:
            with path.open("rb") as file, np.load(file) as kept:
                return cls(kept["weights"] * kept["scales"], kept["biases"])
        except Exception as error:
            raise Untrained(f"{path.name} is missing or damaged") from error

    def log_odds(self, sentence: str) -> npt.NDArray[np.float32]:
        """Log-odds (QUESTIONS,) of a sentence."""
        found = places(sentence)
        summed = self._weights[found].sum(0) / np.sqrt(max(1, len(found)))
        return np.asarray(summed + self._biases, dtype=np.float32)


def places(sentence: str) -> npt.NDArray[np.uint32]:
    """The buckets of a sentence, each once, in order; figures count by their length alone."""
    plain = _DIGITS.sub("0", sentence.lower())
    words = np.array([crc32(word.encode()) for word in _WORDS.findall(plain)], dtype=np.uint32)
    letters = np.array([*f"  {plain} ".encode("utf-32-le")], dtype=np.uint32)[::4]
    pairs = words[:-1] * _PAIR + words[1:]
    runs = sum(
        letters[place : len(letters) - 3 + place] * factor for place, factor in enumerate(_RUN)
    )
    found = np.concatenate([words, pairs, np.asarray(runs, dtype=np.uint32)])
    mixed = (found ^ (found >> np.uint32(15))) * _PAIR
    return np.unique(mixed >> np.uint32(32 - 17))


@cache
def shipped_grams() -> GramScorer:
    """The weights that ship with the program."""
    return GramScorer.from_file(bundled("resources") / "models" / "grams.npz")
