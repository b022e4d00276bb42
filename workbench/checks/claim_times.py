"""What "last year" of a claim means: told with each claim, with the other ways to read it."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from workbench.checks.case_texts import CaseTexts, ClaimText
from workbench.checks.days_told import days_told
from workbench.checks.finding import Finding, Place, key_of
from workbench.checks.of_article import passage_of
from workbench.model.kinds import CheckKind
from workbench.model.span import TextSpan
from workbench.reading.periods import Period, periods


def claim_times(texts: CaseTexts) -> Iterator[Finding]:
    """Each time of a claim that counts from the day of the article."""
    article = texts.article
    if article.published is None:
        return
    alone = {period.start: period.days for period in _undated(article.text)}
    counted = [
        period
        for period in passage_of(article).periods
        if period.days is not None and alone.get(period.start) != period.days
    ]
    for claim in texts.claims:
        for period in counted:
            if claim.span.start <= period.start and period.end <= claim.span.end:
                yield _of_period(claim, period, article.published)


@lru_cache(maxsize=16)
def _undated(text: str) -> tuple[Period, ...]:
    """The times of a text, as far as they tell without its day."""
    return tuple(periods(text, None))


def _of_period(claim: ClaimText, period: Period, published: date) -> Finding:
    assert period.days is not None
    days = days_told(period.days)
    others = "; ".join(f"{days_told(other.days)} ({other.why})" for other in period.alternatives)
    also = f" It may also be read as {others}." if others else ""
    return Finding(
        key=key_of(CheckKind.PERIOD, "time_resolved", claim.quote, period.text, days),
        kind=CheckKind.PERIOD,
        rule="time_resolved",
        result="resolved",
        told=f"{period.text} = {days}",
        why=f"“{period.text}” is counted from the article’s day, {published.day} "
        f"{published:%B %Y}.{also}",
        is_flag=False,
        claim_id=claim.id,
        evidence_id=None,
        here=Place(period.text, TextSpan(period.start, period.end)),
    )
