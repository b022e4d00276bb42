"""Sources whose words no machine has read: boxed, heard, seen; and cells, which it has."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget

from tests.builders_sources import eml, png, wav, xlsx
from tests.ui.sources.raw_pages import raw_pdf
from ui.sources.image_view import ImageView
from ui.sources.page_view import PageView
from ui.sources.sheet_grid import SheetGrid
from ui.sources.unseen import Unseen
from workbench.model import SourceKind, Stance
from workbench.services import sources, verdicts
from workbench.services.capturing import capture_file
from workbench.services.sources import SourceFacts

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
SCANNED = ("/MediaBox [0 0 300 400]", "0 0 1 rg 50 50 100 100 re f")

SHEETS = xlsx(
    {
        "Ferries": [["Month", "Sailed", "Share"], ["March", 24, 0.5], ["April", 7]],
        "The crew": [["Ines Falk"]],
    }
)


def typed(view) -> QLineEdit:
    return line(view, "Passage, typed")


def line(view, name: str) -> QLineEdit:
    return next(one for one in view.findChildren(QLineEdit) if one.accessibleName() == name)


def says(view, part: str) -> bool:
    return any(part in label.text() for label in view.findChildren(QLabel) if label.isVisible())


def type_and_quote(words: str) -> None:
    """From the box to the words and to the claim, with Enter each time."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def drag(port, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)


@pytest.fixture
def picture(view, sourced):
    """A picture of 300 by 400 pixels, opened."""
    row = sourced.add("ledger.png", png())
    view.show_capture(row.capture_id)
    return view.findChild(ImageView)


def test_a_drag_on_a_picture_draws_the_box_that_is_quoted_from(view, picture, sourced, claim_ids):
    port = picture.viewport()
    place = picture._rect()
    drag(port, place.topLeft() + QPoint(30, 80), place.topLeft() + QPoint(150, 120))
    typed(view).setText("24 ferries")
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    shares = (30 / 300, 80 / 400, 150 / 300, 120 / 400)
    assert row.box == pytest.approx(shares, abs=0.01)
    assert (row.quote, row.typed, row.where) == ("24 ferries", True, "box")
    assert picture.boxing.box is None


def test_with_the_keys_alone_a_box_is_put_moved_sized_and_quoted(view, picture, sourced, claim_ids):
    QTest.keyClick(picture, Qt.Key.Key_B)
    before = picture.boxing.box.edges
    QTest.keyClick(picture, Qt.Key.Key_Up)
    QTest.keyClick(picture, Qt.Key.Key_Right, SHIFT)
    after = picture.boxing.box.edges
    assert after == pytest.approx((before[0], before[1] - 0.02, before[2] + 0.02, before[3] - 0.02))
    type_and_quote("24 ferries")
    [row] = sourced.evidence(claim_ids[0])
    assert row.box == pytest.approx(after, abs=1e-4)


def test_a_box_never_leaves_the_picture(view, picture):
    QTest.keyClick(picture, Qt.Key.Key_B)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left) * 60:
        QTest.keyClick(picture, key)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right) * 60:
        QTest.keyClick(picture, key, SHIFT)
    assert picture.boxing.box.edges == pytest.approx((0, 0, 1, 1))


def test_escape_puts_the_box_away_before_the_source(view, picture):
    QTest.keyClick(picture, Qt.Key.Key_B)
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert (picture.boxing.box, view.isVisible()) == (None, True)


def test_a_click_leaves_no_box(view, picture):
    drag(picture.viewport(), QPoint(200, 200), QPoint(200, 200))
    assert picture.boxing.box is None


def test_evidence_opened_again_shows_its_box_in_the_colour_of_its_claim(
    view, picture, sourced, claim_ids, workspace, rows, runner, theme
):
    QTest.keyClick(picture, Qt.Key.Key_B)
    type_and_quote("24 ferries")
    [row] = sourced.evidence(claim_ids[0])
    view.close_view()
    runner.run(verdicts.rate, claim_id=claim_ids[0], rating="true")
    view.show_capture(row.capture_id, row.span, row.page, row.id)
    [known] = picture._known
    assert known.is_wanted
    assert known.box.edges == pytest.approx(row.box)
    assert known.colour == "#1b7f5c"
    image = picture.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(150, 350)}
    assert "#1b7f5c" in drawn


def test_a_scanned_page_is_boxed_with_its_page(view, sourced, claim_ids, qtbot):
    view.show_capture(sourced.add("scan.pdf", raw_pdf(*[SCANNED] * 4)).capture_id, page=3)
    pages = view.findChild(PageView)
    qtbot.waitUntil(lambda: pages.page() == 3)
    QTest.keyClick(pages, Qt.Key.Key_B)
    type_and_quote("24 ferries")
    [row] = sourced.evidence(claim_ids[0])
    assert (row.where, row.typed) == ("p. 3, box", True)


def test_a_drag_on_a_scanned_page_draws_a_box(view, sourced, claim_ids, qtbot):
    view.show_capture(sourced.add("scan.pdf", raw_pdf(*[SCANNED] * 2)).capture_id)
    pages = view.findChild(PageView)
    qtbot.waitUntil(lambda: pages.page() == 1)
    drag(pages.viewport(), QPoint(100, 100), QPoint(220, 160))
    assert pages.boxing.box.page == 0


def test_a_passage_of_a_page_with_words_can_be_boxed_too(view, paged, sourced, claim_ids):
    QTest.keyClick(paged, Qt.Key.Key_B)
    type_and_quote("the stamp")
    [row] = sourced.evidence(claim_ids[0])
    assert (row.where, row.quote, row.typed) == ("p. 1, box", "the stamp", True)
    assert row.span is None


