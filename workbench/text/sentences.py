"""Sentences and paragraphs of a canonical text, by rules for edited English news.

A sentence never crosses a paragraph, and the sentences of a text cover all of it
but blanks. The rules lean towards one sentence too long rather than one cut in
two, for a claim is read in its sentence. Other languages with "." and capitals
do tolerably, Chinese and Japanese full stops are known.
"""

import re
from collections.abc import Iterator

from workbench.model.span import TextSpan
from workbench.text.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NUMBERS,
    CLOCK,
    OPEN,
    REPORTING,
    STARTERS,
    TITLES,
)

_PARAGRAPH = re.compile(r"[^\s](?:[^\n]*[^\s])?")

_CLOSERS = r"""(?:["'”’»›)\]}]|\[\d{1,3}\])*+"""

_STOP = re.compile(
    rf"(?<![.!?…؟۔।॥])(?P<mark>[.!?…؟۔।॥]++)(?P<closers>{_CLOSERS})(?=\s)"
    r"|[。！？｡]++[」』”’）]*+|(?<=\s)(?=[•‣▪●]\s)"
)
"""Where a sentence may end. Written so that a run of a million dots costs no more than a run."""

_NEXT = re.compile(
    r"""\s*(?P<opening>["'“‘„«‹(\[{¿¡—–-]*)\s*(?P<word>[\w$£€¥#@][^\s"”’)\],;:!?]*)?"""
)

_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]$")

_QUOTES = frozenset("\"'“”‘’„«»‹›")

_BLANKS = re.compile(r"\s*")

_NAME_AND_VERB = re.compile(r"\s*(?P<name>(?:[A-Z][\w.'’-]*\s+){1,6})(?P<verb>[a-z]+)")

_WORD = re.compile(r"[^\W_]+(?:[’'.,:/-][^\W_]+)*")

_LONGEST_WORD = 64
"""How far to look back for the word before a full stop, in code points."""


def paragraphs(text: str) -> list[TextSpan]:
    """The lines of a canonical text, without blanks at their ends."""
    return [TextSpan(match.start(), match.end()) for match in _PARAGRAPH.finditer(text)]


def sentences(text: str) -> list[TextSpan]:
    """All sentences in text order; together they cover every character that is no blank."""
    return [span for paragraph in paragraphs(text) for span in _split(text, paragraph)]


def paragraph_at(text: str, position: int) -> TextSpan | None:
    """The paragraph at `position`, its end included; None where there is none."""
    if not 0 <= position <= len(text):
        return None
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    match = _PARAGRAPH.search(text, start, len(text) if end < 0 else end)
    return TextSpan(match.start(), match.end()) if match else None


def sentence_at(text: str, position: int) -> TextSpan | None:
    """The sentence at `position`; a position between two belongs to the one before."""
    paragraph = paragraph_at(text, position)
    if paragraph is None:
        return None
    found = list(_split(text, paragraph))
    before = [span for span in found if span.start <= position]
    return before[-1] if before else found[0]


def word_count(text: str) -> int:
    """Words as a desk counts them: "H.R.", "24,000" and "face-to-face" are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def _split(text: str, paragraph: TextSpan) -> Iterator[TextSpan]:
    start = paragraph.start
    for stop in _STOP.finditer(text, start, paragraph.end):
        end = stop.end()
        if end <= start or not _ends_sentence(text, stop, paragraph):
            continue
        yield TextSpan(start, start + len(text[start:end].rstrip()))
        blanks = _BLANKS.match(text, end, paragraph.end)
        start = blanks.end() if blanks else end
    if start < paragraph.end:
        yield TextSpan(start, paragraph.end)


def _ends_sentence(text: str, stop: re.Match[str], paragraph: TextSpan) -> bool:
    mark = stop["mark"]
    if mark is None:
        return True
    following = _NEXT.match(text, stop.end(), paragraph.end)
    opening, word = (following["opening"], following["word"] or "") if following else ("", "")
    if word[:1].islower():
        return False
    if mark == ".":
        quoted = not _QUOTES.isdisjoint(stop["closers"] + opening)
        return _full_stop_ends(_word_before(text, stop.start(), paragraph.start), word, quoted)
    return not (stop["closers"] and _is_attributed(text, stop.end(), paragraph.end))


_LIST_NUMBER = "#"


def _word_before(text: str, stop: int, floor: int) -> str:
    """The word that a full stop at `stop` belongs to, without opening quotes; may be empty."""
    if stop - floor <= 3 and text[floor:stop].isdigit():
        return _LIST_NUMBER
    words = text[max(floor, stop - _LONGEST_WORD) : stop].split()
    if not words or text[stop - 1].isspace():
        return ""
    return re.split(r"[\"'“‘„«(\[{—–/-]", words[-1])[-1]


def _full_stop_ends(word: str, following: str, quoted: bool) -> bool:
    """Whether the full stop behind `word` ends a sentence when `following` comes next.

    `quoted`: a quotation mark stands between the two.
    """
    if word in TITLES or word == _LIST_NUMBER:
        return False
    if word in BEFORE_NUMBERS:
        return not following[:1].isdigit()
    if word in CLOCK:
        return following.rstrip(".") not in AFTER_CLOCK
    if word in OPEN or _INITIALS.match(word):
        return quoted or not following or _is_starter(following)
    return True


def _is_starter(word: str) -> bool:
    return re.split(r"['’.]", word)[0] in STARTERS


def _is_attributed(text: str, position: int, end: int) -> bool:
    """Whether "Is it over?" is followed by Smith asked, and so goes on."""
    match = _NAME_AND_VERB.match(text, position, end)
    return match is not None and match["verb"] in REPORTING
