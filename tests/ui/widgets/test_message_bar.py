import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.message_bar import Message, MessageBar


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def said(bar):
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def press(bar, words, qtbot):
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == words)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_there_is_no_bar_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()
    assert bar.message() is None


def test_an_error_says_what_happened_and_what_to_do_next(bar):
    bar.show_error("“a.pdf” is damaged.", "Ask for another copy.")
    assert said(bar) == ["“a.pdf” is damaged.", "Ask for another copy."]
    assert bar.accessibleDescription() == "“a.pdf” is damaged. Ask for another copy."


def test_an_error_without_advice_leaves_no_gap(bar):
    bar.show_error("The disk is full.")
    assert said(bar) == ["The disk is full."]


def test_markup_in_a_message_is_shown_as_it_was_written(bar):
    bar.show_error("<h1>“a”</h1>", "<img src=x>")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))


def test_closing_hides_the_bar_and_says_so(bar, qtbot):
    bar.show_error("The disk is full.")
    with qtbot.waitSignal(bar.closed):
        press(bar, "Close", qtbot)
    assert bar.isHidden()


def test_the_button_of_an_information_does_its_work_once(bar, qtbot):
    done = []
    bar.show_info("11 claims were found.", "Show them", lambda: done.append("shown"))
    press(bar, "Show them", qtbot)
    assert done == ["shown"]
    assert bar.isHidden()


def test_an_action_may_itself_have_something_to_say(bar, qtbot):
    bar.show_info("Deleted.", "Undo", lambda: bar.show_error("It cannot be undone."))
    press(bar, "Undo", qtbot)
    assert said(bar) == ["It cannot be undone."]


def test_information_without_a_button_has_none(bar):
    bar.show_info("Exported.")
    buttons = [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()]
    assert buttons == ["Close"]


def test_information_gives_way_to_what_comes_next(bar):
    bar.show_info("Exported.")
    bar.show_info("Backed up.")
    assert said(bar) == ["Backed up."]
    bar.show_error("The disk is full.")
    assert bar.message() == Message("The disk is full.", is_error=True)


def test_an_error_is_never_pushed_away(bar):
    bar.show_error("First.")
    bar.show_error("Second.")
    bar.show_info("Third.")
    read = []
    while bar.message():
        read.append(bar.message().text)
        bar.close_message()
    assert read == ["First.", "Second.", "Third."]


def test_the_same_error_is_said_once(bar):
    for _ in range(5):
        bar.show_error("The disk is full.")
    bar.close_message()
    assert bar.isHidden()


def test_error_and_information_look_different(bar):
    bar.show_info("Exported.")
    calm = bar.property("tone")
    bar.show_error("Exported.")
    assert bar.property("tone") != calm


def test_a_message_does_not_take_the_keyboard_away(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field = QLineEdit()
    own = MessageBar()
    column.addWidget(own)
    column.addWidget(field)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    own.show_error("The disk is full.")
    assert own.isVisible()
    assert field.hasFocus()
