"""Closing the piece on one draft, and opening it again with a reason.

While a piece is closed nothing of it changes: `workbench.store.closed`.
"""

from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Case, Piece, utcnow
from workbench.services.gates import Unmet
from workbench.services.views.closing import closing_view, standing_piece
from workbench.services.views.gates import CaseGates
from workbench.store.transaction import Transaction, operation


@operation("Close the piece")
def close_piece(tx: Transaction, *, case_id: UUID) -> UUID:
    """Put one's name to the newest draft; return the id of the closing.

    Every item that is open, on author or stet is kept with it, in words.

    Raises:
        Invalid: it is closed already, or a rule of the desk is not met.
        NotFound: the case has no article.
    """
    tx.get(Case, case_id)
    stands = closing_view(tx.session, case_id)
    if stands.closed is not None:
        raise Invalid(f"This piece was closed by {stands.closed.closed_by} already.")
    _refuse_unmet(stands.gates)
    piece = Piece(
        case_id=case_id,
        draft_id=stands.draft_id,
        draft_sha256=stands.draft_sha256,
        closed_by_id=tx.actor.id,
        left_open=[item.sentence for item in stands.left],
    )
    return tx.add(piece).id


@operation("Reopen the piece")
def reopen(tx: Transaction, *, case_id: UUID, why: str) -> None:
    """Let work go on after the closing, which stays on record. The reason is kept.

    Raises:
        Invalid: there is no reason, or the piece is not closed.
    """
    piece, why = standing_piece(tx.session, case_id), " ".join(why.split())
    if piece is None:
        raise Invalid("This piece is not closed.")
    if not why:
        raise Invalid("Say why the piece is reopened; the reason is kept.")
    piece = tx.get(Piece, piece.id)
    piece.reopened_by_id, piece.reopened_at, piece.reopened_why = tx.actor.id, utcnow(), why


def _refuse_unmet(gates: CaseGates) -> None:
    """Name the first rule that is not met, and how many more there are."""
    against = [_of_claim(gate.number, unmet) for gate in gates.claims for unmet in gate.unmet]
    against += [unmet.sentence for unmet in gates.draft]
    if against:
        more = len(against) - 1
        hint = f"{more} more keep the piece open." if more else "Then close the piece."
        raise Invalid(against[0], hint=hint)


def _of_claim(number: int, unmet: Unmet) -> str:
    return f"Claim {number}: {unmet.sentence}"
