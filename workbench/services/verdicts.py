"""Rating claims, and signing what somebody else has decided."""

from datetime import date
from uuid import UUID

from sqlmodel import select

from workbench.errors import Invalid
from workbench.model import (
    Claim,
    ClaimState,
    Question,
    SignOff,
    Standing,
    Verdict,
    utcnow,
)
from workbench.services.standing import refresh_state, scale_of
from workbench.store.transaction import Transaction, operation


@operation("Set verdict")
def rate(
    tx: Transaction, *, claim_id: UUID, rating: str, question: Question = Question.IS_SO
) -> None:
    """Answer a question with a label of the case's scale.

    Rating a suggestion accepts it. A signed claim is open to signature again.

    Raises:
        Invalid: the scale has no such label, or has retired it.
    """
    claim = tx.get(Claim, claim_id)
    label = scale_of(tx, claim).rating(rating)
    if label is None or label.retired:
        raise Invalid("This case's scale has no such label.")
    verdict = _verdict(tx, claim, question)
    verdict.rating, verdict.standing = rating, Standing.RATED
    _decided(tx, claim, verdict)


@operation("Close without rating")
def set_standing(
    tx: Transaction, *, claim_id: UUID, standing: Standing, question: Question = Question.IS_SO
) -> None:
    """Say that a question is not checked, or not checkable."""
    claim = tx.get(Claim, claim_id)
    verdict = _verdict(tx, claim, question)
    verdict.standing = standing
    if standing is not Standing.RATED:
        verdict.rating = ""
    _decided(tx, claim, verdict)


@operation("Write conclusion", coalesce=True)
def set_conclusion(
    tx: Transaction, *, claim_id: UUID, conclusion: str, question: Question = Question.IS_SO
) -> None:
    """The finding in words. On a desk without labels this is the verdict."""
    claim = tx.get(Claim, claim_id)
    verdict = _verdict(tx, claim, question)
    verdict.conclusion = conclusion.strip()
    if verdict.standing is not Standing.RATED and scale_of(tx, claim).conclusion_only:
        verdict.standing = Standing.RATED
    _decided(tx, claim, verdict)


@operation("Write rationale", coalesce=True)
def set_rationale(
    tx: Transaction, *, claim_id: UUID, rationale: str, question: Question = Question.IS_SO
) -> None:
    """Why this is the verdict. It may be written before the rating."""
    claim = tx.get(Claim, claim_id)
    verdict = _verdict(tx, claim, question)
    verdict.rationale = rationale.strip()
    _decided(tx, claim, verdict)


@operation("Date the finding")
def set_as_of(
    tx: Transaction, *, claim_id: UUID, as_of: date | None, question: Question = Question.IS_SO
) -> None:
    """The day for which the finding holds."""
    claim = tx.get(Claim, claim_id)
    verdict = _verdict(tx, claim, question)
    verdict.as_of = as_of
    _decided(tx, claim, verdict)


@operation("Clear verdict")
def clear_verdict(tx: Transaction, *, claim_id: UUID, question: Question = Question.IS_SO) -> None:
    """Take a verdict away with its rationale; the claim is open again if *is so* was meant."""
    claim = tx.get(Claim, claim_id)
    tx.remove(*_held(tx, claim_id, question))
    refresh_state(tx, claim)


@operation("Sign claim")
def sign(tx: Transaction, *, claim_id: UUID) -> UUID:
    """Put one's name under a decided claim as its second reader.

    Raises:
        Invalid: it is not decided, is signed already, or was decided by the signer.
    """
    claim = tx.get(Claim, claim_id)
    if claim.state is ClaimState.SIGNED:
        raise Invalid("This claim is signed already.")
    if claim.state is not ClaimState.DECIDED:
        raise Invalid("Only a decided claim can be signed.", hint="Rate it first.")
    verdicts = tx.session.exec(select(Verdict).where(Verdict.claim_id == claim_id)).all()
    if any(verdict.decided_by_id == tx.actor.id for verdict in verdicts):
        raise Invalid(
            "Who decided a claim cannot sign it.",
            hint="Choose the second reader in the title bar.",
        )
    claim.state = ClaimState.SIGNED
    signature = SignOff(case_id=claim.case_id, claim_id=claim_id, signed_by_id=tx.actor.id)
    return tx.add(signature).id


@operation("Withdraw signature")
def withdraw_signature(tx: Transaction, *, claim_id: UUID) -> None:
    """Take a signature back; the verdict stays."""
    claim = tx.get(Claim, claim_id)
    if claim.state is not ClaimState.SIGNED:
        raise Invalid("This claim is not signed.")
    refresh_state(tx, claim)


def _held(tx: Transaction, claim_id: UUID, question: Question) -> list[Verdict]:
    mine = (Verdict.claim_id == claim_id, Verdict.question == question)
    return list(tx.session.exec(select(Verdict).where(*mine)))


def _verdict(tx: Transaction, claim: Claim, question: Question) -> Verdict:
    held = _held(tx, claim.id, question)
    if held:
        return held[0]
    fresh = Verdict(
        case_id=claim.case_id, claim_id=claim.id, question=question, decided_by_id=tx.actor.id
    )
    return tx.add(fresh)


def _decided(tx: Transaction, claim: Claim, verdict: Verdict) -> None:
    verdict.decided_by_id, verdict.decided_at = tx.actor.id, utcnow()
    tx.session.flush()
    refresh_state(tx, claim)
