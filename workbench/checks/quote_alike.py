"""The stretch of a source that is most like a quotation, aligned word by word."""

from collections import Counter
from collections.abc import Mapping, Sequence
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

    @property
    def is_unbroken(self) -> bool:
        """Whether the source has nothing between its words that the quotation has not."""
        return all(pair[0] is not None for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class Indexed:
    """The words of a source, and where each of them stands."""

    words: Sequence[Word]
    places: Mapping[str, Sequence[int]]

    @classmethod
    def of(cls, words: Sequence[Word]) -> "Indexed":
        """The index of some words."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            places.setdefault(word.folded, []).append(at)
        return cls(words, places)


def most_alike(quote: Sequence[Word], there: Indexed) -> Aligned | None:
    """The best alignment; None if the two have no word in common."""
    source = there.words
    found_there = [_narrowed(quote, source, start) for start in _candidates(quote, there.places)]
    windows = sorted(dict.fromkeys(found_there), key=lambda stretch: -stretch[2])
    best: Aligned | None = None
    for first, last, _ in windows[:_CLOSELY]:
        window = source[first:last]
        found = _word_for_word(quote, window)
        if found is None:
            small = len(quote) * len(window) <= _CELLS
            found = _align(quote, window) if small else _align_long(quote, window)
        if best is None or found.score > best.score:
            best = found
    return best


def _word_for_word(quote: Sequence[Word], source: Sequence[Word]) -> Aligned | None:
    """The alignment where some words stand for as many others and nothing else is changed.

    Most alterations are such; None for the others.
    """
    blocks = LCSseq.opcodes([word.folded for word in quote], [word.folded for word in source])
    equal = [block for block in blocks if block.tag == "equal"]
    if not equal:
        return None
    shift = equal[0].dest_start - equal[0].src_start
    is_straight = all(block.dest_start - block.src_start == shift for block in equal)
    if not is_straight or shift < 0 or shift + len(quote) > len(source):
        return None
    pairs = tuple(zip(quote, source[shift : shift + len(quote)], strict=True))
    if pairs[0][0].folded != pairs[0][1].folded or pairs[-1][0].folded != pairs[-1][1].folded:
        return None  # at its ends words may have been left out or put in as well
    return Aligned(sum(_WORTH[_likeness(*pair)] for pair in pairs), pairs)


def _narrowed(quote: Sequence[Word], source: Sequence[Word], start: int) -> tuple[int, int, int]:
    """The stretch behind a candidate that holds all it shares with the quotation, and how much.

    Around it, as many words more as the quotation has that are not shared.
    """
    there = source[start : start + 2 * len(quote) + _ROOM]
    blocks = LCSseq.opcodes([word.folded for word in quote], [word.folded for word in there])
    equal = [block for block in blocks if block.tag == "equal"]
    if not equal:
        return start, start + len(there), 0
    shared = sum(block.src_end - block.src_start for block in equal)
    room = len(quote) - shared + _LEAD
    first, last = equal[0].dest_start - room, equal[-1].dest_end + room
    return max(start + first, 0), min(start + last, len(source)), shared


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


def _candidates(quote: Sequence[Word], places: Mapping[str, Sequence[int]]) -> list[int]:
    """Where the quotation may begin in the source: places that its rarer words agree upon."""
    starts: list[int] = []
    for begin, _ in _votes(quote, places).most_common(_CANDIDATES):
        if all(abs(begin - other) > _LEAD for other in starts):
            starts.append(begin)
    return [max(begin - _LEAD, 0) for begin in starts]


def _votes(quote: Sequence[Word], places: Mapping[str, Sequence[int]]) -> Counter[int]:
    """What each place gets: most where all words agree, less for up to two words beside it."""
    worth: Counter[int] = Counter()
    count: Counter[int] = Counter()
    for at, word in enumerate(quote):
        there = places.get(word.folded, ())
        for place in there[:_SPREAD]:
            begin = max(place - at, 0)
            worth[begin] += 1000 // len(there)
            count[begin] += 1
    votes: Counter[int] = Counter()
    for begin, most in worth.items():
        for near in range(max(begin - 2, 0), begin + 3):
            votes[near] += most - count[begin] * abs(near - begin)
    return votes


def _likeness(mine: Word | None, theirs: Word | None) -> float:
    if mine is None or theirs is None:
        return 0.0
    if mine.folded == theirs.folded:
        return 1.0
    if mine.folded[0] != theirs.folded[0]:
        return 0.0
    short, long = sorted((mine.folded, theirs.folded), key=len)
    return 0.5 if len(short) > 1 and long.startswith(short) else 0.0


_WORTH = {1.0: _MATCH, 0.5: _ALIKE, 0.0: _OTHER}
_Cell = tuple[float, float, float]
_LOW = float("-inf")
_BOTH, _MINE, _THEIRS = 0, 1, 2
"""The last step of an alignment: a word of both, of the quotation alone, of the source alone."""


def _align(quote: Sequence[Word], source: Sequence[Word]) -> Aligned:
    """The whole quotation against any stretch of the source (Gotoh's algorithm)."""
    columns = len(source) + 1
    scores: list[list[_Cell]] = [[(0.0, _LOW, _LOW)] * columns]
    back: list[list[tuple[int, int, int]]] = [[(_BOTH, _BOTH, _BOTH)] * columns]
    for mine in quote:
        row, steps = _next_row(mine, source, scores[-1], len(scores))
        scores.append(row)
        back.append(steps)
    return _traced(quote, source, scores, back)


def _next_row(
    mine: Word, source: Sequence[Word], above: Sequence[_Cell], at: int
) -> tuple[list[_Cell], list[tuple[int, int, int]]]:
    """The scores of one more word of the quotation, and the steps that led there.

    Written out in full: it is gone through for every pair of words.
    """
    row: list[_Cell] = [(_LOW, _GAP + _LONGER * (at - 1), _LOW)]
    steps = [(_BOTH, _MINE, _BOTH)]
    left_both, left_theirs = _LOW, _LOW
    for there, their in enumerate(source):
        both, one, other = above[there]
        from_both = _BOTH
        if one > both:
            both, from_both = one, _MINE
        if other > both:
            both, from_both = other, _THEIRS
        both += _WORTH[_likeness(mine, their)]
        up = above[there + 1]
        begun, longer = up[_BOTH] + _GAP, up[_MINE] + _LONGER
        one, from_mine = (longer, _MINE) if longer > begun else (begun, _BOTH)
        begun, longer = left_both + _GAP, left_theirs + _LONGER
        other, from_theirs = (longer, _THEIRS) if longer > begun else (begun, _BOTH)
        row.append((both, one, other))
        steps.append((from_both, from_mine, from_theirs))
        left_both, left_theirs = both, other
    return row, steps


def _traced(
    quote: Sequence[Word],
    source: Sequence[Word],
    scores: Sequence[Sequence[_Cell]],
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
