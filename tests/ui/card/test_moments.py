"""Due times as people write them."""

from datetime import UTC, datetime

import pytest

from ui.moments import parse_moment

NOW = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21:00", datetime(2018, 3, 9, 21, 0, tzinfo=UTC)),
        ("tomorrow 9.30", datetime(2018, 3, 10, 9, 30, tzinfo=UTC)),
        ("12 March 2018, 08:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("2018-03-12 at 8:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("tomorrow", datetime(2018, 3, 10, 23, 59, tzinfo=UTC)),
        ("tomorrow 9", datetime(2018, 3, 10, 9, 0, tzinfo=UTC)),
        ("Monday 6 pm", datetime(2018, 3, 12, 18, 0, tzinfo=UTC)),
        ("fri", datetime(2018, 3, 16, 23, 59, tzinfo=UTC)),  # 9 March 2018 is a Friday
        ("at 9", datetime(2018, 3, 9, 9, 0, tzinfo=UTC)),
        ("24 Nov", datetime(2018, 11, 24, 23, 59, tzinfo=UTC)),
        ("Feb 3 12:00", datetime(2019, 2, 3, 12, 0, tzinfo=UTC)),
        ("29 February", datetime(2020, 2, 29, 23, 59, tzinfo=UTC)),
        ("2018-03-12T18:00", datetime(2018, 3, 12, 18, 0, tzinfo=UTC)),
        ("", None),
    ],
)
def test_a_due_time_is_read_as_people_write_it(typed, meant):
    assert parse_moment(typed, NOW) == meant


@pytest.mark.parametrize(
    "typed", ["25:00", "soon", "9/3 21:00", "9", "13 pm", "31 Jun", "Nov", "tomorrow soon"]
)
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - the field says what to write
        parse_moment(typed, NOW)
