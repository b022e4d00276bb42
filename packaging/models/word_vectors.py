"""Word vectors for the pipeline, out of the base encoder's own table of word pieces.

The pieces that are whole words, in fewer dimensions (principal components),
rounded to half precision so that they pack well. The encoder knows no case;
each row is therefore found under the word's usual three settings.
"""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.vectors import Vectors
from spacy.vocab import Vocab

WIDTH = 64
"""Dimensions kept."""

TABLE = "embeddings.word_embeddings.weight"

Floats = npt.NDArray[np.float32]


def give_vectors(vocab: Vocab, base: Path) -> None:
    """Put the vectors of the base encoder's folder into `vocab`."""
    tokenizer = json.loads((base / "tokenizer.json").read_text("utf-8"))
    pieces: dict[str, int] = tokenizer["model"]["vocab"]
    words = [word for word in pieces if word.isalpha()]
    table = _narrowed(_table(base / "model.safetensors")[[pieces[word] for word in words]])
    vectors = Vectors(data=table, strings=vocab.strings, name="pieces")
    for row, word in enumerate(words):
        for form in {word, word.capitalize(), word.upper()}:
            vectors.add(form, row=row)
    vocab.vectors = vectors


def _table(path: Path) -> Floats:
    """The table of word pieces, (pieces, 384), from a file of tensors.

    The format: the length of the header in 8 bytes, the header in JSON, the numbers.
    """
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    told = json.loads(content[8 : 8 + length])[TABLE]
    first, last = (8 + length + offset for offset in told["data_offsets"])
    return np.frombuffer(content[first:last], np.float32).reshape(told["shape"])


def _narrowed(table: Floats) -> Floats:
    """Principal components, each row of unit length but for rounding."""
    centred = table - table.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    narrow = centred @ directions[:, ::-1][:, :WIDTH]
    unit = narrow / np.linalg.norm(narrow, axis=1, keepdims=True)
    return unit.astype(np.float16).astype(np.float32)
