"""How a story or a test of the shell gets its desk: the real window on a workspace of its own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import ui.furnishing  # noqa: F401 - loaded before the first window is opened
from tests.story.desk import Desk
from workbench.services.detection import get_ready
from workbench.settings import Settings


@pytest.fixture(scope="session", autouse=True)
def furniture() -> None:
    """Load what a window needs once, and tell the collector that it stays: each test collects."""
    get_ready()
    gc.collect()
    gc.freeze()


@pytest.fixture
def sit_down(qtbot, tmp_path) -> Iterator[Callable[..., Desk]]:
    """Opens a window on the same workspace each time; call it again after closing the last."""
    desks: list[Desk] = []

    def sit_down(
        *,
        find_claims: bool = True,
        settings: str = "",
        size: tuple[int, int] | None = (1280, 800),
    ) -> Desk:
        folder = tmp_path / "workspace"
        folder.mkdir(exist_ok=True)
        if settings:
            (folder / "settings.json").write_text(settings)
        else:
            _settle_in(folder, find_claims=find_claims)
        desk = Desk(qtbot, folder, size=size)
        desks.append(desk)
        return desk.begin()

    yield sit_down
    for desk in desks:
        desk.close()


def _settle_in(folder: Path, *, find_claims: bool) -> None:
    settings = Settings.load(folder)
    if not settings.person:
        settings.person, settings.find_claims = "Ada Byron", find_claims
        settings.save(folder)
