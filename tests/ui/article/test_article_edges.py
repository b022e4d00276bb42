import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.article.mouse import LEFT, NO_KEYS, gap, move


@pytest.fixture
def current(view, mark):
    claim = mark("made 24 crossings in 2017")
    view.set_marks([claim])
    view.set_current(claim.claim_id)
    return claim


def drag(qtbot, view, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    move(view, end, LEFT)


def test_a_dragged_end_takes_whole_words(view, qtbot, current, place):
    end = gap(view, current.span.end, behind=True)
    with qtbot.waitSignal(view.edge_dragged) as dragged:
        drag(qtbot, view, end, place("harbour", 0.8))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=place("harbour", 0.8))
    claim_id, span = dragged.args
    assert claim_id == current.claim_id
    assert span.of(view.text) == "made 24 crossings in 2017, the harbour"


def test_a_dragged_start_takes_whole_words(view, qtbot, current, place):
    with qtbot.waitSignal(view.edge_dragged) as dragged:
        drag(qtbot, view, gap(view, current.span.start), place("crossings", 0.1))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=place("crossings", 0.1))
    assert dragged.args[1].of(view.text) == "crossings in 2017"


def test_esc_puts_a_dragged_edge_back(view, qtbot, current, place):
    with qtbot.assertNotEmitted(view.edge_dragged):
        drag(qtbot, view, gap(view, current.span.end, behind=True), place("harbour"))
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseRelease(view.viewport(), LEFT, pos=place("harbour"))
    assert view.dragged is None


def test_while_an_edge_is_dragged_esc_is_no_shortcut_of_the_window(view, qtbot, current, place):
    def overrides() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NO_KEYS)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    before = overrides()
    drag(qtbot, view, gap(view, current.span.end, behind=True), place("harbour"))
    during = overrides()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place("harbour"))
    assert (before, during) == (False, True)


def test_an_edge_let_go_where_it_was_changes_nothing(view, qtbot, current):
    end = gap(view, current.span.end, behind=True)
    with qtbot.assertNotEmitted(view.edge_dragged):
        drag(qtbot, view, end, end + QPoint(1, 0))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=end)


def test_only_the_current_claim_has_edges_to_hold(view, qtbot, mark, place):
    claim = mark("made 24 crossings in 2017")
    view.set_marks([claim])
    with qtbot.assertNotEmitted(view.edge_dragged):
        drag(qtbot, view, gap(view, claim.span.end, behind=True), place("harbour"))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=place("harbour"))
