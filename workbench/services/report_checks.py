"""The checks and calculations of a case as a report tells them.

What rests on words off the record is left out with them (`report_terms`).
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from sqlmodel import Session

from workbench.model import CheckKind, Terms
from workbench.model.report_checks import (
    ReportCalculation,
    ReportChange,
    ReportCheck,
    ReportOperand,
)
from workbench.services.checking import run_checks, snapshot
from workbench.services.report_terms import Withheld
from workbench.services.views.calculations import (
    CalculationRow,
    KeptCalculation,
    OperandRow,
    worked,
)
from workbench.services.views.checks import CheckRow

RESOLVED = "time_resolved"
"""The rule that says which days a time of the claim is, and how else it may be read."""

OF_ARTICLE = (CheckKind.ARTICLE, CheckKind.NAME)
"""Checks of the article itself, wherever in it they found something."""


class ChecksTold:
    """What is told beside each passage, under each claim, and of the article itself."""

    def __init__(
        self, session: Session, draft_id: UUID, numbers: dict[UUID, int], withheld: Withheld
    ) -> None:
        """Run the checks as they stand now; `numbers` are those of the sources by id."""
        self.numbers = numbers
        self.evidence: dict[UUID, list[ReportCheck]] = defaultdict(list)
        self.claims: dict[UUID, list[ReportCheck]] = defaultdict(list)
        self.article: list[ReportCheck] = []
        self.calculations: dict[UUID, list[ReportCalculation]] = defaultdict(list)
        told = snapshot(session, draft_id)
        claims = {claim.id: claim.number for claim in told.texts.claims}
        open_to_all = tuple(kept for kept in told.calculations if not _is_off(kept))
        for row in run_checks(replace(told, calculations=open_to_all)).findings:
            if not withheld.is_off(row.finding.evidence_id, row.finding.source_id):
                self._put(row, _check(row, numbers, claims))
        for kept in told.calculations:
            mine = self.calculations[kept.calculation.claim_id]
            mine.append(
                ReportCalculation(kept.calculation.kind, withheld=True)
                if _is_off(kept)
                else _calculation(worked(kept))
            )

    def _put(self, row: CheckRow, check: ReportCheck) -> None:
        finding = row.finding
        of_article = finding.kind in OF_ARTICLE or finding.claim_id is None
        if finding.evidence_id is not None:
            self.evidence[finding.evidence_id].append(check)
        elif finding.claim_id is not None and not of_article:
            self.claims[finding.claim_id].append(check)
        elif finding.is_flag:
            self.article.append(check)


def _check(row: CheckRow, sources: Mapping[UUID, int], claims: Mapping[UUID, int]) -> ReportCheck:
    finding = row.finding
    source_id, claim_id = finding.source_id, finding.claim_id
    return ReportCheck(
        kind=finding.kind,
        rule=finding.rule,
        result=finding.result,
        told=finding.told,
        why=finding.why if finding.is_flag or finding.rule == RESOLVED else "",
        is_flag=finding.is_flag,
        words=finding.here.words,
        source_number=sources.get(source_id, 0) if source_id else 0,
        changes=tuple(ReportChange(change.quote, change.source) for change in finding.changes),
        claim_number=claims.get(claim_id, 0) if claim_id else 0,
        closed_why=row.closed_why,
        closed_by=row.closed_by,
        closed_at=row.closed_at,
    )


def _calculation(row: CalculationRow) -> ReportCalculation:
    come = row.calculated
    return ReportCalculation(
        kind=row.kind,
        label=row.label,
        operands=tuple(map(_operand, row.operands)),
        steps=come.steps,
        result=come.result,
        rounding=come.rounding,
        notes=come.notes,
        trouble=come.trouble,
    )


def _is_off(kept: KeptCalculation) -> bool:
    """Whether any of its figures was given off the record: then the result tells of it too."""
    passages = [kept.passages.get(operand.evidence_id) for operand in kept.operands]
    return any(p is not None and p.terms is Terms.OFF_RECORD for p in passages)


def _operand(row: OperandRow) -> ReportOperand:
    return ReportOperand(row.role, row.origin, row.words, row.value, row.where, row.trouble)
