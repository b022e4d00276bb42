"""Sources of every kind, opened beside the article: what can be quoted of each."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit

from tests.builders import span_of
from tests.builders_originals import docx, page, paragraph
from tests.ui.sources.raw_pages import line_of, raw_pdf
from ui.sources.image_view import ImageView
from ui.sources.page_view import PageView
from ui.widgets.empty_state import EmptyState
from workbench.model import Stance

LOG = "Harbour log of Lund\n24 ferries sailed in 2017.\nThe pier is 310 metres long.\n"
NO_TEXT = bytes(range(32)) * 40


@pytest.fixture
def log(view, sourced):
    """A text, opened."""
    row = sourced.add("log.txt", LOG)
    view.show_capture(row.capture_id)
    return row


def words(view) -> QTextEdit:
    return view.findChild(QTextEdit)


def choose(view, chosen: str) -> None:
    """Select words as Qt finds them, not as we count them."""
    field = words(view)
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.find(chosen)


def line(view, name: str) -> QLineEdit:
    return next(one for one in view.findChildren(QLineEdit) if one.accessibleName() == name)


def says(view, part: str) -> bool:
    """Some label that can be seen says so."""
    return any(part in label.text() for label in view.findChildren(QLabel) if label.isVisible())


# --- kinds of files ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("sought", "quoted"),
    [
        ("“24 ferries sailed”", "“24 ferries sailed”"),
        ("عبارة أبحرت", "عبارة أبحرت"),
        ("𝟚𝟜 digits", "𝟚𝟜 digits"),
        ("family 👨‍👩‍👧 stand", "family 👨‍👩‍👧 stand"),
        ("last words", "last\xa0words"),  # Qt calls a hard space a soft one
    ],
)
def test_emoji_and_other_directions_shift_no_word(view, sourced, claim_ids, sought, quoted):
    text = (
        "Log 🚢🚢 of Lund\nThe crew 👩‍🚀 said: “24 ferries sailed”.\n"
        "قال إن 24 عبارة أبحرت من الميناء.\n𝟚𝟜 digits, and a family 👨‍👩‍👧 stand.\nlast\xa0words"
    )
    view.show_capture(sourced.add("log.txt", text).capture_id)
    choose(view, sought)
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.span) == (quoted, span_of(text, quoted))


def test_words_behind_a_word_without_end_are_found_and_quoted(view, sourced, claim_ids):
    text = f"Before.\n{'a' * 200_000}\nAfter it, 24 ferries."
    view.show_capture(sourced.add("log.txt", text).capture_id)
    view.open_find()
    QTest.keyClicks(QApplication.focusWidget(), "24 ferries")
    view.quote(Stance.SUPPORTS)
    assert sourced.evidence(claim_ids[0])[0].span == span_of(text, "24 ferries")


def test_a_saved_page_is_shown_as_its_words_alone(view, sourced):
    saved = page(
        "<nav>Home</nav><article><h1>Ferries</h1><p>" + "The pier has 24. " * 30 + "</p>"
        "<img src='file:///etc/hosts'></article>"
    )
    row = sourced.add("page.html", saved)
    view.show_capture(row.capture_id)
    shown = words(view).toPlainText()
    assert "The pier has 24." in shown
    assert "<" not in shown


def test_a_word_document_is_shown_as_its_words(view, sourced):
    view.show_capture(sourced.add("minutes.docx", docx(paragraph("The pier is long."))).capture_id)
    assert words(view).toPlainText() == "The pier is long."


def test_the_passage_of_an_image_is_typed(view, sourced, claim_ids):
    row = sourced.add("chart.png", picture())
    view.show_capture(row.capture_id)
    assert view.findChild(ImageView).isVisible()
    view.focus_text()
    QTest.keyClicks(QApplication.focusWidget(), "24 ferries in 2017")
    line(view, "Page or place of the passage").setText("top left")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    [evidence_row] = sourced.evidence(claim_ids[0])
    assert (evidence_row.quote, evidence_row.locator) == ("24 ferries in 2017", "top left")
    assert (evidence_row.capture_id, evidence_row.span) == (row.capture_id, None)


def test_escape_in_a_line_keeps_what_was_typed_there(view, sourced):
    view.show_capture(sourced.add("chart.png", picture()).capture_id)
    view.focus_text()
    typed = QApplication.focusWidget()
    QTest.keyClicks(typed, "24 fer")
    QTest.keyClick(typed, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert typed.text() == "24 fer"
    assert QApplication.focusWidget() is not typed


def picture() -> bytes:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QImage

    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


SCANNED = ("/MediaBox [0 0 300 400]", "0 0 1 rg 50 50 100 100 re f")


def test_what_is_typed_from_a_scanned_page_keeps_the_page_in_view(view, sourced, claim_ids, qtbot):
    view.show_capture(sourced.add("scan.pdf", raw_pdf(*[SCANNED] * 4)).capture_id, page=3)
    pages = view.findChild(PageView)
    qtbot.waitUntil(lambda: pages.page() == 3)
    line(view, "Passage, typed").setText("24 ferries")
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.page) == ("24 ferries", 3)


class Opener(QObject):
    """Takes what would be handed to the system. `opened` are the files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener(qapp):
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


def test_a_tape_is_opened_as_a_copy_only_on_a_click(view, sourced, workspace, opener):
    row = sourced.add("tape of the call.mp3", NO_TEXT)
    view.show_capture(row.capture_id)
    assert opener.opened == []
    QTest.mouseClick(view.findChild(EmptyState).button, Qt.MouseButton.LeftButton)
    [copy] = opener.opened
    assert (copy.suffix, copy.read_bytes()) == (".mp3", NO_TEXT)
    assert copy != workspace.captures.path(row.sha256)
    assert not copy.stat().st_mode & 0o222


def test_what_could_run_as_a_program_cannot_be_opened(view, sourced, opener):
    view.show_capture(sourced.add("tool.exe", NO_TEXT).capture_id)
    assert not view.findChild(EmptyState).button.isVisible()
    assert says(view, "This file cannot be shown here.")


LOCKED = "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >>".format(
    "61" * 32
)


def test_a_pdf_with_a_password_says_what_to_do(view, sourced, qtbot):
    locked = raw_pdf(("/MediaBox [0 0 300 200]", line_of("secret")), trailer=LOCKED)
    view.show_capture(sourced.add("locked.pdf", locked).capture_id)
    qtbot.waitUntil(lambda: says(view, "protected with a password"))
    assert view.findChild(EmptyState).button.isVisible()
    assert view.failures == []


def test_a_missing_file_is_told_and_its_text_still_shown(view, sourced, workspace, claim_ids):
    row = sourced.add("log.txt", LOG)
    workspace.captures.path(row.sha256).unlink()
    view.show_capture(row.capture_id)
    assert "missing" in str(view.failures[0])
    choose(view, "24 ferries")
    view.quote(Stance.SUPPORTS)
    assert sourced.evidence(claim_ids[0])[0].quote == "24 ferries"


def test_a_missing_image_is_told_where_it_would_stand(view, sourced, workspace):
    row = sourced.add("chart.png", picture())
    workspace.captures.path(row.sha256).unlink()
    view.show_capture(row.capture_id)
    assert says(view, "The captured file is missing from the workspace.")
