"""Forgetting a case or a source for good: not deleted, but gone, here and in every backup.

What stays is an entry in the journal with digests of what was there, so that
`verify` can tell forgetting from losing. It cannot be undone.
See `workbench.store.oblivion` for what no program can promise.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlmodel import Session, select

from workbench.errors import NotFound, StorageTrouble, WorkbenchError
from workbench.model import Case, Claim, Evidence, Source
from workbench.model.base import Entity
from workbench.services.standing import reopen_if_signed
from workbench.store.changes import Changes
from workbench.store.copies import in_all_copies
from workbench.store.files import LAST_ARTICLE, overwrite
from workbench.store.oblivion import files_named
from workbench.store.transaction import Operation, Transaction
from workbench.store.workspace import Workspace

_CASE = Operation("forget_case", "Forget case", undoable=False, coalesce=False)
_SOURCE = Operation("forget_source", "Forget source", undoable=False, coalesce=False)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How it went: captured files deleted, and a sentence for each file that could not be cleaned.

    Where `left` is not empty, words are still in those files. `changes` are for observers.
    """

    changes: Changes
    files: int
    left: tuple[str, ...]


def forget_case(workspace: Workspace, case_id: UUID) -> Forgotten:
    """Forget a case: its articles, claims, sources, names, and their words in the journal.

    Raises:
        NotFound: there is no such case.
        StorageTrouble: the database cannot be written; the case is still there.
    """

    def remove(tx: Transaction) -> None:
        case = tx.session.get(Case, case_id)
        if case is not None:
            tx.remove(case)

    return _forget(workspace, _CASE, (Case, case_id), remove)


def forget_source(workspace: Workspace, source_id: UUID) -> Forgotten:
    """Forget a source with its captures and every passage quoted from it.

    The claims stay; a signed one that rested on it is open to signature again.

    Raises:
        NotFound: there is no such source.
        StorageTrouble: the database cannot be written; the source is still there.
    """

    def remove(tx: Transaction) -> None:
        source = tx.session.get(Source, source_id)
        if source is None:
            return
        resting = select(Evidence.claim_id).where(Evidence.source_id == source_id).distinct()
        for claim_id in tx.session.exec(resting).all():
            reopen_if_signed(tx, tx.get(Claim, claim_id))
        tx.remove(source)

    return _forget(workspace, _SOURCE, (Source, source_id), remove)


def _forget(
    workspace: Workspace,
    described: Operation,
    root: tuple[type[Entity], UUID],
    remove: Callable[[Transaction], None],
) -> Forgotten:
    """In the backups first: should this be cut off, the case is still there to be forgotten."""
    workspace.read(_still_there, *root)
    candidates: set[str] = set()
    kept: set[str] = set()

    def forget(copy: Workspace) -> None:
        outcome = copy.forget(described, root, remove)
        kept.update(copy.read(files_named))
        if outcome is not None:
            candidates.update(outcome.value.files)
            copy.tidy()

    left = in_all_copies(workspace, forget)
    outcome = workspace.forget(described, root, remove)
    assert outcome is not None, "it is still there, so something was forgotten"
    candidates.update(outcome.value.files)
    kept.update(workspace.read(files_named))
    doomed = sorted(candidates - kept)
    cleaning: list[Callable[[], None]] = [
        workspace.tidy,
        partial(_forget_copy, workspace.folder, root[1]),
        *(partial(workspace.captures.forget, key) for key in doomed),
    ]
    for act in cleaning:
        try:
            act()
        except WorkbenchError as error:
            left.append(f"It is forgotten, but not everything could be cleaned: {error}")
    return Forgotten(outcome.changes, len(doomed), tuple(left))


def _still_there(session: Session, model: type[Entity], entity_id: UUID) -> None:
    if session.get(model, entity_id) is None:
        raise NotFound(f"This {model.__name__.lower()} no longer exists.")


def _forget_copy(folder: Path, case_id: UUID) -> None:
    """Delete the article that the window shows at its start, if it is of this case."""
    copy = folder / LAST_ARTICLE
    try:
        try:
            mine = json.loads(copy.read_text("utf-8")).get("case_id") == str(case_id)
        except (ValueError, AttributeError):
            mine = True  # it cannot be read, so it is of use to nobody
        if mine:
            overwrite(copy)
            copy.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise StorageTrouble(f"{copy.name} cannot be deleted: {error.strerror}.") from error
