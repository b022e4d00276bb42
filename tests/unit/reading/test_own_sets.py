"""What we read and compare right of the sets that we wrote ourselves."""

import pytest

from tests.reading_sets import LATER, SETS, right, rows, told_wrong

AT_LEAST = 0.95


@pytest.mark.parametrize("name", [*SETS, *LATER])
def test_nearly_all_of_a_set_is_told_right(name):
    assert right(name) >= AT_LEAST, "\n" + "\n".join(told_wrong(name))


def test_the_sets_are_as_large_as_promised():
    count = {name: len(rows(name)) + len(rows(f"{name}_aside")) for name in SETS}
    assert count["figure_pairs"] >= 200
    assert count["times"] >= 150
    assert count["quotes"] >= 80
