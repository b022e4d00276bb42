"""The calculations of a seed, and the flags that somebody closed in it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from workbench.errors import Invalid
from workbench.model import CalculationKind, CheckKind, OperandOrigin
from workbench.services.calculations import Given, Plan, add_calculation
from workbench.services.checking import close_finding, run_checks, snapshot
from workbench.store.transaction import Transaction


def calculate(
    tx: Transaction, claim_id: UUID, told: dict[str, Any], passages: Sequence[UUID]
) -> None:
    """Work out what a seed tells of. A figure names its passage by its place in the claim's list.

    Raises:
        Invalid: a figure is not in its passage.
    """
    operands = [_given(operand, passages) for operand in told["operands"]]
    kind, target = CalculationKind(told["kind"]), told.get("target", "")
    plan = Plan(kind, operands, target, told.get("label", ""))
    add_calculation(tx, claim_id=claim_id, plan=plan)


def _given(told: dict[str, Any], passages: Sequence[UUID]) -> Given:
    if "evidence" in told:
        evidence_id = passages[told["evidence"]]
        return Given(told["words"], OperandOrigin.EVIDENCE, evidence_id)
    if told.get("claim"):
        return Given(told["words"], OperandOrigin.CLAIM)
    return Given(told["words"], note=told["note"])


def close_flag(tx: Transaction, draft_id: UUID, told: dict[str, Any]) -> None:
    """Close the flag between two words, as a seed tells of it.

    Raises:
        Invalid: no check has this flag.
    """
    tx.session.flush()
    kind = CheckKind(told["kind"])
    for row in run_checks(snapshot(tx.session, draft_id)).open_flags:
        finding = row.finding
        against = finding.there.words if finding.there is not None else ""
        if (finding.kind, finding.here.words, against) == (kind, told["words"], told["against"]):
            close_finding(tx, draft_id=draft_id, finding=finding, why=told["why"])
            return
    raise Invalid(f"The sample has no flag at “{told['words']}”.")
