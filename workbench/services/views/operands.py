"""The passages of claims, and the figures in them with which something can be worked out."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.checks.amounts import amount_of, told
from workbench.checks.operands import figures_to_use
from workbench.model import Claim, Evidence, OperandOrigin, Source, Terms, TextSpan
from workbench.reading.figures import Figure
from workbench.services.calculations import Given, claim_words
from workbench.store.rows import batched
from workbench.text.locators import located

THE_CLAIM = "the claim"
"""Where a figure of the claim itself is from."""


@dataclass(frozen=True, slots=True)
class OfferedFigure:
    """A figure that can be an operand: what it counts as, where it stands, its sentence."""

    given: Given
    value: str
    where: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a piece of evidence; `where` is its source and the place in it ("[3] p. 2").

    `span` lies in the text of the capture; None where there is none.
    """

    words: str
    where: str
    source_id: UUID
    source_number: int
    terms: Terms
    capture_id: UUID | None = None
    span: TextSpan | None = None


def offered_figures(session: Session, claim_id: UUID) -> list[OfferedFigure]:
    """The figures of a claim's evidence, passage by passage, then those of the claim itself."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        return []
    offered: list[OfferedFigure] = []
    for evidence_id, passage in passages_of(session, [claim_id])[claim_id].items():
        for figure in figures_to_use(passage.words):
            given = Given(figure.text, OperandOrigin.EVIDENCE, evidence_id, figure.start)
            offered.append(_offered(given, figure, passage.where, passage.words))
    words = claim_words(claim)
    for figure in figures_to_use(words):
        given = Given(figure.text, OperandOrigin.CLAIM, start=figure.start)
        offered.append(_offered(given, figure, THE_CLAIM, words))
    return offered


def passages_of(session: Session, claim_ids: Collection[UUID]) -> dict[UUID, dict[UUID, Passage]]:
    """The evidence of claims by claim, in the order it was added; empty where there is none."""
    found: dict[UUID, dict[UUID, Passage]] = defaultdict(dict)
    for some in batched(claim_ids):
        rows: Any = session.exec(
            select(Evidence, Source.number)
            .join(Source, col(Source.id) == col(Evidence.source_id))
            .where(col(Evidence.claim_id).in_(some))
            .order_by(col(Evidence.added_at))
        )
        for e, number in rows:
            found[e.claim_id][e.id] = _passage(e, number)
    return found


def _passage(e: Evidence, number: int) -> Passage:
    where = f"[{number}] {_place(e)}".strip()
    span = None if e.start is None or e.end is None else TextSpan(e.start, e.end)
    return Passage(e.quote, where, e.source_id, number, e.terms, e.capture_id, span)


def _place(e: Evidence) -> str:
    has_box = e.box is not None
    return located(page=e.page, has_box=has_box, time_ms=e.time_ms, cell=e.cell, locator=e.locator)


def _offered(given: Given, figure: Figure, where: str, words: str) -> OfferedFigure:
    first, last = figure.sentence
    sentence = " ".join(words[first:last].split())
    return OfferedFigure(given, told(amount_of(figure)), where, sentence)
