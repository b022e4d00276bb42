"""Claims in groups: by source, person, owner, status or kind. Pure: claims in, rows out.

No flat list is built: a row is found by its group's first row, so that a key
press in the filter costs one pass over the claims shown, and folding nothing.
A claim that belongs to several groups stands in each of them.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from uuid import UUID

from ui.claims.claim_index import Entry
from ui.words import WRITER, capitalised, in_words
from workbench.model import ClaimKind, ClaimStatus
from workbench.services.views.claims import ClaimRow

GroupKey = Hashable

_key = attrgetter("key")


class Grouping(StrEnum):
    """What the list is grouped by."""

    NONE = "none"
    SOURCE = "source"
    PERSON = "person"
    OWNER = "owner"
    STATUS = "status"
    KIND = "kind"


@dataclass(slots=True)
class Group:
    """A heading with the claims under it, in the order of the list.

    `start` is the row of the heading; a folded group shows no other.
    """

    key: GroupKey
    title: str
    entries: list[Entry]
    folded: bool = False
    start: int = 0

    @property
    def rows(self) -> int:
        """How many rows it takes, its heading included."""
        return 1 if self.folded else 1 + len(self.entries)


class Grouped:
    """The rows of a grouped list. `sources` are numbers and titles by id."""

    def __init__(
        self,
        grouping: Grouping,
        entries: Iterable[Entry],
        *,
        sources: Mapping[UUID, tuple[int, str]],
        former: "Grouped | None" = None,
    ) -> None:
        self.grouping = grouping
        self._sources = sources
        self._folded: frozenset[GroupKey] = former._folded if former else frozenset()
        self._places: dict[GroupKey, int] = former._places if former else {}
        self._keys_of = _KEYS[grouping]
        self.groups: list[Group] = []
        self._starts: list[int] = []
        self._show(entries)

    def __len__(self) -> int:
        return self.groups[-1].start + self.groups[-1].rows if self.groups else 0

    def again(
        self, entries: Iterable[Entry], sources: Mapping[UUID, tuple[int, str]] | None = None
    ) -> "Grouped":
        """Other claims in groups of the same sort, folded as these are."""
        known = self._sources if sources is None else sources
        return Grouped(self.grouping, entries, sources=known, former=self)

    def stays(self, before: Entry, after: Entry) -> bool:
        """True if a changed claim stands under the same headings, at the same place."""
        return before.key == after.key and self._keys_of(before.row) == self._keys_of(after.row)

    def replace(self, entry: Entry) -> list[int]:
        """Put a changed claim, which `stays`, in place of its older self; return its rows."""
        for group in self.groups:
            at = _place_in(group, entry)
            if at is not None:
                group.entries[at] = entry
        return self.rows_of(entry)

    def _show(self, entries: Iterable[Entry]) -> None:
        found: defaultdict[int, list[Entry]] = defaultdict(list)
        for entry in entries:
            groups = entry.groups
            if groups is None:
                groups = entry.groups = self._sorted_in(entry)
            for place in groups:
                found[place].append(entry)
        keys = list(self._places)
        groups_now = [
            Group(key, self._title(key, inside[0].row), inside, key in self._folded)
            for key, inside in ((keys[place], inside) for place, inside in found.items())
        ]
        self.groups = sorted(groups_now, key=self._order)
        self._number()

    def _sorted_in(self, entry: Entry) -> tuple[int, ...]:
        places = self._places
        return tuple(places.setdefault(key, len(places)) for key in self._keys_of(entry.row))

    def group_at(self, row: int) -> Group:
        """The group that a row lies in; its own heading lies in it too."""
        return self.groups[bisect_right(self._starts, row) - 1]

    def entry_at(self, row: int) -> Entry | None:
        """The claim of a row, None for a heading or outside the list."""
        if not 0 <= row < len(self):
            return None
        group = self.group_at(row)
        return None if row == group.start else group.entries[row - group.start - 1]

    def rows_of(self, entry: Entry, near: GroupKey = None) -> list[int]:
        """Where a claim is shown, in the group `near` first."""
        rows = []
        for group in self.groups:
            if group.folded:
                continue
            at = _place_in(group, entry)
            if at is not None:
                rows.append((group.key != near, group.start + 1 + at))
        return [row for _elsewhere, row in sorted(rows)]

    def fold(self, key: GroupKey, folded: bool) -> None:
        """Fold a group, or show its claims again."""
        self._folded = self._folded | {key} if folded else self._folded - {key}
        for group in self.groups:
            group.folded = group.key in self._folded
        self._number()

    def _number(self) -> None:
        self._starts = []
        row = 0
        for group in self.groups:
            group.start = row
            self._starts.append(row)
            row += group.rows

    def _title(self, key: GroupKey, row: ClaimRow) -> str:
        if self.grouping is Grouping.SOURCE:
            number, title = self._sources.get(key, (0, "")) if isinstance(key, UUID) else (0, "")
            return f"{number}  {title}" if number else NOWHERE if key is None else "…"
        if self.grouping is Grouping.OWNER:
            return row.owner or "Nobody’s"
        if self.grouping in (Grouping.STATUS, Grouping.KIND):
            return capitalised(in_words(str(key)))
        return str(key) or capitalised(WRITER)

    def _order(self, group: Group) -> tuple[bool, int, str]:
        if self.grouping is Grouping.SOURCE and isinstance(group.key, UUID):
            return False, self._sources.get(group.key, (0, ""))[0], group.title
        if isinstance(group.key, ClaimStatus | ClaimKind):
            return False, list(type(group.key)).index(group.key), ""
        return not group.key, 0, group.title.casefold()


NOWHERE = "No source"


def people_of(row: ClaimRow) -> tuple[str, ...]:
    """Who says a claim and who was asked about it; one empty name if it is the writer's alone."""
    said = (row.claimant, *row.asked) if row.claimant else row.asked
    return tuple(dict.fromkeys(said)) or ("",)


_KEYS: dict[Grouping, Callable[[ClaimRow], tuple[GroupKey, ...]]] = {
    Grouping.SOURCE: lambda row: row.sources or (None,),
    Grouping.PERSON: people_of,
    Grouping.OWNER: lambda row: (row.owner_id,),
    Grouping.STATUS: lambda row: (row.status,),
    Grouping.KIND: lambda row: (row.kind,),
}


def _place_in(group: Group, entry: Entry) -> int | None:
    at = bisect_left(group.entries, entry.key, key=_key)
    there = at < len(group.entries) and group.entries[at].row.id == entry.row.id
    return at if there else None
