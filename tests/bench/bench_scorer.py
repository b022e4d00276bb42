"""How fast sentences are scored, and an article of a thousand words. Models are loaded before."""

import sys
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.rows import Row
from workbench.detect.encoder import sentence_vectors
from workbench.detect.weighing import encoder_weigher, linear_weigher
from workbench.services.detection import find_claims, get_ready, weighed

SENTENCES, WORDS, TURNS = 512, 1_000, 3
PROSE = (
    "The council said on Tuesday that 24 bridges were closed last year after inspectors found "
    "cracks in a third of them.",
    "Repairs would cost about £18.6 million more than planned, according to the town's engineer.",
    "“Nobody has looked under this one since 1994,” said Ines Falk, who runs the harbour.",
    "Two ferries a day carry what the bridges did.",
    "The mill, once the largest in the valley, shut in 2011 because the river dried up.",
    "Ministers promised to visit before the winter.",
)


def measure() -> list[Row]:
    """Sentences a second of processor time on one thread, and seconds for an article."""
    get_ready()
    encoder = encoder_weigher()
    linear = linear_weigher()
    sentences = [f"{words} ({number})" for number, words in enumerate(_prose(SENTENCES))]
    paragraphs, words = [], 0
    for sentence in cycle(PROSE):
        paragraphs.append(sentence)
        words += len(sentence.split())
        if words >= WORDS:
            break
    text = "\n".join(paragraphs)
    first, last = _article(text)
    rows = [] if encoder is None else [_rate("encoder", lambda: encoder.weigh(sentences), ">= 400")]
    return [
        *rows,
        _rate("sentence vectors", lambda: sentence_vectors(sentences), ">= 400"),
        _rate("linear model, with its reading", lambda: linear.weigh(sentences), ""),
        Row(f"{words} words: first marks of all claims", first * 1000, "ms", "<= 300"),
        Row(f"{words} words: all claims weighed", last * 1000, "ms", "<= 1500"),
    ]


def _prose(count: int) -> list[str]:
    return list(islice(cycle(PROSE), count))


def _rate(name: str, work, target: str) -> Row:  # type: ignore[no-untyped-def]
    best = 0.0
    for _ in range(TURNS):
        began = process_time()
        work()
        best = max(best, SENTENCES / (process_time() - began))
    return Row(f"{name}, {SENTENCES} sentences, one thread", best, "/s", target)


def _article(text: str) -> tuple[float, float]:
    """Seconds until the first marks are there, and until all are weighed: the best of some."""
    told = []
    for _ in range(TURNS):
        began = perf_counter()
        found = list(find_claims(text, ()))
        first = perf_counter() - began
        list(weighed(text, (), found))
        told.append((first, perf_counter() - began))
    return min(one[0] for one in told), min(one[1] for one in told)


if __name__ == "__main__":
    for row in measure():
        print(f"{row.name:<66} {row.value:>10.2f} {row.unit:<6} {row.target}")
