"""What is exported: a case, told in order, independent of any file format.

Plain values all the way down. Exporters take a `Report` and nothing else, so
whatever is not in here cannot leak into a file.
"""

from dataclasses import dataclass
from datetime import date, datetime

from workbench.model.claim import Addressee, Answer, ClaimKind, ClaimState, ClaimStatus, FlagKind
from workbench.model.document import NameKind, PartSpan
from workbench.model.evidence import Medium, SourceKind, Stance, Terms, Tier
from workbench.model.report_checks import ReportCalculation, ReportCheck
from workbench.model.scale import Rating, RatingScale
from workbench.model.span import TextSpan
from workbench.model.verdict import Question, Standing


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """The draft the report speaks of. Spans everywhere are code points of `text`.

    `language` is a BCP 47 tag ("en-GB"), empty if it is not known.
    """

    title: str
    byline: str
    outlet: str
    published: date | None
    url: str
    draft_number: int
    draft_count: int
    words: int
    text: str
    text_sha256: str
    parts: tuple[PartSpan, ...]
    file_name: str
    original_sha256: str
    imported_at: datetime
    imported_by: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """How much is done: the work is measured, never the truth of the article."""

    closed: int
    waiting: int
    open: int
    sentences: int
    sentences_read: int


@dataclass(frozen=True, slots=True)
class ReportVerdict:
    """The answer to one question of a claim. `rating` is None unless standing is "rated"."""

    question: Question
    standing: Standing
    rating: Rating | None
    conclusion: str
    rationale: str
    as_of: date | None
    decided_by: str
    decided_at: datetime
    recheck_by: date | None = None
    content_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ReportEvidence:
    """A passage tied to a claim. `locator` is ready to print ("p. 3, box"), may be empty.

    A `typed` quote was written by hand: nothing has compared it. `box` is left,
    top, right, bottom as shares of the page, `time_ms` the place in a recording.
    `checks` say how it stands to the figures, times and quotations of its claim.
    """

    source_number: int
    question: Question
    stance: Stance
    tier: Tier
    terms: Terms
    quote: str
    locator: str
    note: str
    added_by: str
    added_at: datetime
    ticked_by: str = ""
    ticked_at: datetime | None = None
    typed: bool = False
    box: tuple[float, ...] | None = None
    time_ms: int | None = None
    content_sha256: str = ""
    checks: tuple[ReportCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportCall:
    """A conversation; `person` is empty where the terms forbid the name.

    `answered_at` is None for an attempt, or while the answer is awaited.
    `claims` are the numbers of those it asked about.
    """

    source_number: int
    person: str
    medium: Medium
    terms: Terms
    asked: str
    read_back: str
    answer: str
    called_by: str
    called_at: datetime
    answered_at: datetime | None
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReportFlag:
    """An open flag of a claim. `met_by` is the number of the source that is the document it
    `needs`, 0 while none is named."""

    kind: FlagKind
    comment: str
    raised_by: str
    needs: str = ""
    met_by: int = 0
    signed_by: str = ""
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a history: who did what and when."""

    at: datetime
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class ReportClaim:
    """One numbered claim with all that rests on it. Suggestions are never exported.

    `span` lies in the document's text; an implied claim has no words there and
    stands at a point. `parent_number` is 0 for a claim of its own. `roll_up` is
    the rule by which its parts bear on it, with what follows, as a sentence.
    `unmet` are sentences: what the desk's rules still ask for. `checks` are those
    that no single passage answers.
    """

    number: int
    parent_number: int
    span: TextSpan
    quote: str
    in_full: str
    kind: ClaimKind
    claimant: str
    relayed_by: tuple[str, ...]
    state: ClaimState
    status: ClaimStatus
    owner: str
    due_at: datetime | None
    note: str
    said_so: ReportVerdict | None
    is_so: ReportVerdict | None
    signed_by: str
    signed_at: datetime | None
    evidence: tuple[ReportEvidence, ...]
    flags: tuple[ReportFlag, ...]
    history: tuple[Happening, ...]
    unmet: tuple[str, ...] = ()
    implied: bool = False
    roll_up: str = ""
    status_with: str = ""
    status_since: datetime | None = None
    approved_by: str = ""
    checks: tuple[ReportCheck, ...] = ()
    calculations: tuple[ReportCalculation, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportQuery:
    """A question to the writer, editor or legal, with the change it proposes."""

    number: int
    claim_number: int
    addressee: Addressee
    question: str
    in_the_draft: str
    proposed: str
    answer: Answer
    answered_by: str
    reason: str
    asked_by: str = ""
    asked_at: datetime | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReportSource:
    """One source, numbered once. `sha256` is empty where nothing was captured.

    `repeats` is the number of the source that this one only repeats, or 0.
    """

    number: int
    kind: SourceKind
    title: str
    author: str
    publisher: str
    published: str
    url: str
    archived_url: str
    accessed_at: datetime | None
    note: str
    file_name: str
    media_type: str
    size_bytes: int
    sha256: str
    captured_at: datetime | None
    captured_by: str
    added_by: str
    claims: tuple[int, ...]
    pages: str = ""
    seen_where: str = ""
    seen_by: str = ""
    seen_on: str = ""
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class ReportName:
    """A name as it is spelled in the draft.

    `same_as` is the right spelling of a wrong one. `source_number` is 0 where
    no source confirms it, `ticked_by` empty as long as nobody has looked.
    """

    spelling: str
    kind: NameKind
    title: str
    places: int
    same_as: str
    source_number: int
    ticked_by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """Who closed the piece, on which draft; `left_open` are the items that were listed then."""

    closed_by: str
    closed_at: datetime
    draft_sha256: str
    left_open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A case, ready to be written down.

    `changed_at` is the moment of the case's last change: the document's date,
    so that the same case gives the same bytes. Claims are in text order, calls
    by time; `off_record` counts conversations of which nothing is told.
    `unmet` are the desk's rules about the draft as a whole that are not met,
    `checks` hold the article against itself.
    """

    title: str
    edition: str
    privilege_line: str
    document: ReportDocument
    scale: RatingScale
    work: Work
    claims: tuple[ReportClaim, ...]
    queries: tuple[ReportQuery, ...]
    sources: tuple[ReportSource, ...]
    people: tuple[str, ...]
    closing: Closing | None
    created_at: datetime
    changed_at: datetime
    journal_root: str
    unmet: tuple[str, ...] = ()
    calls: tuple[ReportCall, ...] = ()
    off_record: int = 0
    names: tuple[ReportName, ...] = ()
    checks: tuple[ReportCheck, ...] = ()
