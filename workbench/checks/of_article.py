"""The article as its checks look at it: read once, with the sentence of each figure."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from workbench.checks.case_texts import ArticleText
from workbench.checks.finding import Finding, Place, key_of
from workbench.model.kinds import CheckKind, PartRole
from workbench.model.span import TextSpan
from workbench.reading.figures import Figure
from workbench.reading.passage import Passage, read
from workbench.text.sentences import paragraphs, sentences

SKIPPED = frozenset({PartRole.PROMO, PartRole.CREDIT, PartRole.TABLE})
"""Parts that are not the article's own sentences."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Two stretches of the article that do not go together, and by which rule.

    `told` is the short line, `why` the sentence; `result` one word for the rule's answer.
    """

    rule: str
    result: str
    told: str
    why: str
    here: TextSpan
    there: TextSpan | None = None

    def finding(self, text: str, kind: CheckKind = CheckKind.ARTICLE) -> Finding:
        """The slip as a flag on the article."""
        here = Place(self.here.of(text), self.here)
        there = None if self.there is None else Place(self.there.of(text), self.there)
        words = (here.words, there.words if there else "")
        return Finding(
            key=key_of(kind, self.rule, *words, *(_line(text, p) for p in (here, there) if p)),
            kind=kind,
            rule=self.rule,
            result=self.result,
            told=self.told,
            why=self.why,
            is_flag=True,
            claim_id=None,
            evidence_id=None,
            here=here,
            there=there,
        )


def _line(text: str, place: Place) -> str:
    """The line of the article that the words stand in: when it changes, the flag comes back."""
    span = place.span or TextSpan(0, 0)
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return text[start : end if end >= 0 else len(text)]


def passage_of(article: ArticleText) -> Passage:
    """What the whole article says."""
    return read(article.text, article.published)


@lru_cache(maxsize=16)
def sentences_of(text: str) -> tuple[TextSpan, ...]:
    """The sentences of an article."""
    return tuple(sentences(text))


@lru_cache(maxsize=16)
def _paragraphs(text: str) -> tuple[TextSpan, ...]:
    return tuple(paragraphs(text))


def paragraph_at(text: str, place: int) -> int:
    """The number, from 0, of the paragraph that a place of the article lies in."""
    starts = [span.start for span in _paragraphs(text)]
    return max(bisect_right(starts, place) - 1, 0)


def around(text: str, span: TextSpan) -> TextSpan:
    """The sentences that a stretch of the article lies in; itself, where it lies in none."""
    held = [one for one in sentences_of(text) if one.overlaps(span)]
    return TextSpan(min(held[0].start, span.start), max(held[-1].end, span.end)) if held else span


def by_sentence(article: ArticleText) -> list[list[Figure]]:
    """The figures of each sentence that has some, without those of other people's parts."""
    skipped = [part.span for part in article.parts if part.role in SKIPPED]
    told = [
        figure
        for figure in passage_of(article).figures
        if not any(span.start <= figure.start < span.end for span in skipped)
    ]
    return [list(those) for _, those in groupby(told, key=lambda figure: figure.sentence)]


def span_of(first: Figure, last: Figure | None = None) -> TextSpan:
    """From one figure to another, both within."""
    return TextSpan(first.start, (last or first).end)
