"""On which terms something was said decides what a report tells of it.

Off the record: nothing but that there was a conversation. On background and
not for attribution: the words, never the name. In confidence: the words, under
the pseudonym that the call carries. Held here, before a `Report` is made, so
that no exporter can do otherwise.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from workbench.model import Evidence, Terms
from workbench.model.report import Closing, Happening, ReportCall, ReportEvidence, ReportSource
from workbench.services.calls import MEDIA, day_of
from workbench.services.views.calls import CallRow, call_rows
from workbench.services.views.claims import ClaimRow
from workbench.services.views.history import HistoryRow
from workbench.services.views.sources import SourceRow
from workbench.services.waiting import BETWEEN
from workbench.store.journal import JournalEntry, JournalRow
from workbench.store.rows import table_of

NAMELESS = (Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION)
"""Terms on which words are printed and the name is not."""

OFF = "Conversation off the record, not printed"
"""All that is told of a source off the record."""

SOMEBODY = "somebody not to be named"
"""Who is meant where a name is left out."""

_ROWS, _ENTRIES = table_of(JournalRow), table_of(JournalEntry)


class Withheld:
    """What of a case is not told, and what is told instead."""

    def __init__(self, session: Session, case_id: UUID) -> None:
        self._calls = {row.source_id: row for row in call_rows(session, case_id)}
        terms = _terms_given(session, case_id)
        off, nameless = _documents(terms)
        self._off_passages = {e for e, _, given in terms if given is Terms.OFF_RECORD}
        off_calls = (row.source_id for row in self._calls.values() if _is_off(row))
        self._off = {*off, *off_calls} - {
            source_id for source_id, row in self._calls.items() if not _is_off(row)
        }
        self._nameless = nameless
        not_open = (row.source_id for row in self._calls.values() if row.terms != Terms.ON_RECORD)
        self._guarded = {*nameless, *not_open}
        hushed = (*NAMELESS, Terms.OFF_RECORD)
        self._unnamed = {row.person for row in self._calls.values() if row.terms in hushed}
        self._entries = _untold_entries(session, case_id, self._off)

    @property
    def conversations(self) -> int:
        """How many conversations were off the record."""
        return sum(_is_off(row) for row in self._calls.values())

    def calls(self, claims: Iterable[ClaimRow]) -> tuple[ReportCall, ...]:
        """The calls that are told, the oldest first."""
        numbers = {claim.id: claim.number or 0 for claim in claims}
        return tuple(_call(row, numbers) for row in self._calls.values() if not _is_off(row))

    def evidence(self, evidence: ReportEvidence) -> ReportEvidence:
        """A passage as it may be printed: off the record, no word of it."""
        if evidence.terms is Terms.OFF_RECORD:
            return replace(evidence, quote="", note="", locator="", box=None, time_ms=None)
        return evidence

    def is_off(self, evidence_id: UUID | None, source_id: UUID | None) -> bool:
        """Whether a passage, or a source, was given off the record: no word of it is told.

        Without a passage it is about all that a source holds; of one that has any
        words not for the record, no word is told but those that are quoted from it.
        """
        if evidence_id is None and source_id in self._guarded:
            return True
        return evidence_id in self._off_passages or source_id in self._off

    def source(self, row: SourceRow, told: ReportSource) -> ReportSource:
        """A source as it may be listed: its number always, a name only where the terms let it."""
        call = self._calls.get(row.id)
        if row.id in self._off:
            return _emptied(told, OFF)
        if call is not None and call.terms in NAMELESS:
            return _emptied(told, _nameless_title(call))
        return replace(told, author="") if row.id in self._nameless else told

    def happening(self, row: HistoryRow) -> Happening:
        """An act; of one on what is withheld only that it was done."""
        detail = "" if row.entry_id in self._entries else row.detail
        return Happening(row.at, row.who, f"{row.what}: {detail}" if detail else row.what)

    def waited_for(self, names: str) -> str:
        """Whom a claim waits for, without those who must not be named."""
        told = (SOMEBODY if name in self._unnamed else name for name in names.split(BETWEEN))
        return BETWEEN.join(dict.fromkeys(told))

    def closing(self, closing: Closing | None) -> Closing | None:
        """What was open when the piece was closed, without those who must not be named."""
        if closing is None:
            return None
        left = list(closing.left_open)
        for name in self._unnamed:
            left = [sentence.replace(name, SOMEBODY) for sentence in left]
        return replace(closing, left_open=tuple(left))


def _call(row: CallRow, numbers: dict[UUID, int]) -> ReportCall:
    return ReportCall(
        source_number=row.source_number,
        person="" if row.terms in NAMELESS else row.person,
        medium=row.medium,
        terms=row.terms,
        asked=row.asked,
        read_back=row.read_back,
        answer=row.answer,
        called_by=row.called_by,
        called_at=row.called_at,
        answered_at=row.answered_at,
        claims=tuple(numbers[claim_id] for claim_id in row.claims if claim_id in numbers),
    )


def _nameless_title(call: CallRow) -> str:
    how = "on background" if call.terms is Terms.BACKGROUND else "not for attribution"
    return f"{MEDIA[call.medium]} {how}, {day_of(call.called_at)}"


def _emptied(told: ReportSource, title: str) -> ReportSource:
    """Of a source, its number and what rests on it; nothing that could say who it is."""
    words = ("author", "publisher", "published", "url", "archived_url", "note", "file_name")
    seen = ("pages", "seen_where", "seen_by", "seen_on")
    nothing: dict[str, Any] = dict.fromkeys((*words, *seen, "sha256", "captured_by"), "")
    nothing |= {"accessed_at": None, "captured_at": None, "size_bytes": 0}
    return replace(told, title=title, **nothing)


def _is_off(row: CallRow) -> bool:
    return row.terms is Terms.OFF_RECORD


def _terms_given(session: Session, case_id: UUID) -> list[tuple[UUID, UUID, Terms]]:
    """Each piece of evidence, its source, and on what terms it was given."""
    wanted: Any = select(Evidence.id, Evidence.source_id, Evidence.terms)
    found = session.exec(wanted.where(col(Evidence.case_id) == case_id))
    return [(evidence_id, source_id, given) for evidence_id, source_id, given in found]


def _documents(found: Iterable[tuple[UUID, UUID, Terms]]) -> tuple[set[UUID], set[UUID]]:
    """Sources given off the record alone, and those whose author must not be named."""
    terms: dict[UUID, set[Terms]] = {}
    for _evidence_id, source_id, given in found:
        terms.setdefault(source_id, set()).add(given)
    off = {source_id for source_id, given in terms.items() if given == {Terms.OFF_RECORD}}
    hushed = {*NAMELESS, *(Terms.OFF_RECORD, Terms.CONFIDENTIAL)}
    return off, {source_id for source_id, given in terms.items() if given & hushed}


_TOLD_OF = ("call", "source", "evidence", "closedflag")
"""Entities whose rows may name somebody, or quote him."""


def _untold_entries(session: Session, case_id: UUID, off: Collection[UUID]) -> set[int]:
    """Journal entries that name, or quote, what some version of a row kept in confidence.

    A call that was put on background later stood there by name before: all that
    was ever done to it is told without its words. So is why a flag was closed
    that rests on a source `off` the record.
    """
    rows = [
        (entry_id, entity, entity_id, json.loads(after or before or "{}"))
        for entry_id, entity, entity_id, before, after in session.execute(
            _of_case(case_id).where(_ROWS.c.entity.in_(_TOLD_OF))
        )
    ]
    hidden: set[UUID] = set()
    for _entry, entity, entity_id, row in rows:
        if _is_hidden(entity, row, off):
            hidden.add(entity_id)
            if entity == "call" and row:
                hidden.add(UUID(row["source_id"]))
    return {entry_id for entry_id, _entity, entity_id, _row in rows if entity_id in hidden}


def _is_hidden(entity: str, row: dict[str, Any], off: Collection[UUID]) -> bool:
    given = row.get("terms")
    if entity == "call":
        return given != Terms.ON_RECORD
    if entity == "closedflag":
        return row.get("source_id") in {str(source_id) for source_id in off}
    return entity == "evidence" and given == Terms.OFF_RECORD


def _of_case(case_id: UUID) -> Any:
    wanted = (_ROWS.c.entry_id, _ROWS.c.entity, _ROWS.c.entity_id, _ROWS.c.before, _ROWS.c.after)
    joined = columns(*wanted).join(_ENTRIES, _ENTRIES.c.id == _ROWS.c.entry_id)
    return joined.where(_ENTRIES.c.case_id == case_id)
