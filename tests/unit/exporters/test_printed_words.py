from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.exporters import colours
from workbench.exporters.pages import changed_words
from workbench.exporters.wording import (
    LONGEST_WORD,
    PIECE,
    act,
    address,
    breakable,
    counted,
    moment,
    paragraphs,
    size,
    spoken,
)

EVENING = datetime(2031, 4, 15, 23, 30, tzinfo=timezone(timedelta(hours=2)))
colour = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def test_moments_are_told_in_utc():
    assert moment(EVENING) == "15 April 2031, 21:30 UTC"
    assert act(EVENING.astimezone(UTC), "H.E.") == "15 April 2031, 21:30 UTC by H.E."
    assert act(EVENING, "") == "15 April 2031, 21:30 UTC"
    assert act(None, "H.E.") == ""


@pytest.mark.parametrize(
    ("tag", "language", "region"),
    [
        ("de-AT", "de", "AT"), ("pt_BR", "pt", "BR"), ("zh-Hant-TW", "zh", "TW"),
        ("ES", "es", None), ("de-1996", "de", None),
        ("ckb", "ckb", None), ("", "en", "GB"), ("English", "en", "GB"),
    ],
)  # fmt: skip
def test_a_language_is_told_as_the_pages_want_it(tag, language, region):
    assert spoken(tag) == {"lang": language, "region": region}


def test_amounts_are_told_in_words():
    assert (counted(1, "claim"), counted(1200, "claim")) == ("1 claim", "1,200 claims")
    assert [size(n) for n in (0, 999, 48_211, 5_300_000)] == [
        "0 bytes", "999 bytes", "48.2 kB", "5.3 MB",
    ]  # fmt: skip


def test_an_address_breaks_after_slashes_and_before_other_signs():
    assert address("https://e.example/first-second?third=4") == [
        "https://e", ".example/first", "-second?third=4",
    ]  # fmt: skip


@given(st.text(st.characters(exclude_categories=["Z", "Cc"]), min_size=1))
def test_an_address_keeps_every_letter_and_no_piece_is_long(text):
    pieces = address(text)
    assert "".join(pieces) == text
    marks = [piece for piece in pieces if len(piece) > PIECE]
    assert all(not piece.isascii() for piece in marks)


@given(st.text(st.sampled_from("ab  \n\t.-/é\u0301👩\u200d"), max_size=200))
def test_breaking_words_changes_no_letter(text):
    told = breakable(text)
    pieces = told if isinstance(told, list) else [told]
    assert "".join("".join(pieces).split()) == "".join(text.split())
    for piece in pieces:
        assert max(map(len, piece.split()), default=0) <= LONGEST_WORD or "\u0301" in piece


def test_a_letter_is_never_parted_from_its_accent():
    pieces = breakable("e\u0301" * 40)
    assert all(not piece.startswith("\u0301") for piece in pieces)


def test_lines_become_paragraphs_and_blank_ones_go():
    assert paragraphs("one\r\n\r\n two\u2028three\n") == ["one", " two", "three"]


def test_what_changed_stands_out():
    assert changed_words("launched 24 missiles", "launched 23 missiles") == (
        [["launched ", False], ["24", True], [" missiles", False]],
        [["launched ", False], ["23", True], [" missiles", False]],
    )


@pytest.mark.parametrize(
    ("old", "new"), [("", "new"), ("old words", ""), ("abc", "something else")]
)
def test_nothing_stands_out_where_all_is_new(old, new):
    assert changed_words(old, new) == ([[old, False]], [[new, False]])


@given(colour)
def test_what_is_written_on_a_colour_or_in_it_can_be_read(rating):
    assert colours.contrast(colours.on(rating), rating) >= colours.CONTRAST
    assert colours.contrast(colours.ink(rating), colours.tint(rating)) >= colours.CONTRAST
