import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import Invalid
from workbench.text.cells import (
    MAX_COLUMNS,
    MAX_ROWS,
    CellRange,
    column_letters,
    column_number,
    read_range,
)
from workbench.text.locators import located
from workbench.text.timecode import LONGEST_MS, read_timecode, timecode


@given(st.integers(0, LONGEST_MS))
def test_every_moment_is_read_back_as_it_is_written(ms):
    assert read_timecode(timecode(ms)) == ms


@given(st.text(max_size=20) | st.text("0123456789:.,hms ", max_size=14))
def test_what_is_typed_is_a_moment_or_refused(words):
    try:
        ms = read_timecode(words)
    except Invalid:
        return
    assert 0 <= ms <= LONGEST_MS


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("00:14:32", "00:14:32"),
        ("14:32", "00:14:32"),
        ("872", "00:14:32"),
        (" 14m 32s ", "00:14:32"),
        ("1h 2min", "01:02:00"),
        ("90:00", "01:30:00"),
        ("14:32,5", "00:14:32.500"),
    ],
)
def test_a_moment_is_written_in_many_ways_and_shown_in_one(typed, written):
    assert timecode(read_timecode(typed)) == written


@pytest.mark.parametrize("typed", ["", "14:72", "0:90:00", "soon", "-3", "14:32:", "999999"])
def test_what_no_clock_shows_is_refused(typed):
    with pytest.raises(Invalid, match="no place in a recording"):
        read_timecode(typed)


@given(st.integers(1, MAX_COLUMNS))
def test_every_column_has_a_name_of_its_own(number):
    assert column_number(column_letters(number)) == number


_names = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12).map(str.strip)
_rows, _columns = st.integers(1, MAX_ROWS), st.integers(1, MAX_COLUMNS)


@given(_names, st.tuples(_rows, _rows).map(sorted), st.tuples(_columns, _columns).map(sorted))
def test_every_range_is_read_back_as_it_is_written(name, rows, columns):
    cells = CellRange(name, rows[0], columns[0], rows[1], columns[1])
    assert read_range(str(cells)) == cells


@pytest.mark.parametrize("typed", ["", "B", "7", "B0", "XFE1", "A1048577", "B7:", "S!", "B7 B8"])
def test_what_no_spreadsheet_has_is_refused(typed):
    with pytest.raises(Invalid, match="names no cell"):
        read_range(typed)


@pytest.mark.parametrize(
    ("told", "printed"),
    [
        ({"page": 3, "has_box": True}, "p. 3, box"),
        ({"has_box": True}, "box"),
        ({"time_ms": 872_000}, "00:14:32"),
        ({"time_ms": 0}, "00:00:00"),
        ({"page": 2, "cell": "Sheet1!B7"}, "Sheet1!B7"),
        ({"locator": "p. 214"}, "p. 214"),
        ({"page": 3, "locator": "top left"}, "p. 3, top left"),
        ({}, ""),
    ],
)
def test_a_place_is_told_in_a_few_characters(told, printed):
    assert located(**told) == printed
