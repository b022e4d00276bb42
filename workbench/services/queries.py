"""Numbered questions to the writer, the editor or legal, and flags on claims."""

from uuid import UUID

from workbench.errors import Invalid
from workbench.model import Addressee, Answer, Claim, Flag, FlagKind, Query
from workbench.services.standing import accept_suggestions
from workbench.store.content import give_number
from workbench.store.transaction import Transaction, operation


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

    A suggestion that is asked about is accepted.

    Raises:
        Invalid: there is neither a question nor a wording.
    """
    claim = tx.get(Claim, claim_id)
    if not question.strip() and not proposed.strip():
        raise Invalid("A query needs a question or a proposed wording.")
    accept_suggestions(tx, [claim])
    query = Query(
        case_id=claim.case_id,
        claim_id=claim_id,
        number=0,
        addressee=addressee,
        question=question.strip(),
        proposed=proposed.strip(),
        asked_by_id=tx.actor.id,
    )
    query.number = give_number(tx.session, claim.case_id, "query", query.id)
    return tx.add(query).id


@operation("Answer query")
def answer(
    tx: Transaction, *, query_id: UUID, answer: Answer, answered_by: str = "", reason: str = ""
) -> None:
    """Note what became of a query. *Stet* needs a name and a reason.

    Raises:
        Invalid: a stet without name or reason.
    """
    query = tx.get(Query, query_id)
    if answer is Answer.STET and not (answered_by.strip() and reason.strip()):
        raise Invalid("A stet needs the name of who says so, and the reason.")
    query.answer = answer
    query.answered_by, query.reason = answered_by.strip(), reason.strip()


@operation("Flag claim")
def raise_flag(tx: Transaction, *, claim_id: UUID, kind: FlagKind, comment: str = "") -> UUID:
    """Put a flag (the legal star) on a claim; return its id. A suggestion is thereby accepted."""
    claim = tx.get(Claim, claim_id)
    accept_suggestions(tx, [claim])
    flag = Flag(
        case_id=claim.case_id,
        claim_id=claim_id,
        kind=kind,
        comment=comment.strip(),
        raised_by_id=tx.actor.id,
    )
    return tx.add(flag).id


@operation("Close flag")
def close_flag(tx: Transaction, *, flag_id: UUID, why: str) -> None:
    """Take a flag off, with the reason.

    Raises:
        Invalid: no reason is given.
    """
    if not why.strip():
        raise Invalid("A flag is closed with a reason.")
    flag = tx.get(Flag, flag_id)
    flag.closed_by_id, flag.closed_why = tx.actor.id, why.strip()
