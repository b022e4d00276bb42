import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.model.span import TextSpan
from workbench.text.anchor import CONTEXT, quote_context, relocate
from workbench.text.normalize import normalize

SCRIPTS = "abc ABC 0123.,\n" + "éñ\u0301\u0308" + "שלוםاب\u200f" + "中文" + "👍🏽👩‍🚀🇰🇵"

texts = st.text(st.sampled_from(SCRIPTS), min_size=1, max_size=120).map(normalize).filter(bool)


@st.composite
def quotations(draw):
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, TextSpan(start, draw(st.integers(start + 1, len(text))))


def find(text, old, span, *, hint=None):
    before, after = quote_context(old, span)
    hint = span.start if hint is None else hint
    return relocate(text, span.of(old), before=before, after=after, hint=hint)


@given(quotations())
def test_a_quotation_is_found_where_it_was_in_an_unchanged_text(quotation):
    text, span = quotation
    assert find(text, text, span) == span


@given(quotations())
def test_context_is_what_stands_around_the_quotation(quotation):
    text, span = quotation
    before, after = quote_context(text, span)
    assert text[: span.start].endswith(before)
    assert text[span.end :].startswith(after)
    assert len(before) == min(CONTEXT, span.start)
    assert len(after) == min(CONTEXT, len(text) - span.end)


@given(quotations(), st.text(st.sampled_from(SCRIPTS), max_size=40))
def test_a_quotation_moves_with_words_inserted_far_before_it(quotation, inserted):
    text, span = quotation
    padding = "§" * CONTEXT
    old, new = padding + text, inserted + padding + text
    shifted = TextSpan(span.start + CONTEXT, span.end + CONTEXT)
    before, after = quote_context(old, shifted)
    assume(new.count(before + shifted.of(old) + after) == 1)
    found = find(new, old, shifted)
    assert found == TextSpan(shifted.start + len(inserted), shifted.end + len(inserted))


@given(quotations(), texts)
def test_what_is_found_is_the_quotation_to_the_letter(quotation, other):
    text, span = quotation
    found = find(other, text, span)
    assert (found is None) == (span.of(text) not in other)
    assert found is None or found.of(other) == span.of(text)


def test_words_that_changed_are_never_guessed_at():
    old = "Unemployment rose to 5 percent in May."
    assert find(old.replace("5", "9"), old, TextSpan(0, 30)) is None


def test_of_two_places_the_one_with_the_same_surroundings_wins():
    old = "In May he said no. In June he said no."
    span = TextSpan(26, 36)
    assert span.of(old) == " he said n"
    new = "In June he said no. In May he said no."
    assert find(new, old, span) == TextSpan(7, 17)


def test_of_two_like_places_the_nearest_wins():
    text = "no no no no"
    assert relocate(text, "no", before="", after="", hint=7) == TextSpan(6, 8)


def test_composed_and_decomposed_letters_are_different_words():
    assert relocate("cafe\u0301", "café", before="", after="", hint=0) is None


def test_an_empty_quotation_is_refused():
    with pytest.raises(ValueError, match="empty quotation"):
        relocate("text", "", before="", after="", hint=0)
