"""The checks of a case: a snapshot of its words, what the checks find in it, closing a flag.

`snapshot` reads, `run_checks` is pure and belongs in a job; both may be run
after every act, for what was read of a text is kept.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.checks.case_texts import (
    ArticleText,
    CaptureText,
    CaseTexts,
    ClaimText,
    EvidenceText,
    ListedName,
    SourceText,
)
from workbench.checks.every_check import CHECKS, of_claims
from workbench.checks.finding import Finding
from workbench.checks.outside import Outside
from workbench.detect.naming import find_names
from workbench.detect.spellings import pairs
from workbench.errors import Invalid, NotFound
from workbench.model import (
    Capture,
    Claim,
    ClaimState,
    ClosedFlag,
    Document,
    Draft,
    Evidence,
    Part,
    PartSpan,
    Source,
    TextSpan,
)
from workbench.progress import SILENT, Progress
from workbench.reading import days
from workbench.reading.periods import periods
from workbench.services.people import names
from workbench.services.views.calculation_findings import calculation_findings
from workbench.services.views.calculations import KeptCalculation, kept_calculations
from workbench.services.views.checks import Checked, CheckRow
from workbench.services.views.names import name_rows
from workbench.services.views.read_through import AT_WORK
from workbench.store.content import text_of
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class Closing:
    """A closed flag: which one, by whom, when and why."""

    id: UUID
    key: str
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CheckInput:
    """All that the checks of a draft look at, frozen."""

    texts: CaseTexts
    closings: tuple[Closing, ...] = ()
    calculations: tuple[KeptCalculation, ...] = ()


def snapshot(session: Session, draft_id: UUID) -> CheckInput:
    """The words of a draft, its claims, passages, sources and names, and the closed flags.

    Raises:
        NotFound: the draft is gone.
    """
    draft = session.get(Draft, draft_id)
    if draft is None:
        raise NotFound("This draft no longer exists.")
    texts = CaseTexts(
        article=_article(session, draft),
        claims=tuple(_claims(session, draft_id)),
        evidence=tuple(_evidence(session, draft_id)),
        sources=tuple(_sources(session, draft.case_id)),
        names=tuple(_names(session, draft_id)),
    )
    calculations = kept_calculations(session, [claim.id for claim in texts.claims])
    closings = tuple(_closings(session, draft.case_id))
    return CheckInput(texts, closings, tuple(calculations))


def run_checks(told: CheckInput, progress: Progress = SILENT) -> Checked:
    """Every finding, in the order of the article, with what was closed of it."""
    closings = {closing.key: closing for closing in told.closings}
    texts = _with_names(told.texts)
    found: list[Finding] = []
    for done, check in enumerate(CHECKS):
        progress.advance(done, len(CHECKS))
        found += check(texts)
    found += calculation_findings(told.calculations, texts.claims)
    rows = (_row(one, closings.get(one.key)) for one in of_claims(found, texts.claims))
    outside = Outside(texts)
    return Checked(tuple(rows), outside.figures(), outside.quotations(), outside.names())


@operation("Close flag")
def close_finding(tx: Transaction, *, draft_id: UUID, finding: Finding, why: str) -> UUID:
    """Say why a flag is none; it comes back when its words or its source change.

    Raises:
        Invalid: there is no reason, or it is closed already.
    """
    why = " ".join(why.split())
    if not why:
        raise Invalid("Say why the flag is closed; the reason is kept.")
    case_id = tx.get(Draft, draft_id).case_id
    mine = select(ClosedFlag.id).where(ClosedFlag.case_id == case_id, ClosedFlag.key == finding.key)
    if tx.session.exec(mine).first() is not None:
        raise Invalid("This flag is closed already.")
    closed = ClosedFlag(
        case_id=case_id,
        claim_id=finding.claim_id,
        source_id=finding.source_id,
        key=finding.key,
        kind=finding.kind,
        words=finding.told,
        why=why,
        closed_by_id=tx.actor.id,
    )
    return tx.add(closed).id


@operation("Open flag again")
def reopen_finding(tx: Transaction, *, closing_id: UUID) -> None:
    """Take a closing back: the flag is open again."""
    tx.remove(tx.get(ClosedFlag, closing_id))


def _row(finding: Finding, closing: Closing | None) -> CheckRow:
    if closing is None:
        return CheckRow(finding)
    return CheckRow(finding, closing.why, closing.by, closing.at, closing.id)


def _with_names(texts: CaseTexts) -> CaseTexts:
    """The names of an article of which nobody has asked for the list yet are looked for."""
    if texts.names:
        return texts
    return replace(texts, names=_names_in(texts.article.text, texts.article.parts))


@lru_cache(maxsize=8)
def _names_in(text: str, parts: tuple[PartSpan, ...]) -> tuple[ListedName, ...]:
    found = find_names(text, parts)
    variants: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs(name.spelling for name in found):
        variants[one].append(other)
        variants[other].append(one)
    return tuple(
        ListedName(
            name.spelling, name.kind, name.title, name.places, tuple(variants[name.spelling])
        )
        for name in found
    )


def _article(session: Session, draft: Draft) -> ArticleText:
    document = session.get_one(Document, draft.document_id)
    parts = session.exec(
        select(Part).where(Part.draft_id == draft.id).order_by(col(Part.start))
    ).all()
    return ArticleText(
        text_of(session, draft.text_sha256),
        document.published,
        tuple(PartSpan(part.role, TextSpan(part.start, part.end)) for part in parts),
        document.byline,
    )


def _claims(session: Session, draft_id: UUID) -> Iterator[ClaimText]:
    found = session.exec(
        select(Claim)
        .where(Claim.draft_id == draft_id, Claim.state != ClaimState.DISMISSED)
        .order_by(col(Claim.start), col(Claim.number))
    )
    for claim in found:
        yield ClaimText(
            claim.id,
            claim.number or 0,
            claim.span,
            claim.quote,
            claim.in_full,
            claim.state in AT_WORK,
        )


def _evidence(session: Session, draft_id: UUID) -> Iterator[EvidenceText]:
    found = session.exec(
        select(Evidence, Capture.text_sha256)
        .join(Claim, col(Claim.id) == col(Evidence.claim_id))
        .join(Capture, col(Capture.id) == col(Evidence.capture_id), isouter=True)
        .where(Claim.draft_id == draft_id, Evidence.quote != "")
        .order_by(col(Evidence.added_at))
    )
    for evidence, sha256 in found:
        start, end = evidence.start, evidence.end
        yield EvidenceText(
            evidence.id,
            evidence.claim_id,
            evidence.source_id,
            evidence.quote,
            evidence.capture_id,
            None if start is None or end is None else TextSpan(start, end),
            sha256 or "",
        )


def _sources(session: Session, case_id: UUID) -> Iterator[SourceText]:
    captures: dict[UUID, list[CaptureText]] = defaultdict(list)
    held = select(Capture).where(Capture.case_id == case_id, Capture.text_sha256 != "")
    for capture in session.exec(held.order_by(col(Capture.captured_at))):
        text = text_of(session, capture.text_sha256)
        captures[capture.source_id].append(CaptureText(capture.id, text, capture.text_sha256))
    found = select(Source).where(Source.case_id == case_id).order_by(col(Source.number))
    for source in session.exec(found):
        yield SourceText(
            source.id, source.number, published_on(source.published), tuple(captures[source.id])
        )


_ISO = re.compile(r"\s*(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)(?!-)")


def published_on(words: str) -> date | None:
    """The day a source appeared, as it is noted ("2018-03-08", "8 March 2018"); None if unknown.

    Of a month or a year alone, the last day: its "last year" is right all the same.
    """
    iso = _ISO.match(words)
    if iso is not None:
        year, month, day = (int(part) if part else None for part in iso.groups())
        return _last_day(year or 0, month, day)
    found = [period.days for period in periods(words, None) if period.days is not None]
    return found[0].last if len(found) == 1 else None


def _last_day(year: int, month: int | None, day: int | None) -> date | None:
    try:
        if day is not None:
            return date(year, month or 1, day)
        return days.months(year, month).last if month else days.year(year).last
    except ValueError:
        return None


def _names(session: Session, draft_id: UUID) -> Iterator[ListedName]:
    for row in name_rows(session, draft_id):
        if not row.dismissed:
            yield ListedName(
                row.spelling,
                row.kind,
                row.title,
                row.places,
                row.variants,
                row.ticked_at is not None,
            )


def _closings(session: Session, case_id: UUID) -> Iterator[Closing]:
    people = names(session)
    for closed in session.exec(select(ClosedFlag).where(ClosedFlag.case_id == case_id)):
        by = people.get(closed.closed_by_id, "")
        yield Closing(closed.id, closed.key, closed.why, by, closed.closed_at)
