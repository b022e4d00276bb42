"""The command line, run in this process on a workspace of its own."""

import pytest

from tests.builders import ARTICLE
from workbench.__main__ import main


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "workspace"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def run(capsys, folder):
    """Run one command on the workspace; return its exit status and what it wrote where."""

    def run(*words):
        status = main(["--workspace", str(folder), *map(str, words)])
        written = capsys.readouterr()
        return status, written.out, written.err

    return run
