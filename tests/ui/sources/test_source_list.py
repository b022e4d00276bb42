"""The list of sources: what it shows, what its keys and drops do, and how facts are corrected."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from tests.builders import a_claim, a_source, some_evidence
from ui.selection import Selection
from ui.sources.source_list import SourceList
from ui.sources.source_model import SourceModel
from ui.theme import ThemeController
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.empty_state import EmptyState
from workbench.model import SourceKind
from workbench.services import sources
from workbench.services.sources import SourceFacts
from workbench.services.views.cases import open_draft
from workbench.services.views.sources import source_rows


class Window(QWidget):
    """A window that deletes the claim with Del and edits it with F2; `heard` holds what it did."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        for keys in ("Del", "F2"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda told=keys: self.heard.append(told))


@pytest.fixture
def pane(qtbot, runner, workspace, article):
    window, selection = Window(), Selection()
    qtbot.addWidget(window)
    pane = SourceList(runner, selection, ThemeController(QApplication.instance()), window)
    pane.resize(420, 640)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    pane.heard = window.heard
    return pane


@pytest.fixture
def three(workspace, article, runner, pane):
    """A captured file, a link, a note; the first one is current."""
    a_source(workspace, article, "24 sailings", "Harbour log")
    a_source(workspace, article, title="Council page")
    runner.run(
        sources.add_source,
        case_id=article.case_id,
        kind=SourceKind.NOTE,
        facts=SourceFacts("Call with Ines Falk"),
    )
    rows = workspace.read(source_rows, article.case_id)
    pane.choose(rows[0].id)
    shown(pane).setFocus()
    return rows


def shown(pane) -> QListView:
    return pane.findChild(QListView)


def line(pane, name: str) -> QLineEdit:
    return next(one for one in pane.findChildren(QLineEdit) if one.accessibleName() == name)


def told(pane) -> list[str]:
    """What a screen reader reads."""
    model = shown(pane).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def drop(pane, urls: list[str], *, on_row: int | None = None, text: str = "") -> None:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    view = shown(pane)
    place = QPointF(60, view.height() - 5)
    if on_row is not None:
        place = QPointF(view.visualRect(view.model().index(on_row, 0)).center())
    event = QDropEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)


def test_every_source_is_told_with_number_kind_copy_and_claims(
    pane, three, workspace, article, runner
):
    claim_id = a_claim(workspace, article, "24 ferries")
    some_evidence(workspace, claim_id, three[0].id)
    facts = SourceFacts("Harbour log", publisher="Harbour office")
    runner.run(sources.edit_source, source_id=three[0].id, facts=facts)
    assert told(pane) == [
        "Source 1, Harbour log, file · Harbour office · claim 1, captured",
        "Source 2, Council page, link · not captured · no claim yet",
        "Source 3, Call with Ines Falk, note · no claim yet",
    ]


def test_without_sources_it_says_what_to_do(pane, qtbot):
    empty = pane.findChild(EmptyState)
    assert empty.isVisible()
    with qtbot.waitSignal(pane.file_wanted):
        empty.button.click()


def test_enter_opens_what_is_captured(pane, three, qtbot):
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(shown(pane), Qt.Key.Key_Return)
    assert opened.args == [three[0].capture_id]


def test_enter_opens_what_is_not_held_to_be_quoted_by_hand(pane, three, qtbot):
    pane.choose(three[1].id)
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(shown(pane), Qt.Key.Key_Return)
    assert opened.args == [three[1].id]


def test_del_deletes_the_source_and_not_the_claim(pane, three, workspace, article):
    QTest.keyClick(shown(pane), Qt.Key.Key_Delete)
    assert [row.number for row in workspace.read(source_rows, article.case_id)] == [2, 3]
    assert pane.current().number == 2
    assert pane.heard == []


def test_a_source_that_claims_rest_on_stays_and_it_is_said_why(
    pane, three, workspace, article, runner, qtbot
):
    some_evidence(workspace, a_claim(workspace, article, "24 ferries"), three[0].id)
    with qtbot.waitSignal(runner.failed) as refused:
        QTest.keyClick(shown(pane), Qt.Key.Key_Delete)
    assert "on this source" in str(refused.args[0])
    assert pane.current().id == three[0].id


def test_f2_corrects_the_title_and_what_is_typed_is_kept(pane, three, workspace, article):
    QTest.keyClick(shown(pane), Qt.Key.Key_F2)
    assert QApplication.focusWidget() is line(pane, "Title")
    QTest.keyClicks(line(pane, "Title"), "Log of the harbour")
    QTest.keyClick(line(pane, "Title"), Qt.Key.Key_Escape)
    assert workspace.read(source_rows, article.case_id)[0].title == "Log of the harbour"
    assert QApplication.focusWidget() is shown(pane)
    assert pane.heard == []


def test_what_is_being_typed_survives_a_refresh(pane, three, runner, article, workspace):
    pane.edit_current()
    publisher = line(pane, "Publisher")
    publisher.setFocus()
    QTest.keyClicks(publisher, "Harbour off")
    runner.run(
        sources.add_source,
        case_id=article.case_id,
        kind=SourceKind.NOTE,
        facts=SourceFacts("A book, p. 214"),
    )
    QTest.keyClicks(publisher, "ice")
    QTest.keyClick(publisher, Qt.Key.Key_Return)
    assert workspace.read(source_rows, article.case_id)[0].publisher == "Harbour office"


