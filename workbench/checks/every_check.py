"""Every check of a case, one after the other, and the claim that each finding is about."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from workbench.checks.against_evidence import against_evidence
from workbench.checks.case_texts import CaseTexts, ClaimText
from workbench.checks.claim_times import claim_times
from workbench.checks.finding import Finding, told_apart
from workbench.checks.names_in_sources import names_in_sources
from workbench.checks.own_figures import slips_of_figures
from workbench.checks.own_names import own_names
from workbench.checks.own_quotations import slips_of_quotations
from workbench.checks.own_times import slips_of_times
from workbench.checks.quotations_held import passages_held, quotations_held
from workbench.checks.sums import slips_of_sums
from workbench.model.kinds import CheckKind

Check = Callable[[CaseTexts], Iterator[Finding]]

_OF_ARTICLE = (slips_of_figures, slips_of_sums, slips_of_quotations, slips_of_times)
_KINDS = {"weekday": CheckKind.PERIOD, "age": CheckKind.PERIOD}


def _article_itself(texts: CaseTexts) -> Iterator[Finding]:
    for check in _OF_ARTICLE:
        for slip in check(texts.article):
            yield slip.finding(texts.article.text, _KINDS.get(slip.rule, CheckKind.ARTICLE))


CHECKS: tuple[Check, ...] = (
    claim_times,
    against_evidence,
    quotations_held,
    passages_held,
    own_names,
    names_in_sources,
    _article_itself,
)
"""All of them; each is a function of the snapshot alone."""


def of_claims(findings: Sequence[Finding], claims: Sequence[ClaimText]) -> Iterator[Finding]:
    """The findings in the order of the article, each with a key of its own and its claim.

    What was found in the article itself belongs to the shortest claim around it.
    """
    placed = sorted(findings, key=_order)
    for finding in told_apart(placed):
        span = finding.here.span
        if finding.claim_id is not None or span is None:
            yield finding
            continue
        around = [claim for claim in claims if _holds(claim, finding)]
        claim = min(around, key=lambda one: len(one.span), default=None)
        yield replace(finding, claim_id=claim.id) if claim else finding


def _holds(claim: ClaimText, finding: Finding) -> bool:
    span = finding.here.span
    return span is not None and not claim.span.is_point and claim.span.overlaps(span)


def _order(finding: Finding) -> tuple[int, int]:
    span = finding.here.span
    return (span.start, span.end) if span is not None else (0, 0)
