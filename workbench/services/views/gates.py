"""Which rules of its desk profile a case does not meet yet: of a claim, of all, of the draft.

Looked at after every act, so the rows come straight from the driver, as
identifiers and words: see `workbench.services.views.cases`.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import (
    Case,
    Claim,
    ClaimState,
    ClaimStatus,
    DeskProfile,
    Draft,
    Family,
    Name,
    Piece,
    Question,
    RatingScale,
    Rule,
    Stance,
    Standing,
    TextSpan,
    Tier,
)
from workbench.services.gates import (
    Backing,
    ClaimFacts,
    DraftFacts,
    Star,
    Unmet,
    draft_unmet,
    profile_of,
    unmet,
)
from workbench.services.independence import COMPARED, Independence, SourceFacts
from workbench.services.views.read_through import AT_WORK, unread_sentences
from workbench.store.database import raw_of

Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class ClaimGate:
    """The rules that one claim does not meet."""

    claim_id: UUID
    number: int
    unmet: tuple[Unmet, ...]
    is_decided: bool = False


@dataclass(frozen=True, slots=True)
class CaseGates:
    """Every rule that is not met: by claims, in order of their numbers, and by the draft.

    `unread` is where the first sentence stands that nobody has read.
    """

    claims: tuple[ClaimGate, ...] = ()
    draft: tuple[Unmet, ...] = ()
    unread: TextSpan | None = None

    @property
    def is_met(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.claims and not self.draft


def claim_gates(session: Session, claim_id: UUID) -> tuple[Unmet, ...]:
    """The rules that a claim does not meet; nothing for a suggestion, or one that is gone."""
    claim = session.get(Claim, claim_id)
    if claim is None or claim.state not in AT_WORK:
        return ()
    reading = _Reading(session, session.get_one(Case, claim.case_id))
    return next((gate.unmet for gate in reading.gates("claim_id", claim_id)), ())


def case_gates(session: Session, case_id: UUID) -> CaseGates:
    """The rules that a case does not meet."""
    case = session.get(Case, case_id)
    if case is None:
        return CaseGates()
    reading = _Reading(session, case)
    facts, unread = _of_draft(session, case_id, reading.profile)
    gates = (gate for gate in reading.gates("case_id", case_id) if gate.unmet)
    return CaseGates(
        claims=tuple(sorted(gates, key=lambda gate: gate.number)),
        draft=draft_unmet(facts, reading.profile),
        unread=unread,
    )


def spellings(session: Session, claim_id: UUID) -> tuple[str, ...]:
    """The names of the draft that a claim stands in."""
    mine = select(Claim.draft_id).where(Claim.id == claim_id).scalar_subquery()
    names = select(Name.spelling).where(Name.draft_id == mine, col(Name.dismissed).is_(False))
    return tuple(sorted(session.exec(names).all()))


def rules_told(session: Session) -> list[str]:
    """Rules that decided claims and closed pieces do not meet, in sentences, over all cases."""
    closed = set(session.exec(select(Piece.case_id).where(col(Piece.reopened_at).is_(None))))
    told = []
    for case in session.exec(select(Case).order_by(col(Case.created_at))):
        gates = case_gates(session, case.id)
        for gate in gates.claims:
            if gate.is_decided or case.id in closed:
                told += [f"“{case.title}”, claim {gate.number}: {u.sentence}" for u in gate.unmet]
        if case.id in closed:
            told += [f"“{case.title}”: {unmet.sentence}" for unmet in gates.draft]
    return told


class _Reading:
    """A case's profile and scale, and what its claims have, by claim."""

    def __init__(self, session: Session, case: Case) -> None:
        self.profile = profile_of(case.policy)
        self._raw, self._case_id = raw_of(session.connection()), case.id
        self._ratings = _Ratings(RatingScale.from_data(case.scale))

    def gates(self, column: str, wanted: UUID) -> Iterator[ClaimGate]:
        """Of claims at work: of one (`claim_id`), or of all of the case (`case_id`).

        A claim that has parts rests on their evidence too.
        """
        if self.profile is None or not self.profile.rules:
            return
        claims = _CLAIMS.format("id = ?" if column == "claim_id" else _IN_NEWEST_DRAFT)
        found = self._raw.execute(claims, (wanted.hex, *AT_WORK)).fetchall()
        hanging = {name: self._hanging(sql, column, wanted) for name, sql in _HANGING.items()}
        parts = self._hanging(_PARTS, "case_id", self._case_id)
        count = self._independence().count
        for claim_id, number, state, status, approved_by, speaks_ill_of in found:
            mine = {name: list(rows.get(claim_id, ())) for name, rows in hanging.items()}
            for (part,) in parts.get(claim_id, ()):
                mine["evidence"] += hanging["evidence"].get(part, [])
            facts = self._facts(mine, (state, status, approved_by, speaks_ill_of))
            found_unmet = unmet(facts, self.profile, count)
            yield ClaimGate(UUID(claim_id), number or 0, found_unmet, facts.is_decided)

    def _facts(self, mine: Rows, claim: tuple[str, str, str, str]) -> ClaimFacts:
        state, status, approved_by, speaks_ill_of = claim
        deciders = self._ratings.deciders(mine["verdicts"])
        return ClaimFacts(
            rated=self._ratings.stating(mine["verdicts"]),
            ruled=self._ratings.ruling(mine["verdicts"]),
            backing=tuple(
                Backing(Question(question), Stance(stance), Tier(tier), source)
                for question, stance, tier, source in mine["evidence"]
            ),
            is_vouched=status == ClaimStatus.ON_AUTHOR and bool(approved_by),
            speaks_ill_of=speaks_ill_of,
            was_asked=bool(mine["calls"]),
            stars=tuple(Star(needs, bool(met), bool(by)) for needs, met, by in mine["stars"]),
            is_decided=state != ClaimState.OPEN,
            signatures=len({by for (by,) in mine["signatures"]} - deciders),
        )

    def _hanging(self, sql: str, column: str, wanted: UUID) -> Rows:
        by_claim: Rows = defaultdict(list)
        of = _PARTS_TOO if column == "claim_id" and sql is _EVIDENCE else f"{column} = :wanted"
        for claim_id, *told in self._raw.execute(sql.format(of), {"wanted": wanted.hex}):
            by_claim[claim_id].append(tuple(told))
        return by_claim

    def _independence(self) -> Independence:
        if self.profile is None or Rule.SOURCES not in self.profile.rules:
            return Independence((), str)
        texts: dict[str, list[str]] = defaultdict(list)
        for source, text in self._raw.execute(_TEXTS, (self._case_id.hex,)):
            texts[source].append(text)
        sources = [
            SourceFacts(each, publisher, title, rests_on or "", tuple(texts[each]))
            for each, publisher, title, rests_on in self._raw.execute(
                _SOURCES, (self._case_id.hex,)
            )
        ]
        return Independence(sources, partial(_head, self._raw))


