"""Making a case out of a seed, as if people had worked on it (see `workbench.services.seeds`)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import select

from workbench.errors import Invalid
from workbench.model import (
    Addressee,
    Answer,
    Capture,
    Case,
    Claim,
    ClaimKind,
    ClaimStatus,
    FlagKind,
    Person,
    Question,
    SourceKind,
    Stance,
    Standing,
    Terms,
    TextSpan,
    Tier,
)
from workbench.services import claims, documents, evidence, flags, queries, sources, verdicts
from workbench.services.capturing import OpenedArticle
from workbench.services.scales import scale_named
from workbench.services.sources import Captured
from workbench.services.statuses import change_status
from workbench.services.views.sources import page_of
from workbench.store.transaction import Actor, Transaction
from workbench.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Seed:
    """A seed with its files read and captured, ready to be made a case."""

    told: dict[str, Any]
    opened: OpenedArticle
    captured: dict[int, Captured] = field(default_factory=dict)


def load(tx: Transaction, seed: Seed) -> UUID:
    """Make a case of a seed; return its id.

    Raises:
        Invalid: the seed does not fit its own files.
    """
    return _Loader(tx, seed).load()


class _Loader:
    """Replays a seed through the ordinary operations, each under the person who did it."""

    def __init__(self, tx: Transaction, seed: Seed) -> None:
        self._tx, self._seed = tx, seed
        self._people: dict[str, Actor] = {}
        self._sources: dict[int, UUID] = {}

    def load(self) -> UUID:
        told = self._seed.told
        for person in told["people"]:
            self._people[person["name"]] = self._person(**person)
        added = self._article(told)
        for source in told["sources"]:
            self._source(added.case_id, source)
        by_place = sorted(told["claims"], key=lambda claim: self._place(claim).start)
        for claim in by_place:
            self._claim(added.draft_id, claim, parent_id=None)
        for closing in told.get("closings", ()):
            from workbench.services.seed_checks import close_flag  # brings every check

            close_flag(self._as(closing.get("by")), added.draft_id, closing)
        documents.mark_read(self._tx, draft_id=added.draft_id, spans=self._read(told))
        case = self._tx.get(Case, added.case_id)
        case.privilege_line = told.get("privilege_line", "")
        case.due_at = _moment(told.get("due"))
        return added.case_id

    def _person(self, name: str, initials: str = "") -> Actor:
        known = self._tx.session.exec(select(Person).where(Person.name == name)).first()
        if known is None:
            known = self._tx.add(Person(name=name, initials=initials))
            self._tx.session.flush()
        return Actor(known.id, known.name)

    def _as(self, name: str | None) -> Transaction:
        return Transaction(self._tx.session, self._people[name]) if name else self._tx

    def _article(self, told: dict[str, Any]) -> documents.AddedArticle:
        article = told["article"]
        published = article.get("published")
        facts = documents.ArticleFacts(
            title=article["title"],
            byline=article.get("byline", ""),
            outlet=article.get("outlet", ""),
            published=date.fromisoformat(published) if published else None,
            url=article.get("url", ""),
        )
        return documents.open_article(
            self._tx,
            article=self._seed.opened.article,
            facts=facts,
            original=self._seed.opened.original,
            scale=scale_named(told["scale"]),
            case_title=told["title"],
        )

    def _source(self, case_id: UUID, told: dict[str, Any]) -> None:
        number = told["number"]
        keys = ("title", "author", "publisher", "published", "url", "archived_url", "note")
        facts = sources.SourceFacts(
            **{key: told.get(key) or "" for key in keys},
            accessed_at=_moment(told.get("accessed")),
        )
        self._sources[number] = sources.add_source(
            self._tx,
            case_id=case_id,
            kind=SourceKind(told["kind"]),
            facts=facts,
            captured=self._seed.captured.get(number),
        )

    def _claim(self, draft_id: UUID, told: dict[str, Any], parent_id: UUID | None) -> None:
        tx = self._as(told.get("owner"))
        claim_id = claims.add_claim(
            tx, draft_id=draft_id, span=self._place(told), parent_id=parent_id
        )
        self._describe(tx.get(Claim, claim_id), told)
        passages = [self._evidence(claim_id, piece) for piece in told.get("evidence", ())]
        for calculation in told.get("calculations", ()):
            from workbench.services.seed_checks import calculate

            calculate(self._as(calculation.get("by")), claim_id, calculation, passages)
        for flag in told.get("flags", ()):
            flags.raise_flag(
                self._as(flag.get("by")),
                claim_id=claim_id,
                kind=FlagKind(flag["kind"]),
                comment=flag.get("comment", ""),
                needs=flag.get("needs", ""),
            )
        for query in told.get("queries", ()):
            self._query(claim_id, query)
        for verdict in told.get("verdicts", ()):
            self._verdict(claim_id, verdict)
        if told.get("signed_by"):
            verdicts.sign(self._as(told["signed_by"]), claim_id=claim_id)
        if told.get("state") == "dismissed":
            claims.dismiss(tx, claim_ids=[claim_id])
        for part in told.get("parts", ()):
            self._claim(draft_id, part, parent_id=claim_id)

    def _describe(self, claim: Claim, told: dict[str, Any]) -> None:
        claim.in_full = told.get("in_full", "")
        claim.claimant = told.get("claimant", "")
        claim.relayed_by = list(told.get("relayed_by", ()))
        claim.kind = ClaimKind(told["kind"])
        change_status(
            claim,
            ClaimStatus(told.get("status", "open")),
            with_whom=told.get("status_with", ""),
            since=_moment(told.get("status_since")),
            approved_by=told.get("approved_by", ""),
        )
        claim.note = told.get("note", "")
        claim.due_at = _moment(told.get("due"))
        owner = told.get("owner")
        claim.owner_id = self._people[owner].id if owner else None

    def _evidence(self, claim_id: UUID, told: dict[str, Any]) -> UUID:
        bearing = evidence.Bearing(
            stance=Stance(told["stance"]),
            question=Question(told.get("question", "is_so")),
            tier=Tier(told.get("tier", "secondary")),
            terms=Terms(told.get("terms", "on_record")),
            note=told.get("note", ""),
        )
        [evidence_id] = evidence.attach(
            self._as(told.get("by")),
            claim_ids=[claim_id],
            source_id=self._sources[told["source"]],
            passage=self._passage(told),
            bearing=bearing,
        )
        return evidence_id

    def _passage(self, told: dict[str, Any]) -> evidence.Passage:
        captured = self._seed.captured.get(told["source"])
        quote, locator = told.get("quote", ""), told.get("locator", "")
        if captured is None or not captured.text or not quote:
            return evidence.Passage(quote=quote, page=told.get("page"), locator=locator)
        span = _find(captured.text, quote, 1)
        pages = tuple(json.loads(captured.origins)["pages"])
        capture_id = self._capture_of(told["source"])
        return evidence.Passage(
            capture_id, span, page=page_of(pages, span.start) or told.get("page"), locator=locator
        )

    def _capture_of(self, source_number: int) -> UUID:
        mine = select(Capture.id).where(Capture.source_id == self._sources[source_number])
        return self._tx.session.exec(mine).one()

    def _query(self, claim_id: UUID, told: dict[str, Any]) -> None:
        tx = self._as(told.get("by"))
        query_id = queries.ask(
            tx,
            claim_id=claim_id,
            addressee=Addressee(told["addressee"]),
            question=told["question"],
            proposed=told.get("proposed", ""),
        )
        if told.get("answer", "open") != "open":
            queries.answer(
                tx,
                query_id=query_id,
                answer=Answer(told["answer"]),
                answered_by=told.get("answered_by", ""),
                reason=told.get("reason", ""),
            )

    def _verdict(self, claim_id: UUID, told: dict[str, Any]) -> None:
        tx = self._as(told.get("by"))
        at: dict[str, Any] = {"claim_id": claim_id, "question": Question(told["question"])}
        standing = Standing(told.get("standing", "rated"))
        if standing is Standing.RATED:
            verdicts.rate(tx, **at, rating=told["rating"])
        else:
            verdicts.set_standing(tx, **at, standing=standing)
        if told.get("rationale"):
            verdicts.set_rationale(tx, **at, rationale=told["rationale"])
        if told.get("as_of"):
            verdicts.set_as_of(tx, **at, as_of=date.fromisoformat(told["as_of"]))

    def _place(self, told: dict[str, Any]) -> TextSpan:
        return _find(self._seed.opened.article.text, told["quote"], told.get("occurrence", 1))

    def _read(self, told: dict[str, Any]) -> Sequence[TextSpan]:
        text = self._seed.opened.article.text
        places = [_find(text, words, 1) for words in told.get("read", ())]
        return [s for s in sentences(text) if any(s.overlaps(place) for place in places)]


def _find(text: str, words: str, occurrence: int) -> TextSpan:
    start = -1
    for _ in range(occurrence):
        start = text.find(words, start + 1)
        if start < 0:
            raise Invalid(f"The sample's words are not in its file: “{words[:60]}”.")
    return TextSpan(start, start + len(words))


def _moment(told: str | None) -> datetime | None:
    if not told:
        return None
    moment = datetime.fromisoformat(told)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
