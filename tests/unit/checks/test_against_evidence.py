"""Each claim against each of its passages: what the evidence card and the flags say."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders_case_texts import a_case_text, told
from workbench.checks.against_evidence import against_evidence
from workbench.checks.claim_times import claim_times
from workbench.checks.every_check import of_claims
from workbench.model import CheckKind


def found(texts):
    return list(against_evidence(texts))


def lines(texts):
    return told(found(texts))


def test_every_passage_answers_for_itself():
    texts = a_case_text(
        "North Korea launched 24 missiles.",
        "North Korea launched 24 missiles in all.",
        "North Korea launched 23 missiles.",
    )
    assert lines(texts) == [("24 = 24", False), ("23 ≠ 24, differs by 1", True)]


@settings(max_examples=40, deadline=None)
@given(st.integers(3, 10**6), st.integers(3, 10**6))
def test_two_figures_of_one_thing_are_a_flag_if_they_differ_and_only_then(mine, theirs):
    texts = a_case_text(f"The port has {mine:,} cranes.", f"There are {theirs:,} cranes there.")
    told_first = found(texts)[0]
    agrees = told_first.result in ("agrees", "rounds_to")
    assert agrees or mine != theirs
    assert told_first.is_flag is not agrees


def test_a_figure_is_shown_where_it_stands_on_both_sides():
    texts = a_case_text(
        "the town sent out 24 ferries", "In 2017 it sent out 23 ferries.", around=("Now ", " home.")
    )
    [finding] = [f for f in found(texts) if f.kind is CheckKind.FIGURE]
    text, passage = texts.article.text, texts.evidence[0].quote
    assert finding.here.span.of(text) == "24"
    assert finding.there.capture_span.of(passage) == "23"
    assert (finding.claim_id, finding.evidence_id) == (texts.claims[0].id, texts.evidence[0].id)


def test_what_stands_beside_a_claim_in_its_sentence_is_not_told_of_it():
    texts = a_case_text(
        "the town has 24 ferries",
        "There are 23 ferries and 9 piers.",
        around=("With 8 piers, ", "."),
    )
    assert lines(texts) == [("23 ≠ 24, differs by 1", True)]


def test_a_day_is_past_or_to_come_by_the_verb_of_its_sentence():
    around = ("He carried the offer ", ", three days after the visit.")
    texts = a_case_text(
        "in person on Thursday", "It was read on Thursday, 8 March 2018.", around=around
    )
    assert [line for line, is_flag in lines(texts) if is_flag] == []


def test_last_year_of_a_source_is_counted_from_its_own_day():
    claim, passage = "In 2016 the town had 9 piers.", "Last year the town had 9 piers."
    old = a_case_text(claim, passage, published=date(2017, 5, 1))
    assert ("is of the same time, 2016", False) in lines(old)
    same_day = a_case_text(claim, passage)
    assert ("is of 2017, not of 2016", True) in lines(same_day)


def test_a_source_that_covers_only_part_of_the_year_of_a_count_is_a_flag():
    passage = "From February to November 2017 North Korea launched 23 missiles."
    texts = a_case_text("North Korea launched 24 missiles last year.", passage)
    assert ("covers February–November, not all of 2017", True) in lines(texts)


def test_the_day_of_an_event_lies_in_its_year_and_is_no_flag():
    texts = a_case_text("The bridge was opened in 2017.", "It was opened on 3 May 2017.")
    assert lines(texts) == [("3 May 2017 lies in 2017", False)]


def test_the_claim_in_full_is_read_and_the_figure_shown_in_its_words():
    texts = a_case_text(
        "launched 24 missiles last year",
        "North Korea launched 23 missiles in 2017.",
        in_full="North Korea launched 24 missiles in 2017.",
    )
    assert lines(texts) == [("23 ≠ 24, differs by 1", True), ("is of the same time, 2017", False)]
    figure = found(texts)[0]
    assert figure.here.span.of(texts.article.text) == "24"


def test_a_figure_that_no_passage_gives_is_told_once():
    texts = a_case_text("It rose after 54 minutes.", "It rose at dawn.", "It was seen from a ship.")
    assert lines(texts) == [("54 minutes: no passage gives it", True)]


@pytest.mark.parametrize("passages", [(), ("",), ("It opened.",)])
def test_nothing_is_missed_in_a_claim_without_a_figure_or_without_passages(passages):
    claim = "It opened." if passages and passages[0] else "It has 24 piers."
    assert found(a_case_text(claim, *passages)) == []


def test_the_two_sides_are_no_figure_that_somebody_has_to_confirm():
    texts = a_case_text("It waits while the two sides talk.", "It waits for the talks to end.")
    assert found(texts) == []


def test_digits_that_changed_places_are_told_as_such():
    texts = a_case_text("The bridge opened 1,146 times.", "Openings, all months: 1,164.")
    assert lines(texts) == [("1,164 ≠ 1,146, differs by 18: digits changed places?", True)]


def test_an_age_is_held_against_a_birth_date():
    texts = a_case_text("Ines Falk, aged 40, runs it.", "Ines Falk was born on 3 May 1980.")
    assert ("40 does not fit the birth date, 3 May 1980", True) in lines(texts)


def test_what_last_year_means_is_told_with_its_other_readings():
    texts = a_case_text("Last year it had 9 piers.")
    [finding] = claim_times(texts)
    assert (finding.told, finding.is_flag) == ("Last year = 2017", False)
    assert "rolling" in finding.why
    assert finding.claim_id == texts.claims[0].id


def test_a_date_that_needs_no_article_is_not_explained():
    assert list(claim_times(a_case_text("In 2016 it had 9 piers."))) == []


def test_a_finding_keeps_its_key_until_its_words_or_its_source_change():
    texts = a_case_text("It has 24 piers.", "It has 23 piers.")
    [key] = [f.key for f in found(texts)]
    [same] = [f.key for f in found(replace(texts, names=()))]
    other_words = a_case_text("It has 24 long piers.", "It has 23 piers.")
    [evidence] = texts.evidence
    other_source = replace(texts, evidence=(replace(evidence, text_sha256="0" * 64),))
    assert same == key
    assert key not in {f.key for t in (other_words, other_source) for f in found(t)}


def test_two_findings_alike_have_keys_of_their_own():
    texts = a_case_text("It has 24 piers.", "It has 23 piers.", "It has 23 piers.")
    findings = list(of_claims(found(texts), texts.claims))
    assert len({f.key for f in findings}) == len(findings) == 2
