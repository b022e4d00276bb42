"""Rating and signing: two questions, one decides; who decided never signs."""

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import ARTICLE, SCALE, a_claim, an_article, decided, suggested
from tests.builders_store import everything
from workbench.errors import Invalid
from workbench.model import ClaimState, Question, Standing
from workbench.services import cases, verdicts
from workbench.services.views.claims import claim_row

FERRIES = "24 ferries"

IN_WORDS = replace(SCALE, name="words", title="In words", ratings=(), conclusion_only=True)

RETIRED = replace(SCALE, ratings=tuple(replace(r, retired=r.key == "mixed") for r in SCALE.ratings))


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


@pytest.fixture
def in_words(workspace):
    """A claim on a desk that gives no labels."""
    return a_claim(workspace, an_article(workspace, ARTICLE, scale=IN_WORDS), FERRIES)


def row(workspace, claim_id):
    return workspace.read(claim_row, claim_id)


def state(workspace, claim_id):
    return row(workspace, claim_id).state


def as_person(workspace, name, act, **arguments):
    before = workspace.actor.name
    workspace.become(name)
    try:
        return workspace.run(act, **arguments)
    finally:
        workspace.become(before)


def sign(workspace, claim_id, name="Cem Demir"):
    as_person(workspace, name, verdicts.sign, claim_id=claim_id)


# --- deciding ----------------------------------------------------------------


def test_a_rating_decides_and_says_who_and_when(workspace, claim_id):
    workspace.run(verdicts.rate, claim_id=claim_id, rating="mixed")
    told = row(workspace, claim_id)
    assert told.state is ClaimState.DECIDED
    assert (told.is_so.rating, told.is_so.decided_by) == ("mixed", "Ada Byron")
    assert told.is_so.decided_at is not None


def test_that_it_was_said_so_does_not_decide(workspace, claim_id):
    workspace.run(verdicts.rate, claim_id=claim_id, rating="true", question=Question.SAID_SO)
    assert state(workspace, claim_id) is ClaimState.OPEN


@pytest.mark.parametrize("standing", [Standing.NOT_CHECKED, Standing.NOT_CHECKABLE])
def test_closing_without_a_rating_decides_and_takes_the_rating_off(workspace, claim_id, standing):
    decided(workspace, claim_id)
    workspace.run(verdicts.set_standing, claim_id=claim_id, standing=standing)
    told = row(workspace, claim_id)
    assert (told.state, told.is_so.standing, told.is_so.rating) == (
        ClaimState.DECIDED,
        standing,
        "",
    )


def test_a_rationale_alone_decides_nothing(workspace, claim_id):
    workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale="The log says 23.")
    assert state(workspace, claim_id) is ClaimState.OPEN
    decided(workspace, claim_id, "false")
    assert row(workspace, claim_id).is_so.rationale == "The log says 23."


def test_on_a_desk_without_labels_a_conclusion_decides(workspace, in_words):
    workspace.run(verdicts.set_conclusion, claim_id=in_words, conclusion="  One too many. ")
    told = row(workspace, in_words)
    assert (told.state, told.is_so.conclusion) == (ClaimState.DECIDED, "One too many.")
    workspace.run(verdicts.set_conclusion, claim_id=in_words, conclusion="")
    assert state(workspace, in_words) is ClaimState.OPEN


def test_on_a_desk_with_labels_a_conclusion_does_not_decide(workspace, claim_id):
    workspace.run(verdicts.set_conclusion, claim_id=claim_id, conclusion="One too many.")
    assert state(workspace, claim_id) is ClaimState.OPEN


def test_a_conclusion_answers_what_was_called_not_checkable(workspace, in_words):
    standing = Standing.NOT_CHECKABLE
    workspace.run(verdicts.set_standing, claim_id=in_words, standing=standing)
    workspace.run(verdicts.set_conclusion, claim_id=in_words, conclusion="")
    assert row(workspace, in_words).is_so.standing is standing
    workspace.run(verdicts.set_conclusion, claim_id=in_words, conclusion="It can be checked.")
    assert row(workspace, in_words).is_so.standing is Standing.RATED


