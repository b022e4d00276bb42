"""The map of the article: claims, what was read, what is not checkable, and where one is."""

from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.article.conftest import make_mark
from ui.article.marks import MarkIndex
from ui.article.minimap import NOT_CHECKABLE, READ, Minimap, rows_of
from ui.article.shown import Shown
from ui.article.spans import DisjointSpans
from ui.theme import load_theme
from workbench.model import ClaimState, TextSpan

LENGTH = 60
THEME = load_theme("light")
STATES = st.sampled_from([ClaimState.OPEN, ClaimState.SUGGESTED, ClaimState.SIGNED])


def mark_at(span, state):
    return make_mark("a", "a", claim_id=uuid4(), span=span, state=state)


@st.composite
def spans(draw):
    start = draw(st.integers(0, LENGTH))
    return TextSpan(start, draw(st.integers(start, LENGTH)))


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(spans(), STATES), max_size=12), st.lists(spans()), st.lists(spans()))
def test_each_row_shows_a_claim_before_a_read_mark_and_unread_stays_white(marked, seen, no_claims):
    read = [span for span in seen if not span.is_point]
    no_claims = [span for span in no_claims if not span.is_point]
    shown = Shown(
        marks=MarkIndex([mark_at(span, state) for span, state in marked]),
        read=DisjointSpans(read),
        not_checkable=DisjointSpans(no_claims),
    )
    rows = rows_of(shown, LENGTH, LENGTH, THEME)  # a row a character
    taken = [s for s, state in marked if state is not ClaimState.SUGGESTED and not s.is_point]
    for position, told in enumerate(rows):
        here = TextSpan(position, position + 1)
        if any(span.overlaps(here) for span in taken):
            assert told.startswith("#")
        elif any(span.overlaps(here) for span in no_claims):
            assert told == NOT_CHECKABLE
        else:
            assert told == (READ if any(span.overlaps(here) for span in read) else "")


@pytest.fixture
def long_view(view):
    view.show_article("\n".join(f"Line {n} of the harbour log." for n in range(400)), [])
    return view


def test_a_click_on_the_map_goes_there(qtbot, long_view):
    minimap = Minimap(long_view)
    qtbot.addWidget(minimap)
    minimap.resize(14, 400)
    minimap.show()
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    seen = long_view.seen_span()
    assert seen.start < minimap.position_at(300) < seen.end
    assert minimap.accessibleName()


def test_the_map_is_painted_anew_only_when_something_changed(qtbot, long_view):
    minimap = Minimap(long_view)
    qtbot.addWidget(minimap)
    minimap.resize(14, 400)
    with qtbot.waitExposed(minimap):
        minimap.show()
    minimap.grab()
    picture = minimap._picture
    long_view.verticalScrollBar().setValue(900)
    minimap.grab()
    assert minimap._picture is picture
    long_view.set_read([TextSpan(0, 5)])
    assert minimap._picture is None


@settings(max_examples=80, deadline=None)
@given(st.lists(spans(), max_size=12), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_marks_without_words_are_found_at_their_place_and_cover_nothing(places, one, other):
    start, end = sorted((one, other))
    marks = [mark_at(span, ClaimState.OPEN) for span in places]
    index = MarkIndex(marks)
    points = {m.claim_id for m in index.points_in(start, end)}
    assert points == {m.claim_id for m in marks if m.span.is_point and start <= m.span.start <= end}
    worded = {m.claim_id for m in index.in_range(start, end)}
    assert worded == {
        m.claim_id
        for m in marks
        if not m.span.is_point and m.span.start < end and m.span.end > start
    }
    for mark in marks:
        if not mark.span.is_point:
            assert index.level(mark) >= 0
        index.replace(mark)
    assert len(index) == len(marks)
