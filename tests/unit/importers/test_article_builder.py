import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.importers.sound import assert_sound
from workbench.errors import UnreadableArticle
from workbench.importers import builder as building
from workbench.importers.builder import ArticleBuilder
from workbench.model.document import NoteKind, PartRole
from workbench.text.normalize import normalize, printable

unruly = st.text(
    st.one_of(st.characters(), st.sampled_from("ab \n\r\t\x00\xad\u2028\ud800\u200b\ufeff\xa0")),
    max_size=40,
)


@given(st.lists(unruly, max_size=5))
def test_what_is_written_is_the_canonical_text_with_a_way_back(pieces):
    builder = ArticleBuilder()
    for number, raw in enumerate(pieces):
        builder.write(raw, f"piece/{number}", 7)
    article = builder.article()
    assert article.text == normalize("".join(pieces))
    for origin in article.origins:
        raw = pieces[int(origin.place.removeprefix("piece/"))]
        there = raw[origin.offset - 7 : origin.offset - 7 + origin.length]
        assert article.text[origin.start : origin.start + origin.length] == printable(there)
    if article.text:
        assert_sound(article)


@given(st.lists(unruly, max_size=5))
def test_every_character_but_line_breaks_has_an_origin(pieces):
    builder = ArticleBuilder()
    for raw in pieces:
        builder.write(raw, "here", 0)
    article = builder.article()
    mapped = sum(origin.length for origin in article.origins)
    assert mapped == len(article.text) - article.text.count("\n")


@given(st.lists(st.text("ab \n\t\f", max_size=12), max_size=5))
def test_flowing_text_shows_white_space_as_html_does(pieces):
    builder = ArticleBuilder()
    for raw in pieces:
        builder.flow(raw, "here", 0)
    assert builder.article().text == " ".join("".join(pieces).split())


def test_neighbours_of_one_role_are_one_part():
    builder = ArticleBuilder()
    for role, words in (("headline", "A"), ("list", "b"), ("list", "c"), ("body", "d")):
        builder.new_line(PartRole(role))
        builder.write(words)
    parts = [(part.role.value, part.span.start, part.span.end) for part in builder.article().parts]
    assert parts == [("headline", 0, 1), ("list", 2, 5), ("body", 6, 7)]


def test_a_note_stands_on_its_words_without_the_blanks_around_them():
    builder = ArticleBuilder()
    builder.write("launched ")
    begin = builder.position
    builder.write(" 24 missiles ")
    builder.note(NoteKind.COMMENT, begin, builder.position, text="Which count?")
    builder.new_line()
    builder.write("Next.")
    article = builder.article()
    [note] = article.notes
    assert article.text[note.start : note.end] == "24 missiles"


def test_a_note_between_two_words_stays_behind_the_blank():
    builder = ArticleBuilder()
    builder.write("It was ")
    builder.note(NoteKind.DELETION, builder.position, builder.position, text="never ")
    builder.write("so.")
    [note] = builder.article().notes
    assert (note.start, note.end) == (7, 7)


def test_a_note_behind_dropped_blanks_ends_with_its_line():
    builder = ArticleBuilder()
    builder.write("One   ")
    builder.note(NoteKind.FOOTNOTE, builder.position, builder.position, text="There.")
    builder.new_line()
    builder.write("Two")
    [note] = builder.article().notes
    assert (note.start, note.end) == (3, 3)


def test_a_page_begins_with_its_first_character():
    builder = ArticleBuilder()
    builder.write("One ")
    page = builder.position
    builder.write(" two")
    article = builder.article(pages=[0, page, 99])
    assert article.text[article.pages[1] :] == "two"
    assert article.pages[2] == len(article.text)


def test_more_text_than_an_article_can_hold_is_refused(monkeypatch):
    monkeypatch.setattr(building, "MAX_TEXT", 10)
    with pytest.raises(UnreadableArticle, match=r"more than 10 million characters of text: split"):
        ArticleBuilder().write("eleven chars")
