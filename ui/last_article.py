"""The article that was open last, kept as plain text so that the next start paints it at once.

A copy for the first half second only: the database is the truth, and what it
says replaces this as soon as it is open.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan
from workbench.store.files import LAST_ARTICLE


@dataclass(frozen=True, slots=True)
class LastArticle:
    """What the article view needs to show a text."""

    case_id: str
    text: str
    parts: tuple[PartSpan, ...]
    title: str
    meta: str


def load(workspace: Path) -> LastArticle | None:
    """What was open last, None if nothing, or if the copy cannot be read."""
    try:
        told = json.loads((workspace / LAST_ARTICLE).read_text("utf-8"))
        parts = tuple(
            PartSpan(PartRole(role), TextSpan(start, end)) for role, start, end in told["parts"]
        )
        return LastArticle(told["case_id"], told["text"], parts, told["title"], told["meta"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # only a copy: the database has it all


def save(workspace: Path, article: LastArticle) -> None:
    """Keep a copy; raises OSError if the folder cannot be written."""
    told = {
        "case_id": article.case_id,
        "text": article.text,
        "parts": [[part.role.value, part.span.start, part.span.end] for part in article.parts],
        "title": article.title,
        "meta": article.meta,
    }
    part = workspace / f".{LAST_ARTICLE}.part"
    part.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    part.replace(workspace / LAST_ARTICLE)


def forget(workspace: Path) -> None:
    """Nothing is open any more."""
    (workspace / LAST_ARTICLE).unlink(missing_ok=True)
