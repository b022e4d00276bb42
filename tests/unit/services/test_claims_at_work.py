"""What an analyst does to claims: make, accept, dismiss, cut, join, describe."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.builders import (
    ARTICLE,
    a_candidate,
    a_claim,
    a_source,
    an_article,
    decided,
    some_evidence,
    span_of,
    suggested,
)
from workbench.errors import Invalid, NotFound, StaleEdit
from workbench.model import (
    Addressee,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    FlagKind,
    Question,
    TextSpan,
)
from workbench.services import claims, flags, queries, statuses, verdicts
from workbench.services.people import person_rows
from workbench.services.views.cases import open_draft
from workbench.services.views.claims import claim_row, claim_rows
from workbench.services.views.sources import evidence_rows

TEXT = ARTICLE.strip()
FERRIES = "the harbour of Lund sent out 24 ferries"
PIER = "opened its longest pier"
DROWNED = "Nobody drowned in ten years"


@pytest.fixture
def suggestion(workspace, article):
    """A suggestion over the ferries; its id."""
    return suggested(workspace, article, FERRIES)[0]


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


def rows(workspace, article):
    return workspace.read(claim_rows, article.draft_id)


def row(workspace, claim_id):
    return workspace.read(claim_row, claim_id)


def signed(workspace, claim_id):
    """Decided by Ada, signed by Cem; Ada works on."""
    decided(workspace, claim_id)
    workspace.become("Cem Demir")
    workspace.run(verdicts.sign, claim_id=claim_id)
    workspace.become("Ada Byron")
    assert row(workspace, claim_id).signed_by == "Cem Demir"


# --- making and accepting ----------------------------------------------------


def test_a_claim_by_hand_is_numbered_at_once_and_quotes_the_article(workspace, claim_id):
    made = row(workspace, claim_id)
    assert (made.number, made.state, made.quote) == (1, ClaimState.OPEN, FERRIES)
    assert made.span.of(TEXT) == FERRIES
    assert made.check_worthiness is None


@pytest.mark.parametrize(
    "span", [TextSpan(10, 10_000), TextSpan(len(TEXT) + 5, len(TEXT) + 9), TextSpan(31, 32)]
)
def test_where_no_words_are_there_is_no_claim(workspace, article, span):
    with pytest.raises(Invalid, match="Mark the words"):
        workspace.run(claims.add_claim, draft_id=article.draft_id, span=span)
    assert rows(workspace, article) == []


def test_accepting_numbers_in_text_order_whatever_the_order_of_choice(workspace, article):
    ids = suggested(workspace, article, DROWNED, FERRIES, PIER)
    assert workspace.run(claims.accept, claim_ids=[*reversed(ids), *ids]).value == 3
    assert [(r.quote, r.number) for r in rows(workspace, article)] == [
        (FERRIES, 1),
        (PIER, 2),
        (DROWNED, 3),
    ]


def test_accepting_what_is_gone_is_refused_and_accepts_nothing(workspace, article, suggestion):
    gone = a_claim(workspace, article, PIER)
    workspace.run(claims.remove_claim, claim_id=gone)
    with pytest.raises(NotFound):
        workspace.run(claims.accept, claim_ids=[suggestion, gone])
    assert row(workspace, suggestion).state is ClaimState.SUGGESTED


def test_a_suggestion_keeps_why_it_was_marked_when_it_is_accepted(workspace, suggestion):
    workspace.run(claims.accept, claim_ids=[suggestion])
    accepted = row(workspace, suggestion)
    assert (accepted.reasons, accepted.check_worthiness) == (("a figure",), 0.6)


def test_what_is_judged_already_is_not_suggested_again(workspace, article, suggestion):
    a_claim(workspace, article, PIER)
    [new] = suggested(workspace, article, FERRIES, "its longest pier", DROWNED)
    assert row(workspace, new).quote == DROWNED


# --- dismissing --------------------------------------------------------------


def test_a_dismissed_suggestion_comes_back_as_a_suggestion(workspace, suggestion):
    workspace.run(claims.dismiss, claim_ids=[suggestion])
    assert row(workspace, suggestion).state is ClaimState.DISMISSED
    workspace.run(claims.bring_back, claim_ids=[suggestion])
    assert row(workspace, suggestion).state is ClaimState.SUGGESTED


def test_a_dismissed_claim_comes_back_with_its_number_and_verdict_unsigned(workspace, claim_id):
    signed(workspace, claim_id)
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    assert row(workspace, claim_id).signed_by == ""
    workspace.run(claims.bring_back, claim_ids=[claim_id])
    back = row(workspace, claim_id)
    assert (back.number, back.state, back.is_so.rating) == (1, ClaimState.DECIDED, "true")


# --- edges, cutting, joining -------------------------------------------------


def test_moved_edges_quote_the_new_words_and_take_the_signature_off(workspace, claim_id):
    signed(workspace, claim_id)
    workspace.run(claims.set_edges, claim_id=claim_id, span=span_of(TEXT, "24 ferries"))
    moved = row(workspace, claim_id)
    assert (moved.quote, moved.state, moved.signed_by) == ("24 ferries", ClaimState.DECIDED, "")


def test_a_cut_claim_is_two_with_nothing_lost_but_the_blank_between(workspace, article, claim_id):
    workspace.run(claims.set_claimant, claim_id=claim_id, claimant="the council")
    at = span_of(TEXT, "sent out").start
    second = workspace.run(claims.split, claim_id=claim_id, at=at).value
    halves = rows(workspace, article)
    assert [r.quote for r in halves] == ["the harbour of Lund", "sent out 24 ferries"]
    assert [r.number for r in halves] == [1, 2]
    assert row(workspace, second).claimant == "the council"


def test_the_first_half_keeps_evidence_and_verdict(workspace, article, claim_id):
    some_evidence(workspace, claim_id, a_source(workspace, article))
    decided(workspace, claim_id)
    second = workspace.run(claims.split, claim_id=claim_id, at=span_of(TEXT, "sent out").start)
    assert row(workspace, claim_id).is_so.rating == "true"
    assert row(workspace, claim_id).evidence_count == 1
    assert (row(workspace, second.value).is_so, row(workspace, second.value).evidence_count) == (
        None,
        0,
    )


@pytest.mark.parametrize("at", [0, 5_000])
def test_a_cut_outside_the_claim_is_refused(workspace, claim_id, at):
    with pytest.raises(Invalid, match="inside the claim"):
        workspace.run(claims.split, claim_id=claim_id, at=at)


def test_a_cut_at_its_very_edge_is_refused(workspace, claim_id):
    for at in (row(workspace, claim_id).span.start, row(workspace, claim_id).span.end):
        with pytest.raises(Invalid, match="inside the claim"):
            workspace.run(claims.split, claim_id=claim_id, at=at)


def test_joined_claims_are_one_from_the_first_word_to_the_last(workspace, article, claim_id):
    pier = a_claim(workspace, article, PIER)
    kept = workspace.run(claims.merge, claim_ids=[pier, claim_id]).value
    assert kept == claim_id
    assert row(workspace, kept).quote == f"{FERRIES} and {PIER}"
    assert row(workspace, pier).state is ClaimState.DISMISSED


def test_what_hung_on_the_others_hangs_on_the_one_that_stays(workspace, article, claim_id):
    pier = a_claim(workspace, article, PIER)
    part = workspace.run(
        claims.add_claim,
        draft_id=article.draft_id,
        span=span_of(TEXT, "longest pier"),
        parent_id=pier,
    ).value
    evidence = some_evidence(workspace, pier, a_source(workspace, article))
    workspace.run(flags.raise_flag, claim_id=pier, kind=FlagKind.LEGAL)
    workspace.run(
        queries.ask, claim_id=pier, addressee=Addressee.WRITER, question="How is it measured?"
    )
    decided(workspace, pier, "false")
    workspace.run(claims.merge, claim_ids=[claim_id, pier])
    kept = row(workspace, claim_id)
    assert [e.id for e in workspace.read(evidence_rows, claim_id)] == [evidence]
    assert kept.legal
    assert kept.is_so is None  # it was given on other words
    assert row(workspace, part).parent_id == claim_id
    assert row(workspace, pier).is_so.rating == "false"


def test_a_claim_at_work_stays_before_a_suggestion_that_stands_before_it(
    workspace, article, suggestion
):
    pier = a_claim(workspace, article, PIER)
    assert workspace.run(claims.merge, claim_ids=[suggestion, pier]).value == pier


def test_joined_suggestions_are_one_suggestion(workspace, article, suggestion):
    ids = [suggestion, *suggested(workspace, article, PIER)]
    kept = workspace.run(claims.merge, claim_ids=ids).value
    assert (row(workspace, kept).state, row(workspace, kept).number) == (ClaimState.SUGGESTED, None)


def test_a_part_joined_with_its_whole_is_no_part_of_itself(workspace, article, claim_id):
    inner = workspace.run(
        claims.add_claim,
        draft_id=article.draft_id,
        span=span_of(TEXT, "24 ferries"),
        parent_id=claim_id,
    ).value
    innermost = workspace.run(
        claims.add_claim, draft_id=article.draft_id, span=span_of(TEXT, "24"), parent_id=inner
    ).value
    kept = workspace.run(claims.merge, claim_ids=[claim_id, innermost]).value
    assert kept == claim_id
    assert row(workspace, claim_id).parent_id is None
    assert row(workspace, inner).parent_id == claim_id


def test_one_claim_or_claims_of_two_articles_cannot_be_joined(workspace, article, claim_id):
    other = a_claim(workspace, an_article(workspace), FERRIES)
    for chosen in ([claim_id], [claim_id, claim_id], [claim_id, other]):
        with pytest.raises(Invalid, match="two or more claims of this article"):
            workspace.run(claims.merge, claim_ids=chosen)


# --- parts -------------------------------------------------------------------


def test_claims_cannot_be_parts_of_each_other(workspace, article, claim_id):
    part = a_claim(workspace, article, PIER)
    workspace.run(claims.set_parent, claim_id=part, parent_id=claim_id)
    for above in (claim_id, part):
        with pytest.raises(Invalid, match="part of itself"):
            workspace.run(claims.set_parent, claim_id=claim_id, parent_id=above)


def test_a_part_stands_in_the_same_draft(workspace, article, claim_id):
    other = a_claim(workspace, an_article(workspace), PIER)
    with pytest.raises(Invalid, match="same draft"):
        workspace.run(claims.set_parent, claim_id=other, parent_id=claim_id)


def test_a_deleted_claim_takes_its_parts_along_and_undo_brings_them_back(
    workspace, article, claim_id
):
    part = a_claim(workspace, article, PIER)
    workspace.run(claims.set_parent, claim_id=part, parent_id=claim_id)
    workspace.run(claims.remove_claim, claim_id=claim_id)
    assert rows(workspace, article) == []
    workspace.undo()
    assert [r.id for r in rows(workspace, article)] == [claim_id, part]


# --- describing --------------------------------------------------------------


def test_what_a_claim_says_takes_the_signature_off_when_it_changes(workspace, claim_id):
    acts = [
        (claims.set_in_full, {"in_full": "The harbour sent out 24 ferries in 2017."}),
        (claims.set_claimant, {"claimant": "the council", "relayed_by": ["Ines Falk"]}),
    ]
    for act, told in acts:
        signed(workspace, claim_id)
        workspace.run(act, claim_id=claim_id, **told)
        assert row(workspace, claim_id).state is ClaimState.DECIDED
        signed(workspace, claim_id)
        workspace.run(act, claim_id=claim_id, **told)  # the same again: nothing changes
        assert row(workspace, claim_id).state is ClaimState.SIGNED
        workspace.run(verdicts.withdraw_signature, claim_id=claim_id)


def test_the_desks_own_marks_leave_the_signature_alone(workspace, claim_id):
    signed(workspace, claim_id)
    workspace.run(claims.set_note, claim_id=claim_id, note="filed in the blue folder")
    workspace.run(statuses.set_status, claim_id=claim_id, status=ClaimStatus.CONFIRMED)
    workspace.run(claims.set_kind, claim_id=claim_id, kind=ClaimKind.FIGURE)
    [person] = [p for p in workspace.read(person_rows) if p.name == "Cem Demir"]
    workspace.run(claims.set_owner, claim_ids=[claim_id], person_id=person.id)
    due = datetime(2018, 3, 10, 12, tzinfo=UTC)
    workspace.run(claims.set_due, claim_ids=[claim_id], due_at=due)
    told = row(workspace, claim_id)
    assert (told.state, told.owner, told.due_at) == (ClaimState.SIGNED, "Cem Demir", due)


def test_the_chain_of_a_relayed_claim_keeps_its_order_and_no_blanks(workspace, claim_id):
    workspace.run(
        claims.set_claimant,
        claim_id=claim_id,
        claimant=" Kim  Jong Un ",
        relayed_by=["Chung  Eui-yong", " ", "the wire"],
    )
    told = row(workspace, claim_id)
    assert (told.claimant, told.relayed_by) == ("Kim Jong Un", ("Chung Eui-yong", "the wire"))


def test_an_edit_on_an_older_state_is_refused(workspace, claim_id):
    seen = row(workspace, claim_id).version
    workspace.run(claims.set_note, claim_id=claim_id, note="first", based_on=seen)
    with pytest.raises(StaleEdit):
        workspace.run(claims.set_note, claim_id=claim_id, note="second", based_on=seen)
    assert row(workspace, claim_id).note == "first"


def test_no_act_on_claims_alters_the_article(workspace, article, claim_id):
    pier = a_claim(workspace, article, PIER)
    workspace.run(claims.set_edges, claim_id=pier, span=span_of(TEXT, "longest pier."))
    workspace.run(claims.merge, claim_ids=[claim_id, pier])
    workspace.run(claims.split, claim_id=claim_id, at=span_of(TEXT, "and opened").start)
    assert workspace.read(open_draft, article.case_id).text == TEXT


def test_said_so_and_is_so_are_told_apart_on_a_row(workspace, claim_id):
    workspace.run(verdicts.rate, claim_id=claim_id, rating="true", question=Question.SAID_SO)
    told = row(workspace, claim_id)
    assert (told.said_so.rating, told.is_so) == ("true", None)


def test_weighed_anew_a_suggestion_has_the_later_score_and_reasons(workspace, article, suggestion):
    later = replace(a_candidate(FERRIES, worth=0.9), reasons=("a figure", "a record"))
    before = workspace.read(claim_rows, article.draft_id)
    assert workspace.run(claims.weigh_detected, draft_id=article.draft_id, found=[later]).value == 1
    assert row(workspace, suggestion).check_worthiness == 0.9
    assert row(workspace, suggestion).reasons == ("a figure", "a record")
    assert len(rows(workspace, article)) == len(before)


def test_what_somebody_has_taken_keeps_the_score_it_was_taken_with(workspace, article, suggestion):
    workspace.run(claims.accept, claim_ids=[suggestion])
    taken = row(workspace, suggestion)
    later = a_candidate(FERRIES, worth=0.1)
    assert workspace.run(claims.weigh_detected, draft_id=article.draft_id, found=[later]).value == 0
    assert row(workspace, suggestion) == taken


def test_weighing_is_nothing_to_undo_and_the_same_score_changes_nothing(
    workspace, article, suggestion
):
    undo = workspace.undo_label
    first = a_candidate(FERRIES, worth=0.9)
    for changed in (1, 0):
        told = workspace.run(claims.weigh_detected, draft_id=article.draft_id, found=[first])
        assert told.value == changed
    assert workspace.undo_label == undo
