"""Due times as people write them."""

from datetime import UTC, datetime

import pytest

from ui.card.moments import parse_moment, short_moment

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


NOW = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21:00", datetime(2018, 3, 9, 21, 0, tzinfo=UTC)),
        ("tomorrow 9.30", datetime(2018, 3, 10, 9, 30, tzinfo=UTC)),
        ("12 March 2018, 08:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("2018-03-12 at 8:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("tomorrow", datetime(2018, 3, 10, 23, 59, tzinfo=UTC)),
        ("", None),
    ],
)
def test_a_due_time_is_read_as_people_write_it(typed, meant):
    assert parse_moment(typed, NOW) == meant


@pytest.mark.parametrize("typed", ["25:00", "soon", "9/3 21:00"])
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - the field says what to write
        parse_moment(typed, NOW)


def test_a_moment_of_today_is_told_by_its_time_alone():
    local = datetime(2018, 3, 9, 21, 0).astimezone()
    assert short_moment(local, local.date()) == "21:00"
    assert short_moment(local, datetime(2018, 3, 10).date()) == "9 Mar 2018, 21:00"
