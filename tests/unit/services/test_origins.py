"""Characters of pages against positions of the text."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.model import TextSpan
from workbench.services.views.origins import PageMap, PageStretch


@st.composite
def maps(draw):
    """Texts cut into stretches, with characters between them that are not in the text."""
    pages, position = [], 0
    for page in range(draw(st.integers(1, 4))):
        stretches, character = [], 0
        for _ in range(draw(st.integers(0, 5))):
            character += draw(st.integers(0, 3))
            length = draw(st.integers(1, 9))
            stretches.append(PageStretch(position, length, character, page))
            character += length
            position += length + draw(st.integers(0, 2))
        pages.append(tuple(stretches))
    return PageMap(tuple(pages)), position


@given(maps())
def test_every_character_in_the_text_is_found_both_ways(made):
    page_map, _length = made
    for page, stretches in enumerate(page_map.stretches):
        for stretch in stretches:
            for character in range(stretch.first, stretch.stop):
                position = page_map.position(page, character)
                assert position == stretch.start + character - stretch.first
                there = page_map.to_pages(TextSpan(position, position + 1))
                assert there == {page: [range(character, character + 1)]}


@given(maps(), st.data())
def test_a_passage_covers_the_characters_of_its_letters_and_no_others(made, data):
    page_map, length = made
    start = data.draw(st.integers(0, length))
    span = TextSpan(start, start + data.draw(st.integers(1, 30)))
    covered = {
        (page, character)
        for page, ranges in page_map.to_pages(span).items()
        for characters in ranges
        for character in characters
    }
    expected = {
        (page, character)
        for page, stretches in enumerate(page_map.stretches)
        for stretch in stretches
        for character in range(stretch.first, stretch.stop)
        if span.start <= stretch.start + character - stretch.first < span.end
    }
    assert covered == expected


def test_characters_that_are_not_in_the_text_have_no_position():
    page_map = PageMap(((PageStretch(0, 4, 2, 0), PageStretch(5, 3, 9, 0)),))
    assert [page_map.position(0, n) for n in (0, 1, 2, 5, 6, 8, 9, 12)] == [
        None,
        None,
        0,
        3,
        None,
        None,
        5,
        None,
    ]
    assert page_map.position(7, 0) is None
