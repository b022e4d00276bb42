"""What the list says about a claim in words: chips, tooltip, and the row read aloud."""

from datetime import datetime

from ui.looks import look_of
from ui.standing_words import due_words, status_line
from ui.words import capitalised, counted, in_words, initials
from workbench.model import ClaimState, ClaimStatus, RatingScale
from workbench.model.kinds import NOT_CHECKABLE_KINDS
from workbench.services.views.claims import ClaimRow

UNWRITTEN = "implied, to be written in full"
"""Stands for an implied claim as long as nobody has said what it is."""


NOT_CHECKABLE = "not checkable"
"""The chip of a prediction, a promise, an opinion: no fault of the claim, and no verdict."""


def statement(row: ClaimRow) -> str:
    """The claim as the list shows it: in full if it was written so, in one paragraph."""
    return row.in_full or " ".join(row.quote.split()) or UNWRITTEN


def chips(row: ClaimRow) -> tuple[str, ...]:
    """The chips below a claim, the most telling first."""
    told = [capitalised(in_words(row.kind))]
    if row.kind in NOT_CHECKABLE_KINDS:
        told.append(NOT_CHECKABLE)
    if row.claimant:
        told.append(row.claimant)
    if row.status is not ClaimStatus.OPEN:
        whom = f": {row.status_with}" if row.status_with else ""
        told.append(f"{in_words(row.status)}{whom}")
    if row.open_queries:
        told.append("open query" if row.open_queries == 1 else f"{row.open_queries} open queries")
    if row.evidence_count:
        told.append(_passages(row))
    if row.state is ClaimState.SIGNED:
        told.append("signed")
    if row.owner:
        told.append(initials(row.owner))
    return tuple(told)


def _passages(row: ClaimRow) -> str:
    if row.ticked_count:
        return f"{row.ticked_count} of {row.evidence_count} ticked"
    return counted(row.evidence_count, "passage")


def score(row: ClaimRow) -> str:
    """The check-worthiness of a suggestion, "0.82"; empty for a claim."""
    if row.state is not ClaimState.SUGGESTED or row.check_worthiness is None:
        return ""
    return f"{row.check_worthiness:.2f}"


def verdict_word(row: ClaimRow, scale: RatingScale) -> str:
    """The verdict in a word: a label of the scale, or how far the claim has come."""
    return look_of(row, scale).label


def read_aloud(row: ClaimRow, scale: RatingScale, flags: int = 0) -> str:
    """A row as a screen reader tells it: number, claim, verdict, and what else the row shows.

    `flags` is how many flags of the checks are open.
    """
    told = [f"Claim {row.number}" if row.number is not None else "Suggestion"]
    told += [statement(row), verdict_word(row, scale)]
    if flags:
        told.append(counted(flags, "open flag"))
    told += chips(row)
    if row.legal:
        told.append("legal star, signed" if row.legal_rests else "legal star")
    if row.due_at and row.state is ClaimState.OPEN:
        told.append(due_words(row.due_at, datetime.now().astimezone()))
    if score(row):
        told.append(f"check-worthiness {score(row)}")
    return ". ".join(told)


def explained(row: ClaimRow, scale: RatingScale) -> str:
    """The tooltip of a row: its words as they stand in the article, and why it was marked."""
    words = " ".join(row.quote.split())
    told = [
        f"“{words}”" if words else "Implied between two passages",
        capitalised(verdict_word(row, scale)),
    ]
    now = datetime.now().astimezone()
    told += [words for words in (status_line(row, now),) if words]
    if row.due_at and row.state is ClaimState.OPEN:
        told.append(capitalised(due_words(row.due_at, now)))
    if row.legal:
        told.append("Legal star, signed" if row.legal_rests else "Legal star")
    if row.reasons:
        told.append(f"Marked because: {'; '.join(row.reasons)}")
    return "\n".join(told)
