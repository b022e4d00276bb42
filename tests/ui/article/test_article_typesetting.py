from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument, QTextOption

from ui.article.list_items import list_items
from ui.article.sheet import Sheet
from ui.article.spans import DisjointSpans
from ui.article.typesetting import printable
from ui.offsets import Offsets
from workbench.model import PartRole, PartSpan, TextSpan

PARTS = (
    (PartRole.HEADLINE, "A headline of some length"),
    (PartRole.DECK, "What it says below."),
    (PartRole.BODY, "The body of it, long enough for a line or two when the pane is a narrow one."),
    (PartRole.PULL_QUOTE, "“So they said.”"),
    (PartRole.LIST, "one thing\nanother thing"),
    (PartRole.LIST, "1. the first\n2. the second"),
    (PartRole.TABLE, "Year\tCrossings\n2017\t24"),
    (PartRole.CAPTION, "The quay."),
)


@pytest.fixture
def set_view(view):
    text, parts = "", []
    for role, words in PARTS:
        start = len(text) + bool(text)
        text = f"{text}\n{words}" if text else words
        parts.append(PartSpan(role, TextSpan(start, len(text))))
    view.show_article(text, parts, title="Not shown", meta="By A. Writer · 24 words")
    return view


def size(view, words: str) -> int:
    cursor = view.textCursor()
    cursor.setPosition(Offsets(view.text).to_qt(view.text.index(words)) + 1)
    return cursor.charFormat().font().pixelSize()


def box(view, words: str):
    start = view.text.index(words)
    return view._page.lines.boxes(TextSpan(start, start + len(words)))[0]


def test_each_part_is_set_in_its_size(set_view):
    sizes = [size(set_view, words) for words in ("headline", "The body", "The quay")]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_the_meta_line_has_room_below_headline_and_deck(set_view):
    deck, body = box(set_view, "below."), box(set_view, "The body")
    with_meta = body.top() - deck.bottom()
    set_view.set_meta("")
    assert with_meta - (box(set_view, "The body").top() - box(set_view, "below.").bottom()) > 15


def test_a_title_stands_above_a_text_without_a_headline(view):
    before = box(view, "ferry").top()
    view.show_article(view.text, [], title="A title from the file", meta="24 words")
    assert box(view, "ferry").top() > before + 40


def test_numbered_items_hang_and_bulleted_ones_are_indented(set_view):
    left = box(set_view, "The body").left()
    assert box(set_view, "one thing").left() > left + 10
    assert box(set_view, "1. the").left() < box(set_view, "the first").left()
    assert box(set_view, "the first").left() == pytest.approx(
        box(set_view, "one thing").left(), abs=2
    )


def test_the_cells_of_a_table_stand_below_one_another(set_view):
    assert box(set_view, "Crossings").left() == pytest.approx(box(set_view, "24").left(), abs=0.5)


def test_a_line_holds_about_65_letters_whatever_the_window(view):
    view.show_article("An ordinary sentence of the article, told in plain words. " * 20, [])
    for width in (760, 1400):
        view.resize(width, 600)
        place = view._page.lines.boxes(TextSpan(0, 300))
        letters = 300 / len(place)
        assert 55 < letters < 75


def test_a_word_without_end_is_broken_within_the_measure(view):
    text = "x" * 200_000
    view.show_article(text, [])
    assert view.document().defaultTextOption().wrapMode() == QTextOption.WrapMode.WrapAnywhere
    sheet = view.look.sheet
    box = view._page.lines.boxes(TextSpan(199_990, 200_000))[-1]
    assert sheet.left <= box.left() < box.right() <= sheet.width - sheet.right + 1
    view.reveal(TextSpan(199_990, 200_000))
    assert view._page.lines.character_at(box.center()) > 199_900


def test_ordinary_words_are_not_torn_apart(view):
    assert (
        view.document().defaultTextOption().wrapMode()
        == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )


def test_an_empty_article_can_be_shown_and_asked(view):
    view.show_article("", [])
    assert view.selected_span() is None
    assert (view.position(), view.marks_at(QPoint(200, 60))) == (0, [])


ANYTHING = "a \n\t\r\u2028\u2029\u00a0\u00ad\ufffc\ufdd0\ufdd1\ud800\udc00😀é\0"


@settings(max_examples=60)
@given(st.text(alphabet=ANYTHING, max_size=30))
def test_whatever_the_text_positions_in_the_document_are_positions_in_it(text):
    document = QTextDocument()
    offsets = Offsets(text)
    document.setPlainText(printable(text, offsets))
    assert document.characterCount() - 1 == offsets.to_qt(len(text))
    document.deleteLater()


# --- the sheet ----------------------------------------------------------------


@given(st.integers(1, 3000), st.integers(200, 1600), st.floats(0.5, 3.0))
def test_a_sheet_never_is_wider_than_its_pane(available, measure, zoom):
    assert Sheet.fit(available, measure, zoom).width <= available


def test_a_narrow_pane_takes_from_the_margins_first():
    full, slim = Sheet.fit(900, 517, 1.0), Sheet.fit(400, 517, 1.0)
    assert (full.measure, full.width) == (517, 623)
    assert slim.width == 400
    assert slim.left < full.left
    assert slim.right < full.right
    assert slim.measure > 330


def test_a_wider_window_leaves_the_sheet_alone():
    assert Sheet.fit(900, 517, 1.0) == Sheet.fit(2400, 517, 1.0)


# --- spans and lists ----------------------------------------------------------


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=12))
def test_spans_that_overlap_become_one_and_cover_the_same_letters(given_spans):
    spans = [TextSpan(start, start + length) for start, length in given_spans]
    joined = list(DisjointSpans(spans))
    assert all(one.end <= other.start for one, other in pairwise(joined))
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert {place for span in joined for place in range(span.start, span.end)} == covered


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=12),
    st.integers(0, 50),
    st.integers(1, 9),
)
def test_a_range_finds_the_spans_that_share_a_letter_with_it(given_spans, start, length):
    spans = DisjointSpans(TextSpan(s, s + n) for s, n in given_spans)
    asked = TextSpan(start, start + length)
    assert spans.in_range(asked.start, asked.end) == [s for s in spans if s.overlaps(asked)]


def test_list_items_know_their_own_signs():
    text = "1. first\n\nsecond\n(b) third"
    items = list(list_items(text, TextSpan(0, len(text))))
    assert [(item.span.of(text), item.sign) for item in items] == [
        ("1. first", "1. "),
        ("second", ""),
        ("(b) third", "(b) "),
    ]
