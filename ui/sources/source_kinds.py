"""What each kind of source is called, drawn as, and asked about."""

from workbench.model import SourceKind

WORDS = {
    SourceKind.LINK: "link",
    SourceKind.FILE: "file",
    SourceKind.PDF: "PDF",
    SourceKind.IMAGE: "image",
    SourceKind.NOTE: "note",
    SourceKind.CALL: "call",
    SourceKind.EMAIL: "e-mail",
    SourceKind.BOOK: "book",
    SourceKind.AUDIO: "audio",
    SourceKind.VIDEO: "video",
    SourceKind.SPREADSHEET: "spreadsheet",
    SourceKind.SEEN: "seen, not held",
}

ICONS = {
    SourceKind.LINK: "evidence.link",
    SourceKind.FILE: "evidence.file",
    SourceKind.PDF: "evidence.pdf",
    SourceKind.IMAGE: "evidence.image",
    SourceKind.NOTE: "evidence.note",
    SourceKind.CALL: "evidence.call",
    SourceKind.EMAIL: "evidence.email",
    SourceKind.BOOK: "evidence.book",
    SourceKind.AUDIO: "evidence.audio",
    SourceKind.VIDEO: "evidence.video",
    SourceKind.SPREADSHEET: "evidence.sheet",
    SourceKind.SEEN: "evidence.seen",
}

NEVER_HELD = frozenset({SourceKind.NOTE, SourceKind.CALL, SourceKind.BOOK, SourceKind.SEEN})
"""Kinds that have no file by their nature: nothing is missing where there is no copy."""

RECORDED = frozenset({SourceKind.AUDIO, SourceKind.VIDEO})

_TITLE, _AUTHOR = ("title", "Title"), ("author", "Author")
_PUBLISHER, _DATE = ("publisher", "Publisher"), ("published", "Date")
_PLACES = (("url", "Address"), ("archived_url", "Archived at"))
_SEEN = (("seen_where", "Seen at"), ("seen_by", "Seen by"), ("seen_on", "Seen on"))

FIELDS: dict[SourceKind, tuple[tuple[str, str], ...]] = {
    SourceKind.BOOK: (_TITLE, _AUTHOR, _PUBLISHER, _DATE, ("pages", "Pages"), *_SEEN),
    SourceKind.SEEN: (_TITLE, _AUTHOR, _PUBLISHER, _DATE, ("pages", "Pages"), *_SEEN),
    SourceKind.EMAIL: (("title", "Subject"), ("author", "From"), ("published", "Date")),
    SourceKind.CALL: (_TITLE, ("author", "With"), _DATE),
    SourceKind.NOTE: (_TITLE, _AUTHOR, _DATE),
    SourceKind.AUDIO: (_TITLE, ("author", "Who speaks"), _PUBLISHER, _DATE, *_PLACES),
    SourceKind.VIDEO: (_TITLE, ("author", "Who speaks"), _PUBLISHER, _DATE, *_PLACES),
}
"""What is asked of a kind, in the order of a citation; of the others, `OF_A_PAGE`."""

OF_A_PAGE = (_TITLE, _AUTHOR, _PUBLISHER, _DATE, *_PLACES)

GROUPS: tuple[tuple[str, frozenset[SourceKind]], ...] = (
    ("Links", frozenset({SourceKind.LINK})),
    ("Documents", frozenset({SourceKind.FILE, SourceKind.PDF})),
    ("Images", frozenset({SourceKind.IMAGE})),
    ("Sheets", frozenset({SourceKind.SPREADSHEET})),
    ("E-mails", frozenset({SourceKind.EMAIL})),
    ("Recordings", RECORDED),
    ("Calls", frozenset({SourceKind.CALL})),
    ("Not held", frozenset({SourceKind.BOOK, SourceKind.SEEN, SourceKind.NOTE})),
)
"""By what the list is filtered."""


def fields_of(kind: SourceKind) -> tuple[tuple[str, str], ...]:
    """The columns that are asked of a kind, each with the word for it."""
    return FIELDS.get(kind, OF_A_PAGE)
