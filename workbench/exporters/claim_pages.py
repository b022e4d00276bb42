"""A claim's pages as data for the template: answers, evidence, queries, history."""

from collections.abc import Iterable
from math import ceil
from typing import Any

from workbench.exporters import colours
from workbench.exporters.wording import (
    NARROW,
    Text,
    act,
    breakable,
    day,
    joined,
    moment,
    one_line,
    paragraphs,
    short_moment,
    words,
)
from workbench.model.claim import ClaimState
from workbench.model.evidence import Stance
from workbench.model.report import (
    Report,
    ReportClaim,
    ReportEvidence,
    ReportFlag,
    ReportQuery,
    ReportSource,
    ReportVerdict,
)
from workbench.model.scale import IconShape, Rating, Underline
from workbench.model.verdict import Standing

Data = dict[str, Any]

GREY = "#6d6a63"
"""For what has no rating: open, not checked, not checkable."""

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

NOTE_LINE = 37
"""Letters that stand on a line of a margin note, about."""

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
            "answers": [_answer_in_full(verdict) for verdict in _verdicts(claim)],
            "work": _work(claim),
            "note": paragraphs(claim.note),
            "flags": [_flag(flag) for flag in claim.flags],
            "evidence": [self._evidence(item) for item in claim.evidence],
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
        answers = [answer(verdict) for verdict in _verdicts(claim)]
        state = words(claim.status if claim.state is ClaimState.OPEN else claim.state)
        told = [f"{a['question']}    {''.join(a['word'])}" for a in answers] or [state]
        told[0] = f"{claim.number}   {told[0]}"
        told[-1] = joined(told[-1], trail, *flags)
        return {
            "answers": answers,
            "state": state,
            "trail": trail,
            "flags": flags,
            "lines": sum(ceil(len(line) / NOTE_LINE) for line in told),
        }

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
            "kind": joined(f"for “{words(item.question)}”", words(item.tier), words(item.terms)),
            "quote": paragraphs(item.quote),
            "marks": ["", ""] if item.quote.lstrip()[:1] in QUOTATION_MARKS else ["“", "”"],
            "long": len(item.quote) + len(item.note) > LONG,
            "note": paragraphs(item.note),
            "trail": breakable(_trail(item, source)),
        }


def answer(verdict: ReportVerdict) -> Data:
    """A rating as a badge or a word: icon, colours, label."""
    rating = verdict.rating if verdict.standing is Standing.RATED else None
    word, icon = _word(verdict, rating)
    colour = rating.light if rating else GREY
    return {
        "question": words(verdict.question),
        "word": breakable(word, NARROW),
        "icon": icon.value,
        "rated": rating is not None,
        "fill": colour,
        "on": colours.on(colour),
        "ink": colours.ink(colour),
    }


def chief_rating(claim: ReportClaim) -> Rating | None:
    """The rating whose colour the claim's mark has: is so first, then said so."""
    rated = (v.rating for v in (claim.is_so, claim.said_so) if v and v.standing is Standing.RATED)
    return next((rating for rating in rated if rating), None)


def about_claim(claim: ReportClaim) -> list[Text]:
    """Kind and chain: "figure", "said by Kim, relayed by Chung"."""
    chain = f"said by {claim.claimant}" if claim.claimant else "the writer’s own words"
    if claim.relayed_by:
        chain += f", relayed by {', then '.join(claim.relayed_by)}"
    return [words(claim.kind), breakable(one_line(chain))]


def shortened(text: str, limit: int) -> str:
    """At most `limit` code points, cut at a word, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.") + " …"


def _verdicts(claim: ReportClaim) -> list[ReportVerdict]:
    return [verdict for verdict in (claim.said_so, claim.is_so) if verdict]


def _word(verdict: ReportVerdict, rating: Rating | None) -> tuple[str, IconShape]:
    if rating:
        return rating.label, rating.icon
    if verdict.standing is Standing.RATED:
        return "concluded", IconShape.PEN
    icon = IconShape.DASH if verdict.standing is Standing.NOT_CHECKED else IconShape.SLASH
    return words(verdict.standing), icon


def _answer_in_full(verdict: ReportVerdict) -> Data:
    decided = f"decided {act(verdict.decided_at, verdict.decided_by)}"
    as_of = f"as of {day(verdict.as_of)}" if verdict.as_of else ""
    return {
        **answer(verdict),
        "decided": breakable(joined(decided, as_of)),
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
    text = joined(one_line(flag.comment), f"raised by {flag.raised_by}" if flag.raised_by else "")
    return {"kind": words(flag.kind), "text": breakable(text)}


def _trail(item: ReportEvidence, source: ReportSource | None) -> str:
    captured = act(source.captured_at, source.captured_by) if source else ""
    added = f"added {act(item.added_at, item.added_by)}"
    return joined(added, f"captured {captured}" if captured else "")


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
