"""All the words of a case that checks look at, as plain values: a frozen snapshot."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from workbench.model.kinds import NameKind
from workbench.model.span import PartSpan, TextSpan


@dataclass(frozen=True, slots=True)
class ArticleText:
    """A draft: its text, the day from which its "last year" counts, its parts in order."""

    text: str
    published: date | None
    parts: tuple[PartSpan, ...] = ()
    byline: str = ""


@dataclass(frozen=True, slots=True)
class ClaimText:
    """A claim: where it stands, its words there (none if it is implied), and its sentence in full.

    `is_at_work` is False for a suggestion: nobody has taken it yet.
    """

    id: UUID
    number: int
    span: TextSpan
    quote: str
    in_full: str = ""
    is_at_work: bool = True


@dataclass(frozen=True, slots=True)
class EvidenceText:
    """A passage tied to a claim.

    `span` lies in the text of its capture, whose hash is `text_sha256`; a typed
    quote, or one of cells, has none.
    """

    id: UUID
    claim_id: UUID
    source_id: UUID
    quote: str
    capture_id: UUID | None = None
    span: TextSpan | None = None
    text_sha256: str = ""


@dataclass(frozen=True, slots=True)
class CaptureText:
    """The text of a frozen copy, and its hash."""

    id: UUID
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source: the last day on which it may have appeared, if known, and its copies with text."""

    id: UUID
    number: int
    published: date | None = None
    captures: tuple[CaptureText, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedName:
    """A name on the article's list, as it is spelled.

    `variants` are names of the list that may be the same otherwise spelled;
    `is_confirmed` that somebody ticked it.
    """

    spelling: str
    kind: NameKind
    title: str = ""
    places: tuple[TextSpan, ...] = ()
    variants: tuple[str, ...] = ()
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """An article with its claims and passages in their order, its sources and its names."""

    article: ArticleText
    claims: tuple[ClaimText, ...] = ()
    evidence: tuple[EvidenceText, ...] = ()
    sources: tuple[SourceText, ...] = ()
    names: tuple[ListedName, ...] = ()
