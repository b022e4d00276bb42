"""The names of an article: found, added, corrected, and ticked against a source."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlmodel import col, select

from workbench.detect.name_kinds import kind_of
from workbench.detect.name_places import every_place
from workbench.detect.naming import FoundName, find_names
from workbench.errors import Invalid
from workbench.model import Draft, Name, NameKind, Source, TextSpan, utcnow
from workbench.services.documents import text_of_draft
from workbench.store.transaction import Transaction, operation

__all__ = [
    "FoundName",
    "add_found",
    "add_name",
    "bring_back_name",
    "dismiss_name",
    "find_names",
    "join_names",
    "part_names",
    "set_name",
    "tick_name",
    "untick_name",
]

LONGEST = 200
"""Code points of a name; what is longer is a passage."""


@operation("Find names", undoable=False)
def add_found(tx: Transaction, *, draft_id: UUID, found: Sequence[FoundName]) -> int:
    """Add what `find_names` found; spellings that are listed or were dismissed are left alone.

    Outside undo, as suggestions are: nobody did it. Return how many were new.
    """
    draft = tx.get(Draft, draft_id)
    listed = {name.spelling for name in _names(tx, draft_id)}
    fresh = [name for name in found if name.spelling not in listed]
    for name in fresh:
        tx.add(
            Name(
                case_id=draft.case_id,
                draft_id=draft_id,
                spelling=name.spelling,
                kind=name.kind,
                title=name.title,
                places=_stored(name.places),
            )
        )
    return len(fresh)


@operation("Add name")
def add_name(tx: Transaction, *, draft_id: UUID, span: TextSpan) -> UUID:
    """List the words of a passage as a name, with every other place of the same spelling.

    One that is listed already, or was dismissed, is that name again. Return its id.

    Raises:
        Invalid: the passage holds no words, or more than a name has.
    """
    draft = tx.get(Draft, draft_id)
    text = text_of_draft(tx, draft)
    spelling = " ".join(span.of(text).split())
    if not any(c.isalnum() for c in spelling) or len(spelling) > LONGEST:
        raise Invalid("Select the words of one name in the article first.")
    known = next((n for n in _names(tx, draft_id) if n.spelling == spelling), None)
    if known is not None:
        known.dismissed = False
        return known.id
    places = {*every_place(text, spelling), span}
    name = Name(
        case_id=draft.case_id,
        draft_id=draft_id,
        spelling=spelling,
        kind=kind_of(spelling),
        places=_stored(sorted(places)),
    )
    return tx.add(name).id


@operation("Change name")
def set_name(
    tx: Transaction,
    *,
    name_id: UUID,
    kind: NameKind | None = None,
    title: str | None = None,
    note: str | None = None,
) -> None:
    """Say what a name is, with which title it is printed, or a note; None leaves it as it is."""
    name = tx.get(Name, name_id)
    if kind is not None:
        name.kind = kind
    if title is not None:
        name.title = " ".join(title.split())
    if note is not None:
        name.note = note.strip()


@operation("Take for one name")
def join_names(tx: Transaction, *, name_id: UUID, same_as_id: UUID) -> None:
    """Say that a name is `same_as_id` in a wrong spelling: it stays open until it is corrected.

    What was joined to it before follows it.

    Raises:
        Invalid: it is that name itself, or of another draft.
    """
    name, right = tx.get(Name, name_id), tx.get(Name, same_as_id)
    if right.same_as_id is not None and right.same_as_id != name_id:
        right = tx.get(Name, right.same_as_id)
    if name.id == right.id or name.draft_id != right.draft_id:
        raise Invalid("Choose another name of this article.")
    right.same_as_id = None
    followers = select(Name).where(Name.same_as_id == name_id)
    for follower in [*tx.session.exec(followers), name]:
        if follower.id != right.id:
            follower.same_as_id = right.id


@operation("Take for two names")
def part_names(tx: Transaction, *, name_id: UUID) -> None:
    """Take back that a name is another spelling."""
    tx.get(Name, name_id).same_as_id = None


@operation("Tick name")
def tick_name(tx: Transaction, *, name_ids: Collection[UUID], source_id: UUID | None = None) -> int:
    """Confirm names as they are spelled, by a source or (None) by what one knows; return how many.

    Raises:
        Invalid: the source is of another case.
    """
    source = tx.get(Source, source_id) if source_id is not None else None
    names = tx.get_all(Name, name_ids)
    if source is not None and any(name.case_id != source.case_id for name in names):
        raise Invalid("A name is held against a source of its own case.")
    for name in names:
        name.source_id = source_id
        name.ticked_by_id, name.ticked_at = tx.actor.id, utcnow()
    return len(names)


@operation("Untick name")
def untick_name(tx: Transaction, *, name_ids: Collection[UUID]) -> int:
    """Take the confirmation back, and with it the source; return how many had one."""
    names = [name for name in tx.get_all(Name, name_ids) if name.ticked_at is not None]
    for name in names:
        name.source_id = name.ticked_by_id = name.ticked_at = None
    return len(names)


@operation("Dismiss name")
def dismiss_name(tx: Transaction, *, name_ids: Collection[UUID]) -> int:
    """Say that these are no names; they are not found again. Return how many."""
    names = [name for name in tx.get_all(Name, name_ids) if not name.dismissed]
    for name in names:
        name.dismissed = True
    return len(names)


@operation("Bring back name")
def bring_back_name(tx: Transaction, *, name_ids: Collection[UUID]) -> int:
    """Take a dismissal back; return how many."""
    names = [name for name in tx.get_all(Name, name_ids) if name.dismissed]
    for name in names:
        name.dismissed = False
    return len(names)


def _names(tx: Transaction, draft_id: UUID) -> Sequence[Name]:
    return tx.session.exec(select(Name).where(col(Name.draft_id) == draft_id)).all()


def _stored(places: Sequence[TextSpan]) -> list[list[int]]:
    return [[place.start, place.end] for place in places]
