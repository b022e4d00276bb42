"""Numbered questions to the writer, the editor or legal, with the wording proposed instead."""

from uuid import UUID

from sqlmodel import col, select

from workbench.errors import Invalid
from workbench.model import Addressee, Answer, Claim, ClaimStatus, Query
from workbench.model.base import utcnow
from workbench.services.standing import accept_suggestions
from workbench.services.statuses import change_status
from workbench.store.content import give_number
from workbench.store.transaction import Transaction, operation

ASKS_NOTHING = "A query needs a question or a proposed wording."
STET_NEEDS = "A stet needs the name of who says so, and the reason."


@operation("Ask query")
def ask(
    tx: Transaction,
    *,
    claim_id: UUID,
    addressee: Addressee,
    question: str,
    proposed: str = "",
) -> UUID:
    """Ask somebody about a claim, with the wording proposed instead; return the query's id.

    A suggestion that is asked about is accepted. A proposed wording makes the
    status of an open claim "change asked". The claim's own words are no proposal.

    Raises:
        Invalid: there is neither a question nor a wording.
    """
    claim = tx.get(Claim, claim_id)
    question, proposed = _said(claim, question, proposed)
    accept_suggestions(tx, [claim])
    query = Query(
        case_id=claim.case_id,
        claim_id=claim_id,
        number=0,
        addressee=addressee,
        question=question,
        proposed=proposed,
        asked_by_id=tx.actor.id,
    )
    query.number = give_number(tx.session, claim.case_id, "query", query.id)
    tx.add(query)
    _ask_change(claim, query)
    return query.id


@operation("Edit query")
def edit_query(
    tx: Transaction, *, query_id: UUID, addressee: Addressee, question: str, proposed: str = ""
) -> None:
    """Ask otherwise, as long as there is no answer.

    Raises:
        Invalid: it is answered, or nothing would be asked.
    """
    query = _unanswered(tx, query_id)
    claim = tx.get(Claim, query.claim_id)
    query.question, query.proposed = _said(claim, question, proposed)
    query.addressee = addressee
    _ask_change(claim, query)
    _drop_change(tx, claim)


@operation("Withdraw query")
def withdraw(tx: Transaction, *, query_id: UUID) -> None:
    """Take back an open query; its number is not given again.

    If no other change is asked, the claim's status is open again.

    Raises:
        Invalid: it is answered.
    """
    query = _unanswered(tx, query_id)
    claim = tx.get(Claim, query.claim_id)
    tx.remove(query)
    _drop_change(tx, claim)


@operation("Answer query")
def answer(
    tx: Transaction, *, query_id: UUID, answer: Answer, answered_by: str = "", reason: str = ""
) -> None:
    """Note what became of a query. *Stet* needs a name and a reason.

    "Open" takes an answer back. A change that is taken stays "change asked"
    until somebody has seen it in the text; after a stet none is asked any more.

    Raises:
        Invalid: a stet without name or reason.
    """
    query = tx.get(Query, query_id)
    name, reason = " ".join(answered_by.split()), reason.strip()
    if answer is Answer.STET and not (name and reason):
        raise Invalid(STET_NEEDS)
    is_open = answer is Answer.OPEN
    query.answer = answer
    query.answered_by, query.reason = ("", "") if is_open else (name, reason)
    query.answered_at = None if is_open else utcnow()
    claim = tx.get(Claim, query.claim_id)
    if answer is Answer.STET:
        _drop_change(tx, claim)
    elif is_open:
        _ask_change(claim, query)


def _said(claim: Claim, question: str, proposed: str) -> tuple[str, str]:
    question, proposed = question.strip(), proposed.strip()
    if proposed == claim.quote.strip():
        proposed = ""
    if not question and not proposed:
        raise Invalid(ASKS_NOTHING)
    return question, proposed


def _unanswered(tx: Transaction, query_id: UUID) -> Query:
    query = tx.get(Query, query_id)
    if query.answer is not Answer.OPEN:
        raise Invalid(f"Query {query.number} is answered; ask another one.")
    return query


def _ask_change(claim: Claim, query: Query) -> None:
    if query.proposed and claim.status is ClaimStatus.OPEN:
        change_status(claim, ClaimStatus.CHANGE_ASKED, with_whom=query.addressee.value)


def _drop_change(tx: Transaction, claim: Claim) -> None:
    """Open again what waits for a change that nobody asks for any more."""
    if claim.status is not ClaimStatus.CHANGE_ASKED:
        return
    asked = select(Query.id).where(
        Query.claim_id == claim.id, col(Query.proposed) != "", Query.answer != Answer.STET
    )
    if tx.session.exec(asked).first() is None:
        change_status(claim, ClaimStatus.OPEN)
