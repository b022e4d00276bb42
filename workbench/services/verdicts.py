"""Rating claims, and signing what somebody else has decided."""

from collections.abc import Sequence
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
from workbench.services.gates import before_signing
from workbench.services.standing import (
    count_signatures,
    is_settled,
    refresh_state,
    scale_of,
    signatures_of,
    take_up,
    verdict_of,
)
from workbench.services.views.gates import claim_gates
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


@operation("Set recheck day")
def set_recheck_by(
    tx: Transaction,
    *,
    claim_id: UUID,
    recheck_by: date | None,
    question: Question = Question.IS_SO,
) -> None:
    """The day on which the finding is to be looked at again."""
    _explain(tx, tx.get(Claim, claim_id), question, recheck_by=recheck_by)


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

    Under the rule of two signatures it stays decided until somebody else has signed too.

    Raises:
        Invalid: it is not decided, is signed already, was decided by the signer, or
            a rule of the desk is not met.
    """
    claim = tx.get(Claim, claim_id)
    if claim.state is ClaimState.SIGNED:
        raise Invalid("This claim is signed already.")
    if claim.state is not ClaimState.DECIDED:
        raise Invalid("Only a decided claim can be signed.", hint="Rate it first.")
    signed = signatures_of(tx, claim_id)
    _refuse_signer(tx, claim, signed)
    _refuse_unmet(tx, claim_id)
    signature = SignOff(case_id=claim.case_id, claim_id=claim_id, signed_by_id=tx.actor.id)
    tx.add(signature)
    count_signatures(tx, claim, len(signed) + 1)
    return signature.id


@operation("Withdraw signature")
def withdraw_signature(tx: Transaction, *, claim_id: UUID) -> None:
    """Take one's own signature back, or whoever's if one has not signed; the verdict stays."""
    claim = tx.get(Claim, claim_id)
    signed = signatures_of(tx, claim_id)
    if not signed:
        raise Invalid("This claim is not signed.")
    own = [signature for signature in signed if signature.signed_by_id == tx.actor.id]
    tx.remove(*(own or signed))
    count_signatures(tx, claim, len(signed) - len(own or signed))


def _refuse_signer(tx: Transaction, claim: Claim, signed: Sequence[SignOff]) -> None:
    scale = scale_of(tx, claim)
    verdicts = tx.session.exec(select(Verdict).where(Verdict.claim_id == claim.id)).all()
    if any(v.decided_by_id == tx.actor.id for v in verdicts if is_settled(v, scale)):
        raise Invalid(
            "Who decided a claim cannot sign it.",
            hint="Choose the second reader in the title bar.",
        )
    if any(signature.signed_by_id == tx.actor.id for signature in signed):
        raise Invalid(
            "You have signed this claim already.", hint="The second signature is somebody else’s."
        )


def _refuse_unmet(tx: Transaction, claim_id: UUID) -> None:
    against = before_signing(claim_gates(tx.session, claim_id))
    if against:
        more = len(against) - 1
        hint = f"The card names {more} more that the desk’s rules ask for." if more else ""
        raise Invalid(against[0].sentence, hint=hint)


_UNSAID: dict[str, Any] = {
    "rating": "",
    "standing": Standing.RATED,
    "conclusion": "",
    "rationale": "",
    "as_of": None,
    "recheck_by": None,
}
"""What a question without a verdict says."""


def _decide(tx: Transaction, claim: Claim, question: Question, **told: Any) -> None:
    """Answer a question: whoever does is the one who decided, from now on."""
    if claim.implied and not claim.in_full:
        raise Invalid(
            "An implied claim has no words of its own.", hint="Write it in full before it is rated."
        )
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
