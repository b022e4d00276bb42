"""Round a passage to whole words: the mouse meant the words it touched.

A word is what is said in one breath: "1,200", "4.5%", "U.S", "well-known". Chinese
and Japanese write no spaces; there, each character is taken as it was touched.
"""

import re

from workbench.model import TextSpan

REACH = 200
"""Code points looked at on each side; a longer word is taken as far as it was touched."""

_IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:[^\W{_IDEOGRAPHS}]|[%‰°$€£¥])"
_WORD = re.compile(rf"{_LETTER}+(?:[.,:/'’_\-‐‑]{_LETTER}+)*")


def whole_words(text: str, start: int, end: int) -> TextSpan | None:
    """What lies between two positions, out to the ends of its words; None if only spaces do."""
    touched = text[start:end]
    start += len(touched) - len(touched.lstrip())
    end -= len(touched) - len(touched.rstrip())
    if start >= end:
        return None
    first, last = word_at(text, start), word_at(text, end - 1)
    return TextSpan(first.start if first else start, last.end if last else end)


def word_at(text: str, position: int) -> TextSpan | None:
    """The word that a character belongs to; None for a space or a comma."""
    low, high = max(0, position - REACH), min(len(text), position + REACH)
    for found in _WORD.finditer(text, low, high):
        if found.start() <= position < found.end():
            cut = (found.start() == low > 0) or (found.end() == high < len(text))
            return None if cut else TextSpan(*found.span())
    return None
