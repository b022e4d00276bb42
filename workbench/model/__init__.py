"""The newsroom's nouns: values and entities, without session or input and output.

Entities bring the database layer with them; names are looked up when they are
first used, so that the window can paint with the light ones alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbench.model.base import Entity, utcnow
    from workbench.model.calculation import Calculation, Operand
    from workbench.model.case import Case, Person, Piece
    from workbench.model.claim import Claim, ClosedFlag, Flag, Query
    from workbench.model.document import Document, Draft, MarginNote, Name, Part, ReadMark
    from workbench.model.evidence import Call, CallClaim, Capture, Evidence, Source
    from workbench.model.kinds import (
        Addressee,
        Answer,
        CalculationKind,
        CheckKind,
        ClaimKind,
        ClaimState,
        ClaimStatus,
        FlagKind,
        Medium,
        NameKind,
        NoteKind,
        OperandOrigin,
        PartRole,
        Question,
        ReadKind,
        RollUp,
        SourceKind,
        Stance,
        Standing,
        Terms,
        Tier,
    )
    from workbench.model.profile import Coverage, DeskProfile, Rule
    from workbench.model.scale import Family, IconShape, Rating, RatingScale, Underline
    from workbench.model.span import PartSpan, TextSpan
    from workbench.model.verdict import SignOff, Verdict

_HOME = {
    "base": ("Entity", "utcnow"),
    "calculation": ("Calculation", "Operand"),
    "case": ("Case", "Person", "Piece"),
    "claim": ("Claim", "ClosedFlag", "Flag", "Query"),
    "document": ("Document", "Draft", "MarginNote", "Name", "Part", "ReadMark"),
    "evidence": ("Call", "CallClaim", "Capture", "Evidence", "Source"),
    "kinds": (
        "Addressee",
        "Answer",
        "CalculationKind",
        "CheckKind",
        "ClaimKind",
        "ClaimState",
        "ClaimStatus",
        "FlagKind",
        "Medium",
        "NameKind",
        "NoteKind",
        "OperandOrigin",
        "PartRole",
        "Question",
        "ReadKind",
        "RollUp",
        "SourceKind",
        "Stance",
        "Standing",
        "Terms",
        "Tier",
    ),
    "profile": ("Coverage", "DeskProfile", "Rule"),
    "scale": ("Family", "IconShape", "Rating", "RatingScale", "Underline"),
    "span": ("PartSpan", "TextSpan"),
    "verdict": ("SignOff", "Verdict"),
}
"""Which module each name comes from."""

_WHERE = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "Addressee",
    "Answer",
    "Calculation",
    "CalculationKind",
    "Call",
    "CallClaim",
    "Capture",
    "Case",
    "CheckKind",
    "Claim",
    "ClaimKind",
    "ClaimState",
    "ClaimStatus",
    "ClosedFlag",
    "Coverage",
    "DeskProfile",
    "Document",
    "Draft",
    "Entity",
    "Evidence",
    "Family",
    "Flag",
    "FlagKind",
    "IconShape",
    "MarginNote",
    "Medium",
    "Name",
    "NameKind",
    "NoteKind",
    "Operand",
    "OperandOrigin",
    "Part",
    "PartRole",
    "PartSpan",
    "Person",
    "Piece",
    "Query",
    "Question",
    "Rating",
    "RatingScale",
    "ReadKind",
    "ReadMark",
    "RollUp",
    "Rule",
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


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
