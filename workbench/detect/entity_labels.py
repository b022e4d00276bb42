"""Labels of the entity recogniser, and how a row of scores becomes entities.

A word is outside ("O"), begins an entity ("B-PER") or goes on with one
("I-PER"). What goes on must follow the same kind: the best row of labels that
keeps to that is found, not the best label of each word.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")

CASES = ("mark", "small", "Capital", "CAPITALS", "miXed", "figure")
"""How a word piece is set; the encoder's table of pieces knows small letters alone."""

Scores = npt.NDArray[np.float64]


def case_of(piece: str) -> int:
    """The place in `CASES` of a piece as it stands in the text."""
    if not piece.isalpha():
        return 5 if piece[:1].isdigit() else 0
    if piece.islower():
        return 1
    if piece.isupper():
        return 3 if len(piece) > 1 else 2
    return 2 if piece[1:].islower() else 4


def _may_follow(label: str, before: str) -> bool:
    return not label.startswith("I") or before[1:] == label[1:]


ALLOWED = np.array([[_may_follow(label, before) for label in LABELS] for before in LABELS])
"""(before, label): whether the one may stand behind the other."""

FIRST = np.array([not label.startswith("I") for label in LABELS])


def best_labels(scores: Scores) -> list[str]:
    """The best allowed row of labels (Viterbi) for scores (words, labels)."""
    if not len(scores):
        return []
    reached = np.where(FIRST, scores[0], -np.inf)
    came_from = []
    for row in scores[1:]:
        paths = np.where(ALLOWED, reached[:, None], -np.inf)
        came_from.append(paths.argmax(axis=0))
        reached = paths.max(axis=0) + row
    best = [int(reached.argmax())]
    for back in reversed(came_from):
        best.append(int(back[best[-1]]))
    return [LABELS[number] for number in reversed(best)]


def stretches(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Entities in text order: first word, the one behind the last, and the kind ("PER")."""
    start = -1
    for place, label in enumerate([*labels, "O"]):
        if start >= 0 and not label.startswith("I"):
            yield start, place, labels[start][2:]
            start = -1
        if label.startswith("B"):
            start = place
