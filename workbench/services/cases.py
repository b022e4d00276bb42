"""Making, naming, archiving and deleting cases."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from sqlmodel import select

from workbench.errors import Invalid
from workbench.model import (
    Case,
    Claim,
    ClaimState,
    DeskProfile,
    Question,
    RatingScale,
    SignOff,
    Standing,
    Verdict,
)
from workbench.services.standing import count_signatures, is_settled, refresh_state
from workbench.store.transaction import Transaction, operation


@operation("Create case")
def create_case(
    tx: Transaction, *, title: str, scale: RatingScale, profile: DeskProfile | None = None
) -> UUID:
    """Begin a case with a copy of a rating scale and of a desk profile; return its id."""
    policy = profile.as_data() if profile else {}
    return tx.add(Case(title=_named(title), scale=scale.as_data(), policy=policy)).id


@operation("Rename case")
def rename_case(tx: Transaction, *, case_id: UUID, title: str) -> None:
    """Give a case another title."""
    tx.get(Case, case_id).title = _named(title)


@operation("Archive case")
def archive_case(tx: Transaction, *, case_id: UUID) -> None:
    """Put a case away; it stays searchable and can be brought back."""
    tx.get(Case, case_id).archived = True


@operation("Bring back case")
def unarchive_case(tx: Transaction, *, case_id: UUID) -> None:
    """Take a case out of the archive."""
    tx.get(Case, case_id).archived = False


@operation("Delete case")
def delete_case(tx: Transaction, *, case_id: UUID) -> None:
    """Delete a case with all that belongs to it. Undo brings it back whole."""
    tx.remove(tx.get(Case, case_id))


@operation("Set due time")
def set_case_due(tx: Transaction, *, case_id: UUID, due_at: datetime | None) -> None:
    """When the case has to be done."""
    tx.get(Case, case_id).due_at = due_at


@operation("Change privilege line", coalesce=True)
def set_privilege_line(tx: Transaction, *, case_id: UUID, line: str) -> None:
    """What page one of the report says about who may read it."""
    tx.get(Case, case_id).privilege_line = line.strip()


@operation("Change rating scale")
def change_scale(tx: Transaction, *, case_id: UUID, scale: RatingScale) -> None:
    """Rate with another scale from now on.

    Where only one of the two scales decides by conclusions alone, claims are
    open again, or decided, as their verdicts say on the new one.

    Raises:
        Invalid: ratings already given have no place on it.
    """
    case = tx.get(Case, case_id)
    given = tx.session.exec(select(Verdict).where(Verdict.case_id == case_id)).all()
    rated = {v.rating for v in given if v.standing is Standing.RATED and v.rating}
    lost = sorted(key for key in rated if scale.rating(key) is None)
    if lost:
        raise Invalid(
            f"Claims are already rated with labels that “{scale.title}” does not have: "
            f"{', '.join(lost)}.",
            hint="Clear those ratings first, or begin another case with this scale.",
        )
    case.scale = scale.as_data()
    for verdict in given:
        if verdict.question is Question.IS_SO:
            _follow(tx, tx.get(Claim, verdict.claim_id), verdict, scale)


@operation("Change desk profile")
def set_profile(tx: Transaction, *, case_id: UUID, profile: DeskProfile) -> None:
    """Work by another desk's rules from now on; the rating scale stays.

    Claims that have signatures are signed, or not yet, as the new rules say.
    """
    tx.get(Case, case_id).policy = profile.as_data()
    signed: dict[UUID, int] = defaultdict(int)
    for signature in tx.session.exec(select(SignOff).where(SignOff.case_id == case_id)):
        signed[signature.claim_id] += 1
    for claim in tx.get_all(Claim, signed):
        count_signatures(tx, claim, signed[claim.id])


def _follow(tx: Transaction, claim: Claim, verdict: Verdict, scale: RatingScale) -> None:
    decided = claim.state in (ClaimState.DECIDED, ClaimState.SIGNED)
    at_work = decided or claim.state is ClaimState.OPEN
    if at_work and is_settled(verdict, scale) != decided:
        refresh_state(tx, claim, verdict)


def _named(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise Invalid("A case needs a title.")
    return title
