"""What became of a wording, word by word: kept, struck, put in.

Words, runs of spaces and single other signs are the tokens, so that no change
begins inside a word. Nothing is lost: what was kept and struck is the old
text, what was kept and put in the new one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_SPACES = re.compile(r"\s+")

ALIKE = 0.4
"""Share of tokens two wordings must have in common to be compared word by word."""


class Change(StrEnum):
    """What became of a piece."""

    KEPT = "kept"
    STRUCK = "struck"
    PUT_IN = "put_in"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and what became of them."""

    change: Change
    words: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in reading order; of a replacement, what is struck comes first.

    A single space between two changes belongs to both, so that a phrase is
    struck as one. Wordings with little in common are struck and put in whole.
    """
    left, right = _TOKEN.findall(old), _TOKEN.findall(new)
    if not _are_alike(left, right):
        return _whole(old, new)
    return tuple(_joined(_bridged(list(_steps(left, right)))))


def _are_alike(left: list[str], right: list[str]) -> bool:
    one, other = ([token for token in side if not token.isspace()] for side in (left, right))
    return bool(one and other) and Indel.normalized_similarity(one, other) >= ALIKE


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    if old == new:
        return (Piece(Change.KEPT, old),) if old else ()
    pieces = (Piece(Change.STRUCK, old), Piece(Change.PUT_IN, new))
    return tuple(piece for piece in pieces if piece.words)


def _steps(left: list[str], right: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs (struck, put in); of what was kept, both are the same."""
    for step in Indel.opcodes(left, right):
        old = "".join(left[step.src_start : step.src_end])
        new = "".join(right[step.dest_start : step.dest_end])
        yield old, new


def _bridged(steps: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The steps, with spaces between two changes taken into the change."""
    held = ("", "")
    for at, (old, new) in enumerate(steps):
        is_bridge = old == new and _SPACES.fullmatch(old) and 0 < at < len(steps) - 1
        if old != new or is_bridge:
            held = (held[0] + old, held[1] + new)
            continue
        if held != ("", ""):
            yield held
        held = ("", "")
        yield old, new
    if held != ("", ""):
        yield held


def _joined(steps: Iterator[tuple[str, str]]) -> Iterator[Piece]:
    for old, new in steps:
        if old == new:
            yield Piece(Change.KEPT, old)
            continue
        if old:
            yield Piece(Change.STRUCK, old)
        if new:
            yield Piece(Change.PUT_IN, new)