class _Ratings:
    """Which labels of a scale state something, and which of them rule on it."""

    def __init__(self, scale: RatingScale) -> None:
        self._families = {rating.key: rating.family for rating in scale.ratings}
        self._in_words = scale.conclusion_only

    def stating(self, verdicts: list[tuple[Any, ...]]) -> frozenset[Question]:
        """Questions answered with more than "opinion" or "being looked into"."""
        return self._answered(verdicts, (Family.OPEN,))

    def ruling(self, verdicts: list[tuple[Any, ...]]) -> frozenset[Question]:
        """Those of them that are not left unproven."""
        return self._answered(verdicts, (Family.OPEN, Family.UNPROVEN))

    def deciders(self, verdicts: list[tuple[Any, ...]]) -> set[str]:
        """Who gave an answer; who only wrote beside one did not."""
        return {
            by
            for _, standing, rating, conclusion, by in verdicts
            if standing != Standing.RATED or (conclusion if self._in_words else rating)
        }

    def _answered(
        self, verdicts: list[tuple[Any, ...]], but: tuple[Family, ...]
    ) -> frozenset[Question]:
        return frozenset(
            Question(question)
            for question, standing, rating, conclusion, _ in verdicts
            if standing == Standing.RATED
            and (
                bool(conclusion)
                if self._in_words
                else self._families.get(rating, Family.OPEN) not in but
            )
        )


_CLAIMS = """
SELECT id, number, state, status, approved_by, speaks_ill_of
FROM claim WHERE {} AND state IN (?, ?, ?)
"""

_IN_NEWEST_DRAFT = """
draft_id = (SELECT id FROM draft WHERE case_id = ? ORDER BY number DESC LIMIT 1)
"""

_EVIDENCE = "SELECT claim_id, question, stance, tier, source_id FROM evidence WHERE {}"

_PARTS_TOO = """
claim_id = :wanted OR claim_id IN (SELECT id FROM claim WHERE parent_id = :wanted)
"""

_PARTS = """
SELECT parent_id, id FROM claim
WHERE {} AND parent_id IS NOT NULL AND state IN ('open', 'decided', 'signed')
"""

_HANGING = {
    "verdicts": """
SELECT claim_id, question, standing, rating, conclusion, decided_by_id
FROM verdict WHERE {}
""",
    "evidence": _EVIDENCE,
    "calls": "SELECT claim_id, call_id FROM callclaim WHERE {}",
    "stars": """
SELECT claim_id, needs, met_by_id, signed_by_id
FROM flag WHERE {} AND kind = 'legal' AND needs != '' AND closed_by_id IS NULL
""",
    "signatures": "SELECT claim_id, signed_by_id FROM signoff WHERE {}",
}

_SOURCES = "SELECT id, publisher, title, rests_on_id FROM source WHERE case_id = ?"

_TEXTS = "SELECT source_id, text_sha256 FROM capture WHERE case_id = ? AND text_sha256 != ''"

_HEAD = "SELECT substr(text, 1, ?) FROM content WHERE sha256 = ?"


def _head(raw: sqlite3.Connection, sha256: str) -> str:
    found = raw.execute(_HEAD, (COMPARED, sha256)).fetchone()
    return str(found[0]) if found else ""


def _of_draft(
    session: Session, case_id: UUID, profile: DeskProfile | None
) -> tuple[DraftFacts, TextSpan | None]:
    """What the newest draft asks for, as far as there is a rule about it."""
    rules = profile.rules if profile else frozenset()
    newest = select(Draft.id).where(Draft.case_id == case_id).order_by(col(Draft.number).desc())
    draft_id = session.exec(newest.limit(1)).first()
    if draft_id is None:
        return DraftFacts(), None
    unread = unread_sentences(session, draft_id) if Rule.READ_THROUGH in rules else ()
    unticked = _unticked(session, draft_id) if Rule.NAMES in rules else ()
    return DraftFacts(unticked, len(unread)), next(iter(unread), None)


def _unticked(session: Session, draft_id: UUID) -> tuple[str, ...]:
    names = select(Name.spelling).where(
        Name.draft_id == draft_id,
        col(Name.dismissed).is_(False),
        col(Name.ticked_by_id).is_(None),
        col(Name.same_as_id).is_(None),
    )
    return tuple(sorted(session.exec(names).all()))
