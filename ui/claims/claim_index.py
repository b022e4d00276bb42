"""The order and the choice in which claims are listed, without Qt.

A proxy model over a Python model costs a call into Python for each row and
key press; here the rows are filtered and sorted as plain lists. What changes
rarely (state, kind, owner) is asked once and its answer kept in order; a key
press searches the casefolded words of what that left.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from math import inf
from operator import attrgetter
from uuid import UUID

from ui.claims.claim_filter import (
    ClaimFilter,
    Showing,
    Words,
    searchable,
    showings,
    tests_of,
)
from workbench.model import ClaimState, RatingScale
from workbench.services.views.claims import ClaimRow

Key = tuple[float, int, int, int]

_key = attrgetter("key")


class Order(StrEnum):
    """What the list is sorted by."""

    PLACE = "place"
    WORTH = "worth"
    DUE = "due"


@dataclass(slots=True, eq=False)
class Entry:
    """A row with what searching, sorting and counting need of it, worked out once.

    `groups` are the places of its headings among all that there have been, for
    the list that is grouped now; None before anybody asked.
    """

    row: ClaimRow
    searched: str
    key: Key
    showings: tuple[Showing, ...]
    groups: tuple[int, ...] | None = None


class ClaimIndex:
    """All claims of a draft, and which of them are shown in which order.

    Finding a claim's place costs O(log n): keys are total, so the shown list
    is searched, never scanned.
    """

    def __init__(self, scale: RatingScale) -> None:
        self.scale = scale
        self.filter = ClaimFilter()
        self.order = Order.PLACE
        self.now = datetime.now(UTC)
        self.shown: list[Entry] = []
        self.counts: Counter[Showing] = Counter()
        self.flagged: Mapping[UUID, int] = {}
        self._by_id: dict[UUID, Entry] = {}
        self._ordered: list[Entry] = []
        self._candidates: list[Entry] = []
        self._tests = tests_of(self.filter, scale)
        self._words = Words()

    def __len__(self) -> int:
        return len(self._by_id)

    def load(self, rows: Iterable[ClaimRow], scale: RatingScale) -> None:
        """Take all rows anew."""
        self.scale = scale
        self._ordered = sorted((self.entry(row) for row in rows), key=_key)
        self._by_id = {entry.row.id: entry for entry in self._ordered}
        self._count()
        self._choose()

    def choose(self, wanted: ClaimFilter) -> None:
        """Show what `wanted` asks for; a change of its text alone is quick."""
        known, self.filter = self.filter, wanted
        self._words = Words.of(wanted.text)
        if replace(wanted, text="") == replace(known, text=""):
            self._search()
            return
        if _reckons_by(wanted) != _reckons_by(known):
            for entry in self._ordered:
                entry.showings = showings(entry.row, *_reckons_by(wanted), self.now)
            self._count()
        self._choose()

    def sort(self, order: Order) -> None:
        """Sort by another key."""
        self.order = order
        for entry in self._ordered:
            entry.key = self._key_of(entry.row)
        self._ordered.sort(key=_key)
        self._choose()

    def entry(self, row: ClaimRow) -> Entry:
        """A row made ready, not taken in yet."""
        shown_under = showings(row, *_reckons_by(self.filter), self.now)
        return Entry(row, searchable(row), self._key_of(row), shown_under)

    def fall_due(self, now: datetime) -> list[ClaimRow]:
        """Go on to `now`; the claims that have become overdue since are to be taken in again."""
        before, self.now = self.now, now
        return [
            entry.row
            for entry in self._ordered
            if entry.row.due_at is not None and before < entry.row.due_at <= now
        ]

    def row(self, claim_id: UUID | None) -> ClaimRow | None:
        """A claim's row, shown or not."""
        entry = self._by_id.get(claim_id) if claim_id else None
        return entry.row if entry else None

    def rows(self) -> list[ClaimRow]:
        """All rows, shown or not, in the order of the list."""
        return [entry.row for entry in self._ordered]

    def place(self, claim_id: UUID | None) -> int | None:
        """Where a claim is shown, None if it is not."""
        entry = self._by_id.get(claim_id) if claim_id else None
        return None if entry is None else _place_in(self.shown, entry)

    def place_for(self, entry: Entry) -> int:
        """Where an entry is, or would be, among those shown."""
        return bisect_left(self.shown, entry.key, key=_key)

    def would_stand(self, claim_id: UUID) -> int:
        """Where a known claim would be among those shown."""
        return self.place_for(self._by_id[claim_id])

    def admits(self, entry: Entry) -> bool:
        """True if the filter shows this entry."""
        return self._passes(entry) and bool(self._words.found_among([entry]))

    def put(self, entry: Entry) -> None:
        """Take an entry in, in place of its older version; `shown` is the caller's."""
        self.drop(entry.row.id)
        self._by_id[entry.row.id] = entry
        self._ordered.insert(bisect_left(self._ordered, entry.key, key=_key), entry)
        if self._passes(entry):
            self._candidates.insert(bisect_left(self._candidates, entry.key, key=_key), entry)
        self.counts.update(entry.showings)

    def drop(self, claim_id: UUID) -> None:
        """Forget a claim; `shown` is the caller's."""
        entry = self._by_id.pop(claim_id, None)
        if entry is None:
            return
        for entries in (self._ordered, self._candidates):
            at = _place_in(entries, entry)
            if at is not None:
                del entries[at]
        self.counts.subtract(entry.showings)

    def take(self, fresh: Iterable[ClaimRow], gone: Iterable[UUID]) -> None:
        """Take in what changed, and show what the filter shows now."""
        for claim_id in gone:
            self.drop(claim_id)
        for row in fresh:
            self.put(self.entry(row))
        self._search()

    def forget_groups(self) -> None:
        """The list is grouped otherwise from now on."""
        for entry in self._ordered:
            entry.groups = None

    def known(self, claim_id: UUID | None) -> Entry | None:
        """A claim's entry, shown or not."""
        return self._by_id.get(claim_id) if claim_id else None

    def suggestions(self) -> list[ClaimRow]:
        """All suggestions, hidden ones too."""
        return [e.row for e in self._ordered if e.row.state is ClaimState.SUGGESTED]

    def _count(self) -> None:
        self.counts = Counter()
        for entry in self._ordered:
            self.counts.update(entry.showings)

    def _choose(self) -> None:
        self._tests = tests_of(self.filter, self.scale)
        self._candidates = [entry for entry in self._ordered if self._passes(entry)]
        self._search()

    def _search(self) -> None:
        self.shown = list(self._words.found_among(self._candidates))

    def _passes(self, entry: Entry) -> bool:
        if self.filter.showing not in entry.showings:
            return False
        return all(test(entry.row) for test in self._tests)

    def _key_of(self, row: ClaimRow) -> Key:
        worth = 0.0
        if self.order is Order.WORTH:
            # A claim marked by hand was found worth checking by a person: it comes first.
            worth = -2.0 if row.check_worthiness is None else -row.check_worthiness
        if self.order is Order.DUE:
            worth = row.due_at.timestamp() if row.due_at else inf
        # Of claims that begin alike the longer one comes first: a whole before its part.
        return worth, row.span.start, -row.span.end, row.id.int


def _place_in(entries: list[Entry], entry: Entry) -> int | None:
    at = bisect_left(entries, entry.key, key=_key)
    return at if at < len(entries) and entries[at] is entry else None


def _reckons_by(wanted: ClaimFilter) -> tuple[float, UUID | None]:
    return wanted.suggestions_from, wanted.person_id