def test_what_was_typed_goes_to_its_source_when_another_is_shown(pane, three, workspace, article):
    pane.edit_current()
    line(pane, "Author").setFocus()
    QTest.keyClicks(line(pane, "Author"), "Ines Falk")
    note = pane.findChild(GrowingText)
    note.setFocus()
    QTest.keyClicks(note, "ask her again")
    pane.choose(three[1].id)
    first, second, _third = workspace.read(source_rows, article.case_id)
    assert (first.author, first.note) == ("Ines Falk", "ask her again")
    assert (second.author, second.note) == ("", "")
    assert line(pane, "Author").text() == ""


def test_a_source_never_loses_its_title(pane, three, workspace, article, runner, qtbot):
    pane.edit_current()
    title = line(pane, "Title")
    title.clear()
    with qtbot.waitSignal(runner.failed):
        QTest.keyClick(title, Qt.Key.Key_Escape)
    assert workspace.read(source_rows, article.case_id)[0].title == "Harbour log"
    assert title.text() == "Harbour log"


def test_a_file_dropped_on_a_link_is_its_copy(pane, three, qtbot):
    with qtbot.waitSignal(pane.capture_dropped) as dropped:
        drop(pane, ["file:///tmp/saved.html"], on_row=1)
    assert dropped.args == [three[1].id, Path("/tmp/saved.html")]


@pytest.mark.parametrize("on_row", [0, 2, None])
def test_a_file_dropped_elsewhere_is_a_new_source(pane, three, qtbot, on_row):
    with (
        qtbot.assertNotEmitted(pane.capture_dropped),
        qtbot.waitSignal(pane.files_dropped) as dropped,
    ):
        drop(pane, ["file:///tmp/saved.html"], on_row=on_row)
    assert dropped.args == [[Path("/tmp/saved.html")]]


def test_several_files_on_a_link_are_new_sources(pane, three, qtbot):
    with qtbot.waitSignal(pane.files_dropped) as dropped:
        drop(pane, ["file:///tmp/a.pdf", "file:///tmp/b.pdf"], on_row=1)
    assert len(dropped.args[0]) == 2


@pytest.mark.parametrize("as_text", [True, False])
def test_links_are_dropped_as_links(pane, three, qtbot, as_text):
    url = "https://example.org/log"
    with qtbot.waitSignal(pane.link_entered) as entered:
        drop(pane, [] if as_text else [url], text=url if as_text else "")
    assert entered.args == [url, None]


def test_a_link_that_was_asked_for_names_its_claim(pane, three, qtbot):
    pane.ask(SourceKind.LINK, three[0].id)
    entry = QApplication.focusWidget()
    QTest.keyClicks(entry, "https://example.org/log")
    with qtbot.waitSignal(pane.link_entered) as entered:
        QTest.keyClick(entry, Qt.Key.Key_Return)
    assert entered.args == ["https://example.org/log", three[0].id]
    assert not entry.isVisible()


def test_a_link_that_was_not_given_is_for_no_claim_the_next_time(pane, three, qtbot):
    pane.ask(SourceKind.LINK, three[0].id)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    pane.ask(SourceKind.LINK)
    with qtbot.waitSignal(pane.link_entered) as entered:
        QTest.keyClicks(QApplication.focusWidget(), "https://example.org")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert entered.args[1] is None


def test_the_menu_names_what_can_be_done(pane, three):
    def words(row):
        return [action.text().split("\t")[0] for action in pane.menu_for(row).actions()]

    assert words(three[0])[0] == "Open beside the article"
    assert "Capture from a file…" in words(three[1])
    assert not any(word.startswith("Capture") for word in words(three[2]))


def test_the_hash_of_a_copy_can_be_copied(pane, three):
    menu = pane.menu_for(three[0])
    next(a for a in menu.actions() if a.text() == "Copy SHA-256").trigger()
    assert QGuiApplication.clipboard().text() == three[0].sha256


def test_the_model_keeps_its_promises_while_rows_come_go_and_change(
    qtmodeltester, workspace, article, qtbot
):
    model = SourceModel()
    qtmodeltester.check(model)
    for title in ("one", "two", "three"):
        a_source(workspace, article, title=title)
    rows = workspace.read(source_rows, article.case_id)
    with qtbot.assertNotEmitted(model.modelReset):
        for some in (rows, rows[1:], [rows[0], rows[2]], [], rows):
            model.show_rows(some)
            assert [model.data(model.index(n, 0)) for n in range(model.rowCount())] == [
                row.title for row in some
            ]


@pytest.mark.parametrize("width", [120, 420])
def test_a_row_is_as_high_as_its_words_need(pane, three, width):
    pane.resize(width, 400)
    view = shown(pane)
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(3)]
    assert min(heights) > 2 * view.fontMetrics().height()
    assert len({view.visualRect(view.model().index(row, 0)).top() for row in range(3)}) == 3
