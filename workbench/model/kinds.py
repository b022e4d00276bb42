"""What things can be: the desk's own lists. Light to import, for the window's first paint."""

from enum import StrEnum


class PartRole(StrEnum):
    """What a stretch of the article is to its reader."""

    HEADLINE = "headline"
    DECK = "deck"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    PULL_QUOTE = "pull_quote"
    TABLE = "table"
    LIST = "list"
    CREDIT = "credit"
    PROMO = "promo"


class NoteKind(StrEnum):
    """What stood in the margin of the original."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    LINK = "link"
    INSERTION = "insertion"
    DELETION = "deletion"


class ClaimState(StrEnum):
    """How far the work on a claim has come."""

    SUGGESTED = "suggested"
    OPEN = "open"
    DECIDED = "decided"
    SIGNED = "signed"
    DISMISSED = "dismissed"


class ClaimStatus(StrEnum):
    """What the desk is waiting for: the magazine desk's own list."""

    OPEN = "open"
    OUT_FOR_REPLY = "out_for_reply"
    CONFIRMED = "confirmed"
    ON_AUTHOR = "on_author"
    CHANGE_ASKED = "change_asked"
    CANNOT_CONFIRM = "cannot_confirm"


class ClaimKind(StrEnum):
    """What sort of statement it is."""

    FIGURE = "figure"
    RECORD = "record"
    CAUSE = "cause"
    RULE = "rule"
    EVENT = "event"
    STATE = "state"
    QUOTATION = "quotation"
    PREDICTION = "prediction"
    PROMISE = "promise"
    OPINION = "opinion"
    NAME = "name"
    TITLE = "title"
    PLACE = "place"
    DATE = "date"
    CAPTION = "caption"


NOT_CHECKABLE_KINDS = frozenset({ClaimKind.PREDICTION, ClaimKind.PROMISE, ClaimKind.OPINION})
"""Of these it can be checked that they were said, and not whether they are so."""


class RollUp(StrEnum):
    """What the answers to its parts say of a claim: shown beside it, never set by it."""

    NONE = "none"
    ALL_PARTS = "all_parts"
    MAIN_PART = "main_part"


class ReadKind(StrEnum):
    """What somebody found who read a stretch that is no claim."""

    NOTHING_TO_CHECK = "nothing_to_check"
    NOT_CHECKABLE = "not_checkable"


class NameKind(StrEnum):
    """Who or what a name of the article is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class FlagKind(StrEnum):
    """What was noticed about a claim, apart from its status and its kind."""

    LEGAL = "legal"
    NOTICED = "noticed"


class CheckKind(StrEnum):
    """What a check looked at; ARTICLE is the article held against itself."""

    FIGURE = "figure"
    PERIOD = "period"
    QUOTATION = "quotation"
    NAME = "name"
    ARTICLE = "article"
    CALCULATION = "calculation"


class Addressee(StrEnum):
    """To whom a query goes."""

    WRITER = "writer"
    EDITOR = "editor"
    LEGAL = "legal"


class Answer(StrEnum):
    """What became of a query."""

    OPEN = "open"
    TAKEN = "taken"
    TAKEN_DIFFERENTLY = "taken_differently"
    STET = "stet"


class SourceKind(StrEnum):
    """What a source is made of. A book or a thing *seen, not held* has no file."""

    LINK = "link"
    FILE = "file"
    PDF = "pdf"
    IMAGE = "image"
    NOTE = "note"
    CALL = "call"
    EMAIL = "email"
    BOOK = "book"
    AUDIO = "audio"
    VIDEO = "video"
    SPREADSHEET = "spreadsheet"
    SEEN = "seen"


class Medium(StrEnum):
    """How somebody was asked."""

    PHONE = "phone"
    VIDEO_CALL = "video_call"
    IN_PERSON = "in_person"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"


class Stance(StrEnum):
    """What a passage does to a claim. A count by another method *differs*, it does not refute."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    DIFFERS = "differs"
    CONTEXT = "context"


class Tier(StrEnum):
    """How near the passage is to the fact; of the evidence, not of the source.

    A transcript is primary for "he said it" and nothing for "it is so".
    """

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Terms(StrEnum):
    """On what terms the words may be used."""

    ON_RECORD = "on_record"
    BACKGROUND = "background"
    NOT_FOR_ATTRIBUTION = "not_for_attribution"
    OFF_RECORD = "off_record"
    CONFIDENTIAL = "confidential"


class Question(StrEnum):
    """The two questions of a claim. A quotation can be exact and its content false."""

    SAID_SO = "said_so"
    IS_SO = "is_so"


class Standing(StrEnum):
    """Whether a question has been answered with a rating, or closed without one."""

    RATED = "rated"
    NOT_CHECKED = "not_checked"
    NOT_CHECKABLE = "not_checkable"


class CalculationKind(StrEnum):
    """What a calculation works out."""

    PERCENT_CHANGE = "percent_change"
    SHARE = "share"
    PER_HEAD = "per_head"
    SUM = "sum"
    DIFFERENCE = "difference"
    CONVERSION = "conversion"


class OperandOrigin(StrEnum):
    """Where a figure of a calculation is from."""

    EVIDENCE = "evidence"
    CLAIM = "claim"
    TYPED = "typed"
