"""How notes of the original read: what each kind is called, whose it is, where it stands."""

from ui.words import moment
from workbench.model import NoteKind
from workbench.services.views.cases import NoteRow

WORDS = {
    NoteKind.COMMENT: "Comment",
    NoteKind.FOOTNOTE: "Footnote",
    NoteKind.ENDNOTE: "Endnote",
    NoteKind.LINK: "Link",
    NoteKind.INSERTION: "Inserted",
    NoteKind.DELETION: "Deleted",
}
"""What each kind of note is called."""

LONGEST_QUOTE = 140
"""Code points shown of the words a note stands at."""


def told_of(note: NoteRow) -> str:
    """The head of a note: kind, author, when it was written."""
    when = moment(note.written_at) if note.written_at else ""
    return " · ".join(part for part in (WORDS[note.kind], note.author, when) if part)


def quoted_at(words: str) -> str:
    """The article's words, in quotation marks and not too many; empty for a mere point."""
    words = " ".join(words.split())
    if len(words) > LONGEST_QUOTE:
        words = words[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{words}”" if words else ""


def read_out(note: NoteRow, words: str) -> str:
    """A note in one sentence, for a screen reader and for the filter."""
    quote = quoted_at(words)
    parts = (told_of(note), f"at {quote}" if quote else "", note.text, note.target)
    return ", ".join(part for part in parts if part)
