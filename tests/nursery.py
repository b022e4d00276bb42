"""Other processes at work in a workspace: to be killed, starved of disk, or raced against.

Run as ``python -m tests.nursery``. Importing the program takes a second; here
it is imported once, and every life is a fork that starts at once. For each
line on standard input, ``<life> <folder> <arguments as JSON>``, one of `LIVES` is
lived; what it has surely saved it tells on standard output, a line each.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).resolve().parent.parent


class Nursery:
    """The other end: starts lives and hears what they tell."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def begin(self, life: str, folder: Path, **arguments: Any) -> int:
        """Start a life; return its process id."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{life}\t{folder}\t{json.dumps(arguments)}\n")
        self._process.stdin.flush()
        return int(self.hear().removeprefix("born "))

    def hear(self) -> str:
        """The next line that a life tells; "dead" when it is over."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def rest(self) -> list[str]:
        """Everything a life tells until it is over."""
        return list(iter(self.hear, "dead"))


@contextmanager
def a_nursery() -> Iterator[Nursery]:
    """A process that has everything imported and waits."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.nursery"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Nursery(process)
    finally:
        process.communicate()


def tell(words: str) -> None:
    """Tell the other end, past every buffer."""
    os.write(1, f"{words}\n".encode())


def work(folder: Path, draft: str, claim: str, first: int) -> None:
    """Write ever higher numbers into a claim's note, and make claims; tell each when saved."""
    from workbench.model import TextSpan
    from workbench.services import claims

    with _open(folder) as workspace:
        for number in range(first, first + 1000):
            workspace.run(claims.set_note, claim_id=UUID(claim), note=str(number))
            tell(f"note {number}")
            span = TextSpan(number % 200, number % 200 + 8)
            made = workspace.run(claims.add_claim, draft_id=UUID(draft), span=span).value
            tell(f"claim {made}")


def fill_the_disk(folder: Path, claim: str, size: int) -> None:
    """Write long notes until the disk, here a limit on the size of files, is full."""
    import resource

    from workbench.errors import WorkbenchError
    from workbench.services import claims

    with _open(folder) as workspace:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        for number in range(200):
            try:
                workspace.run(claims.set_note, claim_id=UUID(claim), note=f"{number} " * 400)
            except WorkbenchError as error:
                tell(f"{type(error).__name__}: {error}")
                return
            tell(str(number))


def keep_too_much(folder: Path, size: int) -> None:
    """Capture a file and back up while no file may grow beyond a size."""
    import resource

    from workbench.errors import WorkbenchError

    with _open(folder) as workspace:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        for keep in (lambda: workspace.captures.put(b"x" * 2 * size), workspace.backups.make):
            try:
                tell(f"kept {keep()}")
            except WorkbenchError as error:
                tell(f"{type(error).__name__}: {error}")


def make_claims(folder: Path, draft: str, count: int) -> None:
    """Make claims, one after the other, as fast as it goes."""
    from workbench.model import TextSpan
    from workbench.services import claims

    with _open(folder) as workspace:
        for place in range(count):
            span = TextSpan(place, place + 8)
            claim = workspace.run(claims.add_claim, draft_id=UUID(draft), span=span).value
            tell(str(claim))


def back_up(folder: Path) -> None:
    """Back up again and again."""
    with _open(folder) as workspace:
        while True:
            tell(workspace.backups.make().path.name)


def only_open(folder: Path) -> None:
    """Open the workspace, and no more."""
    with _open(folder):
        tell("open")


LIVES = {
    life.__name__: life
    for life in (work, fill_the_disk, keep_too_much, make_claims, back_up, only_open)
}


def _open(folder: Path) -> Any:
    from workbench.store.workspace import Workspace

    return Workspace.open(folder, person="Ada Byron")


def _live(line: str) -> None:
    life, folder, arguments = line.rstrip("\n").split("\t")
    LIVES[life](Path(folder), **json.loads(arguments))


def main() -> None:
    """Live the lives that are asked for, one at a time."""
    import alembic.command  # noqa: F401 - a new workspace needs it

    import workbench.services.claims  # noqa: F401

    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                _live(line)
            except Exception as error:  # noqa: BLE001 - the other end shows it
                tell(f"{type(error).__name__}: {error}")
            finally:
                os._exit(0)
        tell(f"born {child}")
        os.waitpid(child, 0)
        tell("dead")


if __name__ == "__main__":
    main()
