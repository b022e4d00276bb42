"""A report as data for the template: every word that is printed, and nothing else.

The template (`resources/report/report.typ`) lays out and draws; it formats no
date and chooses no word. All text goes to it as JSON, never as markup.
"""

from collections.abc import Collection, Sequence
from typing import Any

from workbench.exporters import colours
from workbench.exporters.call_pages import calls_printed
from workbench.exporters.check_pages import article_flags, checks_counted
from workbench.exporters.claim_pages import ClaimPages, in_families
from workbench.exporters.marks import lanes, marked_copy
from workbench.exporters.name_pages import names_printed
from workbench.exporters.questions import answer_to, asked_of
from workbench.exporters.rule_pages import rule_lists
from workbench.exporters.wording import (
    NARROW,
    act,
    address,
    breakable,
    counted,
    day,
    grouped,
    isolated,
    joined,
    moment,
    one_line,
    paragraphs,
    size,
    spoken,
    words,
)
from workbench.model.claim import ClaimState, ClaimStatus
from workbench.model.kinds import SourceKind
from workbench.model.report import (
    Closing,
    Report,
    ReportClaim,
    ReportDocument,
    ReportQuery,
    ReportSource,
)
from workbench.model.verdict import Question
from workbench.text.word_diff import Change, word_diff

Data = dict[str, Any]

UNTITLED = "Untitled article"
"""A page has to be called something, or it is no PDF/UA."""

WAITING = frozenset({ClaimStatus.OUT_FOR_REPLY, ClaimStatus.CHANGE_ASKED, ClaimStatus.ON_AUTHOR})
"""What is listed on page one though it is decided: somebody else has the next word."""

KINDS = {SourceKind.SEEN: "seen, not held", SourceKind.EMAIL: "e-mail"}
"""Kinds of sources that are printed otherwise than they are called in the data."""


def printed(report: Report) -> Data:
    """All that the template prints. Strings, numbers, lists and dicts only."""
    pages = ClaimPages(report)
    families = in_families(report.claims)
    numbers = {claim.number for claim in report.claims}
    lane = lanes(report.claims)
    looks = {claim.number: pages.look(claim, lane[claim.number]) for claim in report.claims}
    return {
        "title": _title(report),
        "heading": _heading(report),
        "running": joined(isolated(one_line(report.title)), *_heading(report)[1:]),
        "language": spoken(report.document.language),
        "summary": _summary(report, families),
        "copy": marked_copy(report.document, report.claims, looks),
        "notes": {str(number): look["note"] for number, look in looks.items()},
        "claims": [pages.page(claim, depth) for claim, depth in families],
        "flags": article_flags(report),
        "names": names_printed(report),
        "calls": calls_printed(report),
        "sources": [_source(source, numbers) for source in report.sources],
        "about": _about(report),
    }


def _title(report: Report) -> str:
    titles = (one_line(title) for title in (report.document.title, report.title))
    return next((title for title in titles if any(map(str.isprintable, title))), UNTITLED)


def _heading(report: Report) -> list[str]:
    edition = one_line(report.edition)
    if edition and not edition.endswith("edition"):
        edition += " edition"
    parts = ("Fact-check report", edition, one_line(report.privilege_line))
    return [isolated(part) for part in parts if part]


def _summary(report: Report, families: Sequence[tuple[ReportClaim, int]]) -> Data:
    document = report.document
    numbers = {claim.number for claim in report.claims}
    published = f"published {day(document.published)}" if document.published else ""
    byline = document.byline
    if byline and not byline.casefold().startswith("by "):
        byline = f"by {byline}"
    return {
        "title": [breakable(_title(report))],
        "byline": breakable(one_line(joined(byline, document.outlet, published))),
        "url": address(one_line(document.url)),
        "draft": _draft(document),
        "sha256": grouped(document.text_sha256),
        "imported": breakable(act(document.imported_at, document.imported_by)),
        "closed": _closed(report.closing, document),
        "work": _work(report),
        "open": [_open(claim) for claim, _ in families if _is_open(claim)],
        "rules": rule_lists(report),
        "changes": [_change(query, numbers) for query in report.queries],
        "claims": [_row(claim, depth) for claim, depth in families],
    }


def _draft(document: ReportDocument) -> Any:
    number = f"{document.draft_number} of {document.draft_count}"
    words_counted = counted(document.words, "word")
    language = f"language {document.language}" if document.language else ""
    day_taken = day(document.imported_at)
    return breakable(joined(number, day_taken, words_counted, document.file_name, language))


def _closed(closing: Closing | None, document: ReportDocument) -> Data:
    if closing is None:
        return {"is": False, "text": "not closed", "sha256": ""}
    other = closing.draft_sha256 != document.text_sha256
    text = act(closing.closed_at, closing.closed_by)
    return {
        "is": True,
        "text": breakable(f"{text}, on another draft:" if other else f"{text}, on this draft"),
        "sha256": grouped(closing.draft_sha256) if other else "",
    }


