"""Forgetting for good, in the window: asked by its title, told when done, and nothing to undo."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.builders import ARTICLE, a_claim, a_source, an_article, some_evidence
from tests.bytes_of import files_with
from ui.errors import ErrorPresenter
from ui.forget.forget_panel import ForgetPanel
from workbench.store.workspace import Workspace

NAME = "Hesperia Vandermolen"

SECRET = ARTICLE.replace("Harbour town counts its ferries", "Zephyrine affair").replace(
    "Ines Falk", "Tamarisk Quill"
)


@pytest.fixture
def desk(sit_down, tmp_path):
    """Two cases; the secret one was worked on last, and has a source that a claim rests on."""
    with Workspace.open(tmp_path / "workspace", person="Ada Byron") as workspace:
        an_article(workspace)
        secret = an_article(workspace, SECRET)
        claim = a_claim(workspace, secret, "24 ferries", SECRET)
        source = a_source(workspace, secret, "A letter of Marchpane: 24 sailings", "Marchpane log")
        some_evidence(workspace, claim, source, quote="Marchpane: 24 sailings")
        workspace.backups.make()
    return sit_down(find_claims=False)


def panel(desk) -> ForgetPanel:
    found = desk.app.window.findChild(ForgetPanel)
    assert found is not None
    return found


def ask_about_first_case(desk) -> None:
    menu = desk.parts.start.menu_for(desk.parts.start.table.case())
    next(a for a in menu.actions() if "Forget" in a.text().replace("&", "")).trigger()
    menu.deleteLater()
    desk.settle()


def confirm(desk, title: str) -> None:
    QTest.keyClicks(panel(desk).line, title)
    desk.press("Forget for good")


def test_a_case_is_forgotten_once_its_title_is_typed(desk, tmp_path):
    ask_about_first_case(desk)
    assert not panel(desk).go.isEnabled()
    confirm(desk, "zephyrine  affair")
    assert desk.cases() == ["Harbour town counts its ferries"]
    assert files_with(tmp_path / "workspace", "Zephyrine", "Tamarisk", "Marchpane") == set()
    assert desk.parts.runner.workspace.undo_label == "Open article"


def test_another_title_or_esc_forgets_nothing(desk):
    ask_about_first_case(desk)
    QTest.keyClicks(panel(desk).line, "Zephyrine")
    assert not panel(desk).go.isEnabled()
    desk.key("Return")
    desk.key("Esc")
    assert len(desk.cases()) == 2


def test_a_source_is_forgotten_from_its_details_and_its_claim_stays(desk, tmp_path):
    desk.key("Return")
    desk.open_source("Marchpane log")
    desk.parts.sources.edit_current()
    buttons = desk.parts.sources.findChildren(QPushButton)
    next(button for button in buttons if "Forget this source" in button.text()).click()
    desk.settle()
    confirm(desk, "Marchpane log")
    assert files_with(tmp_path / "workspace", "Marchpane") == set()
    assert desk.evidence("24 ferries") == 0


def test_a_crash_report_repeats_no_name_of_an_error_or_of_a_frame(tmp_path, qapp):
    def fault(name: str) -> None:
        raise RuntimeError(f"{name} is not known") from ValueError(name)

    presenter = ErrorPresenter(tmp_path)
    try:
        fault(NAME)
    except RuntimeError as error:
        presenter.show(error)
    assert len(list((tmp_path / "crashes").iterdir())) == 1
    assert files_with(tmp_path, "Hesperia", "Vandermolen") == set()
