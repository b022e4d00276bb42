"""What is told about claims: to the mouse in a tooltip, to the ear in one line."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from ui.article.marks import Mark

MOST = 3
"""Claims told of at one place."""


def tip(marks: Sequence[Mark]) -> str:
    """Why these claims were marked, as rich text of ours around words of theirs.

    Qt reads a tooltip as rich text if it looks like it, and rich text loads
    files: whatever came from an article is escaped.
    """
    told = (mark.why or _name(mark) for mark in marks[:MOST])
    return "<hr>".join(f"<p>{escape(words).replace(chr(10), '<br>')}</p>" for words in told)


def spoken(mark: Mark, words: str) -> str:
    """A claim in one line, for a screen reader."""
    return f"{_name(mark)}: {words}"


def _name(mark: Mark) -> str:
    if mark.number is None:
        name = QCoreApplication.translate("ArticleView", "Suggestion")
    else:
        name = QCoreApplication.translate("ArticleView", "Claim {number}")
        name = name.format(number=mark.number)
    return f"{name} · {mark.label}" if mark.label else name
