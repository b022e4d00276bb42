"""Names that must never be anywhere: kept in one table, outside the journal, erasable for good.

Everything else knows a confidential source by its pseudonym.
"""

from uuid import UUID

from sqlmodel import Field, SQLModel


class ConfidentialName(SQLModel, table=True):
    """Who is behind a pseudonym of a case. Not an entity: never journalled, never exported."""

    case_id: UUID = Field(primary_key=True)
    pseudonym: str = Field(primary_key=True)
    name: str
    contact: str = ""
