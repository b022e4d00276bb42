"""Who says so: claimants and those who relay them, and nobody where it is not sure."""

import pytest

from workbench.detect.rules import RuleDetector

# Text, the words marked last, claimant, relayed by.
CASES = [
    (
        'Chung said Kim "expressed eagerness to visit Norwick soon."',
        'Kim "expressed eagerness to visit Norwick soon."',
        "Kim",
        ("Chung",),
    ),
    (
        'Brun told the committee "all repairs have failed since 2011."',
        '"all repairs have failed since 2011."',
        "Brun",
        (),
    ),
    (
        "According to the harbour board, 312 boats sank in 2011.",
        "312 boats sank in 2011",
        "the harbour board",
        (),
    ),
    (
        "Some 312 boats sank, according to a report by the harbour board published on Monday.",
        "Some 312 boats sank",
        "a report by the harbour board",
        (),
    ),
    (
        "The ferry sank in 2011, harbour master Ada Brun said.",
        "The ferry sank in 2011",
        "Ada Brun",
        (),
    ),
    (
        "The ferry sank in 2011, said Dr. Ada Brun, who led the inquiry.",
        "The ferry sank in 2011",
        "Ada Brun",
        (),
    ),
    (
        "“The ferry,” Lisk wrote, “sank in 2011 with 40 people on board.”",
        "“The ferry,” Lisk wrote, “sank in 2011 with 40 people on board.”",
        "Lisk",
        (),
    ),
    (
        "The ferry, Ada Brun said, sank in 2011 with 40 people on board.",
        "The ferry, Ada Brun said, sank in 2011 with 40 people on board",
        "Ada Brun",
        (),
    ),
    (
        "Brun sold the line. The mayor, he said, “has lost 40 ferries since 2011.”",
        "The mayor, he said, “has lost 40 ferries since 2011.”",
        "he",
        (),
    ),
    (
        "The mayor went on to say that 40 ferries were sold.",
        "40 ferries were sold",
        "the mayor",
        (),
    ),
    (
        "Some 40 ferries were sold, according to Brun and Lisk.",
        "Some 40 ferries were sold",
        "Brun and Lisk",
        (),
    ),
    (
        "Lisk left early, writing on Twitter that the ferry sank in 2011.",
        "the ferry sank in 2011",
        "Lisk",
        (),
    ),
    (
        "The mayor told reporters the bridge had cost $4 million.",
        "the bridge had cost $4 million",
        "the mayor",
        (),
    ),
    (
        "The minister, who took office in May, said in a statement that 40 ferries were sold.",
        "40 ferries were sold",
        "the minister",
        (),
    ),
    (
        "Ada Brun, 41, director of the ferry line, said 40 ferries were sold.",
        "40 ferries were sold",
        "Ada Brun",
        (),
    ),
    (
        "The police spokeswoman, Ana Lopez, said two men were arrested.",
        "two men were arrested",
        "Ana Lopez",
        (),
    ),
    (
        "Rep. Ada Brun (D-Ohio) said 40 ferries were sold.",
        "40 ferries were sold",
        "Ada Brun",
        (),
    ),
    (
        "On Tuesday the White House said 40 ferries were sold.",
        "40 ferries were sold",
        "White House",
        (),
    ),
    (
        "A study by Oxford University found that 40 ferries were sold.",
        "40 ferries were sold",
        "a study by Oxford University",
        (),
    ),
    (
        "Reuters reported that the ministry said 40 ferries were sold.",
        "40 ferries were sold",
        "the ministry",
        ("Reuters",),
    ),
    (
        "Brun promised that fares would fall, Lisk said.",
        "Brun promised that fares would fall",
        "Brun",
        ("Lisk",),
    ),
    (
        "Mayor Ada Brun opened the pier. Fares fell by half in 2018, Brun said.",
        "Fares fell by half in 2018",
        "Ada Brun",
        (),
    ),
    (
        'Fares fell, Brun said. "We sold 40 ferries in 2018."',
        '"We sold 40 ferries in 2018."',
        "Brun",
        (),
    ),
    (
        "Fares fell by half, Brun said.\nHe added that 40 ferries were sold.",
        "40 ferries were sold",
        "Brun",
        (),
    ),
    (
        "“We sold 40 ferries,” Brun said.\n“Nobody sold more. We lead the world.”",
        "We lead the world",
        "",
        (),
    ),
    (
        "Brun spoke of the past. “We sold 40 ferries,” he said, “and we lost ten.\n"
        "“Nobody sold more than us in 2018.”",
        "“Nobody sold more than us in 2018.”",
        "he",
        (),
    ),
]


