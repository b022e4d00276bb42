"""The call sheet: the claims asked about, numbered, as they are read out. Pure."""

from collections.abc import Iterable
from uuid import UUID

from ui.words import in_words
from workbench.model import Medium, Terms
from workbench.services.views.claims import ClaimRow

MEDIA = {
    Medium.PHONE: "Phone",
    Medium.VIDEO_CALL: "Video call",
    Medium.IN_PERSON: "In person",
    Medium.EMAIL: "E-mail",
    Medium.MESSAGE: "Message",
    Medium.LETTER: "Letter",
}
"""How somebody is asked, as it is chosen."""


def terms_words(terms: Terms) -> str:
    """Terms as they are chosen: "on background"."""
    return f"on {in_words(terms)}" if terms is Terms.BACKGROUND else in_words(terms)


def statement(row: ClaimRow) -> str:
    """A claim as it is read out: in full if it was written so."""
    return row.in_full or " ".join(row.quote.split())


def sheet(rows: Iterable[ClaimRow]) -> str:
    """The claims in the order of the article, a line each, by their numbers."""
    ordered = sorted(rows, key=lambda row: (row.span.start, row.span.end))
    lines = (f"{row.number}. " if row.number else "– " for row in ordered)
    return "\n".join(f"{mark}{statement(row)}" for mark, row in zip(lines, ordered, strict=True))


def claims_with(name: str, rows: Iterable[ClaimRow]) -> list[UUID]:
    """Claims that somebody says, relays or was asked about; no letter's case is looked at."""
    wanted = " ".join(name.split()).casefold()
    if not wanted:
        return []
    return [
        row.id
        for row in rows
        if wanted in (who.casefold() for who in (row.claimant, *row.relayed_by, *row.asked))
    ]
