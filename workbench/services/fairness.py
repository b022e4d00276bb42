"""Whom a claim puts in a bad light: they are asked for a reply."""

from uuid import UUID

from workbench.model import Claim
from workbench.services.standing import reopen_if_signed
from workbench.store.transaction import Transaction, operation


@operation("Say whom it puts in a bad light")
def set_speaks_ill_of(tx: Transaction, *, claim_id: UUID, whom: str) -> None:
    """Name the person or organisation that a claim speaks ill of; empty for nobody.

    A signed claim is open to signature again.
    """
    claim, whom = tx.get(Claim, claim_id), " ".join(whom.split())
    if whom != claim.speaks_ill_of:
        reopen_if_signed(tx, claim)
        claim.speaks_ill_of = whom
