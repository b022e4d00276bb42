"""Who speaks, by the parse: the noun phrase that a verb of saying belongs to."""

from collections.abc import Iterator

from workbench.detect import words
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import Subject
from workbench.detect.tree import Tree

_RELATIVE = words.words("who which that")
_PARTS = frozenset(
    {"det", "det:predet", "amod", "compound", "flat", "flat:name", "name", "nmod:poss", "poss"}
    | {"nummod", "case", "fixed", "goeswith", "advmod", "nmod:desc", "nmod:npmod", "advmod:emph"}
)
"""What belongs to a name or a description, on either side."""

_JOINED = frozenset({"conj", "cc", "cc:preconj"})
_BEHIND = frozenset({"nmod", "nmod:of"})
_OF = words.words("of for at by from in to on with")
_NAMES = frozenset({"NNP", "NNPS"})
_NOUNS = _NAMES | {"NN", "NNS", "PRP", "DT", "CD", "JJ", "WP"}
WHEN = (
    words.WEEKDAYS
    | words.MONTHS
    | words.words("year years month months week weeks day days morning evening night time today")
)
_SUBJECTS = ("nsubj", "nsubj:outer")
_LOOSE = frozenset({"ccomp", "parataxis", "dep"})
"""What a parser makes of "adding that ..." when it is not sure."""

_ANY_SUBJECT = ("nsubj", "nsubj:outer", "nsubj:pass", "csubj")


def speaker_of(reading: Reading, tree: Tree, cue: int) -> Subject | None:
    """The speaker of the verb at `cue`, in full but without what is said of him."""
    place = _antecedent(reading, tree, _place(tree, cue), cue)
    return None if place is None else phrase_at(reading, tree, place)


def phrase_at(reading: Reading, tree: Tree, place: int) -> Subject | None:
    """The noun phrase whose head is at `place`; None where the parse gives no noun."""
    if tree.tags[place] not in _NOUNS or reading.quoted[place] >= 0:
        return None
    place = _name_beside(tree, place)
    if reading.lower[place] in WHEN:
        return None
    start, end = _extent(reading, tree, place)
    while start < place and tree.labels[start] in {"case", "cc", "advmod", "punct", "mark"}:
        start += 1
    while end - 1 > place and not reading.forms[end - 1][-1].isalnum():
        if reading.forms[end - 1][-1] == "." and tree.tags[end - 1] in _NAMES:
            break
        end -= 1
    return Subject(start, end, reading.text(start, end))


def _extent(reading: Reading, tree: Tree, place: int) -> tuple[int, int]:
    """How far the phrase around its head reaches without a gap."""
    kept = set(_phrase(reading, tree, place, top=True))
    start, end = place, place + 1
    while start - 1 in kept or _is_one_name(reading, tree, start - 1, start):
        start -= 1
    while end in kept or _is_one_name(reading, tree, end, end - 1):
        end += 1
    return start, end


def _is_one_name(reading: Reading, tree: Tree, place: int, inside: int) -> bool:
    """Whether a word beside a name belongs to it, whatever the parse makes of it."""
    if not 0 <= place < len(reading.forms) or reading.quoted[place] >= 0:
        return False
    if reading.lower[place] in WHEN or tree.labels[place] == "root":
        return False
    return tree.tags[place] in _NAMES and tree.tags[inside] in _NAMES


def _place(tree: Tree, cue: int) -> int | None:
    """The head of the subject, be it the verb's own or that of the clause that it hangs on."""
    if tree.child(cue, "aux:pass") is not None:
        return tree.child(cue, "obl:agent")
    own = tree.child(cue, *_SUBJECTS)
    if own is not None or tree.heads[cue] == cue:
        return own
    head, label = tree.heads[cue], tree.labels[cue]
    if label == "xcomp" and tree.child(head, "obj", "iobj") is not None:
        return tree.child(head, "obj", "iobj")
    is_participle = tree.tags[cue] == "VBG"
    if label in {"conj", "xcomp", "advcl"} or (is_participle and label in _LOOSE):
        return _subject_or_more(tree, head)
    return head if is_participle and label in {"acl", "acl:relcl"} else None


def _subject_or_more(tree: Tree, verb: int) -> int | None:
    """The subject of a verb, of whatever voice, or of the one that it hangs on in turn."""
    own = tree.child(verb, *_ANY_SUBJECT)
    if own is not None:
        return own
    head = tree.heads[verb]
    if tree.labels[verb] in {"conj", "xcomp", "advcl"} and head != verb:
        return _subject_or_more(tree, head)
    if tree.labels[verb] == "acl" and head != verb:
        return head
    return None


def _antecedent(reading: Reading, tree: Tree, place: int | None, cue: int) -> int | None:
    """For "who" and "which", what they stand for."""
    if place is None or reading.lower[place] not in _RELATIVE:
        return place
    for above in (cue, *tree.up(cue)):
        if tree.labels[above] == "acl:relcl":
            return tree.heads[above]
    return None if tree.tags[place] in {"WP", "WDT"} else place


def _name_beside(tree: Tree, place: int) -> int:
    """The name in apposition to a description, "the spokeswoman, Ana Lopez", or the place."""
    beside = tree.child(place, "appos")
    if tree.tags[place] in _NAMES or beside is None or beside < place:
        return place
    return beside if tree.tags[beside] in _NAMES else place


def _phrase(reading: Reading, tree: Tree, head: int, *, top: bool = False) -> Iterator[int]:
    """Tokens of the phrase, in no order: what makes the name, and who else is meant."""
    yield head
    for child in tree.children[head]:
        label = tree.labels[child]
        if label in {"case", "fixed", "mark"} and top:
            continue
        is_title = label == "appos" and reading.forms[child - 1] != "," and child > head
        if label in {"nmod:poss", "amod"}:
            yield from tree.below(child)
        elif label in _PARTS or is_title or _is_more(reading, tree, head, child):
            yield from _phrase(reading, tree, child)
        elif label == "punct" and reading.forms[child] in {"-", "–", ".", "'", "’"}:
            yield child


def _is_more(reading: Reading, tree: Tree, head: int, child: int) -> bool:
    """Whether a word behind belongs to the phrase: "Brun and Lisk", "a study by Oxford"."""
    label = tree.labels[child]
    if label in _JOINED:
        return not _has_comma(reading, head, child)
    if label == "nmod" and child < head:
        return tree.child(child, "case") is None
    return label in _BEHIND and _is_close(reading, tree, child)


def _is_close(reading: Reading, tree: Tree, noun: int) -> bool:
    """Whether a noun behind belongs to the name of the thing: "a study by Oxford University"."""
    case = tree.child(noun, "case")
    return case is not None and reading.lower[case] in _OF


def _has_comma(reading: Reading, left: int, right: int) -> bool:
    return "," in reading.forms[min(left, right) : max(left, right)]
