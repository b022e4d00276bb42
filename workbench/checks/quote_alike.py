"""The stretch of a source that is most like a quotation, aligned word by word."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import LCSseq, Levenshtein

from workbench.checks.quote_words import Word

_MATCH, _ALIKE, _OTHER = 2.0, 0.5, -1.0
_GAP, _LONGER = -1.5, -0.1
"""What a gap costs where it begins, and each further word of it."""

_CANDIDATES = 24
_LEAD = 6
"""Words by which two candidates must lie apart, and by which a window begins earlier."""

_CLOSELY = 3
"""Of the candidates, how many are aligned word by word."""

_CELLS = 60_000
"""Words times words that are aligned well; more are aligned fast."""

_SPREAD = 200
"""Places of one word in the source that are looked at."""

_ROOM = 40
"""Words of the source, beyond twice the quotation, among which it is looked for."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Pairs (word of the quotation, word of the source); None where one side has none."""

    score: float
    pairs: tuple[tuple[Word | None, Word | None], ...]

    @property
    def likeness(self) -> float:
        """The share of the quotation's words that the source has, half-alike ones by half."""
        mine = [pair for pair in self.pairs if pair[0] is not None]
        return sum(_likeness(*pair) for pair in mine) / len(mine) if mine else 0.0


def most_alike(quote: Sequence[Word], source: Sequence[Word]) -> Aligned | None:
    """The best alignment; None if the two have no word in common."""
    wanted = [word.folded for word in quote]
    windows = [
        source[start : start + 2 * len(quote) + _ROOM] for start in _candidates(quote, source)
    ]
    windows.sort(key=lambda there: -LCSseq.similarity(wanted, [word.folded for word in there]))
    best: Aligned | None = None
    for window in windows[:_CLOSELY]:
        small = len(quote) * len(window) <= _CELLS
        found = _align(quote, window) if small else _align_long(quote, window)
        if best is None or found.score > best.score:
            best = found
    return best


def _align_long(quote: Sequence[Word], source: Sequence[Word]) -> Aligned:
    """A rougher alignment, for quotations of many hundred words."""
    pairs: list[tuple[Word | None, Word | None]] = []
    steps = Levenshtein.opcodes([word.folded for word in quote], [word.folded for word in source])
    for step in steps:
        mine = quote[step.src_start : step.src_end]
        theirs = source[step.dest_start : step.dest_end]
        pairs += zip_longest(mine, theirs)
    while pairs and pairs[0][0] is None:
        pairs.pop(0)
    while pairs and pairs[-1][0] is None:
        pairs.pop()
    return Aligned(sum(_WORTH[_likeness(*pair)] for pair in pairs), tuple(pairs))


def _candidates(quote: Sequence[Word], source: Sequence[Word]) -> list[int]:
    """Where the quotation may begin in the source: places that its rarer words agree upon."""
    wanted = {word.folded for word in quote}
    places: dict[str, list[int]] = {}
    for at, word in enumerate(source):
        if word.folded in wanted:
            places.setdefault(word.folded, []).append(at)
    votes: Counter[int] = Counter()
    for at, word in enumerate(quote):
        there = places.get(word.folded, [])
        for place in there[:_SPREAD]:
            begin = max(place - at, 0)
            for near in range(max(begin - 2, 0), begin + 3):
                votes[near] += 1000 // len(there) - abs(near - begin)
    starts: list[int] = []
    for begin, _ in votes.most_common(_CANDIDATES):
        if all(abs(begin - other) > _LEAD for other in starts):
            starts.append(begin)
    return [max(begin - _LEAD, 0) for begin in starts]


def _likeness(mine: Word | None, theirs: Word | None) -> float:
    if mine is None or theirs is None:
        return 0.0
    if mine.folded == theirs.folded:
        return 1.0
    short, long = sorted((mine.folded, theirs.folded), key=len)
    return 0.5 if len(short) > 1 and long.startswith(short) else 0.0


_WORTH = {1.0: _MATCH, 0.5: _ALIKE, 0.0: _OTHER}
_BOTH, _MINE, _THEIRS = 0, 1, 2
"""The last step of an alignment: a word of both, of the quotation alone, of the source alone."""


def _align(quote: Sequence[Word], source: Sequence[Word]) -> Aligned:
    """The whole quotation against any stretch of the source (Gotoh's algorithm)."""
    rows, columns = len(quote) + 1, len(source) + 1
    low = float("-inf")
    start = [(0.0, low, low)] * columns
    scores = [start]
    back: list[list[tuple[int, int, int]]] = [[(_BOTH, _BOTH, _BOTH)] * columns]
    for at in range(1, rows):
        above = scores[-1]
        row, steps = [(low, _GAP + _LONGER * (at - 1), low)], [(_BOTH, _MINE, _BOTH)]
        for there in range(1, columns):
            worth = _WORTH[_likeness(quote[at - 1], source[there - 1])]
            both, from_both = _best(above[there - 1], worth, worth, worth)
            mine, from_mine = _best(above[there], _GAP, _LONGER, low)
            theirs, from_theirs = _best(row[there - 1], _GAP, low, _LONGER)
            row.append((both, mine, theirs))
            steps.append((from_both, from_mine, from_theirs))
        scores.append(row)
        back.append(steps)
    return _traced(quote, source, scores, back)


def _best(cell: tuple[float, float, float], *costs: float) -> tuple[float, int]:
    told = [value + cost for value, cost in zip(cell, costs, strict=True)]
    best = max(told)
    return best, told.index(best)


def _traced(
    quote: Sequence[Word],
    source: Sequence[Word],
    scores: Sequence[Sequence[tuple[float, float, float]]],
    back: Sequence[Sequence[tuple[int, int, int]]],
) -> Aligned:
    """The alignment, read back from the end of the quotation."""
    at = len(quote)
    there = max(range(len(source) + 1), key=lambda column: max(scores[at][column][:2]))
    step = max((_BOTH, _MINE), key=lambda state: scores[at][there][state])
    total = scores[at][there][step]
    pairs: list[tuple[Word | None, Word | None]] = []
    while at > 0:
        before = back[at][there][step]
        mine = quote[at - 1] if step != _THEIRS else None
        theirs = source[there - 1] if step != _MINE and there > 0 else None
        pairs.append((mine, theirs))
        at -= step != _THEIRS
        there -= step != _MINE
        step = before
    return Aligned(total, tuple(reversed(pairs)))
