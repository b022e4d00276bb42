"""The case list: find, open, rename, archive, delete, and take each of it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from tests.builders import ARTICLE, an_article
from workbench.store.workspace import Workspace

TITLES = ("The bridge", "The ferry", "The harbour")


@pytest.fixture
def desk(sit_down, tmp_path):
    """Three cases; the harbour was worked on last."""
    with Workspace.open(tmp_path / "workspace", person="Ada Byron") as workspace:
        for title in TITLES:
            an_article(workspace, _article(title))
    return sit_down(find_claims=False)


def _article(title: str) -> str:
    return ARTICLE.replace("Harbour town counts its ferries", title)


def search(desk) -> QLineEdit:
    lines = desk.parts.start.findChildren(QLineEdit)
    return next(line for line in lines if line.accessibleName() == "Search cases")


def choose(desk, words: str) -> None:
    """In the menu of the case that is chosen."""
    menu = desk.parts.start.menu_for(desk.parts.start.table.case())
    next(a for a in menu.actions() if words in a.text().replace("&", "")).trigger()
    menu.deleteLater()
    desk.settle()


def test_the_case_worked_on_last_stands_first_and_is_opened_by_enter(desk):
    assert desk.cases() == ["The harbour", "The ferry", "The bridge"]
    desk.keys("Down", "Return")
    assert desk.view.text.startswith("The ferry")


def test_words_find_a_case_and_enter_opens_it(desk):
    search(desk).setFocus()
    desk.type("bri")
    assert desk.cases() == ["The bridge"]
    desk.key("Return")
    assert desk.view.text.startswith("The bridge")


def test_words_that_find_nothing_offer_to_be_cleared(desk):
    search(desk).setFocus()
    desk.type("nowhere")
    assert desk.cases() == []
    desk.press("Clear the search")
    assert len(desk.cases()) == 3


def test_a_title_is_written_over_and_taken_back(desk):
    desk.key("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "The old harbour")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()
    assert desk.cases()[0] == "The old harbour"
    desk.key("Ctrl+Z")
    assert "The harbour" in desk.cases()


def test_a_title_half_typed_survives_what_another_program_writes(desk):
    desk.key("F2")
    QTest.keyClicks(QApplication.focusWidget(), "Half")
    with Workspace.open(desk.folder, person="Bo Ek") as other:
        an_article(other, _article("The lake"))
    desk.parts.runner.look_for_news()
    desk.until(lambda: desk.parts.start.table.model().rowCount() == 3)
    desk.settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert any("Half" in title for title in desk.cases())
    assert len(desk.cases()) == 4


def test_an_archived_case_is_hidden_until_asked_for(desk):
    choose(desk, "Archive")
    assert desk.cases() == ["The ferry", "The bridge"]
    box = next(b for b in desk.parts.start.findChildren(QCheckBox))
    box.click()
    assert "The harbour" in desk.cases()
    desk.parts.start.table.choose(_id(desk, "The harbour"), near=0)
    choose(desk, "Bring back")
    box.click()
    assert len(desk.cases()) == 3


def test_a_deleted_case_comes_back_whole(desk):
    desk.key("Del")
    assert desk.cases() == ["The ferry", "The bridge"]
    desk.key("Ctrl+Z")
    assert "The harbour" in desk.cases()
    assert desk.window.pages.currentWidget() is desk.parts.start
    assert desk.told == []


def test_after_deleting_the_keyboard_stays_in_the_list(desk):
    desk.keys("Down", "Del")
    assert desk.parts.start.table.hasFocus()
    assert desk.parts.start.table.case().title == "The bridge"
    desk.keys("Del", "Del")
    assert desk.cases() == []
    desk.key("Ctrl+Z")
    assert desk.cases() == ["The harbour"]


def test_deleting_in_the_search_field_deletes_no_case(desk):
    search(desk).setFocus()
    desk.keys("Del", "Del")
    assert len(desk.cases()) == 3


def _id(desk, title):
    model = desk.parts.start.table.model()
    rows = (model.index(at, 0) for at in range(model.rowCount()))
    return next(model.case(row).id for row in rows if model.case(row).title == title)
