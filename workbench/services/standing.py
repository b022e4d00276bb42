"""What state a claim is in, kept in one place: numbers, decided or open, signatures."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col, select

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
from workbench.services.gates import profile_of, signatures_needed
from workbench.store.content import give_number, give_numbers
from workbench.store.transaction import Transaction

# Asked at every act on a claim: to build a statement anew takes longer than SQLite's answer.
_VERDICT = select(Verdict).where(
    col(Verdict.claim_id) == bindparam("of"), col(Verdict.question) == bindparam("asked")
)
_SIGNATURES = (
    select(SignOff).where(col(SignOff.claim_id) == bindparam("of")).order_by(col(SignOff.signed_at))
)


def number_claim(tx: Transaction, claim: Claim) -> None:
    """Give a claim its number, if it has none: its own again, or the case's next."""
    if claim.number is None:
        claim.number = give_number(tx.session, claim.case_id, "claim", claim.id)


def scale_of(tx: Transaction, claim: Claim) -> RatingScale:
    """The scale that the claim's case copied when it began."""
    return RatingScale.from_data(tx.get(Case, claim.case_id).scale)


def verdict_of(tx: Transaction, claim_id: UUID, question: Question) -> Verdict | None:
    """What was said to a question of a claim, if anything was."""
    return tx.session.exec(_VERDICT, params={"of": claim_id, "asked": question}).first()


def is_settled(verdict: Verdict | None, scale: RatingScale) -> bool:
    """True if a question is answered: rated, concluded, or closed without a rating."""
    if verdict is None:
        return False
    if verdict.standing is not Standing.RATED:
        return True
    return bool(verdict.conclusion if scale.conclusion_only else verdict.rating)


def accept_suggestions(tx: Transaction, claims: Iterable[Claim]) -> None:
    """Make claims of what was only suggested, numbered in this order; others are left alone."""
    suggested = [claim for claim in claims if claim.state is ClaimState.SUGGESTED]
    by_case: dict[UUID, list[UUID]] = {}
    numbers: dict[UUID, int] = {}
    for claim in suggested:
        by_case.setdefault(claim.case_id, []).append(claim.id)
    for case_id, claim_ids in by_case.items():
        numbers |= give_numbers(tx.session, case_id, "claim", claim_ids)
    for claim in suggested:
        claim.number, claim.state = numbers[claim.id], ClaimState.OPEN


def take_up(tx: Transaction, claim: Claim) -> None:
    """Make a suggestion or a dismissed claim somebody's work, in the state its verdict gives."""
    if claim.state in (ClaimState.SUGGESTED, ClaimState.DISMISSED):
        refresh_state(tx, claim, verdict_of(tx, claim.id, Question.IS_SO))


def refresh_state(tx: Transaction, claim: Claim, is_so: Verdict | None) -> None:
    """Set the state that follows from the answer to *is so*, which alone decides.

    A claim whose words were said as quoted is not thereby checked. Whatever
    changes takes a signature off.
    """
    reopen_if_signed(tx, claim)
    number_claim(tx, claim)
    settled = is_settled(is_so, scale_of(tx, claim))
    state = ClaimState.DECIDED if settled else ClaimState.OPEN
    if claim.state is not state:
        claim.state = state


def reopen_if_signed(tx: Transaction, claim: Claim) -> None:
    """Take the signatures off a claim that is about to change, also where one is still wanted."""
    if claim.state in (ClaimState.SIGNED, ClaimState.DECIDED):
        tx.remove(*signatures_of(tx, claim.id))
        if claim.state is ClaimState.SIGNED:
            claim.state = ClaimState.DECIDED


def signatures_of(tx: Transaction, claim_id: UUID) -> list[SignOff]:
    """Who has signed a claim, the first one first."""
    return list(tx.session.exec(_SIGNATURES, params={"of": claim_id}))


def count_signatures(tx: Transaction, claim: Claim, signed: int) -> None:
    """Set the state that follows from so many signatures under a decided claim."""
    needed = signatures_needed(profile_of(tx.get(Case, claim.case_id).policy))
    state = ClaimState.SIGNED if signed >= needed else ClaimState.DECIDED
    if claim.state is not state:
        claim.state = state
