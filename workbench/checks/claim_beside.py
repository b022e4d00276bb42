"""A claim beside one of its passages: which words of it are read, and what is answered of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from workbench.checks.case_texts import ArticleText, ClaimText, EvidenceText
from workbench.checks.comparing import Comparison, compare
from workbench.checks.figures import FigureCheck
from workbench.checks.of_article import around
from workbench.checks.periods import PeriodCheck
from workbench.model.span import TextSpan
from workbench.reading.figures import Figure
from workbench.reading.passage import read
from workbench.reading.periods import Period


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a claim is read in, and which of the article they are: None for one in full.

    The words of the article are read with their sentence, for "on Thursday" is
    past or to come by its verb; only what lies in `own` is of the claim.
    """

    text: str
    start: int | None
    own: TextSpan

    def holds(self, told: Figure | Period) -> bool:
        """Whether a figure or time is of the claim itself."""
        if self.start is None:
            return True
        place = self.start + told.start
        return self.own.start <= place and self.start + told.end <= self.own.end

    def place(self, told: Figure | Period) -> TextSpan:
        """Where in the article it stands; the claim's own place, where it is only in full."""
        if self.start is None:
            return self.own
        return TextSpan(self.start + told.start, self.start + told.end)


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim and one of its passages, each with the day from which its "last year" counts."""

    claim: ClaimText
    evidence: EvidenceText
    written: Words | None
    published: date | None
    evidence_published: date | None

    @property
    def full(self) -> Words | None:
        """The claim in full, if it has been put so."""
        return Words(self.claim.in_full, None, self.claim.span) if self.claim.in_full else None

    def compared(self, words: Words) -> Comparison:
        """What the passage says to these words."""
        return _compared(words.text, self.evidence.quote, self.published, self.evidence_published)


@lru_cache(maxsize=4096)
def _compared(
    claim: str, evidence: str, published: date | None, evidence_published: date | None
) -> Comparison:
    """Kept, for after a change of the case nearly all pairs are as they were."""
    return compare(claim, evidence, published, evidence_published=evidence_published)


def written_words(article: ArticleText, claim: ClaimText) -> Words | None:
    """A claim's words in the article, with their sentence; None for an implied one."""
    if not claim.quote or claim.span.of(article.text) != claim.quote:
        return None
    span = around(article.text, claim.span)
    return Words(span.of(article.text), span.start, claim.span)


def figure_checks(pair: Pair) -> Iterator[tuple[FigureCheck, TextSpan]]:
    """The figures of the claim in full, and those of its words that it has not."""
    full, written = pair.full, pair.written
    own = _own(pair, written)
    for check in pair.compared(full).figures if full else ():
        same = next((one for one in own if _is_same(one, check.claim)), None)
        yield check, written.place(same) if written and same else pair.claim.span
    told = read(full.text, pair.published).figures if full else ()
    for check in pair.compared(written).figures if written and own else ():
        if check.claim in own and not any(_is_same(check.claim, one) for one in told):
            assert written is not None
            yield check, written.place(check.claim)


def _own(pair: Pair, written: Words | None) -> list[Figure]:
    """The figures of the claim's words in the article."""
    if written is None:
        return []
    told = read(written.text, pair.published).figures
    return [figure for figure in told if written.holds(figure)]


def period_checks(pair: Pair) -> Iterator[tuple[PeriodCheck, TextSpan]]:
    """The times of the claim in full, which puts them in; else those of its words."""
    full = pair.full
    if full is not None and read(full.text, pair.published).periods:
        for check in pair.compared(full).periods:
            yield check, pair.claim.span
        return
    written = pair.written
    for check in pair.compared(written).periods if written else ():
        assert written is not None
        if written.holds(check.claim):
            yield check, written.place(check.claim)


def _is_same(one: Figure, other: Figure) -> bool:
    return one.unit == other.unit and (one.value, one.low, one.high) == (
        other.value,
        other.low,
        other.high,
    )
