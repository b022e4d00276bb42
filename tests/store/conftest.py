"""What tests of the store share: another process that is ready to work in a workspace."""

import os

import pytest

from tests.nursery import a_nursery


@pytest.fixture(scope="session")
def nursery():
    """Lives of other processes; see `tests.nursery`."""
    if not hasattr(os, "fork"):
        pytest.skip("Lives are forks.")
    with a_nursery() as nursery:
        yield nursery
