"""The newsroom's nouns: values and entities, without session or input and output."""

from workbench.model.base import Entity, utcnow
from workbench.model.case import Case, Person, Piece
from workbench.model.claim import (
    Addressee,
    Answer,
    Claim,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Flag,
    FlagKind,
    Query,
)
from workbench.model.document import (
    Document,
    Draft,
    MarginNote,
    NoteKind,
    Part,
    PartRole,
    PartSpan,
    ReadMark,
)
from workbench.model.evidence import Capture, Evidence, Source, SourceKind, Stance, Terms, Tier
from workbench.model.scale import Family, IconShape, Rating, RatingScale, Underline
from workbench.model.span import TextSpan
from workbench.model.verdict import Question, SignOff, Standing, Verdict

__all__ = [
    "Addressee",
    "Answer",
    "Capture",
    "Case",
    "Claim",
    "ClaimKind",
    "ClaimState",
    "ClaimStatus",
    "Document",
    "Draft",
    "Entity",
    "Evidence",
    "Family",
    "Flag",
    "FlagKind",
    "IconShape",
    "MarginNote",
    "NoteKind",
    "Part",
    "PartRole",
    "PartSpan",
    "Person",
    "Piece",
    "Query",
    "Question",
    "Rating",
    "RatingScale",
    "ReadMark",
    "SignOff",
    "Source",
    "SourceKind",
    "Stance",
    "Standing",
    "Terms",
    "TextSpan",
    "Tier",
    "Underline",
    "Verdict",
    "utcnow",
]
