"""Persons, organisations and places in sentences, by the encoder's third body.

Files: `entities.onnx` and `cases.npy` in `resources/models/encoder`, made by
`packaging/models/train_entities.py`; how well they do stands in
`resources/models/entities.md`. Without onnxruntime there is no recogniser, and
names are found by rules alone (`naming`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from workbench.detect.encoder import (
    LONGEST,
    Body,
    Encoder,
    Floats,
    shipped_body,
    shipped_encoder,
    shipped_folder,
)
from workbench.detect.entity_labels import LABELS, Scores, best_labels, case_of, stretches
from workbench.detect.untrained import Untrained
from workbench.model.document import NameKind
from workbench.model.span import TextSpan

if TYPE_CHECKING:
    from tokenizers import Encoding

KINDS = {
    "PER": NameKind.PERSON,
    "ORG": NameKind.ORGANISATION,
    "LOC": NameKind.PLACE,
}


class Belief:
    """What the recogniser makes of one sentence, in code points of it."""

    def __init__(self) -> None:
        self.entities: list[tuple[TextSpan, NameKind]] = []
        self._offsets: list[tuple[int, int]] = []
        self._chances: list[Scores] = []

    def add(self, offsets: list[tuple[int, int]], starts: list[int], scores: Scores) -> None:
        """Read a row of the sentence: its pieces, the first piece of each word, their scores."""
        for first, behind, kind in stretches(best_labels(scores[starts])):
            last = starts[behind] - 1 if behind < len(starts) else len(offsets) - 1
            span = TextSpan(offsets[starts[first]][0], offsets[last][1])
            self.entities.append((span, KINDS[kind]))
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        self._offsets += offsets
        self._chances += list(chances / chances.sum(axis=1, keepdims=True))

    def kind(self, span: TextSpan) -> tuple[NameKind, float]:
        """What a span would most likely be, and how likely it is a name at all, in [0, 1]."""
        there = [
            chances
            for (start, end), chances in zip(self._offsets, self._chances, strict=True)
            if span.start <= start and end <= span.end
        ]
        if not there:
            return NameKind.PERSON, 0.0
        mean = np.mean(there, axis=0)
        by_kind = {
            named: sum(mean[n] for n, label in enumerate(LABELS) if label.endswith(kind))
            for kind, named in KINDS.items()
        }
        return max(by_kind, key=by_kind.__getitem__), min(1.0, float(sum(by_kind.values())))


@dataclass(frozen=True, slots=True)
class _Row:
    """Pieces of one sentence, or of a part of a long one, without [CLS] and [SEP]."""

    sentence: int
    pieces: range


class EncoderRecogniser:
    """Finds entities. One for the process: `shipped_recogniser`."""

    def __init__(self, encoder: Encoder, body: Body, cases: Floats) -> None:
        """`cases`: (kinds of case, 384), as `entity_labels.CASES` counts them."""
        self._encoder, self._body, self._cases = encoder, body, cases

    def read(self, sentences: Sequence[str]) -> list[Belief]:
        """What it believes of each sentence."""
        found = [Belief() for _ in sentences]
        tokens = self._encoder.tokens(sentences)
        rows = [row for number, one in enumerate(tokens) for row in _rows(number, one)]
        scores = self._encoder.rows(
            self._body,
            [_ids(tokens[row.sentence], row.pieces) for row in rows],
            added=[self._added(sentences[row.sentence], tokens[row.sentence], row) for row in rows],
        )
        for row, scored in zip(rows, scores, strict=True):
            one, pieces = tokens[row.sentence], row.pieces
            offsets = one.offsets[pieces.start : pieces.stop]
            starts = _word_starts(one.word_ids[pieces.start : pieces.stop])
            own = scored[1 : len(pieces) + 1].astype(np.float64)  # without [CLS] and [SEP]
            found[row.sentence].add(offsets, starts, own)
        return found

    def _added(self, sentence: str, tokens: "Encoding", row: _Row) -> Floats:
        offsets = tokens.offsets[row.pieces.start : row.pieces.stop]
        return self._cases[[0, *(case_of(sentence[start:end]) for start, end in offsets), 0]]


def _rows(number: int, tokens: "Encoding") -> Iterator[_Row]:
    """All pieces of a sentence, in as many rows as the encoder has places for, cut at words."""
    last = len(tokens.ids) - 1
    start = 1
    while start < last:
        end = min(last, start + LONGEST - 2)
        while end < last and end > start + 1 and tokens.word_ids[end] == tokens.word_ids[end - 1]:
            end -= 1
        yield _Row(number, range(start, end))
        start = end


def _ids(tokens: "Encoding", pieces: range) -> list[int]:
    return [tokens.ids[0], *tokens.ids[pieces.start : pieces.stop], tokens.ids[-1]]


def _word_starts(words: Sequence[int | None]) -> list[int]:
    """Which pieces begin a word."""
    return [n for n, word in enumerate(words) if n == 0 or word != words[n - 1]]


@cache
def shipped_recogniser() -> EncoderRecogniser:
    """The recogniser that ships with the program.

    Raises:
        Untrained: it cannot be had here.
    """
    encoder, body = shipped_encoder(), shipped_body("entities")
    try:
        cases: Floats = np.load(_cases_file())
    except (OSError, ValueError) as error:
        raise Untrained(f"{_cases_file().name} cannot be read") from error
    return EncoderRecogniser(encoder, body, cases)


def _cases_file() -> Path:
    return shipped_folder() / "cases.npy"
