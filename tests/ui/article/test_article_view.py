from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.article.mouse import LEFT, NO_KEYS, around, gap, move
from ui.theme import load_theme
from workbench.model import PartRole, PartSpan, TextSpan


def hover(view, point: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


def click(qtbot, view, point: QPoint) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, pos=point)


# --- clicks -------------------------------------------------------------------


def test_a_click_on_its_words_tells_the_claim(view, qtbot, mark, place):
    claim = mark("made 24 crossings")
    view.set_marks([claim])
    with qtbot.waitSignal(view.claim_clicked) as clicked:
        click(qtbot, view, place("24 crossings"))
    assert clicked.args == [claim.claim_id]


def test_a_click_beside_all_claims_tells_nothing(view, qtbot, mark, place):
    view.set_marks([mark("made 24 crossings")])
    with qtbot.assertNotEmitted(view.claim_clicked):
        click(qtbot, view, place("harbour office"))
        click(qtbot, view, place("council refused.") + QPoint(400, 60))


def test_where_claims_overlap_the_innermost_is_clicked(view, qtbot, mark, place):
    outer, inner = mark("made 24 crossings in 2017", 1), mark("24 crossings", 2)
    view.set_marks([outer, inner])
    with qtbot.waitSignal(view.claim_clicked) as clicked:
        click(qtbot, view, place("24 crossings"))
    assert clicked.args == [inner.claim_id]


def test_its_number_in_the_margin_reaches_a_claim_below_another(view, qtbot, mark, place):
    outer, inner = mark("24 crossings in 2017", 1), mark("24 crossings", 2)
    view.set_marks([outer, inner])
    line = place("24 crossings").y()
    reached = set()
    for x in range(0, view.look.sheet.left, 2):
        reached |= {mark.claim_id for mark in view.marks_at(QPoint(x, line))}
    assert reached == {outer.claim_id, inner.claim_id}


def test_dragging_over_a_claim_selects_and_is_no_click(view, qtbot, mark):
    claim = mark("made 24 crossings")
    view.set_marks([claim])
    start, end = gap(view, claim.span.start), gap(view, claim.span.end, behind=True)
    with qtbot.assertNotEmitted(view.claim_clicked):
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        move(view, end, LEFT)
        qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert view.selected_span() == claim.span


# --- selection ----------------------------------------------------------------


def test_a_selection_behind_an_emoji_counts_letters_as_python_does(view, qtbot):
    span = around(view, "24 crossings")
    with qtbot.waitSignal(view.selected) as selected:
        view.select(span)
    assert selected.args == [span]
    assert view.selected_span().of(view.text) == "24 crossings"


def test_white_space_round_a_selection_is_not_selected(view):
    view.select(around(view, " 2017, "))
    assert view.selected_span() == around(view, "2017,")


def test_nothing_but_white_space_is_no_selection(view):
    view.select(around(view, " "))
    assert view.selected_span() is None


def test_a_selection_can_be_made_with_the_keyboard_alone(view, qtbot):
    view.select(TextSpan(0, 1))
    view.moveCursor(view.textCursor().MoveOperation.Start)
    for _letter in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span().of(view.text) == "The ferry"


def test_what_is_copied_is_what_was_imported(view, qtbot):
    text = "24\u00a0crossings\u2028and <b>no</b> more"
    view.show_article(text, [])
    view.selectAll()
    view.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert (copied.text(), copied.hasHtml()) == (text, False)


def test_the_reader_is_where_the_caret_is_and_else_at_the_top_line(view):
    view.show_article("\n".join(f"Paragraph {n} of many." for n in range(400)), [])
    view.select(around(view, "Paragraph 3 "))
    assert view.position() == around(view, "Paragraph 3 ").end
    view.reveal(around(view, "Paragraph 300 "))
    assert view.position() > around(view, "Paragraph 250 ").start


# --- words from outside -------------------------------------------------------


offscreen_tooltips = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@offscreen_tooltips
def test_why_a_claim_was_marked_is_told_without_being_read_as_markup(view, mark, place):
    hostile = 'figure <img src="file:///etc/passwd"> & <b>more</b>\nsecond'
    view.set_marks([mark("24 crossings", why=hostile)])
    hover(view, place("24 crossings"))
    told = QToolTip.text()
    QToolTip.hideText()
    assert "<img" not in told
    assert "&lt;img src=&quot;file:///etc/passwd&quot;&gt; &amp; &lt;b&gt;more" in told


