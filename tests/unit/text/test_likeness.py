"""The sentence of the sources that speaks most of the same as a claim."""

from hypothesis import given
from hypothesis import strategies as st

from tests.story.evening import facts
from workbench.text.likeness import likeliest

SOURCES = (
    "Harbour log\n\nIn 2017 the office counted 24 ferries. The pier is 310 metres long.",
    "Letter\n\nThe pier was never measured. We counted 23 ferries during 16 storms.",
)


def best(statement, texts=SOURCES):
    found = likeliest(statement, texts)
    return found[0].span.of(texts[found[0].text]) if found else ""


def test_the_sentence_with_the_same_words_and_figure_comes_first():
    assert best("Some 24 ferries sailed last year") == "In 2017 the office counted 24 ferries."
    assert best("23 ferries sailed in spite of the storms").startswith("We counted 23 ferries")


def test_a_sentence_with_another_figure_comes_before_none():
    assert best("The pier is 340 metres long") == "The pier is 310 metres long."


def test_what_no_source_speaks_of_is_not_found():
    assert likeliest("The mayor resigned over a bridge", SOURCES) == []
    assert likeliest("The and of it", SOURCES) == []
    assert likeliest("24 ferries", []) == []


def test_every_fact_of_an_evening_leads_to_what_its_source_says():
    said = {number: [] for number in range(1, 41)}
    for fact in facts():
        said[fact.source].append(fact.passage)
    texts = [f"Back-up {number}\n\n" + "\n\n".join(told) for number, told in said.items()]
    missed = [fact for fact in facts() if best(fact.sentence, texts) != fact.passage]
    assert missed == []


@given(st.text(max_size=60), st.lists(st.text(max_size=120), max_size=4))
def test_what_is_found_lies_in_its_text_the_likeliest_first(statement, texts):
    found = likeliest(statement, texts)
    for likely in found:
        assert 0 <= likely.span.start < likely.span.end <= len(texts[likely.text])
        assert 0 < likely.likeness <= 1
    assert [f.likeness for f in found] == sorted((f.likeness for f in found), reverse=True)
