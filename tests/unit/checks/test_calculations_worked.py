"""What is worked out comes out right, with its steps; what cannot be is told in a sentence."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.checks.amounts import Amount, amount_of, number, rounded, told
from workbench.checks.calculations import calculate, operands_wanted
from workbench.checks.operands import figures_to_use, found_again, typed_figure, unit_named
from workbench.checks.outcomes import outcome
from workbench.checks.results import Result
from workbench.model import CalculationKind as Kind
from workbench.reading.figures import figures

counts = st.integers(1, 10**9)
sizes = st.decimals(Decimal("0.01"), Decimal(10**9), places=2, allow_nan=False)


def worked(kind, *words, target=""):
    operands = [typed_figure(one) if one else None for one in words]
    return calculate(kind, operands, unit_named(target) if target else "")


@pytest.mark.parametrize(
    ("kind", "words", "steps"),
    [
        (Kind.PERCENT_CHANGE, ("400", "1,200"), "(1,200 − 400) ÷ 400 × 100 = 200 percent"),
        (Kind.PERCENT_CHANGE, ("400", "300"), "(300 − 400) ÷ 400 × 100 = −25 percent"),
        (Kind.PERCENT_CHANGE, ("300", "400"), "(400 − 300) ÷ 300 × 100 ≈ 33.3 percent"),
        (Kind.SHARE, ("24", "96"), "24 ÷ 96 × 100 = 25 percent"),
        (Kind.PER_HEAD, ("$4.2 million", "1,300"), "$4,200,000 ÷ 1,300 ≈ $3,231 per head"),
        (Kind.PER_HEAD, ("1,200", "400"), "1,200 ÷ 400 = 3 per head"),
        (Kind.SUM, ("€1.50", "€2", "€3"), "1.5 + 2 + 3 = €6.5"),
        (Kind.DIFFERENCE, ("400", "1,200"), "400 − 1,200 = −800"),
        (Kind.DIFFERENCE, ("-5 °C", "3 °C"), "(−5) − 3 = −8 °C"),
    ],
)
def test_the_steps_are_told_as_a_reader_would_write_them(kind, words, steps):
    assert worked(kind, *words).steps == (steps,)


def test_another_unit_is_turned_first_and_the_step_is_told():
    assert worked(Kind.SUM, "2 miles", "3 km").steps == (
        "3 kilometres ≈ 1.86 miles",
        "2 + 1.86 ≈ 3.86 miles",
    )
    assert worked(Kind.CONVERSION, "20 °C", target="fahrenheit").result == "68 °F"
    assert worked(Kind.CONVERSION, "20 to 30 miles", target="km").result == (
        "32.2 to 48.3 kilometres"
    )


def test_how_a_result_was_rounded_is_said_and_an_exact_one_was_not():
    assert worked(Kind.SHARE, "24", "310").rounding == "rounded to one decimal"
    assert worked(Kind.CONVERSION, "310 metres", target="feet").rounding == (
        "rounded to a whole number"
    )
    assert worked(Kind.SHARE, "24", "96").rounding == ""


def test_percent_and_percentage_points_are_kept_apart():
    assert worked(Kind.DIFFERENCE, "70 percent", "65 percent").result == "5 percentage points"
    assert worked(Kind.SUM, "70 percent", "5 percentage points").result == "75 percent"
    change = worked(Kind.PERCENT_CHANGE, "20 percent", "24 percent")
    assert change.result == "20 percent"
    assert change.notes == ("A change in percent; in percentage points: 4 percentage points.",)
    assert worked(Kind.CONVERSION, "5 percent", target="percentage points").trouble.startswith(
        "Percent and percentage points are not the same"
    )


def test_money_becomes_other_money_by_a_given_rate_only():
    assert worked(Kind.CONVERSION, "€400", target="dollars").trouble == (
        "EUR becomes USD by a rate only: give it, with its day and source."
    )
    assert worked(Kind.SUM, "€400", "$400").trouble.startswith("USD becomes EUR by a rate only")
    assert worked(Kind.CONVERSION, "€400", "1.13", target="$").steps == ("€400 × 1.13 = $452",)
    assert worked(Kind.CONVERSION, "€400", "£1.13", target="$").trouble.startswith("The rate £1.13")


@pytest.mark.parametrize(
    ("kind", "words", "trouble"),
    [
        (Kind.PERCENT_CHANGE, ("0", "400"), "From nothing there is no percent change"),
        (Kind.PERCENT_CHANGE, ("-3", "400"), "From below zero a percent change says nothing"),
        (Kind.SHARE, ("5", "0"), "Of nothing there is no share"),
        (Kind.PER_HEAD, ("5", "0"), "There are no heads to divide by"),
        (Kind.PER_HEAD, ("5", "3 km"), "3 kilometres are no heads"),
        (Kind.SUM, ("5 kg", "3 km"), "Kilometres and kilograms do not measure the same."),
        (Kind.SUM, ("5 kg", "3"), "One figure is told in kilograms, the other in no unit."),
        (Kind.PERCENT_CHANGE, (None, "3"), "A figure is missing: before."),
        (Kind.SUM, ("4", "3", None), "A figure is missing: number 3."),
        (Kind.CONVERSION, ("4 km",), "Say into which unit it is to be turned."),
        (Kind.SUM, ("9" * 39, "1"), f"{'9' * 39} is not of a size that can be worked with."),
    ],
)
def test_what_cannot_be_worked_out_is_told_in_a_sentence(kind, words, trouble):
    calculated = worked(kind, *words)
    assert calculated.trouble.startswith(trouble)
    assert (calculated.steps, calculated.result, calculated.amount) == ((), "", None)


def test_a_hedged_figure_counts_as_its_number_and_that_is_said():
    [about] = figures("about 24 miles")
    assert calculate(Kind.CONVERSION, [about], "kilometer").notes == (
        "“about 24 miles” counts as 24 miles.",
    )


@settings(deadline=None)
@given(counts, counts)
def test_a_percent_change_leads_back_to_where_it_went(before, after):
    change = worked(Kind.PERCENT_CHANGE, f"{before:,}", f"{after:,}").amount
    assert abs(before * (1 + Fraction(change.low) / 100) - after) < Fraction(1, 10**9)
    assert (change.low > 0) == (after > before)


@settings(deadline=None)
@given(st.lists(sizes, min_size=2, max_size=8))
def test_a_sum_is_exact_and_does_not_mind_the_order(sizes_given):
    words = [f"${size:,}" for size in sizes_given]
    total = worked(Kind.SUM, *words).amount
    assert total == worked(Kind.SUM, *reversed(words)).amount
    assert total == Amount(sum(sizes_given), sum(sizes_given), "USD")


ranges = st.tuples(counts, counts).filter(lambda ends: ends[0] != ends[1]).map(sorted)
two_of_a_kind = st.sampled_from([Kind.PERCENT_CHANGE, Kind.SHARE, Kind.DIFFERENCE, Kind.PER_HEAD])


@settings(deadline=None)
@given(two_of_a_kind, ranges, ranges, st.floats(0, 1), st.floats(0, 1))
def test_whatever_a_range_may_be_the_result_lies_in_what_is_told(kind, one, other, at, and_at):
    spans = [figures(f"They saw {low:,} to {high:,} ships.") for low, high in (one, other)]
    whole = calculate(kind, [figure for [figure] in spans]).amount
    points = [
        low + int((high - low) * share)
        for (low, high), share in zip((one, other), (at, and_at), strict=True)
    ]
    single = worked(kind, *map(str, points)).amount
    slack = Decimal("1e-9")
    assert whole.low - slack <= single.low <= single.high <= whole.high + slack


@settings(deadline=None)
@given(sizes, st.sampled_from([("mile", "kilometer"), ("acre", "hectare"), ("pound", "kilogram")]))
def test_there_and_back_is_where_it_was(size, units):
    there = Amount(size, size, units[0]).into(units[1])
    back = there.into(units[0])
    assert abs(back.low - size) <= size / 10**12


@given(sizes, st.sampled_from(["", "percent", "USD", "mile"]))
def test_rounding_moves_a_number_by_half_its_last_digit_at_most(size, unit):
    exact = Amount(size / 7, size / 7, unit)
    short, how = rounded(exact)
    last_digit = Decimal(1).scaleb(int(short.low.as_tuple().exponent))
    assert 2 * abs(short.low - exact.low) <= last_digit <= max(exact.low / 10, 1)
    assert bool(how) == (short.low != exact.low)


@given(st.integers(-(10**12), 10**12))
def test_a_printed_number_is_read_as_itself(value):
    assert typed_figure(number(Decimal(value))).value == value


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("4.5 million dollars", "$4,500,000"),
        ("12 kroner", "12 NOK"),
        ("1 foot", "1 foot"),
        ("6 feet", "6 feet"),
        ("3 square miles", "3 square miles"),
        ("50 mph", "50 miles per hour"),
        ("5 bps", "5 basis points"),
        ("2 metric tons", "2 tonnes"),
    ],
)
def test_an_amount_is_told_as_a_newspaper_prints_it(words, printed):
    assert told(amount_of(typed_figure(words))) == printed


def test_hundreds_stay_open_at_their_upper_end():
    [some] = figures("There were hundreds of ships.")
    doubled = calculate(Kind.SUM, [some, typed_figure("20")])
    assert doubled.result == "at least 120"


@pytest.mark.parametrize("words", ["", "nothing", "5 of 7", "4 and 7", "3 in 2017"])
def test_what_is_not_one_number_is_no_typed_figure(words):
    assert typed_figure(words) is None


@pytest.mark.parametrize(("words", "value"), [("2017", 2017), ("−3 °C", -3), ("12k", 12_000)])
def test_a_typed_number_may_look_like_a_year_or_be_below_zero(words, value):
    assert typed_figure(words).value == value


def test_units_are_known_by_the_words_of_a_text():
    known = {"km": "kilometer", "miles": "mile", "$": "USD", "euros": "EUR", "°C": "degree_Celsius"}
    assert {words: unit_named(words) for words in known} == known
    assert [unit_named(words) for words in ("ferries", "", "5 km")] == ["", "", ""]


def test_a_figure_is_found_again_by_its_words_then_by_its_place():
    before = "In all 24 ferries and 24 ships sailed."
    later = before.index("24 ships")
    assert found_again("24", later, figures_to_use(before)).figure.start == later
    moved = found_again("24", later, figures_to_use("That year 24 ferries and 25 ships sailed."))
    assert moved.figure.text == "24"
    changed = found_again("24", 7, figures_to_use("In all 23 ferries sailed."))
    assert (changed.figure.text, changed.was) == ("23", "24")
    assert found_again("24", 7, figures_to_use("In all, ferries sailed.")) is None


@pytest.mark.parametrize(
    ("kind", "words", "claim", "claimed", "result"),
    [
        (Kind.PERCENT_CHANGE, ("400", "1,200"), "Sales tripled.", "tripled", Result.AGREES),
        (Kind.PERCENT_CHANGE, ("400", "1,200"), "Sales doubled.", "doubled", Result.DIFFERS),
        (Kind.PERCENT_CHANGE, ("1,200", "400"), "Sales tripled.", "tripled", Result.OPPOSITE),
        (Kind.PERCENT_CHANGE, ("300", "400"), "It rose by 33 percent.", "33 percent", "rounds_to"),
        (Kind.PERCENT_CHANGE, ("400", "300"), "It fell 25 percent.", "25 percent", "agrees"),
        (Kind.PERCENT_CHANGE, ("300", "400"), "It fell 33 percent.", "33 percent", "opposite"),
        (Kind.SHARE, ("20", "100"), "One in five went.", "One in five", Result.AGREES),
        (Kind.SHARE, ("20", "100"), "It sent 24 ships, 30 percent.", "30 percent", "differs"),
        (Kind.SUM, ("11", "13"), "Of 30 ports, 24 sent ships.", "24", Result.AGREES),
        (Kind.DIFFERENCE, ("400", "1,200"), "It fell by 800.", "800", Result.AGREES),
        (Kind.PER_HEAD, ("$40", "20"), "It cost $2 per head.", "$2", Result.AGREES),
        (Kind.CONVERSION, ("100 km",), "It is 62 miles off.", "62 miles", Result.ROUNDS_TO),
    ],
)
def test_a_result_is_held_against_the_figure_that_it_is_about(kind, words, claim, claimed, result):
    target = "miles" if kind is Kind.CONVERSION else ""
    out = outcome(kind, worked(kind, *words, target=target), figures(claim))
    assert (out.claimed.text, out.result) == (claimed, result)


def test_a_result_that_the_claim_does_not_speak_of_is_held_against_nothing():
    share = worked(Kind.SHARE, "20", "100")
    assert outcome(Kind.SHARE, share, figures("It cost 9 million won.")) is None
    assert outcome(Kind.SHARE, worked(Kind.SHARE, "20", "0"), figures("It was 5 percent.")) is None


def test_every_kind_says_how_many_figures_it_takes():
    assert all(1 <= least <= most for least, most in map(operands_wanted, Kind))