@pytest.mark.parametrize("label", ["nonsense", "", "True"])
def test_a_label_that_the_scale_does_not_have_is_refused(workspace, claim_id, label):
    with pytest.raises(Invalid, match="no such label"):
        workspace.run(verdicts.rate, claim_id=claim_id, rating=label)


def test_a_retired_label_is_refused(workspace):
    claim_id = a_claim(workspace, an_article(workspace, ARTICLE, scale=RETIRED), FERRIES)
    with pytest.raises(Invalid, match="no such label"):
        workspace.run(verdicts.rate, claim_id=claim_id, rating="mixed")


def test_rating_a_suggestion_accepts_it(workspace, article):
    [claim_id] = suggested(workspace, article, FERRIES)
    decided(workspace, claim_id)
    assert (row(workspace, claim_id).number, state(workspace, claim_id)) == (1, ClaimState.DECIDED)


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (verdicts.set_rationale, {"rationale": " "}),
        (verdicts.set_conclusion, {"conclusion": ""}),
        (verdicts.set_as_of, {"as_of": None}),
        (verdicts.clear_verdict, {}),
    ],
)
def test_saying_nothing_about_a_suggestion_leaves_it_one(workspace, article, act, told):
    [claim_id] = suggested(workspace, article, FERRIES)
    before = everything(workspace)
    workspace.run(act, claim_id=claim_id, **told)
    assert everything(workspace) == before


def test_clearing_opens_the_claim_again_and_forgets_the_reasons(workspace, claim_id):
    decided(workspace, claim_id)
    workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale="The log says so.")
    workspace.run(verdicts.clear_verdict, claim_id=claim_id)
    assert (row(workspace, claim_id).is_so, state(workspace, claim_id)) == (None, ClaimState.OPEN)


def test_clearing_what_was_said_leaves_what_is_so(workspace, claim_id):
    decided(workspace, claim_id)
    workspace.run(verdicts.rate, claim_id=claim_id, rating="true", question=Question.SAID_SO)
    workspace.run(verdicts.clear_verdict, claim_id=claim_id, question=Question.SAID_SO)
    told = row(workspace, claim_id)
    assert (told.said_so, told.is_so.rating, told.state) == (None, "true", ClaimState.DECIDED)


def test_the_finding_keeps_its_day(workspace, claim_id):
    decided(workspace, claim_id)
    workspace.run(verdicts.set_as_of, claim_id=claim_id, as_of=date(2018, 3, 1))
    assert row(workspace, claim_id).is_so.as_of == date(2018, 3, 1)


# --- signing -----------------------------------------------------------------


def test_a_second_reader_signs(workspace, claim_id):
    decided(workspace, claim_id)
    sign(workspace, claim_id)
    told = row(workspace, claim_id)
    assert (told.state, told.signed_by) == (ClaimState.SIGNED, "Cem Demir")
    assert told.signed_at is not None


def test_who_decided_cannot_sign(workspace, claim_id):
    decided(workspace, claim_id)
    with pytest.raises(Invalid, match="cannot sign"):
        workspace.run(verdicts.sign, claim_id=claim_id)


def test_who_answered_the_other_question_cannot_sign(workspace, claim_id):
    decided(workspace, claim_id)
    question = Question.SAID_SO
    as_person(
        workspace, "Cem Demir", verdicts.rate, claim_id=claim_id, rating="true", question=question
    )
    with pytest.raises(Invalid, match="cannot sign"):
        sign(workspace, claim_id)


def test_whoever_betters_the_words_of_a_verdict_has_not_decided_it(workspace, claim_id):
    decided(workspace, claim_id)
    for act, told in (
        (verdicts.set_rationale, {"rationale": "The log, page 3."}),
        (verdicts.set_as_of, {"as_of": date(2018, 3, 1)}),
        (verdicts.set_conclusion, {"conclusion": "As it says."}),
    ):
        as_person(workspace, "Cem Demir", act, claim_id=claim_id, **told)
    assert row(workspace, claim_id).is_so.decided_by == "Ada Byron"
    with pytest.raises(Invalid, match="cannot sign"):
        workspace.run(verdicts.sign, claim_id=claim_id)
    sign(workspace, claim_id)


