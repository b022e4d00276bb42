"""A source opened beside the article: what it shows, what its keys do, what becomes evidence."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit

from tests.builders import ARTICLE, an_article, span_of
from ui.sources.stance_row import StanceButton
from ui.widgets.empty_state import EmptyState
from workbench.model import Question, Stance, Terms, TextSpan, Tier
from workbench.services import evidence
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.cases import open_draft
from workbench.services.views.sources import capture_view

LOG = "Harbour log of Lund\n24 ferries sailed in 2017.\nThe pier is 310 metres long.\n"
NO_TEXT = bytes(range(32)) * 40


@pytest.fixture
def log(view, sourced):
    """A text, opened."""
    row = sourced.add("log.txt", LOG)
    view.show_capture(row.capture_id)
    return row


def words(view) -> QTextEdit:
    return view.findChild(QTextEdit)


def choose(view, chosen: str) -> None:
    """Select words as Qt finds them, not as we count them."""
    field = words(view)
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.find(chosen)


def line(view, name: str) -> QLineEdit:
    return next(one for one in view.findChildren(QLineEdit) if one.accessibleName() == name)


def says(view, part: str) -> bool:
    """Some label that can be seen says so."""
    return any(part in label.text() for label in view.findChildren(QLabel) if label.isVisible())


# --- keys ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (Qt.Key.Key_1, Stance.SUPPORTS),
        (Qt.Key.Key_2, Stance.REFUTES),
        (Qt.Key.Key_3, Stance.DIFFERS),
        (Qt.Key.Key_4, Stance.CONTEXT),
        (Qt.Key.Key_Return, Stance.SUPPORTS),
    ],
)
def test_a_key_quotes_the_chosen_words_and_rates_nothing(
    view, log, window, sourced, claim_ids, key, stance
):
    choose(view, "24 ferries sailed")
    QTest.keyClick(QApplication.focusWidget(), key)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.stance, row.span) == (
        "24 ferries sailed",
        stance,
        span_of(LOG, "24 ferries sailed"),
    )
    assert window.heard == []


@pytest.mark.parametrize("key", "567890-")
def test_keys_that_quote_nothing_rate_nothing_either(view, log, window, sourced, claim_ids, key):
    choose(view, "24 ferries")
    QTest.keyClick(QApplication.focusWidget(), key)
    assert window.heard == []
    assert sourced.evidence(claim_ids[0]) == []


def test_with_alt_a_key_quotes_for_what_was_said(view, log, window, sourced, claim_ids):
    choose(view, "24 ferries")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.question, row.stance) == (Question.SAID_SO, Stance.CONTEXT)
    assert window.heard == []


def test_the_keys_work_wherever_the_keyboard_is_in_the_source(
    view, paged, window, sourced, claim_ids
):
    paged.select(TextSpan(0, 7))
    for place, button in enumerate(view.findChildren(StanceButton)):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_3)
        paged.select(TextSpan(0, 7))
        assert len(sourced.evidence(claim_ids[0])) == place + 1
    assert window.heard == []


def test_enter_on_a_button_presses_that_button(view, log, sourced, claim_ids):
    choose(view, "24 ferries")
    refutes = view.findChildren(StanceButton)[1]
    refutes.setFocus()
    QTest.keyClick(refutes, Qt.Key.Key_Space)
    [row] = sourced.evidence(claim_ids[0])
    assert row.stance is Stance.REFUTES
    choose(view, "24 ferries")
    QTest.keyClick(refutes, Qt.Key.Key_Return)
    assert len(sourced.evidence(claim_ids[0])) == 1


def test_digits_are_typed_in_a_line(view, log, window, sourced, claim_ids):
    choose(view, "24 ferries")
    others = line(view, "Also for these claims, by number")
    others.setFocus()
    QTest.keyClicks(others, "2")
    assert (others.text(), window.heard, sourced.evidence(claim_ids[0])) == ("2", [], [])


def test_ctrl_f_finds_in_the_source_and_nowhere_else(view, log, window):
    QTest.keyClick(words(view), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "PIER")
    assert view.selected_span() == span_of(LOG, "pier")
    assert window.heard == []


def test_ctrl_f_finds_on_the_pages_too(view, paged, workspace, sourced, qtbot):
    text = workspace.read(capture_view, sourced.rows()[0].capture_id).text
    QTest.keyClick(paged, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "launched 26")
    found = span_of(text, "launched 26")
    assert view.selected_span() == found
    qtbot.waitUntil(lambda: bool(paged.boxes_of(found)))
    assert paged.viewport().rect().contains(paged.boxes_of(found)[0].center().toPoint())


def test_escape_closes_first_what_was_opened_last(view, log, qtbot):
    view.open_find()
    find = QApplication.focusWidget()
    QTest.keyClick(find, Qt.Key.Key_Escape)
    assert not find.isVisible()
    assert view.isVisible()
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_copy_takes_the_words_as_they_are_in_the_source(view, paged, workspace, sourced):
    paged.select(TextSpan(0, 14))
    QTest.keyClick(paged, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Harbour report"


# --- what becomes evidence ------------------------------------------------------


def test_without_chosen_words_nothing_is_quoted(view, log, sourced, claim_ids):
    view.quote(Stance.SUPPORTS)
    assert sourced.evidence(claim_ids[0]) == []
    assert not any(button.isEnabled() for button in view.findChildren(StanceButton))
    assert says(view, "Select the words to quote for claim 1.")


def test_what_was_quoted_is_not_quoted_twice(view, log, sourced, claim_ids):
    choose(view, "24 ferries")
    for _ in range(2):
        QTest.keyClick(words(view), Qt.Key.Key_1)
    assert len(sourced.evidence(claim_ids[0])) == 1
    assert says(view, "Quoted for claim 1: supports.")


def test_one_passage_serves_several_claims_in_one_act(view, log, workspace, sourced, claim_ids):
    choose(view, "310 metres")
    line(view, "Also for these claims, by number").setText("1, 2")
    view.quote(Stance.CONTEXT)
    assert [len(sourced.evidence(claim_id)) for claim_id in claim_ids] == [1, 1]
    workspace.undo()
    assert [len(sourced.evidence(claim_id)) for claim_id in claim_ids] == [0, 0]


def test_a_claim_that_is_not_there_is_named_and_nothing_is_quoted(view, log, sourced, claim_ids):
    choose(view, "310 metres")
    line(view, "Also for these claims, by number").setText("2 and 77")
    view.quote(Stance.CONTEXT)
    assert [str(error) for error in view.failures] == ["There is no claim 77 in this article."]
    assert sourced.evidence(claim_ids[0]) == []
    assert view.selected_span() is not None


def test_a_source_that_was_only_dropped_on_the_claim_gets_its_words_there(
    view, log, workspace, sourced, claim_ids
):
    bare = Bearing(terms=Terms.CONFIDENTIAL, note="ask before use")
    workspace.run(
        evidence.attach,
        claim_ids=claim_ids[:1],
        source_id=log.id,
        passage=Passage(),
        bearing=bare,
    )
    choose(view, "24 ferries")
    view.quote(Stance.REFUTES)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.stance) == ("24 ferries", Stance.REFUTES)
    assert (row.terms, row.note) == (Terms.CONFIDENTIAL, "ask before use")


def test_question_and_tier_are_those_of_the_bar(view, log, sourced, claim_ids):
    choose(view, "24 ferries")
    for name, value in (
        ("Which question it bears on", "was it said so"),
        ("Tier", "primary"),
    ):
        box = next(b for b in view.findChildren(QObject) if _name(b) == name)
        box.setCurrentText(value)
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.question, row.tier) == (Question.SAID_SO, Tier.PRIMARY)


def _name(thing: QObject) -> str:
    return thing.accessibleName() if hasattr(thing, "accessibleName") else ""


# --- what happens around it ---------------------------------------------------------


def test_the_view_closes_when_adding_the_source_is_undone(view, log, runner):
    runner.undo()
    assert not view.isVisible()
    assert view.failures == []


def test_the_view_closes_with_its_case(view, log, workspace, selection):
    other = an_article(workspace, ARTICLE)
    selection.show_draft(workspace.read(open_draft, other.case_id))
    assert not view.isVisible()


def test_the_view_stays_when_details_of_its_article_change(
    view, log, workspace, article, selection
):
    selection.show_draft(workspace.read(open_draft, article.case_id))
    assert view.isVisible()


def test_a_source_that_is_gone_is_told_and_not_opened(view, workspace, sourced):
    row = sourced.add("log.txt", LOG)
    workspace.undo()
    view.show_capture(row.capture_id)
    assert str(view.failures[0]) == "This source no longer exists."
    assert not view.isVisible()


def test_the_source_opened_last_is_the_one_that_is_shown(view, sourced, report, qtbot):
    first, second = sourced.add("report.pdf", report), sourced.add("log.txt", LOG)
    view.show_capture(first.capture_id)
    view.show_capture(second.capture_id)
    assert words(view).isVisible()
    assert words(view).toPlainText() == LOG.strip()


def test_a_passage_is_shown_where_it_stands(view, sourced):
    text = "\n".join(f"Line {n} of the log." for n in range(400))
    row = sourced.add("log.txt", text)
    place = span_of(text, "Line 333 of")
    view.show_capture(row.capture_id, place)
    field = words(view)
    shown = [
        field.cursorForPosition(point).position()
        for point in (field.viewport().rect().topLeft(), field.viewport().rect().bottomRight())
    ]
    assert shown[0] <= place.start <= place.end <= shown[1]
    assert len(field.extraSelections()) == 1


def test_what_is_quoted_is_marked_in_the_text(view, log):
    choose(view, "24 ferries")
    view.quote(Stance.SUPPORTS)
    [marked] = words(view).extraSelections()
    assert marked.cursor.selectedText() == "24 ferries"


def test_pages_and_text_turn_to_the_same_words(view, paged):
    paged.select(TextSpan(0, 14))
    tabs = {button.text(): button for button in view.findChildren(QPushButton)}
    tabs["Text"].click()
    assert view.selected_span() == TextSpan(0, 14)
    assert words(view).textCursor().selectedText() == "Harbour report"
    tabs["Pages"].click()
    assert view.selected_span() == TextSpan(0, 14)


def test_every_control_of_the_source_has_a_name(view, log):
    nameless = [
        type(one).__name__
        for kind in (QLineEdit, QTextEdit, QPushButton)
        for one in view.findChildren(kind)
        if not (one.accessibleName() or getattr(one, "text", str)() or one.objectName())
        and not isinstance(one.parent(), EmptyState)
    ]
    assert nameless == []
