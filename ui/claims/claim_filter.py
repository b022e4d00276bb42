"""Which claims the list shows. Pure: rows in, yes or no out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar
from uuid import UUID

from workbench.model import ClaimKind, ClaimState, ClaimStatus, RatingScale, Standing
from workbench.services.views.cases import WAITING
from workbench.services.views.claims import ClaimRow

Test = Callable[[ClaimRow], bool]

E = TypeVar("E", bound="Searched")

UNANSWERED = "open"
"""The word of `verdict_words` for a claim whose *is so* is not answered yet."""


class Showing(StrEnum):
    """The broad choice above the list.

    Only `DISMISSED` shows what was set aside, and only `WEAK` the suggestions
    below the threshold.
    """

    ALL = "all"
    OPEN = "open"
    SUGGESTED = "suggested"
    MINE = "mine"
    WAITING = "waiting"
    OVERDUE = "overdue"
    DISMISSED = "dismissed"
    WEAK = "weak"


_SHOWN = {
    ClaimState.SUGGESTED: (Showing.ALL, Showing.SUGGESTED),
    ClaimState.OPEN: (Showing.ALL, Showing.OPEN),
    ClaimState.DECIDED: (Showing.ALL,),
    ClaimState.SIGNED: (Showing.ALL,),
}


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What is asked of a claim to be listed. Empty sets ask nothing.

    `suggestions_from` is a check-worthiness in [0, 1]; what is weaker is listed
    under `Showing.WEAK` alone. `verdicts` holds words of `verdict_words`.
    `person_id` is whose claims `Showing.MINE` means; an owner of None is nobody.
    `recheck_by` asks for findings that are to be looked at again by that day.
    """

    showing: Showing = Showing.ALL
    text: str = ""
    suggestions_from: float = 0.0
    statuses: frozenset[ClaimStatus] = frozenset()
    kinds: frozenset[ClaimKind] = frozenset()
    verdicts: frozenset[str] = frozenset()
    claimants: frozenset[str] = frozenset()
    owners: frozenset[UUID | None] = frozenset()
    person_id: UUID | None = None
    recheck_by: date | None = None

    @property
    def is_narrow(self) -> bool:
        """True if more is asked than the broad choice: there is something to clear."""
        asked = (self.statuses, self.kinds, self.verdicts, self.claimants, self.owners)
        return bool(self.text.strip()) or any(asked) or self.recheck_by is not None


class Searched(Protocol):
    """A claim with its `searchable` words, worked out once."""

    row: ClaimRow
    searched: str


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed into the filter field, taken apart once for all rows."""

    needles: tuple[str, ...] = ()
    numbers: frozenset[int] = field(default_factory=frozenset)

    @classmethod
    def of(cls, typed: str) -> "Words":
        """Each word must be found; of several numbers ("#12 #14") one."""
        words = typed.casefold().split()
        numbers = {int(w[1:]) for w in words if w[0] == "#" and w[1:].isdecimal()}
        needles = (w for w in words if not (w[0] == "#" and (w[1:].isdecimal() or w == "#")))
        return cls(tuple(needles), frozenset(numbers))

    def found_among(self, entries: list[E]) -> list[E]:
        """Those of many claims in which the words are found, in the same order."""
        found = entries
        if self.numbers:
            found = [entry for entry in found if entry.row.number in self.numbers]
        for needle in self.needles:
            if needle.isdecimal():
                found = [e for e in found if needle in e.searched or needle == str(e.row.number)]
            else:
                found = [entry for entry in found if needle in entry.searched]
        return found


def searchable(row: ClaimRow) -> str:
    """The words of a claim that the filter field searches, casefolded."""
    said = (row.quote, row.in_full, row.claimant, *row.relayed_by, row.note)
    return "\n".join(said).casefold()


def verdict_words(row: ClaimRow, scale: RatingScale) -> frozenset[str]:
    """All that can be asked about the verdict of a claim and holds for this one.

    ``"open"``, ``"rating:<key>"``, ``"family:<family>"`` or
    ``"standing:<standing>"``; a rated claim answers to its rating and its family.
    """
    if row.state not in (ClaimState.DECIDED, ClaimState.SIGNED) or row.is_so is None:
        return frozenset({UNANSWERED})
    if row.is_so.standing is not Standing.RATED:
        return frozenset({f"standing:{row.is_so.standing}"})
    rating = scale.rating(row.is_so.rating)
    words = {f"rating:{row.is_so.rating}"}
    return frozenset(words | {f"family:{rating.family}"} if rating else words)


def tests_of(wanted: ClaimFilter, scale: RatingScale) -> list[Test]:
    """The tests a claim must pass, apart from the broad choice and the typed words."""
    tests = _one_of(wanted.statuses, lambda row: row.status)
    tests += _one_of(wanted.kinds, lambda row: row.kind)
    tests += _one_of(wanted.owners, lambda row: row.owner_id)
    tests += _one_of(wanted.claimants, lambda row: row.claimant)
    if wanted.verdicts:
        tests.append(lambda row: not wanted.verdicts.isdisjoint(verdict_words(row, scale)))
    by = wanted.recheck_by
    if by is not None:
        tests.append(lambda row: is_due(row, by))
    return tests


def is_due(row: ClaimRow, by: date) -> bool:
    """Whether a finding about a claim is to be looked at again by a day."""
    found = (verdict.recheck_by for verdict in (row.said_so, row.is_so) if verdict is not None)
    return any(day is not None and day <= by for day in found)


def is_waiting(row: ClaimRow) -> bool:
    """True if somebody else has the next word: a reply, the author, a change, a query is due."""
    return row.status in WAITING or row.open_queries > 0


def is_overdue(row: ClaimRow, now: datetime) -> bool:
    """True if a claim should have been decided by now."""
    return row.state is ClaimState.OPEN and row.due_at is not None and row.due_at <= now


def showings(
    row: ClaimRow, suggestions_from: float, person_id: UUID | None, now: datetime
) -> tuple[Showing, ...]:
    """The broad choices under which a claim is listed."""
    if row.state is ClaimState.DISMISSED:
        return (Showing.DISMISSED,)
    if row.state is ClaimState.SUGGESTED and (row.check_worthiness or 0.0) < suggestions_from:
        return (Showing.WEAK,)
    mine = row.owner_id is not None and row.owner_id == person_id
    told = _SHOWN[row.state] + ((Showing.MINE,) if mine else ())
    if row.state is not ClaimState.SUGGESTED and is_waiting(row):
        told += (Showing.WAITING,)
    return (*told, Showing.OVERDUE) if is_overdue(row, now) else told


def _one_of(asked: Iterable[object], value: Callable[[ClaimRow], object]) -> list[Test]:
    wanted = frozenset(asked)
    return [lambda row: value(row) in wanted] if wanted else []
