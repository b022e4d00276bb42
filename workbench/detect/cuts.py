"""Where a sentence may be cut in two, by the parse.

Between two predicates with a tense that are joined ("launched ... and carried
out ..."), before a contrast ("while fares rose"), and before a consequence
(", setting off the largest strike"). Only the outermost predicates of a
statement are cut apart: never those of a relative clause, nor a quotation.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.detect import words
from workbench.detect.attribution.speaking import phrase_at
from workbench.detect.pipeline import Reading
from workbench.detect.tree import Tree

_CONTRASTS = words.words("while whereas")
_SUBJECTS = ("nsubj", "nsubj:outer", "nsubj:pass", "csubj", "expl")
_CONSEQUENCES = frozenset({"advcl", "acl", "ccomp", "conj", "parataxis", "dep"})
"""What a parser makes of ", setting off the largest strike"."""

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "WP"})
"""Before a verb, a sign of a subject that the parse may have missed."""

_UNSURE = (
    words.PRONOUNS
    | words.words("his her its their my our your")
    | words.words("and or nobody none")
) - words.words("that this those these")


@dataclass(frozen=True, slots=True)
class Cut:
    """The left statement ends at `left_end`, the right one starts at `right`.

    `subject` is what the right one lacks and the left one has, where that can be
    put before another verb as it is. `is_tail`: the right one has no tense and
    says what came of the left one.
    """

    left_end: int
    right: int
    shares: bool
    subject: str = ""
    is_tail: bool = False


def tree_cuts(reading: Reading, tree: Tree, start: int, end: int) -> Iterator[Cut]:
    """The cuts of tokens ``[start, end)``, in text order."""
    for place in range(start + 1, end):
        if reading.quoted[place] >= 0 or tree.heads[place] == place:
            continue
        cut = _at(reading, tree, place, start, end)
        if cut and start < cut.left_end and cut.right < end and _is_outside(reading, cut):
            yield cut


def _at(reading: Reading, tree: Tree, verb: int, start: int, end: int) -> Cut | None:
    """The cut before the clause of the verb at `verb`, if it is one of the kinds above."""
    label, head = tree.labels[verb], tree.heads[verb]
    if tree.tags[verb] == "VBG" and label in _CONSEQUENCES and start <= head < verb:
        return _tail(reading, tree, verb, (start, end))
    if not start <= head or not _is_outermost(tree, head, start):
        return None
    if label in {"conj", "parataxis"} and tree.is_verb(verb) and tree.is_finite(verb):
        return _joined(reading, tree, verb, head)
    if label == "advcl" and head < verb and tree.is_finite(verb):
        return _contrast(reading, tree, verb)
    return None


def _is_outermost(tree: Tree, verb: int, start: int) -> bool:
    """Whether only joints stand between a verb and the top of the statement from `start` on."""
    if not tree.is_verb(verb):
        return False
    while tree.labels[verb] in {"conj", "parataxis"} and tree.heads[verb] >= start:
        verb = tree.heads[verb]
    return tree.heads[verb] == verb or not (
        start <= tree.heads[verb] < verb or tree.spans[verb][0] > start + 1
    )


def _joined(reading: Reading, tree: Tree, verb: int, head: int) -> Cut | None:
    own = tree.child(verb, *_SUBJECTS)
    first = tree.spans[verb][0]
    join = tree.child(verb, "cc")
    if join is not None and join > first and reading.forms[join - 1] != ",":
        first = join
    left_end = first
    while left_end > head + 1 and reading.forms[left_end - 1] in {",", ";", "–", "—"}:
        left_end -= 1
    right = join + 1 if join is not None and join < verb else first
    if own is None and (join is None and reading.forms[first - 1] != ","):
        return None
    if own is None and _shares_helper(tree, verb, head):
        return None
    lacks = own is None and not any(tree.tags[place] in _NOUNS for place in range(right, verb))
    return Cut(left_end, right, lacks, certain_subject(reading, tree, head) if lacks else "")


def _shares_helper(tree: Tree, verb: int, head: int) -> bool:
    """Whether a form without tense of its own follows a helper: "was arrested and charged"."""
    return tree.tags[verb] == "VBN" and tree.child(head, "aux", "aux:pass") is not None


def _contrast(reading: Reading, tree: Tree, verb: int) -> Cut | None:
    mark = tree.child(verb, "mark")
    if mark is None or reading.lower[mark] not in _CONTRASTS or reading.forms[mark - 1] != ",":
        return None
    return Cut(mark - 1, mark + 1, shares=False)


def _tail(reading: Reading, tree: Tree, verb: int, bounds: tuple[int, int]) -> Cut | None:
    """ ", setting off the largest strike" to the end; what leads to it has a figure of its own."""
    start, end = bounds
    has_more = tree.child(verb, "obj", "ccomp", "obl", "compound:prt") is not None
    is_last = all(not form[:1].isalnum() for form in reading.forms[tree.spans[verb][1] : end])
    if reading.forms[verb - 1] != "," or not has_more or not is_last:
        return None
    if "CD" not in tree.tags[start:verb]:
        return None
    return Cut(verb - 1, verb, shares=False, is_tail=True)


def _is_outside(reading: Reading, cut: Cut) -> bool:
    return (
        reading.quoted[cut.left_end - 1] < 0
        or reading.quoted[cut.right] < 0
        or (reading.quoted[cut.left_end - 1] != reading.quoted[cut.right])
    )


def certain_subject(reading: Reading, tree: Tree, verb: int) -> str:
    """The subject of a verb if it can be put before another verb as it is, else empty."""
    place = tree.child(verb, "nsubj", "nsubj:pass")
    if place is None:
        shared = tree.labels[verb] == "conj"
        return certain_subject(reading, tree, tree.heads[verb]) if shared else ""
    found = phrase_at(reading, tree, place)
    if found is None or _UNSURE.intersection(reading.lower[found.start : found.end]):
        return ""
    whole = tree.spans[place]
    is_cut = reading.text(*whole).rstrip(" ,") != found.phrase
    has_more = is_cut and reading.lower[found.end] in _RESTRICTING
    return "" if has_more else found.phrase


_RESTRICTING = words.words("who that whose which where")
"""Behind a noun, without a comma: which one is meant."""
