"""Times as intervals of days: never inverted, never ahead of what is past."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.passage import read
from workbench.reading.periods import periods

days = st.dates(date(1950, 1, 1), date(2090, 12, 31))
EXPRESSIONS = [
    "last year",
    "this month",
    "the past five years",
    "on Monday",
    "in March",
    "on 12 August",
    "over the weekend",
    "last winter",
    "this summer",
    "in the first quarter",
    "three days ago",
    "a decade ago",
    "in the year to January",
    "since May",
    "in the early nineties",
    "at the end of last year",
    "earlier this week",
    "in mid-March",
    "from Tuesday to Thursday",
    "between May and July",
    "on New Year's Eve",
    "in the last half-year of the 19th century",
    "by 2010",
    "in the past week and a half",
    "two and a half years ago",
    "on the first Monday of March",
    "in the last two weeks of May",
    "in the second half of April",
    "on the eleventh of July",
    "from March 3 to April 2",
    "over the last century",
]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(EXPRESSIONS), days)
def test_no_interval_ends_before_it_begins_and_what_was_is_not_to_come(said, published):
    for period in periods(f"The pier was swept away {said}.", published):
        assert period.days is not None
        assert period.days.first <= published
        for other in (period.days, *(one.days for one in period.alternatives)):
            assert other.first <= other.last


@settings(max_examples=150, deadline=None)
@given(days)
def test_a_date_is_read_back_however_it_is_written(day):
    for written in (
        f"{day:%-d %B %Y}",
        f"{day:%B %-d, %Y}",
        f"{day:%Y-%m-%d}",
        f"{day:%A, %B %-d, %Y}",
    ):
        [period] = periods(f"It sank on {written}.", None)
        assert (period.days.first, period.days.last) == (day, day)
        assert period.text == written


@settings(max_examples=150, deadline=None)
@given(days, st.integers(0, 6))
def test_a_weekday_that_was_lies_within_the_week_before(published, back):
    day = published - timedelta(days=back)
    [period] = periods(f"The pier burned on {day:%A}.", published)
    assert (period.days.first, period.days.last) == (day, day)


@settings(max_examples=100, deadline=None)
@given(st.tuples(days, days).map(sorted), days)
def test_a_range_of_dates_is_read_back_with_and_without_from(ends, published):
    first, last = ends
    written = f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"
    for said in (written, f"from {written}", f"between {written.replace(' to ', ' and ')}"):
        [period] = periods(f"The pier was shut {said}.", published)
        assert (period.days.first, period.days.last) == (first, last)


@settings(max_examples=100, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("MarchJune0123456789 ,.-/'stahel yQqin"), max_size=50), days
)
def test_no_text_breaks_it_and_every_time_is_where_it_says(text, published):
    end = 0
    for period in periods(text, published):
        assert text[period.start : period.end] == period.text
        assert period.start >= end
        end = period.end


@pytest.mark.parametrize(
    "said",
    [
        "Theresa May may march.",
        "The Sunday Times and the Saturday Evening Post agree.",
        "Black Friday sales fall in the first half of the book.",
        "Some 2,000 people and 1984 ducks came.",
        "Ant and Dec read The Mail on Sunday, and January Hale laughed.",
        "Cyberpunk 2077 will last 48 hours on a Sunday.",
        "The goal came in the second half of the match.",
    ],
)
def test_what_only_looks_like_a_time_is_none(said):
    assert periods(said, date(2018, 3, 8)) == []


def test_a_full_stop_belongs_to_the_sentence_and_not_to_the_month():
    [period] = periods("It was decided in March.", date(2018, 5, 1))
    assert period.text == "March"


def test_last_year_has_its_other_readings_beside_it():
    [period] = periods("It sank last year.", date(2018, 3, 8))
    told = {one.why: (one.days.first, one.days.last) for one in period.alternatives}
    assert told["rolling"] == (date(2017, 3, 9), date(2018, 3, 8))
    assert told["fiscal year from October"] == (date(2016, 10, 1), date(2017, 9, 30))


def test_a_number_inside_a_time_is_no_figure():
    passage = read("In the past five years 12 boats sank.", date(2018, 3, 8))
    assert [figure.text for figure in passage.figures] == ["12"]


def test_what_shifts_last_is_no_time_and_in_the_last_hours_is():
    today = date(2020, 8, 3)
    assert periods("Shifts at the clinic last 12 hours.", today) == []
    [time] = periods("It came in the last 12 hours.", today)
    assert time.text == "the last 12 hours"
