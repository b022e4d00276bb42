"""Calls, interviews, letters: who was asked what, on which terms, and what came back."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from workbench.errors import Invalid
from workbench.model import (
    Call,
    CallClaim,
    Case,
    Claim,
    Evidence,
    Medium,
    Question,
    Source,
    SourceKind,
    Stance,
    Terms,
    Tier,
    utcnow,
)
from workbench.services.sources import remove_source
from workbench.services.standing import reopen_if_signed, take_up
from workbench.services.waiting import follow_answers, rename
from workbench.store.confidential import kept
from workbench.store.content import give_number
from workbench.store.transaction import Transaction, operation

MEDIA = {
    Medium.PHONE: "Call",
    Medium.VIDEO_CALL: "Video call",
    Medium.IN_PERSON: "Interview",
    Medium.EMAIL: "E-mail",
    Medium.MESSAGE: "Message",
    Medium.LETTER: "Letter",
}
"""What a conversation is called in the list of sources."""

UNNAMED = (Terms.OFF_RECORD, Terms.CONFIDENTIAL)
"""Terms on which a person is known by a pseudonym alone, to everything but one erasable table."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is known of a call. `person` is the name, or a pseudonym where the terms want one.

    `called_at` is None for now.
    """

    person: str
    medium: Medium = Medium.PHONE
    terms: Terms = Terms.ON_RECORD
    asked: str = ""
    read_back: str = ""
    answer: str = ""
    called_at: datetime | None = None


@operation("Log call")
def log_call(
    tx: Transaction, *, case_id: UUID, claim_ids: Collection[UUID], told: Conversation
) -> UUID:
    """Keep a call with the claims it asks about, as a numbered source; return the call's id.

    Without an answer the claims are out for reply from now on. A suggestion that
    is asked about is accepted.

    Raises:
        Invalid: nobody is named; a claim is of another case; or the terms want a
            pseudonym and the person is none behind which a name is kept (see `services.confiding`).
    """
    tx.get(Case, case_id)
    told = _clean(told)
    _keep_unnamed(tx, case_id, told)
    at = told.called_at or utcnow()
    source = Source(
        case_id=case_id,
        number=0,
        kind=SourceKind.CALL,
        title=title_of(told.medium, told.person, at),
        added_by_id=tx.actor.id,
    )
    source.number = give_number(tx.session, case_id, "source", source.id)
    tx.add(source)
    tx.session.flush()
    call = Call(
        case_id=case_id,
        source_id=source.id,
        person=told.person,
        medium=told.medium,
        terms=told.terms,
        asked=told.asked,
        read_back=told.read_back,
        answer=told.answer,
        called_by_id=tx.actor.id,
        called_at=at,
        answered_at=utcnow() if told.answer else None,
    )
    tx.add(call)
    tx.session.flush()
    _ask_about(tx, call, claim_ids)
    return call.id


@operation("Edit call")
def set_call(
    tx: Transaction,
    *,
    call_id: UUID,
    told: Conversation,
    claim_ids: Collection[UUID] | None = None,
    based_on: int | None = None,
) -> None:
    """Correct what is known of a call; with `claim_ids`, also which claims it asks about.

    Evidence that quotes the call follows its terms.

    Raises:
        Invalid: nobody is named, or by name though the terms want a pseudonym; or
            evidence of a claim rests on the call that no longer asks about it.
    """
    call = tx.get(Call, call_id, based_on=based_on)
    told = _clean(told)
    before = call.person
    if told.person != before or call.terms not in UNNAMED:
        _keep_unnamed(tx, call.case_id, told)
    for name in ("person", "medium", "terms", "asked", "read_back"):
        setattr(call, name, getattr(told, name))
    call.called_at = told.called_at or call.called_at
    if told.answer != call.answer:
        call.answer, call.answered_at = told.answer, utcnow() if told.answer else None
    source = tx.get(Source, call.source_id)
    source.title = title_of(call.medium, call.person, call.called_at)
    for evidence in _quoting(tx, call):
        if evidence.terms is not call.terms:
            evidence.terms = call.terms
    known = _claims_of(tx, call)
    for claim in tx.get_all(Claim, known):
        rename(claim, before, call.person)
    if claim_ids is not None:
        _stop_asking(tx, call, set(known) - set(claim_ids))
        _ask_about(tx, call, [claim_id for claim_id in claim_ids if claim_id not in known])
    tx.session.flush()
    follow_answers(tx, known, no_longer=[call.person])


@operation("Answer call")
def answer_call(
    tx: Transaction,
    *,
    call_id: UUID,
    answer: str,
    terms: Terms | None = None,
    read_back: str | None = None,
    answered_at: datetime | None = None,
) -> None:
    """Note the answer to a call, on which terms it was given and what was read back.

    Claims that wait for nobody else are open again.

    Raises:
        Invalid: there is no answer.
    """
    if not answer.strip():
        raise Invalid("Write down the answer first.", hint="An attempt without one stays as it is.")
    call = tx.get(Call, call_id)
    told = replace(
        conversation_of(call),
        answer=answer,
        terms=call.terms if terms is None else terms,
        read_back=call.read_back if read_back is None else read_back,
    )
    set_call(tx, call_id=call_id, told=told)
    call.answered_at = answered_at or utcnow()
    tx.session.flush()
    follow_answers(tx, _claims_of(tx, call))


@operation("Quote call")
def quote_call(
    tx: Transaction,
    *,
    call_id: UUID,
    claim_ids: Collection[UUID],
    quote: str,
    stance: Stance = Stance.CONTEXT,
    question: Question = Question.IS_SO,
    tier: Tier = Tier.PRIMARY,
) -> list[UUID]:
    """Tie words of a call to claims as evidence, on the call's terms; return the evidence ids.

    The quotation counts as typed: nothing can compare it with what was said.

    Raises:
        Invalid: no words, no claim, or a claim of another case.
    """
    call = tx.get(Call, call_id)
    if not quote.strip():
        raise Invalid("Choose or type the words of the answer that are to be quoted.")
    added = []
    for claim in _claims_in(tx, call.case_id, claim_ids):
        reopen_if_signed(tx, claim)
        take_up(tx, claim)
        evidence = Evidence(
            case_id=call.case_id,
            claim_id=claim.id,
            source_id=call.source_id,
            stance=stance,
            question=question,
            tier=tier,
            terms=call.terms,
            quote=quote.strip(),
            typed=True,
            added_by_id=tx.actor.id,
        )
        added.append(tx.add(evidence).id)
    return added


@operation("Delete call")
def remove_call(tx: Transaction, *, call_id: UUID) -> None:
    """Delete a call and its source; claims that waited for it alone are open again.

    Raises:
        Invalid: evidence rests on it.
    """
    call = tx.get(Call, call_id)
    remove_source(tx, source_id=call.source_id)


def title_of(medium: Medium, person: str, at: datetime) -> str:
    """How a conversation is listed: "Call: Per Holm, 9 Mar 2018"."""
    return f"{MEDIA[medium]}: {person}, {day_of(at)}"


def day_of(at: datetime) -> str:
    """The day of a call by the desk's own clock: "9 Mar 2018"."""
    local = at.astimezone()
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


