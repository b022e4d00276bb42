"""Readable test data: articles, claims, sources, as the services make them."""

from datetime import date
from uuid import UUID

from workbench.detect import Candidate
from workbench.importers import ImportedArticle
from workbench.model import (
    ClaimKind,
    Family,
    IconShape,
    PartRole,
    PartSpan,
    Question,
    Rating,
    RatingScale,
    SourceKind,
    Stance,
    TextSpan,
    Underline,
)
from workbench.services import claims, documents, evidence, sources, verdicts
from workbench.services.documents import AddedArticle, ArticleFacts, Original
from workbench.services.sources import Captured, SourceFacts
from workbench.services.views.claims import claim_rows
from workbench.store.workspace import Workspace

ARTICLE = (
    "Harbour town counts its ferries\n"
    "Last year alone, the harbour of Lund sent out 24 ferries and opened its longest pier.\n"
    "“Nobody drowned in ten years,” said harbour master Ines Falk.\n"
    "The pier is 310 metres long, the council said. It cost 4.2 million crowns.\n"
    "A café opens on the pier in May.\n"
)
"""A small article of five lines; the first is its headline."""

SCALE = RatingScale(
    name="three",
    title="Three labels",
    version="1",
    ratings=(
        Rating(
            "true", "True", Family.TRUE, IconShape.CHECK, Underline.SOLID, "#1b7f5c", "#5cc79d", 1.0
        ),
        Rating(
            "mixed",
            "Mixed",
            Family.MIXED,
            IconShape.HALF,
            Underline.DASHED,
            "#a66a00",
            "#e0b05c",
            0.5,
        ),
        Rating(
            "false",
            "False",
            Family.FALSE,
            IconShape.CROSS,
            Underline.DOUBLE,
            "#b3382e",
            "#f08a80",
            0.0,
        ),
    ),
)
"""A scale that does not depend on the shipped ones."""


def an_article(
    workspace: Workspace, text: str = ARTICLE, *, scale: RatingScale = SCALE
) -> AddedArticle:
    """Open a text as an article; its first line is the headline."""
    text = text.strip("\n")
    headline = TextSpan(0, text.index("\n")) if "\n" in text else TextSpan(0, len(text))
    parts = [PartSpan(PartRole.HEADLINE, headline)]
    if headline.end + 1 < len(text):
        parts.append(PartSpan(PartRole.BODY, TextSpan(headline.end + 1, len(text))))
    return workspace.run(
        documents.open_article,
        article=ImportedArticle(text=text, title=headline.of(text), parts=tuple(parts)),
        facts=ArticleFacts(headline.of(text), byline="Per Holm", published=date(2018, 3, 9)),
        original=Original("article.txt", workspace.captures.put(text.encode()), len(text.encode())),
        scale=scale,
    ).value


def span_of(text: str, words: str) -> TextSpan:
    """Where words stand in a text, the first time."""
    start = text.index(words)
    return TextSpan(start, start + len(words))


def a_claim(workspace: Workspace, article: AddedArticle, words: str, text: str = ARTICLE) -> UUID:
    """Make a claim of words of the article."""
    return workspace.run(
        claims.add_claim, draft_id=article.draft_id, span=span_of(text, words)
    ).value


def a_candidate(words: str, text: str = ARTICLE, *, worth: float = 0.6) -> Candidate:
    """Words of an article as a detector finds them."""
    return Candidate(span_of(text, words), worth, ClaimKind.FIGURE, ("a figure",))


def suggested(workspace: Workspace, article: AddedArticle, *words: str) -> list[UUID]:
    """Suggest words of the article; return the ids of what was new, in text order."""
    found = [a_candidate(some, ARTICLE.strip()) for some in words]
    changes = workspace.run(claims.add_detected, draft_id=article.draft_id, found=found).changes
    rows = workspace.read(claim_rows, article.draft_id, changes.claims)
    return [row.id for row in rows]


def a_source(
    workspace: Workspace, article: AddedArticle, text: str = "", title: str = "Harbour log"
) -> UUID:
    """Add a source; with a text, it is a captured file of that text."""
    captured = None
    if text:
        data = text.encode()
        original = Original("log.txt", workspace.captures.put(data), len(data))
        captured = Captured(
            original, "text/plain", SourceKind.FILE, text=text, origins='{"origins":[],"pages":[]}'
        )
    return workspace.run(
        sources.add_source,
        case_id=article.case_id,
        kind=SourceKind.FILE if text else SourceKind.LINK,
        facts=SourceFacts(title, url="" if text else "https://example.org/log"),
        captured=captured,
    ).value


def some_evidence(
    workspace: Workspace,
    claim_id: UUID,
    source_id: UUID,
    *,
    stance: Stance = Stance.SUPPORTS,
    quote: str = "24 sailings",
) -> UUID:
    """Tie a typed quotation of a source to a claim."""
    [evidence_id] = workspace.run(
        evidence.attach,
        claim_ids=[claim_id],
        source_id=source_id,
        passage=evidence.Passage(quote=quote),
        bearing=evidence.Bearing(stance=stance),
    ).value
    return evidence_id


def decided(workspace: Workspace, claim_id: UUID, rating: str = "true") -> None:
    """Rate what is so."""
    workspace.run(verdicts.rate, claim_id=claim_id, rating=rating, question=Question.IS_SO)


__all__ = [
    "ARTICLE",
    "SCALE",
    "a_candidate",
    "a_claim",
    "a_source",
    "an_article",
    "decided",
    "some_evidence",
    "span_of",
    "suggested",
]