def _work(report: Report) -> Data:
    work = report.work
    parts = ((work.closed, "closed"), (work.waiting, "waiting"), (work.open, "open"))
    said = [f"{counted(number, 'claim')} {state}" for number, state in parts]
    read = f"{work.sentences_read:,} of {counted(work.sentences, 'sentence')} read"
    return {
        "parts": [[number, f"{number:,} {state}"] for number, state in parts],
        "claims": counted(work.closed + work.waiting + work.open, "claim"),
        "read": read,
        "checks": checks_counted(report),
        "share": work.sentences_read / work.sentences if work.sentences else 0,
        "alt": f"The work: {', '.join(said)}; {read}.",
    }


def _is_open(claim: ReportClaim) -> bool:
    if claim.state is ClaimState.DISMISSED:
        return False
    return claim.state is ClaimState.OPEN or claim.status in WAITING


def _open(claim: ReportClaim) -> Data:
    return {
        "number": claim.number,
        "claim": breakable(one_line(claim.in_full or claim.quote)),
        "waits": joined(words(claim.status), isolated(one_line(claim.status_with))),
        "note": breakable(one_line(claim.note)),
        "owner": breakable(claim.owner, NARROW),
        "due": breakable(moment(claim.due_at)) if claim.due_at else "",
    }


def _change(query: ReportQuery, numbers: Collection[int]) -> Data:
    draft, proposed = changed_words(one_line(query.in_the_draft), one_line(query.proposed))
    return {
        "number": query.number,
        "claim": query.claim_number,
        "known": query.claim_number in numbers,
        "to": words(query.addressee),
        "question": breakable(one_line(query.question)),
        "draft": draft,
        "proposed": proposed,
        "answer": words(query.answer),
    }


def _row(claim: ReportClaim, depth: int) -> Data:
    def cell(question: Question) -> Data | None:
        return answer_to(claim, question) if question in asked else None

    asked = asked_of(claim)
    return {
        "number": claim.number,
        "depth": min(depth, 3),
        "claim": breakable(one_line(claim.in_full or claim.quote)),
        "said_so": cell(Question.SAID_SO),
        "is_so": cell(Question.IS_SO),
        "dismissed": claim.state is ClaimState.DISMISSED,
    }


def changed_words(old: str, new: str) -> tuple[list[Any], list[Any]]:
    """Both wordings in pieces ``[text, changed]``, so that the change stands out.

    Nothing stands out where hardly anything stayed as it was.
    """
    pieces = word_diff(old, new)
    if all(piece.change is not Change.KEPT for piece in pieces):
        return [[breakable(old), False]], [[breakable(new), False]]

    def side(gone: Change) -> list[Any]:
        there = (piece for piece in pieces if piece.change is not gone)
        return [[breakable(piece.words), piece.change is not Change.KEPT] for piece in there]

    return side(Change.PUT_IN), side(Change.STRUCK)


def _source(source: ReportSource, numbers: Collection[int]) -> Data:
    made = joined(source.author, source.publisher, source.published)
    file = joined(source.file_name, source.media_type, size(source.size_bytes))
    captured = act(source.captured_at, source.captured_by)
    captured = f"captured {captured}" if captured else ""
    accessed = f"read {moment(source.accessed_at)}" if source.accessed_at else ""
    repeats = f"only repeats source {source.repeats}" if source.repeats else ""
    return {
        "number": source.number,
        "title": breakable(one_line(source.title)),
        "kind": joined(KINDS.get(source.kind, words(source.kind)), repeats),
        "made": breakable(one_line(joined(made, source.pages and f"pages {source.pages}"))),
        "url": address(one_line(source.url)),
        "archived": address(one_line(source.archived_url)),
        "sha256": grouped(source.sha256),
        "file": breakable(file) if source.sha256 else "",
        "reached": breakable(joined(captured, accessed, _seen(source))),
        "added": breakable(f"added by {source.added_by}" if source.added_by else ""),
        "note": paragraphs(source.note),
        "claims": [{"n": number, "known": number in numbers} for number in source.claims],
    }


def _seen(source: ReportSource) -> str:
    """Where, by whom and when something was seen that nobody holds."""
    parts = (("at", source.seen_where), ("by", source.seen_by), ("on", source.seen_on))
    told = " ".join(f"{word} {one_line(value)}" for word, value in parts if value)
    return f"seen {told}" if told else ""


def _about(report: Report) -> Data:
    scale = report.scale
    version = f"version {scale.version}" if scale.version else ""
    return {
        "scale": breakable(one_line(joined(scale.title, scale.name, version, scale.origin))),
        "conclusion_only": scale.conclusion_only,
        "ratings": [
            {
                "label": breakable(rating.label, NARROW),
                "icon": rating.icon.value,
                "underline": rating.underline.value,
                "fill": rating.light,
                "on": colours.on(rating.light),
                "tint": colours.tint(rating.light),
                "meaning": paragraphs(rating.meaning),
                "retired": rating.retired,
            }
            for rating in scale.ratings
        ],
        "people": [breakable(person) for person in report.people],
        "begun": moment(report.created_at),
        "changed": moment(report.changed_at),
        "journal_root": grouped(report.journal_root),
        "original_sha256": grouped(report.document.original_sha256),
        "file_name": breakable(report.document.file_name),
    }
