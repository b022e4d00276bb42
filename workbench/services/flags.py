"""Flags on claims: the legal star with the document it needs and a signature, and other notices."""

from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Claim, Flag, FlagKind, Source
from workbench.model.base import utcnow
from workbench.services.standing import accept_suggestions
from workbench.store.transaction import Transaction, operation

OWN_FLAG = "You raised this star; somebody else signs it."


@operation("Flag claim")
def raise_flag(
    tx: Transaction, *, claim_id: UUID, kind: FlagKind, comment: str = "", needs: str = ""
) -> UUID:
    """Put a flag (the legal star) on a claim; return its id. A suggestion is thereby accepted.

    `needs` is the document without which the star cannot rest ("the court's ruling").
    """
    claim = tx.get(Claim, claim_id)
    accept_suggestions(tx, [claim])
    flag = Flag(
        case_id=claim.case_id,
        claim_id=claim_id,
        kind=kind,
        comment=comment.strip(),
        needs=" ".join(needs.split()),
        raised_by_id=tx.actor.id,
    )
    return tx.add(flag).id


@operation("Edit flag", coalesce=True)
def set_flag(
    tx: Transaction, *, flag_id: UUID, comment: str | None = None, needs: str | None = None
) -> None:
    """Change what is said about a flag, or which document it needs; None leaves it as it is.

    A signature was given for the old words: it goes.
    """
    flag = tx.get(Flag, flag_id)
    comment = flag.comment if comment is None else comment.strip()
    needs = flag.needs if needs is None else " ".join(needs.split())
    if (comment, needs) != (flag.comment, flag.needs):
        flag.comment, flag.needs = comment, needs
        _unsign(flag)


@operation("Name the document")
def meet_flag(tx: Transaction, *, flag_id: UUID, source_id: UUID | None) -> None:
    """Say which source is the document that the flag needs; None takes it back.

    A signature goes with it.

    Raises:
        Invalid: the source belongs to another case.
    """
    flag = tx.get(Flag, flag_id)
    if source_id is not None and tx.get(Source, source_id).case_id != flag.case_id:
        raise Invalid("The document is a source of this case.")
    if source_id != flag.met_by_id:
        flag.met_by_id = source_id
        _unsign(flag)


@operation("Sign legal star")
def sign_flag(tx: Transaction, *, flag_id: UUID) -> None:
    """Sign for a flag: what it says is in order. It stays on the claim, and rests.

    Raises:
        Invalid: whoever acts raised it, or the document it needs is not named.
    """
    flag = tx.get(Flag, flag_id)
    if flag.raised_by_id == tx.actor.id:
        raise Invalid(OWN_FLAG)
    if flag.needs and flag.met_by_id is None:
        raise Invalid(f"Name the source that is the document first: {flag.needs}.")
    flag.signed_by_id, flag.signed_at = tx.actor.id, utcnow()


@operation("Withdraw signature of the star")
def unsign_flag(tx: Transaction, *, flag_id: UUID) -> None:
    """Take the signature off again."""
    _unsign(tx.get(Flag, flag_id))


@operation("Take star off")
def close_flag(tx: Transaction, *, flag_id: UUID, why: str) -> None:
    """Take a flag off, with the reason.

    Raises:
        Invalid: no reason is given.
    """
    if not why.strip():
        raise Invalid("A flag is closed with a reason.")
    flag = tx.get(Flag, flag_id)
    flag.closed_by_id, flag.closed_why = tx.actor.id, why.strip()


def _unsign(flag: Flag) -> None:
    flag.signed_by_id = flag.signed_at = None
