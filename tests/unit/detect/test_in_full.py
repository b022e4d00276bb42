"""The claim in full: readable alone, and nothing in it that the article does not say."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detect.rules import RuleDetector

PUBLISHED = date(2018, 3, 8)


def told(text, published=PUBLISHED):
    """Marked words and what they are in full, in text order."""
    found = RuleDetector().find(text, (), published=published)
    return [(one.span.of(text), one.in_full) for one in found]


def test_the_year_is_put_in_and_goes_with_the_subject_to_the_second_clause():
    text = "Last year alone, North Korea launched 24 missiles and carried out its largest test."
    assert told(text) == [
        (
            "Last year alone, North Korea launched 24 missiles",
            "North Korea launched 24 missiles in 2017.",
        ),
        ("carried out its largest test", "North Korea carried out its largest test in 2017."),
    ]


@pytest.mark.parametrize(
    ("text", "in_full"),
    [
        (
            "On Tuesday, the board sold 40 ferries.",
            "The board sold 40 ferries on 6 March 2018.",
        ),
        (
            "The board met on Tuesday and sold 40 ferries.",
            "The board met on Tuesday (6 March 2018).",
        ),
        ("Last month, fares fell by 4 percent.", "Fares fell by 4 percent in February 2018."),
    ],
)
def test_a_day_or_month_is_put_in_by_the_publication_date(text, in_full):
    assert told(text)[0][1] == in_full


@pytest.mark.parametrize(
    "text",
    [
        "In 2011 the board sold 40 ferries.",
        "Fares have fallen by 4 percent since 2010.",
        "The board sold 40 ferries over the past three years.",
        "Last year's fares were 4 percent lower.",
        '"We sold 40 ferries last year," the mayor said.',
    ],
)
def test_nothing_is_put_in_where_the_words_say_it_or_the_dates_are_no_unit(text):
    assert [full for _, full in told(text)] == [""]


def test_without_a_publication_date_no_date_is_put_in():
    text = "Last year, the board sold 40 ferries and closed its largest pier."
    assert [full for _, full in told(text, None)] == ["", "The board closed its largest pier."]


def test_a_year_that_stands_before_the_sentence_holds_for_its_clauses():
    text = "In 2011, the board sold 40 ferries and closed its largest pier."
    assert told(text, None)[-1][1] == "The board closed its largest pier in 2011."


def test_a_clause_with_a_time_of_its_own_takes_no_other():
    text = "In 2011, the board sold 40 ferries and closed its largest pier in 2014."
    assert told(text, None)[-1][1] == "The board closed its largest pier in 2014."


PUT_IN = re.compile(
    r"\b(?:in|on|\d{1,2}|\d{4}|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b"
)
subjects = st.sampled_from(["The board", "Ada Brun", "He", "It", "North Korea", "Brun and Lisk"])
times = st.sampled_from(["", "Last year, ", "On Tuesday, ", "In 2011, ", "Yesterday "])
sales = ["sold 40 ferries", "closed its largest pier", "said fares fell by half last month"]
others = ["has lost $4 million since 2010", "was fined 12 times", "met Tom Lisk on Friday"]
acts = st.sampled_from([*sales, *others])
joints = st.sampled_from([" and ", ", and ", ", while ", "; ", ", but "])
speakers = st.sampled_from(["", ", Ada Brun said", ", according to the board", ", he added"])


@settings(deadline=None)
@given(
    st.lists(
        st.builds("{}{}{}{}{}{}.".format, times, subjects, st.just(" "), acts, speakers, joints),
        min_size=1,
        max_size=3,
    ),
    st.lists(st.tuples(times, subjects, acts, joints, acts, speakers), min_size=1, max_size=4),
    st.sampled_from([None, PUBLISHED]),
)
def test_every_word_in_full_is_the_articles_or_a_date(rough, plain, published):
    made = [f"{time}{who} {one}{joint}{two}{by}." for time, who, one, joint, two, by in plain]
    text = " ".join([*made, *rough])
    words = {word.lower() for word in re.findall(r"\w+", text)}
    for one in RuleDetector().find(text, (), published=published):
        assert text[one.span.start : one.span.end].strip() == one.span.of(text)
        added = {w.lower() for w in re.findall(r"\w+", PUT_IN.sub(" ", one.in_full))}
        assert added <= words
