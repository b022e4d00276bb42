"""Who says so: speakers and the words that are theirs.

What was said may be a report again ("Chung said Kim promised ..."): the chain
then grows, the outermost reporter first.
"""

from collections.abc import Iterator
from dataclasses import replace

from workbench.detect.attribution import turns
from workbench.detect.attribution.frames import Frame, Said
from workbench.detect.pipeline import Reading

_DEEPEST = 3
"""Reports within reports that are followed."""


def attribute(reading: Reading, start: int, end: int, depth: int = 0) -> list[Said]:
    """The statements of a sentence, tokens ``[start, end)``, with their speakers, in text order."""
    frame = _frame(reading, start, end) if depth < _DEEPEST else None
    if frame is None:
        return [_undertaken(reading, start, end, nested=depth > 0)] if start < end else []
    speaker = frame.speaker.phrase
    if frame.is_inside:
        return [Said(start, end, (speaker,))]
    found = [said for part in frame.rest for said in attribute(reading, *part, depth + 1)]
    for part in frame.contents:
        found += [
            replace(said, speakers=(speaker, *said.speakers))
            for said in attribute(reading, *part, depth + 1)
        ]
    return sorted(found, key=lambda said: said.start)


def frames(reading: Reading, start: int, end: int, depth: int = 0) -> Iterator[Frame]:
    """The reports of a sentence, those inside another behind it."""
    frame = _frame(reading, start, end) if depth < _DEEPEST else None
    if frame is None:
        undertaking = turns.undertaking(reading, start, end, nested=depth > 0)
        if undertaking:
            yield undertaking
        return
    yield frame
    if frame.is_inside:
        return
    for part in (*frame.rest, *frame.contents):
        yield from frames(reading, *part, depth + 1)


def _frame(reading: Reading, start: int, end: int) -> Frame | None:
    """The outermost report in tokens ``[start, end)``."""
    return turns.frame(reading, start, end)


def _undertaken(reading: Reading, start: int, end: int, *, nested: bool) -> Said:
    frame = turns.undertaking(reading, start, end, nested=nested)
    return Said(start, end, (frame.speaker.phrase,) if frame else ())


__all__ = ["Frame", "Said", "attribute", "frames"]
