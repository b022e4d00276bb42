"""The query sheet: what is asked of the writer, the editor or legal, with room to answer.

Plain words for both formats. It tells of no claim but those that are asked
about, and of no evidence: it leaves the research desk.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.exporters.wording import act, joined, one_line, words
from workbench.model.claim import Addressee, Answer
from workbench.model.document import PartRole
from workbench.model.report import Report, ReportClaim, ReportDocument, ReportQuery
from workbench.text.word_diff import Piece, word_diff

NOTHING = "There are no queries."


@dataclass(frozen=True, slots=True)
class SheetQuery:
    """One query as it is printed. `change` is empty where no wording is proposed."""

    head: str
    where: str
    in_the_draft: str
    question: str
    change: tuple[Piece, ...]
    asked: str
    answer: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a query sheet says."""

    title: str
    about: str
    line: str
    queries: tuple[SheetQuery, ...]


def sheet_of(report: Report) -> Sheet:
    """The sheet of the queries that a report holds."""
    document = report.document
    draft = f"draft {document.draft_number} of {document.draft_count}"
    claims = {claim.number: claim for claim in report.claims}
    return Sheet(
        title=one_line(document.title or report.title),
        about=joined(f"Queries for {_for_whom(report.queries)}", document.byline, draft),
        line=one_line(report.privilege_line),
        queries=tuple(
            _query(query, claims.get(query.claim_number), document) for query in report.queries
        ),
    )


def _for_whom(queries: Sequence[ReportQuery]) -> str:
    addressees = {query.addressee for query in queries}
    if len(addressees) != 1:
        return "all"
    [only] = addressees
    return "legal" if only is Addressee.LEGAL else f"the {only.value}"


def _query(query: ReportQuery, claim: ReportClaim | None, document: ReportDocument) -> SheetQuery:
    old, new = one_line(query.in_the_draft), one_line(query.proposed)
    return SheetQuery(
        head=f"Q{query.number} to {words(query.addressee)}",
        where=joined(f"claim {query.claim_number}", where(document, claim) if claim else ""),
        in_the_draft=old,
        question=one_line(query.question),
        change=word_diff(old, new) if new else (),
        asked=act(query.asked_at, query.asked_by),
        answer=_answer(query),
    )


def _answer(query: ReportQuery) -> str:
    if query.answer is Answer.OPEN:
        return ""
    told = joined(words(query.answer), act(query.answered_at, query.answered_by))
    return f"{told}. {one_line(query.reason)}" if query.reason else told


def where(document: ReportDocument, claim: ReportClaim) -> str:
    """Where a claim stands: "paragraph 7" of the body, or "headline", "caption"."""
    at = claim.span.start
    role = next((p.role for p in document.parts if p.span.start <= at < p.span.end), PartRole.BODY)
    if role is not PartRole.BODY:
        return words(role)
    starts = [p.span for p in document.parts if p.role is PartRole.BODY]
    body = document.text[: at + 1]
    if starts:
        body = "\n".join(body[span.start : span.end] for span in starts if span.start <= at)
    return f"paragraph {sum(bool(line.strip()) for line in body.splitlines())}"


def addressed_to(report: Report, addressee: Addressee | None) -> Report:
    """The report with the queries to one addressee alone; with all of them for None."""
    if addressee is None:
        return report
    return replace(report, queries=tuple(q for q in report.queries if q.addressee is addressee))
