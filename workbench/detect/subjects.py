"""The noun phrase before a verb: who did it, or who said it.

Without a parser a subject is what stands between the last boundary (a comma, a
quotation mark, "and" after another verb) and the verb. Where that is no plain
noun phrase there is no subject: callers then leave the claimant open.
"""

from dataclasses import dataclass

from workbench.detect import words
from workbench.detect.pipeline import Reading
from workbench.detect.verbs import finite

LONGEST = 30
"""Tokens a subject with its apposition may take."""

_HELPERS = words.HAVE | words.words(
    "also then later once again further earlier now only even just often always sometimes never"
)
_BOUNDARIES = words.words(
    "; : — – -- ( ) that while as when because who which whose although though if whether but"
)
_NO_HEAD = (words.PREPOSITIONS | words.DETERMINERS | words.CONJUNCTIONS) - words.PRONOUNS
_WENT_ON = {("went", "on", "to"), ("goes", "on", "to")}
_PERSONAL = words.words("he she i we they you")
_NO_BEGINNING = (words.CONJUNCTIONS | words.words("together using including of to")) - {"both"}
_LEAD_INS = (
    words.PREPOSITIONS
    | words.WEEKDAYS
    | words.words(
        "earlier later yesterday today then meanwhile however separately asked following there"
    )
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Tokens ``[start, end)`` without apposition; `phrase` is how they read."""

    start: int
    end: int
    phrase: str


def subject_before(reading: Reading, verb: int, floor: int) -> Subject | None:
    """The subject of the verb at token `verb`, looking back no further than `floor`."""
    lower = reading.lower
    floor = max(floor, verb - LONGEST)
    end = verb - 3 if lower[max(0, verb - 3) : verb] in _WENT_ON else verb
    while end > floor and (_is_helper(lower[end - 1]) or _is_opening_mark(reading, end - 1)):
        end -= 1
    comma = _before_apposition(reading, end - 1, floor)
    if comma is None:
        return _phrase_before(reading, end, floor)
    found = _phrase_before(reading, comma, floor)
    if found is None or reading.forms[found.end - 1][:1].isupper():
        return found
    named = reading.forms[comma + 1 : end - 1]
    is_name = bool(named) and all(form[:1].isupper() for form in named)
    return Subject(found.start, found.end, " ".join(named)) if is_name else found


def _phrase_before(reading: Reading, end: int, floor: int) -> Subject | None:
    """The noun phrase up to `end`, over brackets and over an age between commas."""
    end = _before_brackets(reading, end, floor)
    if end - 2 > floor and reading.lower[end - 1].isdigit() and reading.lower[end - 2] == ",":
        end -= 2
    return noun_phrase(reading, _boundary(reading, end, floor), end)


def _is_helper(word: str) -> bool:
    return word in _HELPERS or (word.endswith("ly") and len(word) > 5)


def _before_brackets(reading: Reading, end: int, floor: int) -> int:
    """The end of "Ann Lee" in "Ann Lee (D-Ohio) said"."""
    if end <= floor or reading.lower[end - 1] != ")":
        return end
    opening = (place for place in range(end - 1, floor, -1) if reading.lower[place] == "(")
    return next(opening, end)


def _is_opening_mark(reading: Reading, place: int) -> bool:
    """Whether the token is the mark at which a quotation opens: Kim "expressed ..."."""
    number = reading.quoted[place]
    return number >= 0 and reading.starts[place] == reading.quotes[number].span.start


def _before_apposition(reading: Reading, comma: int, floor: int) -> int | None:
    """The first comma of "Ashley, director of the agency, said"; None without apposition."""
    if comma <= floor or reading.lower[comma] != "," or reading.quoted[comma] >= 0:
        return None
    for place in range(comma - 1, max(floor, comma - LONGEST), -1):
        if reading.quoted[place] >= 0:
            return None
        if reading.lower[place] == ",":
            return place if _describes(reading, place + 1, comma) else None
    return None


def _describes(reading: Reading, start: int, end: int) -> bool:
    """Whether the words between two commas say more of what stands before them."""
    verb = finite(reading.forms, start, end)
    return verb is None or verb == start or reading.lower[start] in {"who", "which", "whose"}


def _boundary(reading: Reading, end: int, floor: int) -> int:
    """Where the noun phrase that ends at `end` begins."""
    lower = reading.lower
    place = end
    while place > floor:
        word = lower[place - 1]
        if word in _BOUNDARIES or word == "," or reading.quoted[place - 1] >= 0:
            return place
        if word == "and" and finite(reading.forms, floor, place - 1) is not None:
            return place
        place -= 1
    return place


def noun_phrase(reading: Reading, start: int, end: int) -> Subject | None:
    """Tokens ``[start, end)`` as a speaker or doer, a lead-in cut off; None if they are none."""
    lower = reading.lower
    while start < end and lower[start] in words.QUOTE_MARKS:
        start += 1
    if start < end and lower[start] in _LEAD_INS:
        start = _after_lead_in(reading, start, end)
    if end - start > 1 and lower[end - 1] in _PERSONAL:
        start = end - 1
    if start >= end or lower[end - 1] in _NO_HEAD or lower[start] in _NO_BEGINNING:
        return None
    if finite(reading.forms, start, end) is not None or not lower[end - 1][:1].isalnum():
        return None
    return Subject(start, end, reading.text(start, end))


def _after_lead_in(reading: Reading, start: int, end: int) -> int:
    """Skip "On Tuesday" before "the ministry"; all of it when nothing plain is left."""
    for place in range(end - 1, start, -1):
        if reading.lower[place] in words.DETERMINERS | words.SUBJECT_PRONOUNS:
            before = reading.lower[place - 1]
            return place if before not in words.PREPOSITIONS else end
    return end
