"""Articles of our own in which every fact is marked by hand, and what is found of them.

`tests/data/every_fact/<name>.facts` has a line for each fact in text order: its
kind, a tab, its words. Names and places are marked where they first stand,
captions whole, and what lies in a caption only with it. Each was marked before
the detector was run on it. Of the first three, 302 of 316 facts could be ticked
in the first run; what was missed was then looked at. The one kept aside was
written and marked when that was done: 79 of 79, and 7 of 51 claims needless.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.detect import Candidate
from workbench.importers import ImportedArticle
from workbench.importers.opening import open_article
from workbench.model import Coverage, TextSpan
from workbench.services.detection import find_claims

FOLDER = Path(__file__).parent / "data" / "every_fact"

ARTICLES = ("night_train.html", "bell_tuner.md", "seagrass.txt", "clinic_aside.md")


@dataclass(frozen=True)
class Mark:
    """A fact as it was marked by hand."""

    kind: str
    span: TextSpan
    words: str


def article(name: str) -> ImportedArticle:
    """One of the articles, as its importer reads it."""
    return open_article(FOLDER / name)[1]


def marks(name: str, text: str) -> list[Mark]:
    """The facts marked in it; one that is not there is a mistake of the marks."""
    found: list[Mark] = []
    at = 0
    for line in (FOLDER / name).with_suffix(".facts").read_text("utf-8").splitlines():
        kind, words = line.split("\t")
        again = found and found[-1].words == words
        at = text.index(words, at + 1 if again else at)
        found.append(Mark(kind, TextSpan(at, at + len(words)), words))
    return found


def candidates(read: ImportedArticle, coverage: Coverage) -> list[Candidate]:
    """What the detector makes of it for a desk of this coverage."""
    return list(find_claims(read.text, read.parts, coverage=coverage))


def missed(facts: Sequence[Mark], found: Sequence[Candidate]) -> list[Mark]:
    """Facts whose words do not all lie in what was found."""
    return [fact for fact in facts if not all(_held(fact, found))]


def needless(facts: Sequence[Mark], found: Sequence[Candidate]) -> list[Candidate]:
    """What was found where nothing is marked."""
    return [one for one in found if not any(_overlap(one.span, fact.span) for fact in facts)]


def _held(fact: Mark, found: Sequence[Candidate]) -> Iterator[bool]:
    for place, sign in enumerate(fact.words, fact.span.start):
        if sign.isalnum():
            yield any(one.span.start <= place < one.span.end for one in found)


def _overlap(one: TextSpan, other: TextSpan) -> bool:
    return one.start < other.end and other.start < one.end
