"""Figures: whatever way one is written, it is read back to its value, with its place."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.changes import Direction, Role
from workbench.reading.figures import figures
from workbench.reading.found import Form
from workbench.reading.hedges import Hedge
from workbench.reading.number_words import ONES, TENS

_ONES = {number: word for word, number in ONES.items()}
_TENS = {number: word for word, number in TENS.items()}


def in_words(number):
    """A number as a stylebook writes it out: "one thousand two hundred and five"."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[10 * tens] + (f"-{_ONES[ones]}" if ones else "")
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= scale:
            whole, rest = divmod(number, scale)
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(whole)} {word}" + (joint + in_words(rest) if rest else "")
    hundreds, rest = divmod(number, 100)
    return f"{_ONES[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")


def only_figure(text):
    """The one figure of a text, its place checked."""
    [figure] = figures(text)
    assert text[figure.start : figure.end] == figure.text
    return figure


@settings(max_examples=150, deadline=None)
@given(st.integers(2, 10**12 - 1))
def test_a_count_is_read_back_in_digits_and_in_words(number):
    for written in (f"{number:,}", in_words(number)):
        figure = only_figure(f"Rangers counted {written} birds on the marsh.")
        assert (figure.text, figure.value, figure.counted) == (written, number, "birds")


@settings(max_examples=100, deadline=None)
@given(
    st.decimals(Decimal("0.1"), Decimal("999.9"), places=1),
    st.sampled_from(
        [("k", 3), ("m", 6), ("bn", 9), (" million", 6), (" billion", 9), (" trn", 12)]
    ),
)
def test_money_is_read_back_with_its_scale(number, scale):
    letters, power = scale
    for written, unit in ((f"${number}{letters}", "USD"), (f"{number}{letters} euros", "EUR")):
        figure = only_figure(f"The quay cost {written}.")
        assert (figure.text, figure.value, figure.unit) == (written, number * 10**power, unit)


UNITS = {
    "%": "percent",
    " per cent": "percent",
    " percentage points": "percentage_point",
    " basis points": "basis_point",
    " km": "kilometer",
    "km": "kilometer",
    " square miles": "mile ** 2",
    " tonnes": "metric_ton",
    " degrees Celsius": "degree_Celsius",
    "C": "degree_Celsius",
    " won": "KRW",
    " yen": "JPY",
    " pounds": "GBP",
    " Australian dollars": "AUD",
    " hours": "hour",
    "-megawatt": "megawatt",
}


@settings(max_examples=120, deadline=None)
@given(st.decimals(2, 900, places=2), st.sampled_from(sorted(UNITS)))
def test_a_number_keeps_its_unit(number, written):
    figure = only_figure(f"It came to {number}{written} in the end.")
    assert (figure.value, figure.unit) == (number, UNITS[written])
    assert figure.text == f"{number}{written}"


SCALES_IN_WORDS = [("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 10**6)]


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 99), st.sampled_from(SCALES_IN_WORDS))
def test_a_scale_in_words_multiplies_and_a_half_of_one_is_added(number, scale):
    word, value = scale
    assert only_figure(f"They saw {in_words(number)} {word} gulls.").value == number * value
    assert only_figure(f"They saw half a {word} gulls.").value == Decimal(value) / 2
    if word == "million":
        said = f"They saw {in_words(number)} and a half {word} gulls."
        assert only_figure(said).value == number * value + value // 2


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(2, 40))
def test_a_share_is_read_back_from_words_and_from_its_part_and_whole(part, more):
    figure = only_figure(f"The fault is in {in_words(part)} in {in_words(part + more)} boats.")
    assert abs(figure.value - Decimal(part) / (part + more)) < Decimal("0.0001")
    assert figure.counted == "boats"


@settings(max_examples=60, deadline=None)
@given(st.integers(7, 99))
def test_an_age_is_an_age_however_it_is_told(years):
    for said in (
        f"A {years}-year-old nurse won.",
        f"Ines Falk, {years}, won.",
        f"The nurse was aged {years}.",
        f"She won at the age of {years}.",
        f"She was {years} when she won.",
    ):
        figure = only_figure(said)
        assert (figure.value, figure.unit, figure.form) == (years, "year", Form.AGE)


@settings(max_examples=60, deadline=None)
@given(st.integers(3, 500), st.integers(3, 500))
def test_a_change_tells_its_way_and_its_two_ends(before, after):
    told = figures(f"The crew went from {before} to {after} sailors.")
    assert [figure.value for figure in told] == [before, after]
    assert [figure.role for figure in told] == [Role.BEFORE, Role.AFTER]
    if before != after:
        assert told[1].direction == (Direction.UP if after > before else Direction.DOWN)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789 .,-–%$£tmkbnoewndhu'"), max_size=60))
