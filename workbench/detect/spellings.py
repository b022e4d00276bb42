"""Whether two names may be two spellings of one: an article that names somebody two ways.

"Chung Eui-yong" and "Chung Eui-yon" differ in a letter, "Kim Jong Un" and "Kim
Jong-un" in a sign, "Muammar Gaddafi" and "Moammar Kadhafi" in the way Arabic is
written in Latin letters, "George Bush" and "George W. Bush" in an initial. A
proposal, nothing more: two people may well be called alike.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from workbench.detect.known_names import FIRST_NAMES

_SOUNDS = (
    ("sch", "s"), ("tch", "c"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "s"),
    ("ch", "c"), ("ph", "f"), ("ck", "k"), ("ts", "c"), ("tz", "c"), ("dj", "j"), ("zh", "j"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "i"), ("ai", "e"), ("ae", "e"), ("oe", "o"),
    ("ue", "u"), ("q", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"),
)  # fmt: skip
"""Letters that stand for the same sound in one transliteration and the other."""

_INITIAL = re.compile(r"^[^\W\d_]\.?$")
_SIGNS = re.compile(r"[^\w]+")

SHORTEST = 5
"""Letters of names that may differ by one; shorter ones differ by accident."""

FAR = 0.16
"""Share of its letters in which one spelling may differ from the other."""


@lru_cache(65_536)
def alike(one: str, other: str) -> bool:
    """Whether both may be meant to be the same name; not for one spelling and itself."""
    if one == other:
        return False
    left, right = _letters(one), _letters(other)
    if left == right or _without_initials(one) == _without_initials(other):
        return True
    if abs(len(left) - len(right)) > 2 or min(len(left), len(right)) < SHORTEST:
        return False
    if len(one.split()) != len(other.split()) or _are_namesakes(one, other):
        return False
    return _is_slip(left, right) or (_sounds(one) == _sounds(other) and left[0] == right[0])


def pairs(spellings: Iterable[str]) -> Iterator[tuple[str, str]]:
    """All pairs that may be two spellings of one name.

    Two spellings of one name begin with the same letter, so others are not compared.
    """
    by_letter: dict[str, list[str]] = defaultdict(list)
    for spelling in spellings:
        by_letter[_letters(spelling)[0]].append(spelling)
    for those in by_letter.values():
        yield from (pair for pair in combinations(those, 2) if alike(*pair))


def _are_namesakes(one: str, other: str) -> bool:
    """Whether only their first names tell two people apart: John Smith and Joan Smith."""
    first, second = one.split()[0], other.split()[0]
    return first != second and {first, second} <= FIRST_NAMES


def _is_slip(left: str, right: str) -> bool:
    """A letter or two too many, too few or wrong; the first letter is hardly ever wrong."""
    most = min(2, int(FAR * max(len(left), len(right))))
    if left[0] != right[0] or len(set(left) ^ set(right)) > 2 * most:
        return False
    return _distance(left, right, most) <= most


@lru_cache(4096)
def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return _SIGNS.sub("", "".join(c for c in plain if not unicodedata.combining(c))) or name


@lru_cache(4096)
def _without_initials(name: str) -> tuple[str, ...]:
    words = name.split()
    kept = tuple(_letters(word) for word in words if not _INITIAL.match(word))
    return kept if len(kept) > 1 else tuple(_letters(word) for word in words)


@lru_cache(4096)
def _sounds(name: str) -> str:
    heard = _letters(name)
    for letters, sound in _SOUNDS:
        heard = heard.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", heard)


def _distance(one: str, other: str, most: int) -> int:
    """Letters to be changed, left out or put in; counted no further than `most` + 1."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        above, row[0] = row[0], at
        for place, counterpart in enumerate(other, start=1):
            cost = min(row[place] + 1, row[place - 1] + 1, above + (letter != counterpart))
            above, row[place] = row[place], cost
        if min(row) > most:
            return most + 1
    return row[-1]
