"""What the calculations of a case say to its claims, as findings beside those of the checks."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.case_texts import ClaimText
from workbench.checks.finding import Finding, Place, key_of
from workbench.checks.outcomes import Outcome
from workbench.checks.results import AGREEING, Result
from workbench.model import CheckKind, OperandOrigin, TextSpan
from workbench.services.views.calculations import CalculationRow, KeptCalculation, worked

_SIGNS = {Result.AGREES: "=", Result.ROUNDS_TO: "≈", Result.WITHIN_HEDGE: "≈"}


def calculation_findings(
    kept: Iterable[KeptCalculation], claims: Sequence[ClaimText]
) -> Iterator[Finding]:
    """How each result stands to its claim; that a figure changed or is gone. Pure."""
    by_id = {claim.id: claim for claim in claims}
    for row in map(worked, kept):
        claim = by_id.get(row.claim_id)
        if claim is None:
            continue
        if row.calculated.trouble:
            yield _stuck(row, claim)
        elif row.outcome is not None:
            yield _held(row, row.outcome, claim)
        yield from _changed(row, claim)


def _held(row: CalculationRow, outcome: Outcome, claim: ClaimText) -> Finding:
    claimed, come = outcome.claimed, row.calculated
    told = f"worked out: {come.result} {_SIGNS.get(outcome.result, '≠')} {claimed.text}"
    why = f"The claim says “{claimed.text}”, the calculation “{come.steps[-1]}”. {outcome.note}"
    span = TextSpan(claim.span.start + claimed.start, claim.span.start + claimed.end)
    here = Place(claimed.text, span if claim.quote else claim.span)
    is_flag = outcome.result not in AGREEING
    return _finding(row, claim, "calculation", outcome.result, (told, why, here, is_flag))


def _stuck(row: CalculationRow, claim: ClaimText) -> Finding:
    why = row.calculated.trouble
    told = f"not worked out: {why[0].lower()}{why[1:].rstrip('.')}"
    here = Place(claim.quote or claim.in_full, claim.span)
    return _finding(row, claim, "calculation_stuck", Result.NOT_FOUND, (told, why, here, True))


def _changed(row: CalculationRow, claim: ClaimText) -> Iterator[Finding]:
    for operand in row.operands:
        if operand.trouble and operand.value and operand.origin is not OperandOrigin.TYPED:
            told = f"a figure of the calculation is another one now: {operand.words}"
            why = f"{operand.where}: {operand.trouble}"
            here = Place(claim.quote or claim.in_full, claim.span)
            given = told, why, here, True
            yield _finding(row, claim, "operand_changed", Result.DIFFERS, given)


def _finding(
    row: CalculationRow,
    claim: ClaimText,
    rule: str,
    result: Result,
    given: tuple[str, str, Place, bool],
) -> Finding:
    told, why, here, is_flag = given
    words = claim.in_full or claim.quote, here.words, *row.calculated.steps, told
    return Finding(
        key=key_of(CheckKind.CALCULATION, rule, *words),
        kind=CheckKind.CALCULATION,
        rule=rule,
        result=result,
        told=told,
        why=why,
        is_flag=is_flag,
        claim_id=claim.id,
        evidence_id=None,
        here=here,
        there=_there(row),
    )


def _there(row: CalculationRow) -> Place | None:
    """The first figure of the evidence that it is worked out from."""
    for operand in row.operands:
        passage = operand.passage
        if passage is not None:
            span = passage.span
            if span is not None and operand.start is not None:
                first = span.start + operand.start
                span = TextSpan(first, first + len(operand.words))
            return Place(
                words=operand.words,
                evidence_id=operand.evidence_id,
                source_id=passage.source_id,
                capture_id=passage.capture_id,
                capture_span=span,
            )
    return None
