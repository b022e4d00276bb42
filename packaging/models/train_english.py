"""Train the English pipeline: python packaging/models/train_english.py DATA OUT

DATA is a folder with the treebanks named in `TRAIN`, `DEV` and `TEST`; OUT gets
the pipeline as spaCy writes it. Tokens, sentences, tags, lemmas and parse are
learnt in one run from nothing, all on one small encoder. The averaged weights
of the epoch that is best on the development sets are kept (labels and tags
together); the test sets are read once, after that.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import conll_score
import spacy
import srsly
import tokens
import treebanks
import word_vectors
from spacy.language import Language
from spacy.training import Example
from thinc.api import Adam, fix_random_seed, warmup_linear
from treebanks import Paragraph

TRAIN = ("UD_English-EWT/en_ewt-ud-train.conllu", "UD_English-GUM-open/en_gum-train.conllu")
DEV = ("UD_English-EWT/en_ewt-ud-dev.conllu", "UD_English-GUM-open/en_gum-dev.conllu")

BATCH = 500
"""Words of one step."""

CURLY_PART = 0.35
"""Part of the paragraphs that an epoch shows with curly quotes."""

WARM_UP = 250
"""Steps until the learning rate is reached, from which it falls to nothing at the end."""

DROPOUT = 0.15


def pipeline(width: int, depth: int, base: Path | None) -> Language:
    """The untrained pipeline."""
    english = spacy.blank("en")
    tokens.set_tokens(english)
    if base:
        word_vectors.give_vectors(english.vocab, base)
    english.add_pipe("tok2vec", config={"model": _encoder(width, depth, bool(base))})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "*"}
    tagger = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}
    english.add_pipe("tagger", config={"model": tagger})
    english.add_pipe("morphologizer", config={"model": tagger, "extend": False})
    english.add_pipe(
        "parser",
        config={
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "parser",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": listener,
            }
        },
    )
    english.add_pipe("trainable_lemmatizer", config={"model": tagger, "min_tree_freq": 3})
    return english


def _encoder(width: int, depth: int, vectors: bool) -> dict[str, object]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
            "rows": [5000, 1000, 2500, 2500, 50, 50],
            "include_static_vectors": vectors,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": width,
            "window_size": 1,
            "maxout_pieces": 3,
            "depth": depth,
        },
    }


def examples(english: Language, paragraphs: Sequence[Paragraph]) -> list[Example]:
    """Each paragraph as its raw text and as the treebank has it."""
    return [
        Example(english.make_doc(paragraph.text), treebanks.as_doc(english.vocab, paragraph))
        for paragraph in paragraphs
    ]


def batches(seen: list[Example], chance: random.Random) -> Iterator[list[Example]]:
    """All examples in a random order, `BATCH` words at a time."""
    order = list(seen)
    chance.shuffle(order)
    batch: list[Example] = []
    words = 0
    for example in order:
        batch.append(example)
        words += len(example.predicted)
        if words >= BATCH:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def raw_scores(english: Language, paragraphs: Sequence[Paragraph]) -> dict[str, float]:
    """What the pipeline makes of the raw text alone."""
    found = english.pipe(paragraph.text for paragraph in paragraphs)
    true = (treebanks.as_doc(english.vocab, paragraph) for paragraph in paragraphs)
    return conll_score.score(zip(true, found, strict=True))


def told(scores: dict[str, float]) -> str:
    """Scores as one line."""
    return "  ".join(f"{name} {value:.4f}" for name, value in scores.items())


def train(english: Language, options: argparse.Namespace) -> None:
    """Learn; whenever an epoch is the best so far, its pipeline is written."""
    chance = random.Random(options.seed)  # noqa: S311
    fix_random_seed(options.seed)
    seen, dev = (_read(options.data, names) for names in (TRAIN, DEV))
    plain = [paragraph for paragraphs in seen.values() for paragraph in paragraphs]
    plain = plain[: options.limit or None]
    english.initialize(lambda: examples(english, plain))
    steps = int(options.epochs * treebanks.word_count(plain) / BATCH)
    rates = warmup_linear(options.rate, WARM_UP, steps)
    optimizer = Adam(rates, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
    best = 0.0
    for epoch in range(1, options.epochs + 1):
        began = time.monotonic()
        for batch in batches(examples(english, _with_some_curly(plain, chance)), chance):
            english.update(batch, sgd=optimizer, drop=DROPOUT)
            optimizer.step_schedules()
        took = time.monotonic() - began
        with english.use_params(optimizer.averages):
            scores = {name: raw_scores(english, paragraphs) for name, paragraphs in dev.items()}
            reached = sum(found["LAS"] + found["XPOS"] for found in scores.values())
            if reached > best:
                best = reached
                english.to_disk(options.out)
        print(f"epoch {epoch}: {took:.0f} s, selection {reached:.4f}")
        print("\n".join(f"  {name}: {told(found)}" for name, found in scores.items()), flush=True)


def _read(data: Path, names: Sequence[str]) -> dict[str, list[Paragraph]]:
    return {name: treebanks.read(data / name, leave_out=treebanks.SPOKEN) for name in names}


def _with_some_curly(plain: Sequence[Paragraph], chance: random.Random) -> list[Paragraph]:
    """The paragraphs, some of them set as an editor would."""
    return [
        treebanks.with_curly_quotes(paragraph) if chance.random() < CURLY_PART else paragraph
        for paragraph in plain
    ]


META = {
    "name": "workbench",
    "version": "1.0",
    "description": "English tokens, sentences, tags, lemmas and parse, for edited text.",
    "author": "The Fact-Check Workbench authors, upon the treebanks named in README.md",
    "license": "CC BY-SA 4.0",
}


def finish(folder: Path) -> None:
    """Round the weights to half precision, forget the texts' words, name model and licence."""
    english = spacy.load(folder)
    for _, part in english.pipeline:
        for node in part.model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    value = node.get_param(name)
                    node.set_param(name, value.astype("float16").astype(value.dtype))
    english.meta.update(META)
    english.to_disk(folder)
    srsly.write_json(folder / "vocab" / "strings.json", sorted(_needed_strings(english)))


def _needed_strings(english: Language) -> set[str]:
    """Labels, what the tokenizer knows, and what lemmas are made of; all else was in the texts."""
    strings = english.vocab.strings
    needed = set(english.Defaults.tokenizer_exceptions)
    for _, part in english.pipeline:
        needed |= {str(label) for label in getattr(part, "labels", ())}
    trees = srsly.msgpack_loads(english.get_pipe("trainable_lemmatizer").trees.to_bytes())["trees"]
    needed |= {strings[tree[side]] for tree in trees for side in ("orig", "subst") if side in tree}
    return needed - {""}


def main() -> None:
    """Train, keep, and tell what was reached on the development sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", type=Path, help="folder of the encoder that has the vectors")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--depth", type=int, default=4)
    parser.add_argument("--rate", type=float, default=0.002)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="paragraphs, to try the script")
    options = parser.parse_args()
    english = pipeline(options.width, options.depth, options.base)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    train(english, options)
    finish(options.out)


if __name__ == "__main__":
    main()