def test_a_moment_of_a_tape_is_typed_and_kept(view, sourced, claim_ids):
    view.show_capture(sourced.add("tape.wav", wav()).capture_id)
    view.focus_text()
    QTest.keyClicks(QApplication.focusWidget(), "24 ferries")
    place = line(view, "Time of the passage")
    place.setFocus()
    QTest.keyClicks(place, "14:32")
    QTest.keyClick(place, Qt.Key.Key_Return)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.where, row.time_ms, row.typed) == ("00:14:32", 872_000, True)
    [shown] = [view.findChild(QListWidget).item(0).text()]
    assert shown == "00:14:32 · “24 ferries” · typed, not compared"


def test_a_time_that_is_none_loses_nothing_that_was_typed(view, sourced, claim_ids):
    view.show_capture(sourced.add("tape.wav", wav()).capture_id)
    typed(view).setText("24 ferries")
    line(view, "Time of the passage").setText("soon")
    view.quote(Stance.SUPPORTS)
    assert "no place in a recording" in str(view.failures[0])
    assert sourced.evidence(claim_ids[0]) == []
    assert typed(view).text() == "24 ferries"


def test_a_tape_opened_at_evidence_shows_its_time(view, sourced, claim_ids):
    view.show_capture(sourced.add("tape.wav", wav()).capture_id)
    typed(view).setText("24 ferries")
    line(view, "Time of the passage").setText("872")
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    view.close_view()
    view.show_capture(row.capture_id, None, None, row.id)
    assert line(view, "Time of the passage").text() == "00:14:32"


def test_a_cell_is_chosen_and_quoted_with_the_keys(view, sourced, claim_ids):
    view.show_capture(sourced.add("log.xlsx", SHEETS).capture_id)
    grid = view.findChild(SheetGrid).table
    assert QApplication.focusWidget() is grid
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
    assert says(view, "Ferries!B2")
    QTest.keyClick(grid, Qt.Key.Key_2)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.cell, row.typed, row.stance) == (
        "24",
        "Ferries!B2",
        False,
        Stance.REFUTES,
    )


def test_a_range_of_cells_is_quoted_row_by_row(view, sourced, claim_ids):
    view.show_capture(sourced.add("log.xlsx", SHEETS).capture_id)
    grid = view.findChild(SheetGrid).table
    QTest.keyClick(grid, Qt.Key.Key_Home)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(grid, key, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.quote, row.cell) == ("Month\tSailed\nMarch\t24\nApril\t7", "Ferries!A1:B3")


def test_evidence_of_a_cell_opens_its_sheet_with_the_cell_chosen(view, sourced, claim_ids):
    view.show_capture(sourced.add("log.xlsx", SHEETS).capture_id)
    grid = view.findChild(SheetGrid)
    grid._tabs.setCurrentIndex(1)
    QTest.keyClick(grid.table, Qt.Key.Key_Home)
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    view.close_view()
    view.show_capture(row.capture_id, row.span, row.page, row.id)
    assert str(grid.cells()) == "'The crew'!A1"


def test_a_book_is_quoted_with_its_page_though_nobody_holds_it(
    view, sourced, claim_ids, workspace, article
):
    told = {"case_id": article.case_id, "kind": SourceKind.BOOK}
    facts = SourceFacts("Ferries of Lund", author="Ines Falk")
    book = workspace.run(sources.add_source, facts=facts, **told).value
    view.show_capture(book)
    assert view.findChild(Unseen).isVisible()
    assert says(view, "Ines Falk")
    typed(view).setText("24 ferries")
    line(view, "Page or place of the passage").setText("p. 214")
    view.quote(Stance.SUPPORTS)
    [row] = sourced.evidence(claim_ids[0])
    assert (row.where, row.typed, row.capture_id) == ("p. 214", True, None)


def test_a_link_that_is_frozen_while_it_is_open_shows_its_copy(
    view, sourced, workspace, article, runner, tmp_path
):
    told = {"case_id": article.case_id, "kind": SourceKind.LINK}
    facts = SourceFacts("Chart", url="https://example.org")
    link = workspace.run(sources.add_source, facts=facts, **told).value
    view.show_capture(link)
    (tmp_path / "chart.png").write_bytes(png())
    captured = capture_file(workspace.captures, tmp_path / "chart.png")
    runner.run(sources.add_capture, source_id=link, captured=captured)
    assert view.findChild(ImageView).isVisible()


def test_what_is_attached_to_an_e_mail_can_be_added(view, sourced, qtbot):
    row = sourced.add("mail.eml", eml(attached={"log.csv": b"a,24\n"}))
    view.show_capture(row.capture_id)
    chips = [one for one in view.findChildren(QAbstractButton) if "log.csv" in one.text()]
    with qtbot.waitSignal(view.attachment_wanted) as wanted:
        chips[0].click()
    assert wanted.args == [row.sha256, 0, row.number]


def test_every_kind_has_a_word_an_icon_and_a_form(qapp):
    from ui.icons import MEANINGS
    from ui.sources.source_kinds import GROUPS, ICONS, WORDS, fields_of

    assert set(WORDS) == set(ICONS) == set(SourceKind)
    assert set(ICONS.values()) <= set(MEANINGS)
    assert frozenset.union(*(kinds for _name, kinds in GROUPS)) == set(SourceKind)
    assert all(fields_of(kind)[0][0] == "title" for kind in SourceKind)
