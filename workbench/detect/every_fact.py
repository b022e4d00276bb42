"""For a desk that checks every fact: what no statement holds becomes a claim of its own.

The statements come from another detector and stay as they are; beside them stand
the facts (`facts`) that lie in none of them. Nothing is told twice: a figure in
a statement or in a quotation is ticked with it. Of a caption the whole is one
claim. All are suggestions: to take them as claims, and so to number them, is the
desk's act.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from workbench.detect import Candidate, Detector
from workbench.detect.article import Article
from workbench.detect.facts import Fact, FactKind, find_facts
from workbench.model.document import PartRole, PartSpan
from workbench.model.kinds import ClaimKind
from workbench.model.span import TextSpan
from workbench.progress import SILENT, Progress
from workbench.text.sentences import paragraphs, sentences

_TICKED = {
    FactKind.CAPTION: ("a caption", ClaimKind.CAPTION, 0.25),
    FactKind.QUOTATION: ("a quotation", ClaimKind.QUOTATION, 0.25),
    FactKind.FIGURE: ("a figure", ClaimKind.FIGURE, 0.2),
    FactKind.TIME: ("a date or time", ClaimKind.DATE, 0.15),
    FactKind.TITLE: ("a title", ClaimKind.TITLE, 0.1),
    FactKind.PLACE: ("a place", ClaimKind.PLACE, 0.05),
    FactKind.NAME: ("a name", ClaimKind.NAME, 0.05),
}
"""Of each sort of fact the reason told, the kind of claim, and the check-worthiness.

What holds others comes first. The worth is set by hand, only to order: below most
statements.
"""

_ONCE = (FactKind.NAME, FactKind.PLACE, FactKind.TITLE)
"""Facts that are one thing to look up, wherever they stand again."""

_ASIDE = frozenset({PartRole.HEADLINE, PartRole.HEADING, PartRole.CAPTION, PartRole.PULL_QUOTE})
"""Parts in which a name is ticked only if it stands nowhere else."""

_MOSTLY = 0.8
"""Part of a quoted sentence that statements must hold for it to be told already."""


class EveryFact:
    """Another detector's statements, and every fact outside them."""

    def __init__(self, statements: Detector) -> None:
        self._statements = statements

    def find(
        self,
        text: str,
        parts: Sequence[PartSpan],
        progress: Progress = SILENT,
        *,
        published: date | None = None,
    ) -> Iterator[Candidate]:
        """Candidates in text order, each paragraph's as soon as its statements are known."""
        chosen = _chosen(find_facts(text, parts, published), Article(text, parts), text)
        facts = _by_paragraph(text, chosen)
        stated = _Ahead(self._statements.find(text, parts, progress, published=published))
        for paragraph in paragraphs(text):
            told = list(stated.before(paragraph.end))
            yield from _together(text, told, facts.get(paragraph.start, ()))
        yield from stated.before(len(text) + 1)


def _chosen(facts: Iterable[Fact], article: Article, text: str) -> list[Fact]:
    """What is ticked by itself: names and titles where they first stand in running text."""
    order = list(_TICKED)
    aside = [one.span for one in article.paragraphs if one.role in _ASIDE]
    first: dict[tuple[FactKind, str], Fact] = {}
    kept: list[Fact] = []
    for fact in sorted(facts, key=lambda fact: (_lies_in(aside, fact.span), fact.span.start)):
        if fact.kind in _ONCE:
            told = fact.spelling or fact.span.of(text).casefold()
            first.setdefault((fact.kind, told), fact)
        else:
            kept.append(fact)
    return sorted([*kept, *first.values()], key=lambda one: (order.index(one.kind), one.span))


def _lies_in(stretches: Sequence[TextSpan], span: TextSpan) -> bool:
    at = bisect_right(stretches, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.start < stretches[at].end


class _Ahead:
    """An iterator of candidates in text order, taken up to a place at a time."""

    def __init__(self, found: Iterator[Candidate]) -> None:
        self._found = found
        self._next: Candidate | None = next(found, None)

    def before(self, place: int) -> Iterator[Candidate]:
        """Those that begin before `place` and were not taken yet."""
        while self._next is not None and self._next.span.start < place:
            yield self._next
            self._next = next(self._found, None)


def _by_paragraph(text: str, facts: Iterable[Fact]) -> dict[int, list[Fact]]:
    """Facts by where their paragraph begins, in the order given."""
    starts = [one.start for one in paragraphs(text)]
    found: dict[int, list[Fact]] = {}
    for fact in facts:
        start = starts[bisect_left(starts, fact.span.start + 1) - 1]
        found.setdefault(start, []).append(fact)
    return found


def _together(text: str, told: list[Candidate], facts: Sequence[Fact]) -> list[Candidate]:
    """The statements of one paragraph and the facts outside them, in text order."""
    found = list(told)
    for fact in facts:
        if fact.kind is FactKind.CAPTION:
            found = [_as_caption(fact, found)]
            continue
        for span in _untold(text, fact, [one.span for one in found]):
            found.append(_candidate(fact.kind, span))
    return sorted(found, key=lambda one: (one.span.start, -one.span.end))


def _as_caption(fact: Fact, told: Sequence[Candidate]) -> Candidate:
    """The caption as one claim, with the reasons of the statements in it."""
    caption = _candidate(fact.kind, fact.span)
    inside = [one for one in told if one.span.start < fact.span.end]
    reasons = [*caption.reasons, *(reason for one in inside for reason in one.reasons)]
    worth = [caption.check_worthiness, *(one.check_worthiness for one in inside)]
    return replace(caption, check_worthiness=max(worth), reasons=tuple(dict.fromkeys(reasons)))


def _candidate(kind: FactKind, span: TextSpan) -> Candidate:
    reason, claim_kind, worth = _TICKED[kind]
    return Candidate(span, worth, claim_kind, (reason,))


def _untold(text: str, fact: Fact, told: Sequence[TextSpan]) -> Iterator[TextSpan]:
    """What of a fact is told nowhere yet: all of it or nothing, of a quotation its sentences."""
    if fact.kind is not FactKind.QUOTATION:
        if _share(fact.span, told) < 1:
            yield fact.span
        return
    run: TextSpan | None = None
    for sentence in sentences(fact.span.of(text)):
        span = TextSpan(fact.span.start + sentence.start, fact.span.start + sentence.end)
        if _share(span, told) < _MOSTLY:
            run = span if run is None else TextSpan(run.start, span.end)
        elif run is not None:
            yield run
            run = None
    if run is not None:
        yield run


def _share(span: TextSpan, told: Sequence[TextSpan]) -> float:
    """How much of a span lies in spans told, in [0, 1]."""
    held: set[int] = set()
    for one in told:
        if one.start < span.end and span.start < one.end:
            held.update(range(max(one.start, span.start), min(one.end, span.end)))
    return len(held) / (span.end - span.start)
