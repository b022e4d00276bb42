"""Calculations as the card, the checks and the report show them: worked out from what is there.

Reading is one thing, working out another: `kept_calculations` reads, `worked` is pure.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.checks.amounts import amount_of, told
from workbench.checks.calculations import Calculated, calculate, role_of
from workbench.checks.operands import (
    FoundAgain,
    figures_to_use,
    found_again,
    typed_figure,
    unit_named,
)
from workbench.checks.outcomes import Outcome, outcome
from workbench.model import Calculation, CalculationKind, Claim, Operand, OperandOrigin
from workbench.reading.figures import Figure
from workbench.reading.passage import read
from workbench.services.calculations import Given, Plan, claim_words
from workbench.services.views.operands import THE_CLAIM, Passage, passages_of
from workbench.store.rows import batched

WENT = "It went with the evidence in which it stood."
NOT_THERE = "It does not stand in these words any more."


@dataclass(frozen=True, slots=True)
class OperandRow:
    """One figure of a calculation: its `words`, and as what it counts (`value`).

    `where` says where it is from ("[3] p. 2", "the claim", the note of a typed one).
    `trouble` tells that it is another one now, or gone; what went with its evidence
    has no words. `passage` is the evidence it stands in, if any.
    """

    role: str
    origin: OperandOrigin
    words: str = ""
    value: str = ""
    where: str = ""
    trouble: str = ""
    evidence_id: UUID | None = None
    start: int | None = None
    note: str = ""
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class CalculationRow:
    """A calculation, worked out. `outcome` is how it stands to a figure of the claim, or None."""

    id: UUID
    version: int
    claim_id: UUID
    kind: CalculationKind
    label: str
    target: str
    operands: tuple[OperandRow, ...]
    calculated: Calculated
    outcome: Outcome | None

    @property
    def plan(self) -> Plan:
        """It as it was given, to be edited; figures that went are left out."""
        given = [
            Given(row.words, row.origin, row.evidence_id, row.start, row.note)
            for row in self.operands
            if row.words
        ]
        return Plan(self.kind, given, self.target, self.label)


@dataclass(frozen=True, slots=True)
class KeptCalculation:
    """A calculation as it is kept, with the words in which its figures are looked for."""

    calculation: Any
    operands: tuple[Any, ...]
    claim_words: str
    passages: Mapping[UUID, Passage] = field(default_factory=dict)


def calculation_rows(session: Session, claim_id: UUID) -> list[CalculationRow]:
    """The calculations of a claim, in the order they were added."""
    return [worked(kept) for kept in kept_calculations(session, [claim_id])]


def kept_calculations(session: Session, claim_ids: Collection[UUID]) -> list[KeptCalculation]:
    """The calculations of some claims, in the order they were added. Safe in any thread."""
    kept: list[KeptCalculation] = []
    for some in batched(claim_ids):
        calculations = _rows(session, Calculation, some)
        if not calculations:
            continue
        operands: dict[UUID, list[Any]] = defaultdict(list)
        for operand in _rows(session, Operand, some):
            operands[operand.calculation_id].append(operand)
        passages = passages_of(session, {one.claim_id for one in calculations})
        for one in calculations:
            words = claim_words(session.get_one(Claim, one.claim_id))
            mine = tuple(operands[one.id])
            kept.append(KeptCalculation(one, mine, words, passages[one.claim_id]))
    return sorted(kept, key=lambda one: one.calculation.added_at)


def _rows(session: Session, model: Any, claim_ids: list[UUID]) -> list[Any]:
    """Plain columns, which outlive their session."""
    wanted = select(*model.__table__.c).where(col(model.claim_id).in_(claim_ids))
    return list(session.execute(wanted))


def worked(kept: KeptCalculation) -> CalculationRow:
    """A calculation worked out from what its passages say now. Pure."""
    one = kept.calculation
    by_position = {operand.position: operand for operand in kept.operands}
    found = [
        _operand(by_position.get(position), role_of(one.kind, position), kept)
        for position in range(one.operand_count)
    ]
    rows = tuple(row for row, _ in found)
    target = unit_named(one.target) if one.target else ""
    calculated = calculate(one.kind, [figure for _, figure in found], target)
    used = {row.start for row in rows if row.origin is OperandOrigin.CLAIM}
    claimed = [f for f in read(kept.claim_words, None).figures if f.start not in used]
    return CalculationRow(
        id=one.id,
        version=one.version,
        claim_id=one.claim_id,
        kind=one.kind,
        label=one.label,
        target=one.target,
        operands=rows,
        calculated=calculated,
        outcome=outcome(one.kind, calculated, claimed),
    )


def _operand(
    operand: Any | None, role: str, kept: KeptCalculation
) -> tuple[OperandRow, Figure | None]:
    if operand is None:
        return OperandRow(role, OperandOrigin.EVIDENCE, trouble=WENT), None
    passage = kept.passages.get(operand.evidence_id) if operand.evidence_id else None
    found = _figure(operand, kept.claim_words if passage is None else passage.words)
    figure = found.figure if found is not None else None
    row = OperandRow(
        role=role,
        origin=operand.origin,
        words=found.figure.text if found is not None and found.was else operand.words,
        value=told(amount_of(figure)) if figure is not None else "",
        where=_where(operand, passage),
        trouble=_trouble(found),
        evidence_id=operand.evidence_id,
        start=figure.start if figure is not None else operand.start,
        note=operand.note,
        passage=passage,
    )
    return row, figure


def _figure(operand: Any, words: str) -> FoundAgain | None:
    if operand.origin is OperandOrigin.TYPED:
        typed = typed_figure(operand.words)
        return FoundAgain(typed) if typed is not None else None
    return found_again(operand.words, operand.start or 0, figures_to_use(words))


def _where(operand: Any, passage: Passage | None) -> str:
    if passage is not None:
        return passage.where
    return THE_CLAIM if operand.origin is OperandOrigin.CLAIM else str(operand.note)


def _trouble(found: FoundAgain | None) -> str:
    if found is None:
        return NOT_THERE
    return f"It was {found.was}; now {found.figure.text} stands there." if found.was else ""
