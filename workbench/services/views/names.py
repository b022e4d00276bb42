"""The names of an article as the names list shows them, and which of them are still open."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.detect.spellings import pairs
from workbench.model import Capture, Draft, Name, NameKind, Source, TextSpan
from workbench.services.people import names
from workbench.store.content import text_of


@dataclass(frozen=True, slots=True)
class NameRow:
    """One spelling of one name.

    `variants` are the names that may be the same otherwise spelled, as long as
    nobody has confirmed both; `same_as` the one that is known to be right.
    `source_number` is 0 for a name ticked without a source.
    """

    id: UUID
    version: int
    spelling: str
    kind: NameKind
    title: str
    places: tuple[TextSpan, ...]
    same_as_id: UUID | None
    same_as: str
    variants: tuple[str, ...]
    source_id: UUID | None
    source_number: int
    note: str
    dismissed: bool
    ticked_by: str
    ticked_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether somebody has still to look at it."""
        return not self.dismissed and (self.ticked_at is None or self.same_as_id is not None)


class WhyOpen(StrEnum):
    """Why a name is still somebody's work."""

    UNCONFIRMED = "unconfirmed"
    TWO_SPELLINGS = "two_spellings"


@dataclass(frozen=True, slots=True)
class OpenName:
    """A name that is not done with; `other` is the second spelling."""

    name_id: UUID
    spelling: str
    why: WhyOpen
    other: str = ""

    @property
    def sentence(self) -> str:
        """What is to be done about it, in one sentence."""
        if self.why is WhyOpen.TWO_SPELLINGS:
            return f"“{self.spelling}” is also spelled “{self.other}”."
        return f"No source confirms the name “{self.spelling}”."


@dataclass(frozen=True, slots=True)
class Hint:
    """A source whose captured text holds a spelling."""

    source_id: UUID
    number: int


def name_rows(session: Session, draft_id: UUID) -> list[NameRow]:
    """The names of a draft as they first stand in it, dismissed ones among them."""
    people = names(session)
    found = session.exec(select(Name).where(col(Name.draft_id) == draft_id)).all()
    spellings = {name.id: name.spelling for name in found}
    numbers = _numbers(session, {name.source_id for name in found if name.source_id})
    others = _variants(found)
    rows = [
        NameRow(
            id=name.id,
            version=name.version,
            spelling=name.spelling,
            kind=name.kind,
            title=name.title,
            places=tuple(TextSpan(start, end) for start, end in name.places),
            same_as_id=name.same_as_id,
            same_as=spellings.get(name.same_as_id, "") if name.same_as_id else "",
            variants=tuple(others[name.id]),
            source_id=name.source_id,
            source_number=numbers.get(name.source_id, 0) if name.source_id else 0,
            note=name.note,
            dismissed=name.dismissed,
            ticked_by=people.get(name.ticked_by_id, "") if name.ticked_by_id else "",
            ticked_at=name.ticked_at,
        )
        for name in found
    ]
    return sorted(rows, key=lambda row: (row.places[:1], row.spelling))


def open_names(session: Session, draft_id: UUID) -> list[OpenName]:
    """What is still to be done about the names of a draft: for the desk's rules."""
    told = []
    for row in name_rows(session, draft_id):
        if row.dismissed:
            continue
        if row.same_as_id is not None:
            told.append(OpenName(row.id, row.spelling, WhyOpen.TWO_SPELLINGS, row.same_as))
        elif row.ticked_at is None:
            told.append(OpenName(row.id, row.spelling, WhyOpen.UNCONFIRMED))
            two = (OpenName(row.id, row.spelling, WhyOpen.TWO_SPELLINGS, v) for v in row.variants)
            told += two
    return told


def name_hints(session: Session, draft_id: UUID) -> dict[UUID, tuple[Hint, ...]]:
    """In the texts of which sources each open name stands as it is spelled, by name.

    Read apart from the rows: it goes through the words of every captured source.
    """
    draft = session.get(Draft, draft_id)
    if draft is None:
        return {}
    statement = (
        select(Source.id, Source.number, Capture.text_sha256)
        .join(Capture, col(Capture.source_id) == col(Source.id))
        .where(col(Source.case_id) == draft.case_id, Capture.text_sha256 != "")
        .order_by(col(Source.number))
    )
    listed = select(Name.id, Name.spelling).where(
        col(Name.draft_id) == draft_id, col(Name.dismissed).is_(False)
    )
    wanted = list(session.exec(listed).all())
    hints: dict[UUID, dict[UUID, Hint]] = defaultdict(dict)
    for source_id, number, sha256 in session.exec(statement):
        held = _index(text_of(session, sha256))
        for name_id, spelling in wanted:
            if held.holds(spelling):
                hints[name_id][source_id] = Hint(source_id, number)
    return {name_id: tuple(found.values()) for name_id, found in hints.items()}


_WORD = re.compile(r"\w+")


class _Held:
    """The runs of words of a text, sorted, so that it is quick to say whether a name is there."""

    def __init__(self, text: str) -> None:
        self._words = _WORD.findall(text)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self._words):
            self._by_word[word].append(at)

    def holds(self, spelling: str) -> bool:
        """Whether these words stand there in this order, in the same case of letters."""
        sought = _WORD.findall(spelling)
        if not sought:
            return False
        return any(
            self._words[at : at + len(sought)] == sought for at in self._by_word.get(sought[0], ())
        )


@lru_cache(maxsize=64)
def _index(text: str) -> _Held:
    return _Held(text)


def _numbers(session: Session, source_ids: Collection[UUID]) -> dict[UUID, int]:
    if not source_ids:
        return {}
    found = select(Source.id, Source.number).where(col(Source.id).in_(source_ids))
    return dict(session.exec(found).all())


def _variants(found: Iterable[Name]) -> dict[UUID, list[str]]:
    """Other spellings of each name, unless both are confirmed or known to be one."""
    there = {name.spelling: name for name in found if not name.dismissed}
    others: dict[UUID, list[str]] = defaultdict(list)
    for one, other in pairs(there):
        left, right = there[one], there[other]
        settled = left.ticked_at is not None and right.ticked_at is not None
        joined = left.id == right.same_as_id or right.id == left.same_as_id
        if not settled and not joined and left.kind is right.kind:
            others[left.id].append(other)
            others[right.id].append(one)
    return others
