"""Quotations against their sources: nothing that turns a meaning round is close enough."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.checks.quote_words import ChangeKind
from workbench.checks.quoting import Match, check_quote

SOURCE = (
    "The tide took four piers in one night. “We have never seen such a swell,” the harbour master"
    " said. “By six the lamps were out, and 310 people stood on the mole.” Nobody was hurt. Repairs"
    " will cost $2.4m, the council of Ostrava reckons, and they will not begin before May."
)
WORDS = [match.span() for match in re.finditer(r"[\w$.’]*\w", SOURCE)]


@st.composite
def cut(draw, shortest=1):
    """A quotation cut from the source at word borders."""
    first = draw(st.integers(0, len(WORDS) - shortest))
    last = draw(st.integers(first + shortest, len(WORDS)))
    return SOURCE[WORDS[first][0] : WORDS[last - 1][1]]


@settings(max_examples=150, deadline=None)
@given(cut())
def test_what_is_cut_at_word_borders_is_exact_and_found_where_it_stands(quote):
    check = check_quote(quote, SOURCE)
    assert (check.result, check.changes) == (Match.EXACT, ())
    assert SOURCE[check.start : check.end] == quote


@settings(max_examples=150, deadline=None)
@given(cut(shortest=5), st.data())
def test_with_one_word_changed_it_is_altered_and_the_change_is_told(quote, data):
    words = re.findall(r"[\w$.’]*\w", quote)
    changed = data.draw(st.sampled_from(words))
    altered = re.sub(rf"(?<![\w$]){re.escape(changed)}(?!\w)", "zebra", quote, count=1)
    check = check_quote(altered, SOURCE)
    assert check.result is Match.ALTERED
    assert any("zebra" in change.quote for change in check.changes)


@settings(max_examples=60, deadline=None)
@given(cut(shortest=6))
def test_straight_marks_and_other_blanks_are_typography(quote):
    told = quote.replace("“", '"').replace("”", '"').replace(" ", "\u00a0")
    assert check_quote(told, SOURCE).result in (Match.EXACT, Match.TYPOGRAPHIC)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("We have seen such a swell", ChangeKind.NEGATION),
        ("and 301 people stood on the mole", ChangeKind.FIGURE),
        ("Repairs will cost 2.4m, the council", ChangeKind.FIGURE),
        ("the council of Ostrov reckons", ChangeKind.NAME),
        ("and they will begin before May", ChangeKind.NEGATION),
        ("The tide took four quays in one night", ChangeKind.WORD),
    ],
)
def test_a_change_is_told_by_what_it_touches(quote, kind):
    check = check_quote(quote, SOURCE)
    assert check.result is Match.ALTERED
    assert [change.kind for change in check.changes] == [kind]


def test_the_words_between_two_pieces_are_no_part_of_what_was_said():
    quote = "We have never seen such a swell. By six the lamps were out"
    assert check_quote(quote, SOURCE).result is Match.TYPOGRAPHIC


def test_an_ellipsis_tells_what_it_leaves_out():
    check = check_quote("the lamps were out … on the mole", SOURCE)
    assert check.result is Match.EDITED
    assert [change.source for change in check.changes] == ["and 310 people stood"]


@pytest.mark.parametrize("quote", ["took four pie", "10 people stood", "2.4", "", "…", "”"])
def test_no_piece_of_a_word_or_number_is_a_quotation(quote):
    assert check_quote(quote, SOURCE).result is not Match.EXACT


def test_a_source_without_words_has_no_quotation():
    assert check_quote("We have never seen it", "").result is Match.NOT_FOUND


def test_a_very_long_quotation_is_told_word_by_word_too():
    source = " ".join(f"pier {number} fell at dawn," for number in range(400)) + " and so on."
    check = check_quote(source.replace("pier 250 fell", "pier 250 rose"), source)
    assert check.result is Match.ALTERED
    assert [(change.quote, change.source) for change in check.changes] == [("rose", "fell")]


def test_what_is_drawn_together_is_typography_and_a_negation_left_out_is_not():
    said = "He did not see the swell and would not have sailed, he told the council."
    drawn = check_quote("didn't see the swell and wouldn't have sailed", said)
    assert drawn.result is Match.TYPOGRAPHIC
    [change] = check_quote("did see the swell and wouldn't have sailed", said).changes
    assert (change.source, change.kind) == ("not", ChangeKind.NEGATION)
