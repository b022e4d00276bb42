"""The sample cases that ship with the program, each a folder of `seeds/`.

A seed is `case.json` with an article and sources beside it. Passages are given
as words; they are found in the imported texts, so a seed that no longer fits
its own files is refused, never half-loaded.
"""

import json
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import NotFound
from workbench.model import Case
from workbench.paths import bundled
from workbench.progress import SILENT, Progress
from workbench.services.capturing import capture_file, open_article_file
from workbench.services.seed_loading import Seed, load
from workbench.store.captures import Captures
from workbench.store.transaction import Transaction, operation

SAMPLE = "talks"
"""The sample case that a newcomer meets first."""


def seed_names() -> list[str]:
    """The seeds that ship with the program."""
    return sorted(path.parent.name for path in bundled("seeds").glob("*/case.json"))


def seed_title(name: str) -> str:
    """The title its case gets."""
    title: str = _told(name)["title"]
    return title


def known_sample(session: Session) -> UUID | None:
    """The sample case, if this workspace has it: known by its title."""
    mine = select(Case.id).where(Case.title == seed_title(SAMPLE))
    return session.exec(mine.order_by(col(Case.created_at))).first()


def prepare(name: str, captures: Captures, progress: Progress = SILENT) -> Seed:
    """Read and capture a seed's files. Long work for a job.

    Raises:
        NotFound: there is no such seed.
    """
    told = _told(name)
    folder = bundled("seeds") / name
    files = [source for source in told["sources"] if source.get("file")]
    captured = {}
    opened = open_article_file(captures, folder / told["article"]["file"])
    for done, source in enumerate(files):
        progress.advance(done, len(files), source["title"])
        captured[source["number"]] = capture_file(captures, folder / source["file"])
    return Seed(told, opened, captured)


@operation("Open sample case")
def open_sample(tx: Transaction, *, seed: Seed) -> UUID:
    """Make a case of a seed, with its people, sources, claims and verdicts; return its id."""
    return load(tx, seed)


def _told(name: str) -> dict[str, Any]:
    path = bundled("seeds") / name / "case.json"
    if not path.is_file():
        raise NotFound(f"There is no sample called “{name}”.")
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


__all__ = ["SAMPLE", "Seed", "known_sample", "open_sample", "prepare", "seed_names", "seed_title"]
