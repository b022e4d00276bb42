"""Statements an article makes twice: key points, decks and pull quotes repeat the body.

A statement outside the body is a repeat when one sentence of the body holds
`SHARED` of its content words (cut to their stems) and all of its figures, and
both deny or neither does. The body's is kept: it is the one with the context.
A list that gives *another* figure than the body is no repeat; it must be seen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from workbench.detect import words

SHARED = 0.6
"""Part of a statement's content words that the body's sentence must hold."""

_FEWEST = 3
"""Content words from which two statements can be compared at all."""

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_ENDINGS = re.compile(r"(?:ations?|ings?|ions?|ies|ied|ers?|ed|es|s|e|y)$")
_EMPTY = (
    words.BE
    | words.HAVE
    | words.DO
    | words.DETERMINERS
    | words.PREPOSITIONS
    | words.CONJUNCTIONS
    | words.SUBJECT_PRONOUNS
    | words.words("also its s t as than then")
) - words.NEGATIONS


@dataclass(frozen=True, slots=True)
class Gist:
    """What a statement is about, so that it can be recognized in other words."""

    stems: frozenset[str]
    figures: frozenset[str]
    denies: bool


def gist(statement: str) -> Gist:
    """The gist of a clause or sentence."""
    tokens = [word.lower() for word in _WORD.findall(statement)]
    content = [word for word in tokens if word not in _EMPTY]
    return Gist(
        stems=frozenset(_stem(word) for word in content if not word[0].isdigit()),
        figures=frozenset(word for word in content if word[0].isdigit()),
        denies=bool(words.NEGATIONS.intersection(tokens)) or bool(re.search("n['’]t", statement)),
    )


class Body:
    """The sentences of the body, to be asked whether they say something already."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._gists = [gist(sentence) for sentence in sentences]
        self._holding: dict[str, set[int]] = {}
        for number, known in enumerate(self._gists):
            for word in known.stems | known.figures:
                self._holding.setdefault(word, set()).add(number)

    def says(self, statement: str) -> bool:
        """Whether one sentence of the body says what `statement` says."""
        asked = gist(statement)
        if len(asked.stems) < _FEWEST:
            return False
        needed = SHARED * len(asked.stems)
        return any(
            asked.figures <= known.figures
            and asked.denies == known.denies
            and len(asked.stems & known.stems) >= needed
            for known in map(self._gists.__getitem__, self._likely(asked))
        )

    def _likely(self, asked: Gist) -> set[int]:
        """Sentences that may say it: a repeat holds all figures, and one of any few stems."""
        if asked.figures:
            return min((self._holding.get(word, set()) for word in asked.figures), key=len)
        held = sorted((self._holding.get(word, set()) for word in asked.stems), key=len)
        spare = len(held) - ceil(SHARED * len(held)) + 1
        return set().union(*held[:spare])


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word) if len(word) > 4 else word
