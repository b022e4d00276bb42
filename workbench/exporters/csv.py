"""A row a claim, for a spreadsheet that cannot be tricked into computing.

A cell that a spreadsheet could take for a formula gets an apostrophe in front
(https://owasp.org/www-community/attacks/CSV_Injection). Cells that begin with
an apostrophe of their own get one too, so taking the first apostrophe off
every cell that has one gives back the original, always (`unguarded`).
"""

import csv
import io
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, NamedTuple

from workbench.exporters import ExportKind
from workbench.exporters.call_pages import call_in_a_line
from workbench.exporters.questions import ARROW, asked_of, chain, verdict_on
from workbench.exporters.wording import act, day, moment, words
from workbench.exporters.writing import replace_file
from workbench.model.report import Report, ReportClaim, ReportEvidence, ReportFlag, ReportVerdict
from workbench.model.report_checks import ReportCheck
from workbench.model.verdict import Question, Standing
from workbench.progress import Progress
from workbench.text.locators import TYPED

IMPLIED = "(implied)"
"""Stands for the words of a claim that has none in the article."""

APOSTROPHE = "'"
FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""First characters of a formula, also in full width."""


class Column(NamedTuple):
    """How one column reads a claim."""

    title: str
    text: Callable[[Report, ReportClaim], str]


class CsvExporter:
    """Writes the claims as a table. UTF-8 with a byte order mark, for Excel's sake."""

    title: ClassVar[str] = "Claims as a table (CSV)"
    suffix: ClassVar[str] = ".csv"
    kind: ClassVar[ExportKind] = ExportKind.REPORT

    def write(self, report: Report, path: Path, progress: Progress) -> None:
        """See `Exporter`."""
        with io.StringIO(newline="") as rows:
            table = csv.writer(rows, quoting=csv.QUOTE_ALL)
            table.writerow([column.title for column in COLUMNS])
            for done, claim in enumerate(report.claims):
                progress.advance(done, len(report.claims), "Writing the table")
                table.writerow([guarded(column.text(report, claim)) for column in COLUMNS])
            text = rows.getvalue()
        replace_file(path, text.encode("utf-8-sig", errors="backslashreplace"))
        progress.advance(1, 1, "Writing the table")


def guarded(cell: str) -> str:
    """`cell` as no spreadsheet takes it for a formula."""
    return APOSTROPHE + cell if _dangerous(cell) else cell


def unguarded(cell: str) -> str:
    """The original of a `guarded` cell."""
    return cell.removeprefix(APOSTROPHE)


def _dangerous(cell: str) -> bool:
    if cell.startswith((APOSTROPHE, "\t", "\r", "\n")):
        return True
    return next((char in FORMULA for char in cell if not _invisible(char)), False)


def _invisible(char: str) -> bool:
    """Spaces, controls and format characters, which spreadsheets trim or ignore."""
    return char.isspace() or unicodedata.category(char) in ("Cc", "Cf")


def _answer(claim: ReportClaim, question: Question) -> str:
    verdict = verdict_on(claim, question)
    if verdict is None:
        return "open" if question in asked_of(claim) else ""
    if verdict.standing is not Standing.RATED:
        return words(verdict.standing)
    return verdict.rating.label if verdict.rating else verdict.conclusion


def _reasons(verdict: ReportVerdict | None) -> str:
    if verdict is None:
        return ""
    conclusion = verdict.conclusion if verdict.rating else ""
    return "\n".join(filter(None, (conclusion, verdict.rationale)))


def _decided(verdict: ReportVerdict | None) -> str:
    return f"{verdict.decided_by}, {moment(verdict.decided_at)}" if verdict else ""


def _contents(_report: Report, claim: ReportClaim) -> str:
    """The content hashes: of the verdicts, then of each piece of evidence by its source."""
    verdicts = [v for v in (claim.said_so, claim.is_so) if v is not None]
    return "\n".join(
        [
            *(f"{words(v.question)}: {v.content_sha256}" for v in verdicts),
            *(f"source {e.source_number}: {e.content_sha256}" for e in claim.evidence),
        ]
    )


def _as_of(verdict: ReportVerdict | None) -> str:
    return day(verdict.as_of) if verdict and verdict.as_of else ""


def _sources(report: Report, claim: ReportClaim) -> str:
    cited = {item.source_number for item in claim.evidence}
    return "\n".join(
        " ".join(filter(None, (f"{source.number}.", source.title, source.url)))
        for source in report.sources
        if source.number in cited
    )


def _locators(_report: Report, claim: ReportClaim) -> str:
    return "\n".join(f"{item.source_number}: {item.locator or '-'}" for item in claim.evidence)


