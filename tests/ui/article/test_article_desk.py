"""The article fed with a case's rows: what finding and marking do together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.builders import ARTICLE, SCALE, span_of
from ui.article.article_view import ArticleView
from ui.article_desk import ArticleDesk
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.theme import ThemeController, install_fonts, load_theme
from workbench.model import Family
from workbench.services import verdicts
from workbench.services.views.cases import open_draft
from workbench.services.views.claims import claim_rows


@pytest.fixture
def theme(qapp) -> ThemeController:
    return ThemeController(qapp)


@pytest.fixture
def desk(runner, workspace, article, theme, qtbot) -> ArticleDesk:
    install_fonts()
    selection = Selection()
    rows = ClaimRows(runner, selection)
    desk = ArticleDesk(ArticleView(theme.theme), runner, selection, rows, theme=theme)
    qtbot.addWidget(desk)
    for kept in (selection, rows):
        kept.setParent(desk)
    desk.resize(760, 600)
    with qtbot.waitExposed(desk):
        desk.show()
    selection.show_draft(workspace.read(open_draft, article.case_id))
    return desk


def find(desk, qtbot, words: str) -> QLineEdit:
    desk.open_find()
    line = desk.find_bar.findChild(QLineEdit)
    qtbot.keyClicks(line, words)
    return line


def test_what_was_found_is_selected_when_the_bar_closes_and_becomes_a_claim(
    desk, qtbot, workspace, article
):
    line = find(desk, qtbot, "pier")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    second = ARTICLE.index("pier", ARTICLE.index("pier") + 1)
    assert desk.view.selected_span().start == second
    assert desk.make_claim()
    [row] = workspace.read(claim_rows, article.draft_id)
    assert (row.quote, row.span.start) == ("pier", second)


def test_a_claim_says_in_the_article_how_many_flags_are_open(desk, qtbot):
    desk.view.select(span_of(ARTICLE, "24 ferries"))
    desk.make_claim()
    [mark] = desk.view.marks.in_range(0, len(ARTICLE))
    desk.show_flags({mark.claim_id: 2})
    [flagged] = desk.view.marks.in_range(0, len(ARTICLE))
    assert (flagged.flags, "2 open flags" in flagged.why) == (2, True)
    desk.show_flags({})
    [again] = desk.view.marks.in_range(0, len(ARTICLE))
    assert again == mark


def test_words_that_are_not_found_leave_the_selection_alone(desk, qtbot):
    chosen = desk.view.text.index("24 ferries")
    desk.view.find("24 ferries")
    line = find(desk, qtbot, "zeppelin")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert desk.view.selected_span().start == chosen


def test_a_rating_dresses_its_claim_in_the_article(desk, qtbot, runner):
    line = find(desk, qtbot, "24 ferries")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    desk.make_claim()
    [made] = desk.view.marks.at(desk.view.text.index("24 ferries"))
    runner.run(verdicts.rate, claim_id=made.claim_id, rating="false")
    rated = desk.view.marks.get(made.claim_id)
    assert (made.family, rated.family) == (Family.OPEN, Family.FALSE)
    assert rated.light == SCALE.rating("false").light


def test_the_article_turns_dark_with_the_window(desk, theme):
    theme.changed.emit(load_theme("dark"))
    assert desk.view.look.theme.dark
