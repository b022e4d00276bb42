"""What every stored entity has."""

import time
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from pydantic import ConfigDict
from sqlalchemy import BigInteger, Enum
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

LOOSE = "loose"
"""Marks a column made by `loose`."""


def next_version(previous: int | None) -> int:
    """A stamp that never repeats, not even when a deleted row is restored."""
    return max((previous or 0) + 1, time.time_ns())


def choice(kind: type[StrEnum]) -> Any:
    """The column type of a string enum: its values as plain text.

    SQLModel would make a native enum of the *names*; a new member would then
    be a migration.
    """
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


def loose(key: str) -> Any:
    """A column naming a row that may go without this one: it is emptied then, not deleted."""
    return Field(default=None, foreign_key=key, index=True, sa_column_kwargs={"info": {LOOSE: 1}})


class Entity(SQLModel):
    """A row with an identity that outlives it.

    `id` is chosen by the client, so an undone delete restores the same id and
    cases can be merged. `version` changes with every write: an edit based on
    an older version is refused (see `workbench.store.transaction`).
    """

    # Rows are never validated, so nothing is built for that: a fifth of what entities cost a start.
    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    version: int = Field(default=0, sa_type=BigInteger, nullable=False)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {
            "version_id_col": cls.__table__.c.version,  # type: ignore[attr-defined]
            "version_id_generator": next_version,
        }


def utcnow() -> datetime:
    """The present moment, aware, in UTC: the only clock of the program."""
    return datetime.now(UTC)
