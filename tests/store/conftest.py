"""What tests of the store share: a case with a row of everything, a process to work beside."""

import os
import shutil

import pytest

from tests.builders_store import a_full_case
from tests.nursery import a_nursery
from workbench.store.workspace import Workspace


@pytest.fixture(scope="session")
def _made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("full")
    with Workspace.open(folder, person="Ada Byron") as workspace:
        a_full_case(workspace)
    return folder


@pytest.fixture
def full_folder(_made, tmp_path):
    """The folder of a workspace with a row of every entity; nobody has it open."""
    return shutil.copytree(_made, tmp_path / "full")


@pytest.fixture
def full(full_folder):
    """That workspace, opened by Ada."""
    with Workspace.open(full_folder, person="Ada Byron") as workspace:
        yield workspace


@pytest.fixture(scope="session")
def nursery():
    """Lives of other processes; see `tests.nursery`."""
    if not hasattr(os, "fork"):
        pytest.skip("Lives are forks.")
    with a_nursery() as nursery:
        yield nursery
