"""Fine-tune the encoder as the scorer: python train_scorer.py DATA [--write]

DATA is the folder with the tables (`claim_tables`). Three networks are trained
alike from the base, two without a third of the debates each, one with all; the
two are judged on what they have not seen, and the weights of all three are
averaged (arXiv:2203.05482). Some ten minutes a network on one free core.

A network answers five questions; three scores are published, each a mix of its
answers (`MIXES`), calibrated, and folded into the head that ships.
"""

import argparse
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from claim_tables import DESKS, HEADS, Sentence, pool
from judge_scorer import MIXES, calibration, carried_over, dev_sets, held_out, tell
from make_encoder import WRITTEN_TO, shown_sentences
from measure import Floats
from minilm import LAYERS, WIDTH, Encoder, padded, pooled, tokenizer
from onnx_body import Graph, body, mean
from torch import Tensor, nn
from torch.nn import functional

LONGEST, BATCH, CHUNK = 64, 32, 40
RATE, HEAD_RATE, LAYER_DECAY = 5e-5, 1e-3, 0.9
WARM_UP, SMOOTHING, DECAY = 0.06, 0.02, 0.01
PICKED_WEIGHT = 4.0
"""How much more a picked sentence counts than one that was left."""

WEIGHTS = (1.0, 1.0, 1.0, 1.0, 0.5)
"""How much each of `HEADS` counts."""

MEMBERS = ((1, 0), (2, None), (3, 1))
"""Seed and fold held out of each network."""


class Network(nn.Module):
    """The encoder, and five log-odds of the mean of its states."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(WIDTH, len(HEADS))
        nn.init.normal_(self.head.weight, std=0.02)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Log-odds (batch, 5)."""
        with torch.autocast("cpu", torch.bfloat16):
            states = pooled(self.encoder(ids, mask), mask)
            found: Tensor = self.head(self.drop(states.float()))
        return found.float()

    def rates(self) -> list[dict[str, object]]:
        """Groups of parameters: the lower the layer, the slower it learns."""
        found: list[dict[str, object]] = [
            {"params": list(self.head.parameters()), "lr": HEAD_RATE, "weight_decay": 0.0}
        ]
        for number, layer in enumerate(self.encoder.layers):
            rate = RATE * LAYER_DECAY ** (LAYERS - 1 - number)
            for is_matrix in (True, False):
                parameters = [p for p in layer.parameters() if (p.ndim > 1) is is_matrix]
                decay = DECAY if is_matrix else 0.0
                found.append({"params": parameters, "lr": rate, "weight_decay": decay})
        return found


@dataclass(frozen=True)
class Lesson:
    """Token ids, soft labels (n, 5), and how much each label counts (0 where it is not known)."""

    ids: list[list[int]]
    labels: Tensor
    weights: Tensor

    @classmethod
    def of(cls, sentences: list[Sentence]) -> "Lesson":
        """The sentences as tensors; labels from a crowd are smoothed, picks are not."""
        labels = torch.zeros(len(sentences), len(HEADS))
        weights = torch.zeros(len(sentences), len(HEADS))
        for number, sentence in enumerate(sentences):
            for head, label in sentence.labels.items():
                column = HEADS.index(head)
                is_pick = head in DESKS
                more = 1.0 + (PICKED_WEIGHT - 1.0) * label if is_pick else 1.0
                smooth = 0.0 if is_pick else SMOOTHING
                labels[number, column] = label * (1 - 2 * smooth) + smooth
                weights[number, column] = WEIGHTS[column] * more
        texts = [sentence.text for sentence in sentences]
        return cls([e.ids for e in tokenizer(LONGEST).encode_batch(texts)], labels, weights)

    def batches(self, chance: np.random.Generator) -> list[list[int]]:
        """One epoch: sentences of like length together, in chance order."""
        order = chance.permutation(len(self.ids)).tolist()
        found = []
        for start in range(0, len(order), BATCH * CHUNK):
            alike = sorted(order[start : start + BATCH * CHUNK], key=lambda n: len(self.ids[n]))
            found += [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)]
        return [found[number] for number in chance.permutation(len(found))]


def train(sentences: list[Sentence], seed: int) -> Network:
    """One network after one epoch."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    lesson = Lesson.of(sentences)
    network = Network()
    with torch.no_grad():
        known = (lesson.weights > 0).sum(0)
        network.head.bias.copy_(torch.logit((lesson.labels.sum(0) / known).clamp(0.001, 0.999)))
    optimizer = torch.optim.AdamW(network.rates(), fused=True)
    plan = lesson.batches(chance)
    rising, falling = WARM_UP * len(plan), (1 - WARM_UP) * len(plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / rising, (len(plan) - step) / falling)
    )
    for step, chosen in enumerate(plan, start=1):
        guess = network(*padded([lesson.ids[number] for number in chosen]))
        weights = lesson.weights[chosen]
        loss = functional.binary_cross_entropy_with_logits(
            guess, lesson.labels[chosen], weights, reduction="sum"
        ) / weights.sum().clamp(min=8.0)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        if step % 200 == 0:
            print(f"  step {step} of {len(plan)}: loss {loss.item():.3f}", flush=True)
    return network.eval()


@torch.no_grad()
def answers(network: Network, texts: list[str]) -> Floats:
    """Log-odds (n, 5) of sentences."""
    ids = [e.ids for e in tokenizer(LONGEST).encode_batch(texts)]
    found = np.zeros((len(ids), len(HEADS)))
    order = sorted(range(len(ids)), key=lambda number: len(ids[number]))
    for start in range(0, len(order), 64):
        chosen = order[start : start + 64]
        found[chosen] = network(*padded([ids[number] for number in chosen])).double().numpy()
    return found


def averaged(networks: list[Network]) -> Network:
    """One network with the mean of all weights."""
    states = [network.state_dict() for network in networks]
    found = Network()
    found.load_state_dict({name: sum(s[name] for s in states) / len(states) for name in states[0]})
    return found.eval()


def write(network: Network, chances: Floats, data: Path) -> None:
    """The body that ships: mixes and calibration are part of its last map."""
    with torch.no_grad():
        mixes = torch.from_numpy(MIXES * chances[:, :1]).float()
        head = nn.Linear(WIDTH, len(MIXES))
        head.weight.copy_(mixes @ network.head.weight)
        head.bias.copy_(mixes @ network.head.bias + torch.from_numpy(chances[:, 1]).float())
    graph = Graph()
    hidden = body(graph, network.encoder, shown_sentences(data))
    graph.save(graph.linear(mean(graph, hidden), head), ["batch", 3], WRITTEN_TO / "scorer.onnx")


def main() -> None:
    """Train what is not kept yet, print the figures, and write the body if asked."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--kept", type=Path, required=True, help="a folder for the networks")
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    options.kept.mkdir(parents=True, exist_ok=True)
    networks, unseen, members = [], [], []
    for seed, fold in MEMBERS:
        kept = options.kept / f"member-{seed}.pt"
        if not kept.exists():
            print(f"Network {seed}, without fold {fold}:", flush=True)
            torch.save(train(pool(options.data, seed, fold), seed).state_dict(), kept)
        network = Network().eval()
        network.load_state_dict(torch.load(kept))
        networks.append(network)
        members.append(dev_sets(partial(answers, network), options.data))
        if fold is not None:
            unseen += held_out(partial(answers, network), options.data, fold)
    network = averaged(networks)
    devs = dev_sets(partial(answers, network), options.data)
    chances = calibration(devs, unseen)
    tell(devs, unseen, chances)
    if options.write:
        write(network, carried_over(chances, devs, members), options.data)


if __name__ == "__main__":
    main()
