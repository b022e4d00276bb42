"""Texts with their entities, read as words with labels: what the entity head learns from.

Each source has classes of its own; here they become persons, organisations and
places, and everything else is no entity.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

KINDS = ("PER", "ORG", "LOC")

CLASSES = {
    **dict.fromkeys(KINDS, ""),
    **dict.fromkeys(("person", "politician", "scientist", "writer"), "PER"),
    **dict.fromkeys(("musicalartist", "researcher"), "PER"),
    **dict.fromkeys(("organisation", "politicalparty", "university", "band"), "ORG"),
    **dict.fromkeys(("corporation", "group"), "ORG"),
    **dict.fromkeys(("country", "location"), "LOC"),
}
"""The sources' classes; those of `KINDS` are what they are."""

UNER = "UNER_English"
PUD = f"{UNER}/en_pud-ud-test.iob2"
EWT_DEV = f"{UNER}/en_ewt-ud-dev.iob2"
EWT_TEST = f"{UNER}/en_ewt-ud-test.iob2"

OPEN_DOCUMENTS = 150
"""Documents at the beginning of PUD that may be learnt from; the rest is the test."""

HELD_OF_PUD = 30
"""The last of these documents, held back to choose by."""

HELD_OF_EWT = 200
"""Sentences at the end of EWT's development set that are held back too."""

CROSS = ("politics", "literature")
"""Folders of CrossNER that are near enough to the news."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words, and for each its label: "O", or "B-" or "I-" and a kind; the text if it is told."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    text: str = ""


def uner(path: Path) -> list[list[Sentence]]:
    """A file of Universal NER, document by document."""
    documents: list[list[Sentence]] = []
    for block in path.read_text("utf-8").split("\n\n"):
        if "# newdoc" in block or not documents:
            documents.append([])
        rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        if rows:
            text = next(line[9:] for line in block.split("\n") if line.startswith("# text = "))
            sentence = _sentence([(row[1], row[2]) for row in rows])
            documents[-1].append(replace(sentence, text=text))
    return documents


def columns(path: Path) -> list[Sentence]:
    """A file of two columns, word and label, with empty lines between sentences."""
    blocks = path.read_text("utf-8").replace("\r", "").split("\n\n")
    return [_sentence(rows) for block in blocks if (rows := list(_rows(block)))]


def _rows(block: str) -> Iterator[tuple[str, str]]:
    for line in block.split("\n"):
        cells = line.split()
        if len(cells) >= 2:
            yield cells[0], cells[-1]


def _sentence(rows: list[tuple[str, str]]) -> Sentence:
    """Labels in our classes; where a source writes no "B-", the first of a run gets it."""
    labels: list[str] = []
    for _, label in rows:
        mark, _, name = label.partition("-")
        kind = name if name in KINDS else CLASSES.get(name, "")
        goes_on = mark == "I" and bool(labels) and labels[-1].endswith(f"-{kind}")
        labels.append(f"{'I' if goes_on else 'B'}-{kind}" if kind else "O")
    return Sentence(tuple(word for word, _ in rows), tuple(labels))


def held(data: Path) -> dict[str, list[list[Sentence]]]:
    """Documents that are not learnt from, to choose by."""
    ewt = uner(data / EWT_DEV)
    return {
        f"UNER PUD, documents {OPEN_DOCUMENTS - HELD_OF_PUD + 1} to {OPEN_DOCUMENTS}": uner(
            data / PUD
        )[OPEN_DOCUMENTS - HELD_OF_PUD : OPEN_DOCUMENTS],
        "UNER EWT development, the end": [[s for document in ewt for s in document][-HELD_OF_EWT:]],
    }


def near(data: Path) -> list[Sentence]:
    """What the test's own annotators made, to learn from."""
    pud = uner(data / PUD)[: OPEN_DOCUMENTS - HELD_OF_PUD]
    ewt = [sentence for document in uner(data / EWT_DEV) for sentence in document]
    return [s for document in pud for s in document] * 2 + ewt[:-HELD_OF_EWT]


def far(data: Path) -> list[Sentence]:
    """What others made, by rules of their own."""
    found = columns(data / "wikigold/CONLL-format/data/wikigold.conll.txt")
    tweets = columns(data / "WNUT17/CONLL-format/data/train/wnut17train.conll")
    found += [tweet for tweet in tweets if any(label != "O" for label in tweet.labels)]
    for folder in CROSS:
        for part in ("train", "dev", "test"):
            found += columns(data / "CrossNER/ner_data" / folder / f"{part}.txt")
    return found


def tests(data: Path) -> dict[str, list[list[Sentence]]]:
    """What is looked at once, at the end."""
    return {
        f"UNER PUD, documents {OPEN_DOCUMENTS + 1} on": uner(data / PUD)[OPEN_DOCUMENTS:],
        "UNER EWT test": uner(data / EWT_TEST),
    }
