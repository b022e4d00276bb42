"""Which sources are independent of each other: a wire story printed many times is one.

Two sources are one when one rests on the other, when publisher and title are
the same, and when their captures say the same, word for word or nearly.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

ALIKE = 90
"""Likeness of two texts, in per cent (rapidfuzz `ratio`), from which they are one."""

COMPARED = 5_000
"""Code points at the beginning of two texts that are compared."""

ENOUGH = 3
"""Texts are compared only where at least so many sources seem independent without that."""

KNOWN_PAIRS = 100_000
"""Pairs of texts whose likeness is remembered; beyond that all are forgotten."""


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source, as far as its independence is asked for. Ids and hashes are opaque.

    `texts` are the hashes of its captures' texts.
    """

    id: str
    publisher: str
    title: str
    rests_on: str = ""
    texts: tuple[str, ...] = ()


class Independence:
    """The sources of one case, held against each other.

    Args:
        sources: all of them: a chain may lead over one that backs no claim.
        head: the beginning of a text, by its hash.
    """

    def __init__(self, sources: Iterable[SourceFacts], head: Callable[[str], str]) -> None:
        self._sources = {source.id: source for source in sources}
        self._head = head
        self._first: dict[str, str] = {}
        self._join_kin()

    def count(self, ids: Collection[str]) -> int:
        """How many of these sources are independent of each other."""
        roots = {self._root(self._first, each) for each in ids}
        if len(roots) < ENOUGH:
            return len(roots)
        joined = {root: root for root in roots}
        texts = [(self._root(self._first, each), self._texts(each)) for each in sorted(ids)]
        for at, (root, mine) in enumerate(texts):
            for other, theirs in texts[:at]:
                one, two = self._root(joined, root), self._root(joined, other)
                if one != two and any(self._alike(a, b) for a in mine for b in theirs):
                    joined[one] = two
        return len({self._root(joined, root) for root in roots})

    def _join_kin(self) -> None:
        """Join what is known to be one without a look at the texts."""
        known: dict[tuple[str, ...], str] = {}
        for source in self._sources.values():
            title = _plain(source.title)
            names = [("text", text) for text in source.texts]
            if title:
                names.append(("title", f"{_plain(source.publisher)}\n{title}"))
            for name in names:
                self._join(source.id, known.setdefault(name, source.id))
            if source.rests_on in self._sources:
                self._join(source.id, source.rests_on)

    def _join(self, one: str, other: str) -> None:
        self._first[self._root(self._first, one)] = self._root(self._first, other)

    def _root(self, first: dict[str, str], each: str) -> str:
        while first.get(each, each) != each:
            each = first[each]
        return each

    def _texts(self, each: str) -> tuple[str, ...]:
        source = self._sources.get(each)
        return source.texts if source else ()

    def _alike(self, one: str, other: str) -> bool:
        pair = (one, other) if one < other else (other, one)
        if pair not in _LIKENESS:
            if len(_LIKENESS) >= KNOWN_PAIRS:
                _LIKENESS.clear()
            _LIKENESS[pair] = alike(self._head(one), self._head(other))
        return _LIKENESS[pair]


_LIKENESS: dict[tuple[str, str], bool] = {}
"""By the hashes of two texts, which never change."""


def alike(one: str, other: str) -> bool:
    """True if two beginnings of texts say the same, or nearly."""
    one, other = _plain(one[:COMPARED]), _plain(other[:COMPARED])
    return bool(one and other) and fuzz.ratio(one, other, score_cutoff=ALIKE) >= ALIKE


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
