"""The pages of a PDF: rendered beside the window, zoomed, scrolled, and put away in the middle."""

import random

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest

from tests.ui.sources.raw_pages import line_of, raw_pdf
from ui.sources import pages as pages_module
from ui.sources.page_layout import PageLayout
from ui.sources.page_view import PageView
from ui.sources.pages import PdfPages
from workbench.errors import UnreadableArticle
from workbench.model import TextSpan
from workbench.services.views.sources import capture_view

SMALL = "/MediaBox [0 0 300 200]"


@pytest.fixture
def opened_pages(qtbot, tmp_path):
    """Opens the bytes of a PDF; all are closed in the end."""
    made: list[PdfPages] = []

    def open_bytes(data: bytes) -> PdfPages:
        path = tmp_path / f"{len(made)}.pdf"
        path.write_bytes(data)
        made.append(PdfPages(path))
        with qtbot.waitSignal(made[-1].opened):
            made[-1].open()
        return made[-1]

    yield open_bytes
    for pages in made:
        pages.close()


def crowded(shapes: int) -> str:
    """A page that takes seconds to draw."""
    number = random.Random(7).randrange
    return "\n".join(
        f"0.{number(9)} 0 0 rg {number(600)} {number(700)} m "
        f"{number(600)} {number(700)} {number(600)} {number(700)} {number(600)} {number(700)} c f"
        for _ in range(shapes)
    )


def test_the_page_asked_for_last_comes_first(opened_pages, qtbot):
    pages = opened_pages(raw_pdf(*[(SMALL, line_of(f"page {n}")) for n in range(40)]))
    came: list[int] = []
    pages.rendered.connect(came.append)
    pages.want([(n, 2.0) for n in range(30)])
    pages.want([(33, 2.0)])
    qtbot.waitUntil(lambda: 33 in came)
    assert len(came) <= 3


def test_no_page_is_drawn_larger_than_the_limit(opened_pages, qtbot, monkeypatch):
    monkeypatch.setattr(pages_module, "MOST_PIXELS", 50_000)
    pages = opened_pages(
        raw_pdf(("/MediaBox [0 0 14400 14400]", ""), ("/MediaBox [0 0 9000 1]", ""))
    )
    for page in (0, 1):
        with qtbot.waitSignal(pages.rendered):
            pages.want([(page, 4.0)])
        image = pages.image(page)[1]
        assert 0 < image.width() * image.height() <= 60_000


def test_what_is_kept_stays_within_bounds(opened_pages, qtbot, monkeypatch):
    monkeypatch.setattr(pages_module, "KEPT_PIXELS", 3 * 300 * 200)
    pages = opened_pages(raw_pdf(*[(SMALL, "")] * 8))
    for page in range(8):
        with qtbot.waitSignal(pages.rendered):
            pages.want([(page, 1.0)])
    assert [pages.image(page) is not None for page in range(8)] == [False] * 5 + [True] * 3


def test_closing_stops_a_page_in_the_middle(opened_pages, qtbot):
    pages = opened_pages(raw_pdf(("/MediaBox [0 0 600 700]", crowded(60_000))))
    with qtbot.assertNotEmitted(pages.rendered, wait=50), qtbot.assertNotEmitted(pages.failed):
        pages.want([(0, 2.0)])
        QTest.qWait(20)
        pages.close()
    assert pages.image(0) is None


def test_a_damaged_page_among_good_ones_is_told_on_the_page(opened_pages, qtbot):
    data = raw_pdf((SMALL, line_of("one")), (SMALL, line_of("two")))
    pages = opened_pages(data.replace(b"/Kids [5 0 R 7 0 R]", b"/Kids [5 0 R 3 0 R]"))
    for page in (0, 1):
        with qtbot.waitSignal(pages.rendered):
            pages.want([(page, 1.0)])
    assert [pages.image(page)[1].isNull() for page in (0, 1)] == [False, True]


def test_a_file_that_is_no_pdf_is_refused_with_a_sentence(qtbot, tmp_path):
    path = tmp_path / "no.pdf"
    path.write_bytes(b"%PDF-1.7 and nothing else")
    pages = PdfPages(path)
    with qtbot.waitSignal(pages.failed) as told:
        pages.open()
    pages.close()
    assert isinstance(told.args[0], UnreadableArticle)


def test_sources_opened_and_closed_in_a_row_leave_nothing_running(view, sourced, report, qtbot):
    row = sourced.add("report.pdf", report)
    for _ in range(6):
        view.show_capture(row.capture_id)
        QTest.qWait(5)
        view.close_view()
    assert view.failures == []


def test_the_first_page_does_not_wait_for_the_others(view, sourced, qtbot):
    heavy = ("/MediaBox [0 0 600 700]", crowded(60_000))
    row = sourced.add("long.pdf", raw_pdf(("/MediaBox [0 0 600 700]", line_of("first")), heavy))
    view.show_capture(row.capture_id)
    pages = view.findChild(PageView)
    qtbot.waitUntil(lambda: bool(pages.boxes_of(TextSpan(0, 5))))


def test_a_passage_of_a_later_page_is_scrolled_to(paged, view, workspace, sourced, qtbot):
    capture = workspace.read(capture_view, sourced.rows()[0].capture_id)
    start = capture.pages[2] + 20
    view.show_capture(capture.id, TextSpan(start, start + 30))
    qtbot.waitUntil(lambda: bool(paged.boxes_of(TextSpan(start, start + 30))))
    [*boxes] = paged.boxes_of(TextSpan(start, start + 30))
    assert paged.viewport().rect().contains(boxes[0].center().toPoint())
    assert paged.page() == 3


def test_zoom_and_width_keep_what_was_read_in_view(view, sourced, qtbot):
    row = sourced.add("long.pdf", raw_pdf(*[(SMALL, line_of(f"page {n}")) for n in range(30)]))
    view.show_capture(row.capture_id, page=14)
    pages = view.findChild(PageView)
    qtbot.waitUntil(lambda: pages.page() == 14)
    bar = pages.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    for change in (
        lambda: pages.zoom_by(4),
        lambda: view.setGeometry(0, 0, 430, 700),
        lambda: pages.zoom_by(-7),
        lambda: view.setGeometry(0, 0, 640, 700),
    ):
        change()
        assert pages.page() == 14


def test_pages_are_walked_by_the_buttons_and_by_keys(paged, view):
    next_page = next(b for b in view.findChildren(object) if _named(b, "Next page"))
    next_page.click()
    assert paged.page() == 2
    QTest.keyClick(paged, Qt.Key.Key_End)
    assert not next_page.isEnabled()
    QTest.keyClick(paged, Qt.Key.Key_Home)
    assert paged.page() == 1


def _named(thing: object, name: str) -> bool:
    return getattr(thing, "accessibleName", str)() == name


def test_a_layout_finds_the_pages_of_any_stretch():
    layout = PageLayout([QSizeF(100, 200), QSizeF(200, 100), QSizeF(100, 50)], 324)
    rects = [layout.rect(page) for page in range(3)]
    assert [rect.width() for rect in rects] == [300, 300, 300]
    assert list(layout.between(0, layout.height)) == [0, 1, 2]
    for page, rect in enumerate(rects):
        assert list(layout.between(rect.top() + 1, rect.bottom() - 1)) == [page]
    assert list(layout.between(rects[0].bottom() + 1, rects[1].top() - 1)) == []
    assert list(PageLayout().between(0, 100)) == []
