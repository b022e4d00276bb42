"""How much two short phrases speak of the same thing: by the stems of their words."""

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.reading.words import words

_WORD = re.compile(r"[^\W\d_]{3,}")
_ATTACHED = re.compile(r"\s(?:of|in|on|for|at|from|to|with|among|between)\s")
"""Before the first of these stands the head of a phrase: "unemployment in the valley"."""

_EMPTY = words(
    """
    the and for with from that this their its his her other more new all some many year years
    total number numbers last next first than was were has have had are been
    """
)
_ALIKE = """
    people persons person residents inhabitants citizens individuals population
    soldiers troops servicemen army
    jobs job posts positions
    deaths dead killed kill died fatalities lives toll
    injured wounded hurt injuries
    missiles missile launch launched launches rockets rocket fired
    firms firm company companies businesses business
    pupils students schoolchildren
    homes houses households dwellings
    cars vehicles
    ships vessels boats ship vessel boat
    planes aircraft jets
    migrants refugees
    employees workers staff workforce headcount employs
    protesters demonstrators marchers people
    spectators attendance attended crowd people
    lawmakers members mps deputies
    passengers people
    lives people
    sentenced jailed
    missing people
    storeys stories floors
    rise fall change
    """
_PEOPLE = words("people person persons")
_KINDS_OF_PEOPLE = words(
    """
    residents inhabitants citizens refugees migrants employees workers staff protesters marchers
    spectators passengers soldiers troops pupils students patients victims voters adults members
    inmates prisoners tourists visitors men women civilians customers users homeless jobless
    """
)
_GROUPS: dict[str, frozenset[int]] = {}
for _at, _line in enumerate(_ALIKE.strip().splitlines()):
    for _word in _line.split():
        _GROUPS[_word] = _GROUPS.get(_word, frozenset()) | {_at}

_APART = 0.2
"""How much less akin two phrases are that differ in a word of each."""

_ENDINGS = ["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "iers", "ier"]
_ENDINGS += ["ers", "er", "es", "ed", "s", "ly"]
_SHORTEST = 4
"""Letters that are left of a word whose ending is cut off."""


def kinship(one: str, other: str) -> float:
    """From 0 (nothing shared) to 1 (the same words); the head of a phrase counts double.

    Where each has a word that the other has not ("diesel", "electric"), they are less akin.
    """
    mine, theirs = stems(one), stems(other)
    if not mine or not theirs:
        return 0.0
    shared = [any(are_kin(word, their) for their in theirs) for word in mine]
    if not any(shared):
        return 0.0
    head = max(len(stems(_ATTACHED.split(one, maxsplit=1)[0])) - 1, 0)
    weight = sum(2 if at == head else 1 for at, is_shared in enumerate(shared) if is_shared)
    near = min(1.0, 0.4 + weight / (len(mine) + 1))
    return near if all(shared) or _are_within(theirs, mine) else near - _APART


def _are_within(few: Sequence[str], many: Sequence[str]) -> bool:
    return all(any(are_kin(word, other) for other in many) for word in few)


def are_kin(one: str, other: str) -> bool:
    """Whether two stems are the same, or words for the same."""
    if one == other:
        return True
    if (one in _PEOPLE and other in _KINDS_OF_PEOPLE) or (
        other in _PEOPLE and one in _KINDS_OF_PEOPLE
    ):
        return True
    mine, theirs = _GROUPS.get(one), _GROUPS.get(other)
    return mine is not None and theirs is not None and not mine.isdisjoint(theirs)


@lru_cache(maxsize=4096)
def stems(phrase: str) -> tuple[str, ...]:
    """The words of a phrase cut down to what inflection leaves, in order; empty words left out.

    Words that have others for the same thing stay whole.
    """
    found = (word.lower() for word in _WORD.findall(phrase))
    return tuple(_stem(word) for word in found if word not in _EMPTY)


def _stem(word: str) -> str:
    if f"{word}s" in _KINDS_OF_PEOPLE:
        return f"{word}s"
    if word in _GROUPS or word in _KINDS_OF_PEOPLE:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e")
