"""Train the entity recogniser: python packaging/models/train_entities.py DATA

It writes `entities.onnx` and `cases.npy` beside the other bodies.

The small encoder with a row of label scores for each word piece. The encoder's
own table of pieces knows no capitals, so each piece brings the setting of its
word along (`Case`), as a vector added to what the table says; the table itself
stays as it is, for it is shared. Scores count at the first piece of a word.
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import entity_tables
import numpy as np
import torch
from entity_tables import Sentence
from make_encoder import WRITTEN_TO
from minilm import WIDTH, Encoder, padded, tokenizer
from onnx_body import Graph, body
from torch import Tensor, nn
from torch.nn import functional

from workbench.detect.entity_labels import CASES, LABELS, best_labels, case_of, stretches

LONGEST = 192
BATCH = 24
PIECES = 30522
"""Rows of the table of word pieces."""

NOT_FIRST = -100
"""Stands for the label of a piece that begins no word; it is not learnt from."""


@dataclass(frozen=True)
class Encoded:
    """A sentence as pieces, [CLS] and [SEP] included: ids with cases, and labels."""

    ids: list[int]
    labels: list[int]


class CasedEncoder(Encoder):
    """The encoder with a vector for each case. Its ids tell both: piece + case * `PIECES`."""

    def __init__(self) -> None:
        super().__init__()
        self.cases = nn.Embedding(len(CASES), WIDTH)
        nn.init.zeros_(self.cases.weight)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Hidden states (batch, length, WIDTH); `mask` is True at pieces, False at padding."""
        places = torch.arange(ids.shape[1])
        known = self.norm(self.words(ids % PIECES) + self.positions(places))
        hidden = self.drop(known + self.cases(ids // PIECES))
        for layer in self.layers:
            hidden = layer(hidden, mask[:, None, None, :])
        return hidden


class Recogniser(nn.Module):
    """Label scores (batch, length, labels) of pieces with their cases."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = CasedEncoder()
        self.head = nn.Linear(WIDTH, len(LABELS))
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.drop = nn.Dropout(0.1)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Scores of ids as `CasedEncoder` has them."""
        scores: Tensor = self.head(self.drop(self.encoder(ids, mask)).float())
        return scores


class Encoding:
    """Sentences into pieces."""

    def __init__(self) -> None:
        self._tokenizer = tokenizer(LONGEST)

    def encoded(self, sentences: Sequence[Sentence]) -> list[Encoded]:
        """Each sentence; what is beyond `LONGEST` pieces is left out."""
        return [self._encoded(sentence) for sentence in sentences]

    def _encoded(self, sentence: Sentence) -> Encoded:
        text, owners = "", []
        for number, word in enumerate(sentence.words):
            text += f"{word} "
            owners += [number] * (len(word) + 1)
        pieces = self._tokenizer.encode(text)
        ids, labels = [], []
        word_before = owner_before = None
        for piece, word, (start, end) in zip(
            pieces.ids, pieces.word_ids, pieces.offsets, strict=True
        ):
            ids.append(piece + PIECES * (0 if word is None else case_of(text[start:end])))
            if word is None or word == word_before:
                labels.append(NOT_FIRST)
                continue
            label = sentence.labels[owners[start]]
            goes_on = owners[start] == owner_before and label.startswith("B")
            labels.append(LABELS.index(f"I{label[1:]}" if goes_on else label))
            word_before, owner_before = word, owners[start]
        return Encoded(ids, labels)


def batches(seen: Sequence[Encoded], chance: Random) -> Iterator[list[Encoded]]:
    """Sentences of like length together, in a random order."""
    order = list(seen)
    chance.shuffle(order)
    found = []
    for at in range(0, len(order), BATCH * 40):
        chunk = sorted(order[at : at + BATCH * 40], key=lambda one: len(one.ids))
        found += [chunk[start : start + BATCH] for start in range(0, len(chunk), BATCH)]
    chance.shuffle(found)
    yield from found


def scores_of(model: Recogniser, batch: Sequence[Encoded]) -> Tensor:
    """Label scores of a batch, (sentences, length, labels)."""
    ids, mask = padded([one.ids for one in batch])
    with torch.autocast("cpu", torch.bfloat16):
        scores: Tensor = model(ids, mask).float()
    return scores


def loss_of(model: Recogniser, batch: Sequence[Encoded]) -> Tensor:
    """How wrong the scores are, over the words of a batch."""
    length = max(len(one.ids) for one in batch)
    labels = [one.labels + [NOT_FIRST] * (length - len(one.labels)) for one in batch]
    scores = scores_of(model, batch)
    return functional.cross_entropy(
        scores.flatten(0, 1), torch.tensor(labels).flatten(), ignore_index=NOT_FIRST
    )


@torch.no_grad()
def measured(model: Recogniser, seen: Sequence[Encoded]) -> tuple[float, float, float]:
    """Precision, recall and F1 of entities, right in both ends and in kind."""
    model.eval()
    right = found = true = 0
    order = sorted(seen, key=lambda one: len(one.ids))
    for at in range(0, len(order), 64):
        batch = order[at : at + 64]
        for one, scores in zip(batch, scores_of(model, batch), strict=True):
            first = [n for n, label in enumerate(one.labels) if label != NOT_FIRST]
            ours = set(stretches(best_labels(scores[first].double().numpy())))
            theirs = set(stretches([LABELS[one.labels[n]] for n in first]))
            right, found, true = right + len(ours & theirs), found + len(ours), true + len(theirs)
    model.train()
    precision, recall = right / max(1, found), right / max(1, true)
    return precision, recall, 2 * right / max(1, found + true)


def groups(model: Recogniser, rate: float) -> list[dict[str, object]]:
    """Parameters with their learning rates: the lower a layer, the slower it learns."""
    fresh = [*model.head.parameters(), *model.encoder.cases.parameters()]
    found: list[dict[str, object]] = [{"params": fresh, "lr": 1e-3, "weight_decay": 0.0}]
    for number, layer in enumerate(model.encoder.layers):
        found.append({"params": list(layer.parameters()), "lr": rate * 0.9 ** (5 - number)})
    return found


def train(options: argparse.Namespace) -> Recogniser:
    """Learn: of what the test's annotators made all in each epoch, of the rest a half."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    chance = Random(options.seed)  # noqa: S311
    encoding = Encoding()
    near = encoding.encoded(entity_tables.near(options.data))
    documents = [d for found in entity_tables.held(options.data).values() for d in found]
    held = encoding.encoded([sentence for document in documents for sentence in document])
    far = encoding.encoded(entity_tables.far(options.data))
    chance.shuffle(far)
    halves = far[::2], far[1::2]
    plan = [
        batch for n in range(options.epochs) for batch in batches([*near, *halves[n % 2]], chance)
    ]
    model = Recogniser()
    optimizer = torch.optim.AdamW(groups(model, options.rate), weight_decay=0.01, fused=True)
    steps, warm = len(plan), 0.06 * len(plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (steps - step) / (steps - warm))
    )
    began, total = time.monotonic(), 0.0
    for step, batch in enumerate(plan, 1):
        loss = loss_of(model, batch)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        total += loss.item()
        if step % 50 == 0:
            print(f"{step} of {steps}: loss {total / 50:.4f}, {time.monotonic() - began:.0f} s")
            total = 0.0
        if step % 250 == 0 or step == steps:
            print("held back: {:.4f} {:.4f} {:.4f}".format(*measured(model, held)), flush=True)
    return model


def write(model: Recogniser, shown: Sequence[Encoded], folder: Path) -> None:
    """The body in int8 with its labels, and the vectors of the cases."""
    model.eval()
    graph = Graph()
    hidden = body(graph, model.encoder, [one.ids for one in shown])
    scores = graph.linear(hidden, model.head)
    graph.save(scores, ["batch", "length", len(LABELS)], folder / "entities.onnx")
    np.save(folder / "cases.npy", model.encoder.cases.weight.detach().numpy())


def main() -> None:
    """Train, tell what was reached on the sentences held back, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    model = train(options)
    shown = entity_tables.near(options.data)[::5]
    write(model, Encoding().encoded(shown), WRITTEN_TO)


if __name__ == "__main__":
    main()
