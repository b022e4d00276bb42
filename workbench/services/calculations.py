"""Calculations of a claim: percent change, share, per head, sum, difference, conversion.

Kept are the figures and what is to be done with them, never the result: it is
worked out anew whenever it is shown, from what the evidence says then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlmodel import select

from workbench.checks.calculations import operands_wanted
from workbench.checks.operands import figures_to_use, found_again, typed_figure, unit_named
from workbench.errors import Invalid
from workbench.model import (
    Calculation,
    CalculationKind,
    Claim,
    Evidence,
    Operand,
    OperandOrigin,
)
from workbench.services.standing import reopen_if_signed, take_up
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class Given:
    """A figure as the analyst gives it: chosen in a passage, or typed with a note.

    `words` are the figure's own. `start` is its place in the words of the evidence
    or the claim, in code points.
    """

    words: str
    origin: OperandOrigin = OperandOrigin.TYPED
    evidence_id: UUID | None = None
    start: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be worked out. `target` is the unit of a conversion, as it is typed ("miles")."""

    kind: CalculationKind
    operands: Sequence[Given]
    target: str = ""
    label: str = ""


@operation("Add calculation")
def add_calculation(tx: Transaction, *, claim_id: UUID, plan: Plan) -> UUID:
    """Work something out for a claim; return the calculation's id.

    A suggestion for which something is worked out is accepted; a signed claim is
    open to signature again.

    Raises:
        Invalid: too few or too many figures, one that is not there, a typed one
            that is no number or has no note, or a unit nobody knows.
    """
    claim = tx.get(Claim, claim_id)
    plan = _checked(tx, claim, plan)
    reopen_if_signed(tx, claim)
    take_up(tx, claim)
    calculation = Calculation(
        case_id=claim.case_id,
        claim_id=claim_id,
        kind=plan.kind,
        label=plan.label,
        target=plan.target,
        operand_count=len(plan.operands),
        added_by_id=tx.actor.id,
    )
    tx.add(calculation)
    tx.session.flush()
    _give(tx, calculation, plan.operands)
    return calculation.id


@operation("Edit calculation")
def edit_calculation(
    tx: Transaction, *, calculation_id: UUID, plan: Plan, based_on: int | None = None
) -> None:
    """Work out something else, or from other figures.

    Raises:
        Invalid: as for a new one.
    """
    calculation = tx.get(Calculation, calculation_id, based_on=based_on)
    claim = tx.get(Claim, calculation.claim_id)
    plan = _checked(tx, claim, plan)
    reopen_if_signed(tx, claim)
    calculation.kind, calculation.label, calculation.target = plan.kind, plan.label, plan.target
    calculation.operand_count = len(plan.operands)
    mine = select(Operand).where(Operand.calculation_id == calculation_id)
    tx.remove(*tx.session.exec(mine))
    _give(tx, calculation, plan.operands)


@operation("Remove calculation")
def remove_calculation(tx: Transaction, *, calculation_id: UUID) -> None:
    """Take a calculation off its claim; the figures stay where they are."""
    calculation = tx.get(Calculation, calculation_id)
    reopen_if_signed(tx, tx.get(Claim, calculation.claim_id))
    tx.remove(calculation)


def _give(tx: Transaction, calculation: Calculation, operands: Sequence[Given]) -> None:
    for position, given in enumerate(operands):
        tx.add(
            Operand(
                case_id=calculation.case_id,
                claim_id=calculation.claim_id,
                calculation_id=calculation.id,
                evidence_id=given.evidence_id,
                position=position,
                origin=given.origin,
                words=given.words,
                start=given.start,
                note=given.note,
            )
        )


def _checked(tx: Transaction, claim: Claim, plan: Plan) -> Plan:
    least, most = operands_wanted(plan.kind)
    if not least <= len(plan.operands) <= most:
        wanted = f"{least}" if least == most else f"{least} to {most}"
        raise Invalid(f"This takes {wanted} figures; {len(plan.operands)} are chosen.")
    converts = plan.kind is CalculationKind.CONVERSION
    target = " ".join(plan.target.split()) if converts else ""
    if converts and not unit_named(target):
        raise Invalid(
            f"“{target}” is no unit that is known." if target else "Say into which unit.",
            hint="Write it as in a text: miles, square metres, dollars.",
        )
    operands = [_found(tx, claim, given) for given in plan.operands]
    return replace(plan, operands=operands, target=target, label=" ".join(plan.label.split()))


def _found(tx: Transaction, claim: Claim, given: Given) -> Given:
    if given.origin is OperandOrigin.TYPED:
        return _typed(given)
    if given.origin is OperandOrigin.CLAIM:
        return replace(_in_words(claim_words(claim), given), evidence_id=None)
    if given.evidence_id is None:
        raise Invalid("Choose the passage that the figure stands in.")
    evidence = tx.get(Evidence, given.evidence_id)
    if evidence.claim_id != claim.id:
        raise Invalid("This passage is evidence of another claim.")
    return _in_words(evidence.quote, given)


def _in_words(words: str, given: Given) -> Given:
    found = found_again(given.words, given.start or 0, figures_to_use(words))
    if found is None or found.was:
        raise Invalid(f"The figure “{given.words}” is not in these words.")
    return replace(given, start=found.figure.start, note=given.note.strip())


def _typed(given: Given) -> Given:
    words, note = " ".join(given.words.split()), given.note.strip()
    if typed_figure(words) is None:
        raise Invalid(
            f"“{words}” is not one number." if words else "Type a number.",
            hint="Write it with its unit, if it has one: 1,200, $4.5 million, 24 miles.",
        )
    if not note:
        raise Invalid(f"Say where {words} is from.")
    return Given(words, note=note)


def claim_words(claim: Claim) -> str:
    """The words in which the figures of a claim are looked for."""
    return claim.quote or claim.in_full
