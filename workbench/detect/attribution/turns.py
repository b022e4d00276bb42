"""Reports by the turns of news prose, from words alone.

The turns, tried from the surest on:

* "According to the ministry, prices fell.";
* "She left early, writing that prices fell.";
* "Prices fell, the ministry said." and "..., said the minister", also in the
  middle of a quotation;
* "The ministry said that prices fell."
"""

from collections.abc import Iterator
from dataclasses import replace

from workbench.detect import speech, words
from workbench.detect.attribution.frames import Frame, Stretch
from workbench.detect.contents import content_after
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import LONGEST, Subject, noun_phrase, subject_before
from workbench.detect.verbs import finite

_REACH = 8
"""Tokens after "and" in which a verb would begin another clause."""

_ENDS_OF_SPEAKER = words.words(
    "who which that whose where , . ; : but ( — – when while after before in on during at as "
    "published released issued seen obtained"
)


def frame(reading: Reading, start: int, end: int) -> Frame | None:
    """The outermost report in tokens ``[start, end)``, by the surest turn that fits."""
    for turn in (_according, _participle, _trailing, _leading):
        found = turn(reading, start, end)
        if found:
            return found
    return None


def reports(reading: Reading, start: int, end: int) -> Iterator[Frame]:
    """The reports in tokens ``[start, end)``, those inside another behind it; no undertakings."""
    found = frame(reading, start, end)
    if found is None:
        return
    yield found
    for part in (*found.rest, *(() if found.is_whole else found.contents)):
        if part != (start, end):
            yield from reports(reading, *part)


def _according(reading: Reading, start: int, end: int) -> Frame | None:
    for place in _outside_quotes(reading, start, end - 2):
        if reading.lower[place : place + 2] != ("according", "to"):
            continue
        speaker, stop = _speaker_from(reading, place + 2, end)
        if speaker and place == start:
            return Frame(place, speaker, ((_past_comma(reading, stop, end), end),))
        if speaker:
            return Frame(place, speaker, ((start, _up_to_comma(reading, place, start)),))
    return None


def _participle(reading: Reading, start: int, end: int) -> Frame | None:
    """ "X left, saying that ...": the speaker is the subject of the clause before."""
    for place in _outside_quotes(reading, start + 2, end - 1):
        if reading.lower[place] not in speech.PARTICIPLES or reading.lower[place - 1] != ",":
            continue
        content = content_after(reading, place, end)
        before = (start, place - 1)
        frame = _trailing(reading, *before)
        if content is not None and frame:
            return replace(frame, contents=(*frame.contents, (content, end)))
        speaker = subject_of(reading, *before)
        if content is not None and speaker:
            return Frame(place, speaker, ((content, end),), (before,))
    return None


def _trailing(reading: Reading, start: int, end: int) -> Frame | None:
    """ "..., X said" and "..., said X", and "The ferry, X said, sank"."""
    for verb in _outside_quotes(reading, start + 2, end):
        if not _reports_before(reading, verb, end):
            continue
        speaker = subject_before(reading, verb, start)
        first = speaker.start if speaker else verb
        left = _up_to_comma(reading, first, start)
        if speaker and _interrupts(reading, start, left, verb, end):
            return Frame(verb, speaker, ((start, end),), is_whole=True)
        if not _can_be_said(reading, start, left, first, ends=verb + 2 >= end):
            continue
        name, stop = (speaker, verb + 1) if speaker else _speaker_from(reading, verb + 1, end)
        is_quote = reading.quoted[left - 1] >= 0
        if name and (is_quote or content_after(reading, stop - 1, end) is None):
            more = tuple(_more(reading, stop, end))
            is_inside = is_quote and bool(more) and finite(reading.forms, start, left) is None
            contents = ((start, end),) if is_inside else ((start, left), *more)
            return Frame(verb, name, contents, is_whole=is_inside)
    return None


def _reports_before(reading: Reading, verb: int, end: int) -> bool:
    """Whether the verb may follow what was said; "..., a study found" only at the very end."""
    form = reading.forms[verb]
    at_the_end = verb + 1 >= end or reading.lower[verb + 1] in {".", ","}
    return form in speech.SAY or (form in speech.FIND and at_the_end)


