"""How much of silent damage `verify` finds: single bits flipped in the database and the captures.

Each flip is in a copy of its own workspace, which is then used as a window
uses it; anything but a `WorkbenchError` counts as a crash.
"""

import random
import shutil
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row
from tests.builders import a_source, an_article, decided, some_evidence, span_of
from workbench.errors import WorkbenchError
from workbench.services import claims, proof
from workbench.services.reports import collect
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_rows
from workbench.services.views.history import history_rows
from workbench.store.workspace import Workspace

FLIPS = 400
CLAIMS = 60


def measure() -> list[Row]:
    """Of all places that hold something: share found, crashes, and the time of one check."""
    found = crashes = 0
    spent: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound"
        make_case(sound)
        dice = random.Random(11)
        for target, place, bit in flips(sound, FLIPS, dice):
            flipped = shutil.copytree(sound, Path(folder) / "flipped")
            flip(flipped / target, place, bit)
            began = time.perf_counter()
            try:
                found += is_found(flipped)
            except WorkbenchError:
                found += 1
            except Exception:  # noqa: BLE001 - this is what is counted
                crashes += 1
            spent.append(time.perf_counter() - began)
            shutil.rmtree(flipped)
    return [
        Row(f"{FLIPS} single bits flipped, told", 100 * found / FLIPS, "%", ">= 91 %"),
        Row("other errors than the analyst's", float(crashes), "", "0"),
        Row(f"opened, read and verified, {CLAIMS} claims", sum(spent) / FLIPS, "s"),
    ]


def make_case(folder: Path) -> None:
    """A case of `CLAIMS` claims, each rated, with evidence from ten captured sources."""
    body = [f"The harbour counted {300 + n} ferries in {1900 + n}." for n in range(CLAIMS)]
    text = "\n".join(["A long count", *body])
    with Workspace.open(folder, person="Ada Byron") as workspace:
        article = an_article(workspace, text)
        sources = [
            a_source(workspace, article, f"Log {n}: {300 + n} ferries. " * 40, f"Log {n}")
            for n in range(10)
        ]
        for number, words in enumerate(body):
            span = span_of(text, words)
            made = workspace.run(claims.add_claim, draft_id=article.draft_id, span=span).value
            some_evidence(workspace, made, sources[number % 10], quote=f"{300 + number} ferries")
            decided(workspace, made, ("true", "mixed", "false")[number % 3])


def flips(folder: Path, count: int, dice: random.Random) -> list[tuple[Path, int, int]]:
    """Files, places and bits, spread over all bytes of the workspace that hold something."""
    files = [folder / "workbench.db", *sorted((folder / "captures").glob("??/*"))]
    used = [
        (path.relative_to(folder), place)
        for path in files
        for data in [path.read_bytes()]
        for place in range(len(data))
        if any(data[max(0, place - 8) : place + 9])  # in a long run of zeros nothing is kept
    ]
    return [(path, place, dice.randrange(8)) for path, place in dice.sample(used, count)]


def flip(path: Path, place: int, bit: int) -> None:
    """Change one bit of a file."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1 << bit
    path.write_bytes(data)


def is_found(folder: Path) -> bool:
    """Do what a window does, then verify."""
    with Workspace.open(folder, person="Ada Byron") as workspace:
        for case in workspace.read(case_rows):
            draft = workspace.read(open_draft, case.id)
            workspace.read(claim_rows, draft.draft_id)
            workspace.read(history_rows, case.id)
            workspace.read(collect, case.id)
        return bool(proof.verify(workspace).broken)
