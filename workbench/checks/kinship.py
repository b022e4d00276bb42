"""How much two short phrases speak of the same thing: by the stems of their words."""

import re
from collections.abc import Mapping
from functools import lru_cache

from workbench.checks.kin_words import ALIKE, FATES, KINDS_OF_PEOPLE, PEOPLE, SIDES, TOPICS, by_line
from workbench.reading.words import words

_WORD = re.compile(r"[^\W\d_]{3,}")
_ATTACHED = re.compile(r"\s(?:of|in|on|for|at|from|to|with|among|between)\s")
"""Before the first of these stands the head of a phrase: "unemployment in the valley"."""

_EMPTY = words(
    """
    the and for with from that this their its his her other more new all some many year years
    total number numbers last next first than was were has have had are been
    just only about nearly almost around some
    """
)
_GROUPS, _TOPICS = by_line(ALIKE), by_line(TOPICS)
_SIDES, _FATES = by_line(SIDES), by_line(FATES)
_ENDINGS = ["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "iers", "ier"]
_ENDINGS += ["ians", "ian", "ers", "ish", "ese", "er", "es", "ed", "ia", "s", "ly", "y"]
_SHORTEST = 4
"""Letters that are left of a word whose ending is cut off."""

_LOOSELY = 0.15
"""How much less akin people and a kind of people are."""

_APART = 0.3
"""How much less akin two phrases are that differ in a word of each."""

Kin = frozenset[str]
"""What a word has in common with words for the same: its stem, and marks of their lists."""


@lru_cache(maxsize=8192)
def kinship(one: str, other: str) -> float:
    """From 0 (nothing shared) to 1 (the same words); the head of a phrase counts double.

    Where each has a word that the other has not ("diesel", "electric"), they are less akin.
    """
    mine, theirs = kin_of(one), kin_of(other)
    if not mine or not theirs:
        return 0.0
    shared = [any(word & their for their in theirs) for word in mine]
    if not any(shared):
        return 0.0
    head = max(len(kin_of(_ATTACHED.split(one, maxsplit=1)[0])) - 1, 0)
    weight = sum(2 if at == head else 1 for at, is_shared in enumerate(shared) if is_shared)
    near = min(1.0, 0.4 + weight / (len(mine) + 1))
    near -= _LOOSELY if shared[head] and _is_loose(mine[head], theirs) else 0.0
    within = all(any(word & their for their in mine) for word in theirs)
    return near if within or all(shared) else near - _APART


def _is_loose(word: Kin, theirs: tuple[Kin, ...]) -> bool:
    """ "People" and "children" may be the same, and need not."""
    common = (word & their for their in theirs)
    return not any(mark for marks in common for mark in marks if mark[0] != "@")


def shared_of(one: str, other: str) -> float:
    """The share of the first's words that the second has too."""
    mine, theirs = kin_of(one), kin_of(other)
    if not mine or not theirs:
        return 0.0
    there = frozenset[str]().union(*theirs)
    return sum(not word.isdisjoint(there) for word in mine) / len(mine)


@lru_cache(maxsize=4096)
def topics_of(phrase: str) -> frozenset[int]:
    """Which things that news tells apart a phrase speaks of."""
    return _lines(phrase, _TOPICS)


@lru_cache(maxsize=4096)
def sides_of(phrase: str) -> frozenset[int]:
    """Whether a phrase speaks of men or women, boys or girls."""
    return _lines(phrase, _SIDES)


@lru_cache(maxsize=4096)
def fates_of(phrase: str) -> frozenset[int]:
    """Whether a phrase speaks of the dead, the hurt, the missing or the rescued."""
    return _lines(phrase, _FATES)


def _lines(phrase: str, by_word: Mapping[str, frozenset[int]]) -> frozenset[int]:
    found = (by_word.get(word.lower()) for word in _WORD.findall(phrase))
    return frozenset[int]().union(*(told for told in found if told))


@lru_cache(maxsize=8192)
def kin_of(phrase: str) -> tuple[Kin, ...]:
    """The words of a phrase in order, each with its kin; empty words left out."""
    found = (word.lower() for word in _WORD.findall(phrase))
    return tuple(_kin(word) for word in found if word not in _EMPTY)


@lru_cache(maxsize=4096)
def stems(phrase: str) -> tuple[str, ...]:
    """The words of a phrase cut down to what inflection leaves, in order; empty words left out.

    Words that have others for the same thing stay whole.
    """
    found = (word.lower() for word in _WORD.findall(phrase))
    return tuple(_stem(word) for word in found if word not in _EMPTY)


@lru_cache(maxsize=8192)
def _kin(word: str) -> Kin:
    groups = {f"#{at}" for at in _GROUPS.get(word, ())}
    if word in PEOPLE:
        return frozenset({"people", *groups, *(f"@{kind}" for kind in KINDS_OF_PEOPLE)})
    whole = f"{word}s" if f"{word}s" in KINDS_OF_PEOPLE else word
    if whole in KINDS_OF_PEOPLE:
        return frozenset({whole, f"@{whole}", *groups})
    return frozenset({_stem(word), *groups})


def _stem(word: str) -> str:
    if word in _GROUPS:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)].rstrip("e")
    if len(word) == _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1].rstrip("e")  # "pubs"
    return word.rstrip("e")
