"""The text of a source as Qt can set it: no word without end, positions converted."""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from ui.offsets import Offsets

UNBROKEN = 2_500
"""Letters without white space after which a line is ended for the eye: Qt looks for
the end of the word anew for each of its lines, 24 s for 200,000 letters."""

_ENDLESS = re.compile(rf"\S{{{UNBROKEN},}}")
_OBJECT = str.maketrans({"\ufffc": "\ufffd"})


class ShownText:
    """`words` for Qt, and positions of the capture's text (code points) in it and back."""

    def __init__(self, text: str) -> None:
        self._breaks = [
            place
            for found in _ENDLESS.finditer(text)
            for place in range(found.start() + UNBROKEN, found.end(), UNBROKEN)
        ]
        self._shown_breaks = [place + before for before, place in enumerate(self._breaks)]
        edges = [0, *self._breaks, len(text)]
        pieces = (text[start:end] for start, end in pairwise(edges))
        self.words = "\n".join(pieces).translate(_OBJECT)
        self._offsets = Offsets(self.words)

    def to_qt(self, position: int) -> int:
        """Where a position of the text is for Qt."""
        return self._offsets.to_qt(position + bisect_right(self._breaks, position))

    def from_qt(self, position: int) -> int:
        """Which position of the text is meant."""
        shown = self._offsets.from_qt(position)
        return shown - bisect_left(self._shown_breaks, shown)
