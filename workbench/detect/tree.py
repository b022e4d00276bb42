"""A parsed paragraph as a tree over token numbers: who governs whom, and as what.

Labels are those of Universal Dependencies, tags those of the Penn Treebank. A
token that governs itself is the root of its sentence. Nothing here knows spaCy.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of verbs with a tense."""

VERBAL = FINITE | {"VB", "VBG", "VBN"}

_CLAUSES = frozenset(
    {"root", "ccomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis", "csubj"}
)


@dataclass(frozen=True, slots=True)
class Tree:
    """Heads, labels, tags and lemmas: (n,) each, for the n tokens of a paragraph.

    `children` are in text order. `spans` are the first token and the one behind
    the last of all that hangs on a token, itself included.
    """

    heads: tuple[int, ...]
    labels: tuple[str, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    children: tuple[tuple[int, ...], ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(
        cls,
        heads: Sequence[int],
        labels: Sequence[str],
        tags: Sequence[str],
        lemmas: Sequence[str],
    ) -> "Tree":
        """A tree from the head of each token. One whose heads run in circles is cut loose."""
        heads = _rooted(heads)
        below: list[list[int]] = [[] for _ in heads]
        for place, head in enumerate(heads):
            if head != place:
                below[head].append(place)
        children = tuple(tuple(places) for places in below)
        return cls(
            tuple(heads), tuple(labels), tuple(tags), tuple(lemmas), children, _spans(heads, below)
        )

    def child(self, place: int, *labels: str) -> int | None:
        """The first child with one of the labels."""
        return next((one for one in self.children[place] if self.labels[one] in labels), None)

    def all(self, place: int, *labels: str) -> Iterator[int]:
        """The children with one of the labels."""
        return (one for one in self.children[place] if self.labels[one] in labels)

    def up(self, place: int) -> Iterator[int]:
        """What governs a token, the nearest first, to the root of its sentence."""
        while self.heads[place] != place:
            place = self.heads[place]
            yield place

    def below(self, place: int) -> frozenset[int]:
        """All that hangs on a token, itself included."""
        found, waiting = {place}, [place]
        while waiting:
            more = self.children[waiting.pop()]
            found.update(more)
            waiting += more
        return frozenset(found)

    def is_verb(self, place: int) -> bool:
        """Whether the token is a verb, or what is said to be so with "is"."""
        return self.tags[place] in VERBAL or self.child(place, "cop") is not None

    def is_finite(self, place: int) -> bool:
        """Whether the verb, or a helper of it, carries a tense."""
        helpers = self.all(place, "aux", "aux:pass", "cop")
        return any(self.tags[one] in FINITE for one in (place, *helpers))

    def clause_of(self, place: int) -> int:
        """The verb of the clause in which a token stands."""
        while self.heads[place] != place and self.labels[place] not in _CLAUSES:
            if self.labels[place] == "conj" and self.is_verb(place):
                break
            place = self.heads[place]
        return place


def _rooted(heads: Sequence[int]) -> list[int]:
    """The same heads, but that a token from which no root is reached is a root."""
    sure: set[int] = set()
    told = list(heads)
    for place in range(len(told)):
        path: list[int] = []
        while place not in sure and place not in path:
            path.append(place)
            place = told[place]
        if place not in sure:
            told[place] = place
        sure.update(path)
    return told


def _spans(heads: Sequence[int], below: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    """How far each token's own reach, from the leaves up."""
    first, last = list(range(len(heads))), list(range(len(heads)))
    waiting = [len(places) for places in below]
    ready = [place for place, count in enumerate(waiting) if not count]
    while ready:
        place = ready.pop()
        head = heads[place]
        if head == place:
            continue
        first[head] = min(first[head], first[place])
        last[head] = max(last[head], last[place])
        waiting[head] -= 1
        if not waiting[head]:
            ready.append(head)
    return tuple((start, end + 1) for start, end in zip(first, last, strict=True))
