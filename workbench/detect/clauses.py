"""Two claims in one sentence: cut where a second predicate clearly begins.

"North Korea launched 24 missiles and carried out its largest nuclear test" is
two things to check. A cut needs a verb with a tense on both sides, and
something to check on both; inside a quotation and inside a relative clause
nothing is cut. In doubt the sentence stays whole.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.detect import words
from workbench.detect.cuts import Cut, tree_cuts
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import Subject, subject_before
from workbench.detect.verbs import finite, is_finite

_JOINS = words.words("and but while whereas ;")
_RELATIVES = words.words("who which that whose where whom if to")
_ADVERBS = words.words("also then later once again even subsequently eventually soon never still")
_LONGEST_SUBJECT = 10
"""Tokens from a join to the verb of a clause with a subject of its own."""

_LONGEST_CARRIED = 7
"""Tokens of a subject that may be carried over to the next predicate."""

Worth = Callable[[int, int], bool]
"""Whether tokens ``[start, end)`` hold something to check."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens ``[start, end)``; `subject` is filled in from the clause before, where certain.

    `full` is where the statement begins without which this one says too little:
    its own start, or that of the clause whose consequence it tells.
    """

    start: int
    end: int
    subject: str = ""
    full: int = 0


def clauses(reading: Reading, start: int, end: int, worth: Worth) -> list[Clause]:
    """The statements in ``[start, end)``, in text order; joining words belong to none."""
    found: list[Clause] = []
    carried, subject, full = "", "", start
    for cut in _cuts_in(reading, start, end):
        if cut.left_end <= start or not (worth(start, cut.left_end) and worth(cut.right, end)):
            continue
        if reading.tree is None and not _stands(reading, start, cut, bool(carried)):
            continue
        found.append(Clause(start, cut.left_end, carried, full))
        subject = cut.subject or _certain_subject(reading, start, cut.left_end) or carried
        full = start if cut.is_tail else cut.right
        start, carried = cut.right, subject if cut.shares else ""
    return [*found, Clause(start, end, carried, full)]


def _cuts_in(reading: Reading, start: int, end: int) -> Iterator[Cut]:
    """By the parse, and at each semicolon with a clause behind it, whatever the parse says."""
    by_words = (Cut(*cut) for cut in _cuts(reading, start, end))
    if reading.tree is None:
        return by_words
    found = {cut.right: cut for cut in by_words if reading.forms[cut.right - 1] == ";"}
    found |= {cut.right: cut for cut in tree_cuts(reading, reading.tree, start, end)}
    return iter(sorted(found.values(), key=lambda cut: cut.right))


def _stands(reading: Reading, start: int, cut: Cut, has_subject: bool) -> bool:
    """Whether the left one is a clause of its own, as far as words show."""
    is_whole = reading.forms[cut.right - 1] == ";" or has_subject
    return is_whole or finite(reading.forms, start, cut.left_end) is not None


def _cuts(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Where a cut may be: end of the left, start of the right, whether they share a subject."""
    for place in range(start + 2, end - 2):
        if reading.quoted[place] >= 0:
            continue
        word, before = reading.lower[place], reading.lower[place - 1]
        left_end = place - 1 if before == "," else place
        if word == "," and _tail(reading, place + 1, end):
            yield place, place + 1, False
        elif word not in _JOINS or _is_relative(reading, start, left_end):
            continue
        elif word in {"and", "but"} and _predicate(reading, place + 1, start):
            yield left_end, place + 1, True
        elif _clause_of_its_own(reading, place + 1, end, joined=left_end < place or word == ";"):
            yield left_end, place + 1, False


def _predicate(reading: Reading, place: int, floor: int) -> bool:
    """Whether a verb with a tense stands at `place`, after an adverb or two."""
    forms = reading.forms
    while place < len(forms) - 1 and (
        reading.lower[place] in _ADVERBS or reading.lower[place].endswith("ly")
    ):
        place += 1
    if not is_finite(forms, place):
        return False
    main = _last_verb(reading, floor, place)
    is_participle = forms[place] not in words.FINITE_AUXILIARIES | (words.PAST - words.PARTICIPLES)
    compound = main is not None and reading.lower[main] in words.BE | words.HAVE | words.MODALS
    return not (is_participle and compound)


def _last_verb(reading: Reading, start: int, end: int) -> int | None:
    return next((p for p in range(end - 2, start, -1) if is_finite(reading.forms, p)), None)


def _is_relative(reading: Reading, start: int, end: int) -> bool:
    """Whether the verb before a join belongs to a "who ..." and so would the next one."""
    verb = _last_verb(reading, start, end + 1)
    if verb is None:
        return False
    return any(word in _RELATIVES for word in reading.lower[max(start, verb - 3) : verb])


def _clause_of_its_own(reading: Reading, place: int, end: int, *, joined: bool) -> bool:
    """Whether subject and verb follow; a bare noun needs the comma before the join."""
    verb = finite(reading.forms, place, min(end, place + _LONGEST_SUBJECT))
    if verb is None or verb == place:
        return False
    if not joined and reading.lower[place] not in words.SUBJECT_PRONOUNS:
        return False
    subject = subject_before(reading, verb, place)
    return subject is not None and subject.start == place


def _tail(reading: Reading, place: int, end: int) -> bool:
    """Whether ", setting in motion the ..." follows: a verb in -ing with an object."""
    word = reading.lower[place]
    after = reading.lower[place + 1] if place + 1 < end else ""
    objects = words.DETERMINERS | {"in", "off", "up", "down", "out", "by", "to"}
    return len(word) > 5 and word.endswith("ing") and (after in objects or after[:1].isdigit())


def _certain_subject(reading: Reading, start: int, end: int) -> str:
    """The subject of a clause if it can be put before another verb as it is, else empty."""
    if reading.tree is not None:
        return ""
    verb = finite(reading.forms, start, end)
    subject = subject_before(reading, verb, start) if verb is not None else None
    if subject is None or not _is_plain(reading, subject, start):
        return ""
    return subject.phrase


def _is_plain(reading: Reading, subject: Subject, start: int) -> bool:
    """No pronoun that needs its sentence, no second noun phrase, nothing left out before it."""
    tokens = reading.lower[subject.start : subject.end]
    first = subject.start == start or reading.lower[subject.start - 1] == ","
    unclear = (
        words.PRONOUNS
        | words.words("his her its their my our your and or")
        | (words.PREPOSITIONS - {"of", "near"})
    )
    return first and len(tokens) <= _LONGEST_CARRIED and not unclear.intersection(tokens)
