import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from ui.theme import load_theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hint import KeyHint
from ui.widgets.section_header import SectionHeader
from ui.widgets.texts import tooltip_of
from ui.widgets.work_bar import WorkBar

FILE = "minutes of the harbour board, second meeting, final.pdf"


@pytest.fixture
def show(qtbot):
    def show(widget, width=None):
        qtbot.addWidget(widget)
        widget.resize(width or widget.sizeHint().width(), widget.sizeHint().height())
        widget.show()
        return widget

    return show


# --- a line that gives way ---------------------------------------------------


def test_a_line_with_room_is_whole(show):
    label = show(ElidedLabel(FILE))
    assert not label.is_elided()
    assert label.toolTip() == ""


def test_a_line_without_room_is_whole_in_its_tool_tip_and_read_out(show):
    label = show(ElidedLabel(FILE, elide=Qt.TextElideMode.ElideMiddle), 120)
    assert label.is_elided()
    assert FILE in label.toolTip()
    assert label.accessibleName() == FILE


def test_a_tool_tip_of_its_own_stays(show):
    label = ElidedLabel(FILE)
    label.setToolTip("Kept since Monday.")
    show(label, 120)
    assert label.toolTip() == "Kept since Monday."
    label.setToolTip("")
    assert FILE in label.toolTip()


def test_lines_become_one_line(show):
    label = show(ElidedLabel("one\ntwo"))
    assert label.sizeHint().height() == label.fontMetrics().height()
    assert not label.is_elided()


def test_a_label_gives_way_to_almost_nothing(show):
    assert show(ElidedLabel(FILE)).minimumSizeHint().width() < 30


@given(st.text())
def test_a_tool_tip_never_takes_words_for_markup(text):
    shown = tooltip_of(text)
    inside = shown.removeprefix('<p style="white-space:pre-wrap">').removesuffix("</p>")
    assert "<" not in inside
    assert bool(shown) == bool(text)


# --- headings and keys --------------------------------------------------------


def test_a_heading_is_read_out_as_written_and_only_painted_in_capitals(show):
    header = SectionHeader("Evidence")
    header.set_title("Evidence", "2")
    show(header)
    assert header.title() == "Evidence"
    assert header.accessibleName() == "Evidence 2"
    title = header.findChildren(QLabel)[0]
    capitals = title.fontMetrics().horizontalAdvance("EVIDENCE")
    assert title.sizeHint().width() >= capitals


def test_a_heading_without_a_detail_leaves_no_gap(show):
    header = show(SectionHeader("Evidence"))
    assert [label.text() for label in header.findChildren(QLabel) if label.isVisible()] == [
        "Evidence"
    ]


def test_a_headings_button_is_pressed_by_mouse_and_reached_by_tab(show, qtbot):
    header = SectionHeader("Evidence")
    button = header.add_button("+ Link", hint="Add a link (L)")
    show(header)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleDescription() == "Add a link (L)"
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_key_is_shown_as_the_keyboard_has_it(show):
    assert show(KeyHint("Ctrl+K")).text() in {"Ctrl+K", "⌘K"}
    assert KeyHint("J").accessibleName() == "Key J"


# --- an empty pane ------------------------------------------------------------


def test_an_empty_pane_says_what_to_do_and_does_it(show, qtbot):
    empty = show(EmptyState("Open an article to begin.", "Open article"), 400)
    assert empty.accessibleName() == "Open an article to begin."
    with qtbot.waitSignal(empty.pressed):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_without_something_to_do_there_is_no_button(show):
    empty = show(EmptyState("Nothing was found."), 400)
    assert empty.button.isHidden()
    empty.say("Open an article to begin.", "Open article")
    assert empty.button.isVisible()


# --- the work -----------------------------------------------------------------


def columns(bar):
    """How many columns of the bar are closed, waiting and open."""
    image = bar.grab().toImage()
    seen = [image.pixelColor(x, image.height() // 2).name() for x in range(4, image.width() - 4)]
    palette = bar.palette()
    closed = palette.color(QPalette.ColorRole.Accent).name()
    still_open = palette.color(QPalette.ColorRole.Mid).name()
    return (
        seen.count(closed),
        sum(colour not in (closed, still_open) for colour in seen),
        seen.count(still_open),
    )


def test_the_bar_shows_the_work_in_its_parts(show):
    theme = load_theme("light")
    bar = WorkBar()
    palette = bar.palette()
    palette.setColor(QPalette.ColorRole.Accent, theme.accent)
    palette.setColor(QPalette.ColorRole.Mid, theme.line)
    bar.setPalette(palette)
    bar.set_work(4, 1, 3)
    show(bar, 400)
    closed, waiting, still_open = columns(bar)
    assert closed == pytest.approx(200, abs=8)
    assert waiting == pytest.approx(50, abs=8)
    assert still_open == pytest.approx(150, abs=8)


def test_the_work_is_said_in_words_too(show):
    bar = show(WorkBar())
    assert bar.accessibleDescription() == "no claims yet"
    bar.set_work(4, 1, 3)
    assert bar.accessibleDescription() == "4 of 8 claims closed, 1 waiting, 3 open"
    assert bar.toolTip() == bar.accessibleDescription()


def test_without_claims_the_bar_is_empty_and_no_mistake(show):
    bar = show(WorkBar(), 200)
    bar.set_work(0, 0, 0)
    assert not bar.grab(bar.rect()).isNull()
    assert bar.minimumSizeHint() == QSize(bar.height() * 4, bar.height())
