from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.importers.sound import assert_sound
from workbench.errors import UnreadableArticle
from workbench.importers.evidence import read_source


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.csv", "Month,Sailed\nMarch,24\n", "Month\tSailed\nMarch\t24"),
        ("a.csv", "Month;Share\nMarch;4,5\nApril;4,7\n", "Month\tShare\nMarch\t4,5\nApril\t4,7"),
        ("a.tsv", "Month\tSailed\nMarch\t24", "Month\tSailed\nMarch\t24"),
        ("a.csv", 'a,"one, two",c\n"d\nd",e,f\n', "a\tone, two\tc\nd d\te\tf"),
        ("a.csv", "=A1+1,@x\n", "=A1+1\t@x"),
        ("a.csv", "alone\n\n  \nbelow", "alone\nbelow"),
    ],
)
def test_a_table_is_read_cell_by_cell_and_nothing_is_computed(name, text, words):
    read = read_source(name, text.encode())
    assert_sound(read)
    assert read.text == words


def test_a_cell_behind_empty_ones_keeps_its_place():
    read = read_source("a.csv", b"a,b,c\n,,24\n")
    [place] = [o.place for o in read.origins if read.text[o.start :].startswith("24")]
    assert place == "cell/1!C2"


def test_a_cell_without_end_is_refused_in_a_sentence():
    with pytest.raises(UnreadableArticle, match="one of its cells has no end"):
        read_source("a.csv", b'a,"' + b"x" * 200_000)


@settings(max_examples=150)
@given(st.binary(min_size=1, max_size=400))
def test_no_bytes_do_more_than_be_refused(data):
    with suppress(UnreadableArticle):
        assert_sound(read_source("a.csv", data))
