from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import Offsets
from workbench.model import TextSpan

# Latin, a combining accent, emoji with a skin tone and a joiner, Hebrew, Arabic, Chinese.
LETTERS = "ab é\u0301\U0001f600\U0001f469\u200d\U0001f3fd\u05d0\u0633中\U00020000\u2028\u00a0\n"
texts = st.text(alphabet=st.sampled_from(LETTERS), max_size=40)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_position_goes_to_qt_and_back(text):
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        assert offsets.to_qt(position) == utf16(text[:position])
        assert offsets.from_qt(offsets.to_qt(position)) == position


@given(texts, st.data())
def test_a_position_inside_a_pair_is_that_of_its_character(text, data):
    offsets = Offsets(text)
    place = data.draw(st.integers(0, utf16(text)))
    position = offsets.from_qt(place)
    assert utf16(text[:position]) <= place < utf16(text[: position + 1]) + (position == len(text))


@given(texts.filter(bool), st.data())
def test_a_span_goes_to_qt_and_back(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    span = TextSpan(start, data.draw(st.integers(start + 1, len(text))))
    offsets = Offsets(text)
    assert offsets.span_from_qt(*offsets.span_to_qt(span)) == span


def test_nothing_between_two_positions_is_no_span():
    assert Offsets("a😀b").span_from_qt(1, 1) is None


def test_a_lone_surrogate_counts_as_one_unit():
    offsets = Offsets("a\ud83db😀c")
    assert [offsets.to_qt(position) for position in range(6)] == [0, 1, 2, 3, 5, 6]
