import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from ui.widgets.chip import SMALLEST_TARGET, Chip, ChipButton, FilterChip

CLAIMANT = "claimant: the writer’s own words"


@pytest.fixture
def show(qtbot):
    def show(widget, size=None):
        qtbot.addWidget(widget)
        widget.resize(size or widget.sizeHint())
        widget.show()
        return widget

    return show


def picture(widget):
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_chip_has_room_for_its_word(show):
    chip = show(Chip(CLAIMANT))
    assert picture(chip) != picture(show(Chip(CLAIMANT), chip.size() - QSize(8, 0)))
    assert chip.width() > chip.fontMetrics().horizontalAdvance(CLAIMANT)


def test_a_longer_word_needs_a_longer_chip(show):
    chip = show(Chip("Figure"))
    short = chip.sizeHint()
    chip.setText(CLAIMANT)
    assert chip.sizeHint().width() > short.width()
    assert chip.sizeHint().height() == short.height()
    assert chip.accessibleName() == CLAIMANT


def test_markup_in_a_chip_is_shown_as_it_was_written(show):
    chip = show(Chip("<b>24</b>"))
    assert chip.textFormat() == Qt.TextFormat.PlainText
    assert picture(chip) != picture(show(Chip("24"), chip.size()))


def test_a_shape_stands_before_the_word(show):
    plain, flagged = show(Chip("1 quotation altered")), show(Chip("1 quotation altered", "flag"))
    assert flagged.sizeHint().width() > plain.sizeHint().width()


def test_a_chip_can_say_by_colour_how_something_stands(show):
    chip = show(Chip("altered", "flag"))
    chip.set_colour("#ff0000")
    image = picture(chip)
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(4, 12)}
    assert "#ff0000" in seen


def test_from_right_to_left_the_shape_stands_on_the_right(show):
    def inked_columns(chip):
        image = picture(chip)
        middle = range(image.height() // 2 - 3, image.height() // 2 + 3)
        red = QColor("#ff0000")
        return [
            x for x in range(image.width()) if any(image.pixelColor(x, y) == red for y in middle)
        ]

    chip = show(Chip("", "context", colour="#ff0000"), QSize(60, 22))
    assert max(inked_columns(chip)) < 30
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(inked_columns(chip)) > 30


@pytest.mark.parametrize("press", [Qt.MouseButton.LeftButton, Qt.Key.Key_Space])
def test_a_chip_button_is_pressed_by_mouse_and_by_space(show, qtbot, press):
    chip = show(ChipButton("3 notes of the original"))
    with qtbot.waitSignal(chip.clicked):
        if isinstance(press, Qt.Key):
            qtbot.keyClick(chip, press)
        else:
            qtbot.mouseClick(chip, press)


def test_a_filter_is_on_or_off_and_looks_it(show, qtbot):
    chip = show(FilterChip("Open"))
    off = picture(chip)
    with qtbot.waitSignal(chip.toggled) as toggled:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert toggled.args == [True]
    assert picture(chip) != off


def test_a_filters_number_is_shown_and_read_out(show):
    chip = show(FilterChip("Open", checked=True))
    bare = chip.sizeHint().width()
    chip.set_count(12)
    assert chip.accessibleName() == "Open 12"
    assert chip.sizeHint().width() > bare
    chip.set_count(None)
    assert chip.accessibleName() == "Open"


def test_what_can_be_clicked_is_high_enough_however_small_the_letters(show):
    chip = FilterChip("Open")
    font = chip.font()
    font.setPixelSize(8)
    chip.setFont(font)
    assert show(chip).height() >= SMALLEST_TARGET


def test_a_focused_chip_is_ringed(show, qtbot):
    window = QWidget()
    chip = ChipButton("Suggested", parent=window)
    chip.resize(chip.sizeHint())
    show(window, QSize(200, 60))
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    calm = picture(chip)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(chip) != calm
