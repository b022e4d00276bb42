"""Collecting a case into a `Report`: what is told to a reader, and nothing else."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import (
    Case,
    Claim,
    Evidence,
    Question,
    RatingScale,
)
from workbench.model.report import (
    Closing,
    Happening,
    Report,
    ReportClaim,
    ReportDocument,
    ReportEvidence,
    ReportFlag,
    ReportSource,
    ReportVerdict,
    Work,
)
from workbench.services.people import names
from workbench.services.report_checks import ChecksTold
from workbench.services.report_names import names_told, rolled_up
from workbench.services.report_queries import report_flags, report_queries
from workbench.services.report_terms import Withheld
from workbench.services.views.cases import NUMBERED, DraftView, open_draft, work_row
from workbench.services.views.claims import ClaimRow, VerdictRow, claim_rows
from workbench.services.views.closing import ClosedRow
from workbench.services.views.gates import CaseGates, case_gates
from workbench.services.views.history import history_rows, last_change
from workbench.services.views.sources import SourceRow, source_rows
from workbench.store.journal import JournalEntry
from workbench.text.locators import place_of

EDITION = "internal edition"

WHOLE_HISTORY = 100_000
"""Journal entries of a case that a report looks through."""


def collect(session: Session, case_id: UUID, *, privilege_line: str = "") -> Report:
    """Everything a report tells of a case, as it stands now.

    Args:
        session: the open session.
        case_id: the case.
        privilege_line: used if neither the case nor its desk profile has one.

    Raises:
        NotFound: the case is gone or has no article.
    """
    draft = open_draft(session, case_id)
    case = session.get_one(Case, case_id)
    people = names(session)
    rows = [row for row in claim_rows(session, draft.draft_id) if row.state in NUMBERED]
    told = {row.number or 0 for row in rows}
    sources = source_rows(session, case_id)
    work = work_row(session, draft.draft_id)
    withheld = Withheld(session, case_id)
    gates = case_gates(session, case_id)
    numbers = {source.id: source.number for source in sources}
    checks = ChecksTold(session, draft.draft_id, numbers, withheld)
    own_line = case.privilege_line or (draft.profile.privilege_line if draft.profile else "")
    return Report(
        title=case.title,
        edition=EDITION,
        privilege_line=own_line or privilege_line,
        document=_document(draft),
        scale=draft.scale,
        work=Work(work.closed, work.waiting, work.open, work.sentences, work.sentences_read),
        claims=_claims(
            rows, _Hanging(session, case_id, people, withheld, checks), draft.scale, gates
        ),
        queries=report_queries(session, case_id, rows),
        sources=tuple(withheld.source(row, _source(row, told)) for row in sources),
        people=tuple(sorted(_involved(session, case_id, people))),
        closing=withheld.closing(_closing(draft.closed)),
        created_at=case.created_at,
        changed_at=last_change(session, case_id) or case.created_at,
        journal_root=_root(session, case_id),
        calls=withheld.calls(rows),
        off_record=withheld.conversations,
        names=names_told(session, draft.draft_id),
        unmet=tuple(unmet.sentence for unmet in gates.draft),
        checks=tuple(checks.article),
    )


def _document(draft: DraftView) -> ReportDocument:
    return ReportDocument(
        title=draft.title,
        byline=draft.byline,
        outlet=draft.outlet,
        published=draft.published,
        url=draft.url,
        draft_number=draft.draft_number,
        draft_count=draft.draft_count,
        words=draft.words,
        text=draft.text,
        text_sha256=draft.text_sha256,
        parts=draft.parts,
        file_name=draft.file_name,
        original_sha256=draft.original_sha256,
        imported_at=draft.imported_at,
        imported_by=draft.imported_by,
        language=draft.language,
    )


class _Hanging:
    """What hangs on the claims of a case, by claim, in the order it came."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        people: dict[UUID, str],
        withheld: Withheld,
        checks: ChecksTold,
    ) -> None:
        self.evidence: dict[UUID, list[ReportEvidence]] = defaultdict(list)
        self.flags: dict[UUID, list[ReportFlag]] = defaultdict(list)
        self.withheld = withheld
        self.history = _histories(session, case_id, withheld)
        self.checks = checks
        added = select(Evidence).where(Evidence.case_id == case_id)
        for e in session.exec(added.order_by(col(Evidence.added_at))):
            told = tuple(checks.evidence[e.id])
            passage = replace(_evidence(e, checks.numbers[e.source_id], people), checks=told)
            self.evidence[e.claim_id].append(withheld.evidence(passage))
        for claim_id, flag in report_flags(session, case_id, people, checks.numbers):
            self.flags[claim_id].append(flag)