def test_whoever_rates_anew_has_decided(workspace, claim_id):
    decided(workspace, claim_id)
    as_person(workspace, "Cem Demir", verdicts.rate, claim_id=claim_id, rating="false")
    assert row(workspace, claim_id).is_so.decided_by == "Cem Demir"
    workspace.run(verdicts.sign, claim_id=claim_id)
    assert row(workspace, claim_id).signed_by == "Ada Byron"


def test_only_a_decided_claim_is_signed_and_only_once(workspace, claim_id):
    with pytest.raises(Invalid, match="Only a decided claim"):
        sign(workspace, claim_id)
    decided(workspace, claim_id)
    sign(workspace, claim_id)
    with pytest.raises(Invalid, match="signed already"):
        sign(workspace, claim_id, "Third Reader")


CHANGES = [
    (verdicts.rate, {"rating": "false"}),
    (verdicts.rate, {"rating": "true", "question": Question.SAID_SO}),
    (verdicts.set_standing, {"standing": Standing.NOT_CHECKED}),
    (verdicts.set_rationale, {"rationale": "Counted anew."}),
    (verdicts.set_conclusion, {"conclusion": "Counted anew."}),
    (verdicts.set_as_of, {"as_of": date(2018, 1, 1)}),
    (verdicts.clear_verdict, {}),
    (verdicts.withdraw_signature, {}),
]


@pytest.mark.parametrize(("act", "told"), CHANGES, ids=lambda value: getattr(value, "__name__", ""))
def test_whatever_changes_takes_the_signature_off(workspace, claim_id, act, told):
    decided(workspace, claim_id)
    sign(workspace, claim_id)
    workspace.run(act, claim_id=claim_id, **told)
    assert row(workspace, claim_id).signed_by == ""
    assert state(workspace, claim_id) is not ClaimState.SIGNED
    workspace.undo()
    assert row(workspace, claim_id).signed_by == "Cem Demir"


def test_what_is_said_again_as_it_was_leaves_the_signature(workspace, claim_id):
    decided(workspace, claim_id)
    workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale="The log says so.")
    sign(workspace, claim_id)
    decided(workspace, claim_id)
    workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale="The log says so. ")
    assert state(workspace, claim_id) is ClaimState.SIGNED


def test_an_unsigned_claim_has_no_signature_to_withdraw(workspace, claim_id):
    with pytest.raises(Invalid, match="not signed"):
        workspace.run(verdicts.withdraw_signature, claim_id=claim_id)


# --- another scale -----------------------------------------------------------


def test_a_scale_that_lacks_a_label_in_use_is_refused_by_name(workspace, article, claim_id):
    decided(workspace, claim_id, "mixed")
    two = replace(SCALE, title="Two labels", ratings=(SCALE.ratings[0], SCALE.ratings[2]))
    with pytest.raises(Invalid, match="“Two labels” does not have: mixed"):
        workspace.run(cases.change_scale, case_id=article.case_id, scale=two)
    decided(workspace, claim_id, "true")
    workspace.run(cases.change_scale, case_id=article.case_id, scale=two)
    with pytest.raises(Invalid):
        workspace.run(verdicts.rate, claim_id=claim_id, rating="mixed")


def test_between_words_and_labels_claims_are_open_or_decided_as_their_verdict_says(
    workspace, article, claim_id
):
    def change(scale):
        workspace.run(cases.change_scale, case_id=article.case_id, scale=scale)

    workspace.run(verdicts.set_conclusion, claim_id=claim_id, conclusion="One too many.")
    assert state(workspace, claim_id) is ClaimState.OPEN
    change(IN_WORDS)
    assert state(workspace, claim_id) is ClaimState.DECIDED
    sign(workspace, claim_id)
    change(SCALE)
    told = row(workspace, claim_id)
    assert (told.state, told.signed_by) == (ClaimState.OPEN, "")
    workspace.undo()
    assert state(workspace, claim_id) is ClaimState.SIGNED
