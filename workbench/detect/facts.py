"""Every fact of an article by itself: captions, quotations, figures, dates, titles, names.

A research desk ticks each of them wherever it is printed, a name where it first
stands (its other places are in the list of names). What holds another one, as a
quotation does its figures, comes before it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.detect import never
from workbench.detect.article import Article, Paragraph
from workbench.detect.fact_spans import date_spans, figure_spans
from workbench.detect.naming import FoundName, find_names
from workbench.detect.titles import titles
from workbench.model.document import NameKind, PartRole, PartSpan
from workbench.model.kinds import ClaimKind
from workbench.model.span import TextSpan
from workbench.reading.passage import read
from workbench.text.sentences import sentences

UNTICKED = frozenset({PartRole.CREDIT, PartRole.PROMO})
"""Parts that are printed beside the article, not in it."""

_ASIDE = UNTICKED | {PartRole.HEADLINE, PartRole.HEADING, PartRole.CAPTION, PartRole.PULL_QUOTE}
"""Parts in which a name is ticked only if it stands nowhere else."""


class FactKind(StrEnum):
    """What a fact is, in the words in which its mark says so."""

    CAPTION = "a caption"
    QUOTATION = "a quotation"
    FIGURE = "a figure"
    DATE = "a date or time"
    TITLE = "a title"
    PLACE = "a place"
    NAME = "a name"


CLAIM_KINDS = {
    FactKind.CAPTION: ClaimKind.CAPTION,
    FactKind.QUOTATION: ClaimKind.QUOTATION,
    FactKind.FIGURE: ClaimKind.FIGURE,
    FactKind.DATE: ClaimKind.DATE,
    FactKind.TITLE: ClaimKind.TITLE,
    FactKind.PLACE: ClaimKind.PLACE,
    FactKind.NAME: ClaimKind.NAME,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Words that are one fact, in code points of the article."""

    span: TextSpan
    kind: FactKind


def find_facts(text: str, parts: Sequence[PartSpan]) -> list[Fact]:
    """The facts of a canonical text, the whole before its parts, in order of kind and place."""
    article = Article(text, parts)
    printed = [one for one in article.paragraphs if one.role not in UNTICKED]
    names = find_names(text, parts)
    found = [fact for one in printed for fact in _read_in(one, text)]
    found += [Fact(span, FactKind.TITLE) for span in titles(text, names)]
    found += _first_mentions(names, printed, text)
    within = _Within(one.span for one in printed)
    order = list(FactKind)
    return sorted(
        (fact for fact in found if within.holds(fact.span)),
        key=lambda fact: (order.index(fact.kind), fact.span),
    )


def _read_in(paragraph: Paragraph, text: str) -> Iterator[Fact]:
    """What `workbench.reading` finds in a paragraph; of a caption it is the whole."""
    start, line = paragraph.span.start, paragraph.span.of(text)
    if paragraph.role is PartRole.CAPTION:
        yield Fact(_kept(paragraph, text), FactKind.CAPTION)
        return
    if never.is_skipped(PartRole.BODY, line, is_first=False) or _is_aside(line):
        return
    for kind, spans in (
        (FactKind.QUOTATION, _quotations(line)),
        (FactKind.FIGURE, figure_spans(line)),
        (FactKind.DATE, date_spans(line)),
        (FactKind.PLACE, never.dateline_places(line)),
    ):
        for one in spans:
            yield Fact(TextSpan(start + one.start, start + one.end), kind)


def _quotations(line: str) -> Iterator[TextSpan]:
    return (TextSpan(one.start, one.end) for one in read(line, None).quotations)


def _is_aside(line: str) -> bool:
    """Whether the whole paragraph is a promo or credit, which pasted text has no parts for."""
    return len(sentences(line)) == 1 and never.is_aside(line)


def _kept(paragraph: Paragraph, text: str) -> TextSpan:
    """A caption from its first word to its last, without the credit; else the paragraph."""
    line = paragraph.span.of(text)
    kept = list(never.without_trimmings(line, sentences(line), paragraph.role))
    if paragraph.role is not PartRole.CAPTION or not kept:
        return paragraph.span
    start = paragraph.span.start
    return TextSpan(start + kept[0].start, start + kept[-1].end)


def _first_mentions(
    names: Iterable[FoundName], printed: Iterable[Paragraph], text: str
) -> Iterator[Fact]:
    """Each name at its first place in running text, else at its first place."""
    lines = [one for one in printed if not _is_aside(one.span.of(text))]
    running = _Within(one.span for one in lines if one.role not in _ASIDE)
    within = _Within(_kept(one, text) for one in lines)
    for name in names:
        places = [place for place in name.places if within.holds(place)]
        told = next((place for place in places if running.holds(place)), next(iter(places), None))
        if told is not None:
            yield Fact(told, FactKind.PLACE if name.kind is NameKind.PLACE else FactKind.NAME)


class _Within:
    """Stretches in text order, to be asked whether one of them holds a span."""

    def __init__(self, stretches: Iterable[TextSpan]) -> None:
        self._stretches = list(stretches)
        self._starts = [one.start for one in self._stretches]

    def holds(self, span: TextSpan) -> bool:
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._stretches[at].end
