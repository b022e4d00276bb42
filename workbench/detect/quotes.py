"""Where a paragraph quotes: pairs of quotation marks, of whatever shape.

A quotation that runs on over a paragraph's end has no closing mark there, by
convention of the press; it is taken to the end and called open.
"""

import re
from dataclasses import dataclass

from workbench.model.span import TextSpan

QUOTED_WORDS = 3
"""Words from which quoted text counts as somebody's statement, not as a name or a sneer."""

_LONGEST, _LONGEST_SINGLE = 5_000, 600
"""Code points of a quotation: an opening mark without partner must not swallow a book."""

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‘": "’", "'": "'", '"': '"'}
_OPENING = re.compile(
    r"""(?<![\w.,!?'`])(?:''|``)(?=[\w$€£(\[…])|(?<![\w.,!?])["“„«‘'](?=[\w$€£(\[….‘'"“-])"""
)
_TYPED = re.compile(r"(?<!\s)''(?!\w)")
"""The closing mark of those who type two single ones for a double one."""

_SINGLE = "‘'"
_MARKS = "\"“„«‘'([”"
_SMALL_WORD = 3
"""Letters of the words that titles write small."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Quoted text with its marks, in code points of the paragraph."""

    span: TextSpan
    closed: bool
    is_statement: bool


def quotations(paragraph: str) -> list[Quoted]:
    """Quotations of a paragraph in text order; one inside another is not told apart."""
    found: list[Quoted] = []
    place = 0
    while mark := _OPENING.search(paragraph, place):
        end = _closing(paragraph, mark.start())
        closed = end is not None
        if not closed and mark.group() in _SINGLE:
            place = mark.end()
            continue
        span = TextSpan(mark.start(), len(paragraph) if end is None else end)
        found.append(Quoted(span, closed, _is_statement(span.of(paragraph))))
        place = span.end
    return found


def _is_statement(quoted: str) -> bool:
    """Whether somebody speaks here: by length, or by the comma or full stop before the mark.

    Capitals throughout make a title: "State of the Nation".
    """
    said = quoted.split()
    telling = [word for word in said if len(word) > _SMALL_WORD]
    if len(said) > 1 and telling and all(word.lstrip(_MARKS)[:1].isupper() for word in telling):
        return False
    return len(said) >= QUOTED_WORDS or quoted[-2:-1] in {",", ".", "!", "?"}


def _closing(paragraph: str, opening: int) -> int | None:
    """Just after the mark that closes the one at `opening`."""
    mark = paragraph[opening]
    if paragraph[opening : opening + 2] in {"''", "``"}:
        typed = _TYPED.search(paragraph, opening + 2, opening + _LONGEST)
        return typed.end() if typed else None
    is_single = mark in _SINGLE
    genitive = None
    end = min(len(paragraph), opening + (_LONGEST_SINGLE if is_single else _LONGEST))
    for place in range(opening + 1, end):
        if paragraph[place] not in _PAIRS[mark] or not _may_close(paragraph, place):
            continue
        if not (is_single and _is_genitive(paragraph, place)):
            return place + 1
        genitive = genitive or place + 1
    return genitive


def _may_close(paragraph: str, place: int) -> bool:
    """Whether the mark at `place` can end a quotation: inside a word it is an apostrophe."""
    return not (
        paragraph[place - 1].isspace()
        or paragraph[place - 1] in "(["
        or paragraph[place + 1 : place + 2].isalnum()
    )


def _is_genitive(paragraph: str, place: int) -> bool:
    """Whether a single mark may belong to a word in -s, as in "workers' rights"."""
    return paragraph[place - 1] == "s" and bool(re.match(r"\s\w", paragraph[place + 1 : place + 3]))
