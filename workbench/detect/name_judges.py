"""Who decides which runs of capitals are names, and of what kind.

One protocol, two judges: the rules, which take every run as they found it, and
the entity recogniser, which finds names of its own, says what kind the others
are, and lets those fall that it holds for nothing.
"""

import logging
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from workbench.detect.known_names import PLACES
from workbench.detect.name_words import Word
from workbench.detect.sightings import Sighting, sighting_at
from workbench.detect.untrained import Untrained
from workbench.model.document import NameKind
from workbench.model.span import TextSpan

_log = logging.getLogger(__name__)

DOUBTED = 0.05
"""Belief below which a run that the recogniser did not find is dropped.

On held back sentences this kept 83 names of 100 instead of 75 and raised F1
from .768 to .784; names that are missed cost a desk more than those in vain.
"""


LONGEST_PERSON = 3
LONGEST_OTHER = 6
"""Words up to which a run of capitals around a name is all of that name."""


@dataclass(frozen=True, slots=True)
class SeenSentence:
    """A sentence, its words, and the runs of capitals in it."""

    text: str
    words: Sequence[Word]
    sightings: Sequence[Sighting]


class Judge(Protocol):
    """Decides over the sightings of sentences."""

    def judged(self, sentences: Sequence[SeenSentence]) -> Iterator[Sighting]:
        """What stays, and what comes to it, sentence by sentence."""


class RulesAlone:
    """Takes what the rules found."""

    def judged(self, sentences: Sequence[SeenSentence]) -> Iterator[Sighting]:
        """All of it."""
        for sentence in sentences:
            yield from sentence.sightings


class Belief(Protocol):
    """What a recogniser makes of one sentence."""

    @property
    def entities(self) -> Sequence[tuple[TextSpan, NameKind]]:
        """Names, in text order; no two overlap."""

    def kind(self, span: TextSpan) -> tuple[NameKind, float]:
        """What a span would most likely be, and the belief in [0, 1] that it is a name."""


class Recogniser(Protocol):
    """Reads sentences and says what it believes of each."""

    def read(self, sentences: Sequence[str]) -> Sequence[Belief]:
        """One belief a sentence."""


class Recognised:
    """Lets a recogniser decide."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser

    def judged(self, sentences: Sequence[SeenSentence]) -> Iterator[Sighting]:
        """The recogniser's names, and of the other runs those that it does not rule out."""
        beliefs = self._recogniser.read([sentence.text for sentence in sentences])
        small = {w.form for s in sentences for w in s.words if not w.is_capital}
        own = [
            [name for name in _own(sentence, belief) if not _merely_opens(sentence, name, small)]
            for sentence, belief in zip(sentences, beliefs, strict=True)
        ]
        short = {form for names in own for name in names for form in _short_forms(name)}
        for sentence, belief, names in zip(sentences, beliefs, own, strict=True):
            yield from names
            for sighting in sentence.sightings:
                if not any(_overlap(sighting.span, name.span) for name in names):
                    yield from _weighed(sighting, belief, is_short=sighting.spelling in short)


def _own(sentence: SeenSentence, belief: Belief) -> list[Sighting]:
    """The recogniser's names in whole words; what is no name in any light is left out."""
    seen = (sighting_at(sentence.words, *name) for name in _joined(sentence.text, belief.entities))
    names = [_placed(sighting) for sighting in seen if sighting is not None]
    return [_whole(name, names, sentence.sightings) for name in names]


def _whole(name: Sighting, names: Sequence[Sighting], runs: Sequence[Sighting]) -> Sighting:
    """The whole name where the rules saw more of it ("Per" of "Per Holm"), and no other in it."""
    longest = LONGEST_PERSON if name.votes[NameKind.PERSON] else LONGEST_OTHER
    for run in runs:
        is_more = _holds(run.span, name.span) and len(run.spelling.split()) <= longest
        if is_more and sum(_overlap(run.span, other.span) for other in names) == 1:
            return replace(run, votes=name.votes, is_sure=True, title=name.title or run.title)
    return name


def _holds(one: TextSpan, other: TextSpan) -> bool:
    return one.start <= other.start and other.end <= one.end and one != other


def _merely_opens(sentence: SeenSentence, name: Sighting, small: Set[str]) -> bool:
    """Whether a word has its capital from its sentence: elsewhere in the text it has none."""
    opens = any(word.opens and word.start == name.span.start for word in sentence.words)
    return opens and name.spelling.lower() in small


def _joined(
    text: str, entities: Sequence[tuple[TextSpan, NameKind]]
) -> Iterator[tuple[TextSpan, NameKind]]:
    """The entities, with a place taken into the body named right behind it: "U.S. Senate"."""
    names = list(entities)
    for number, (span, kind) in enumerate(names):
        if number and _are_one(text, names[number - 1], (span, kind)):
            continue
        if number + 1 < len(names) and _are_one(text, (span, kind), names[number + 1]):
            body, kind = names[number + 1]
            span = TextSpan(span.start, body.end)
        yield span, kind


def _are_one(
    text: str, before: tuple[TextSpan, NameKind], after: tuple[TextSpan, NameKind]
) -> bool:
    kinds = before[1], after[1]
    between = text[before[0].end : after[0].start]
    return kinds == (NameKind.PLACE, NameKind.ORGANISATION) and between in {" ", ". "}


def _placed(sighting: Sighting) -> Sighting:
    """A country that acts ("China wants") is a place all the same."""
    if sighting.spelling in PLACES and not sighting.votes[NameKind.PERSON]:
        return replace(sighting, votes=Counter({NameKind.PLACE: 1}))
    return sighting


def _short_forms(name: Sighting) -> set[str]:
    """How somebody with several names may be called later on."""
    forms = name.spelling.split()
    return {forms[0], forms[-1]} if name.votes[NameKind.PERSON] and len(forms) > 1 else set()


def _weighed(sighting: Sighting, belief: Belief, *, is_short: bool) -> Iterator[Sighting]:
    """The run as the recogniser sees it; nothing where it holds it for nothing."""
    kind, strength = belief.kind(sighting.span)
    if strength >= DOUBTED or is_short:
        believed = NameKind.PERSON if sighting.title or is_short else kind
        yield _placed(replace(sighting, votes=Counter({believed: 1})))


def _overlap(one: TextSpan, other: TextSpan) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def best_judge() -> Judge:
    """The recogniser's, or the rules alone where it cannot be had, which is noted once."""
    from workbench.detect.entities import shipped_recogniser

    try:
        return Recognised(shipped_recogniser())
    except Untrained as missing:
        _log.info("Names are found by rules alone. %s", missing)
        return RulesAlone()
