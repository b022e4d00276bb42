"""The article against itself: sums, figures given two ways, quotations, times."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders_case_texts import an_article_text
from workbench.checks.case_texts import ArticleText
from workbench.checks.own_figures import slips_of_figures
from workbench.checks.own_quotations import slips_of_quotations
from workbench.checks.own_times import slips_of_times
from workbench.checks.sums import slips_of_sums
from workbench.model import PartRole


def lines(check, *paragraphs):
    return [slip.told for slip in check(an_article_text(*paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It won 12 of 40 seats, or 30 percent, in May.", []),
        ("It won 12 of 40 seats, or 25 percent.", ["12 of 40 is 30 percent, not 25 percent"]),
        ("About 60 percent (12 of 40) agreed.", ["12 of 40 is 30 percent, not 60 percent"]),
        ("It won three of 12 races, a quarter of them.", []),
        ("It won three of 12 races, a third of them.", ["three of 12 is 25 percent, not a third"]),
        ("They sent 10, 20 and 40 ships, 70 in all.", []),
        ("They sent 10, 20 and 40 ships, 60 in all.", ["10 + 20 + 40 is 70, not 60"]),
        ("10 men and 20 women, a total of 31 people, died.", ["10 + 20 is 30, not 31"]),
        ("Sales rose 25 percent, from $400 million to $500 million.", []),
        (
            "Sales rose 20 percent, from $400 million to $500 million.",
            ["from $400 million to $500 million is 25 percent more, not 20 percent"],
        ),
        ("Sales more than doubled from 400 to 1,200.", []),
        ("Sales doubled from 400 to 1,200.", ["from 400 to 1,200 is 3 times as much, not doubled"]),
        (
            "It fell from 70 percent to 65 percent, a drop of 6 percentage points.",
            ["from 70 percent to 65 percent is 5, not 6 percentage points"],
        ),
        ("12 of 40 seats were won in 2016, when turnout was 25 percent.", []),
        ("In 2016 it had 10 ships, and 60 in all of 2017.", []),
    ],
)
def test_what_a_sentence_ties_together_is_reckoned_again(sentence, told):
    assert lines(slips_of_sums, sentence) == told


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 900), st.integers(0, 100))
def test_a_share_is_flagged_if_it_is_off_by_more_than_rounding(whole, percent):
    part = whole * 37 // 100 + 1
    [*slips] = slips_of_sums(
        an_article_text(f"It won {part} of {whole} seats, or {percent} percent.")
    )
    is_so = Decimal(part) / whole * 100
    assert bool(slips) == (abs(is_so - percent) >= 1)


def test_the_same_figure_given_two_ways_is_told_with_both_places():
    article = an_article_text(
        "In 2017 the port of Lund repaired 14 fishing boats, its harbour master said.",
        "Nobody was surprised.",
        "The 15 fishing boats that the port of Lund repaired in 2017 were old.",
    )
    [slip] = slips_of_figures(article)
    assert (slip.here.of(article.text), slip.there.of(article.text)) == ("15", "14")


@pytest.mark.parametrize(
    "other",
    [
        "The 15 fishing boats that the port of Lund repaired in 2016 were old.",
        "The 15 fishing boats that the port of Arlen repaired in 2017 were old.",
        "The 15 ferries that the port of Lund repaired in 2017 were old.",
        "The 14 fishing boats that the port of Lund repaired in 2017 were old.",
        "The port of Lund repaired more than ten fishing boats in 2017, and they were old.",
    ],
)
def test_another_year_place_or_thing_is_another_figure(other):
    first = "In 2017 the port of Lund repaired 14 fishing boats, its harbour master said."
    assert lines(slips_of_figures, first, "Nobody was surprised.", other) == []


def test_a_number_within_a_word_counts_nothing():
    one = "In 2017 the port of Lund held a four-way race, its harbour master said."
    other = "The two-way race that the port of Lund held in 2017 was dull."
    assert lines(slips_of_figures, one, "Nobody was surprised.", other) == []


def test_two_groups_side_by_side_are_meant_to_differ():
    said = "Of the men the jobless rate is 33 percent. Of the women the jobless rate is 36 percent."
    assert lines(slips_of_figures, said) == []


SAID = "“We cannot rebuild all of it by next May,” she told the council."


@pytest.mark.parametrize("role", [PartRole.HEADLINE, PartRole.DECK, PartRole.PULL_QUOTE])
def test_a_quotation_set_apart_is_held_against_the_body(role):
    same = an_article_text((role, "“We cannot rebuild all of it”"), SAID)
    assert list(slips_of_quotations(same)) == []
    article = an_article_text((role, "“We can rebuild all of it by next May”"), SAID)
    [slip] = slips_of_quotations(article)
    assert slip.here.of(article.text) == "We can rebuild all of it by next May"
    assert slip.there.of(article.text) == "We cannot rebuild all of it by next May"
    assert "“can” for “cannot”" in slip.told


def test_a_pull_quote_that_nobody_says_is_flagged_and_its_speaker_is_no_part_of_it():
    pulled = (PartRole.PULL_QUOTE, "We cannot rebuild all of it — Marta Ilves")
    assert list(slips_of_quotations(an_article_text(pulled, SAID))) == []
    other = (PartRole.PULL_QUOTE, "Ships are a matter of patience — Marta Ilves")
    assert lines(slips_of_quotations, other, SAID) == ["the pull quote is not in the article"]


def test_a_quotation_that_comes_again_in_other_words_is_flagged_once():
    again = "Later she wrote: “We could not rebuild all of it by next May.”"
    [told] = lines(slips_of_quotations, SAID, "Nobody spoke.", again)
    assert told.startswith("quoted twice, differently")
    assert lines(slips_of_quotations, SAID, "Nobody spoke.", SAID) == []


def test_a_weekday_that_does_not_fall_on_its_date():
    [told] = lines(slips_of_times, "The test of Monday, September 3, 2017, was the largest.")
    assert told == "Monday, September 3, 2017: it was a Sunday"
    assert lines(slips_of_times, "The test of Sunday, September 3, 2017, was the largest.") == []


def test_an_age_that_does_not_fit_the_birth_date_beside_it():
    born = "Ines Falk, born on 3 May 1980, is {} years old."
    assert lines(slips_of_times, born.format(37)) == []
    assert len(lines(slips_of_times, born.format(39))) == 1


def test_a_time_that_is_both_fixed_and_open():
    article = an_article_text(
        "The two leaders will meet by May.",
        "Both time and place of the meeting have yet to be discussed.",
    )
    [slip] = slips_of_times(article)
    assert slip.there.of(article.text) == "by May"
    assert "yet to be discussed" in slip.here.of(article.text)


@pytest.mark.parametrize(
    "other",
    [
        "The terms of the meeting have yet to be discussed.",
        "The date of the trial has yet to be set.",
        "They were in Lund in 2016, and no date is set for the wedding.",
    ],
)
def test_another_event_or_another_question_may_be_open(other):
    assert lines(slips_of_times, "The two leaders will meet by May.", other) == []


def test_an_article_without_a_day_is_checked_as_far_as_it_goes():
    article = ArticleText(
        "It is Monday, September 3, 2017. By May they meet; no date is set.", None
    )
    assert [slip.rule for slip in slips_of_times(article)] == ["weekday"]
