"""The store: a verdict saved, with its journal entry, on the disk."""

import statistics
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row
from tests.builders import a_claim, an_article, decided
from workbench.store.workspace import Workspace

TURNS = 60


def measure() -> list[Row]:
    """Milliseconds from the operation's begin to its commit, median."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.open(Path(folder), person="Ada Byron") as workspace,
    ):
        claim_id = a_claim(workspace, an_article(workspace), "24 ferries")
        took = []
        for turn in range(TURNS):
            before = time.perf_counter()
            decided(workspace, claim_id, ("true", "false")[turn % 2])
            took.append((time.perf_counter() - before) * 1000)
    return [Row("a verdict saved", statistics.median(took), "ms", "<= 5 ms")]
