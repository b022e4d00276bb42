"""What the mouse touched, rounded to whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.sources.whole_words import whole_words, word_at

texts = st.text(st.sampled_from("ab1 .,%'-é本\n👩"), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("text", "touched", "meant"),
    [
        ("sent out 24 ferries", "t 24 f", "out 24 ferries"),
        ("it cost 4.2 million.", ".2 mill", "4.2 million"),
        ("rose by 4.5% in May", "4", "4.5%"),
        ("“Nobody drowned,” he said", "body dr", "Nobody drowned"),
        ("“Nobody drowned,” he said", "drowned,”", "drowned,”"),
        ("the well-known pier", "known", "well-known"),
        ("Kim’s pier", "K", "Kim’s"),
        ("港は24隻を送った", "24隻", "24隻"),
        ("two  words", "  ", None),
    ],
)
def test_words_are_taken_whole(text, touched, meant):
    start = text.index(touched)
    found = whole_words(text, start, start + len(touched))
    assert (found.of(text) if found else None) == meant


@given(texts, st.data())
def test_what_was_touched_is_kept_and_no_word_is_cut(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = whole_words(text, start, end)
    touched = text[start:end].strip()
    assert (found is None) == (not touched)
    if found is not None:
        assert touched in found.of(text)
        for inside, outside in ((found.start, found.start - 1), (found.end - 1, found.end)):
            word = word_at(text, inside)
            assert word is None or not word.start <= outside < word.end


def test_a_word_without_end_is_taken_as_far_as_it_was_touched():
    text = "a" * 1000
    assert whole_words(text, 500, 600).of(text) == "a" * 100
