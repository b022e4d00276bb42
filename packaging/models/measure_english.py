"""Measure an English pipeline: python packaging/models/measure_english.py DATA MODEL [--test]

MODEL is a folder or an installed package. Raw text, scored as in the CoNLL 2018
shared task, twice: with the pipeline's own sentences, and as the program uses
it, where sentences are those of `workbench.text.sentences`. Speed is that of one
process on the texts measured, after a first one to warm up.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import conll_score
import treebanks
from spacy.tokens import Doc
from train_english import DEV, told
from treebanks import Paragraph

from workbench.detect import english

TEST = (
    "UD_English-PUD/en_pud-ud-test.conllu",
    "UD_English-EWT/en_ewt-ud-test.conllu",
    "UD_English-GUM-open/en_gum-test.conllu",
)


def measure(model: str, paragraphs: list[Paragraph], parse: Callable[[str], Doc]) -> str:
    """Scores and speed, as one line."""
    vocab = english.load(model).vocab
    parse(paragraphs[0].text)
    began = time.process_time()
    found = [parse(paragraph.text) for paragraph in paragraphs]
    took = time.process_time() - began
    true = [treebanks.as_doc(vocab, paragraph) for paragraph in paragraphs]
    scores = conll_score.score(zip(true, found, strict=True))
    return f"{told(scores)}  {sum(map(len, found)) / took:,.0f} tokens/s"


def main() -> None:
    """Tell the scores on the development sets or, where that is said, on the test sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("model")
    parser.add_argument("--test", action="store_true")
    options = parser.parse_args()
    for name in TEST if options.test else DEV:
        paragraphs = treebanks.read(options.data / name)
        print(name)
        print("  own sentences: ", measure(options.model, paragraphs, english.load(options.model)))
        ours = lambda line: english.parse(line, options.model)  # noqa: E731
        print("  rules' sentences: ", measure(options.model, paragraphs, ours))


if __name__ == "__main__":
    main()
