"""What a desk mutes and raises among suggestions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.detect import Candidate
from workbench.model import ClaimKind, TextSpan
from workbench.model.profile import Leanings
from workbench.services import claims
from workbench.services.leaning import (
    KIND,
    lean,
    leaned,
    leaned_candidate,
    leanings_of,
    telling_words,
)
from workbench.services.policies import profile_named
from workbench.services.views.claims import claim_rows

WORDS = "The hospital treated 24 patients"


def test_a_raised_word_lifts_a_suggestion_and_says_so():
    worth, why = lean(0.3, ClaimKind.FIGURE, WORDS, leanings_of(None, [], ["hospital"]))
    assert 0.5 < worth < 1
    assert why == "raised by your desk: “hospital”"


def test_a_muted_kind_is_worth_nothing_and_says_so():
    worth, why = lean(0.9, ClaimKind.FIGURE, WORDS, leanings_of(None, [KIND + "figure"], []))
    assert (worth, why) == (0.0, "muted by your desk: figure")


def test_a_word_counts_before_a_kind_and_what_is_raised_is_not_muted():
    muted_word = leanings_of(None, ["patients"], [KIND + "figure"])
    assert lean(0.5, ClaimKind.FIGURE, WORDS, muted_word)[0] == 0.0
    both = leanings_of(None, ["patients"], ["hospital"])
    assert lean(0.5, ClaimKind.FIGURE, WORDS, both)[0] > 0.5


@pytest.mark.parametrize(
    ("word", "holds"),
    [("HOSPITAL", True), ("patient", True), ("hospi", False), ("24  patients", True)],
)
def test_words_are_found_as_whole_words(word, holds):
    worth, _why = lean(0.5, ClaimKind.EVENT, WORDS, leanings_of(None, [word], []))
    assert (worth == 0.0) is holds


def test_settings_add_to_what_the_profile_says():
    told = leanings_of(profile_named("every_fact"), ["weather", KIND + "opinion"], [KIND + "later"])
    assert told == Leanings(frozenset({ClaimKind.OPINION}), muted_words=("weather",))


def test_only_suggestions_lean_and_the_database_keeps_the_detectors_score(workspace, article):
    found = [Candidate(TextSpan(0, 10), 0.4, ClaimKind.FIGURE, ("a figure",))]
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=found)
    [row] = workspace.read(claim_rows, article.draft_id)
    muted = leanings_of(None, [KIND + "figure"], [])
    assert leaned(row, muted).check_worthiness == 0.0
    assert leaned(row, muted).reasons == ("a figure", "muted by your desk: figure")
    assert leaned(row, Leanings()) == row
    workspace.run(claims.accept, claim_ids=[row.id])
    [taken] = workspace.read(claim_rows, article.draft_id)
    assert leaned(taken, muted).check_worthiness == 0.4


def test_what_is_found_on_the_command_line_leans_too():
    found = Candidate(TextSpan(4, 12), 0.4, ClaimKind.STATE, ())
    told = leaned_candidate(found, WORDS, leanings_of(None, ["hospital"], []))
    assert (told.check_worthiness, told.reasons) == (0.0, ("muted by your desk: “hospital”",))


def test_the_words_offered_are_the_longer_ones_once_each():
    assert telling_words("The Hospital’s 24 patients, hospital patients’ friends") == [
        "hospital",
        "patients",
        "friends",
    ]


@given(st.floats(0, 1), st.sampled_from(list(ClaimKind)), st.text(max_size=40))
def test_raising_never_lowers_and_stays_a_share(worth, kind, words):
    raised, _why = lean(worth, kind, words, leanings_of(None, [], [KIND + kind]))
    assert 0 < raised < 1
    assert raised >= min(worth, 0.99)
