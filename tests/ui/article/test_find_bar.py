import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.widgets.find_bar import FindBar
from workbench.model import TextSpan


@pytest.fixture
def bar(view, qtbot) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.found.connect(view.set_hits)
    bar.walked.connect(view.set_hit)
    bar.show_text(view.text)
    bar.open_bar(near=0)
    return bar


@pytest.fixture
def line(bar) -> QLineEdit:
    return bar.findChild(QLineEdit)


def count(bar) -> str:
    return bar.findChild(QLabel).text()


def looked_at(view) -> str:
    hit = view._shown.hit
    return view.text[hit.start - 4 : hit.end]


def test_enter_and_shift_enter_walk_round_all_places(bar, line, view, qtbot):
    qtbot.keyClicks(line, "TWICE")
    walked = [(count(bar), looked_at(view))]
    for keys in (Qt.KeyboardModifier.NoModifier,) * 2 + (Qt.KeyboardModifier.ShiftModifier,):
        qtbot.keyClick(line, Qt.Key.Key_Return, keys)
        walked.append((count(bar), looked_at(view)))
    first, second = ("1 of 2", "ine twice"), ("2 of 2", "and twice")
    assert walked == [first, second, first, second]


def test_every_place_is_shown(bar, line, view, qtbot):
    with qtbot.waitSignal(bar.found) as found:
        line.setText("the")
    assert [hit.of(view.text).lower() for hit in found.args[0]] == ["the"] * 3
    assert list(view._shown.hits) == found.args[0]


def test_finding_begins_where_the_reader_is(bar, line, view):
    bar.open_bar(near=view.text.index("and twice"), words="twice")
    assert (line.text(), count(bar), looked_at(view)) == ("twice", "2 of 2", "and twice")


def test_what_is_not_there_is_said_so(bar, line, view):
    line.setText("zeppelin")
    assert count(bar) == "Not found"
    assert not any(button.isEnabled() for button in bar.findChildren(QAbstractButton)[1:3])
    line.clear()
    assert count(bar) == ""


def test_esc_closes_and_tells_the_place_looked_at_last(bar, line, view, qtbot):
    qtbot.keyClicks(line, "engine")
    with qtbot.waitSignal(bar.closed) as closed:
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert closed.args[0].of(view.text) == "engine"
    assert len(view._shown.hits) == 0


def test_a_closed_bar_finds_nothing_in_the_next_article(bar, line, view, qtbot):
    line.setText("engine")
    bar.close_bar()
    with qtbot.assertNotEmitted(bar.found):
        bar.show_text("Another engine.")
    with qtbot.waitSignal(bar.found) as found:
        bar.open_bar(near=0)
    assert found.args[0] == [TextSpan(8, 14)]


def test_a_new_text_is_searched_for_the_same_words(bar, line, qtbot):
    line.setText("engine")
    with qtbot.waitSignal(bar.found) as found:
        bar.show_text("One engine, two engines.")
    assert found.args[0] == [TextSpan(4, 10), TextSpan(16, 22)]
    assert count(bar) == "1 of 2"


def test_everything_in_the_bar_has_a_name(bar):
    reached = [w for w in bar.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert reached
    assert all(widget.accessibleName() for widget in reached)
