"""A quotation against its source, word by word: what turns its meaning round is red."""

import re
from collections.abc import Iterator

from ui.widgets.diff_text import Inked
from workbench.checks.finding import Finding
from workbench.text.word_diff import Change, Piece, word_diff

GRAVE = ("figure", "negation", "name")
"""Kinds of changes that turn a meaning round (`workbench.checks.quote_words.ChangeKind`)."""

SIGNS = set("%$£€¥₩₹°-−")
"""Signs that are no letters and still say something: of money, measure, less than nothing."""

_WORD = re.compile(r"\w+")


def pieces_of(finding: Finding) -> tuple[Inked, ...]:
    """The source's words with those struck that the quotation has not, and its own underlined.

    Empty unless words were changed.
    """
    if not finding.changes or finding.there is None:
        return ()
    grave = {
        word
        for change in finding.changes
        if change.kind in GRAVE
        for word in _words(f"{change.quote} {change.source}")
    }
    return tuple(_inked(word_diff(_line(finding.there.words), _line(finding.here.words)), grave))


def read_aloud(finding: Finding) -> str:
    """Each change as a screen reader tells it: "23 became 24, a figure"."""
    told = []
    for change in finding.changes:
        what = f"“{change.source}” became “{change.quote}”"
        if not change.quote:
            what = f"“{change.source}” was left out"
        elif not change.source:
            what = f"“{change.quote}” was put in"
        told.append(f"{what}, a {change.kind.value}" if change.kind in GRAVE else what)
    return ". ".join(told)


def _inked(pieces: tuple[Piece, ...], grave: set[str]) -> Iterator[Inked]:
    for piece in pieces:
        if piece.change is Change.KEPT:
            yield Inked(piece.words, piece.change)
        elif grave & set(_words(piece.words)) or SIGNS & set(piece.words):
            yield Inked(piece.words, piece.change, "danger")
        elif _words(piece.words):
            struck = piece.change is Change.STRUCK
            yield Inked(piece.words, piece.change, "muted" if struck else "ink")
        elif piece.change is Change.PUT_IN:
            yield Inked(piece.words, Change.KEPT)  # a comma or a mark is no change of words


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _line(text: str) -> str:
    return " ".join(text.split())
