"""A claim's section as data for the template: questions, evidence, queries, history."""

from collections.abc import Iterable
from typing import Any

from workbench.exporters import check_pages, colours
from workbench.exporters.check_pages import calculation, checks_printed
from workbench.exporters.questions import (
    ARROW,
    GREY,
    answer_to,
    asked_of,
    chain,
    chief_rating,
    verdict_on,
)
from workbench.exporters.wording import (
    NARROW,
    Text,
    act,
    breakable,
    day,
    isolated,
    joined,
    moment,
    one_line,
    paragraphs,
    short_moment,
    words,
)
from workbench.model.claim import ClaimState
from workbench.model.evidence import Stance, Terms
from workbench.model.report import (
    Report,
    ReportClaim,
    ReportEvidence,
    ReportFlag,
    ReportQuery,
    ReportSource,
)
from workbench.model.scale import Underline
from workbench.model.verdict import Question
from workbench.text.locators import TYPED

Data = dict[str, Any]

STANCE_COLOURS = {
    Stance.SUPPORTS: "#1b7f5c",
    Stance.REFUTES: "#b3382e",
    Stance.DIFFERS: "#a66a00",
    Stance.CONTEXT: GREY,
}

LONG = 1500
"""Code points of a passage above which its box may go on over the page."""

QUOTATION_MARKS = tuple("“„”«»‘‚\"'")
"""A passage that begins with one of these brings its own."""

LONG_SECTION = 900
"""Code points of a claim, with all that hangs on it, that fill about half a page.

A shorter section stays on one page; a longer one may go on overleaf.
"""

BOOKMARK = 80
"""Code points of a claim that a bookmark shows."""


class ClaimPages:
    """Everything printed of a report's claims, with their queries and sources at hand."""

    def __init__(self, report: Report) -> None:
        self._sources = {source.number: source for source in report.sources}
        self._queries: dict[int, list[ReportQuery]] = {}
        for query in report.queries:
            self._queries.setdefault(query.claim_number, []).append(query)

    def page(self, claim: ReportClaim, depth: int) -> Data:
        """A claim's own section; `depth` counts the claims it is part of."""
        wording = one_line(claim.in_full or claim.quote)
        return {
            "number": claim.number,
            "depth": depth,
            "parent": claim.parent_number,
            "bookmark": f"{claim.number}  {shortened(wording, BOOKMARK)}",
            "about": about_claim(claim),
            "quote": paragraphs(claim.quote),
            "in_full": paragraphs(claim.in_full),
            "questions": self._questions(claim),
            "checks": checks_printed(claim.checks),
            "calculations": [calculation(worked) for worked in claim.calculations],
            "long": _letters(claim) > LONG_SECTION,
            "roll_up": paragraphs(claim.roll_up),
            "work": _work(claim),
            "note": paragraphs(claim.note),
            "flags": [_flag(flag) for flag in claim.flags],
            "unmet": [breakable(sentence) for sentence in claim.unmet],
            "queries": [_query(query) for query in self._queries.get(claim.number, [])],
            "history": [
                [short_moment(event.at), breakable(event.who, NARROW), breakable(event.what)]
                for event in claim.history
            ],
        }

    def look(self, claim: ReportClaim, lane: int) -> Data:
        """How a claim looks in the marked copy: its mark, its number, its margin note."""
        rating = chief_rating(claim)
        colour = rating.light if rating else GREY
        return {
            "mark": {
                "fill": colour,
                "tint": colours.tint(colour),
                "underline": (rating.underline if rating else Underline.SOLID).value,
                "lane": lane,
            },
            "number": {"n": str(claim.number), "ink": colours.ink(colour)},
            "note": {"n": claim.number, "fill": colour, **self._note(claim)},
        }

    def _note(self, claim: ReportClaim) -> Data:
        cited = sorted({item.source_number for item in claim.evidence})
        sources = f"{'source' if len(cited) == 1 else 'sources'} {', '.join(map(str, cited))}"
        queries = [f"Q{query.number}" for query in self._queries.get(claim.number, [])]
        flags = sorted({words(flag.kind) for flag in claim.flags})
        trail = joined(sources if cited else "", *queries)
        given = claim.said_so or claim.is_so
        return {
            "answers": [answer_to(claim, asked) for asked in asked_of(claim)] if given else [],
            "state": words(claim.status if claim.state is ClaimState.OPEN else claim.state),
            "trail": trail,
            "flags": flags,
        }

    def _questions(self, claim: ReportClaim) -> list[Data]:
        asked = asked_of(claim)
        found = []
        for question in asked:
            evidence = [item for item in claim.evidence if item.question is question]
            if claim.said_so or claim.is_so or evidence:
                told = _answer_in_full(claim, question)
                of = f": {words(question)}" if len(asked) > 1 else ""
                told["evidence_title"] = f"Evidence{of}"
                told["evidence"] = [self._evidence(item) for item in evidence]
                found.append(told)
        return found

    def _evidence(self, item: ReportEvidence) -> Data:
        source = self._sources.get(item.source_number)
        return {
            "stance": words(item.stance).capitalize(),
            "icon": item.stance.value,
            "ink": colours.ink(STANCE_COLOURS[item.stance]),
            "source": item.source_number,
            "known": source is not None,
            "title": breakable(one_line(source.title)) if source else "",
            "locator": breakable(item.locator),
            "kind": joined(words(item.tier), _on_terms(item), TYPED if item.typed else ""),
            "quote": paragraphs(item.quote),
            "marks": ["", ""] if item.quote.lstrip()[:1] in QUOTATION_MARKS else ["“", "”"],
            "long": len(item.quote) + len(item.note) + check_pages.letters(item.checks) > LONG,
            "note": paragraphs(item.note),
            "checks": checks_printed(item.checks),
            "trail": breakable(_trail(item, source)),
        }


