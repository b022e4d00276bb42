"""Entities as plain, JSON-ready rows, and back: what the journal keeps of them."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Table, TypeDecorator
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

from workbench.model.base import LOOSE, Entity
from workbench.model.case import Person

Row = dict[str, Any]
T = TypeVar("T")

BOOKKEEPING = frozenset({"version", "content_sha256"})
"""Columns that say nothing of their own about the work and are not compared or restored."""


def plain(value: Any) -> Any:
    """A column's value as JSON holds it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def row_of(entity: Entity) -> Row:
    """An entity as a row."""
    return {name: plain(getattr(entity, name)) for name, _ in _readers(table_of(type(entity)))}


def canonical(row: Row | None) -> str | None:
    """A row as text, the same for the same content: what is stored and hashed."""
    if row is None:
        return None
    return json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def parsed(table: Table, row: Row) -> Row:
    """A row's values as the database takes them: ids, dates and enums again."""
    return {
        name: value if value is None else read(value)
        for name, read in _readers(table)
        for value in [row[name]]
    }


def completed(model: type[Entity], row: Row) -> Row:
    """A row that an earlier release wrote, with what has been added to its table since."""
    return _added_later(model) | row


@cache
def _added_later(model: type[Entity]) -> Row:
    """The values that a migration gives the rows it finds: the fields' own defaults."""
    return {
        name: plain(field.get_default(call_default_factory=True))
        for name, field in model.model_fields.items()
        if name not in BOOKKEEPING and not field.is_required()
    }


@cache
def _readers(table: Table) -> list[tuple[str, Callable[[Any], Any]]]:
    return [(c.name, _reader(c.type)) for c in table.c if c.name not in BOOKKEEPING]


def _reader(kind: TypeEngine[Any]) -> Callable[[Any], Any]:
    kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    wanted = kind.python_type
    if issubclass(wanted, datetime | date):
        return wanted.fromisoformat
    return wanted if issubclass(wanted, Enum | UUID) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def table_of(model: type[SQLModel]) -> Table:
    """The table of a class that has one."""
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


def entities() -> list[type[Entity]]:
    """All entity classes, parents before their children."""
    order = [table.name for table in SQLModel.metadata.sorted_tables]
    mapped = [m.class_ for m in SQLModel._sa_registry.mappers if issubclass(m.class_, Entity)]
    return sorted(mapped, key=lambda model: order.index(table_of(model).name))


def children(model: type[Entity]) -> Iterator[tuple[type[Entity], str]]:
    """Entity classes whose rows belong to a row of `model`, and the column that says so.

    Who did something is no belonging: nothing is deleted with a person.
    """
    for child in entities() if model is not Person else ():
        for key in table_of(child).foreign_keys:
            if key.column.table is table_of(model) and LOOSE not in key.parent.info:
                yield child, key.parent.name


def referring(model: type[Entity]) -> Iterator[tuple[type[Entity], str]]:
    """Entity classes whose rows may name a row of `model` without belonging to it, and where."""
    for other in entities():
        for key in table_of(other).foreign_keys:
            if key.column.table is table_of(model) and LOOSE in key.parent.info:
                yield other, key.parent.name


def batched(ids: Iterable[T], size: int = 500) -> Iterator[list[T]]:
    """Slices short enough for one SQL ``IN``."""
    listed = list(ids)
    return (listed[start : start + size] for start in range(0, len(listed), size))
