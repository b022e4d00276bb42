"""Every table of the database, in one import."""

from workbench.model.calculation import Calculation, Operand
from workbench.model.case import Case, Person, Piece
from workbench.model.claim import Claim, ClosedFlag, Flag, Query
from workbench.model.document import Document, Draft, MarginNote, Name, Part, ReadMark
from workbench.model.evidence import Call, CallClaim, Capture, Evidence, Source
from workbench.model.verdict import SignOff, Verdict
from workbench.store.confidential import ConfidentialName
from workbench.store.content import Content, GivenNumber
from workbench.store.journal import JournalEntry, JournalRow

__all__ = [
    "Calculation",
    "Call",
    "CallClaim",
    "Capture",
    "Case",
    "Claim",
    "ClosedFlag",
    "ConfidentialName",
    "Content",
    "Document",
    "Draft",
    "Evidence",
    "Flag",
    "GivenNumber",
    "JournalEntry",
    "JournalRow",
    "MarginNote",
    "Name",
    "Operand",
    "Part",
    "Person",
    "Piece",
    "Query",
    "ReadMark",
    "SignOff",
    "Source",
    "Verdict",
]
