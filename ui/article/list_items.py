"""The items of a list: one a line, some with a number of their own, some without a sign.

Importers leave bullets out of the text and numbers in, since a number can be
quoted ("see point 3").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.span import TextSpan

_SIGN = re.compile(r"(?:[•◦▪‣·*–—-]|\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)])[ \t\u00a0]+")


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item. `sign` is what begins it in the text, blanks included; may be empty."""

    span: TextSpan
    sign: str


def list_items(text: str, span: TextSpan) -> Iterator[ListItem]:
    """The items of the list at `span`, in order; empty lines are none."""
    for line in paragraphs(text, span):
        sign = _SIGN.match(text, line.start, line.end)
        yield ListItem(line, sign.group() if sign else "")


def paragraphs(text: str, span: TextSpan) -> Iterator[TextSpan]:
    """The lines at `span` that hold anything, without their line ends."""
    start = span.start
    for line in span.of(text).split("\n"):
        if line:
            yield TextSpan(start, start + len(line))
        start += len(line) + 1
