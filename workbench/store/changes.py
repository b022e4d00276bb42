"""What an operation did, told to whoever shows it."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    """What happened to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Changes:
    """The net effect of one committed operation.

    The same object tells of a local operation, an undo, and what another
    process wrote, read from the journal: observers never ask where a change
    came from. `entry_id` is 0 if nothing changed. `claims` are the claims
    touched: changed themselves, or something that hangs on them (a verdict).
    """

    entry_id: int
    label: str
    actor: str
    case_id: UUID | None = None
    rows: dict[tuple[str, UUID], Kind] = field(default_factory=dict)
    claims: frozenset[UUID] = frozenset()
    reverted: bool = False

    def ids(self, entity: str, *kinds: Kind) -> set[UUID]:
        """Ids of the `entity` rows that changed, of the given kinds (or any)."""
        return {i for (e, i), k in self.rows.items() if e == entity and (not kinds or k in kinds)}

    def touches(self, *entities: str) -> bool:
        """True if a row of one of these entities changed."""
        return any(e in entities for e, _ in self.rows)
