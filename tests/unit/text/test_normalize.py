import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.text.normalize import BLANKS, normalize, one_line, printable

unruly = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\r\n\v\f\x85\u2028\u2029\x00\x1b\x9f\ud800\udfff\xad\ufdd0\ufffe \t\xa0\u200b"
        ),
    ),
    max_size=60,
)


@pytest.mark.parametrize("mark", ["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_break_separates_two_paragraphs(mark):
    assert normalize(f"One.{mark}Two.") == "One.\nTwo."


def test_empty_lines_and_blanks_at_line_ends_go():
    assert normalize("\n\n  One. \t\n \u3000\n\n\ufeffTwo.\xa0\n") == "One.\nTwo."


def test_blanks_inside_a_line_stay_as_typed():
    assert normalize("Year\t2017  24\xa0missiles") == "Year\t2017  24\xa0missiles"


def test_soft_hyphens_go_and_other_hyphens_stay():
    assert normalize("nego\xadtiations, face\u2011to-face") == "negotiations, face\u2011to-face"


def test_what_cannot_be_shown_stays_visible_as_a_replacement():
    assert normalize("a\x00b\x1bc\x9fd\ud800e\ufdd0f\uffffg") == "a�b�c�d�e�f�g"


@pytest.mark.parametrize("text", ["cafe\u0301", "café", "ﬁrm", "½", "“so”", "Å", "שלום", "👩🏽‍🚀"])
def test_spelling_is_never_folded(text):
    assert normalize(text) == text


@given(unruly)
@example("\xad")
@example("a\xad \n")
def test_a_canonical_text_keeps_the_convention(text):
    canonical = normalize(text)
    lines = canonical.split("\n") if canonical else []
    assert all(line and line == line.strip(BLANKS) for line in lines)
    assert len(canonical.splitlines()) == len(lines)
    canonical.encode("utf-8")


@given(unruly)
def test_a_canonical_text_stays_as_it_is(text):
    assert normalize(normalize(text)) == normalize(text)


@given(unruly)
def test_making_text_printable_keeps_its_length(text):
    assert len(printable(text)) == len(text)


def test_a_title_over_two_lines_becomes_one():
    assert one_line("  A title\r\n over\u2028two \t lines ") == "A title over two lines"
