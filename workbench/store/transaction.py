"""What an operation is given to work with."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.errors import NotFound, StaleEdit
from workbench.model.base import Entity
from workbench.store.rows import batched, children, referring

E = TypeVar("E", bound=Entity)
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a person of the workspace."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Transaction:
    """One unit of work, by one person. Committed as a whole or not at all."""

    session: Session
    actor: Actor
    _loaded: list[Entity] = field(default_factory=list)
    """The session forgets what nobody holds, and would read it again."""

    def get(self, model: type[E], entity_id: UUID, *, based_on: int | None = None) -> E:
        """Load an entity, and check that the analyst has seen its latest version.

        Args:
            model: the entity class.
            entity_id: its id.
            based_on: `version` the edit was made on; None if the edit does not
                depend on what was there (moving, deleting).

        Raises:
            NotFound: no such row any more.
            StaleEdit: the row was saved by someone else in between.
        """
        entity = self.session.get(model, entity_id)
        if entity is None:
            raise NotFound(f"This {model.__name__.lower()} no longer exists.")
        if based_on is not None and entity.version != based_on:
            raise StaleEdit(f"This {model.__name__.lower()} was changed by someone else.")
        self._loaded.append(entity)
        return entity

    def get_all(self, model: type[E], entity_ids: Collection[UUID]) -> list[E]:
        """Load several entities, each once, in the order in which they are named.

        Raises:
            NotFound: one of them no longer exists.
        """
        wanted = dict.fromkeys(entity_ids)
        found: dict[UUID, E] = {}
        for some in batched(wanted):
            statement = select(model).where(col(model.id).in_(some))
            found |= {entity.id: entity for entity in self.session.exec(statement)}
        if len(found) < len(wanted):
            raise NotFound(f"This {model.__name__.lower()} no longer exists.")
        self._loaded.extend(found.values())
        return [found[entity_id] for entity_id in wanted]

    def add(self, entity: E) -> E:
        """Add a new row."""
        self.session.add(entity)
        return entity

    def remove(self, *removed: Entity) -> None:
        """Delete entities with everything that belongs to them, and what belongs to that."""
        doomed: dict[tuple[type[Entity], UUID], Entity] = {}
        found = list(removed)
        while found:
            fresh: dict[type[Entity], list[UUID]] = {}
            for entity in found:
                if (type(entity), entity.id) not in doomed:
                    doomed[type(entity), entity.id] = entity
                    fresh.setdefault(type(entity), []).append(entity.id)
            found = [c for model, ids in fresh.items() for c in self._children(model, ids)]
        self._let_go(doomed)
        for entity in doomed.values():
            self.session.delete(entity)
        self.session.flush()

    def _let_go(self, doomed: Collection[tuple[type[Entity], UUID]]) -> None:
        """Empty the columns that name what is about to go, in rows that stay."""
        gone: dict[type[Entity], list[UUID]] = {}
        for model, entity_id in doomed:
            gone.setdefault(model, []).append(entity_id)
        for model, ids in gone.items():
            for other, column in referring(model):
                for some in batched(ids):
                    names = col(getattr(other, column)).in_(some)
                    for entity in self.session.exec(select(other).where(names)):
                        if (other, entity.id) not in doomed:
                            setattr(entity, column, None)

    def _children(self, model: type[Entity], ids: list[UUID]) -> Iterator[Entity]:
        for child, column in children(model):
            for some in batched(ids):
                parent_id = col(getattr(child, column))
                yield from self.session.exec(select(child).where(parent_id.in_(some)))


@dataclass(frozen=True, slots=True)
class Operation:
    """How an operation is named and undone."""

    name: str
    label: str
    undoable: bool
    coalesce: bool

    @staticmethod
    def of(function: Callable[..., Any]) -> "Operation":
        """The description that `operation` left on a function."""
        described: Operation = function.operation  # type: ignore[attr-defined]
        return described


def operation(
    label: str, *, undoable: bool = True, coalesce: bool = False
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a service function as an operation that the analyst can see and undo.

    Args:
        label: imperative, as the Undo menu shows it: ``"Set verdict"``.
        undoable: False for what stays outside undo (what a detector found).
        coalesce: join a run of the same operation on the same rows (typing)
            into one undo step.
    """

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        function.operation = Operation(function.__name__, label, undoable, coalesce)  # type: ignore[attr-defined]
        return function

    return mark
