"""Find words in a text as they are typed, not as they are typeset.

A straight quotation mark finds the curly ones, a hyphen finds dashes, and a
space finds any white space, so that a phrase is found over a line's end.
"""

import re

from workbench.model.span import TextSpan

_ALIKE = {
    "'": "['’‘‚‛`´ʼ]",
    '"': '["“”„‟«»]',
    "-": "[-‐‑‒–—−]",
    "…": r"(?:…|\.\.\.)",
}


def find_all(text: str, words: str) -> list[TextSpan]:
    """Every place of `words` in `text`, in order, without overlap; case does not matter.

    Spaces around the words are ignored; no words find nothing.
    """
    asked = " ".join(words.split())
    if not asked:
        return []
    pattern = "".join(_ALIKE.get(letter) or _plain(letter) for letter in asked)
    return [TextSpan(*found.span()) for found in re.finditer(pattern, text, re.IGNORECASE)]


def _plain(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)
