"""Which sentence of many texts speaks most of the same as a statement: by rare words they share.

Weights after Spärck Jones (1972): what stands in few sentences says much. A
figure that both have counts as one more rare word, so that the sentence with
the same figure comes before one with another, and that before one with none.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.span import TextSpan
from workbench.text.sentences import sentences

ENOUGH = 0.3
"""Likeness from which on a sentence is worth showing."""

_TERM = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+")
_EMPTY_WORDS = """
    the a an of in on at to from by for with and or but as is are was were be been has have had
    it its that this he she they his her their who which not said says
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_ENDINGS = ("ations", "ation", "ing", "ies", "ied", "ers", "er", "ed", "es", "s")


@dataclass(frozen=True, slots=True)
class Likely:
    """A sentence: which of the texts it stands in, where, and its likeness in [0, 1]."""

    text: int
    span: TextSpan
    likeness: float


def likeliest(statement: str, texts: Sequence[str], *, count: int = 5) -> list[Likely]:
    """The sentences most like a statement, the likeliest first; none that is not `ENOUGH`."""
    wanted = set(_terms(statement))
    found = [(at, span, terms) for at, text in enumerate(texts) for span, terms in _indexed(text)]
    rarity = _rarity(wanted, (terms for _, _, terms in found), len(found))
    whole = sum(rarity.values())
    if not whole:
        return []
    told = []
    for at, span, terms in found:
        shared = sum(rarity[term] for term in wanted & terms)
        # A little for being short: a sentence about nothing else is the better passage.
        likeness = shared / whole * (1 - 0.002 * min(len(terms), 60))
        if likeness >= ENOUGH:
            told.append(Likely(at, span, likeness))
    return sorted(told, key=lambda likely: (-likely.likeness, likely.text, likely.span))[:count]


def _rarity(
    wanted: set[str], sentences_terms: Iterable[frozenset[str]], total: int
) -> dict[str, float]:
    """How much each term says: the less, the more sentences have it; little if none has it."""
    seen: Counter[str] = Counter()
    for terms in sentences_terms:
        seen.update(wanted & terms)
    return {
        term: math.log((total + 1) / (seen[term] + 0.5)) if seen[term] else 1.0 for term in wanted
    }


@lru_cache(maxsize=512)
def _indexed(text: str) -> tuple[tuple[TextSpan, frozenset[str]], ...]:
    """The sentences of a source with their terms; sources are asked about again and again."""
    return tuple((span, frozenset(_terms(span.of(text)))) for span in sentences(text))


def _terms(words: str) -> Iterable[str]:
    for match in _TERM.finditer(words.lower()):
        term = match[0]
        if term[0].isdigit():
            yield term.replace(",", "")
        elif term not in _EMPTY:
            yield _stem(term)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
