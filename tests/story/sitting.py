"""How a story or a test of the shell gets its desk: the real window on a workspace of its own."""

from collections.abc import Callable, Iterator

import pytest

from tests.story.desk import Desk
from workbench.settings import Settings


@pytest.fixture
def sit_down(qtbot, tmp_path) -> Iterator[Callable[..., Desk]]:
    """Opens a window on the same workspace each time; call it again after closing the last."""
    desks: list[Desk] = []

    def sit_down(*, find_claims: bool = True) -> Desk:
        folder = tmp_path / "workspace"
        folder.mkdir(exist_ok=True)
        settings = Settings.load(folder)
        settings.person, settings.find_claims = "Ada Byron", find_claims
        settings.save(folder)
        desk = Desk(qtbot, folder)
        desks.append(desk)
        return desk.begin()

    yield sit_down
    for desk in desks:
        desk.close()
