"""The keyboard: every action has a key that works everywhere, and none fires while typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from ui.actions import ACTIONS, MENUS, RATING_KEYS
from ui.acts import Acts
from ui.card.claim_card import ClaimCard

ARTICLE = """The lake freezes earlier

The lake froze on 3 November, a week earlier than last year. It is 41 metres deep.
"""

LETTERS = "abcefjklmnprstuvwx[]{}/?0123456789-"


@pytest.fixture
def done(monkeypatch) -> list[str]:
    """What the keys did, in order; nothing is really done."""
    done: list[str] = []
    monkeypatch.setattr(Acts, "doing", lambda _self, name: lambda *_on: done.append(name))
    for verb in ("rate", "rate_said_so", "not_checkable", "not_checked"):
        monkeypatch.setattr(
            ClaimCard, verb, lambda _self, *place, verb=verb: done.append(f"{verb}{[*place]}")
        )
    return done


@pytest.fixture
def desk(done, sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.select("The lake froze")
    desk.parts.article.make_claim()
    desk.settle()
    done.clear()
    return desk


def places(desk) -> Iterator[QWidget]:
    """Where the keyboard may be while an article is checked."""
    side = desk.parts.side
    yield desk.view
    yield desk.parts.list.table
    for name in ("claim", "sources", "notes", "history"):
        yield side.show_pane(name)
        yield side.tabBar()


def press(keys: str) -> None:
    """A key as the keyboard sends it: a bracket is a sign, not a code with Shift."""
    QTest.keySequence(QApplication.focusWidget(), QKeySequence(keys))


def test_every_action_works_by_its_keys_wherever_the_keyboard_is(desk, done):
    wanted = {key: spec.id.replace(".", "_") for spec in ACTIONS for key in spec.shortcuts}
    desk.app.desk.runner.history_changed.emit("Make claim", "Make claim")
    for pane in places(desk):
        pane.setFocus()
        for key, name in wanted.items():
            press(key)
            assert done == [name], f"{key} on {pane}"
            done.clear()


def test_digits_rate_wherever_the_keyboard_is(desk, done):
    for pane in places(desk):
        pane.setFocus()
        for place, key in enumerate(RATING_KEYS, start=1):
            press(key)
            press(f"Alt+{key}")
            assert done == [f"rate[{place}]", f"rate_said_so[{place}]"], f"{key} on {pane}"
            done.clear()
        press("0")
        press("-")
        assert done == ["not_checkable[]", "not_checked[]"]
        done.clear()


def test_a_bracket_written_with_alt_gr_is_no_digit(desk, done):
    """On a German keyboard "[" stands on the 8."""
    bracket, alt_gr = Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.GroupSwitchModifier
    QTest.keyClick(desk.view, bracket, alt_gr)
    assert done == ["claim_start_left"]
    done.clear()
    field = desk.parts.list.bar.field
    field.setFocus()
    QTest.keyClick(field, bracket, alt_gr)
    assert done == []


def test_no_key_is_given_twice():
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts]
    keys += [*RATING_KEYS, *(f"Alt+{key}" for key in RATING_KEYS), "0", "-", "Esc"]
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_what_is_typed_into_a_field_is_no_command(desk, done):
    fields = [QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox]
    typed = 0
    for _pane in places(desk):
        for field in (f for kind in fields for f in desk.window.findChildren(kind)):
            reads = isinstance(field, QTextEdit | QPlainTextEdit) and field.isReadOnly()
            if field.isVisible() and field.isEnabled() and not reads:
                field.setFocus()
                QTest.keyClicks(QApplication.focusWidget(), LETTERS)
                typed += 1
                assert done == [], field
    assert typed > 4


def test_an_article_under_a_sheet_is_left_alone(desk, done):
    desk.app.desk.sheets.preferences()
    desk.sheet.parentWidget().setFocus()
    for key in ("J", "X", "A", "Del", "1", "-", "Ctrl+Z", "Ctrl+E"):
        press(key)
    assert done == []


def test_on_the_case_list_nothing_is_done_to_claims(desk, done):
    desk.app.desk.show_start()
    desk.settle()
    for key in ("J", "X", "Del", "1", "0"):
        press(key)
    assert done == []


def test_every_line_of_a_menu_has_a_letter_of_its_own(desk):
    named = [menu for menu in desk.window.menuBar().findChildren(QMenu) if menu.title()]
    menus = [desk.window.menuBar(), *named]
    assert len(menus) == len(MENUS) + 1
    for menu in menus:
        letters = [
            action.text().partition("&")[2][:1].lower()
            for action in menu.actions()
            if not action.isSeparator()
        ]
        assert all(letters)
        assert len(letters) == len(set(letters)), letters


def test_f6_walks_the_panes_and_back(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.view.setFocus()
    desk.keys("F6", "F6")
    assert desk.view.hasFocus()  # the list is empty and takes no keyboard
    desk.select("The lake froze")
    desk.key("C")
    walked = []
    for key in ("F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"):
        desk.key(key)
        panes = {"list": desk.parts.list, "article": desk.view, "side": desk.parts.side}
        walked.append(next(name for name, pane in panes.items() if desk.has_keyboard(pane)))
    assert walked == ["side", "list", "article", "list", "side", "article"]


def test_esc_goes_back_to_the_article_from_anywhere(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.select("The lake froze")
    desk.key("C")
    for pane in places(desk):
        for field in [pane, *pane.findChildren(QWidget)]:
            if field.isVisible() and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus()
                presses = 0
                while not desk.view.hasFocus() and presses < 3:
                    desk.key("Esc")
                    presses += 1
                assert desk.view.hasFocus(), field


def test_tab_comes_round_to_where_it_began(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    desk.select("The lake froze")
    desk.key("C")
    desk.view.setFocus()
    seen: list[QWidget] = []
    for _step in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if desk.view.hasFocus():
            break
    assert desk.view.hasFocus()
    assert desk.parts.list.table in seen
    for pane in (desk.parts.title_bar, desk.parts.list, desk.parts.card, desk.parts.side):
        assert any(pane.isAncestorOf(one) for one in seen), pane


def test_all_keys_fit_a_small_window_without_scrolling(sit_down):
    desk = sit_down()
    desk.key("F1")
    area = desk.window.pages.currentWidget().findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
