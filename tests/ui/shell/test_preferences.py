"""Preferences hold at once, and at the next start."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox

ARTICLE = """The lake freezes earlier

The lake froze on 3 November 2019, a week earlier than last year. It is 41 metres deep.
"""


@pytest.fixture
def desk(sit_down):
    desk = sit_down()
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.key("Ctrl+,")
    return desk


def editor(desk, kind, name):
    return next(e for e in desk.sheet.findChildren(kind) if e.accessibleName() == name)


def choose(desk, name: str, words: str) -> None:
    combo = editor(desk, QComboBox, name)
    combo.setCurrentText(words)
    combo.activated.emit(combo.currentIndex())
    desk.settle()


def test_a_theme_is_worn_at_once_and_at_the_next_start(desk, sit_down):
    choose(desk, "Theme", "Dark")
    assert desk.app.theme.theme.dark
    assert desk.view.look.theme.dark
    desk.close()
    desk = sit_down()
    assert desk.app.theme.theme.dark
    desk.key("Ctrl+T")
    assert not desk.app.theme.theme.dark


def test_the_theme_chosen_by_key_is_shown_in_the_open_sheet(desk):
    choose(desk, "Theme", "Dark")
    desk.key("Ctrl+T")
    assert editor(desk, QComboBox, "Theme").currentText() == "Light"


def test_twice_the_size_makes_larger_letters(desk):
    before = QApplication.font().pixelSize()
    editor(desk, QSpinBox, "Size of the interface").setValue(200)
    assert QApplication.font().pixelSize() == 2 * before
    desk.key("Esc")
    desk.key("F1")
    assert desk.sheet.isVisible()


def test_the_article_is_zoomed(desk):
    editor(desk, QSpinBox, "Size of the article").setValue(150)
    assert desk.view.zoom == pytest.approx(1.5)
    desk.key("Esc")
    desk.key("Ctrl++")
    assert desk.parts.options.now.article_zoom_percent == 160


def test_weak_suggestions_are_shown_and_marked_on_demand(desk):
    spin = editor(desk, QSpinBox, "Show suggestions from")
    spin.setValue(100)
    assert (desk.marked(), desk.parts.list.model.rowCount()) == ([], 0)
    spin.setValue(0)
    assert len(desk.marked()) == desk.parts.list.model.rowCount() == len(desk.suggestions()) > 0


def test_another_name_works_from_now_on(desk):
    field = editor(desk, QLineEdit, "Your name")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Bo Ek")
    desk.key("Return")
    assert desk.parts.runner.workspace.actor.name == "Bo Ek"
    assert desk.parts.title_bar.person.text() == "Bo Ek"


def test_articles_are_looked_through_only_if_that_is_wanted(desk):
    editor(desk, QCheckBox, "Find claims when an article is opened").click()
    desk.key("Esc")
    desk.open_article(desk.write("again.txt", ARTICLE.replace("lake", "pond")))
    assert desk.suggestions() == []


def test_a_scale_for_new_cases_is_the_first_choice(desk):
    choose(desk, "Rating scale", "PolitiFact Truth-O-Meter")
    desk.key("Esc")
    desk.drop(desk.write("again.txt", ARTICLE))
    assert editor(desk, QComboBox, "Rating scale").currentText() == "PolitiFact Truth-O-Meter"


def test_settings_that_cannot_be_read_are_told_and_left_alone(sit_down, tmp_path):
    (tmp_path / "workspace").mkdir()
    desk = sit_down(settings="{ not settings")
    assert "settings" in desk.message()
    assert (tmp_path / "workspace" / "settings.json").read_text() == "{ not settings"
