"""Every fact of an article: what a desk ticks that checks all and not only what is doubtful.

Names, titles, places, times, figures, quotations and captions, each at every
place where it stands; two of a kind never overlap, two of different kinds may
("24 missiles" in a quotation). A fact is no statement: it says what is to be
ticked ("a name"), and has no check-worthiness.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workbench.detect import words
from workbench.detect.article import Article, Paragraph
from workbench.detect.names import TITLES
from workbench.detect.naming import find_names
from workbench.detect.never import is_skipped
from workbench.model.document import NameKind, PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.reading.passage import read


class FactKind(StrEnum):
    """What is to be ticked."""

    NAME = "name"
    TITLE = "title"
    PLACE = "place"
    TIME = "time"
    FIGURE = "figure"
    QUOTATION = "quotation"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """A fact in code points of the text."""

    span: TextSpan
    kind: FactKind


_VAGUE_TIMES = re.compile(
    r"""\b(?:(?:in|for|over|during)\ )?(?:the\ )?(?:recent|past|last|coming|next|several|few|many|
    a|an|a\ few|the\ past\ few|past\ few|last\ few|earlier\ in\ the|later\ in\ the|early\ in\ the|
    late\ in\ the|earlier\ this|later\ this)
    \ (?:second|minute|hour|day|week|weekend|month|quarter|year|decade|century|centurie)s?
    (?:\ (?:ago|earlier|later|before|after))?\b
    |\b(?:today|yesterday|tomorrow|tonight|overnight|9/11)\b
    |\b\w+-(?:day|week|month|year|decade|centurie?)s?-(?:old|long)\b|\bdecades-(?:long|old)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Times without dates: the resolver leaves them out, a desk does not."""

_ROLES = words.words(
    """
    congressman congresswoman lawmaker candidate nominee democrat republican spokesman
    spokeswoman official envoy diplomat ambassador minister president chief chair chairman
    chairwoman director head leader secretary lawyer attorney professor founder owner manager
    strategist economist analyst adviser advisor aide commander general colonel sergeant
    lieutenant mayor governor senator representative judge justice king queen prince princess
    pope bishop archbishop rabbi imam editor reporter author executive boss coach captain player
    singer actor actress director-general treasurer prosecutor sheriff detective inspector
    commissioner premier chancellor
    """
)
_SHORT_TITLES = tuple(title for title in sorted(TITLES) if title.endswith("."))
_CAPITAL = r"[A-Z][\w.’'&-]*"
_GRADES = (
    "former|acting|deputy|vice|top|senior|chief|assistant|national|prime|foreign|executive|general"
    "|lead|honorary|interim"
)
_OFFICE = rf"(?:{_CAPITAL}|state|defense|staff|communications|operations|intelligence)"
_ROLE = re.compile(
    rf"""\b(?:(?:{_CAPITAL}|(?i:{_GRADES}))\ ){{0,6}}
    (?:(?i:{"|".join(sorted(_ROLES, key=len, reverse=True))})\b
    |(?:{"|".join(re.escape(title.capitalize()) for title in _SHORT_TITLES)}))
    (?:\ (?:of|for)\ (?:the\ )?{_OFFICE}(?:\ (?:and\ |of\ )?[A-Z][\w’'&-]*)*)?
    (?:\ (?:Gen|Lt|Col|Sgt|Maj)\.)*""",
    re.VERBOSE,
)


def find_facts(
    text: str, parts: Sequence[PartSpan] = (), published: date | None = None
) -> list[Fact]:
    """The facts of a canonical text, in text order. Headlines, credits and promos have none."""
    article = Article(text, parts)
    read_in = [
        paragraph
        for paragraph in article.paragraphs
        if not is_skipped(paragraph.role, paragraph.span.of(text), is_first=paragraph.is_first)
    ]
    found = set(_names(text, parts, read_in))
    for paragraph in read_in:
        found.update(_in_paragraph(text, paragraph, published))
    return sorted(found)


def _names(text: str, parts: Sequence[PartSpan], read_in: Sequence[Paragraph]) -> Iterator[Fact]:
    for name in find_names(text, parts):
        kind = FactKind.PLACE if name.kind is NameKind.PLACE else FactKind.NAME
        for place in name.places:
            if any(p.span.start <= place.start < p.span.end for p in read_in):
                yield Fact(place, kind)


def _in_paragraph(text: str, paragraph: Paragraph, published: date | None) -> Iterator[Fact]:
    start, line = paragraph.span.start, paragraph.span.of(text)
    if paragraph.role is PartRole.CAPTION or _is_caption(paragraph, line):
        yield Fact(paragraph.span, FactKind.CAPTION)
    said = read(line, published)
    times = [TextSpan(time.start, time.end) for time in said.periods]
    times += [
        TextSpan(*match.span())
        for match in _VAGUE_TIMES.finditer(line)
        if not any(match.start() < time.end and time.start < match.end() for time in times)
    ]
    places = (
        (FactKind.TIME, times),
        (FactKind.FIGURE, [TextSpan(one.start, one.end) for one in said.figures]),
        (FactKind.QUOTATION, [TextSpan(one.start, one.end) for one in said.quotations]),
        (FactKind.TITLE, [TextSpan(*match.span()) for match in _ROLE.finditer(line)]),
    )
    for kind, spans in places:
        for span in spans:
            yield Fact(TextSpan(span.start + start, span.end + start), kind)


def _is_caption(paragraph: Paragraph, line: str) -> bool:
    """Whether a line of the body may be one: short, no sentence, and no question."""
    if paragraph.role is not PartRole.BODY or paragraph.has_end:
        return False
    return not line.endswith("?") and len(line.split()) <= _LONGEST_CAPTION


_LONGEST_CAPTION = 40
"""Words of a line without a full stop that may be a caption."""
