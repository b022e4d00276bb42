"""Small cases as checks see them: an article, claims with passages, sources with texts."""

import re
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from workbench.checks.case_texts import (
    ArticleText,
    CaptureText,
    CaseTexts,
    ClaimText,
    EvidenceText,
    ListedName,
    SourceText,
)
from workbench.checks.finding import Finding
from workbench.model import NameKind, PartRole, PartSpan, TextSpan
from workbench.store.content import text_hash

DAY = date(2018, 3, 9)
"""A Friday."""


def an_article_text(*parts: tuple[PartRole, str] | str) -> ArticleText:
    """An article of the ninth of March 2018, a paragraph each; plain words are of its body."""
    told = [part if isinstance(part, tuple) else (PartRole.BODY, part) for part in parts]
    text = "\n".join(words for _, words in told)
    spans, start = [], 0
    for role, words in told:
        spans.append(PartSpan(role, TextSpan(start, start + len(words))))
        start += len(words) + 1
    return ArticleText(text, DAY, tuple(spans))


def a_case_text(
    claim: str,
    *passages: str,
    in_full: str = "",
    published: date | None = None,
    around: tuple[str, str] = ("", ""),
) -> CaseTexts:
    """An article of one claim, with a passage each of a source of its own.

    `around` is what stands before and behind the claim's words; `published` is
    the day of all sources.
    """
    text = around[0] + claim + around[1]
    span = TextSpan(len(around[0]), len(around[0]) + len(claim))
    told = ClaimText(uuid4(), 1, span, claim, in_full)
    sources = tuple(a_source_text(words, at, published) for at, words in enumerate(passages, 1))
    evidence = tuple(
        EvidenceText(
            uuid4(),
            told.id,
            source.id,
            words,
            source.captures[0].id,
            TextSpan(0, len(words)),
            source.captures[0].sha256,
        )
        for source, words in zip(sources, passages, strict=True)
    )
    return CaseTexts(ArticleText(text, DAY), (told,), evidence, sources)


def a_source_text(words: str, number: int = 1, published: date | None = None) -> SourceText:
    """A source whose captured text are these words."""
    return SourceText(
        UUID(int=number), number, published, (CaptureText(uuid4(), words, text_hash(words)),)
    )


def named(
    article: ArticleText, *spellings: str, variants: tuple[tuple[str, str], ...] = ()
) -> CaseTexts:
    """An article with a list of people; `variants` are pairs that may be one name."""
    names = tuple(
        ListedName(
            spelling,
            NameKind.PERSON,
            places=tuple(places_of(article.text, spelling)),
            variants=tuple(b if a == spelling else a for a, b in variants if spelling in (a, b)),
        )
        for spelling in spellings
    )
    return CaseTexts(article, names=names)


def with_places(texts: CaseTexts, spelling: str, words: str) -> CaseTexts:
    """Let a short form of a name be a place of it too."""
    names = tuple(
        replace(name, places=tuple(sorted({*name.places, *places_of(texts.article.text, words)})))
        if name.spelling == spelling
        else name
        for name in texts.names
    )
    return replace(texts, names=names)


def places_of(text: str, words: str) -> list[TextSpan]:
    """Every place of some whole words."""
    found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    return [TextSpan(match.start(), match.end()) for match in found]


def told(findings: list[Finding]) -> list[tuple[str, bool]]:
    """Each finding in its short line, and whether it is a flag."""
    return [(finding.told, finding.is_flag) for finding in findings]
