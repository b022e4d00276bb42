"""The list of sources with all kinds in it: its filter, its forms, what only repeats another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPushButton

from ui.selection import Selection
from ui.sources.source_filter import SourceFilter
from ui.sources.source_list import SourceList
from ui.theme import ThemeController
from workbench.model import SourceKind
from workbench.services import sources
from workbench.services.sources import SourceFacts
from workbench.services.views.cases import open_draft
from workbench.services.views.sources import source_rows

KINDS = (
    SourceKind.LINK,
    SourceKind.BOOK,
    SourceKind.SEEN,
    SourceKind.CALL,
    SourceKind.NOTE,
    SourceKind.AUDIO,
    SourceKind.EMAIL,
)


@pytest.fixture
def pane(qtbot, runner, workspace, article):
    for kind in KINDS:
        facts = SourceFacts(f"One {kind.value}")
        workspace.run(sources.add_source, case_id=article.case_id, kind=kind, facts=facts)
    selection = Selection()
    pane = SourceList(runner, selection, ThemeController(QApplication.instance()))
    qtbot.addWidget(pane)
    pane.resize(420, 800)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def titles(pane) -> list[str]:
    model = pane.findChild(QListView).model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def asked(pane) -> list[str]:
    return [one.accessibleName() for one in pane.findChildren(QLineEdit) if one.isVisible()]


def chip(pane, words: str):
    chips = pane.findChild(SourceFilter).chips()
    return next(one for one in chips if one.text() == words)


def row(workspace, article, kind):
    rows = workspace.read(source_rows, article.case_id)
    return next(row for row in rows if row.kind is kind)


def test_chips_of_kinds_add_up_and_those_of_states_narrow_down(pane):
    chip(pane, "Recordings").click()
    assert titles(pane) == ["One audio"]
    chip(pane, "Links").click()
    assert titles(pane) == ["One link", "One audio"]
    chip(pane, "No copy").click()
    assert titles(pane) == ["One link", "One audio"]
    chip(pane, "Links").click()
    chip(pane, "Recordings").click()
    assert titles(pane) == ["One link", "One audio", "One email"]


def test_a_source_that_is_added_is_shown_whatever_the_filter_says(pane, workspace, article):
    chip(pane, "Recordings").click()
    pane.choose(row(workspace, article, SourceKind.BOOK).id)
    assert pane.current().kind is SourceKind.BOOK


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (
            SourceKind.BOOK,
            ["Title", "Author", "Publisher", "Date", "Pages", "Seen at", "Seen by", "Seen on"],
        ),
        (SourceKind.EMAIL, ["Subject", "From", "Date"]),
        (SourceKind.LINK, ["Title", "Author", "Publisher", "Date", "Address", "Archived at"]),
    ],
)
def test_what_is_asked_fits_the_kind(pane, workspace, article, kind, names):
    pane.choose(row(workspace, article, kind).id)
    pane.edit_current()
    assert set(asked(pane)) == set(names)


def test_where_a_book_was_seen_is_typed_and_kept(pane, workspace, article):
    pane.choose(row(workspace, article, SourceKind.BOOK).id)
    pane.edit_current()
    place = next(one for one in pane.findChildren(QLineEdit) if one.accessibleName() == "Seen at")
    place.setFocus()
    QTest.keyClicks(place, "the city library")
    QTest.keyClick(place, Qt.Key.Key_Escape)
    assert row(workspace, article, SourceKind.BOOK).seen_where == "the city library"


def test_a_source_is_said_to_repeat_another_with_the_keyboard(pane, workspace, article):
    pane.choose(row(workspace, article, SourceKind.AUDIO).id)
    pane.edit_current()
    repeats = pane.findChild(QComboBox)
    repeats.setFocus()
    QTest.keyClick(repeats, Qt.Key.Key_Down)
    assert row(workspace, article, SourceKind.AUDIO).repeats == 1
    index = pane.findChild(QListView).currentIndex()
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "only repeats source 1" in told


def test_every_way_to_add_a_source_is_offered(pane, qtbot):
    words = {button.text() for button in pane.findChildren(QPushButton)}
    assert {"+ Link", "+ File", "+ Other"} <= words
    offered = [action.text() for action in pane._others.actions()]
    assert offered == ["A folder of files…", "A book…", "Seen, not held…", "A note…"]
    with qtbot.waitSignal(pane.folder_wanted):
        pane._others.actions()[0].trigger()


def test_a_book_is_added_by_its_title(pane, qtbot):
    pane._others.actions()[1].trigger()
    with qtbot.waitSignal(pane.unheld_entered) as entered:
        QTest.keyClicks(QApplication.focusWidget(), "Ferries of Lund")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert entered.args == [SourceKind.BOOK, "Ferries of Lund"]
