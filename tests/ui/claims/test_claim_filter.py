"""Which claims are listed, in which order, and which one is next."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import SCALE
from ui.claims.claim_filter import ClaimFilter, Showing, verdict_words
from ui.claims.claim_index import ClaimIndex, Order
from ui.claims.walking import following, is_open, is_suggestion, preceding, round_to
from workbench.model import (
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Question,
    Standing,
    TextSpan,
)
from workbench.services.views.claims import ClaimRow, VerdictRow

ADA, BEN = uuid4(), uuid4()


def a_row(number: int | None, at: int, quote: str = "Ferries sail.", **more: object) -> ClaimRow:
    row = ClaimRow(
        id=uuid4(),
        version=1,
        number=number,
        parent_id=None,
        span=TextSpan(at, at + 10),
        quote=quote,
        in_full="",
        claimant="",
        relayed_by=(),
        state=ClaimState.SUGGESTED if number is None else ClaimState.OPEN,
        status=ClaimStatus.OPEN,
        kind=ClaimKind.EVENT,
        check_worthiness=0.5 if number is None else None,
        reasons=(),
        owner_id=None,
        owner="",
        due_at=None,
        note="",
        said_so=None,
        is_so=None,
        evidence_count=0,
        legal=False,
        signed_by="",
        signed_at=None,
    )
    return replace(row, **more)


def rated(rating: str, standing: Standing = Standing.RATED) -> VerdictRow:
    at = datetime(2018, 3, 9, tzinfo=UTC)
    return VerdictRow(Question.IS_SO, standing, rating, "", "", None, "Ada Byron", at)


PIER = a_row(1, 0, "The pier is 310 metres long.", kind=ClaimKind.FIGURE, owner_id=ADA)
COST = a_row(
    12,
    100,
    "It cost 4.2 million crowns.",
    claimant="the council",
    status=ClaimStatus.OUT_FOR_REPLY,
    owner_id=BEN,
)
DROWNED = a_row(
    3,
    200,
    "Nobody drowned.",
    claimant="Ines Falk",
    relayed_by=("Harbour Post",),
    state=ClaimState.DECIDED,
    is_so=rated("false"),
    note="Ask the coast guard",
)
FERRIES = a_row(None, 300, "24 ferries sailed last year.", check_worthiness=0.8)
CAFE = a_row(None, 400, "A café opens in May.", check_worthiness=0.2)
GONE = a_row(4, 500, "Set aside.", state=ClaimState.DISMISSED, owner_id=ADA)
EVERYTHING = [PIER, COST, DROWNED, FERRIES, CAFE, GONE]


@pytest.fixture
def listing() -> ClaimIndex:
    listing = ClaimIndex(SCALE)
    listing.load(EVERYTHING, SCALE)
    return listing


def shown(listing: ClaimIndex, wanted: ClaimFilter) -> list[UUID]:
    listing.choose(wanted)
    return ids(listing)


def ids(listing: ClaimIndex) -> list[UUID]:
    return [entry.row.id for entry in listing.shown]


def of(*rows: ClaimRow) -> list[UUID]:
    return [row.id for row in rows]


def test_everything_but_dismissed_claims_and_weak_suggestions_is_listed_in_text_order(listing):
    assert shown(listing, ClaimFilter(suggestions_from=0.35)) == of(PIER, COST, DROWNED, FERRIES)


@pytest.mark.parametrize(
    ("showing", "expected"),
    [
        (Showing.OPEN, [PIER, COST]),
        (Showing.SUGGESTED, [FERRIES]),
        (Showing.MINE, [PIER]),
        (Showing.DISMISSED, [GONE]),
        (Showing.WEAK, [CAFE]),
    ],
)
def test_the_broad_choices_list_what_they_say(listing, showing, expected):
    wanted = ClaimFilter(showing, suggestions_from=0.35, person_id=ADA)
    assert shown(listing, wanted) == of(*expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("PIER", [PIER]),
        ("café", [CAFE]),
        ("coast guard", [DROWNED]),
        ("guard coast", [DROWNED]),
        ("ines", [DROWNED]),
        ("harbour post", [DROWNED]),
        ("#12", [COST]),
        ("#1 #12", [PIER, COST]),
        ("12", [COST]),
        ("310", [PIER]),
        ("#", [PIER, COST, DROWNED, FERRIES, CAFE]),
        ("zeppelin", []),
    ],
)
def test_typing_finds_words_of_claim_claimant_chain_and_note_and_numbers(listing, typed, expected):
    assert shown(listing, ClaimFilter(text=typed)) == of(*expected)


def test_typing_finds_the_claim_in_full(listing):
    in_full = replace(PIER, in_full="Lund’s pier measures 310 m in 2018.")
    listing.load([in_full, COST], SCALE)
    assert shown(listing, ClaimFilter(text="lund’s")) == [in_full.id]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ClaimFilter(statuses=frozenset({ClaimStatus.OUT_FOR_REPLY})), [COST]),
        (ClaimFilter(kinds=frozenset({ClaimKind.FIGURE})), [PIER]),
        (ClaimFilter(claimants=frozenset({"Ines Falk", "the council"})), [COST, DROWNED]),
        (ClaimFilter(owners=frozenset({BEN})), [COST]),
        (ClaimFilter(owners=frozenset({None})), [DROWNED, FERRIES, CAFE]),
        (ClaimFilter(verdicts=frozenset({"rating:false"})), [DROWNED]),
        (ClaimFilter(verdicts=frozenset({"family:false"})), [DROWNED]),
        (ClaimFilter(verdicts=frozenset({"family:true"})), []),
        (ClaimFilter(verdicts=frozenset({"open"})), [PIER, COST, FERRIES, CAFE]),
        (ClaimFilter(text="crowns", owners=frozenset({ADA})), []),
    ],
)
def test_each_question_of_the_filter_narrows_the_list(listing, wanted, expected):
    assert shown(listing, wanted) == of(*expected)


def test_a_claim_closed_without_a_rating_is_found_as_such():
    row = replace(DROWNED, is_so=rated("", Standing.NOT_CHECKABLE))
    assert verdict_words(row, SCALE) == {"standing:not_checkable"}


def test_a_rating_begun_on_an_undecided_claim_counts_as_open():
    row = replace(PIER, is_so=rated(""))
    assert verdict_words(row, SCALE) == {"open"}


def test_check_worthiness_sorts_the_strongest_first_and_claims_by_hand_before_all(listing):
    listing.sort(Order.WORTH)
    assert ids(listing) == of(PIER, COST, DROWNED, FERRIES, CAFE)


def test_a_whole_stands_before_its_part_that_begins_alike(listing):
    part = a_row(13, PIER.span.start)
    whole = replace(PIER, span=TextSpan(PIER.span.start, part.span.end + 5))
    listing.load([part, whole], SCALE)
    assert ids(listing) == of(whole, part)


def test_counts_follow_the_threshold_and_the_person_but_not_the_typed_words(listing):
    listing.choose(ClaimFilter(text="zeppelin", suggestions_from=0.35, person_id=ADA))
    assert listing.counts == {
        Showing.ALL: 4,
        Showing.OPEN: 2,
        Showing.SUGGESTED: 1,
        Showing.MINE: 1,
        Showing.WAITING: 1,
        Showing.DISMISSED: 1,
        Showing.WEAK: 1,
    }


def test_there_is_something_to_clear_only_when_more_than_the_broad_choice_is_asked():
    assert not ClaimFilter(Showing.OPEN, "  ", 0.5, person_id=ADA).is_narrow
    assert ClaimFilter(text="pier").is_narrow
    assert ClaimFilter(owners=frozenset({None})).is_narrow


def test_next_and_previous_follow_the_order_shown(listing):
    listing.choose(ClaimFilter(suggestions_from=0.35))
    assert following(listing, PIER.id) == COST.id
    assert preceding(listing, COST.id) == PIER.id
    assert following(listing, FERRIES.id) is None
    assert preceding(listing, PIER.id) is None


def test_without_a_current_claim_next_is_the_first_and_previous_the_last(listing):
    assert following(listing, None) == PIER.id
    assert preceding(listing, None) == CAFE.id


def test_a_claim_the_filter_hides_keeps_its_place_for_next_and_previous(listing):
    listing.choose(ClaimFilter(Showing.OPEN))
    assert following(listing, DROWNED.id) is None
    assert preceding(listing, DROWNED.id) == COST.id
    listing.choose(ClaimFilter(Showing.SUGGESTED))
    assert following(listing, DROWNED.id) == FERRIES.id


def test_next_open_goes_on_from_the_top_after_the_end(listing):
    assert round_to(listing, COST.id, is_open) == PIER.id
    assert round_to(listing, None, is_suggestion) == FERRIES.id


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.booleans(), st.sampled_from("ab")), max_size=25),
    st.sampled_from(["", "a", "b", "#3"]),
    st.sampled_from(list(Showing)),
    st.sampled_from(list(Order)),
)
def test_claims_taken_in_one_by_one_stand_as_if_all_were_loaded_at_once(
    told, typed, showing, order
):
    rows = [
        a_row(n if numbered else None, at, word)
        for n, (at, numbered, word) in enumerate(told, start=1)
    ]
    wanted = ClaimFilter(showing, typed, 0.4)
    whole, grown = ClaimIndex(SCALE), ClaimIndex(SCALE)
    for listing in (whole, grown):
        listing.choose(wanted)
        listing.sort(order)
    whole.load(rows, SCALE)
    for row in rows:
        entry = grown.entry(row)
        if grown.admits(entry):
            grown.shown.insert(grown.place_for(entry), entry)
        grown.put(entry)
    assert ids(grown) == ids(whole)
    assert +grown.counts == +whole.counts
    grown.choose(replace(wanted, text=""))
    whole.choose(replace(wanted, text=""))
    assert ids(grown) == ids(whole)
