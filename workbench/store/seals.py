"""The content hash of a row that a finding rests on: evidence and verdicts carry one.

It covers the row as the journal keeps it, without itself. Whoever holds a
report can say of each piece whether it still reads as it did then.
"""

from workbench.model.base import Entity
from workbench.store.content import text_hash
from workbench.store.rows import Row, canonical, row_of, table_of

SEAL = "content_sha256"
"""The column. A table that has it is sealed, with no word anywhere else."""


def is_sealed(model: type[Entity]) -> bool:
    """True if rows of this kind carry a hash of their content."""
    return SEAL in table_of(model).c


def content_hash(row: Row) -> str:
    """SHA-256, in hex, of the row's canonical text."""
    return text_hash(canonical(row) or "")


def seal(entity: Entity) -> None:
    """Bring the hash of an entity up to what it holds now."""
    if is_sealed(type(entity)):
        told = content_hash(row_of(entity))
        if getattr(entity, SEAL) != told:
            setattr(entity, SEAL, told)


def seal_of(model: type[Entity], row: Row) -> Row:
    """The hash as a column, for a row that is written without an entity."""
    return {SEAL: content_hash(row)} if is_sealed(model) else {}
