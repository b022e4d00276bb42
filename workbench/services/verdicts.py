"""Rating claims, and signing what somebody else has decided."""

from datetime import date
from typing import Any
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
from workbench.services.standing import (
    is_settled,
    refresh_state,
    reopen_if_signed,
    scale_of,
    take_up,
    verdict_of,
)
from workbench.store.transaction import Transaction, operation


@operation("Set verdict")
def rate(
    tx: Transaction, *, claim_id: UUID, rating: str, question: Question = Question.IS_SO
) -> None:
    """Answer a question with a label of the case's scale.

    Rating a suggestion accepts it. A signed claim is open to signature again,
    unless it has this very label already.

    Raises:
        Invalid: the scale has no such label, or has retired it.
    """
    claim = tx.get(Claim, claim_id)
    label = scale_of(tx, claim).rating(rating)
    if label is None or label.retired:
        raise Invalid("This case's scale has no such label.")
    _decide(tx, claim, question, rating=rating, standing=Standing.RATED)


@operation("Close without rating")
def set_standing(
    tx: Transaction, *, claim_id: UUID, standing: Standing, question: Question = Question.IS_SO
) -> None:
    """Say that a question is not checked, or not checkable."""
    told = {} if standing is Standing.RATED else {"rating": ""}
    _decide(tx, tx.get(Claim, claim_id), question, standing=standing, **told)


@operation("Write conclusion", coalesce=True)
def set_conclusion(
    tx: Transaction, *, claim_id: UUID, conclusion: str, question: Question = Question.IS_SO
) -> None:
    """The finding in words. On a desk without labels this is the verdict."""
    claim, conclusion = tx.get(Claim, claim_id), conclusion.strip()
    if not scale_of(tx, claim).conclusion_only:
        _explain(tx, claim, question, conclusion=conclusion)
    elif conclusion:
        _decide(tx, claim, question, conclusion=conclusion, standing=Standing.RATED)
    else:
        _decide(tx, claim, question, conclusion="")


@operation("Write rationale", coalesce=True)
def set_rationale(
    tx: Transaction, *, claim_id: UUID, rationale: str, question: Question = Question.IS_SO
) -> None:
    """Why this is the verdict. It may be written before the rating.

    Whoever betters the words of a verdict that stands has not decided it.
    """
    _explain(tx, tx.get(Claim, claim_id), question, rationale=rationale.strip())


@operation("Date the finding")
def set_as_of(
    tx: Transaction, *, claim_id: UUID, as_of: date | None, question: Question = Question.IS_SO
) -> None:
    """The day for which the finding holds."""
    _explain(tx, tx.get(Claim, claim_id), question, as_of=as_of)


@operation("Clear verdict")
def clear_verdict(tx: Transaction, *, claim_id: UUID, question: Question = Question.IS_SO) -> None:
    """Take a verdict away with its rationale; the claim is open again if *is so* was meant."""
    claim = tx.get(Claim, claim_id)
    held = verdict_of(tx, claim_id, question)
    if held is not None:
        tx.remove(held)
        refresh_state(tx, claim, verdict_of(tx, claim_id, Question.IS_SO))


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
    scale = scale_of(tx, claim)
    verdicts = tx.session.exec(select(Verdict).where(Verdict.claim_id == claim_id)).all()
    if any(v.decided_by_id == tx.actor.id for v in verdicts if is_settled(v, scale)):
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
    reopen_if_signed(tx, claim)


_UNSAID: dict[str, Any] = {
    "rating": "",
    "standing": Standing.RATED,
    "conclusion": "",
    "rationale": "",
    "as_of": None,
}
"""What a question without a verdict says."""


def _decide(tx: Transaction, claim: Claim, question: Question, **told: Any) -> None:
    """Answer a question: whoever does is the one who decided, from now on."""
    held = verdict_of(tx, claim.id, question)
    if _says(held, told):
        if held is not None:
            take_up(tx, claim)
        return
    verdict = held or _fresh(tx, claim, question)
    verdict.decided_by_id, verdict.decided_at = tx.actor.id, utcnow()
    _tell(tx, claim, verdict, told)


def _explain(tx: Transaction, claim: Claim, question: Question, **told: Any) -> None:
    """Write beside an answer, whoever gave it."""
    held = verdict_of(tx, claim.id, question)
    if _says(held, told):
        return
    verdict = held or _fresh(tx, claim, question)
    if not is_settled(verdict, scale_of(tx, claim)):
        verdict.decided_by_id, verdict.decided_at = tx.actor.id, utcnow()
    _tell(tx, claim, verdict, told)


def _says(verdict: Verdict | None, told: dict[str, Any]) -> bool:
    return all(
        (getattr(verdict, name) if verdict else _UNSAID[name]) == value
        for name, value in told.items()
    )


def _fresh(tx: Transaction, claim: Claim, question: Question) -> Verdict:
    fresh = Verdict(
        case_id=claim.case_id, claim_id=claim.id, question=question, decided_by_id=tx.actor.id
    )
    return tx.add(fresh)


def _tell(tx: Transaction, claim: Claim, verdict: Verdict, told: dict[str, Any]) -> None:
    for name, value in told.items():
        setattr(verdict, name, value)
    if verdict.question is Question.IS_SO:
        refresh_state(tx, claim, verdict)
    else:
        refresh_state(tx, claim, verdict_of(tx, claim.id, Question.IS_SO))
