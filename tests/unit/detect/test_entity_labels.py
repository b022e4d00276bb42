"""Rows of label scores become names that begin before they go on."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from workbench.detect.entity_labels import CASES, LABELS, best_labels, case_of, stretches

SCORES = st_numpy.arrays(
    np.float64,
    st.tuples(st.integers(0, 12), st.just(len(LABELS))),
    elements=st.floats(-9, 9, width=16),
)


@given(SCORES)
def test_nothing_goes_on_that_has_not_begun(scores):
    labels = best_labels(scores)
    assert len(labels) == len(scores)
    for before, label in zip(["O", *labels], labels, strict=False):
        if label.startswith("I"):
            assert before[1:] == label[1:]


@given(SCORES)
def test_where_the_best_of_each_word_is_allowed_it_is_taken(scores):
    single = [LABELS[number] for number in scores.argmax(axis=1)] if len(scores) else []
    if all(
        not label.startswith("I") or before[1:] == label[1:]
        for before, label in zip(["O", *single], single, strict=False)
    ):
        reached = sum(scores[n, LABELS.index(label)] for n, label in enumerate(best_labels(scores)))
        assert reached == pytest.approx(sum(scores.max(axis=1)))


def test_stretches_are_the_names_in_order():
    labels = ["B-PER", "I-PER", "B-PER", "O", "B-LOC"]
    assert list(stretches(labels)) == [(0, 2, "PER"), (2, 3, "PER"), (4, 5, "LOC")]


@pytest.mark.parametrize(
    ("piece", "case"),
    [
        ("said", "small"),
        ("Falk", "Capital"),
        ("J", "Capital"),
        ("NATO", "CAPITALS"),
        ("McKay", "miXed"),
        ("2017", "figure"),
        ("-", "mark"),
        ("Ö", "Capital"),
    ],
)
def test_a_piece_shows_how_it_is_set(piece, case):
    assert CASES[case_of(piece)] == case
