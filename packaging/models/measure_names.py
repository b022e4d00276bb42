"""Measure how names are found: python packaging/models/measure_names.py DATA [--test]

The raw text of Universal NER's documents goes through `workbench.detect.naming`,
by rules alone and with the entity recogniser. A name is right when both ends and
the kind are; "persons and organisations" leaves places out on both sides.
"""

import argparse
from collections.abc import Callable, Iterator, Set
from pathlib import Path

import entity_tables
from entity_tables import Sentence

from workbench.detect.entity_labels import stretches
from workbench.detect.name_judges import Judge, RulesAlone, best_judge
from workbench.detect.naming import find_names
from workbench.model import NameKind

KINDS = {NameKind.PERSON: "PER", NameKind.ORGANISATION: "ORG", NameKind.PLACE: "LOC"}
Name = tuple[int, int, str]
Placed = tuple[int, int, int, str]
"""The document's number, both ends, the kind."""


VIEWS: dict[str, Callable[[Placed], Placed | tuple[int, int, int] | None]] = {
    "with kinds": lambda name: name,
    "ends": lambda name: name[:3],
    "persons and organisations": lambda name: None if name[3] == "LOC" else name,
}


def names_in(documents: list[list[Sentence]]) -> Iterator[tuple[str, set[Name]]]:
    """The text of each document, and the names in it by code points."""
    for document in documents:
        text, names = "", set()
        for sentence in document:
            starts, ends, at = [], [], len(text)
            text += sentence.text + " "
            for word in sentence.words:
                starts.append(text.index(word, at))
                at = starts[-1] + len(word)
                ends.append(at)
            names |= {(starts[a], ends[b - 1], kind) for a, b, kind in stretches(sentence.labels)}
        yield text, names


def measured(documents: list[list[Sentence]], judge: Judge) -> str:
    """Precision, recall and F1 with kinds, of ends alone, and of persons and organisations."""
    pairs: list[tuple[set[Name], set[Name]]] = []
    for number, (text, true) in enumerate(names_in(documents)):
        found = find_names(text, (), judge)
        ours = {(p.start, p.end, KINDS[name.kind]) for name in found for p in name.places}
        pairs.append((_numbered(number, true), _numbered(number, ours)))
    true, ours = (set().union(*side) for side in zip(*pairs, strict=True))
    return "; ".join(
        f"{what} {_told({key(n) for n in true if key(n)}, {key(n) for n in ours if key(n)})}"
        for what, key in VIEWS.items()
    )


def _numbered(number: int, names: set[Name]) -> set[Placed]:
    return {(number, *name) for name in names}


def _told(true: Set[object], ours: Set[object]) -> str:
    right = len(true & ours)
    precision, recall = right / max(1, len(ours)), right / max(1, len(true))
    return f"P {precision:.3f} R {recall:.3f} F {2 * right / max(1, len(true) + len(ours)):.3f}"


def main() -> None:
    """Tell the figures of the sentences held back or, where that is said, of the tests."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--test", action="store_true")
    options = parser.parse_args()
    sets = entity_tables.tests if options.test else entity_tables.held
    for name, documents in sets(options.data).items():
        for judge in (RulesAlone(), best_judge()):
            print(f"{name}, {type(judge).__name__}: {measured(documents, judge)}")


if __name__ == "__main__":
    main()
