"""Where in the case's sources a claim may be answered: found by its words, never tied to it."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import Capture, Claim, Evidence, TextSpan
from workbench.store.content import text_of
from workbench.text.likeness import likeliest


@dataclass(frozen=True, slots=True)
class LikelyPassage:
    """A sentence of a captured source that speaks of the same as a claim."""

    capture_id: UUID
    span: TextSpan


def likely_passages(session: Session, claim_id: UUID) -> list[LikelyPassage]:
    """The likeliest first; what is quoted for the claim already is left out."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        return []
    mine = select(Capture.id, Capture.text_sha256).where(
        col(Capture.case_id) == claim.case_id, col(Capture.text_sha256) != ""
    )
    captures = session.exec(mine.order_by(col(Capture.captured_at), col(Capture.id))).all()
    texts = [text_of(session, sha256) for _, sha256 in captures]
    quoted = _quoted(session, claim_id)
    found = likeliest(claim.in_full or claim.quote, texts)
    passages = [LikelyPassage(captures[likely.text][0], likely.span) for likely in found]
    return [p for p in passages if not any(_meet(p, other) for other in quoted)]


def _quoted(session: Session, claim_id: UUID) -> list[LikelyPassage]:
    rows = session.exec(
        select(Evidence.capture_id, Evidence.start, Evidence.end).where(
            col(Evidence.claim_id) == claim_id
        )
    )
    return [
        LikelyPassage(capture_id, TextSpan(start, end))
        for capture_id, start, end in rows
        if capture_id is not None and start is not None and end is not None
    ]


def _meet(one: LikelyPassage, other: LikelyPassage) -> bool:
    return (
        one.capture_id == other.capture_id
        and one.span.start < other.span.end
        and other.span.start < one.span.end
    )
