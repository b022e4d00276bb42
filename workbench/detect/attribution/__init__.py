"""Who says so: speakers and the words that are theirs.

What was said may be a report again ("Chung said Kim promised ..."): the chain
then grows, the outermost reporter first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.detect import speech
from workbench.detect.attribution import trees, turns
from workbench.detect.attribution.frames import Frame, Said, Stretch
from workbench.detect.attribution.speaking import WHEN, speaker_of
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import Subject, subject_before
from workbench.detect.tree import Tree

_DEEPEST = 3
"""Reports within reports that are followed."""

_NOT_OF_A_NAME = frozenset({"IN", "WP", "WRB", "WDT", "RB", "VBG", "VBD", "VBZ", ",", "-RRB-"})
"""Tags of words before a speaker that are none of his name."""


def attribute(reading: Reading, start: int, end: int, depth: int = 0) -> list[Said]:
    """The statements of a sentence, tokens ``[start, end)``, with their speakers, in text order."""
    frame = _frame(reading, start, end, depth)
    if frame is None or frame.is_aside:
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
    """The outermost report in tokens ``[start, end)``.

    Where there is a parse, the turns of phrase are asked all the same: what they
    find is right more often than what the parse alone shows, which finds more.
    """
    if depth >= _DEEPEST:
        return None
    bounds, nested = (start, end), depth > 0
    if reading.tree is None:
        return turns.frame(reading, start, end) or turns.undertaking(
            reading, start, end, nested=nested
        )
    parsed = {f.cue: f for f in trees.reports(reading, reading.tree, bounds, nested=nested)}
    sure = [
        _settled(reading, reading.tree, one, parsed.pop(one.cue, None))
        for one in turns.reports(reading, start, end)
    ]
    found = sorted([*sure, *parsed.values()], key=lambda one: one.is_aside)
    return _outermost(found) or turns.undertaking(reading, start, end, nested=nested)


def _settled(reading: Reading, tree: Tree, turn: Frame, parsed: Frame | None) -> Frame:
    """A report that a turn of phrase shows, put right where the parse is the surer."""
    narrow = parsed.speaker if parsed else speaker_of(reading, tree, turn.cue)
    speaker = _nearer(reading, tree, turn.speaker, narrow or turn.speaker)
    has_hearer = reading.lower[turn.cue] in speech.ADDRESS
    reaches = parsed is not None and parsed.contents[-1][1] >= turn.contents[-1][1] - 1
    if parsed and reaches and has_hearer and not turn.is_whole:
        return replace(parsed, speaker=speaker)
    return replace(turn, speaker=speaker)


def _nearer(reading: Reading, tree: Tree, wide: Subject, narrow: Subject) -> Subject:
    """The speaker, without what the turn took in beside it: "after", "what", "just this month"."""
    if not wide.start <= narrow.start < narrow.end <= wide.end:
        return wide
    behind = range(narrow.end, wide.end)
    if any(tree.tags[p] != "RB" and reading.lower[p] not in WHEN | {"this"} for p in behind):
        return wide
    before, first = narrow.start - 1, tree.tags[narrow.start]
    if narrow.start == wide.start:
        return narrow
    is_cut = tree.tags[before] in _NOT_OF_A_NAME and reading.lower[before] != "of"
    fits = is_cut or first in {"DT", "PRP"} or (first == "NNP" and tree.tags[before] == "NN")
    return narrow if fits else wide


def _outermost(found: Sequence[Frame]) -> Frame | None:
    """The first report that stands in no other's contents, with those beside it in its rest."""
    for one in found:
        others = [other for other in found if other is not one]
        if any(other.holds(one.cue) for other in others):
            continue
        beside = [
            (min(other.cue, other.contents[0][0]), other.contents[-1][1])
            for other in others
            if not _meet(other.contents, (*one.contents, *one.rest))
        ]
        return replace(one, rest=(*one.rest, *beside))
    return found[0] if found else None


def _meet(left: Sequence[Stretch], right: Sequence[Stretch]) -> bool:
    return any(a < d and c < b for a, b in left for c, d in right)


__all__ = ["Frame", "Said", "attribute", "frames", "introduction"]
