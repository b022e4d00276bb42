"""Two claims in one sentence, and sentences that must stay whole."""

import pytest

from workbench.detect.rules import RuleDetector


def marks(text: str) -> list[str]:
    return [candidate.span.of(text) for candidate in RuleDetector().find(text, ())]


SPLIT = [
    (
        "Last year alone, North Korea fired 24 missiles and carried out its largest nuclear test.",
        [
            "Last year alone, North Korea fired 24 missiles",
            "carried out its largest nuclear test",
        ],
    ),
    (
        "Fares fell by half in 2018, and the company sold 40 ferries.",
        ["Fares fell by half in 2018", "the company sold 40 ferries"],
    ),
    (
        "Traffic doubled between 2010 and 2018, while fares rose by 40 percent.",
        ["Traffic doubled between 2010 and 2018", "fares rose by 40 percent"],
    ),
    (
        "Half of all families own a car; only one in five owns two.",
        ["Half of all families own a car", "only one in five owns two"],
    ),
    (
        "Ada Brun sold 40 ferries in 2018, setting off the largest strike in decades.",
        ["Ada Brun sold 40 ferries in 2018", "setting off the largest strike in decades"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_a_second_predicate_is_a_claim_of_its_own(text, expected):
    assert marks(text) == expected


WHOLE = [
    "The ferry line between Norwick and Orrin carried 31,000 people in 2018.",
    "Tom Lisk was arrested and charged with 12 thefts.",
    "Ada Brun is the only mayor who sold 40 ferries and closed the largest pier.",
    '"We sold 40 ferries in 2018 and closed the largest pier on the coast."',
    "The price of bread and butter rose by 12 percent in 2018.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_in_doubt_a_sentence_stays_whole(text):
    assert [mark.rstrip(".") for mark in marks(text)] == [text.rstrip(".")]


def in_full(text: str) -> list[str]:
    return [candidate.in_full for candidate in RuleDetector().find(text, ())]


def test_a_plain_subject_is_filled_in_where_the_second_claim_lacks_it():
    text = "Last year alone, North Korea launched 24 missiles and carried out its largest test."
    assert in_full(text) == ["", "North Korea carried out its largest test."]


def test_the_subject_is_carried_over_two_joins():
    text = "The ferry line sold 40 boats, bought 12 trams and closed its largest pier."
    assert in_full(text)[-1] == "The ferry line closed its largest pier."


@pytest.mark.parametrize(
    "text",
    [
        "He sold 40 ferries in 2018 and closed the largest pier on the coast.",
        "A friend of his sister sold 40 ferries in 2018 and closed the largest pier.",
        "Fares fell by half in 2018, and the company sold 40 ferries.",
    ],
)
def test_nothing_is_filled_in_where_the_subject_is_unsure_or_stands_there(text):
    assert in_full(text) == ["", ""]
