import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.article.nudge import (
    extend_end,
    extend_start,
    shrink_end,
    shrink_start,
    snap_end,
    snap_start,
)
from workbench.model import TextSpan

NUDGES = (extend_end, extend_start, shrink_end, shrink_start)
TEXT = "He said “Kim’s 1,200 well-known men” cost $3.5 (24%) in U.S. dollars — at least."


def around(words: str, text: str = TEXT) -> TextSpan:
    start = text.index(words)
    return TextSpan(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("said", "said “Kim’s"),
        ("Kim’s", "Kim’s 1,200"),
        ("1,200", "1,200 well-known"),
        ("cost", "cost $3.5"),
        ("$3.5", "$3.5 (24%"),
        ("in", "in U.S"),
        ("dollars", "dollars — at"),
        ("1,2", "1,200"),
        ("least", "least"),
    ],
)
def test_the_end_takes_in_one_word_more(words, more):
    assert extend_end(TEXT, around(words)).of(TEXT) == more


@pytest.mark.parametrize(
    ("words", "fewer"),
    [
        ("Kim’s 1,200 well-known", "Kim’s 1,200"),
        ("cost $3.5 (24%)", "cost $3.5 (24%"),
        ("cost $3.5 (24%", "cost $3.5"),
        ("cost $", "cost"),
        ("cost", "cost"),
    ],
)
def test_the_end_gives_up_one_word(words, fewer):
    assert shrink_end(TEXT, around(words)).of(TEXT) == fewer


@pytest.mark.parametrize(
    ("words", "moved", "nudge"),
    [
        ("Kim’s 1,200", "said “Kim’s 1,200", extend_start),
        ("“Kim’s 1,200", "Kim’s 1,200", shrink_start),
        ("Kim’s 1,200", "1,200", shrink_start),
        ("He said", "He said", extend_start),
        ("cost", "cost", shrink_start),
    ],
)
def test_the_start_moves_by_a_word(words, moved, nudge):
    assert nudge(TEXT, around(words)).of(TEXT) == moved


def test_chinese_goes_letter_by_letter():
    text = "他说二十四枚导弹。"
    assert extend_end(text, around("二十四枚", text)).of(text) == "二十四枚导"
    assert shrink_start(text, around("二十四枚", text)).of(text) == "十四枚"


def test_letters_with_combining_marks_are_not_torn_apart():
    text = "un cafe\u0301 noir, हिन्दी भाषा"
    assert extend_end(text, around("un", text)).of(text) == "un cafe\u0301"
    assert extend_end(text, around("noir", text)).of(text) == "noir, हिन्दी"


def test_a_dragged_edge_stops_at_the_nearest_word():
    span = around("1,200 well-known")
    assert snap_end(TEXT, span, span.end + 3).of(TEXT) == "1,200 well-known men"
    assert snap_end(TEXT, span, span.start + 4).of(TEXT) == "1,200"
    assert snap_start(TEXT, span, span.start - 5).of(TEXT) == "Kim’s 1,200 well-known"
    assert snap_start(TEXT, span, span.end + 30).of(TEXT) == "well-known"


LETTERS = "ab1 ,.-$%“”\n\u0301\U0001f600\u05d0中—'"


@given(st.text(alphabet=LETTERS, min_size=1, max_size=40), st.data())
def test_whatever_is_nudged_stays_a_span_of_its_text(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    span = TextSpan(start, data.draw(st.integers(start + 1, len(text))))
    place = data.draw(st.integers(0, len(text)))
    for moved in (
        *(nudge(text, span) for nudge in NUDGES),
        snap_start(text, span, place),
        snap_end(text, span, place),
    ):
        assert 0 <= moved.start < moved.end <= len(text)


@given(st.text(alphabet=LETTERS, min_size=1, max_size=40), st.data())
def test_more_words_are_never_fewer_letters(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    span = TextSpan(start, data.draw(st.integers(start + 1, len(text))))
    assert extend_end(text, span).end >= span.end
    assert extend_start(text, span).start <= span.start
    assert shrink_end(text, span).end <= span.end
    assert shrink_start(text, span).start >= span.start
