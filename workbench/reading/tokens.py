"""Words, numbers and signs of a sentence, with their places.

Digits with several full stops or hyphens ("3.11.2", a telephone number) are a
sign: a code, no number; so is a web address.
"""

import re
from bisect import bisect_left
from typing import Any, NamedTuple

_TOKEN = re.compile(
    r"(?P<code>\d+(?:\.\d+){2,}|\d+(?:-\d+){2,}|(?:https?://|www\.)\S+)"
    r"|(?P<number>\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?!\d)"
    r"|\d{1,3}(?: \d{3})* 000(?!\d)|\d+\.\d+(?!\.?\d)|\d+|\.\d+)"
    r"|(?P<word>(?:[A-Z]\.){2,}|[ap]\.m\b\.?|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<sign>\S)"
)


class Token(NamedTuple):
    """One word, number or sign at ``[start, end)``; `lower` has straight apostrophes."""

    text: str
    lower: str
    start: int
    end: int
    kind: str

    @property
    def is_word(self) -> bool:
        """True for letters."""
        return self.kind == "word"

    @property
    def is_number(self) -> bool:
        """True for digits, with their thousands and decimals."""
        return self.kind == "number"


NOTHING = Token("", "", -1, -1, "")
"""What stands before the first and behind the last token."""

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—−")
"""What may stand between the two ends of a range."""


class Tokens:
    """The tokens of a text; a place beyond either end holds `NOTHING`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._all = [
            Token(
                word := match[0],
                word.lower().replace("’", "'"),
                match.start(),
                match.end(),
                match.lastgroup or "",
            )
            for match in _TOKEN.finditer(text)
        ]
        self.numerals: dict[int, Any] = {}
        """What `workbench.reading.numerals` read at each token, so that it reads it once."""
        self.words = [token.lower for token in self._all]
        """Each token in small letters."""

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, at: int) -> Token:
        return self._all[at] if 0 <= at < len(self._all) else NOTHING

    def lower(self, at: int) -> str:
        """The token there in small letters."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def at(self, place: int) -> int:
        """The first token that begins at or behind a code point of the text."""
        return bisect_left(self._all, place, key=lambda token: token.start)

    def touch(self, at: int) -> bool:
        """True if nothing stands between this token and the next."""
        return 0 <= at < len(self._all) - 1 and self._all[at].end == self._all[at + 1].start

    def says(self, at: int, *words: str) -> bool:
        """True if these words stand there one behind the other."""
        return at >= 0 and tuple(self.words[at : at + len(words)]) == words

    def hyphened(self, at: int) -> bool:
        """True if a hyphen ties the token there to the next word."""
        return self[at + 1].text in HYPHENS and self.touch(at) and self.touch(at + 1)

    def of(self, first: int, last: int) -> str:
        """The text from token `first` up to, not with, token `last`, as it is written."""
        return self.text[self._all[first].start : self._all[last - 1].end]
