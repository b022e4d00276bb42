"""What must be known of a whole article before its first paragraph is judged."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.detect import never
from workbench.detect.repeats import Body
from workbench.model.document import PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.text.sentences import paragraphs, sentences

ECHOING = frozenset({PartRole.LIST, PartRole.DECK, PartRole.CAPTION, PartRole.PULL_QUOTE})
"""Parts that say again what the body says."""

_NAME_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]+")
_BULLET = re.compile(r"\s*[•‣▪●○◦]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in code points of the article.

    `is_first` of its part; without parts, of the article. `has_end`: it ends as
    sentences do.
    """

    span: TextSpan
    role: PartRole
    is_first: bool
    has_end: bool


class Article:
    """An article's paragraphs with their roles, its body's sentences, its names."""

    def __init__(self, text: str, parts: Sequence[PartSpan]) -> None:
        self.text = text
        self._parts = sorted(parts, key=lambda part: part.span)
        self._starts = [part.span.start for part in self._parts]
        self.paragraphs = [self._paragraph(span) for span in paragraphs(text)]
        self.names = frozenset(_NAME_INSIDE.findall(text))
        self.body = Body(self._body_sentences())

    def _paragraph(self, span: TextSpan) -> Paragraph:
        part = self._part_at(span.start)
        role = part.role if part else PartRole.BODY
        if role is PartRole.BODY and _BULLET.match(self.text, span.start):
            role = PartRole.LIST
        opening = part.span.start if part else 0
        return Paragraph(span, role, span.start <= opening, never.has_end(span.of(self.text)))

    def _part_at(self, place: int) -> PartSpan | None:
        number = bisect_right(self._starts, place) - 1
        part = self._parts[number] if number >= 0 else None
        return part if part is not None and place < part.span.end else None

    def _body_sentences(self) -> list[str]:
        """The body's sentences; none where there is nothing that could repeat them."""
        if not any(paragraph.role in ECHOING for paragraph in self.paragraphs):
            return []
        lines = [
            paragraph.span.of(self.text)
            for paragraph in self.paragraphs
            if paragraph.role is PartRole.BODY and paragraph.has_end
        ]
        return [sentence.of(line) for line in lines for sentence in sentences(line)]
