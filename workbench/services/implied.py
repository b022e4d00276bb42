"""Claims that an article makes without words of its own: what two passages together say.

"She took the money. The next day the vote was put off." names no bribe and
claims one. Such a claim stands at a point between two passages; what it says
is its claim in full, which somebody has to write.
"""

from typing import Any
from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Claim, ClaimKind, Draft, TextSpan
from workbench.services.documents import text_of_draft
from workbench.services.standing import number_claim, reopen_if_signed
from workbench.store.transaction import Transaction, operation
from workbench.text.anchor import CONTEXT
from workbench.text.sentences import sentences


@operation("Make implied claim")
def add_implied(tx: Transaction, *, draft_id: UUID, span: TextSpan) -> UUID:
    """Make a claim that the passages round a cursor or in a selection imply; return its id.

    It stands at the seam that `seam_in` finds. Its claim in full is empty, and
    it is not to be rated as long as it is.

    Raises:
        Invalid: the place lies beyond the end of the text.
    """
    draft = tx.get(Draft, draft_id)
    text = text_of_draft(tx, draft)
    claim = Claim(
        case_id=draft.case_id,
        draft_id=draft_id,
        implied=True,
        kind=ClaimKind.EVENT,
        **_standing(text, seam_in(text, span)),
    )
    tx.add(claim)
    number_claim(tx, claim)
    return claim.id


@operation("Move implied claim")
def move_implied(tx: Transaction, *, claim_id: UUID, at: int) -> None:
    """Let an implied claim stand elsewhere. A signed one is open to signature again.

    Raises:
        Invalid: the claim has words of its own, or the place lies beyond the text.
    """
    claim = tx.get(Claim, claim_id)
    if not claim.implied:
        raise Invalid("Only a claim without words of its own stands at a point.")
    text = text_of_draft(tx, tx.get(Draft, claim.draft_id))
    told = _standing(text, at)
    if at != claim.start:
        reopen_if_signed(tx, claim)
        for name, value in told.items():
            setattr(claim, name, value)


def seam_in(text: str, span: TextSpan) -> int:
    """Where two passages meet: the end of the sentence in a selection that is nearest its middle.

    A selection inside one sentence is two passages of that sentence: their
    middle, at a blank. A cursor is where it is, but never inside a word.

    Raises:
        Invalid: the selection reaches beyond the end of the text.
    """
    if span.end > len(text):
        raise Invalid("Put the cursor between the two passages in the article first.")
    middle = (span.start + span.end) // 2
    ends = [s.end for s in sentences(text) if span.start < s.end < span.end]
    if ends:
        return min(ends, key=lambda end: (abs(end - middle), end))
    return _between_words(text, middle)


def next_seam(text: str, at: int, step: int) -> int:
    """The next place between two words from `at` on, forwards (1) or backwards (-1)."""
    place = at + step
    while 0 < place < len(text) and not _is_between(text, place):
        place += step
    return min(max(place, 0), len(text))


def _between_words(text: str, at: int) -> int:
    """The end of the word that `at` lies in, or `at` itself."""
    while 0 < at < len(text) and not _is_between(text, at):
        at += 1
    return at


def _is_between(text: str, at: int) -> bool:
    return text[at].isspace() or text[at - 1].isspace()


def _standing(text: str, at: int) -> dict[str, Any]:
    """The columns of a claim that say where it stands: a point, with the words on both sides."""
    if not 0 <= at <= len(text):
        raise Invalid("Put the cursor between the two passages in the article first.")
    return {
        "start": at,
        "end": at,
        "quote": "",
        "prefix": text[max(0, at - CONTEXT) : at],
        "suffix": text[at : at + CONTEXT],
    }