CASES += [
    (
        "Ada Brun added this in a letter to the board:\n“We sold 40 ferries in 2018.”",
        "“We sold 40 ferries in 2018.”",
        "Ada Brun",
        (),
    ),
    (
        "Mayor Ada Brun called it ''the worst year,'' and said ''40 ferries were sold.''",
        "''40 ferries were sold.''",
        "Ada Brun",
        (),
    ),
]


@pytest.mark.parametrize(("text", "words", "claimant", "relayed_by"), CASES)
def test_the_claimant_is_who_says_so_and_the_chain_is_nearest_first(
    text, words, claimant, relayed_by
):
    candidate = list(RuleDetector().find(text, ()))[-1]
    assert candidate.span.of(text) == words
    assert (candidate.claimant, candidate.relayed_by) == (claimant, relayed_by)


def last_claimant(text: str) -> str:
    return list(RuleDetector().find(text, ()))[-1].claimant


def test_a_quotation_left_open_goes_on_in_the_next_paragraph():
    text = "“We sold 40 ferries,” Brun said. “Nobody sold more.\n“We lost ten ferries in 2018.”"
    assert last_claimant(text) == "Brun"


def test_he_stays_he_when_somebody_else_came_between():
    text = (
        "Fares fell by half, Brun said. Then Lisk arrived in Norwick. He said 40 boats were sold."
    )
    assert last_claimant(text) == "he"


def test_he_is_never_a_body_and_it_never_a_person():
    assert last_claimant("Fares fell, the ferry company said. He said 40 boats sank.") == "he"
    assert last_claimant("Fares fell, Ada Brun said. It said 40 boats sank.") == "it"


def test_a_short_name_stays_short_when_two_people_bear_it():
    text = "Mayor Ada Brun met Senator Olaf Brun. Fares fell by half in 2018, Brun said."
    assert last_claimant(text) == "Brun"


def test_a_chain_of_three_is_told_nearest_the_claimant_first():
    text = "Reuters reported that Lisk said the ministry said 40 ferries were sold."
    [candidate] = RuleDetector().find(text, ())
    assert candidate.claimant == "the ministry"
    assert candidate.relayed_by == ("Lisk", "Reuters")


def test_a_country_is_no_verb():
    text = "The United States sold 40 ferries to Norwick in 2018."
    [candidate] = RuleDetector().find(text, ())
    assert candidate.claimant == ""


@pytest.mark.parametrize(
    "text",
    [
        "The vote of 2018 came after senators said they would oppose the bill.",
        "In 2011 the reports of the harbour board filled 40 boxes.",
        "Ada Brun opened the pier in 1961.",
    ],
)
def test_the_writers_own_words_have_no_claimant(text):
    assert last_claimant(text) == ""


def test_a_denial_stays_whole_and_is_the_deniers():
    text = "Lisk denied that he had sold 40 ferries in 2018."
    [candidate] = RuleDetector().find(text, ())
    assert candidate.span.of(text) == text[:-1]
    assert candidate.claimant == "Lisk"


def test_what_the_speaker_goes_on_to_say_is_the_speakers():
    text = "The bank failed in 2011, Lisk said, and fares rose by 5 percent."
    told = [(one.span.of(text), one.claimant) for one in RuleDetector().find(text, ())]
    assert told == [("The bank failed in 2011", "Lisk"), ("fares rose by 5 percent", "Lisk")]
