"""The quotations of a passage: what stands between quotation marks, said or written by somebody.

Opening and closing marks of the styles that English papers use; a quotation
that runs on into the next paragraph without a closing mark is told up to the
end of its paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’"}
_OPENING = re.compile(r"[“«„‘]|(?<![\w\"])\"(?=\S)|(?<![\w'’])'(?=\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words at ``[start, end)``, without their marks.

    `is_term` is one of at most two words, which is more often a name or a word
    held at arm's length than what somebody said.
    """

    start: int
    end: int
    text: str
    is_closed: bool = True

    @property
    def is_term(self) -> bool:
        """True for one or two words."""
        return len(self.text.split()) <= 2


def quotations(text: str) -> list[Quotation]:
    """The quotations of a text in order; one inside another belongs to it."""
    found: list[Quotation] = []
    for start, end in _paragraphs(text):
        found += _in_paragraph(text, start, end)
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quotation]:
    place = start
    unclosed: set[str] = set()
    while True:
        opening = _OPENING.search(text, place, end)
        if opening is None:
            return
        inside = opening.end()
        # A mark that nothing closes is closed by nothing further on: look once.
        hopeless = opening[0] in unclosed
        closing = -1 if hopeless else _closing(text, opening[0], inside, end)
        if closing < 0:
            unclosed.add(opening[0])
            if opening[0] in "“«„" and inside < end:
                yield Quotation(inside, end, text[inside:end], is_closed=False)
                return
            place = inside
            continue
        if text[inside:closing].strip():
            yield Quotation(inside, closing, text[inside:closing])
        place = closing + 1


def _closing(text: str, mark: str, start: int, end: int) -> int:
    """Where the closing mark stands; -1 if there is none."""
    if mark in ("'", "‘"):
        return _closing_single(text, "'" if mark == "'" else "’", start, end)
    closers = _PAIRS.get(mark, '"')
    depth = 0
    for place in range(start, end):
        if text[place] == mark and mark not in closers:
            depth += 1
        elif text[place] in closers:
            if depth == 0:
                return place
            depth -= 1
    return -1


def _closing_single(text: str, closer: str, start: int, end: int) -> int:
    """A single closing mark is no apostrophe: no letter follows, and no plural's s goes before."""
    for place in range(start, end):
        if text[place] != closer:
            continue
        behind = text[place + 1 : place + 2]
        if behind.isalnum():
            continue
        before = text[place - 1 : place]
        later = text.find(closer, place + 1, end)
        if (
            before == "s"
            and later >= 0
            and behind == " "
            and not text[later + 1 : later + 2].isalnum()
        ):
            continue  # the boys' club
        return place
    return -1
