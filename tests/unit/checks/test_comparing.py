"""A claim against its evidence: figures by what they count, times by their days."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.checks.comparing import Overall, compare
from workbench.checks.figures import check_figures
from workbench.checks.measures import converted
from workbench.checks.periods import Cover, check_periods, wrong_weekdays
from workbench.checks.results import Result
from workbench.reading.rates import times_in

TODAY = date(2018, 3, 8)


def only(claim, evidence):
    """The one answer to the one figure of a claim."""
    [check] = check_figures(claim, evidence, TODAY)
    return check


@settings(max_examples=80, deadline=None)
@given(st.integers(3, 10**9), st.integers(3, 10**9))
def test_two_counts_of_one_thing_agree_if_they_are_the_same_and_only_then(mine, theirs):
    check = only(f"The port has {mine:,} cranes.", f"They counted {theirs:,} cranes and 2 tugs.")
    assert check.evidence.value == theirs
    assert (check.result is Result.AGREES) == (mine == theirs)
    assert check_figures("The port has 9 cranes.", "It has 9 piers.")[0].result is Result.NOT_FOUND


def test_a_figure_is_never_held_against_what_something_else_counts():
    check = only("It fired 24 missiles.", "It fired 23 missiles during 16 tests.")
    assert (check.evidence.text, check.result) == ("23", Result.DIFFERS)
    assert only("It made 24 tests.", "It fired 24 missiles.").result is Result.NOT_FOUND


def test_of_two_years_the_one_that_is_meant_answers():
    evidence = "In 2015 there were 2,800 fires; in 2016 there were 3,200."
    assert only("There were 3,100 fires in 2016.", evidence).evidence.text == "3,200"
    assert only("There were 3,100 fires in 2015.", evidence).evidence.text == "2,800"


def test_the_words_around_a_figure_decide_where_its_number_misleads():
    evidence = "Patients had a 12 percent lower risk of stroke and a 22 percent lower risk of gout."
    assert only("The drug lowered the risk of stroke by 22 percent.", evidence).evidence.value == 12
    evidence = "Emissions fell 3 percent in 2015 and rose 1 percent in 2016."
    assert only("Emissions fell 3 percent in 2016.", evidence).result is Result.OPPOSITE


def test_a_thousand_figures_are_held_against_a_thousand():
    claim = " ".join(f"In port {at} there were {at + 300} cranes." for at in range(500))
    checks = check_figures(claim, claim, TODAY)
    assert len(checks) >= 500
    assert {check.result for check in checks} == {Result.AGREES}


@pytest.mark.parametrize(
    ("claim", "evidence", "result"),
    [
        ("Rates rose by 25 basis points.", "Rates rose by 0.25 percentage points.", Result.AGREES),
        ("Rates rose by 5 percent.", "Rates rose by 5 percentage points.", Result.OTHER_UNIT),
        ("It cost 9 million won.", "It cost 9 million yen.", Result.OTHER_UNIT),
        ("It is 8 miles off.", "It is 8 km off.", Result.OTHER_UNIT),
        ("It is 100 km off.", "It is 62 miles off.", Result.ROUNDS_TO),
        ("Sales doubled.", "Sales rose by 100 percent.", Result.AGREES),
        ("Sales doubled.", "Sales went from 400 to 1,200.", Result.DIFFERS),
        ("Sales doubled.", "Sales fell from 800 to 400.", Result.OPPOSITE),
        ("Sales rose 4 percent.", "Sales fell 4 percent.", Result.OPPOSITE),
        ("It lost $3bn.", "It lost $3m.", Result.POWER_OF_TEN),
        ("Some 50 people came.", "There were 52 people.", Result.WITHIN_HEDGE),
        ("Some 50 people came.", "There were 70 people.", Result.DIFFERS),
        ("It has 50 people.", "It has 48 people.", Result.ROUNDS_TO),
        ("It has 3.0 percent.", "It has 2.9 percent.", Result.DIFFERS),
        ("It is 40C there.", "It is 104 degrees Fahrenheit there.", Result.AGREES),
        ("It is 40C there.", "It is 40 degrees there.", Result.AGREES),
        ("Sales almost doubled.", "Sales rose from 310 to 600.", Result.WITHIN_HEDGE),
        ("Sales more than doubled.", "Sales rose from 310 to 600.", Result.DIFFERS),
        ("It fell 5 points to the floor.", "It fell 5 points to the floor.", Result.AGREES),
        ("A third of the boats sank.", "In all 340 of its 1,020 boats sank.", Result.AGREES),
        ("A third of the boats sank.", "In all 540 of its 1,020 boats sank.", Result.DIFFERS),
        ("The yard made a loss of $2m.", "The yard made a profit of $2m.", Result.OPPOSITE),
        ("It stood for two decades.", "It stood for 20 years.", Result.AGREES),
        ("Exports rose 5 percent.", "Imports rose 5 percent.", Result.NOT_FOUND),
    ],
)
def test_how_a_figure_stands_to_the_one_that_answers_it(claim, evidence, result):
    assert only(claim, evidence).result is result


@settings(max_examples=60, deadline=None)
@given(
    st.decimals(1, 10**6, places=2), st.sampled_from(["kilometer", "mile", "foot", "nautical_mile"])
)
def test_a_length_comes_back_from_another_unit(value, unit):
    there = converted(value, unit, "meter")
    assert abs(converted(there, "meter", unit) - value) < Decimal("0.000001")


def test_what_measures_something_else_and_money_are_never_turned_into_each_other():
    assert converted(Decimal(1), "meter", "kilogram") is None
    assert converted(Decimal(1), "USD", "EUR") is None
    assert converted(Decimal(1), "percent", "percentage_point") is None


@pytest.mark.parametrize(
    ("claim", "evidence", "cover"),
    [
        ("It sank last year.", "It sank in 2017.", Cover.SAME),
        ("It sank in May 2017.", "It sank in 2017.", Cover.COVERS),
        ("Ten sank in 2017.", "Ten sank in May 2017.", Cover.INSIDE),
        ("It rose from 2010 to 2015.", "It rose from 2014 to 2017.", Cover.OVERLAPS),
        ("It sank in 2016.", "It sank in 2017.", Cover.APART),
        ("It sank in 2016.", "It sank.", Cover.UNKNOWN),
        ("It sank, he said on Thursday.", "It sank in 2017.", Cover.UNKNOWN),
        ("It sank last year.", "It sank in the past 12 months.", Cover.SAME),
    ],
)
def test_how_the_evidence_lies_to_the_time_of_the_claim(claim, evidence, cover):
    [check] = check_periods(claim, evidence, TODAY)
    assert check.result is cover


def test_a_time_that_answers_one_time_of_the_claim_contradicts_no_other():
    claim = "He resigned in 2016, two years after the vote of 2014."
    results = [check.result for check in check_periods(claim, "He resigned in 2016.", TODAY)]
    assert results == [Cover.SAME, Cover.UNKNOWN]


def test_a_weekday_that_does_not_fall_on_its_date_is_told():
    text = "It sank on Monday, March 5, 2018, and was raised on Friday, 6 April 2018."
    assert list(wrong_weekdays(text, TODAY)) == []
    [(period, note)] = wrong_weekdays(text.replace("Friday", "Tuesday"), TODAY)
    assert (period.text, note) == ("Tuesday, 6 April 2018", "It was a Friday.")


def test_an_age_is_held_against_a_birth_date():
    evidence = "Reed was born on 3 May 1990 in Arlen."
    fits = compare("Reed, a 27-year-old diver, drowned.", evidence, TODAY)
    fails = compare("Reed, a 31-year-old diver, drowned.", evidence, TODAY)
    assert [check.result for check in fits.figures] == [Result.AGREES]
    assert [check.result for check in fails.figures] == [Result.DIFFERS]
    assert (fits.overall, fails.overall) == (Overall.AGREE, Overall.CONFLICT)


@settings(max_examples=80, deadline=None)
@given(
    st.decimals(Decimal("0.1"), 90, places=1),
    st.decimals(Decimal("0.1"), 90, places=1),
    st.sampled_from(["rose", "fell"]),
)
def test_two_rates_agree_only_if_they_are_the_same(mine, theirs, verb):
    check = only(f"Rents {verb} by {mine} percent.", f"Rents {verb} by {theirs} percent.")
    assert (check.result is Result.AGREES) == (mine == theirs)


@pytest.mark.parametrize(
    ("mine", "theirs", "result"),
    [
        ("$100 a month", "$1,200 a year", Result.AGREES),
        ("$100 a month", "$1,500 a year", Result.DIFFERS),
        ("$100 a month", "$100 a year", Result.OTHER_UNIT),
        ("$500 a week", "an annual wage of $26,000", Result.AGREES),
        ("$15 an hour", "$600 a week", Result.OTHER_UNIT),
    ],
)
def test_what_is_told_for_another_time_is_reckoned_for_the_time_of_the_claim(mine, theirs, result):
    assert only(f"A warden gets {mine}.", f"Wardens are paid {theirs}.").result is result


@given(st.sampled_from(["day", "week", "fortnight", "month", "quarter", "year"]), st.data())
def test_a_longer_time_holds_a_shorter_one_as_often_as_the_shorter_goes_into_it(one, data):
    other = data.draw(st.sampled_from(["day", "week", "fortnight", "month", "quarter", "year"]))
    there, back = times_in(one, other), times_in(other, one)
    assert there is not None
    assert back is not None
    assert abs(there * back - 1) < Decimal("1e-20")


def test_as_much_of_another_stuff_is_no_answer_but_a_word_for_all_of_them_is():
    claim = "The mine shipped 3.2 tonnes of gold."
    assert only(claim, "The mine shipped 3.2 tonnes of silver.").result is Result.NOT_FOUND
    assert only(claim, "The mine shipped 3.3 tonnes of metal.").result is Result.DIFFERS
    assert only(claim, "It shipped 3,200 kilograms of gold.").result is Result.AGREES


def test_by_how_many_votes_something_passed_is_answered_by_both_sides_of_the_vote():
    check = only("The bill passed by three votes.", "Senators passed the bill 51-48.")
    assert (check.answered_by, check.result) == ("51-48", Result.AGREES)
    assert only("It passed by two votes.", "It passed 51-48.").result is Result.DIFFERS


def test_the_sides_of_a_score_are_held_against_those_of_the_same_score():
    checks = check_figures("They won 6-5 on penalties.", "They won 5-4 on penalties.", TODAY)
    assert [check.answered_by for check in checks] == ["5", "4"]


def test_a_loss_is_the_opposite_of_a_profit_whether_it_is_named_or_told():
    claim = "The airline lost 1.2 billion pounds."
    assert only(claim, "It made a profit of 1.2 billion pounds.").result is Result.OPPOSITE


def test_a_change_is_told_by_its_two_ends_with_their_years_between_them():
    evidence = "Enrolment went from 400 in 2015 to 1,200 in 2022."
    assert only("Enrolment tripled between 2015 and 2022.", evidence).result is Result.AGREES
    assert only("Enrolment doubled between 2015 and 2022.", evidence).result is Result.DIFFERS


def test_the_same_number_of_orders_does_not_answer_how_many_were_delivered():
    evidence = "The yard took orders for 38 ferries in March but delivered just 29."
    assert only("The yard delivered 38 ferries in March.", evidence).answered_by == "29"


def test_as_many_missing_do_not_answer_how_many_died():
    evidence = "The eruption killed 34 people, and 43 are still missing."
    assert only("The volcano has killed 43 people.", evidence).answered_by == "34"


def test_exports_to_a_country_do_not_answer_imports_from_it():
    check = only("Exports to Chile rose 12 percent.", "Imports from Chile rose 12 percent.")
    assert check.result is Result.NOT_FOUND


def test_how_many_more_there_are_than_elsewhere_is_not_answered_by_how_many_there_are():
    evidence = "The old hall holds 35,000 people; the new one will hold 45,000."
    checks = check_figures("It will hold 10,000 more than the old hall.", evidence, TODAY)
    assert [check.result for check in checks] == [Result.NOT_FOUND]


def test_where_each_of_two_words_is_told_its_own_figure_the_other_one_is_not_taken():
    evidence = "Bills for gas will go up by 9 percent and those for electricity by 5 percent."
    check = only("Electricity bills will go up by 9 percent.", evidence)
    assert (check.answered_by, check.result) == ("5 percent", Result.DIFFERS)
    evidence = "Support for the plan rose two points to 49 percent."
    checks = check_figures("Support for the plan is at 49 percent, up two points.", evidence, TODAY)
    assert [check.result for check in checks] == [Result.AGREES] * 2


def test_the_same_number_of_another_measure_is_told_as_such():
    check = only("The tanker held 1.1 million barrels.", "It can carry 1.1 million tonnes.")
    assert check.result is Result.OTHER_UNIT


def test_both_ends_of_a_change_are_of_the_time_that_one_of_them_names():
    evidence = "The term was shortened to five years from seven."
    checks = check_figures("The term was cut from seven years to five.", evidence, TODAY)
    assert [check.result for check in checks] == [Result.AGREES] * 2


def test_a_word_of_the_claim_that_stands_with_the_later_figure_alone_names_that_one():
    evidence = "The bank will cut 700 jobs in Ostrava and 450 in Arlen."
    assert only("The bank will cut 700 jobs in Arlen.", evidence).answered_by == "450"
    evidence = "Bus fares will rise by 8 percent and ferry fares by 6 percent."
    assert only("Ferry fares will rise by 8 percent.", evidence).answered_by == "6 percent"
