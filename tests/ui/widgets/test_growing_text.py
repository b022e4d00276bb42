import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.autogrow_text import COMMIT_AFTER_MS, GrowingText

REASON = "24 by the port’s own count."


class Desk(QWidget):
    """A field, another field to go to, and a list of what was saved."""

    def __init__(self):
        super().__init__()
        self.field = GrowingText("Why it is so")
        self.elsewhere = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.elsewhere)
        column.addStretch(1)
        self.saved = []
        self.field.committed.connect(self.saved.append)


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk)
    desk.resize(300, 400)
    desk.show()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.field.setFocus()
    return desk


@pytest.fixture
def field(desk):
    return desk.field


def test_what_was_typed_is_saved_after_a_rest(desk, qtbot):
    with qtbot.waitSignal(desk.field.committed, timeout=COMMIT_AFTER_MS + 2000) as committed:
        qtbot.keyClicks(desk.field, "Seen")
    assert committed.args == ["Seen"]
    assert desk.saved == ["Seen"]


def test_leaving_the_field_saves_at_once(desk, field, qtbot):
    qtbot.keyClicks(field, "Seen")
    desk.elsewhere.setFocus()
    assert desk.saved == ["Seen"]


def test_control_and_return_saves_and_stays(desk, field, qtbot):
    qtbot.keyClicks(field, "Seen")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.saved == ["Seen"]
    assert field.hasFocus()
    assert field.text() == "Seen"


def test_return_alone_begins_a_line(desk, field, qtbot):
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "b")
    assert field.text() == "a\nb"


def test_closing_the_window_loses_nothing(desk, field, qtbot):
    qtbot.keyClicks(field, "Seen")
    desk.close()
    assert desk.saved == ["Seen"]


def test_what_was_not_changed_is_not_saved_again(desk, field, qtbot):
    field.show_text(REASON)
    desk.elsewhere.setFocus()
    field.setFocus()
    qtbot.keyClicks(field, "!")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    desk.elsewhere.setFocus()
    assert desk.saved == []


def test_what_is_saved_is_saved_once(desk, field, qtbot):
    qtbot.keyClicks(field, "Seen")
    field.flush()
    desk.elsewhere.setFocus()
    assert desk.saved == ["Seen"]


def test_showing_a_text_is_no_typing(desk, field):
    field.show_text(REASON)
    field.set_text_quietly("Another.")
    assert field.text() == "Another."
    assert desk.saved == []
    assert not field.is_unsaved()


def test_a_refresh_does_not_take_away_what_is_being_typed(desk, field, qtbot):
    field.show_text("")
    qtbot.keyClicks(field, "See")
    field.flush()
    qtbot.keyClicks(field, "n")
    field.set_text_quietly("See")
    assert field.text() == "Seen"
    assert field.is_unsaved()


def test_a_refresh_from_elsewhere_waits_until_the_typing_is_saved(desk, field, qtbot):
    field.show_text("Old.")
    qtbot.keyClicks(field, "My ")
    field.set_text_quietly("A colleague’s.")
    assert field.text() == "My Old."
    desk.elsewhere.setFocus()
    assert desk.saved == ["My Old."]


def test_the_space_just_typed_survives_a_store_that_strips(field, qtbot):
    qtbot.keyClicks(field, "Seen ")
    field.flush()
    field.set_text_quietly("Seen")
    assert field.text() == "Seen "
    assert not field.is_unsaved()


def test_after_a_failed_save_the_words_stay_and_are_tried_again(desk, field, qtbot):
    field.show_text("Old.")
    field.selectAll()
    qtbot.keyClicks(field, "New.")
    field.flush()
    field.set_text_quietly("Old.")
    assert field.text() == "New."
    desk.elsewhere.setFocus()
    assert desk.saved == ["New.", "New."]


def test_undo_of_what_was_saved_is_shown_even_in_the_focused_field(field, qtbot):
    qtbot.keyClicks(field, "Seen")
    field.flush()
    field.set_text_quietly("Seen")
    field.set_text_quietly("")
    assert field.text() == ""


def test_another_claims_text_replaces_everything(desk, field, qtbot):
    qtbot.keyClicks(field, "Seen")
    field.flush()
    field.show_text("The next one.")
    assert field.text() == "The next one."
    desk.elsewhere.setFocus()
    assert desk.saved == ["Seen"]


def test_the_cursor_stays_where_it_was_when_a_text_is_refreshed(field):
    field.show_text(REASON)
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    field.set_text_quietly(REASON + " 23 by the ministry’s.")
    assert field.textCursor().position() == 5


def test_only_the_words_of_what_is_pasted_are_taken(field):
    data = QMimeData()
    data.setHtml("<b>24</b> ferries")
    data.setText("24 ferries")
    field.insertFromMimeData(data)
    assert field.text() == "24 ferries"
    assert field.document().toHtml().count("font-weight:700") == 0


def test_a_picture_cannot_be_pasted(field):
    data = QMimeData()
    data.setImageData(QGuiApplication.primaryScreen().grabWindow(0).toImage())
    assert not field.canInsertFromMimeData(data)


def test_it_grows_line_by_line_and_then_scrolls(field):
    heights = []
    for lines in (1, 2, 3, 14, 40):
        field.show_text("\n".join("x" * lines))
        heights.append(field.height())
    one, two, three, most, too_many = heights
    assert one < two < three < most == too_many
    assert two - one == pytest.approx(three - two, abs=2)


@pytest.mark.parametrize("lines", [1, 3, 14])
def test_what_fits_needs_no_scroll_bar(field, lines):
    field.show_text("\n".join(["The port’s own count."] * lines))
    assert field.verticalScrollBar().maximum() == 0


def test_a_narrower_field_is_higher(desk, field, qtbot):
    field.show_text(REASON * 4)
    wide = field.height()
    desk.resize(160, 400)
    qtbot.waitUntil(lambda: field.height() > wide)


def test_an_empty_field_says_what_belongs_in_it(field):
    assert field.placeholderText() == "Why it is so"
    assert field.accessibleName() == "Why it is so"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.sampled_from("ab 24“”’\u00a0\u2009\u202f–—é\u0301𝛼漢\n")))
def test_every_character_comes_back_as_it_went_in(field, text):
    field.show_text(text)
    assert field.text() == text
    assert not field.is_unsaved()
