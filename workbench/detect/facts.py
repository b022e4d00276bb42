"""Every fact of an article: what a desk ticks that checks all and not only what is doubtful.

Names, titles, places, times, figures, quotations and captions, each at every
place where it stands; two of a kind never overlap, two of different kinds may
("24 missiles" in a quotation). A fact is no statement: it says what is to be
ticked ("a name"), and has no check-worthiness. Headings and headlines have
facts too, though no names: every word there may have a capital.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from workbench.detect import never
from workbench.detect.article import Article, Paragraph
from workbench.detect.fact_spans import figure_spans, time_spans
from workbench.detect.naming import FoundName, find_names
from workbench.detect.titles import role_spans, titles
from workbench.model.document import NameKind, PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.reading.passage import read
from workbench.text.sentences import sentences

T = TypeVar("T")

UNTICKED = frozenset({PartRole.CREDIT, PartRole.PROMO})
"""Parts that are printed beside the article, not in it."""

HEADED = frozenset({PartRole.HEADLINE, PartRole.HEADING})

_LONGEST_CAPTION = 40
"""Words of a line without a full stop that may be a caption."""


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
    """A fact in code points of the text; of a name also its full spelling ("Moon" has two)."""

    span: TextSpan
    kind: FactKind
    spelling: str = ""


def find_facts(
    text: str, parts: Sequence[PartSpan] = (), published: date | None = None
) -> list[Fact]:
    """The facts of a canonical text, in text order. Credits and promos have none."""
    names = find_names(text, parts)
    titled = sorted(titles(text, names))
    named = sorted(_named(names))
    found: set[Fact] = set()
    for paragraph in Article(text, parts).paragraphs:
        line = paragraph.span.of(text)
        if _is_unticked(paragraph, line):
            continue
        kept = kept_of(paragraph, text)
        found.update(_in_paragraph(paragraph, text, published))
        if paragraph.role not in HEADED:
            found.update(_within(kept, named, key=lambda fact: fact.span))
            found.update(_titles(text, kept, titled))
    return sorted(found)


def kept_of(paragraph: Paragraph, text: str) -> TextSpan:
    """A caption from its first word to its last, without the credit; else the paragraph."""
    line = paragraph.span.of(text)
    kept = list(never.without_trimmings(line, sentences(line), paragraph.role))
    if paragraph.role is not PartRole.CAPTION or not kept:
        return paragraph.span
    start = paragraph.span.start
    return TextSpan(start + kept[0].start, start + kept[-1].end)


def _is_unticked(paragraph: Paragraph, line: str) -> bool:
    """Whether it is a promo or credit, which pasted text has no parts for, or no prose."""
    if paragraph.role in UNTICKED:
        return True
    if paragraph.role is PartRole.TABLE or paragraph.role in HEADED:
        return never.is_skipped(PartRole.BODY, line, is_first=False)
    return never.is_skipped(paragraph.role, line, is_first=paragraph.is_first) or (
        len(sentences(line)) == 1 and never.is_aside(line)
    )


def _named(names: Iterable[FoundName]) -> Iterator[Fact]:
    for name in names:
        kind = FactKind.PLACE if name.kind is NameKind.PLACE else FactKind.NAME
        for place in name.places:
            yield Fact(place, kind, name.spelling)


def _within(stretch: TextSpan, ordered: Sequence[T], key: Callable[[T], TextSpan]) -> list[T]:
    """Those of many in text order that lie in a stretch."""
    first = bisect_left(ordered, stretch.start, key=lambda one: key(one).start)
    last = bisect_left(ordered, stretch.end, key=lambda one: key(one).start)
    return [one for one in ordered[first:last] if key(one).end <= stretch.end]


def _titles(text: str, within: TextSpan, beside_names: Sequence[TextSpan]) -> Iterator[Fact]:
    """Those beside names, and words for an office that stand elsewhere."""
    told = _within(within, beside_names, key=lambda span: span)
    for one in told:
        yield Fact(one, FactKind.TITLE)
    for span in role_spans(within.of(text)):
        role = TextSpan(within.start + span.start, within.start + span.end)
        at = bisect_left(told, role.end, key=lambda one: one.start)
        if not any(role.start < one.end for one in told[max(0, at - 4) : at]):
            yield Fact(role, FactKind.TITLE)


def _in_paragraph(paragraph: Paragraph, text: str, published: date | None) -> Iterator[Fact]:
    start, line = paragraph.span.start, paragraph.span.of(text)
    if _is_caption(paragraph, line):
        yield Fact(kept_of(paragraph, text), FactKind.CAPTION)
    said = read(line, published)
    for kind, spans in (
        (FactKind.TIME, time_spans(line, said.periods)),
        (FactKind.FIGURE, figure_spans(line, said.figures)),
        (FactKind.QUOTATION, (TextSpan(one.start, one.end) for one in said.quotations)),
        (FactKind.PLACE, never.dateline_places(line)),
    ):
        for span in spans:
            yield Fact(TextSpan(span.start + start, span.end + start), kind)


def _is_caption(paragraph: Paragraph, line: str) -> bool:
    """Whether it is one, or a line of the body that may be: short, no sentence, no question."""
    if paragraph.role is not PartRole.BODY or paragraph.has_end:
        return paragraph.role is PartRole.CAPTION
    return not line.endswith("?") and len(line.split()) <= _LONGEST_CAPTION