def test_no_text_breaks_it_and_every_figure_is_where_it_says(text):
    for figure in figures(text):
        assert text[figure.start : figure.end] == figure.text
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high


def test_a_number_without_end_is_passed_over():
    assert figures("It was " + "9" * 5000 + " of them.") == []


@pytest.mark.parametrize(
    ("said", "hedge", "low", "high"),
    [
        ("about 200 gulls", Hedge.ABOUT, 180, 220),
        ("more than 200 gulls", Hedge.OVER, 200, None),
        ("nearly 200 gulls", Hedge.UNDER, 180, 200),
        ("fewer than 200 gulls", Hedge.UNDER, None, 200),
        ("at least 200 gulls", Hedge.AT_LEAST, 200, None),
        ("200 gulls or more", Hedge.AT_LEAST, 200, None),
        ("200 or more gulls", Hedge.AT_LEAST, 200, None),
        ("up to 200 gulls", Hedge.AT_MOST, None, 200),
        ("no more than 200 gulls", Hedge.AT_MOST, None, 200),
        ("between 150 and 200 gulls", None, 150, 200),
        ("150-200 gulls", None, 150, 200),
        ("200 gulls", None, 200, 200),
        ("hundreds of gulls", None, 100, None),
    ],
)
def test_a_hedge_says_what_the_words_allow(said, hedge, low, high):
    figure = only_figure(f"They saw {said}.")
    assert (figure.hedge, figure.low, figure.high) == (hedge, low, high)
    assert figure.counted == "gulls"


@pytest.mark.parametrize(
    "said",
    [
        "She lives at 10 Downing Street.",
        "A Boeing 747 and an F-16 met over Room 101.",
        "It was in 1987, and again in the 1990s.",
        "The train left at 10:45 on 3 March 2015.",
        "COVID-19 came after 9/11.",
        "One thing is sure: no one knows the other one.",
        "Version 3.11.2 is out.",
        "Call 555-0100-123 or see http://example.org/2014/page-7.",
        "UN Resolution 2118 demands it at 7 p.m. in Studio 54.",
    ],
)
def test_what_counts_nothing_is_no_figure(said):
    assert [one for one in figures(said) if one.value] == []


def test_a_change_and_its_result_are_two_figures_and_no_range():
    by, after = figures("The crew rose by 2,000 to 41,000.")
    assert (by.value, after.value, by.counted, after.counted) == (2000, 41000, "crew", "crew")


def test_who_counted_is_told():
    assert (
        figures("According to the coast guard, 14 boats sank.")[0].counted_by == "the coast guard"
    )
    assert figures("The ministry said 14 boats sank.")[0].counted_by == "The ministry"
    assert figures("He said 14 boats sank.")[0].counted_by == ""


@pytest.mark.parametrize("said", ["lasted an hour", "took less than a week", "waited for a month"])
def test_how_long_something_lasted_is_a_figure_without_a_number_too(said):
    [lasted] = figures(f"The search {said}.")
    assert (lasted.value, lasted.unit) == (1, said.rsplit(" ", maxsplit=1)[-1])
    assert figures("She came an hour later, once a week, and left a month ago.") == []


@given(st.integers(1, 9), st.integers(0, 59), st.integers(0, 59))
def test_a_time_on_a_stopwatch_is_so_many_seconds(hours, minutes, seconds):
    [told] = figures(f"She ran it in {hours}:{minutes:02}:{seconds:02}.")
    assert (told.value, told.unit) == (hours * 3600 + minutes * 60 + seconds, "second")
    assert figures(f"The train left at {hours}:{minutes:02}.") == []


def test_what_a_comparison_leaves_out_is_counted_by_the_figure_of_its_size():
    told = figures("It counted 12,180 people in the two cities, against 9,000 in 2019.")
    assert [one.counted for one in told] == ["people", "cities", "people"]


def test_somebody_told_of_by_who_has_an_age():
    [told] = figures("The composer, who died at home on Sunday, was 87.")
    assert (told.value, told.form) == (87, Form.AGE)


def test_thousands_may_be_parted_by_a_blank():
    [told] = figures("The mayor took 15 000 euros in 2015.")
    assert (told.text, told.value) == ("15 000 euros", 15000)


def test_a_side_of_a_score_may_be_written_out():
    assert [one.form for one in figures("The winners led by 82 to eight.")] == [Form.SCORE] * 2
