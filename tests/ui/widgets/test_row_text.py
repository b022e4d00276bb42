"""Texts of painted rows: every word is there, wrapped, until the lines run out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.theme import load_theme
from ui.widgets.row_text import RowText, set_row

words = st.text(st.sampled_from("abc mW 👩é\nﷺ"), max_size=80)


@given(words, st.integers(40, 400))
def test_no_letter_is_lost_where_there_are_lines_enough(qapp, text, width):
    row = set_row((RowText(text, lines=200),), load_theme("light"), width)
    together = "".join(line.words for line in row.lines)
    assert together.replace(" ", "") == "".join(text.split())


def test_what_does_not_fit_ends_with_an_ellipsis(qapp):
    row = set_row((RowText("word " * 100, lines=2),), load_theme("light"), 200)
    assert [line.words.endswith("…") for line in row.lines] == [False, True]


@pytest.mark.parametrize("size", [12, 16])
def test_lines_stand_below_one_another(qapp, size):
    texts = (RowText("one two three " * 9, lines=3, size=size), RowText("four", is_quote=True))
    row = set_row(texts, load_theme("dark"), 120)
    tops = [line.top for line in row.lines]
    assert len(tops) == 4
    for above, below in zip(row.lines, row.lines[1:], strict=False):
        assert above.top + above.height <= below.top
    assert row.height == row.lines[-1].top + row.lines[-1].height
