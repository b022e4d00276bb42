"""The tabs of the right column: all of them there at any width, and what they are read as."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from ui.side import Side
from ui.side_tabs import WORD
from ui.theme import ThemeController, install_fonts, sans

NARROWEST_COLUMN = 380
NAMES = ("Claim", "Sources", "Queries", "Names", "Checks", "Notes", "History", "Call", "Person")


@pytest.fixture
def theme(qapp):
    install_fonts()
    return ThemeController(qapp)


@pytest.fixture
def side(qtbot, theme):
    side = Side(theme)
    qtbot.addWidget(side)
    for name in NAMES:
        side.put(name.lower(), name, QTextEdit(), sign="flag")
    side.resize(NARROWEST_COLUMN, 400)
    side.show()
    return side


def shown(side):
    bar = side.tabBar()
    return [bar.tabRect(at) for at in range(bar.count()) if bar.isTabVisible(at)]


def test_every_tab_is_seen_whole_in_the_narrowest_column(side, theme):
    words = QFontMetricsF(sans(theme.theme, WORD))
    for at, box in enumerate(shown(side)):
        assert box.left() >= 0
        assert box.right() < side.width()
        assert box.width() >= words.horizontalAdvance(NAMES[at])


def test_a_tab_that_comes_takes_room_from_the_others_and_gives_it_back(side, theme, qtbot):
    few = Side(theme)
    qtbot.addWidget(few)
    for name in NAMES[:4]:
        few.put(name, name, QTextEdit(), sign="flag")
    few.put("extra", "Extra", QTextEdit(), sign="call", lasting=False)
    few.resize(240, 300)
    few.show()
    before = shown(few)
    few.show_pane("extra")
    assert len(shown(few)) == 5
    assert shown(few)[0].width() < before[0].width()
    few.hide_pane("extra")
    assert shown(few) == before


def test_a_count_stands_on_its_tab_and_is_read_with_it(side):
    bar = side.tabBar()
    side.count_on("checks", 2, "open flag")
    assert bar.accessibleTabName(4) == "Checks, 2 open flags"
    side.count_on("checks", 1, "open flag")
    assert bar.accessibleTabName(4) == "Checks, 1 open flag"
    told = QAccessible.queryAccessibleInterface(bar).child(4)
    assert told.text(QAccessible.Text.Name) == "Checks, 1 open flag"
    side.count_on("checks", 0, "open flag")
    assert bar.accessibleTabName(4) == "Checks"


def test_arrows_and_clicks_bring_panes_forward(side):
    bar = side.tabBar()
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert side.currentIndex() == 1
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=shown(side)[6].center())
    assert side.tabText(side.currentIndex()) == "History"


def test_larger_letters_keep_every_tab_in_a_column_that_grew_with_them(side, theme):
    theme.apply("light", scale=1.5)
    side.resize(round(NARROWEST_COLUMN * 1.5), 400)
    assert all(box.right() < side.width() for box in shown(side))