def _interrupts(reading: Reading, start: int, left: int, verb: int, end: int) -> bool:
    """Whether a speaker between commas parts a subject from its verb."""
    is_parted = reading.lower[left] == "," and reading.lower[verb + 1 : verb + 2] == (",",)
    if not is_parted or left <= start or finite(reading.forms, start, left) is not None:
        return False
    quotes = any(number >= 0 for number in reading.quoted[verb + 2 : end])
    return quotes or finite(reading.forms, verb + 2, end) is not None


def _can_be_said(reading: Reading, start: int, left: int, first: int, *, ends: bool) -> bool:
    """Whether ``[start, left)``, before the speaker at `first`, is a statement and set off.

    `ends`: nothing follows the verb, so what was said must stand before it.
    """
    if left <= start:
        return False
    if reading.quoted[left - 1] >= 0:
        return True
    return left < first and (ends or finite(reading.forms, start, left) is not None)


def _more(reading: Reading, stop: int, end: int) -> Iterator[Stretch]:
    """What the same speaker goes on to say after "..., X said"."""
    lower = reading.lower
    for place in range(stop, end):
        if reading.quoted[place] >= 0:
            yield place, end
            return
        if lower[place] == "who" and place + 1 < end and lower[place + 1] in speech.SAY:
            content = content_after(reading, place + 1, end)
            if content is not None:
                yield content, end
            return
        if lower[place - 1 : place + 1] in {(",", "and"), (",", "but")}:
            if finite(reading.forms, place + 1, end) is not None:
                yield place + 1, end
            return


def _leading(reading: Reading, start: int, end: int) -> Frame | None:
    """ "X said (that) ...", also as the second predicate of a sentence."""
    for verb in _outside_quotes(reading, start + 1, end - 1):
        word = reading.forms[verb]
        if word not in speech.SAY | speech.FIND:
            continue
        content = content_after(reading, verb, end)
        if content is None or (word in speech.FIND and reading.lower[content - 1] != "that"):
            continue
        speaker = subject_before(reading, verb, start)
        if speaker:
            return Frame(verb, speaker, ((content, end),))
        first = subject_of(reading, start, verb)
        if first and reading.lower[verb - 1] in {"and", "but"}:
            left = (start, _up_to_comma(reading, verb - 1, start))
            return Frame(verb, first, ((content, end),), (left,))
    return None


def undertaking(reading: Reading, start: int, end: int, *, nested: bool) -> Frame | None:
    """ "X pledged ...": X is the claimant, and the words stay whole."""
    for verb in range(start + 1, end):
        word = reading.forms[verb]
        if word not in speech.UNDERTAKE:
            continue
        speaker = subject_before(reading, verb, start)
        quotes = any(number >= 0 for number in reading.quoted[start:end])
        if speaker and (nested or quotes or word not in speech.EXPRESS):
            return Frame(verb, speaker, ((start, end),), is_whole=True)
        break
    return None


def subject_of(reading: Reading, start: int, end: int) -> Subject | None:
    """The subject of the first verb in ``[start, end)``."""
    verb = finite(reading.forms, start, end)
    return subject_before(reading, verb, start) if verb is not None else None


def _speaker_from(reading: Reading, start: int, end: int) -> tuple[Subject | None, int]:
    """The noun phrase that begins at `start`, if one does, and where it ends."""
    stop = start
    end = min(end, start + LONGEST)
    while stop < end and reading.quoted[stop] < 0 and not _ends_speaker(reading, stop, end):
        stop += 1
    speaker = None
    if start < end and reading.lower[start] not in words.PREPOSITIONS | words.WEEKDAYS:
        speaker = noun_phrase(reading, start, stop)
    return speaker, stop


def _ends_speaker(reading: Reading, place: int, end: int) -> bool:
    """Whether a noun phrase cannot go on at `place`; "Brun and Lisk" does."""
    if reading.lower[place] != "and":
        return reading.lower[place] in _ENDS_OF_SPEAKER
    following = min(end, place + _REACH)
    return finite(reading.forms, place + 1, following) is not None


def _up_to_comma(reading: Reading, place: int, floor: int) -> int:
    """`place`, or the comma just before it."""
    return place - 1 if place > floor and reading.lower[place - 1] == "," else place


def _past_comma(reading: Reading, place: int, end: int) -> int:
    """Just after the first comma from `place` on, or `place`."""
    commas = (spot for spot in range(place, end) if reading.lower[spot] == ",")
    comma = next(commas, None)
    return place if comma is None else comma + 1


def _outside_quotes(reading: Reading, start: int, end: int) -> Iterator[int]:
    return (place for place in range(start, end) if reading.quoted[place] < 0)
