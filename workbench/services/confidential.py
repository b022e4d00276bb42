"""Who is behind a pseudonym: kept apart from all work, told to nobody else, erasable for good.

These are no operations: no undo, no history, no export. What is written
anywhere else about such a person (a call, a note, a file's name) must use the
pseudonym; nothing here can take a name out of a sentence.
"""

from dataclasses import dataclass
from itertools import count
from string import ascii_uppercase
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import Invalid, NotFound, WorkbenchError
from workbench.model import Call, Case
from workbench.store import confidential
from workbench.store.copies import in_all_copies
from workbench.store.journal import JournalEntry
from workbench.store.transaction import Operation
from workbench.store.workspace import Workspace

_ERASED = "Erase confidential name: "
"""Begins the label of an erasure in the history; the pseudonym follows."""


@dataclass(frozen=True, slots=True)
class Confided:
    """A name and how to reach who bears it. Never shown but to who asks for it."""

    name: str
    contact: str


def keep_name(
    workspace: Workspace, case_id: UUID, pseudonym: str, name: str, contact: str = ""
) -> None:
    """Keep who is behind a pseudonym, in place of what was kept under it before.

    Raises:
        Invalid: one of the two is missing, or the pseudonym gives the name away.
        NotFound: the case is gone.
    """
    pseudonym, name = _one_line(pseudonym), _one_line(name)
    if not pseudonym or not name:
        raise Invalid("A confidential source needs a name and a pseudonym.")
    if name.casefold() in pseudonym.casefold():
        raise Invalid(
            "The pseudonym gives the name away.", hint="Take the one that is suggested: “Source A”."
        )
    workspace.apart(_put, case_id, pseudonym, name, contact.strip())


def name_of(workspace: Workspace, case_id: UUID, pseudonym: str) -> Confided | None:
    """Who is behind a pseudonym, None if no name is kept (any more)."""
    found = workspace.read(confidential.name_of, case_id, _one_line(pseudonym))
    return None if found is None else Confided(*found)


def pseudonyms(workspace: Workspace, case_id: UUID) -> list[str]:
    """The pseudonyms of a case behind which a name is kept."""
    return workspace.read(confidential.kept, case_id)


def suggested_pseudonym(workspace: Workspace, case_id: UUID) -> str:
    """The first of “Source A”, “Source B” … that the case has never used."""
    used = workspace.read(_used, case_id)
    names = (f"Source {_letters(number)}" for number in count())
    return next(name for name in names if name.casefold() not in used)


def erase_name(workspace: Workspace, case_id: UUID, pseudonym: str) -> list[str]:
    """Erase a name for good, also from every backup. The history keeps the pseudonym.

    Returns:
        A sentence for each file in which it could not be erased.

    Raises:
        NotFound: no name is kept under this pseudonym, here or in a backup.
        StorageTrouble: the database cannot be written.
    """
    pseudonym = _one_line(pseudonym)
    found = []

    def erase(copy: Workspace) -> None:
        if copy.apart(confidential.erase, case_id, pseudonym):
            found.append(copy)
            copy.tidy()

    left = in_all_copies(workspace, erase)
    if workspace.apart(confidential.erase, case_id, pseudonym):
        found.append(workspace)
    if not found:
        raise NotFound(f"No name is kept for “{pseudonym}”.", hint="It may have been erased.")
    label = f"{_ERASED}{pseudonym}"
    workspace.note(Operation("erase_name", label, undoable=False, coalesce=False), case_id)
    try:
        workspace.tidy()
    except WorkbenchError as error:
        left.append(f"The name is erased, but the database could not be tidied: {error}")
    return left


def _put(session: Session, case_id: UUID, pseudonym: str, name: str, contact: str) -> None:
    if session.get(Case, case_id) is None:
        raise NotFound("This case no longer exists.")
    confidential.put(session, case_id, pseudonym, name, contact)


def _used(session: Session, case_id: UUID) -> set[str]:
    called = session.exec(select(Call.person).where(Call.case_id == case_id))
    erased = session.exec(
        select(JournalEntry.label).where(
            col(JournalEntry.case_id) == case_id, col(JournalEntry.label).startswith(_ERASED)
        )
    )
    kept = confidential.kept(session, case_id)
    return {
        name.casefold() for name in (*called, *(e.removeprefix(_ERASED) for e in erased), *kept)
    }


def _letters(number: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    more, last = divmod(number, len(ascii_uppercase))
    return (_letters(more - 1) if more else "") + ascii_uppercase[last]


def _one_line(words: str) -> str:
    return " ".join(words.split())
