"""Where the reported words begin after a verb of saying."""

from workbench.detect import speech, words
from workbench.detect.pipeline import Reading
from workbench.detect.verbs import finite, is_finite

_REACH = 10
""""Said on Tuesday in a statement that": tokens that may stand before "that"."""

_TIMES = words.WEEKDAYS | words.words("yesterday today earlier later again")
_ADVERBIAL = words.PREPOSITIONS | _TIMES | {",", ":"}


def content_after(reading: Reading, verb: int, end: int) -> int | None:
    """The token at which the words begin that the verb reports, or None if it reports none."""
    place = verb + 1
    if place >= end:
        return None
    if reading.lower[verb] in speech.ADDRESS:
        return _after_hearer(reading, place, end)
    if reading.lower[place] not in _ADVERBIAL | {"as", "so"}:
        return _plain(reading, place, end)
    return _after_adverbial(reading, place, end)


def _plain(reading: Reading, place: int, end: int) -> int | None:
    if reading.lower[place] == "that":
        return place + 1 if place + 1 < end else None
    if reading.quoted[place] >= 0 or finite(reading.forms, place, end) is not None:
        return place
    return None


def _after_adverbial(reading: Reading, place: int, end: int) -> int | None:
    """After "on Tuesday", "in a statement" and the like: "that", a quotation, or a clause."""
    marked = _marked(reading, place, end)
    if marked is not None:
        return marked
    while place < end and reading.lower[place] in words.PREPOSITIONS | _TIMES:
        place += 1
    if place >= end or reading.lower[place - 1] not in _TIMES:
        return None
    return _plain(reading, place, end) if reading.lower[place] not in _ADVERBIAL else None


def _marked(reading: Reading, place: int, end: int) -> int | None:
    """Just after "that", or at a quotation, if one comes before any other verb."""
    for spot in range(place, min(end, place + _REACH)):
        if reading.quoted[spot] >= 0:
            return spot
        if reading.lower[spot] == "that" and spot + 1 < end:
            return spot + 1
        if is_finite(reading.forms, spot):
            return None
    return None


def _after_hearer(reading: Reading, place: int, end: int) -> int | None:
    """After "told reporters", "told the BBC", "told the committee that"."""
    if reading.lower[place] == "that":
        return _plain(reading, place, end)
    stop = place
    if reading.lower[place] in speech.LISTENERS:
        stop = place + 1
    else:
        stop += reading.lower[place] in {"the", "a"}
        while stop < end and reading.doc[stop].text[:1].isupper():
            stop += 1
    if stop > place and stop < end and reading.lower[stop] not in _ADVERBIAL | {"that"}:
        plain = _plain(reading, stop, end)
        if plain is not None and reading.lower[stop - 1] != "the":
            return plain
    return _marked(reading, place, end)
