"""Is a quotation in its source, word for word?

Five answers, from the practice of copy desks: *exact*; *typographic* (letter
case, quotation marks, dashes, spaces, a full stop or comma at its ends, the
"she said" between two pieces); *edited* (words left out or put in, and marked
so by an ellipsis or brackets); *altered*, told word by word; *not found*. A
changed digit, negation, percent sign or name is an alteration, however alike
the rest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from workbench.checks.quote_alike import Aligned, most_alike
from workbench.checks.quote_edits import Edited, edited, is_edited, without_marks
from workbench.checks.quote_sources import SourceWords, read_source
from workbench.checks.quote_words import (
    ChangeKind,
    Word,
    hyphens_closed,
    kind_of,
    text_of,
    words_of,
    written_out,
)


class Match(StrEnum):
    """How a quotation stands to its source."""

    EXACT = "exact"
    TYPOGRAPHIC = "typographic"
    EDITED = "edited"
    ALTERED = "altered"
    NOT_FOUND = "not_found"


class Op(StrEnum):
    """What was done to words of the source."""

    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the quotation against words of the source; one side may be empty."""

    op: Op
    quote: str
    source: str
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """The answer, what was changed, and where in the source the words stand (code points)."""

    result: Match
    changes: tuple[Change, ...] = ()
    start: int | None = None
    end: int | None = None


_ENOUGH = 0.55
"""Share of the quotation's words that the source must have for it to be the same words."""

_SURE = 0.8
"""The same, from which on it is these words, where no "she said" stands between them."""

_NOT_FOUND = QuoteCheck(Match.NOT_FOUND)


def check_quote(quote: str, source: str) -> QuoteCheck:
    """Hold a quotation against the whole text of its source."""
    quote = quote.strip()
    mine = words_of(quote)
    if not mine:
        return _NOT_FOUND
    place = _exact(quote, source)
    if place >= 0:
        return QuoteCheck(Match.EXACT, (), place, place + len(quote))
    there = read_source(source)
    whole = _typographic(quote, mine, there, source)
    if whole is not None:
        return whole
    if is_edited(quote):
        for words in there:
            found = edited(quote, words.plain.words)
            if found is not None:
                return _as_edited(found)
    return _altered(words_of(without_marks(quote)), *there)


def _exact(quote: str, source: str) -> int:
    """Where the quotation stands sign for sign; -1 if nowhere, or only cut out of a word."""
    place = source.find(quote)
    while place >= 0 and not _stands_alone(source, place, place + len(quote)):
        place = source.find(quote, place + 1)
    return place


def _stands_alone(source: str, start: int, end: int) -> bool:
    """Whether a stretch is not cut out of the middle of a word or number."""
    return not (_ties(source, start - 1, start) or _ties(source, end - 1, end))


def _ties(source: str, left: int, right: int) -> bool:
    """Whether the signs at two neighbouring places belong to one word or number."""
    if left < 0 or right >= len(source):
        return False
    one, other = source[left], source[right]
    if one.isalnum() and other.isalnum():
        return True
    if (one.isdigit() and other == "%") or (one in "$£€¥-−" and other.isdigit()):
        return True
    if one in ".,:" and other.isdigit():
        return source[left - 1 : left].isdigit()
    if one in "'’" and other.isalpha():
        return source[left - 1 : left].isalpha()
    if other in ".,:" and one.isdigit():
        return source[right + 1 : right + 2].isdigit()
    return other in "'’" and one.isalpha() and source[right + 1 : right + 2].isalpha()


def _typographic(
    quote: str, mine: list[Word], there: Sequence[SourceWords], source: str
) -> QuoteCheck | None:
    """The same words one behind the other, in the source or in what is said in it."""
    closed, out = hyphens_closed(quote, mine), written_out(mine)
    for theirs in there:
        for words, others in ((mine, theirs.plain), (closed, theirs.closed), (out, theirs.out)):
            at = others.place_of(words)
            if at is not None and not _cuts(others.words, at, at + len(words)):
                start, end = others.words[at].start, others.words[at + len(words) - 1].end
                marked = is_edited(quote) and not is_edited(source[start:end])
                result = Match.EDITED if marked else Match.TYPOGRAPHIC
                return QuoteCheck(result, (), start, end)
    return None


def _cuts(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether words ``[first, last)`` begin or end within one written out: "do" of "don't"."""
    pairs = [words[place - 1 : place + 1] for place in (first, last) if 0 < place < len(words)]
    return any(one.start == other.start for one, other in pairs)


def _as_edited(found: Edited) -> QuoteCheck:
    changes = tuple(Change(_op(put, left), put, left, ChangeKind.EDIT) for put, left in found.edits)
    return QuoteCheck(Match.EDITED, changes, found.start, found.end)


def _op(quote: str, source: str) -> Op:
    if quote and source:
        return Op.REPLACE
    return Op.INSERT if quote else Op.DELETE


def _altered(mine: list[Word], theirs: SourceWords, said: SourceWords) -> QuoteCheck:
    """The most alike stretch, of the whole source or of what is said in it, and what differs."""
    best = most_alike(mine, theirs.indexed)
    if best is None or not (best.is_unbroken and best.likeness >= _SURE):
        inside = most_alike(mine, said.indexed)
        if inside is not None and (best is None or inside.score > best.score):
            best = inside
    if best is None or best.likeness < _ENOUGH:
        return _NOT_FOUND
    stood = [word for _, word in best.pairs if word is not None]
    result = Match.ALTERED if (changes := tuple(_changes(best))) else Match.TYPOGRAPHIC
    return QuoteCheck(result, changes, stood[0].start, stood[-1].end)


def _changes(aligned: Aligned) -> Iterator[Change]:
    """Neighbouring changes as one."""
    runs = [(same, list(pairs)) for same, pairs in groupby(aligned.pairs, _is_same)]
    for at, (same, told) in enumerate(runs):
        if same:
            continue
        behind = runs[at + 1][1][0][0] if at + 1 < len(runs) else None
        mine = [word for word, _ in told if word is not None]
        theirs = [word for _, word in told if word is not None]
        if _folded(written_out(mine)) == _folded(written_out(theirs)):
            continue  # "did not" of "didn't"
        kind = kind_of([*mine, *theirs], behind)
        yield Change(_op(text_of(mine), text_of(theirs)), text_of(mine), text_of(theirs), kind)


def _is_same(pair: tuple[Word | None, Word | None]) -> bool:
    mine, theirs = pair
    return mine is not None and theirs is not None and mine.folded == theirs.folded


def _folded(words: Sequence[Word]) -> list[str]:
    return [word.folded for word in words]
