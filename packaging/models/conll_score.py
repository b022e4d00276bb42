"""Scores on raw text as the CoNLL 2018 shared task defined them.

The system gets the raw text alone. Words count where both sides see the same
characters as one word; everything else about a word counts only where the word
does. F1 over all words, so a wrong split costs in every column.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

METRICS = ("words", "sentences", "XPOS", "UPOS", "lemma", "UAS", "LAS")


@dataclass
class Tally:
    """Right, found and true, summed over the documents seen."""

    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(METRICS, 0))
    found_words: int = 0
    true_words: int = 0
    found_sentences: int = 0
    true_sentences: int = 0

    def add(self, true: Doc, found: Doc) -> None:
        """Count one paragraph. Both documents have the same characters but for blanks."""
        theirs, ours = _Side(true), _Side(found)
        self.true_words += len(theirs.numbers)
        self.found_words += len(ours.numbers)
        self.true_sentences += len(theirs.sentences)
        self.found_sentences += len(ours.sentences)
        self.right["sentences"] += len(theirs.sentences & ours.sentences)
        for place, number in theirs.numbers.items():
            if place in ours.numbers:
                self._add_word(theirs, ours, number, ours.numbers[place])

    def _add_word(self, theirs: "_Side", ours: "_Side", there: int, here: int) -> None:
        true, found = theirs.doc[there], ours.doc[here]
        self.right["words"] += 1
        self.right["XPOS"] += true.tag_ == found.tag_
        self.right["UPOS"] += true.pos_ == found.pos_
        self.right["lemma"] += true.lemma_ in ("_", found.lemma_)
        if theirs.head(there) == ours.head(here):
            self.right["UAS"] += 1
            self.right["LAS"] += _main(true.dep_) == _main(found.dep_)

    def scores(self) -> dict[str, float]:
        """F1 of each metric, in [0, 1]."""
        return {name: 2 * right / max(1, self._all(name)) for name, right in self.right.items()}

    def _all(self, name: str) -> int:
        if name == "sentences":
            return self.found_sentences + self.true_sentences
        return self.found_words + self.true_words


def score(pairs: Iterable[tuple[Doc, Doc]]) -> dict[str, float]:
    """F1 of each metric over (true, found) pairs."""
    tally = Tally()
    for true, found in pairs:
        tally.add(true, found)
    return tally.scores()


Place = tuple[int, int]
"""First and last character of a word or sentence, blanks not counted."""


class _Side:
    """One analysis of a text, its words and sentences by their places."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._places = list(_places(doc))
        self.numbers = {
            place: number for number, place in enumerate(self._places) if place[0] < place[1]
        }
        ends = {(self._places[s.start][0], self._places[s.end - 1][1]) for s in doc.sents}
        self.sentences = {place for place in ends if place[0] < place[1]}

    def head(self, number: int) -> Place | None:
        """Where the head of a word stands; None for a root."""
        head = self.doc[number].head.i
        return None if head == number else self._places[head]


def _places(doc: Doc) -> Iterator[Place]:
    """The place of each token; that of a token of blanks is empty."""
    position = 0
    for token in doc:
        length = sum(not character.isspace() for character in token.text)
        yield position, position + length
        position += length


def _main(relation: str) -> str:
    return relation.lower().split(":")[0]
