"""Positions of a source's text and of what Qt is given to show."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.sources.shown_text import UNBROKEN, ShownText

pieces = st.sampled_from(["a", "🚢", " ", "\n", "ﬁ", "ب", "x" * (UNBROKEN - 1), "🚢" * UNBROKEN])
texts = st.lists(pieces, max_size=8).map("".join)


@settings(max_examples=40)
@given(texts)
def test_every_position_goes_to_qt_and_back(text):
    shown = ShownText(text)
    step = max(1, len(text) // 200)
    for position in [*range(0, len(text), step), len(text)]:
        assert shown.from_qt(shown.to_qt(position)) == position


@settings(max_examples=40)
@given(texts)
def test_every_letter_is_shown_at_its_place(text):
    shown = ShownText(text)
    units = shown.words.encode("utf-16-le")
    for position in range(0, len(text), max(1, len(text) // 200)):
        at = 2 * shown.to_qt(position)
        letter = text[position].encode("utf-16-le")
        assert units[at : at + len(letter)] == letter


@settings(max_examples=40)
@given(texts)
def test_no_line_is_given_to_qt_that_it_could_not_break(text):
    longest = max(map(len, ShownText(text).words.split()), default=0)
    assert longest <= UNBROKEN