@offscreen_tooltips
def test_beside_all_claims_nothing_is_told(view, qtbot, mark, place):
    view.set_marks([mark("24 crossings", why="a figure")])
    hover(view, place("24 crossings"))
    assert "a figure" in QToolTip.text()
    hover(view, place("engine"))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def drop(view, data: QMimeData, point: QPoint) -> bool:
    given = (Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    accepted = True
    for event in (QDragEnterEvent(point, *given), QDropEvent(QPointF(point), *given)):
        event.ignore()
        QApplication.sendEvent(view.viewport(), event)
        accepted = accepted and event.isAccepted()
    return accepted


def test_a_file_dropped_on_a_claim_belongs_to_it(view, qtbot, mark, place, tmp_path):
    claim, file = mark("24 crossings"), tmp_path / "log.pdf"
    view.set_marks([claim])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(view.files_dropped) as dropped:
        assert drop(view, data, place("24 crossings"))
    assert dropped.args == [[Path(file)], claim.claim_id]


def test_a_link_dropped_beside_all_claims_belongs_to_none(view, qtbot, place):
    data = QMimeData()
    data.setText("https://example.org/log\n")
    with qtbot.waitSignal(view.links_dropped) as dropped:
        assert drop(view, data, place("engine"))
    assert dropped.args == [["https://example.org/log"], None]


def test_words_are_not_dropped_into_the_article(view, qtbot, place):
    data = QMimeData()
    data.setText("Some words about https://example.org/log.")
    with qtbot.assertNotEmitted(view.links_dropped), qtbot.assertNotEmitted(view.files_dropped):
        assert not drop(view, data, place("engine"))


def ask_menu(view, point: QPoint) -> None:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_right_click_asks_for_the_claims_menu(view, qtbot, mark, place):
    claim = mark("24 crossings")
    view.set_marks([claim])
    with qtbot.waitSignal(view.claim_menu) as asked, qtbot.assertNotEmitted(view.text_menu):
        ask_menu(view, place("24 crossings"))
    assert asked.args[0] == claim.claim_id


def test_a_right_click_on_the_selection_asks_for_the_texts_menu(view, qtbot, mark, place):
    view.set_marks([mark("24 crossings")])
    view.select(around(view, "made 24 crossings"))
    with qtbot.waitSignal(view.text_menu), qtbot.assertNotEmitted(view.claim_menu):
        ask_menu(view, place("24 crossings"))
    assert view.selected_span() == around(view, "made 24 crossings")


# --- zoom ---------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "got"), [(0.1, 0.5), (2.0, 2.0), (9.0, 3.0)])
def test_the_zoom_stays_between_half_and_three_times(view, asked, got):
    view.zoom = asked
    assert view.zoom == got


def test_the_wheel_with_ctrl_zooms_and_without_it_scrolls(view, qtbot):
    view.show_article("A line.\n" * 200, [])

    def turn(keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(100, 100),
            QPointF(100, 100),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    with qtbot.waitSignal(view.zoomed) as zoomed:
        turn(Qt.KeyboardModifier.ControlModifier)
    assert zoomed.args == [0.9]
    assert view.verticalScrollBar().value() == 0
    turn(NO_KEYS)
    assert view.verticalScrollBar().value() > 0
    assert view.zoom == 0.9


def test_steps_of_zoom_lead_back_to_full_size(view):
    view.zoom_by(3)
    view.zoom_by(-1)
    assert view.zoom == pytest.approx(1.2)
    view.zoom_by(0)
    assert view.zoom == 1.0


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.zoom_by(5),
        lambda view: view.set_theme(load_theme("dark")),
        lambda view: view.resize(420, 500),
    ],
)
def test_selection_and_place_survive_another_look(view, change):
    view.show_article("\n".join(f"Paragraph {n} of many, with words." for n in range(300)), [])
    span = around(view, "Paragraph 200 ")
    view.select(span)
    view.reveal(span)
    change(view)
    assert view.selected_span() == TextSpan(span.start, span.end - 1)
    box = view._page.lines.boxes(span)[0].translated(-view.to_sheet(QPoint()))
    assert 0 <= box.top() < view.viewport().height()


# --- the ear and the whole ----------------------------------------------------


def test_a_screen_reader_hears_what_it_is_and_how_many_claims(view, mark):
    view.show_article(view.text, [], meta="By A. Writer")
    view.set_marks([mark("24 crossings"), mark("crew of 11", 2)])
    assert view.accessibleName() == "Article"
    assert view.accessibleDescription() == "By A. Writer · Claims: 2"
    view.replace_marks([], [mark.claim_id for mark in view.marks.at(view.text.index("24"))])
    assert "Claims: 1" in view.accessibleDescription()


def test_another_meta_line_leaves_claims_and_current_claim_alone(view, mark):
    claim = mark("24 crossings")
    view.set_marks([claim])
    view.set_current(claim.claim_id)
    view.set_meta("draft 2 of 2")
    assert view.current_mark() == claim
    assert "draft 2 of 2" in view.accessibleDescription()


def test_it_knows_which_text_it_holds(view):
    assert view.holds(view.text)
    assert not view.holds("another")


def test_another_article_begins_at_its_top_without_claims(view, mark):
    view.show_article("A line.\n" * 300, [])
    view.set_marks([mark("24 crossings")])
    view.reveal(TextSpan(2000, 2010))
    view.show_article("Another.\n" * 300, [])
    assert view.verticalScrollBar().value() == 0
    assert len(view.marks) == 0


def test_claims_far_down_a_hundred_thousand_words_are_shown_and_clicked(view, qtbot, mark):
    text = "\n".join("The council closed 24 bridges last year, it said. " * 9 for _ in range(1_150))
    view.show_article(text, [PartSpan(PartRole.BODY, TextSpan(0, len(text)))])
    claim = mark("24 crossings")
    starts = range(0, len(text) - 60, 110)
    view.set_marks(
        replace(claim, claim_id=UUID(int=start), span=TextSpan(start, start + 30))
        for start in starts
    )
    assert len(view.marks) > 4_500
    last = view.marks.at(starts[-1])[0]
    view.reveal(last.span)
    box = view._page.lines.boxes(last.span)[0].translated(-view.to_sheet(QPoint()))
    with qtbot.waitSignal(view.claim_clicked) as clicked:
        click(qtbot, view, box.center().toPoint())
    assert clicked.args == [last.claim_id]
