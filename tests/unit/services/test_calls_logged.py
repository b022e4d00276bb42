"""A call is kept as a source with the claims it asks about, and their status follows it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import a_claim
from workbench.errors import Invalid
from workbench.model import Call, ClaimStatus, Medium, SourceKind, Stance, Terms
from workbench.services import calls, confiding, sources, statuses
from workbench.services.calls import Conversation
from workbench.services.views.calls import calls_about, known_people
from workbench.services.views.claims import claim_row
from workbench.services.views.history import history_rows
from workbench.services.views.sources import evidence_rows, source_rows
from workbench.services.waiting import awaited

FERRIES, PIER = "24 ferries", "longest pier"
NOON = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)
HOLM = Conversation("Per  Holm", asked="1. Twenty-four ferries?", called_at=NOON)


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


def log(workspace, article, *claim_ids, told=HOLM):
    return workspace.run(
        calls.log_call, case_id=article.case_id, claim_ids=claim_ids, told=told
    ).value


def status(workspace, claim_id):
    row = workspace.read(claim_row, claim_id)
    return row.status, row.status_with, row.status_since


def about(workspace, article, claim_id):
    return workspace.read(calls_about, article.case_id, claim_id)


def test_a_call_is_a_numbered_source_that_says_with_whom_and_when(workspace, article, claim_id):
    log(workspace, article, claim_id, told=replace(HOLM, medium=Medium.IN_PERSON))
    [row] = workspace.read(source_rows, article.case_id)
    assert (row.number, row.kind, row.title) == (
        1,
        SourceKind.CALL,
        "Interview: Per Holm, 9 Mar 2018",
    )


def test_claims_asked_about_are_out_for_reply_until_the_answer_is_in(workspace, article, claim_id):
    call_id = log(workspace, article, claim_id)
    assert status(workspace, claim_id) == (ClaimStatus.OUT_FOR_REPLY, "Per Holm", NOON)
    workspace.run(calls.answer_call, call_id=call_id, answer="Twenty-three.", read_back="yes")
    assert status(workspace, claim_id) == (ClaimStatus.OPEN, "", None)
    [row] = about(workspace, article, claim_id)
    assert (row.answer, row.read_back, row.asked) == ("Twenty-three.", "yes", HOLM.asked)
    assert row.answered_at is not None


def test_one_undo_takes_back_the_call_its_source_and_the_status(workspace, article, claim_id):
    log(workspace, article, claim_id)
    workspace.undo()
    assert status(workspace, claim_id) == (ClaimStatus.OPEN, "", None)
    assert workspace.read(source_rows, article.case_id) == []
    workspace.redo()
    assert status(workspace, claim_id) == (ClaimStatus.OUT_FOR_REPLY, "Per Holm", NOON)


def test_a_claim_waits_for_the_last_of_those_who_were_asked(workspace, article, claim_id):
    first = log(workspace, article, claim_id)
    later = replace(HOLM, person="Ines Falk", called_at=NOON + timedelta(hours=1))
    second = log(workspace, article, claim_id, told=later)
    assert status(workspace, claim_id)[1:] == ("Per Holm; Ines Falk", NOON)
    workspace.run(calls.answer_call, call_id=first, answer="Ask her.")
    assert status(workspace, claim_id)[:2] == (ClaimStatus.OUT_FOR_REPLY, "Ines Falk")
    workspace.run(calls.answer_call, call_id=second, answer="Twenty-three.")
    assert status(workspace, claim_id)[0] is ClaimStatus.OPEN


@pytest.mark.parametrize("given", [ClaimStatus.CONFIRMED, ClaimStatus.CANNOT_CONFIRM])
def test_a_status_that_says_more_is_left_alone(workspace, article, claim_id, given):
    workspace.run(statuses.set_status, claim_id=claim_id, status=given)
    call_id = log(workspace, article, claim_id)
    assert status(workspace, claim_id)[0] is given
    workspace.run(calls.answer_call, call_id=call_id, answer="Yes.")
    assert status(workspace, claim_id)[0] is given


def test_whom_somebody_waits_for_by_hand_is_waited_for_on(workspace, article, claim_id):
    out = ClaimStatus.OUT_FOR_REPLY
    workspace.run(
        statuses.set_status, claim_id=claim_id, status=out, with_whom="the port", since=NOON
    )
    call_id = log(workspace, article, claim_id)
    assert status(workspace, claim_id) == (out, "the port; Per Holm", NOON)
    workspace.run(calls.answer_call, call_id=call_id, answer="Yes.")
    assert status(workspace, claim_id) == (out, "the port", NOON)


def test_attempts_are_kept_and_counted_until_somebody_answers(workspace, article, claim_id):
    for hours in range(3):
        at = NOON + timedelta(hours=hours)
        last = log(workspace, article, claim_id, told=replace(HOLM, called_at=at))
    assert [row.tried for row in about(workspace, article, claim_id)] == [3, 2, 1]
    assert status(workspace, claim_id)[2] == NOON
    workspace.run(calls.answer_call, call_id=last, answer="At last.")
    assert status(workspace, claim_id)[0] is ClaimStatus.OPEN
    assert about(workspace, article, claim_id)[0].tried == 0


def test_words_of_a_call_become_typed_evidence_on_its_terms(workspace, article, claim_id):
    told = replace(HOLM, answer="Twenty-three, not more.", terms=Terms.BACKGROUND)
    call_id = log(workspace, article, claim_id, told=told)
    words = {"quote": "Twenty-three", "stance": Stance.REFUTES}
    workspace.run(calls.quote_call, call_id=call_id, claim_ids=[claim_id], **words)
    [row] = workspace.read(evidence_rows, claim_id)
    assert (row.quote, row.stance, row.terms) == ("Twenty-three", Stance.REFUTES, Terms.BACKGROUND)
    assert (row.source_number, row.source_kind, row.span) == (1, SourceKind.CALL, None)
    now = replace(told, terms=Terms.ON_RECORD)
    workspace.run(calls.set_call, call_id=call_id, told=now)
    assert workspace.read(evidence_rows, claim_id)[0].terms is Terms.ON_RECORD


def test_correcting_the_name_corrects_source_and_status(workspace, article, claim_id):
    call_id = log(workspace, article, claim_id)
    workspace.run(calls.set_call, call_id=call_id, told=replace(HOLM, person="Pär Holm"))
    assert workspace.read(source_rows, article.case_id)[0].title == "Call: Pär Holm, 9 Mar 2018"
    assert status(workspace, claim_id)[1] == "Pär Holm"


def test_a_claim_that_a_call_no_longer_asks_about_waits_no_longer(workspace, article, claim_id):
    other = a_claim(workspace, article, PIER)
    call_id = log(workspace, article, claim_id, other)
    workspace.run(calls.set_call, call_id=call_id, told=HOLM, claim_ids=[other])
    assert status(workspace, claim_id)[0] is ClaimStatus.OPEN
    assert status(workspace, other)[0] is ClaimStatus.OUT_FOR_REPLY


@pytest.mark.parametrize("through_the_source", [False, True])
def test_a_deleted_call_leaves_nobody_waiting(workspace, article, claim_id, through_the_source):
    call_id = log(workspace, article, claim_id)
    [source] = workspace.read(source_rows, article.case_id)
    if through_the_source:
        workspace.run(sources.remove_source, source_id=source.id)
    else:
        workspace.run(calls.remove_call, call_id=call_id)
    assert status(workspace, claim_id)[0] is ClaimStatus.OPEN
    assert workspace.read(source_rows, article.case_id) == []


def test_what_cannot_be_logged_is_told_and_writes_nothing(workspace, article, claim_id):
    for wrong in (replace(HOLM, person="  "),):
        with pytest.raises(Invalid):
            log(workspace, article, claim_id, told=wrong)
    call_id = log(workspace, article, claim_id)
    with pytest.raises(Invalid):
        workspace.run(calls.answer_call, call_id=call_id, answer="  ")
    with pytest.raises(Invalid):
        workspace.run(calls.quote_call, call_id=call_id, claim_ids=[claim_id], quote=" ")
    workspace.run(calls.quote_call, call_id=call_id, claim_ids=[claim_id], quote="Yes")
    with pytest.raises(Invalid, match="rests on this source"):
        workspace.run(calls.remove_call, call_id=call_id)
    assert len(workspace.read(source_rows, article.case_id)) == 1


@pytest.mark.parametrize("terms", [Terms.OFF_RECORD, Terms.CONFIDENTIAL])
def test_in_confidence_nobody_is_logged_by_name(workspace, article, claim_id, terms):
    told = replace(HOLM, person="Per Holm", terms=terms)
    with pytest.raises(Invalid, match="by name"):
        log(workspace, article, claim_id, told=told)
    pseudonym = confiding.confide(workspace, article.case_id, "Per  Holm", "+46 1")
    assert confiding.confide(workspace, article.case_id, "Per Holm") == pseudonym
    assert confiding.confide(workspace, article.case_id, pseudonym) == pseudonym
    call_id = log(workspace, article, claim_id, told=replace(told, person=pseudonym))
    told = replace(told, person=pseudonym, answer="Yes.")
    workspace.run(calls.set_call, call_id=call_id, told=told)
    assert status(workspace, claim_id)[0] is ClaimStatus.OPEN
    everything = [str(row) for row in workspace.read(history_rows, article.case_id)]
    assert "Holm" not in "".join(everything)
    [row] = about(workspace, article, claim_id)
    assert (row.person, workspace.read(source_rows, article.case_id)[0].title) == (
        "Source A",
        "Call: Source A, 9 Mar 2018",
    )


def test_a_call_made_on_the_record_is_put_in_confidence_under_a_pseudonym(
    workspace, article, claim_id
):
    call_id = log(workspace, article, claim_id)
    quiet = replace(HOLM, person="Per Holm", terms=Terms.CONFIDENTIAL)
    with pytest.raises(Invalid, match="by name"):
        workspace.run(calls.set_call, call_id=call_id, told=quiet)
    pseudonym = confiding.confide(workspace, article.case_id, "Per Holm")
    told = replace(quiet, person=pseudonym)
    workspace.run(calls.set_call, call_id=call_id, told=told)
    assert status(workspace, claim_id)[1] == "Source A"


def test_people_called_and_claimants_are_offered_by_name(workspace, article, claim_id):
    from workbench.services.claims import set_claimant

    workspace.run(set_claimant, claim_id=claim_id, claimant="Ines Falk")
    log(workspace, article, claim_id)
    assert workspace.read(known_people, article.case_id) == ["Ines Falk", "Per Holm"]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from("ABC"), st.booleans()), max_size=12))
def test_whoever_was_asked_last_without_an_answer_is_awaited_since_the_first_such_attempt(asked):
    rows = [
        Call(person=who, called_at=NOON + timedelta(minutes=n), answered_at=NOON if said else None)
        for n, (who, said) in enumerate(asked)
    ]
    found = awaited(rows)
    for who in "ABC":
        mine = [(n, said) for n, (name, said) in enumerate(asked) if name == who]
        assert (who in found) == bool(mine and not mine[-1][1])
        if who in found:
            silent = max((n for n, said in mine if said), default=-1)
            first = min(n for n, _said in mine if n > silent)
            assert found[who] == NOON + timedelta(minutes=first)
