"""How long the workspace takes: one verdict saved, thousands of suggestions, the strip, a check.

The file system decides a good part of it: a verdict is one commit, flushed to the disk.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench.rows import Row
from tests.builders import SCALE, an_article
from workbench.detect import Candidate
from workbench.model import ClaimKind
from workbench.services import cases, claims, proof, verdicts
from workbench.services.detection import in_portions
from workbench.services.documents import AddedArticle
from workbench.services.reports import collect
from workbench.services.views.cases import case_rows, open_draft, work_row
from workbench.services.views.claims import claim_rows
from workbench.services.views.history import history_rows
from workbench.store.workspace import Workspace
from workbench.text.sentences import sentences

WORDS = 100_000
CLAIMS = 5_000

_PROSE = (
    "the council said that harbour budget rose by percent last year while ferries sailed "
    "minister report bridge school winter million crowns record largest never since"
)


def measure() -> list[Row]:
    """Milliseconds on this machine: medians of what is done often, one go of the rest."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.open(Path(folder), person="Ada Byron") as workspace,
    ):
        desk = Desk(workspace)
        return [*desk.small_acts(), *desk.large_acts(), *desk.reading(), *desk.upkeep()]


class Desk:
    """A workspace with a long article in it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.article: AddedArticle = an_article(workspace, _article())
        self.text = workspace.read(open_draft, self.article.case_id).text
        self.here: dict[str, Any] = {"draft_id": self.article.draft_id}

    def small_acts(self) -> Iterator[Row]:
        """What an analyst does at a key press."""
        spans = sentences(self.text)[-20:]
        ids = [self.workspace.run(claims.add_claim, **self.here, span=s).value for s in spans]
        labels = [rating.key for rating in SCALE.ratings]

        def rate(turn: int) -> None:
            claim_id = ids[turn % len(ids)]
            rating = labels[turn // len(ids) % len(labels)]
            self.workspace.run(verdicts.rate, claim_id=claim_id, rating=rating)

        def note(turn: int) -> None:
            self.workspace.run(claims.set_note, claim_id=ids[0], note=str(turn))

        yield Row("one verdict saved", _median(rate, 200), "ms", "<= 5 ms")
        yield Row("one note saved", _median(note, 60), "ms")
        yield Row("one undo", _median(lambda _: self.workspace.undo(), 60), "ms")

    def large_acts(self) -> Iterator[Row]:
        """What is done with thousands of claims at once."""
        found = [
            Candidate(span, 0.5, ClaimKind.FIGURE, ("a figure with a period", "a name"))
            for span in sentences(self.text)[:CLAIMS]
        ]

        def suggest() -> None:
            for portion in in_portions(found):
                self.workspace.run(claims.add_detected, **self.here, found=portion)

        def accept() -> None:
            rows = self.workspace.read(claim_rows, self.article.draft_id)
            self.workspace.run(claims.accept, claim_ids=[row.id for row in rows])

        many = f"{CLAIMS:,} suggestions"
        yield Row(f"{many} saved in portions", _ms(suggest), "ms")
        yield Row(f"{many} accepted at once", _ms(accept), "ms")
        yield Row(f"{many}: undo of accepting", _ms(self.workspace.undo), "ms")
        yield Row(f"{many}: accepting again", _ms(self.workspace.redo), "ms")

    def reading(self) -> Iterator[Row]:
        """What a window asks for."""
        read, draft, case = self.workspace.read, self.article.draft_id, self.article.case_id
        one = read(claim_rows, draft)[0].id
        many = f"{WORDS:,} words, {CLAIMS:,} claims"
        views: list[tuple[str, Callable[[int], Any], str]] = [
            (f"claim list, {many}", lambda _: read(claim_rows, draft), ""),
            ("one row of it", lambda _: read(claim_rows, draft, [one]), ""),
            (f"strip, {many}", lambda _: read(work_row, draft), "<= 5 ms"),
            ("article", lambda _: read(open_draft, case), ""),
            ("case list", lambda _: read(case_rows), ""),
            ("history of the case", lambda _: read(history_rows, case), ""),
            ("history of a claim", lambda _: read(history_rows, case, claim_id=one), ""),
            (f"report collected, {many}", lambda _: read(collect, case), ""),
            ("news, when there are none", lambda _: self.workspace.news(), ""),
        ]
        for name, view, target in views:
            view(0)
            yield Row(name, _median(view, 7), "ms", target)

    def upkeep(self) -> Iterator[Row]:
        """What the window does by itself, and what is done seldom."""
        workspace, case = self.workspace, self.article.case_id
        many = f"{CLAIMS:,} claims"
        yield Row(f"everything verified, {many}", _ms(lambda: proof.verify(workspace)), "ms")
        yield Row(f"backup, {many}", _ms(workspace.backups.make), "ms")
        delete = _ms(lambda: workspace.run(cases.delete_case, case_id=case))
        yield Row(f"case deleted, {many}", delete, "ms")
        yield Row("and brought back", _ms(workspace.undo), "ms")
        workspace.close()
        opened = _ms(lambda: Workspace.open(workspace.folder, person="Ada Byron").close())
        yield Row("workspace opened", opened, "ms")
        size = (workspace.folder / "workbench.db").stat().st_size
        yield Row(f"database, {many}", size / 1_000_000, "MB")


def _article() -> str:
    """Always the same words: a headline and paragraphs of five sentences."""
    dice = random.Random(3)

    def sentence() -> str:
        return " ".join(dice.choices(_PROSE.split(), k=16)).capitalize() + "."

    body = [" ".join(sentence() for _ in range(5)) for _ in range(WORDS // 80)]
    return "\n".join(["A long article", *body])


def _median(act: Callable[[int], Any], times: int) -> float:
    return statistics.median(_ms(lambda turn=turn: act(turn)) for turn in range(times))


def _ms(act: Callable[[], Any]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000
