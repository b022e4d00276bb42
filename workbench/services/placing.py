"""Where claims stand in their draft, and what happens to one when several become one."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlmodel import select

from workbench.errors import Invalid
from workbench.model import Calculation, Claim, ClaimState, Evidence, Flag, Operand, Query, TextSpan
from workbench.services.standing import reopen_if_signed
from workbench.store.transaction import Transaction
from workbench.text.anchor import quote_context


def anchored(text: str, span: TextSpan) -> dict[str, Any]:
    """The columns of a claim that say where it stands.

    Raises:
        Invalid: the span holds no words, or reaches past the end of the text.
    """
    quote = span.of(text)
    if span.end > len(text) or not quote.strip():
        raise Invalid("Mark the words of a claim in the article first.")
    prefix, suffix = quote_context(text, span)
    return {
        "start": span.start,
        "end": span.end,
        "quote": quote,
        "prefix": prefix,
        "suffix": suffix,
    }


def place(claim: Claim, text: str, span: TextSpan) -> None:
    """Put a claim on other words of its draft."""
    for name, value in anchored(text, span).items():
        setattr(claim, name, value)


def trimmed(text: str, start: int, end: int) -> TextSpan | None:
    """The stretch without blanks at its ends; None if nothing is left."""
    piece = text[start:end]
    lead, trail = len(piece) - len(piece.lstrip()), len(piece) - len(piece.rstrip())
    return TextSpan(start + lead, end - trail) if start + lead < end - trail else None


class Passages:
    """Passages of one draft, made quick to ask whether another is mostly one of them."""

    def __init__(self, spans: Iterable[TextSpan]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]
        self._longest = max((len(span) for span in self._spans), default=0)

    def hold(self, span: TextSpan) -> bool:
        """True if one of them shares at least half of the shorter of the two."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end, first)
        return any(_mostly_same(span, other) for other in self._spans[first:last])


def _mostly_same(one: TextSpan, other: TextSpan) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= min(len(one), len(other))


def join(tx: Transaction, kept: Claim, others: Sequence[Claim]) -> None:
    """Dismiss `others`, and hang on `kept` what hung on them, but verdicts and signatures."""
    gone = {claim.id for claim in others}
    above = list(_above(tx, kept))
    for other in others:
        reopen_if_signed(tx, other)
        other.state = ClaimState.DISMISSED
        for model in (Evidence, Query, Flag, Calculation, Operand):
            for row in tx.session.exec(select(model).where(model.claim_id == other.id)):
                row.claim_id = kept.id
        outside = next((c for c in _above(tx, other) if c not in gone), None)
        for part in tx.session.exec(select(Claim).where(Claim.parent_id == other.id)):
            # What the kept claim is itself a part of cannot become a part of it.
            part.parent_id = outside if part.id in above else kept.id
    kept.parent_id = next((c for c in above if c not in gone), None)


def _above(tx: Transaction, claim: Claim) -> Iterator[UUID]:
    """The claims of which `claim` is a part, nearest first."""
    above = claim.parent_id
    while above is not None:
        yield above
        above = tx.get(Claim, above).parent_id
