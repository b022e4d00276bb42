"""Finding a label by number or typing; colours that can be read; days as people write them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import SCALE
from ui.days import parse_day
from ui.verdict.rating_choices import by_number, by_text, contrast, ink_on, offered
from workbench.model import RatingScale
from workbench.services.scales import scale_named, shipped_scales

WORKBENCH = scale_named("workbench")
TODAY = date(2018, 3, 9)


def keys(ratings):
    return [rating.key for rating in ratings]


def retired_scale() -> RatingScale:
    scale = scale_named("snopes")
    assert any(rating.retired for rating in scale.ratings)
    return scale


def test_a_retired_label_is_offered_only_where_it_was_given():
    scale = retired_scale()
    [gone] = keys(rating for rating in scale.ratings if rating.retired)[:1]
    assert gone not in keys(offered(scale))
    assert gone in keys(offered(scale, gone))


def test_a_retired_label_cannot_be_given_again():
    scale = retired_scale()
    [gone] = [rating for rating in scale.ratings if rating.retired][:1]
    ratings = offered(scale, gone.key)
    place = keys(ratings).index(gone.key) + 1
    assert by_number(ratings, place) is None
    assert by_text(ratings, gone.label) is None


@pytest.mark.parametrize(("number", "key"), [(1, "true"), (3, "false"), (0, None), (4, None)])
def test_a_number_finds_the_label_at_its_place(number, key):
    found = by_number(offered(SCALE), number)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("true", "true"),
        ("TR", "true"),
        ("mostly", "mostly_true"),
        ("mf", "mostly_false"),
        ("context", "missing_context"),
        ("  mostly   f", "mostly_false"),
        ("zz", None),
        ("  ", None),
    ],
)
def test_typing_finds_a_label_by_beginning_word_or_initials(typed, key):
    found = by_text(offered(WORKBENCH), typed)
    assert (found.key if found else None) == key


@given(st.text(alphabet="0123456789abcdef", min_size=6, max_size=6))
@settings(max_examples=60)
def test_ink_reads_on_any_colour(digits):
    assert contrast(ink_on(f"#{digits}"), f"#{digits}") >= 4.5


def test_contrast_is_what_wcag_says_it_is():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scale", shipped_scales(), ids=lambda scale: scale.name)
def test_typing_a_label_of_a_shipped_scale_finds_it(scale):
    for rating in offered(scale):
        assert by_text(offered(scale), rating.label) == rating


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2018-03-09", date(2018, 3, 9)),
        ("9 March 2018", date(2018, 3, 9)),
        ("9 mar 2018", date(2018, 3, 9)),
        ("9. Sept 2018", date(2018, 9, 9)),
        ("March 9, 2018", date(2018, 3, 9)),
        ("09.03.2018", date(2018, 3, 9)),
        ("today", TODAY),
        ("Yesterday", date(2018, 3, 8)),
        ("  ", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed, meant):
    assert parse_day(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["9/3/2018", "31 February 2018", "9 Mai 2018", "soon", "2018"])
def test_what_is_no_day_or_could_be_two_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - the field says what to write
        parse_day(typed, TODAY)
