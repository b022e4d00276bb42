"""Quotations with marked edits: an ellipsis for words left out, brackets for words put in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.checks.quote_words import Word, run, text_of, words_of

_ELLIPSIS = re.compile(
    r"\s*(?:\[\s*(?:\.\s?\.\s?\.|…)\s*\]|\(\s*(?:\.\s?\.\s?\.|…)\s*\)|\.\s?\.\s?\.\.?|…)\s*"
)
_BRACKETS = re.compile(r"\[([^\]]*)\]")
_REST = re.compile(r"\w+")
_LONGEST_GAP = 60
"""How many words of the source an ellipsis or a bracket may stand for."""


@dataclass(frozen=True, slots=True)
class Edited:
    """Where in the source the pieces stand, and (put in, left out) between them."""

    start: int
    end: int
    edits: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words as they stand in the quotation, and what was put in right before them."""

    words: list[Word]
    put_in: str


def is_edited(quote: str) -> bool:
    """True if it has an ellipsis or brackets."""
    return bool(_ELLIPSIS.search(quote) or _BRACKETS.search(quote))


def without_marks(quote: str) -> str:
    """The quotation as if nothing were marked in it."""
    return _BRACKETS.sub(r"\1", _ELLIPSIS.sub(" ", quote))


def edited(quote: str, there: Sequence[Word]) -> Edited | None:
    """The pieces between the marks, one behind the other in the source; None if not all are."""
    pieces, put_behind = _pieces(quote)
    if not pieces:
        return None
    start = 0
    while (first := run(pieces[0].words, there, start)) is not None:
        found = _follow(pieces, there, first)
        if found is not None:
            edits = _edits(pieces, found, there)
            behind = [(put_behind, "")] if put_behind else []
            return Edited(there[first].start, there[found[-1][1] - 1].end, (*edits, *behind))
        start = first + 1
    return None


def _pieces(quote: str) -> tuple[list[_Piece], str]:
    """What a marked edit leaves, and what is put in behind the last of it."""
    pieces: list[_Piece] = []
    put_in = ""
    for is_put_in, text in _parted(quote):
        if is_put_in:
            put_in = f"{put_in} {text}".strip()
        elif words := words_of(text):
            pieces.append(_Piece(words, put_in))
            put_in = ""
    return pieces, put_in


def _parted(quote: str) -> Iterator[tuple[bool, str]]:
    """Stretches of the quotation in order; True for those that were put in."""
    place = 0
    gaps = [(match.start(), match.end(), "") for match in _ELLIPSIS.finditer(quote)]
    put = [(match.start(), match.end(), match[1]) for match in _BRACKETS.finditer(quote)]
    for start, end, text in sorted([*gaps, *put]):
        if start < place:
            continue
        yield False, quote[place:start]
        rest = _REST.match(quote, end)
        if len(text) == 1 and rest is not None:
            yield False, text + rest[0]  # "[c]lose": the letter belongs to its word
            place = rest.end()
            continue
        if text and not _ELLIPSIS.fullmatch(text):
            yield True, text
        place = end
    yield False, quote[place:]


def _follow(
    pieces: Sequence[_Piece], there: Sequence[Word], first: int
) -> list[tuple[int, int]] | None:
    """Where each piece stands, as ``[first, last)`` words of the source, the first given."""
    found = [(first, first + len(pieces[0].words))]
    for piece in pieces[1:]:
        reach = found[-1][1] + _LONGEST_GAP + len(piece.words)
        at = run(piece.words, there[:reach], found[-1][1])
        if at is None:
            return None
        found.append((at, at + len(piece.words)))
    return found


def _edits(
    pieces: Sequence[_Piece], found: Sequence[tuple[int, int]], there: Sequence[Word]
) -> Iterator[tuple[str, str]]:
    """What stands in the source where the quotation has an ellipsis or brackets."""
    for at, piece in enumerate(pieces):
        left = text_of(there[found[at - 1][1] : found[at][0]]) if at else ""
        if left or piece.put_in:
            yield piece.put_in, left
