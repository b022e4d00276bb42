"""What the commands do that only read a file. No workspace, so no database is loaded."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from workbench.detect import Candidate
from workbench.errors import Invalid
from workbench.importers import ImportedArticle
from workbench.importers.opening import open_article
from workbench.model import DeskProfile
from workbench.services.detection import (
    find_claims,
    foreign,
    scores,
    told_of_foreign,
    weighed,
)
from workbench.services.leaning import leaned_candidate
from workbench.services.policies import load_profile, shipped_profiles
from workbench.text.sentences import word_count


def text_command(arguments: Namespace) -> None:
    """Print the canonical text."""
    sys.stdout.write(_article(arguments).text + "\n")


def claims_command(arguments: Namespace) -> None:
    """Print the claims found in a file; save nothing."""
    article = _article(arguments)
    if arguments.json:
        published = arguments.published or article.published
        found = _found(article, published, arguments.profile)
        told = _as_data(article, published, found)
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        return
    for candidate in _found(article, article.published, arguments.profile):
        words = candidate.span.of(article.text)
        worth = f"{candidate.check_worthiness:.2f}"
        sys.stdout.write(f"{worth}  {candidate.kind.value:<10}  {words}\n")


def _found(article: ImportedArticle, published: date | None, called: str) -> Iterator[Candidate]:
    """The claims of an article; on the error stream, why there are none in another language.

    `called` is a desk profile: the name of a shipped one, or a file.
    """
    profile = _profile(called)
    language = foreign(article.text, article.language)
    if language:
        sys.stderr.write(told_of_foreign(language) + "\n")
        return iter(())
    found = find_claims(article.text, article.parts, published=published, coverage=profile.coverage)
    weighty = weighed(article.text, article.parts, found)
    return (leaned_candidate(one, article.text, profile.leanings) for one in weighty)


def _profile(called: str) -> DeskProfile:
    shipped = {profile.name: profile for profile in shipped_profiles()}
    return shipped[called] if called in shipped else load_profile(Path(called))


def score_command(arguments: Namespace) -> None:
    """Print check-worthiness, verifiability and the chance of being picked for each line.

    Raises:
        Invalid: the file cannot be read, or is not UTF-8.
    """
    try:
        sentences = arguments.file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Invalid(
            f"{arguments.file} cannot be read as UTF-8 text.",
            hint="Name a text file with one sentence a line.",
        ) from error
    if sentences[-1] == "":
        sentences.pop()  # what follows the last line end is no line
    for worth in scores(sentences):
        sys.stdout.write("\t".join(f"{score:.6f}" for score in worth) + "\n")


def _article(arguments: Namespace) -> ImportedArticle:
    _, article = open_article(arguments.file, encoding=arguments.encoding)
    return article


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 4)


def _as_data(
    article: ImportedArticle, published: date | None, found: Iterable[Candidate]
) -> dict[str, object]:
    """Offsets are code points of what `text` prints for the same file."""
    return {
        "document": {
            "title": article.title,
            "published": published.isoformat() if published else None,
            "words": word_count(article.text),
        },
        "claims": [
            {
                "start": candidate.span.start,
                "end": candidate.span.end,
                "text": candidate.span.of(article.text),
                "check_worthiness": round(candidate.check_worthiness, 4),
                "verifiability": _rounded(candidate.verifiability),
                "picked": _rounded(candidate.picked),
                "kind": candidate.kind.value,
                "claimant": candidate.claimant,
                "relayed_by": list(candidate.relayed_by),
                "claim_in_full": candidate.in_full or candidate.span.of(article.text),
                "reasons": list(candidate.reasons),
            }
            for candidate in found
        ],
    }