def _claims(
    rows: Sequence[ClaimRow], hanging: _Hanging, scale: RatingScale, gates: CaseGates
) -> tuple[ReportClaim, ...]:
    numbers = {row.id: row.number or 0 for row in rows}
    roll_ups = rolled_up(rows, scale)
    unmet = {gate.claim_id: tuple(u.sentence for u in gate.unmet) for gate in gates.claims}
    return tuple(
        ReportClaim(
            number=numbers[row.id],
            parent_number=numbers.get(row.parent_id, 0) if row.parent_id else 0,
            span=row.span,
            quote=row.quote,
            in_full=row.in_full,
            kind=row.kind,
            claimant=row.claimant,
            relayed_by=row.relayed_by,
            state=row.state,
            status=row.status,
            owner=row.owner,
            due_at=row.due_at,
            note=row.note,
            said_so=_verdict(row.said_so, scale),
            is_so=_verdict(row.is_so, scale),
            signed_by=row.signed_by,
            signed_at=row.signed_at,
            evidence=tuple(hanging.evidence[row.id]),
            flags=tuple(hanging.flags[row.id]),
            history=tuple(hanging.history[row.id]),
            status_with=hanging.withheld.waited_for(row.status_with),
            status_since=row.status_since,
            approved_by=row.approved_by,
            unmet=unmet.get(row.id, ()),
            implied=row.implied,
            roll_up=roll_ups.get(row.id, ""),
            checks=tuple(hanging.checks.claims[row.id]),
            calculations=tuple(hanging.checks.calculations[row.id]),
        )
        for row in rows
    )


def _verdict(row: VerdictRow | None, scale: RatingScale) -> ReportVerdict | None:
    if row is None:
        return None
    return ReportVerdict(
        question=row.question,
        standing=row.standing,
        rating=scale.rating(row.rating),
        conclusion=row.conclusion,
        rationale=row.rationale,
        as_of=row.as_of,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        recheck_by=row.recheck_by,
        content_sha256=row.content_sha256,
    )


def _evidence(e: Evidence, source_number: int, people: dict[UUID, str]) -> ReportEvidence:
    return ReportEvidence(
        source_number=source_number,
        question=Question(e.question),
        stance=e.stance,
        tier=e.tier,
        terms=e.terms,
        quote=e.quote,
        locator=place_of(e),
        note=e.note,
        added_by=people.get(e.added_by_id, ""),
        added_at=e.added_at,
        ticked_by=people.get(e.ticked_by_id, "") if e.ticked_by_id else "",
        ticked_at=e.ticked_at,
        typed=e.typed,
        box=tuple(e.box) if e.box else None,
        time_ms=e.time_ms,
        content_sha256=e.content_sha256,
    )


def _histories(session: Session, case_id: UUID, withheld: Withheld) -> dict[UUID, list[Happening]]:
    told: dict[UUID, list[Happening]] = defaultdict(list)
    for row in reversed(history_rows(session, case_id, limit=WHOLE_HISTORY)):
        happening = withheld.happening(row)
        for claim_id in row.claims:
            told[claim_id].append(happening)
    return told


def _source(row: SourceRow, told: Collection[int]) -> ReportSource:
    """A source; of the claims that rest on it, those that are `told` in the report."""
    return ReportSource(
        number=row.number,
        kind=row.kind,
        title=row.title,
        author=row.author,
        publisher=row.publisher,
        published=row.published,
        url=row.url,
        archived_url=row.archived_url,
        accessed_at=row.accessed_at,
        note=row.note,
        file_name=row.file_name,
        media_type=row.media_type,
        size_bytes=row.size_bytes,
        sha256=row.sha256,
        captured_at=row.captured_at,
        captured_by=row.captured_by,
        added_by=row.added_by,
        claims=tuple(number for number in row.claims if number in told),
        pages=row.pages,
        seen_where=row.seen_where,
        seen_by=row.seen_by,
        seen_on=row.seen_on,
        repeats=row.repeats,
    )


def _involved(session: Session, case_id: UUID, people: dict[UUID, str]) -> set[str]:
    actors = session.exec(
        select(JournalEntry.actor_id).where(col(JournalEntry.case_id) == case_id).distinct()
    )
    owners = session.exec(select(Claim.owner_id).where(col(Claim.case_id) == case_id).distinct())
    return {people[who] for who in {*actors, *owners} if who in people}


def _closing(closed: ClosedRow | None) -> Closing | None:
    if closed is None:
        return None
    return Closing(closed.closed_by, closed.closed_at, closed.draft_sha256, closed.left_open)


def _root(session: Session, case_id: UUID) -> str:
    """The hash of the case's newest journal entry: it covers everything before it."""
    newest = (
        select(JournalEntry.hash)
        .where(col(JournalEntry.case_id) == case_id)
        .order_by(col(JournalEntry.id).desc())
        .limit(1)
    )
    return session.exec(newest).first() or ""
