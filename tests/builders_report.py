"""Reports to export: a small town's article, checked by an invented desk.

`a_report()` is the rich one: twenty claims of every kind, overlapping and
nested, in all states. `a_report(claims=200)` goes on with generated
paragraphs. `plain_report(texts)` puts each text into every field of a claim.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.builders_checks import (
    EVENING,
    article_checks,
    calculations_of,
    checks_of,
    hostile_calculation,
    hostile_check,
)
from tests.unit.exporters.ferry import (
    ARTICLE,
    CLAIMS,
    FALSE,
    HALF,
    MOSTLY,
    SCALE,
    SOURCES,
    TRUE,
    UNPROVEN,
    Row,
)
from workbench.model.claim import Addressee, Answer, ClaimKind, ClaimState, ClaimStatus, FlagKind
from workbench.model.document import PartRole, PartSpan
from workbench.model.evidence import SourceKind, Stance, Terms, Tier
from workbench.model.report import (
    Closing,
    Happening,
    Report,
    ReportClaim,
    ReportDocument,
    ReportEvidence,
    ReportFlag,
    ReportQuery,
    ReportSource,
    ReportVerdict,
    Work,
)
from workbench.model.scale import Rating
from workbench.model.span import TextSpan
from workbench.model.verdict import Question, Standing


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def a_report(claims: int = 20, **changes: Any) -> Report:
    """A report of so many claims. `changes` replace fields of the `Report`."""
    blocks = [*ARTICLE, *(_more_paragraphs(claims - len(CLAIMS)))]
    text, parts = _laid_out(blocks)
    rows = [*CLAIMS, *_more_claims(claims - len(CLAIMS))][:claims]
    built = [_claim(number, row, text) for number, row in enumerate(rows, 1)]
    sources = [_source(number, built) for number in range(1, 3 + max(3, claims // 3) + 1)]
    report = Report(
        title="The Karrow ferry",
        edition="internal",
        privilege_line="privileged and confidential",
        document=_document(text, parts),
        scale=SCALE,
        work=_work(built),
        claims=tuple(built),
        queries=tuple(_queries(rows)),
        sources=tuple(sources),
        people=("Hanna Ebeling (H.E.)", "Piet Soravia (P.S.)"),
        closing=None,
        created_at=EVENING,
        changed_at=EVENING + timedelta(days=2, hours=3),
        journal_root=sha256("the last entry of the journal"),
        checks=article_checks(),
    )
    return replace(report, **changes)


def closed(report: Report) -> Report:
    """The same report, closed on this draft."""
    closing = Closing("H.E.", report.changed_at, report.document.text_sha256)
    return replace(report, closing=closing)


def plain_report(texts: Sequence[str]) -> Report:
    """One claim for each text, with the text in every field where an analyst may write."""
    base = a_report()
    lines = [f"Line {number} stands here." for number in range(1, len(texts) + 1)]
    text = "\n".join(lines)
    verdict = base.claims[0].is_so
    claims = []
    for number, (line, hostile) in enumerate(zip(lines, texts, strict=True), 1):
        start = text.index(line)
        claims.append(
            replace(
                base.claims[0],
                number=number,
                span=TextSpan(start, start + len(line)),
                quote=hostile,
                in_full=hostile,
                claimant=hostile,
                owner=hostile,
                note=hostile,
                is_so=verdict and replace(verdict, rationale=hostile, conclusion=hostile),
                evidence=(_hostile_evidence(base.claims[0].evidence[0], hostile),),
                checks=(hostile_check(hostile),),
                calculations=(hostile_calculation(hostile),),
                history=(Happening(EVENING, hostile, hostile),),
            )
        )
    parts = (PartSpan(PartRole.BODY, TextSpan(0, len(text))),)
    document = replace(base.document, text=text, parts=parts, title=texts[0])
    flags = tuple(map(hostile_check, texts))
    return replace(base, title=texts[0], document=document, claims=tuple(claims), checks=flags)


def _hostile_evidence(evidence: ReportEvidence, hostile: str) -> ReportEvidence:
    return replace(evidence, quote=hostile, note=hostile, checks=(hostile_check(hostile),))


def _more_paragraphs(count: int) -> list[tuple[PartRole, str]]:
    sentences = [_sentence(number) for number in range(len(CLAIMS) + 1, len(CLAIMS) + 1 + count)]
    return [(PartRole.BODY, " ".join(sentences[at : at + 3])) for at in range(0, len(sentences), 3)]


def _sentence(number: int) -> str:
    return (
        f"In its annual account the board puts item {number} of the refit, "
        f"with all fees and the work on the quay, at {number * 37 + 11:,} crowns, "
        f"more than the council had been told when it voted on the loan; nobody in the room "
        f"asked why, and the minutes of that evening do not say who had drawn up the figures."
    )


def _more_claims(count: int) -> list[Row]:
    ratings = (TRUE, MOSTLY, HALF, FALSE, UNPROVEN)
    return [
        (
            f"puts item {number} of the refit, with all fees and the work on the quay, "
            f"at {number * 37 + 11:,} crowns",
            f"Item {number} of the refit cost {number * 37 + 11:,} crowns.",
            ClaimKind.FIGURE,
            {"is_so": ratings[number % 5]},
        )
        for number in range(len(CLAIMS) + 1, len(CLAIMS) + 1 + count)
    ]


def _laid_out(blocks: Sequence[tuple[PartRole, str]]) -> tuple[str, tuple[PartSpan, ...]]:
    text, parts = "", []
    for role, words in blocks:
        parts.append(PartSpan(role, TextSpan(len(text), len(text) + len(words))))
        text += words + "\n\n"
    return text.rstrip(), tuple(parts)


def _document(text: str, parts: tuple[PartSpan, ...]) -> ReportDocument:
    return ReportDocument(
        title=ARTICLE[0][1],
        byline="Ines Vollmar",
        outlet="The Karrow Courier",
        published=date(2031, 4, 17),
        url="https://courier.example/2031/04/17/new-ferry-costs-twice-what-the-board-promised",
        draft_number=2,
        draft_count=3,
        words=len(text.split()),
        text=text,
        text_sha256=sha256(text),
        parts=parts,
        file_name="ferry-draft-2.docx",
        original_sha256=sha256("the original file"),
        imported_at=EVENING,
        imported_by="H.E.",
        language="en-GB",
    )


def _work(claims: Sequence[ReportClaim]) -> Work:
    open_ = [claim for claim in claims if claim.state is ClaimState.OPEN]
    waiting = [claim for claim in open_ if claim.status is not ClaimStatus.OPEN]
    return Work(len(claims) - len(open_), len(waiting), len(open_) - len(waiting), 41, 38)


def _claim(number: int, row: Row, text: str) -> ReportClaim:
    quote, in_full, kind, more = row
    start = text.index(quote)
    said_so = _verdict(number, Question.SAID_SO, more.get("said_so"))
    is_so = _verdict(number, Question.IS_SO, more.get("is_so"))
    decided = said_so or is_so
    signed = bool(decided) and number % 4 != 0
    state = ClaimState.SIGNED if signed else ClaimState.DECIDED if decided else ClaimState.OPEN
    status = more.get("status", ClaimStatus.CONFIRMED if decided else ClaimStatus.OPEN)
    waiting = status in (ClaimStatus.OUT_FOR_REPLY, ClaimStatus.CHANGE_ASKED)
    return ReportClaim(
        number=number,
        parent_number=more.get("parent", 0),
        span=TextSpan(start, start + len(quote)),
        quote=quote,
        in_full=in_full,
        kind=kind,
        claimant=more.get("claimant", ""),
        relayed_by=more.get("relayed_by", ()),
        state=state,
        status=status,
        owner="P.S." if waiting else "",
        due_at=EVENING + timedelta(days=1) if waiting else None,
        note="Timetable office asked by mail; no answer yet." if waiting else "",
        said_so=said_so,
        is_so=is_so,
        signed_by="P.S." if signed else "",
        signed_at=EVENING + timedelta(hours=20, minutes=number) if signed else None,
        evidence=tuple(_evidence(number, said_so, is_so)) if decided else (),
        flags=_flags() if more.get("flags") else (),
        history=tuple(_history(number, decided, signed=signed)),
        calculations=calculations_of(number),
    )


def _verdict(
    number: int, question: Question, answer: Rating | Standing | None
) -> ReportVerdict | None:
    if answer is None:
        return None
    rating = answer if isinstance(answer, Rating) else None
    standing = answer if isinstance(answer, Standing) else Standing.RATED
    rationale = (
        f"The minutes give the figure of claim {number} twice (source 1), and the register agrees "
        "with them (source 2). The letter counts without fees and so differs; it does not refute."
        if rating
        else "A judgement; nothing that could be looked up."
    )
    return ReportVerdict(
        question=question,
        standing=standing,
        rating=rating,
        conclusion="",
        rationale=rationale,
        as_of=date(2031, 4, 14) if rating and number % 3 == 0 else None,
        decided_by="H.E.",
        decided_at=EVENING + timedelta(hours=2, minutes=number),
    )


def _evidence(
    number: int, said_so: ReportVerdict | None, is_so: ReportVerdict | None
) -> list[ReportEvidence]:
    stances = (Stance.SUPPORTS, Stance.DIFFERS, Stance.REFUTES, Stance.CONTEXT)
    quotes = (
        f"… the sum under heading {number} was read out and entered in the minutes …",
        f"… without the fees of the pilot and the yard, line {number} comes to less …",
    )
    question = Question.IS_SO if is_so else Question.SAID_SO
    return [
        ReportEvidence(
            source_number=(number + at) % 6 + 1,
            question=Question.SAID_SO if said_so and at == 0 else question,
            stance=stances[(number * at) % 4],
            tier=Tier.PRIMARY if at == 0 else Tier.SECONDARY,
            terms=Terms.ON_RECORD if number % 5 else Terms.BACKGROUND,
            quote=quotes[at],
            locator=f"p. {number + 2}" if at == 0 else "00:14:32",
            note="" if number % 3 else "Counted from the table; the total is ours.",
            added_by="H.E.",
            added_at=EVENING + timedelta(hours=1, minutes=number),
            checks=checks_of(number, at),
        )
        for at in range(2 if number % 3 else 1)
    ]


def _flags() -> tuple[ReportFlag, ...]:
    return (ReportFlag(FlagKind.LEGAL, "Names a person; the board may sue.", "P.S."),)


def _history(number: int, decided: object, *, signed: bool) -> list[Happening]:
    happenings = [Happening(EVENING + timedelta(minutes=number), "H.E.", "marked")]
    if decided:
        happenings.append(Happening(EVENING + timedelta(hours=1), "H.E.", "evidence tied"))
        happenings.append(Happening(EVENING + timedelta(hours=2), "H.E.", "decided"))
    if signed:
        happenings.append(Happening(EVENING + timedelta(hours=20), "P.S.", "second read, signed"))
    return happenings


def _queries(rows: Sequence[Row]) -> list[ReportQuery]:
    asked = [(number, row[3]["query"]) for number, row in enumerate(rows, 1) if "query" in row[3]]
    answers = (Answer.TAKEN, Answer.OPEN, Answer.STET, Answer.TAKEN_DIFFERENTLY)
    return [
        ReportQuery(
            number=at,
            claim_number=number,
            addressee=Addressee.WRITER if at % 2 else Addressee.EDITOR,
            question="The sources say otherwise. Will you change it?",
            in_the_draft=draft,
            proposed=proposed,
            answer=answers[at % 4],
            answered_by="I.V." if at % 4 != 1 else "",
            reason="The register is newer." if at % 4 == 2 else "",
        )
        for at, (number, (draft, proposed)) in enumerate(asked, 1)
    ]


def _source(number: int, claims: Sequence[ReportClaim]) -> ReportSource:
    kind, title, publisher = SOURCES[(number - 1) % len(SOURCES)]
    title += "" if number <= len(SOURCES) else f", volume {number}"
    online = kind in (SourceKind.LINK, SourceKind.PDF)
    kept = kind is not SourceKind.NOTE
    path = "documents/harbour-board/2031/accounts_and_minutes,final"
    return ReportSource(
        number=number,
        kind=kind,
        title=title,
        author="R. Adeyemi-Holt" if number % 3 == 1 else "",
        publisher=publisher,
        published="February 2031" if online else "",
        url=f"https://records.example/{path}/item-{number}.pdf?view=full&lang=en" if online else "",
        archived_url=f"https://archive.example/20310415200212/https://records.example/{number}"
        if online
        else "",
        accessed_at=EVENING if online else None,
        note="" if kept else "Spoke from 14:05 to 14:20; read back to him.",
        file_name=f"source-{number}.{'pdf' if online else 'jpg'}" if kept else "",
        media_type=("application/pdf" if online else "image/jpeg") if kept else "",
        size_bytes=48_211 * number if kept else 0,
        sha256=sha256(f"source {number}") if kept else "",
        captured_at=EVENING + timedelta(minutes=number) if kept else None,
        captured_by="H.E." if kept else "",
        added_by="H.E.",
        claims=tuple(
            claim.number
            for claim in claims
            if any(item.source_number == number for item in claim.evidence)
        ),
    )