def _evidence(claim: ReportClaim, question: Question) -> str:
    return "\n".join(
        f"{item.source_number} {words(item.stance)} ({words(item.tier)}, {words(item.terms)}"
        f"{_typed(item)}{_ticked(item)}): {item.quote}"
        for item in claim.evidence
        if item.question is question
    )


def _typed(item: ReportEvidence) -> str:
    return f", {TYPED}" if item.typed else ""


def _ticked(item: ReportEvidence) -> str:
    return f", ticked by {item.ticked_by}" if item.ticked_at else ""


def _asked(report: Report, claim: ReportClaim) -> str:
    return "\n".join(call_in_a_line(call) for call in report.calls if claim.number in call.claims)


def _queries(report: Report, claim: ReportClaim) -> str:
    return "\n".join(
        f"Q{query.number} to {words(query.addressee)}: {query.question} "
        f"[{query.in_the_draft} -> {query.proposed}] {words(query.answer)}"
        for query in report.queries
        if query.claim_number == claim.number
    )


def _flag(flag: ReportFlag) -> str:
    told = [f"{words(flag.kind)}: {flag.comment}"]
    if flag.needs:
        told.append(f"needs {flag.needs}" + (f" (source {flag.met_by})" if flag.met_by else ""))
    if flag.signed_at:
        told.append(f"signed {act(flag.signed_at, flag.signed_by)}")
    return "; ".join(told)


def _checks(_report: Report, claim: ReportClaim) -> str:
    """What agrees and what does not, first of the passages; a closed flag with its reason."""
    checks = [*(check for item in claim.evidence for check in item.checks), *claim.checks]
    return "\n".join(map(_check, checks))


def _check(check: ReportCheck) -> str:
    source = f" (source {check.source_number})" if check.source_number else ""
    state = "flag" if check.is_open else "closed flag" if check.is_flag else "agrees"
    why = (
        f"; {act(check.closed_at, check.closed_by)}: {check.closed_why}" if check.closed_at else ""
    )
    return f"{state}: {check.told}{source}{why}"


def _calculations(_report: Report, claim: ReportClaim) -> str:
    return "\n".join(
        f"{words(one.kind)}: {one.trouble or '; '.join(one.steps)}"
        for one in claim.calculations
        if not one.withheld
    )


COLUMNS = (
    Column("Claim", lambda _, claim: str(claim.number)),
    Column("Part of claim", lambda _, claim: str(claim.parent_number or "")),
    Column("In the article", lambda _, claim: claim.quote or IMPLIED * claim.implied),
    Column("Claim in full", lambda _, claim: claim.in_full),
    Column("Kind", lambda _, claim: words(claim.kind)),
    Column("Claimant", lambda _, claim: claim.claimant),
    Column("Relayed by", lambda _, claim: "; ".join(claim.relayed_by)),
    Column("Chain", lambda _, claim: ARROW.join(chain(claim))),
    Column("State", lambda _, claim: words(claim.state)),
    Column("Status", lambda _, claim: words(claim.status)),
    Column("Status: with", lambda _, claim: claim.status_with),
    Column("Status: since", lambda _, c: moment(c.status_since) if c.status_since else ""),
    Column("Approved by", lambda _, claim: claim.approved_by),
    Column("Owner", lambda _, claim: claim.owner),
    Column("Due", lambda _, claim: moment(claim.due_at) if claim.due_at else ""),
    Column("Said so", lambda _, claim: _answer(claim, Question.SAID_SO)),
    Column("Said so: reasons", lambda _, claim: _reasons(claim.said_so)),
    Column("Said so: as of", lambda _, claim: _as_of(claim.said_so)),
    Column("Said so: decided", lambda _, claim: _decided(claim.said_so)),
    Column("Said so: evidence", lambda _, claim: _evidence(claim, Question.SAID_SO)),
    Column("Is so", lambda _, claim: _answer(claim, Question.IS_SO)),
    Column("Is so: reasons", lambda _, claim: _reasons(claim.is_so)),
    Column("Is so: as of", lambda _, claim: _as_of(claim.is_so)),
    Column("Is so: decided", lambda _, claim: _decided(claim.is_so)),
    Column("Is so: evidence", lambda _, claim: _evidence(claim, Question.IS_SO)),
    Column("Signed by", lambda _, claim: claim.signed_by),
    Column("Signed", lambda _, claim: moment(claim.signed_at) if claim.signed_at else ""),
    Column("Sources", _sources),
    Column("Locators", _locators),
    Column("Content SHA-256", _contents),
    Column("Asked", _asked),
    Column("Queries", _queries),
    Column("Flags", lambda _, claim: "\n".join(map(_flag, claim.flags))),
    Column("Checks", _checks),
    Column("Calculations", _calculations),
    Column("Note", lambda _, claim: claim.note),
)