def about_claim(claim: ReportClaim) -> list[Text]:
    """Kind and chain: "promise", "Kim → Chung → the article"."""
    told = ARROW.join(isolated(one_line(person)) for person in chain(claim))
    kind = f"implied {words(claim.kind)}" if claim.implied else words(claim.kind)
    return [kind, breakable(told or "the writer’s own words")]


def shortened(text: str, limit: int) -> str:
    """At most `limit` code points, cut at a word, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.") + " …"


def _letters(claim: ReportClaim) -> int:
    texts = [claim.quote, claim.in_full, claim.note]
    texts += [verdict.rationale for verdict in (claim.said_so, claim.is_so) if verdict]
    # What stands around a passage, or in a line of the history, fills lines too.
    texts += [f"{item.quote}{item.note}{'':250}" for item in claim.evidence]
    texts += [f"{event.what}{'':60}" for event in claim.history]
    checks = [*claim.checks, *(check for item in claim.evidence for check in item.checks)]
    return sum(map(len, texts)) + check_pages.letters(checks) + 160 * len(claim.calculations)


def _answer_in_full(claim: ReportClaim, question: Question) -> Data:
    told: Data = {"name": words(question), "answer": answer_to(claim, question)}
    verdict = verdict_on(claim, question)
    if verdict is None:
        return {**told, "decided": "", "conclusion": [], "rationale": []}
    decided = f"decided {act(verdict.decided_at, verdict.decided_by)}"
    as_of = f"as of {day(verdict.as_of)}" if verdict.as_of else ""
    recheck = f"recheck by {day(verdict.recheck_by)}" if verdict.recheck_by else ""
    dates = ", ".join(filter(None, (as_of, recheck)))
    return {
        **told,
        "decided": breakable(joined(decided, dates, _hash(verdict.content_sha256))),
        "conclusion": paragraphs(verdict.conclusion),
        "rationale": paragraphs(verdict.rationale),
    }


def _work(claim: ReportClaim) -> Text:
    signed = "no second read"
    if claim.signed_by and claim.signed_at:
        signed = f"second read by {claim.signed_by}, {moment(claim.signed_at)}"
    state, status = words(claim.state), words(claim.status)
    owner = f"with {claim.owner}" if claim.owner else ""
    due = f"due {moment(claim.due_at)}" if claim.due_at else ""
    return breakable(joined(state, status if status != state else "", signed, owner, due))


def _flag(flag: ReportFlag) -> Data:
    source = f" (source {flag.met_by})" if flag.met_by else " (not named yet)"
    signed = act(flag.signed_at, flag.signed_by)
    text = joined(
        one_line(flag.comment),
        f"needs {one_line(flag.needs)}{source}" if flag.needs else "",
        f"raised by {flag.raised_by}" if flag.raised_by else "",
        f"signed {signed}" if signed else "",
    )
    return {"kind": words(flag.kind), "text": breakable(text)}


def _on_terms(item: ReportEvidence) -> str:
    off = item.terms is Terms.OFF_RECORD
    prefix = "on " if item.terms is Terms.BACKGROUND else ""
    return f"{prefix}{words(item.terms)}{', not printed' if off else ''}"


def _trail(item: ReportEvidence, source: ReportSource | None) -> str:
    captured = act(source.captured_at, source.captured_by) if source else ""
    added = f"added {act(item.added_at, item.added_by)}"
    ticked = f"ticked {act(item.ticked_at, item.ticked_by)}" if item.ticked_at else ""
    return joined(
        added, f"captured {captured}" if captured else "", ticked, _hash(item.content_sha256)
    )


def _hash(content_sha256: str) -> str:
    """As much of a content hash as tells two states apart; the attached data has all of it."""
    return f"content {content_sha256[:12]}" if content_sha256 else ""


def _query(query: ReportQuery) -> Data:
    answered = f"{words(query.answer)}, {query.answered_by}" if query.answered_by else ""
    return {
        "number": query.number,
        "to": words(query.addressee),
        "question": paragraphs(query.question),
        "draft": paragraphs(query.in_the_draft),
        "proposed": paragraphs(query.proposed),
        "answer": breakable(answered or words(query.answer)),
        "reason": paragraphs(query.reason),
    }


def in_families(claims: Iterable[ReportClaim]) -> list[tuple[ReportClaim, int]]:
    """Claims in order, sub-claims right after the claim they are part of, with their depth."""
    listed = list(claims)
    numbers = {claim.number for claim in listed}
    parts: dict[int, list[ReportClaim]] = {}
    for claim in listed:
        parent = claim.parent_number if claim.parent_number in numbers else 0
        parts.setdefault(parent, []).append(claim)
    ordered: list[tuple[ReportClaim, int]] = []
    seen: set[int] = set()
    # Two claims that name each other as parent hang on no root; they are roots then.
    for root in [*parts.get(0, []), *listed]:
        _descend(root, 0, parts, seen, ordered)
    return ordered


def _descend(
    claim: ReportClaim,
    depth: int,
    parts: dict[int, list[ReportClaim]],
    seen: set[int],
    ordered: list[tuple[ReportClaim, int]],
) -> None:
    if claim.number in seen:
        return
    seen.add(claim.number)
    ordered.append((claim, depth))
    for part in parts.get(claim.number, []):
        _descend(part, depth + 1, parts, seen, ordered)
