"""Lines of findings on a card: their signs, what lies behind them, closing and opening again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.checks.conftest import a_row, agreeing
from ui.checks.finding_list import FindingList
from workbench.checks.quote_words import ChangeKind
from workbench.checks.quoting import Change, Op
from workbench.model import CheckKind
from workbench.text.word_diff import Change as Became

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def findings(qtbot, theme):
    findings = FindingList(theme)
    qtbot.addWidget(findings)
    findings.resize(320, 400)
    findings.show()
    return findings


def press(line):
    QTest.mouseClick(line, LEFT)


def test_a_flag_and_a_tick_differ_in_shape_and_in_words_not_in_colour_alone(findings):
    flag, tick = a_row(), agreeing()
    findings.show_rows([flag, tick])
    assert [line.text() for line in findings.lines] == [
        "23 ≠ 24, differs by 1",
        "24 = 24 · figure matches",
    ]
    assert [line._shape for line in findings.lines] == ["flag", "check"]
    assert findings.lines[0].accessibleName().startswith("Figures, flag. 23 ≠ 24")
    assert findings.lines[1].accessibleName().startswith("Figures, agrees. 24 = 24")


def test_a_line_too_long_for_the_card_wraps_and_is_seen_whole(findings):
    findings.show_rows([a_row("covers February to November 2017, " * 3)])
    [line] = findings.lines
    QTest.qWait(0)
    assert line.width() <= findings.width()
    assert line.height() >= line.heightForWidth(line.width()) > 2 * line.fontMetrics().height()


def test_nothing_found_takes_no_room(findings):
    findings.show_rows([a_row()])
    findings.show_rows([])
    assert findings.isHidden()
    assert findings.lines == []


def test_a_press_unfolds_why_and_another_press_folds_it_again(findings):
    findings.show_rows([a_row(), agreeing()])
    press(findings.lines[0])
    assert findings.detail.isVisible()
    assert findings.detail.why.text().startswith("The claim says “24 missiles”")
    press(findings.lines[1])
    assert [line.isChecked() for line in findings.lines] == [False, True]
    press(findings.lines[1])
    assert findings.detail.isHidden()


def test_both_places_are_one_click_away(findings, qtbot):
    row = a_row()
    findings.show_rows([row])
    press(findings.lines[0])
    for link, place in (
        (findings.detail.here, row.finding.here),
        (findings.detail.there, row.finding.there),
    ):
        with qtbot.waitSignal(findings.place_wanted) as wanted:
            QTest.mouseClick(link, LEFT)
        assert wanted.args == [place]
    assert findings.detail.there.text() == "Source: “23 missiles”"


def test_a_flag_is_closed_with_a_reason_and_enter(findings, qtbot):
    row = a_row()
    findings.show_rows([row])
    press(findings.lines[0])
    QTest.mouseClick(findings.detail.close_button, LEFT)
    field = findings.detail.line.field
    assert field.hasFocus()
    QTest.keyClicks(field, "Another count")
    with qtbot.waitSignal(findings.close_wanted) as wanted:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert wanted.args == [row, "Another count"]
    assert not field.isVisible()


def test_without_a_reason_a_flag_stays_open_and_escape_leaves_it(findings, qtbot):
    findings.show_rows([a_row()])
    press(findings.lines[0])
    findings.detail.ask_why()
    field = findings.detail.line.field
    with qtbot.assertNotEmitted(findings.close_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    told = [label.text() for label in findings.findChildren(QLabel) if label.isVisible()]
    assert "Say why: the reason is kept with the flag." in told
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_a_reason_being_typed_stays_when_the_checks_answer_again(findings):
    row = a_row()
    findings.show_rows([row])
    press(findings.lines[0])
    findings.detail.ask_why()
    QTest.keyClicks(findings.detail.line.field, "half a rea")
    findings.show_rows([agreeing(), row])
    assert findings.detail.line.field.text() == "half a rea"
    assert findings.detail.line.isVisible()
    assert findings.lines[1].isChecked()


def test_a_closed_flag_says_by_whom_and_why_and_can_be_opened_again(findings, qtbot):
    row = a_row(closed="Counted otherwise.")
    findings.show_rows([row])
    press(findings.lines[0])
    assert findings.lines[0]._shape == "dash"
    assert findings.detail.closed.text().startswith("Closed by A.B., 9 Mar 2018")
    assert findings.detail.closed.text().endswith("Counted otherwise.")
    assert not findings.detail.close_button.isVisible()
    with qtbot.waitSignal(findings.reopen_wanted) as wanted:
        QTest.mouseClick(findings.detail.reopen_button, LEFT)
    assert wanted.args == [row]


def altered(quote, source, *changes):
    finding = a_row().finding
    return a_row(
        "altered: 1 word",
        kind=CheckKind.QUOTATION,
        here=type(finding.here)(quote),
        there=type(finding.here)(source),
        changes=changes,
    )


def test_an_altered_quotation_shows_each_word_and_what_turns_its_meaning_round_in_red(findings):
    row = altered(
        "We fired 24 missiles quickly",
        "We have not fired 23 missiles",
        Change(Op.DELETE, "", "have not", ChangeKind.NEGATION),
        Change(Op.REPLACE, "24", "23", ChangeKind.FIGURE),
        Change(Op.INSERT, "quickly", "", ChangeKind.WORD),
    )
    findings.show_rows([row])
    press(findings.lines[0])
    pieces = findings.detail.altered.pieces
    told = {piece.words.strip(): (piece.change, piece.role) for piece in pieces}
    assert told["have not"] == (Became.STRUCK, "danger")
    assert told["23"] == (Became.STRUCK, "danger")
    assert told["24"] == (Became.PUT_IN, "danger")
    assert told["quickly"] == (Became.PUT_IN, "ink")
    assert "“23” became “24”, a figure" in findings.detail.altered.accessibleName()


def test_a_comma_for_a_full_stop_is_no_change_of_words_and_a_percent_sign_is_one(findings):
    row = altered(
        "rose 24% quickly,",
        "rose 24 quickly.",
        Change(Op.INSERT, "%", "", ChangeKind.FIGURE),
    )
    findings.show_rows([row])
    press(findings.lines[0])
    told = {piece.words: (piece.change, piece.role) for piece in findings.detail.altered.pieces}
    assert told["%"] == (Became.PUT_IN, "danger")
    assert "." not in told
    assert told[","] == (Became.KEPT, "ink")


def test_markup_in_an_article_is_words_and_never_markup(findings):
    row = altered("<b>24</b> missiles", "<b>23</b> missiles")
    row = a_row("<i>23</i> ≠ <i>24</i>", why="<h1>no</h1>", here=row.finding.here)
    findings.show_rows([row])
    press(findings.lines[0])
    assert findings.lines[0].text() == "<i>23</i> ≠ <i>24</i>"
    assert "&lt;h1&gt;" in findings.lines[0].toolTip()
    labels = [label for label in findings.findChildren(QLabel) if label.text()]
    assert labels
    formats = {label.textFormat() for label in labels if "<" in label.text()}
    assert formats == {Qt.TextFormat.PlainText}
