"""What state a claim is in, kept in one place: numbers, decided or open, signatures."""

from sqlmodel import select

from workbench.model import (
    Case,
    Claim,
    ClaimState,
    Question,
    RatingScale,
    SignOff,
    Standing,
    Verdict,
)
from workbench.store.content import give_number
from workbench.store.transaction import Transaction


def number_claim(tx: Transaction, claim: Claim) -> None:
    """Give a claim its number, if it has none: its own again, or the case's next."""
    if claim.number is None:
        claim.number = give_number(tx.session, claim.case_id, "claim", claim.id)


def scale_of(tx: Transaction, claim: Claim) -> RatingScale:
    """The scale that the claim's case copied when it began."""
    return RatingScale.from_data(tx.get(Case, claim.case_id).scale)


def is_settled(verdict: Verdict | None, scale: RatingScale) -> bool:
    """True if a question is answered: rated, concluded, or closed without a rating."""
    if verdict is None:
        return False
    if verdict.standing is not Standing.RATED:
        return True
    return bool(verdict.conclusion if scale.conclusion_only else verdict.rating)


def refresh_state(tx: Transaction, claim: Claim) -> None:
    """Set the state that follows from the verdicts.

    *Is so* decides: a claim whose words were said as quoted is not thereby
    checked. Whatever changes takes a signature off.
    """
    reopen_if_signed(tx, claim)
    number_claim(tx, claim)
    is_so = tx.session.exec(
        select(Verdict).where(Verdict.claim_id == claim.id, Verdict.question == Question.IS_SO)
    ).first()
    settled = is_settled(is_so, scale_of(tx, claim))
    claim.state = ClaimState.DECIDED if settled else ClaimState.OPEN


def reopen_if_signed(tx: Transaction, claim: Claim) -> None:
    """Take the signatures off a claim that is about to change."""
    if claim.state is ClaimState.SIGNED:
        signatures = tx.session.exec(select(SignOff).where(SignOff.claim_id == claim.id)).all()
        tx.remove(*signatures)
        claim.state = ClaimState.DECIDED
