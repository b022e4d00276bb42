"""Who "he" is when he does something: by the sentence before, where one person can be meant."""

from workbench.detect import words
from workbench.detect.attribution.speaking import phrase_at
from workbench.detect.names import is_body, speaker_name
from workbench.detect.pipeline import Reading
from workbench.detect.tree import Tree

_PERSONAL = words.words("he she")
_NAMES = frozenset({"NNP", "NNPS"})
_PLACING = words.words("in at from near of on since until through across under")
_NO_PERSONS = words.WEEKDAYS | words.MONTHS
_LONGEST = 4
"""Words of a person's name."""


def sole_person(reading: Reading, start: int, end: int) -> str:
    """The person that a sentence, tokens ``[start, end)``, tells of; empty if none or several.

    The subject must be one person by name, and no other name may stand there but
    that of a place or time.
    """
    tree = reading.tree
    subject = _subject(tree, start, end) if tree else None
    if tree is None or subject is None or tree.tags[subject] not in _NAMES:
        return ""
    found = phrase_at(reading, tree, subject)
    name = speaker_name(found.phrase) if found else ""
    if not _is_persons(name) or found is None:
        return ""
    own = range(found.start, found.end)
    return "" if any(_names_another(reading, tree, p, own) for p in range(start, end)) else name


def pronoun_subject(reading: Reading, start: int, end: int) -> int | None:
    """The "he" or "she" that is the subject of a sentence, tokens ``[start, end)``."""
    subject = _subject(reading.tree, start, end) if reading.tree else None
    if subject is None or reading.quoted[subject] >= 0:
        return None
    return subject if reading.lower[subject] in _PERSONAL else None


def _subject(tree: Tree, start: int, end: int) -> int | None:
    roots = (place for place in range(start, end) if tree.heads[place] == place)
    tops = (tree.child(root, "nsubj", "nsubj:pass") for root in roots if tree.is_verb(root))
    return next(tops, None)


def _is_persons(name: str) -> bool:
    parts = name.split()
    return (
        0 < len(parts) <= _LONGEST
        and all(part[0].isupper() for part in parts)
        and not is_body(name)
        and "and" not in parts
    )


def _names_another(reading: Reading, tree: Tree, place: int, own: range) -> bool:
    """Whether a name begins here that may be another person's."""
    if tree.tags[place] not in _NAMES or place in own or reading.lower[place] in _NO_PERSONS:
        return False
    head = tree.heads[place]
    if tree.tags[head] in _NAMES and head not in own and tree.labels[place] != "conj":
        return False
    case = tree.child(place, "case")
    return case is None or reading.lower[case] not in _PLACING
