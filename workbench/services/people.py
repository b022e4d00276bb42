"""The people of the workspace. Every act carries one."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import Invalid
from workbench.model import Person
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person, as the title bar offers them."""

    id: UUID
    name: str
    initials: str


@operation("Rename person")
def rename_person(tx: Transaction, *, person_id: UUID, name: str, initials: str) -> None:
    """Change how a person is called, everywhere but in what the journal already tells.

    Raises:
        Invalid: no name, or somebody else has it.
    """
    name = " ".join(name.split())
    if not name:
        raise Invalid("A person needs a name.")
    person = tx.get(Person, person_id)
    taken = tx.session.exec(select(Person.id).where(Person.name == name)).first()
    if taken not in (None, person_id):
        raise Invalid(f"There is somebody called {name} already.")
    person.name, person.initials = name, initials.strip()


def person_rows(session: Session) -> list[PersonRow]:
    """Everyone, by name."""
    people = session.exec(select(Person).order_by(col(Person.name))).all()
    return [PersonRow(p.id, p.name, p.initials) for p in people]


def names(session: Session) -> dict[UUID, str]:
    """Names by id, for rows that carry a person."""
    return {person.id: person.name for person in person_rows(session)}
