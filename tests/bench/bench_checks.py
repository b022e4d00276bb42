"""How long all checks of a case take: an article of 1,000 words, 40 claims, 60 passages."""

import gc
from collections.abc import Callable
from datetime import date
from time import process_time
from uuid import UUID

from tests.bench.rows import Row
from workbench.checks import (
    claim_beside,
    claim_times,
    names_in_sources,
    of_article,
    quote_sources,
    quotes_kept,
)
from workbench.checks.case_texts import (
    ArticleText,
    CaptureText,
    CaseTexts,
    ClaimText,
    EvidenceText,
    SourceText,
)
from workbench.model import PartRole, PartSpan, TextSpan
from workbench.reading import passage
from workbench.services import checking
from workbench.services.checking import CheckInput, run_checks
from workbench.text.sentences import sentences, word_count

PUBLISHED = date(2018, 3, 9)
_KEEPING = (
    *(claim_beside, claim_times, names_in_sources, of_article, quote_sources, quotes_kept),
    *(checking, passage),
)
"""Modules that keep what they have read."""

TOWNS = ("Arlen", "Brenth", "Corvane", "Dunmoor", "Eskhall", "Farrow", "Galden", "Hollin")
PEOPLE = ("Marta Ilves", "Jonas Reed", "Ines Falk", "Per Holm", "Ruth Pell", "Olaf Brandt")
TEMPLATES = (
    "The council of {town} said on Thursday that {n} homes were flooded last year, up from {m}.",
    "“We cannot rebuild all {n} of the houses by May,” {person} told reporters in {town}.",
    "Unemployment in {town} fell to {p} percent in January, its lowest level in a decade.",
    "{person}, the mayor of {town}, put the cost at ${p} million; {m} families saw none of it.",
    "Of the {n} people asked in {town}, {m} said they would rather move, {person} wrote in 2017.",
)


def measure() -> list[Row]:
    """The rows of this benchmark."""
    told = CheckInput(a_case())
    names = f"all checks: {word_count(told.texts.article.text)} words, 40 claims, 60 passages"
    one = CheckInput(a_case(other="The harbour of Lund sent out 24 ferries in 2016."))
    first = min(_cold(lambda: run_checks(told)) for _ in range(5))
    run_checks(told)
    return [
        Row(names, first, "ms", "<= 300"),
        Row("the same again, nothing changed", _timed(lambda: run_checks(told)), "ms", ""),
        Row("the same again, one passage changed", _timed(lambda: run_checks(one)), "ms", ""),
    ]


def a_case(*, other: str = "") -> CaseTexts:
    """An article with claims, passages and ten sources; `other` are words for the first passage."""
    lines = [_line(at, shift=0) for at in range(60)]
    text = "Towns count what the flood took\n" + "\n".join(
        " ".join(lines[at : at + 4]) for at in range(0, 60, 4)
    )
    spans = sentences(text)[1:41]
    claims = tuple(
        ClaimText(UUID(int=at), at, span, span.of(text)) for at, span in enumerate(spans, 1)
    )
    papers = [" ".join(_line(at, shift=source) for at in range(60)) for source in range(1, 11)]
    sources = tuple(
        SourceText(
            UUID(int=100 + at),
            at,
            PUBLISHED,
            (CaptureText(UUID(int=200 + at), paper, f"{at:064}"),),
        )
        for at, paper in enumerate(papers, 1)
    )
    evidence = tuple(_passage(at, claims, sources) for at in range(60))
    if other:
        changed = EvidenceText(UUID(int=300), claims[0].id, sources[0].id, other)
        evidence = (changed, *evidence[1:])
    parts = (
        PartSpan(PartRole.HEADLINE, TextSpan(0, 31)),
        PartSpan(PartRole.BODY, TextSpan(32, len(text))),
    )
    return CaseTexts(ArticleText(text, PUBLISHED, parts), claims, evidence, sources)


def _line(at: int, *, shift: int) -> str:
    return TEMPLATES[at % 5].format(
        town=TOWNS[at % 8],
        person=PEOPLE[at % 6],
        n=f"{1200 + 37 * at + shift:,}",
        m=300 + 11 * at + shift,
        p=f"{3 + at / 10:.1f}",
    )


def _passage(
    at: int, claims: tuple[ClaimText, ...], sources: tuple[SourceText, ...]
) -> EvidenceText:
    source = sources[at % 10]
    capture = source.captures[0]
    span = sentences(capture.text)[at % 40]
    return EvidenceText(
        UUID(int=300 + at),
        claims[at % 40].id,
        source.id,
        span.of(capture.text),
        capture.id,
        span,
        capture.sha256,
    )


def _cold(act: Callable[[], object]) -> float:
    """The time of a first run: nothing that was read is kept."""
    for module in _KEEPING:
        for kept in vars(module).values():
            if hasattr(kept, "cache_clear"):
                kept.cache_clear()
    gc.collect()
    return _timed(act)


def _timed(act: Callable[[], object]) -> float:
    start = process_time()
    act()
    return (process_time() - start) * 1000
