from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.importers.sound import assert_sound, lines
from workbench.errors import Cancelled, UnreadableArticle
from workbench.importers.opening import paste
from workbench.importers.plain import PlainImporter, read_text
from workbench.text.normalize import printable

WIRE = """Minister agrees to count every ship in the harbour

Key Points
  • The minister agreed to count every ship in the harbour, a first in ten years.

  • "The count will be public," the minister said Thursday.
Former harbour master on the count

The minister has accepted a proposal to count every ship in the harbour by May, officials said.

Who pays for the count?

Last year alone, 24 ships left the harbour without a paper.

WATCH: Ships — a new way to make money

Ships — a new way to make money
"""


def read(text: str, **options: str):
    article = PlainImporter().read(text.encode(), **options)
    assert_sound(article)
    return article


def test_a_wire_copy_falls_into_its_parts():
    assert [role for role, _ in lines(read(WIRE))] == [
        "headline",
        "heading",
        "list",
        "list",
        "caption",
        "body",
        "body",
        "body",
        "promo",
        "promo",
    ]


def test_list_marks_stay_out_of_the_text():
    assert "The minister agreed to count" in read(WIRE).text
    assert "•" not in read(WIRE).text


def test_the_first_short_line_is_the_title():
    assert read(WIRE).title == "Minister agrees to count every ship in the harbour"


def test_a_text_that_begins_with_a_sentence_has_no_headline():
    article = read("The minister left.\n\nNobody saw it.")
    assert article.title == ""
    assert {role for role, _ in lines(article)} == {"body"}


def test_byline_outlet_and_date_are_read_where_a_line_says_so():
    article = read(
        "A quiet harbour\n\nBy Ann Example, Example News\nPublished 8 March 2018\n\n"
        "The minister said that 24 ships left the harbour."
    )
    assert (article.byline, article.outlet) == ("Ann Example", "Example News")
    assert article.published == date(2018, 3, 8)
    assert [role for role, _ in lines(article)] == ["headline", "credit", "credit", "body"]


def test_one_line_between_headline_and_byline_is_the_deck():
    article = read("A quiet harbour\nWhy 24 ships left\nBy Ann Example\nThe minister said so.")
    assert lines(article)[1] == ("deck", "Why 24 ships left")


def test_lines_wrapped_by_hand_are_one_paragraph():
    wrapped = (
        "The minister said on Monday that the count would begin in May and\n"
        "that nobody should expect too much of it, for all the efforts of\n"
        "the past ten years had failed.\n\n"
        "Others were more hopeful and pointed to the new harbour master,\n"
        "who had counted the ships of a neighbouring town within a week\n"
        "and published the figures.\n"
    )
    article = read(wrapped)
    assert article.text.count("\n") == 1
    assert "begin in May and that nobody" in article.text


def test_short_paragraphs_without_blank_lines_stay_paragraphs():
    text = (
        "The minister left the harbour at noon today.\nNobody saw him leave, said the guard.\n" * 3
    )
    assert read(text).text.count("\n") == 5


def test_hyphens_make_a_list_only_in_company():
    assert [role for role, _ in lines(read("Head\n\n- one\n- two\n\nEnd of it."))][1:3] == [
        "list"
    ] * 2
    assert lines(read("Head line\n\n- I was there, he said.\n\nEnd."))[1][1].startswith("- I")


def test_a_dash_that_begins_a_speech_is_kept():
    article = read("Head line\n\n— I was there.\n— So was I.\n")
    assert "— I was there.\n— So was I." in article.text


LONG = (
    "The harbour board met for the third time this month and heard what the new pier would cost "
    "the town, its ferries and its only bakery."
)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("A Costly Plan.", "heading"),
        ("FULL TEXT.", "heading"),
        ("2:45 p.m.", "heading"),
        ("‘Boats Are the Villain.’", "heading"),
        ("Brandt continued:", "body"),
        ("Nobody was hurt.", "body"),
        ("Netflix.", "body"),
        ("Getty/Harbour Pictures", "credit"),
        ("Image caption, The pier as it was in 1911", "caption"),
        ("Pictured: the old pier", "caption"),
    ],
)
def test_a_short_line_between_paragraphs_is_told_by_how_it_is_set(line, role):
    article = read(f"A headline\n{LONG}\n{line}\n{LONG}\n{LONG}\n")
    assert {words: told for told, words in lines(article)}[line] == role


def test_a_headline_may_end_in_a_full_stop_if_it_is_set_like_one():
    assert lines(read(f"Harbour Board Closes Old Pier.\n{LONG}\n"))[0][0] == "headline"
    assert lines(read(f"The harbour board closes the old pier.\n{LONG}\n"))[0][0] == "body"


def test_what_hangs_on_a_list_before_a_paragraph_stood_under_a_picture():
    words = "Former harbour master on the old pier"
    article = read(f"A headline\n\n• One point is made\n• Another is\n{words}\n\n{LONG}\n")
    assert ("caption", words) in lines(article)


def test_typed_numbers_stay_in_the_text():
    article = read("Head line\n\n1. One thing\n2. Another thing\n")
    assert lines(article)[1:] == [("list", "1. One thing"), ("list", "2. Another thing")]


@given(st.text(st.sampled_from("ab. \n\r\t•-\x00\xad👍éא"), max_size=80))
def test_every_letter_leads_back_to_the_file(text):
    try:
        article = read_text(text)
    except UnreadableArticle:
        assert not text.strip("\n\r\t \xad")
        return
    assert_sound(article)
    for origin in article.origins:
        there = printable(text[origin.offset : origin.offset + origin.length])
        here = article.text[origin.start : origin.start + origin.length]
        assert here == there.replace("\n", " ").replace("\r", " ")


def test_a_paste_is_an_article_of_its_own():
    article = paste("A headline\n\nA sentence of it.")
    assert (article.title, article.encoding) == ("A headline", "")


def test_an_empty_paste_is_refused_with_what_to_do():
    with pytest.raises(UnreadableArticle, match="no text in it: open another file, or paste"):
        paste(" \n\t ")


def test_reading_can_be_cancelled():
    class Impatient:
        def advance(self, done: int, total: int, doing: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        PlainImporter().read(b"Some text", progress=Impatient())
