"""The encoder: texts in, numbers out that say something of what they mean.

One table turns tokens into numbers, and each **body** (six layers as an ONNX
graph with int8 weights) makes something of them: sentence vectors, scores,
labels of tokens. Files: `resources/models/encoder`, made by
`packaging/models`. onnxruntime is imported with the first body: a tenth of a
second that no start has to pay. A text comes out the same in any company.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from workbench.detect.untrained import Untrained
from workbench.paths import bundled

if TYPE_CHECKING:
    from tokenizers import Encoding

Floats = npt.NDArray[np.float32]

LONGEST = 256
"""Tokens that the table has places for, [CLS] and [SEP] among them."""

_EPSILON = 1e-12
_BATCH = 16


class Body:
    """One graph of layers, run on one thread."""

    def __init__(self, path: Path) -> None:
        """Load a body.

        Raises:
            Untrained: onnxruntime is not there, or the file is no graph it can run.
        """
        try:
            import onnxruntime
        except ImportError as error:
            raise Untrained("onnxruntime is not installed") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4  # what goes wrong is raised, and told by us
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise Untrained(f"{path.name} cannot be read") from error

    def run(self, embedded: Floats, mask: Floats) -> Floats:
        """What the graph gives for (batch, length, 384) and a mask (batch, length) of 1.0, 0.0."""
        found: list[Floats] = self._session.run(None, {"embedded": embedded, "mask": mask})
        return found[0]


class Encoder:
    """The tokenizer and the embedding table that all bodies share."""

    def __init__(self, folder: Path) -> None:
        """Load them.

        Raises:
            Untrained: `tokenizers` is not there, or a file is missing or damaged.
        """
        try:
            from tokenizers import Tokenizer
        except ImportError as error:
            raise Untrained("tokenizers is not installed") from error
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            with (folder / "table.npz").open("rb") as file, np.load(file) as table:
                self._words = table["words"]
                self._scales = table["scales"]
                self._positions = table["positions"]
                self._gain, self._shift = table["gain"], table["shift"]
        except Exception as error:
            raise Untrained(f"{folder.name} cannot be read") from error
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def tokens(self, texts: Sequence[str]) -> "list[Encoding]":
        """Texts as tokens; their offsets are code points of the text."""
        return self._tokenizer.encode_batch(list(texts))

    def rows(
        self,
        body: Body,
        ids: Sequence[Sequence[int]],
        longest: int = LONGEST,
        added: Sequence[Floats] | None = None,
    ) -> list[Floats]:
        """What a body gives for each row of token ids, in their order.

        Rows beyond `longest` tokens are cut, and keep their last token ([SEP]).
        A body that labels tokens gives padding rows behind the shorter texts.
        `added` are numbers (tokens, 384) on top of what the table has for each
        row; such rows must not be longer than `longest`.
        """
        kept = [_cut(row, longest) for row in ids]
        found: dict[int, Floats] = {}
        for batch in _batches([len(row) for row in kept]):
            embedded, mask = self._embedded([kept[n] for n in batch])
            if added is not None:
                embedded[mask > 0] += np.concatenate([added[n] for n in batch])
            found |= zip(batch, body.run(embedded, mask), strict=True)
        return [found[number] for number in range(len(kept))]

    def _embedded(self, rows: Sequence[Sequence[int]]) -> tuple[Floats, Floats]:
        """Token ids as numbers (batch, length, 384), and where tokens are (batch, length)."""
        lengths = np.array([len(row) for row in rows])
        mask = np.arange(lengths.max()) < lengths[:, None]
        ids = np.zeros(mask.shape, dtype=np.intp)
        ids[mask] = np.concatenate([np.asarray(row) for row in rows])
        places: Floats = self._positions[: mask.shape[1]]
        summed = self._words[ids] * self._scales[ids][:, :, None] + places
        centred = summed - summed.mean(-1, keepdims=True)
        spread = np.sqrt(np.square(centred).mean(-1, keepdims=True) + _EPSILON)
        embedded: Floats = centred / spread * self._gain + self._shift
        return embedded, mask.astype(np.float32)


def sentence_vectors(texts: Sequence[str]) -> Floats:
    """What sentences are about, as unit vectors (n, 384); their products are cosines.

    Raises:
        Untrained: the encoder cannot be had here.
    """
    encoder, body = shipped_encoder(), shipped_body("sentences")
    rows = encoder.rows(body, [tokens.ids for tokens in encoder.tokens(texts)])
    return np.stack(rows) if rows else np.zeros((0, 384), dtype=np.float32)


@cache
def shipped_encoder() -> Encoder:
    """The tokenizer and table that ship with the program."""
    return Encoder(shipped_folder())


@cache
def shipped_body(name: str) -> Body:
    """A body that ships with the program: "sentences", "scorer", "entities"."""
    return Body(shipped_folder() / f"{name}.onnx")


def shipped_folder() -> Path:
    """Where table, tokenizer and bodies lie."""
    return bundled("resources") / "models" / "encoder"


def _cut(row: Sequence[int], longest: int) -> Sequence[int]:
    return row if len(row) <= longest else [*row[: longest - 1], row[-1]]


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of texts of like length together: padding costs as much as words do."""
    order: Iterable[int] = sorted(range(len(lengths)), key=lengths.__getitem__)
    batch: list[int] = []
    for place in order:
        batch.append(place)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
