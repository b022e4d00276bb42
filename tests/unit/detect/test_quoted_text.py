"""Quotation marks of every shape, and apostrophes, which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.detect.quotes import quotations


@pytest.mark.parametrize(
    "quoted",
    [
        '"we sold 40 ferries"',
        "“we sold 40 ferries”",
        "‘we don’t sell 40 ferries,’",
        "'we sold the workers' ferries,'",
        "«we sold 40 ferries»",
        "„we sold 40 ferries“",
    ],
)
def test_a_quotation_is_found_with_its_marks(quoted):
    line = f"He said {quoted} to us."
    [found] = quotations(line)
    assert found.span.of(line) == quoted
    assert found.is_statement
    assert found.closed


@pytest.mark.parametrize(
    "line", ["The workers' boat isn't theirs.", "It’s the ’90s, o’clock.", "A 6'2\" man.", ""]
)
def test_apostrophes_and_inches_quote_nothing(line):
    assert quotations(line) == []


def test_a_quotation_without_its_closing_mark_runs_to_the_end_of_the_paragraph():
    line = "“Nobody sold more than us."
    [found] = quotations(line)
    assert (found.span.of(line), found.closed) == (line, False)


@pytest.mark.parametrize("line", ['A "fake" boat.', 'He saw "The Man of the Sea" twice.'])
def test_names_and_sneers_are_nobodys_statement(line):
    [found] = quotations(line)
    assert not found.is_statement


def test_two_words_are_a_statement_when_a_stop_stands_before_the_mark():
    [found] = quotations('"Fares fell," he said.')
    assert found.is_statement


@given(st.text(alphabet="ab 's\"“”‘’«».,", max_size=60))
def test_quotations_are_in_order_and_inside_the_paragraph(line):
    last = 0
    for found in quotations(line):
        assert last <= found.span.start
        assert found.span.end <= len(line)
        last = found.span.end