def conversation_of(call: Call) -> Conversation:
    """A call as it stands, to be corrected."""
    names = ("person", "medium", "terms", "asked", "read_back", "answer", "called_at")
    return Conversation(**{name: getattr(call, name) for name in names})


def _clean(told: Conversation) -> Conversation:
    person = " ".join(told.person.split())
    if not person:
        raise Invalid("Say who was asked.", hint="Nothing was logged; the words are still there.")
    return replace(
        told,
        person=person,
        asked=told.asked.strip(),
        read_back=told.read_back.strip(),
        answer=told.answer.strip(),
    )


def _keep_unnamed(tx: Transaction, case_id: UUID, told: Conversation) -> None:
    if told.terms in UNNAMED and told.person not in kept(tx.session, case_id):
        raise Invalid(
            "Off the record and in confidence nobody is logged by name.",
            hint="Log the call under a pseudonym; the name is kept apart, where it can be erased.",
        )


def _ask_about(tx: Transaction, call: Call, claim_ids: Collection[UUID]) -> None:
    claims = _claims_in(tx, call.case_id, claim_ids) if claim_ids else []
    for claim in claims:
        take_up(tx, claim)
        tx.add(CallClaim(case_id=call.case_id, call_id=call.id, claim_id=claim.id))
    tx.session.flush()
    follow_answers(tx, [claim.id for claim in claims])


def _stop_asking(tx: Transaction, call: Call, claim_ids: Collection[UUID]) -> None:
    if any(evidence.claim_id in claim_ids for evidence in _quoting(tx, call)):
        raise Invalid("Evidence of a claim quotes this call.", hint="Remove the evidence first.")
    rows = select(CallClaim).where(CallClaim.call_id == call.id)
    tx.remove(*(row for row in tx.session.exec(rows) if row.claim_id in claim_ids))


def _claims_in(tx: Transaction, case_id: UUID, claim_ids: Collection[UUID]) -> list[Claim]:
    if not claim_ids:
        raise Invalid("Choose the claim that this is about.")
    claims = tx.get_all(Claim, claim_ids)
    if any(claim.case_id != case_id for claim in claims):
        raise Invalid("The call belongs to another case.")
    return claims


def _claims_of(tx: Transaction, call: Call) -> list[UUID]:
    return list(tx.session.exec(select(CallClaim.claim_id).where(CallClaim.call_id == call.id)))


def _quoting(tx: Transaction, call: Call) -> list[Evidence]:
    mine = select(Evidence).where(col(Evidence.source_id) == call.source_id)
    return list(tx.session.exec(mine))
