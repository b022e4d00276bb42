"""Who says so: speakers and the words that are theirs.

What was said may be a report again ("Chung said Kim promised ..."): the chain
then grows, the outermost reporter first.
"""

from collections.abc import Iterator
from dataclasses import replace

from workbench.detect import speech
from workbench.detect.attribution import trees, turns
from workbench.detect.attribution.frames import Frame, Said
from workbench.detect.attribution.speaking import speaker_of
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import subject_before

_DEEPEST = 3
"""Reports within reports that are followed."""


def attribute(reading: Reading, start: int, end: int, depth: int = 0) -> list[Said]:
    """The statements of a sentence, tokens ``[start, end)``, with their speakers, in text order."""
    frame = _frame(reading, start, end, depth)
    if frame is None:
        return [Said(start, end)] if start < end else []
    found = [said for part in frame.rest for said in attribute(reading, *part, depth + 1)]
    for part in frame.contents:
        inner = [Said(*part)] if frame.is_whole else attribute(reading, *part, depth + 1)
        found += [replace(said, speakers=(frame.speaker.phrase, *said.speakers)) for said in inner]
    return sorted(found, key=lambda said: said.start)


def frames(reading: Reading, start: int, end: int, depth: int = 0) -> Iterator[Frame]:
    """The reports of a sentence, those inside another behind it."""
    frame = _frame(reading, start, end, depth)
    if frame is None:
        return
    yield frame
    for part in (*frame.rest, *(() if frame.is_whole else frame.contents)):
        yield from frames(reading, *part, depth + 1)


def introduction(reading: Reading, start: int, end: int) -> Frame | None:
    """Who is about to speak: "Brun added this:", with what is said in the next paragraph."""
    if start >= end or reading.forms[end - 1] != ":":
        return None
    for cue in range(end - 1, start, -1):
        if reading.quoted[cue] >= 0 or reading.lower[cue] not in speech.SAY | speech.PARTICIPLES:
            continue
        tree = reading.tree
        speaker = speaker_of(reading, tree, cue) if tree else subject_before(reading, cue, start)
        return Frame(cue, speaker, ()) if speaker else None
    return None


def _frame(reading: Reading, start: int, end: int, depth: int) -> Frame | None:
    """The outermost report in tokens ``[start, end)``: by the parse where there is one."""
    if depth >= _DEEPEST:
        return None
    if reading.tree is not None:
        return trees.frame(reading, reading.tree, (start, end), nested=depth > 0)
    return turns.frame(reading, start, end) or turns.undertaking(
        reading, start, end, nested=depth > 0
    )


__all__ = ["Frame", "Said", "attribute", "frames", "introduction"]
