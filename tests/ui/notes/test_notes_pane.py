"""Comments, footnotes, links and tracked changes, as the notes pane shows them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton

from tests.builders import ARTICLE, span_of
from ui.notes.notes_pane import NotesPane
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.model import NoteKind, TextSpan
from workbench.services.views.cases import NoteRow, open_draft

WHEN = datetime(2018, 3, 9, 8, 30, tzinfo=UTC)


def note(kind: NoteKind, words: str, **told) -> NoteRow:
    span = span_of(ARTICLE, words)
    said = {"text": "", "author": "", "written_at": None, "target": ""} | told
    return NoteRow(kind, span.start, span.end, **said)


NOTES = (
    note(NoteKind.COMMENT, "24 ferries", text="Who counted?", author="Per Holm", written_at=WHEN),
    note(NoteKind.LINK, "longest pier", target="https://example.org/pier"),
    note(NoteKind.LINK, "Ines Falk", target="file:///etc/hosts"),
    note(NoteKind.FOOTNOTE, "310 metres", text="Council minutes, p. 3"),
    replace(note(NoteKind.DELETION, "crowns", text="very"), end=ARTICLE.index("crowns")),
)


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def draft(workspace, article):
    return replace(workspace.read(open_draft, article.case_id), notes=NOTES)


@pytest.fixture
def pane(qtbot, qapp, selection, draft):
    pane = NotesPane(selection, ThemeController(qapp))
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    selection.show_draft(draft)
    pane.show()
    return pane


def told(pane) -> list[str]:
    notes = pane.findChild(QListWidget)
    return [notes.item(row).text() for row in range(notes.count())]


def button(pane, words: str) -> QPushButton:
    return next(one for one in pane.findChildren(QPushButton) if one.text() == words)


def test_every_note_says_what_it_is_whose_and_where(pane):
    assert told(pane)[0].startswith("Comment · Per Holm · 9 Mar 2018")
    assert told(pane)[0].endswith("at “24 ferries”, Who counted?")
    assert told(pane)[1:] == [
        "Link, at “longest pier”, https://example.org/pier",
        "Link, at “Ines Falk”, file:///etc/hosts",
        "Footnote, at “310 metres”, Council minutes, p. 3",
        "Deleted, very",
    ]


def test_notes_are_filtered_by_kind_and_by_words(pane):
    kinds = pane.findChild(QComboBox)
    assert [kinds.itemText(n) for n in range(kinds.count())] == [
        "All (5)",
        "Comment (1)",
        "Footnote (1)",
        "Link (2)",
        "Deleted (1)",
    ]
    kinds.setCurrentText("Link (2)")
    kinds.activated.emit(kinds.currentIndex())
    assert len(told(pane)) == 2
    pane.findChild(QLineEdit).setText("PIER")
    assert len(told(pane)) == 1
    pane.findChild(QLineEdit).setText("zebra")
    assert pane.findChild(EmptyState).accessibleName() == "No note of the original says that."


@pytest.mark.parametrize(("row", "words"), [(0, "24 ferries"), (3, "310 metres"), (4, "c")])
def test_enter_shows_the_words_at_which_a_note_stands(pane, qtbot, row, words):
    notes = pane.findChild(QListWidget)
    notes.setCurrentRow(row)
    notes.setFocus()
    with qtbot.waitSignal(pane.note_picked) as picked:
        QTest.keyClick(notes, Qt.Key.Key_Return)
    assert picked.args == [TextSpan(NOTES[row].start, NOTES[row].start + len(words))]


def test_a_note_at_the_very_end_is_shown_at_the_last_letter(pane, qtbot, selection, draft):
    end = len(draft.text)
    last = replace(NOTES[4], start=end, end=end)
    selection.show_draft(None)
    selection.show_draft(replace(draft, notes=(last,)))
    notes = pane.findChild(QListWidget)
    notes.setCurrentRow(0)
    with qtbot.waitSignal(pane.note_picked) as picked:
        QTest.keyClick(notes, Qt.Key.Key_Return)
    assert picked.args == [TextSpan(end - 1, end)]


class Opener(QObject):
    """Takes what would be handed to the browser. `opened` are the addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opener(qapp):
    opener = Opener()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, opener, "open")
    yield opener
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_link_is_opened_only_on_a_click_and_only_on_the_web(pane, opener):
    notes = pane.findChild(QListWidget)
    notes.setCurrentRow(1)
    assert opener.opened == []
    button(pane, "Open the link").click()
    assert opener.opened == ["https://example.org/pier"]
    for row in (0, 2):
        notes.setCurrentRow(row)
        assert not button(pane, "Open the link").isVisible()


def test_a_link_becomes_a_source(pane, qtbot):
    pane.findChild(QListWidget).setCurrentRow(1)
    with qtbot.waitSignal(pane.link_as_source) as taken:
        button(pane, "Add the link as a source").click()
    assert taken.args == ["https://example.org/pier"]


def test_the_note_before_a_place_is_chosen(pane):
    pane.near(ARTICLE.index("Ines Falk") + 2)
    assert pane.findChild(QListWidget).currentRow() == 2


def test_the_choice_stays_when_details_of_the_article_change(pane, selection, draft):
    pane.findChild(QListWidget).setCurrentRow(3)
    selection.show_draft(replace(draft, title="Another title"))
    assert pane.findChild(QListWidget).currentRow() == 3


def test_an_original_without_notes_says_so(pane, selection, draft):
    selection.show_draft(None)
    selection.show_draft(replace(draft, notes=()))
    assert pane.findChild(EmptyState).isVisible()
    assert not pane.findChild(QLineEdit).isVisible()
    assert "no comments" in pane.findChild(EmptyState).accessibleName()
