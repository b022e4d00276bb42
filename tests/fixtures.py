"""What most tests begin with: a workspace, a runner that works at once, an article in a case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import ARTICLE, an_article
from workbench.services.documents import AddedArticle
from workbench.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new workspace in which Ada works."""
    with Workspace.open(tmp_path / "workspace", person="Ada Byron") as workspace:
        yield workspace


@pytest.fixture
def article(workspace: Workspace) -> AddedArticle:
    """`builders.ARTICLE`, opened in a case."""
    return an_article(workspace, ARTICLE)


@pytest.fixture
def runner(workspace: Workspace, qapp: object) -> Iterator[object]:
    """A runner that works at once: no waiting, no races."""
    from ui.runner import InlineExecutor, WorkspaceRunner

    runner = WorkspaceRunner(workspace, InlineExecutor())
    yield runner
    runner.shutdown()


@pytest.fixture
def threaded_runner(workspace: Workspace, qapp: object) -> Iterator[object]:
    """The real thing, for the few tests that are about threads."""
    from ui.runner import WorkspaceRunner

    runner = WorkspaceRunner(workspace)
    yield runner
    runner.shutdown()
