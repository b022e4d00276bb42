"""From claim to claim in the order shown, without Qt."""

from collections.abc import Callable, Iterable
from uuid import UUID

from ui.claims.claim_index import ClaimIndex
from workbench.model import ClaimState
from workbench.services.views.claims import ClaimRow

Wanted = Callable[[ClaimRow], bool]


def anything(_row: ClaimRow) -> bool:
    """Any claim will do."""
    return True


def is_open(row: ClaimRow) -> bool:
    """Accepted, and *is so* not answered."""
    return row.state is ClaimState.OPEN


def is_suggestion(row: ClaimRow) -> bool:
    """Found by the program, and nobody has said yes or no."""
    return row.state is ClaimState.SUGGESTED


def following(listing: ClaimIndex, claim_id: UUID | None, wanted: Wanted = anything) -> UUID | None:
    """The next claim below, None at the end.

    A claim that the filter hides still has its place: the next one is what
    stands below that.
    """
    return _first(listing, range(_below(listing, claim_id), len(listing.shown)), wanted)


def preceding(listing: ClaimIndex, claim_id: UUID | None, wanted: Wanted = anything) -> UUID | None:
    """The next claim above, None at the top; the last one if none is current."""
    return _first(listing, range(_above(listing, claim_id), -1, -1), wanted)


def round_to(listing: ClaimIndex, claim_id: UUID | None, wanted: Wanted) -> UUID | None:
    """The next wanted claim below, going on from the top after the end."""
    return following(listing, claim_id, wanted) or following(listing, None, wanted)


def _first(listing: ClaimIndex, places: Iterable[int], wanted: Wanted) -> UUID | None:
    rows = (listing.shown[place].row for place in places)
    return next((row.id for row in rows if wanted(row)), None)


def _below(listing: ClaimIndex, claim_id: UUID | None) -> int:
    if claim_id is None or listing.row(claim_id) is None:
        return 0
    place = listing.place(claim_id)
    return listing.would_stand(claim_id) if place is None else place + 1


def _above(listing: ClaimIndex, claim_id: UUID | None) -> int:
    if claim_id is None or listing.row(claim_id) is None:
        return len(listing.shown) - 1
    return listing.would_stand(claim_id) - 1
