"""Quotations of the article against the texts of all sources, and of passages against their own.

Each source answers for itself: a quotation may be exact against one occasion and
altered against another, and both are told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from workbench.checks.case_texts import CaptureText, CaseTexts, ClaimText, EvidenceText
from workbench.checks.finding import Finding, Place, key_of
from workbench.checks.of_article import passage_of
from workbench.checks.quote_words import ChangeKind
from workbench.checks.quotes_kept import checked, folded
from workbench.checks.quoting import Change, Match, QuoteCheck
from workbench.model.kinds import CheckKind
from workbench.model.span import TextSpan
from workbench.reading.quotations import Quotation

_SAME = frozenset({Match.EXACT, Match.TYPOGRAPHIC, Match.EDITED})
_ALIKE = 0.75
"""Share of a quotation's words that a source must have for it to be about the same words,
where nothing else ties the two."""

_SHORTEST = 3
"""Words of a quotation that is looked for in sources; shorter ones stand anywhere."""

_SHORTEST_ALTERED = 5
"""Words from which on a quotation can be altered rather than quite another."""

_TURNS = {
    ChangeKind.FIGURE: "a figure is changed",
    ChangeKind.NEGATION: "a negation is changed",
    ChangeKind.NAME: "a name is changed",
}


@dataclass(frozen=True, slots=True)
class _Held:
    """What one source says of a quotation."""

    number: int
    source_id: UUID
    capture: CaptureText
    check: QuoteCheck
    is_tied: bool

    @property
    def is_same(self) -> bool:
        """Word for word, with no more than typography or marked edits between."""
        return self.check.result in _SAME


def quotations_held(texts: CaseTexts) -> Iterator[Finding]:
    """Every quotation of the article, held against each source that has its words or should."""
    tied = _tied(texts)
    for quotation in passage_of(texts.article).quotations:
        if len(folded(quotation.text)) < _SHORTEST:
            continue
        span = TextSpan(quotation.start, quotation.end)
        claims = [claim for claim in texts.claims if claim.span.overlaps(span)]
        sources = {source_id for claim in claims for source_id in tied.get(claim.id, ())}
        yield from _of_quotation(quotation, list(_held(texts, quotation.text, sources)), sources)


def passages_held(texts: CaseTexts) -> Iterator[Finding]:
    """Every passage against the text it was taken from: there still, moved, or altered."""
    captures = {capture.id: capture for source in texts.sources for capture in source.captures}
    claims = {claim.id: claim for claim in texts.claims}
    for evidence in texts.evidence:
        capture = captures.get(evidence.capture_id) if evidence.capture_id else None
        if capture is not None and evidence.claim_id in claims:
            yield from _of_passage(evidence, capture, claims[evidence.claim_id])


def _tied(texts: CaseTexts) -> dict[UUID, set[UUID]]:
    tied: dict[UUID, set[UUID]] = {}
    for evidence in texts.evidence:
        tied.setdefault(evidence.claim_id, set()).add(evidence.source_id)
    return tied


def _held(texts: CaseTexts, quote: str, tied: set[UUID]) -> Iterator[_Held]:
    for source in texts.sources:
        found = [
            _Held(
                source.number, source.id, capture, checked(quote, capture.text), source.id in tied
            )
            for capture in source.captures
        ]
        if found:
            yield min(found, key=lambda held: _ORDER.index(held.check.result))


_ORDER = tuple(Match)


def _of_quotation(
    quotation: Quotation, held: Sequence[_Held], tied: set[UUID]
) -> Iterator[Finding]:
    same = [one for one in held if one.is_same]
    for one in same:
        yield _told(quotation, one, same)
    for one in held:
        if one.check.result is Match.ALTERED and (one.is_tied or _is_near(quotation, one.check)):
            yield _told(quotation, one, same)
    found = any(one.is_same or one.check.result is Match.ALTERED for one in held)
    asked = [one for one in held if one.source_id in tied]
    if asked and not found:
        yield _nowhere(quotation, asked)


def _is_near(quotation: Quotation, check: QuoteCheck) -> bool:
    """Whether so much of it stands in the source that it can hardly be other words."""
    mine = len(folded(quotation.text))
    changed = sum(len(folded(change.quote or change.source)) for change in check.changes)
    return mine >= _SHORTEST_ALTERED and changed <= (1 - _ALIKE) * mine


def _told(quotation: Quotation, held: _Held, same: Sequence[_Held]) -> Finding:
    check = held.check
    altered = check.result is Match.ALTERED
    numbers = ", ".join(str(one.number) for one in same) if altered else ""
    exact = f"exact against source {numbers}, " if numbers else ""
    words = held.capture.text[slice(check.start, check.end)] if check.start is not None else ""
    span = None if check.start is None else TextSpan(check.start, check.end or check.start)
    return Finding(
        key=key_of(CheckKind.QUOTATION, "quotation", quotation.text, words, held.capture.sha256),
        kind=CheckKind.QUOTATION,
        rule="quotation",
        result=check.result,
        told=f"{exact}{_ANSWERS[check.result]} against source {held.number}"
        + _turns(check.changes),
        why=_why(quotation.text, held),
        # Exact against the occasion that is quoted, and altered against another one.
        is_flag=altered and not any(one.is_tied or not held.is_tied for one in same),
        claim_id=None,
        evidence_id=None,
        here=Place(quotation.text, TextSpan(quotation.start, quotation.end)),
        there=Place(words, source_id=held.source_id, capture_id=held.capture.id, capture_span=span),
        changes=check.changes,
    )


_ANSWERS = {
    Match.EXACT: "exact",
    Match.TYPOGRAPHIC: "exact but for typography",
    Match.EDITED: "exact but for marked edits",
    Match.ALTERED: "altered",
}


def _turns(changes: Sequence[Change]) -> str:
    """The changes that turn a meaning round, if there are any; "do not" for "don't" does not."""
    kinds = {change.kind for change in changes if _in_full(change.quote) != _in_full(change.source)}
    told = [words for kind, words in _TURNS.items() if kind in kinds]
    return f": {', '.join(told)}" if told else ""


def _in_full(words: str) -> str:
    """Words without their contractions."""
    return (
        _NOT.sub(" not", words.casefold()).replace("ca not", "cannot").replace("can not", "cannot")
    )


_NOT = re.compile(r"n['’]t\b")


def _why(quote: str, held: _Held) -> str:
    if held.check.result is not Match.ALTERED:
        return f"“{quote}” stands in source {held.number} in the same words."
    changes = "; ".join(_change(change) for change in held.check.changes)
    return f"“{quote}” stands in source {held.number} in other words: {changes}."


def _change(change: Change) -> str:
    if not change.quote:
        return f"“{change.source}” is left out"
    if not change.source:
        return f"“{change.quote}” is put in"
    return f"“{change.quote}” for “{change.source}”"


def _nowhere(quotation: Quotation, asked: Sequence[_Held]) -> Finding:
    numbers = ", ".join(str(one.number) for one in asked)
    texts = sorted(one.capture.sha256 for one in asked)
    return Finding(
        key=key_of(CheckKind.QUOTATION, "quotation", quotation.text, *texts),
        kind=CheckKind.QUOTATION,
        rule="quotation",
        result=Match.NOT_FOUND,
        told=f"in no source (looked in source {numbers})",
        why=f"The words “{quotation.text}” stand in none of the sources of this claim.",
        is_flag=True,
        claim_id=None,
        evidence_id=None,
        here=Place(quotation.text, TextSpan(quotation.start, quotation.end)),
    )


def _of_passage(
    evidence: EvidenceText, capture: CaptureText, claim: ClaimText
) -> Iterator[Finding]:
    span = evidence.span
    if span is not None and span.of(capture.text) == evidence.quote:
        return
    if span is None and all(line in capture.text for line in evidence.quote.split("\n")):
        return  # cells, each of which stands there, or typed words that do
    check = checked(evidence.quote, capture.text)
    found = None if check.start is None else TextSpan(check.start, check.end or check.start)
    yield Finding(
        key=key_of(CheckKind.QUOTATION, "passage", evidence.quote, capture.sha256),
        kind=CheckKind.QUOTATION,
        rule="passage",
        result=check.result,
        told=_PASSAGES[check.result] + _turns(check.changes),
        why=_why_passage(check),
        is_flag=span is not None or check.result not in _SAME,
        claim_id=claim.id,
        evidence_id=evidence.id,
        here=Place(
            evidence.quote,
            evidence_id=evidence.id,
            source_id=evidence.source_id,
            capture_id=capture.id,
            capture_span=span,
        ),
        there=Place(
            "" if found is None else found.of(capture.text),
            source_id=evidence.source_id,
            capture_id=capture.id,
            capture_span=found,
        ),
        changes=check.changes,
    )


_PASSAGES = {
    Match.EXACT: "stands elsewhere in its source",
    Match.TYPOGRAPHIC: "exact in its source but for typography",
    Match.EDITED: "exact in its source but for marked edits",
    Match.ALTERED: "altered against its own source",
    Match.NOT_FOUND: "does not stand in its source",
}


def _why_passage(check: QuoteCheck) -> str:
    if check.result is Match.ALTERED:
        return f"Its source has: {'; '.join(_change(change) for change in check.changes)}."
    return "The words of the passage were looked for in the text of its own source."
