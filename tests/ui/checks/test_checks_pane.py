"""The Checks tab: walked by keys, both places one click or key away, closed and opened again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import a_claim
from tests.ui.checks.conftest import OTHER_CLAIM, a_row, agreeing
from ui.check_index import CheckIndex
from ui.checks.checks_pane import ChecksPane
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from workbench.model import CheckKind, TextSpan
from workbench.services.views.cases import open_draft
from workbench.services.views.checks import Checked

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def rows(claim_id):
    return (
        a_row("24 ≠ 23", claim_id=claim_id),
        a_row("an altered quotation", kind=CheckKind.QUOTATION, claim_id=OTHER_CLAIM),
        a_row("a closed flag", closed="It is fine.", claim_id=claim_id),
        agreeing(claim_id=claim_id),
    )


@pytest.fixture
def pane(qtbot, runner, selection, theme, workspace, article, claim_id, rows):
    pane = ChecksPane(selection, ClaimRows(runner, selection), theme)
    qtbot.addWidget(pane)
    pane.resize(380, 600)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    pane.show_checks(CheckIndex(Checked(rows)))
    pane.show()
    pane.list.setFocus()
    return pane


def go_to(pane, told):
    at = next(n for n in range(pane.model.rowCount()) if pane.model.index(n, 0).data() == told)
    pane.list.setCurrentIndex(pane.model.index(at, 0))


def click(pane, link):
    QTest.mouseClick(pane.list.viewport(), LEFT, pos=link.box.center())


def test_before_anything_is_found_the_panel_says_what_the_checks_do(pane):
    pane.show_checks(CheckIndex())
    assert pane.empty.accessibleName() == "Checking…"
    pane.show_checks(CheckIndex(Checked()))
    assert pane.empty.isVisible()
    assert "They flag; you decide." in pane.empty.accessibleName()


def test_the_first_flag_is_current_and_names_its_claim(pane):
    assert pane.current().finding.told == "24 ≠ 23"
    lines = pane.list.itemDelegate().texts(pane.list.currentIndex())
    assert [line.words for line in lines[:2]] == ["24 ≠ 23", "Claim 1 · 24 ferries"]


def test_enter_goes_to_the_article_and_o_to_the_source(pane, qtbot, rows):
    finding = rows[0].finding
    for key, place in ((Qt.Key.Key_Return, finding.here), (Qt.Key.Key_O, finding.there)):
        with qtbot.waitSignal(pane.place_wanted) as wanted:
            QTest.keyClick(pane.list, key)
        assert wanted.args == [place]


def test_each_row_has_a_link_to_either_place(pane, qtbot, rows):
    for link, place in zip(
        pane.list.links_of(pane.list.currentIndex()),
        (rows[0].finding.here, rows[0].finding.there),
        strict=True,
    ):
        with qtbot.waitSignal(pane.place_wanted) as wanted:
            click(pane, link)
        assert wanted.args == [place]


def test_x_asks_why_and_enter_closes_the_flag(pane, qtbot, rows):
    QTest.keyClick(pane.list, Qt.Key.Key_X)
    assert pane.detail.line.field.hasFocus()
    QTest.keyClicks(pane.detail.line.field, "Rounded.")
    with qtbot.waitSignal(pane.close_wanted) as wanted:
        QTest.keyClick(pane.detail.line.field, Qt.Key.Key_Return)
    assert wanted.args == [rows[0], "Rounded."]
    assert pane.list.hasFocus()


def test_b_opens_a_closed_flag_again(pane, qtbot, rows):
    go_to(pane, "Closed")
    QTest.keyClick(pane.list, Qt.Key.Key_Right)
    go_to(pane, "a closed flag")
    with qtbot.waitSignal(pane.reopen_wanted) as wanted:
        QTest.keyClick(pane.list, Qt.Key.Key_B)
    assert wanted.args == [rows[2]]


def test_a_click_on_a_heading_below_unfolds_it_and_another_folds_it(pane):
    go_to(pane, "In agreement")
    before = pane.model.rowCount()
    for grown in (1, 0):
        box = pane.list.visualRect(pane.list.currentIndex())
        QTest.mouseClick(pane.list.viewport(), LEFT, pos=box.center())
        assert pane.model.rowCount() == before + grown
        assert pane.list.currentIndex().data() == "In agreement"


def test_the_current_finding_stays_when_the_checks_answer_again(pane, rows):
    go_to(pane, "an altered quotation")
    pane.show_checks(CheckIndex(Checked((a_row("a new flag"), *rows))))
    assert pane.current() is rows[1]


def test_a_flag_that_is_gone_hands_over_to_its_neighbour(pane, rows):
    pane.show_checks(CheckIndex(Checked(rows[1:])))
    assert pane.current() is rows[1]


def test_the_current_claim_brings_its_flags_forward(pane, selection, rows, claim_id):
    pane.list.clearFocus()
    go_to(pane, "an altered quotation")
    selection.show_claim(claim_id)
    assert pane.current() is rows[0]
    assert pane.only.words() == "This claim 1"
    pane.only.click()
    assert pane.model.rowCount() == 4  # two headings folded below, and the flag under its own


def test_what_stands_outside_is_counted_and_walked(pane, qtbot, rows):
    figures = (TextSpan(0, 4), TextSpan(9, 12))
    pane.show_checks(CheckIndex(Checked(rows, figures_outside=figures)))
    assert pane.outside["figure"].text() == "2 figures"
    assert not pane.outside["name"].isVisible()
    with qtbot.waitSignal(pane.outside_wanted) as wanted:
        pane.outside["figure"].click()
    assert wanted.args == ["figure"]


def test_a_kind_that_is_asked_for_before_it_is_known_is_shown_once_it_is(pane, rows):
    pane.show_checks(CheckIndex())
    pane.show_kind(CheckKind.QUOTATION)
    pane.show_checks(CheckIndex(Checked(rows)))
    assert pane.current() is rows[1]
