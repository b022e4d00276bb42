"""The tables that the scorer learns from, as one pool of sentences with soft labels.

The tables overlap (one debate was labelled by several desks), so a sentence
stands in the pool once, with a label for each question that somebody answered.
"""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

HEADS = ("check-worthy", "verifiable", "picked by FactCheck", "picked by PolitiFact", "factual")
"""The questions: one output of the encoder each, in this order."""

CHECK, VERIFIABLE, FACTCHECK, POLITIFACT, FACTUAL = HEADS
DESKS = (FACTCHECK, POLITIFACT)

GPT4 = {"0": 0.02, "0.5": 0.03, "1": 0.23, "1.5": 0.6, "2": 0.83, "2.5": 0.95, "3": 0.99}
"""How sure "verifiable" is, by the marks (of 3) a model gave; as people judged the gold part."""

NEGATIVES = 25
"""Sentences of a document kept for each one that a desk picked there: a desk that picked two
of a thousand did not judge the others."""

FOLDS = 3
SAME_EVENT = 0.3


@dataclass(slots=True)
class Sentence:
    """One sentence with what is known of it; `places` are (table, document) where it stands."""

    text: str
    labels: dict[str, float] = field(default_factory=dict)
    places: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Ranking:
    """A document whose sentences are to be ranked, in its order."""

    desk: str
    document: str
    texts: list[str]
    labels: list[float]
    fold: int


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a table: tab separated, a header, no quoting."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(text: str) -> str:
    """A sentence without what differs between two transcripts of it."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def rankings(data: Path) -> list[Ranking]:
    """The CLEF documents in which a desk picked something; those of one event share a fold."""
    documents: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for table, desk in (("train_clef2019", FACTCHECK), ("train_clef2020", POLITIFACT)):
        for row in read(data / f"{table}.tsv"):
            documents[desk, row["doc"]].append(row)
    fold_of = _folds(documents)
    return [
        Ranking(
            desk,
            document,
            [row["text"] for row in rows],
            [float(row["label"]) for row in rows],
            fold_of[desk, document],
        )
        for (desk, document), rows in documents.items()
        if any(row["label"] == "1" for row in rows)
    ]


def _folds(documents: dict[tuple[str, str], list[dict[str, str]]]) -> dict[tuple[str, str], int]:
    """A fold for each document, those with much in common together, picks spread evenly."""
    events: list[tuple[list[tuple[str, str]], set[str]]] = []
    for key, rows in documents.items():
        said = {plain(row["text"]) for row in rows if len(row["text"].split()) > 5}
        for members, heard in events:
            if len(said & heard) > SAME_EVENT * min(len(said), len(heard)):
                members.append(key)
                heard |= said
                break
        else:
            events.append(([key], said))
    picks = {key: sum(row["label"] == "1" for row in rows) for key, rows in documents.items()}
    load = [0] * FOLDS
    found = {}
    for members, _ in sorted(events, key=lambda event: -sum(picks[key] for key in event[0])):
        fold = load.index(min(load))
        load[fold] += sum(picks[key] for key in members) + 1
        found |= dict.fromkeys(members, fold)
    return found


def pool(data: Path, seed: int, held_out: int | None = None) -> list[Sentence]:
    """All sentences to learn from, without those of the fold that is held out.

    Of PoliClaim's gold documents every third is held out with a fold.
    """
    gathered = _Pool()
    for row in read(data / "train_claimbuster.tsv"):
        labels = {CHECK: float(row["label"]), FACTUAL: float(row["class3"] != "NFS")}
        gathered.add(row["text"], labels, "claimbuster", row["doc"])
    for row in read(data / "train_policlaim_silver.tsv"):
        gathered.add(row["text"], {VERIFIABLE: GPT4[row["gpt4_0to3"]]}, "silver", row["doc"])
    for row in read(data / "train_policlaim_gold.tsv"):
        gathered.add(row["text"], {VERIFIABLE: float(row["label"])}, "gold", row["doc"])
    away = {("gold", document) for document in gold_documents(data, held_out)}
    chance = np.random.default_rng(seed)
    for ranking in rankings(data):
        if ranking.fold == held_out:
            away.add((ranking.desk, ranking.document))
        _add_picks(gathered, ranking, chance)
    return [sentence for sentence in gathered.all() if not sentence.places & away]


def _add_picks(gathered: "_Pool", ranking: Ranking, chance: np.random.Generator) -> None:
    """All that a desk picked of a document, and some of what it left."""
    keep = NEGATIVES * sum(ranking.labels) / len(ranking.labels)
    for text, label in zip(ranking.texts, ranking.labels, strict=True):
        labels = {ranking.desk: label} if label or chance.random() < keep else {}
        gathered.add(text, labels, ranking.desk, ranking.document)


def gold_documents(data: Path, fold: int | None) -> list[str]:
    """PoliClaim's gold documents that belong to a fold."""
    documents = sorted({row["doc"] for row in read(data / "train_policlaim_gold.tsv")})
    return [] if fold is None else documents[fold::FOLDS]


class _Pool:
    """Sentences by their plain words; labels of one question are averaged."""

    def __init__(self) -> None:
        self._sentences: dict[str, Sentence] = {}
        self._told: dict[tuple[str, str], list[float]] = defaultdict(list)

    def add(self, text: str, labels: dict[str, float], table: str, document: str) -> None:
        sentence = self._sentences.setdefault(plain(text), Sentence(text))
        sentence.places.add((table, document))
        for head, label in labels.items():
            told = self._told[plain(text), head]
            told.append(label)
            sentence.labels[head] = sum(told) / len(told)

    def all(self) -> list[Sentence]:
        return [sentence for sentence in self._sentences.values() if sentence.labels]
