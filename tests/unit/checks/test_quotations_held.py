"""Quotations of the article against every source, and passages against their own."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders_case_texts import a_case_text, a_source_text, told
from workbench.checks.quotations_held import passages_held, quotations_held
from workbench.checks.quote_words import ChangeKind
from workbench.model import TextSpan

CLAIM = "“We cannot rebuild all of it by May,” Marta Ilves said"
EXACT = "At noon she said: “We cannot rebuild all of it by May.”"
ALTERED = "In the evening she said: “We can rebuild all of it by June.”"


def test_a_quotation_is_exact_against_one_source_and_altered_against_another():
    texts = a_case_text(CLAIM, ALTERED)
    texts = replace(texts, sources=(*texts.sources, a_source_text(EXACT, 3)))
    (exact, exact_flag), (altered, altered_flag) = told(list(quotations_held(texts)))
    assert (exact, exact_flag) == ("exact but for typography against source 3", False)
    assert altered.startswith("exact against source 3, altered against source 1: ")
    assert altered_flag


def test_the_changes_are_told_word_by_word_with_what_turns_the_meaning():
    [finding] = quotations_held(a_case_text(CLAIM, ALTERED))
    assert [(c.quote, c.source) for c in finding.changes] == [("cannot", "can"), ("May", "June")]
    assert ChangeKind.NEGATION in {change.kind for change in finding.changes}
    assert finding.is_flag
    assert "a negation is changed" in finding.told
    texts = a_case_text(CLAIM, ALTERED)
    [finding] = quotations_held(texts)
    assert finding.there.capture_span.of(ALTERED) == "We can rebuild all of it by June"
    assert finding.here.span.of(texts.article.text) == "We cannot rebuild all of it by May,"


def test_exact_against_the_claims_own_source_is_no_flag_for_another_occasion():
    texts = a_case_text(CLAIM, EXACT, ALTERED)
    assert [is_flag for _, is_flag in told(list(quotations_held(texts)))] == [False, False]


def test_a_quotation_that_stands_in_none_of_its_claims_sources():
    [finding] = quotations_held(a_case_text(CLAIM, "The dam held, and the town was dry."))
    assert (finding.told, finding.is_flag) == ("in no source (looked in source 1)", True)


def test_a_quotation_outside_claims_is_not_missed_in_sources_that_never_had_it():
    texts = a_case_text("The town is wet", "The town is wet", around=("", f". {CLAIM}."))
    assert list(quotations_held(texts)) == []


def test_a_contraction_turns_no_meaning():
    claim = "“You do not turn the bridge by hand,” she said"
    [finding] = quotations_held(a_case_text(claim, "“You don’t turn the bridge by hand.”"))
    assert "negation" not in finding.told
    turned = a_case_text(claim, "“You do turn the bridge by hand.”")
    assert "a negation is changed" in next(quotations_held(turned)).told


def test_other_words_of_another_source_are_no_alteration():
    far = "She said: “We cannot pay for any of it, and all of May is lost.”"
    texts = replace(a_case_text(CLAIM), sources=(a_source_text(far),))
    assert list(quotations_held(texts)) == []


def test_two_words_in_quotation_marks_are_looked_for_nowhere():
    assert list(quotations_held(a_case_text("the “fake news” of it", "Nothing is here."))) == []


def with_evidence(text, quote, span):
    texts = a_case_text("It is wet.", text)
    [evidence] = texts.evidence
    return replace(texts, evidence=(replace(evidence, quote=quote, span=span),))


def test_a_passage_that_stands_where_it_was_taken_from_says_nothing():
    texts = a_case_text("It is wet.", "The town is wet.")
    assert list(passages_held(texts)) == []


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        ("The town was very wet", "stands elsewhere in its source"),
        ("the town was “very wet”", "exact in its source but for typography"),
        ("The town was very dry indeed", "altered against its own source"),
        ("Nobody of the harbour came to see", "does not stand in its source"),
    ],
)
def test_a_passage_that_is_not_where_it_should_be(quote, line):
    text = "Heavy rain fell. The town was very wet indeed. Nobody came."
    [finding] = passages_held(with_evidence(text, quote, TextSpan(0, len(quote))))
    assert finding.told.startswith(line)
    assert finding.is_flag


def test_a_typed_passage_is_held_against_the_text_that_there_is():
    text = "Heavy rain fell. The town was very wet indeed."
    assert list(passages_held(with_evidence(text, "The town was very wet", None))) == []
    [finding] = passages_held(with_evidence(text, "The town was very wet, indeed", None))
    assert not finding.is_flag
    [finding] = passages_held(with_evidence(text, "The town was very dry indeed", None))
    assert finding.is_flag


def test_a_passage_of_a_source_without_a_text_is_left_alone():
    texts = with_evidence("The town is wet.", "The town is dry.", None)
    [evidence] = texts.evidence
    assert (
        list(passages_held(replace(texts, evidence=(replace(evidence, capture_id=uuid4()),)))) == []
    )


WORDS = st.lists(
    st.sampled_from(["wind", "rain", "dam", "town", "ship", "pier", "salt", "rope"]),
    min_size=6,
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
def test_a_found_quotation_is_where_it_is_said_to_be(quoted, other):
    quote = " ".join(quoted)
    source = f"It was written there: {' '.join(other)}. Then {quote}. And {' '.join(other)}."
    for finding in quotations_held(a_case_text(f"“{quote}” he said", source)):
        assert finding.there.capture_span.of(source) == finding.there.words
        if finding.result == "exact":
            assert finding.there.words == quote
