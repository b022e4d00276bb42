"""What becomes a claim at a desk that checks every fact."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import every_fact_sets as sets
from workbench.detect.every_fact import EveryFact
from workbench.detect.rules import RuleDetector
from workbench.model import ClaimKind, Coverage, PartRole, PartSpan, TextSpan
from workbench.services.detection import find_claims

PIECES = ["Ada Brandt ", "“We saw it,” ", "said ", "310 metres ", "on Friday ", "Mayor ", "in Lund"]
PIECES += [". ", "\n", "the ", "– ", "’s ", "🚢 ", "1911, "]


def told(text, *parts, coverage=Coverage.EVERY_FACT):
    """The candidates of a text as (words, kind, first reason)."""
    spans = [
        PartSpan(role, TextSpan(text.index(words), text.index(words) + len(words)))
        for role, words in parts
    ]
    found = find_claims(text, spans, coverage=coverage)
    return [(one.span.of(text), one.kind, one.reasons[0]) for one in found]


def words(text, kind, *parts):
    return [said for said, what, _why in told(text, *parts) if what is kind]


@pytest.fixture(scope="module", params=sets.ARTICLES)
def marked(request):
    """An article, its facts marked by hand, and what is found in it."""
    read = sets.article(request.param)
    facts = sets.marks(request.param, read.text)
    return read, facts, sets.candidates(read, Coverage.EVERY_FACT)


def test_of_the_facts_marked_by_hand_97_in_100_can_be_ticked(marked):
    _read, facts, found = marked
    assert len(facts) > 70
    assert 1 - len(sets.missed(facts, found)) / len(facts) >= 0.97


def test_few_claims_stand_where_nobody_marked_a_fact(marked):
    _read, facts, found = marked
    assert len(sets.needless(facts, found)) <= 0.15 * len(found)


def test_statements_alone_leave_facts_that_nobody_could_tick(marked):
    read, facts, found = marked
    alone = sets.candidates(read, Coverage.CHECK_WORTHY)
    assert len(sets.missed(facts, alone)) > len(sets.missed(facts, found))


def test_no_words_are_told_twice(marked):
    _read, _facts, found = marked
    alone = [one for one in found if one.kind in (ClaimKind.NAME, ClaimKind.PLACE, ClaimKind.DATE)]
    assert alone
    for fact in alone:
        others = [one for one in found if one is not fact]
        assert not any(
            one.span.start <= fact.span.start and fact.span.end <= one.span.end for one in others
        )


def test_candidates_come_in_text_order(marked):
    _read, _facts, found = marked
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)


def test_a_name_in_no_statement_is_a_claim_where_it_first_stands():
    text = "What did Ada Brandt want?\n\nNobody asked Ada Brandt again."
    assert told(text)[0] == ("Ada Brandt", ClaimKind.NAME, "a name")
    assert words(text, ClaimKind.NAME) == ["Ada Brandt"]


def test_a_name_is_ticked_in_the_body_rather_than_in_the_headline():
    text = "Ada Brandt is back\n\nWho would have thought of Ada Brandt?"
    [found] = [
        one
        for one in find_claims(
            text,
            [PartSpan(PartRole.HEADLINE, TextSpan(0, 18))],
            coverage=Coverage.EVERY_FACT,
        )
        if one.kind is ClaimKind.NAME
    ]
    assert found.span.start > 18


def test_a_caption_is_one_claim_without_its_credit():
    caption = "Ada Brandt opens the pier on May 3, 2019. Photo: Example Agency"
    found = told(f"The pier was closed.\n{caption}", (PartRole.CAPTION, caption))
    kept = [(said, kind) for said, kind, _why in found if "Brandt" in said]
    assert kept == [("Ada Brandt opens the pier on May 3, 2019.", ClaimKind.CAPTION)]


def test_the_word_caption_before_one_is_no_part_of_it():
    caption = "Caption: Ada Brandt opens the pier."
    [(words_of, kind, _why)] = told(caption, (PartRole.CAPTION, caption))
    assert (words_of, kind) == ("Ada Brandt opens the pier.", ClaimKind.CAPTION)


def test_a_quotation_without_a_fact_in_it_is_ticked_as_it_stands():
    assert "a kind of weather" in words("Was it “a kind of weather”?", ClaimKind.QUOTATION)


def test_what_lies_in_a_statement_is_ticked_with_it():
    found = told("The pier cost 4.2 million crowns in 2017, according to Ada Brandt.")
    assert [kind for _said, kind, _why in found].count(ClaimKind.FIGURE) == 1
    assert not any(said in ("4.2 million crowns", "2017") for said, _kind, _why in found)


def test_figures_and_dates_of_a_question_or_a_list_are_claims():
    text = "Why were there 310 metres of pier left on Tuesday morning in August?"
    assert words(text, ClaimKind.FIGURE) == ["310 metres of pier"]
    assert words(text, ClaimKind.DATE) == ["Tuesday morning in August"]


def test_any_tuesday_is_a_day_to_tick():
    assert words("Was it on a Tuesday morning?", ClaimKind.DATE) == ["Tuesday morning"]


def test_a_dateline_is_a_place_to_tick():
    found = told("LUND, Sweden (Example) — A whistle blew.")
    assert ("LUND, Sweden", ClaimKind.PLACE, "a place") in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Why did Mayor Tobias Wren leave?", "Mayor"),
        ("Would Ana Costa, an engineer at the port, say so?", "engineer at the port"),
        ("What of its director, Ana Costa?", "director"),
        ("It cost 9 million a year. Did its last conductor, Ana Costa, know?", "last conductor"),
        ("Ana Costa, 58, is a bell tuner, or so she thinks?", "bell tuner"),
        ("And the marine ecologist Ana Costa?", "marine ecologist"),
        ("Is Ana Costa, chief executive of Example, right?", "chief executive of Example"),
        ("Could Ana Costa, who heads the inventory, tell?", "heads the inventory"),
    ],
)  # fmt: skip
def test_a_title_beside_a_name_is_a_claim_of_its_own(text, title):
    assert title in words(text, ClaimKind.TITLE)


@pytest.mark.parametrize(
    "text",
    ["Did Ms. Costa go?", "In the tower, Ana Costa waited.", "Why, in that winter, Ana Costa?"],
)
def test_how_somebody_is_addressed_or_where_she_is_is_no_title(text):
    assert words(text, ClaimKind.TITLE) == []


def test_credits_and_promos_are_not_ticked():
    credit = "Photograph by Ada Brandt"
    promo = "WATCH: Ada Brandt on the pier of 1911"
    text = f"{credit}\n{promo}\nIt rained."
    assert told(text, (PartRole.CREDIT, credit), (PartRole.PROMO, promo)) == []


def test_at_other_desks_only_statements_are_suggested():
    assert told("What did Ada Brandt want in 2017?", coverage=Coverage.CHECK_WORTHY) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_whatever_the_text_facts_are_words_of_it_in_order(pieces):
    text = "".join(pieces)
    found = list(EveryFact(RuleDetector()).find(text, ()))
    assert all(one.span.of(text).strip() for one in found)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    assert len({one.span for one in found}) == len(found)
