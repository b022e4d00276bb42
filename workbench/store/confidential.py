"""Names that must never be anywhere: kept in one table, outside the journal, erasable for good.

Everything else knows a confidential source by its pseudonym.
"""

from uuid import UUID

from sqlmodel import Field, Session, SQLModel, col, select


class ConfidentialName(SQLModel, table=True):
    """Who is behind a pseudonym of a case. Not an entity: never journalled, never exported."""

    case_id: UUID = Field(primary_key=True)
    pseudonym: str = Field(primary_key=True)
    name: str
    contact: str = ""


def put(session: Session, case_id: UUID, pseudonym: str, name: str, contact: str) -> None:
    """Keep a name, in place of the one that the pseudonym had before."""
    held = session.get(ConfidentialName, (case_id, pseudonym))
    if held is None:
        held = ConfidentialName(case_id=case_id, pseudonym=pseudonym, name=name)
    held.name, held.contact = name, contact
    session.add(held)
    session.flush()


def name_of(session: Session, case_id: UUID, pseudonym: str) -> tuple[str, str] | None:
    """Name and contact, None if nothing is kept (any more)."""
    held = session.get(ConfidentialName, (case_id, pseudonym))
    return None if held is None else (held.name, held.contact)


def kept(session: Session, case_id: UUID) -> list[str]:
    """The pseudonyms of a case behind which a name is kept."""
    mine = select(ConfidentialName.pseudonym).where(ConfidentialName.case_id == case_id)
    return list(session.exec(mine.order_by(col(ConfidentialName.pseudonym))))


def erase(session: Session, case_id: UUID, pseudonym: str) -> bool:
    """Take a name out of this database; True if it was there. Its pages still need a tidying."""
    held = session.get(ConfidentialName, (case_id, pseudonym))
    if held is not None:
        session.delete(held)
        session.flush()
    return held is not None
