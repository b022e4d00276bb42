"""The rows of a long list: as high as they need, and never jumping."""

import pytest

from workbench.detect import Candidate
from workbench.model import ClaimKind, TextSpan
from workbench.services import claims


@pytest.fixture
def long_list(claim_list, runner, long_article):
    """Seventy claims of one to three lines."""
    found = [
        Candidate(TextSpan(n, n + 5 + 60 * (n % 3)), 0.5, ClaimKind.EVENT, ())
        for n in range(20, 90)
    ]
    runner.run(claims.add_detected, draft_id=long_article.draft_id, found=found)
    return claim_list


def in_view(table):
    places = range(table.rowAt(0), table.model().rowCount())
    return [p for p in places if 0 <= table.rowViewportPosition(p) < table.viewport().height()]


def test_rows_in_view_are_as_high_as_their_words_need(long_list):
    table = long_list.table
    table.verticalScrollBar().setValue(900)
    heights = {table.rowHeight(place) for place in in_view(table)}
    assert len(heights) > 1
    width = table.viewport().width()
    for place in in_view(table):
        assert table.rowHeight(place) == table.itemDelegate().height_of(
            long_list.model.claim(place), width
        )


def test_scrolling_up_moves_nothing_that_was_in_view(long_list):
    table = long_list.table
    table.scrollTo(long_list.model.index(50, 0))
    place = in_view(table)[3]
    before, value = table.rowViewportPosition(place), table.verticalScrollBar().value()
    table.verticalScrollBar().setValue(value - 40)
    assert table.rowViewportPosition(place) == before + 40


def test_walking_through_a_long_list_keeps_the_current_row_whole_in_view(long_list, selection):
    table = long_list.table
    for step in (long_list.next_claim, long_list.previous_claim):
        for _ in range(60):
            step()
            box = table.visualRect(table.currentIndex())
            assert table.viewport().rect().contains(box)
