"""How a query reads on the screen."""

from datetime import datetime

from ui.standing_words import when
from ui.widgets.diff_text import Inked
from ui.words import capitalised, in_words, initials
from workbench.model import Answer
from workbench.services.views.queries import QueryRow
from workbench.text.word_diff import Change, Piece, word_diff


def head(query: QueryRow) -> str:
    """Number and addressee: "Q3 to the writer"."""
    return f"Q{query.number} to {addressed(query)}"


def addressed(query: QueryRow) -> str:
    """To whom it goes; legal is a desk, the others are people."""
    return "legal" if query.addressee == "legal" else f"the {query.addressee.value}"


def asked(query: QueryRow, now: datetime) -> str:
    """Who asked and when."""
    return f"asked by {initials(query.asked_by) or query.asked_by}, {when(query.asked_at, now)}"


def answered(query: QueryRow, now: datetime) -> str:
    """What became of it, by whom, when and why: "Stet: Eva Berg, 14:20. It is his idiom."."""
    if query.answer is Answer.OPEN:
        return "Open"
    at = when(query.answered_at, now) if query.answered_at else ""
    by = ", ".join(part for part in (query.answered_by, at) if part)
    told = f"{capitalised(in_words(query.answer))}: {by}" if by else in_words(query.answer)
    return f"{told}. {query.reason}" if query.reason else told


def pieces_of(query: QueryRow) -> tuple[Piece, ...]:
    """What the proposed wording would change; nothing if none is proposed."""
    return word_diff(one_line(query.quote), one_line(query.proposed)) if query.proposed else ()


ROLES = {Change.KEPT: "ink", Change.STRUCK: "danger", Change.PUT_IN: "accent"}
"""The colours in which a proposed change is told."""


def inked(pieces: tuple[Piece, ...]) -> tuple[Inked, ...]:
    """A change as it is shown."""
    return tuple(Inked(piece.words, piece.change, ROLES[piece.change]) for piece in pieces)


def one_line(words: str) -> str:
    """Without the line breaks that the article's layout brought."""
    return " ".join(words.split())


def read_aloud(pieces: tuple[Piece, ...]) -> str:
    """A change as a screen reader tells it: the new wording, then what was struck and put in."""
    if not pieces:
        return ""
    told = [f"Proposed: {''.join(p.words for p in pieces if p.change is not Change.STRUCK)}"]
    for change, word in ((Change.STRUCK, "Struck"), (Change.PUT_IN, "Put in")):
        words = "; ".join(piece.words.strip() for piece in pieces if piece.change is change)
        if words:
            told.append(f"{word}: {words}")
    return ". ".join(told)
