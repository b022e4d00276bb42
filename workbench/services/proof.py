"""Is everything still what was written? Database, journal, rows, texts and captured files."""

from contextlib import suppress
from dataclasses import dataclass, field

from sqlmodel import Session, select

from workbench.errors import DatabaseDamaged, NotFound, StorageTrouble
from workbench.model import Capture, Draft
from workbench.services.views.gates import rules_told
from workbench.store.captures import Captures
from workbench.store.soundness import CHECKS, Told
from workbench.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Proof:
    """What was checked, in sentences, and what is broken, with its place.

    `rules` are those of the desk that decided claims do not meet: no damage.
    """

    checked: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)


def verify(workspace: Workspace) -> Proof:
    """Check all that the workspace keeps. Reads everything, changes nothing.

    A database so damaged that a check cannot go on is told as broken too.
    """
    proof = Proof()
    for check in (*CHECKS, lambda session: _files(session, workspace.captures)):
        try:
            told, broken = workspace.read(check)
        except DatabaseDamaged as error:
            told, broken = "", [str(error)]
        proof.checked.extend([told] if told else [])
        proof.broken.extend(line for line in broken if line not in proof.broken)
    with suppress(DatabaseDamaged):  # told above
        proof.rules.extend(workspace.read(rules_told))
    return proof


def _files(session: Session, captures: Captures) -> Told:
    wanted = _captured(session)
    broken = []
    for sha256, name in wanted:
        try:
            if not captures.is_whole(sha256):
                broken.append(f"Captured file {name} ({sha256[:16]}) is not what was captured.")
        except NotFound:
            broken.append(f"Captured file {name} ({sha256[:16]}) is missing.")
        except StorageTrouble:
            broken.append(f"Captured file {name} ({sha256[:16]}) cannot be read.")
    return f"Captured files: {len(wanted)} read.", broken


def _captured(session: Session) -> list[tuple[str, str]]:
    drafts = session.exec(select(Draft.original_sha256, Draft.file_name)).all()
    captures = session.exec(select(Capture.sha256, Capture.file_name)).all()
    return sorted({(sha256, name) for sha256, name in [*drafts, *captures] if sha256})
