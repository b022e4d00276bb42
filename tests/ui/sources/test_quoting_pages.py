"""Words of a PDF, chosen with the mouse on its pages and quoted with a key."""

import re
from functools import reduce
from itertools import takewhile

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from tests.builders import span_of
from tests.ui.sources.raw_pages import line_of, raw_pdf
from ui.sources.page_view import PageView
from workbench.model import Question, Stance, TextSpan
from workbench.services.views.sources import capture_view

LEFT = Qt.MouseButton.LeftButton


def text_of(workspace, sourced) -> str:
    return workspace.read(capture_view, sourced.rows()[0].capture_id).text


def drag(pages: PageView, first: TextSpan, last: TextSpan) -> None:
    """From within the first letters of one word to within the last ones of another."""
    box, to = pages.boxes_of(first)[0], pages.boxes_of(last)[-1]
    inside = QPointF(0.3 * box.width(), 0), QPointF(0.3 * to.width(), 0)
    if first <= last:
        inside = -inside[0], -inside[1]
    drag_points(pages, box.center() + inside[0], to.center() - inside[1])


def drag_points(pages: PageView, start: QPointF, end: QPointF) -> None:
    port = pages.viewport()
    QTest.mousePress(port, LEFT, pos=start.toPoint())
    QTest.mouseMove(port, ((start + end) / 2).toPoint())
    QTest.mouseMove(port, end.toPoint())
    QTest.mouseRelease(port, LEFT, pos=end.toPoint())


@pytest.mark.parametrize(
    ("first", "last", "chosen"),
    [
        ("launched", "ferries", "launched 20 ferries"),
        ("office", "efficient", "office filed an efficient"),
        ("4.5%", "4.5%", "4.5%"),
        ("ferries", "launched", "launched 20 ferries"),
        ("waterfront", "number", "waterfront negotiations, number"),
    ],
)
def test_a_drag_chooses_exactly_the_words_between_its_ends(
    paged, view, workspace, sourced, first, last, chosen
):
    text = text_of(workspace, sourced)
    drag(paged, span_of(text, first), span_of(text, last))
    span = view.selected_span()
    assert (span.start, span.of(text)) == (text.index(chosen), chosen)


def test_a_drag_that_ends_before_a_word_takes_none_of_it(paged, view, workspace, sourced):
    text = text_of(workspace, sourced)
    start = paged.boxes_of(span_of(text, "office"))[0].center()
    drag_points(paged, start, paged.boxes_of(span_of(text, "filed"))[0].topLeft() + QPointF(0, 4))
    assert view.selected_span().of(text) == "office"


def test_half_of_a_word_that_a_line_end_cuts_means_the_whole_word(paged, view, workspace, sourced):
    text = text_of(workspace, sourced)
    cut = next(word for word in words_of(text, 500) if len(paged.boxes_of(word)) == 2)
    box = paged.boxes_of(cut)[0]
    drag_points(paged, box.center(), QPointF(box.right(), box.center().y()))
    assert view.selected_span() == cut


def test_a_drag_into_the_next_column_follows_the_text(paged, view, workspace, sourced):
    text = text_of(workspace, sourced)
    right = [w for w in words_of(text, 500) if paged.boxes_of(w)[0].left() > paged.width() / 2]
    drag(paged, span_of(text, "launched"), right[3])
    assert view.selected_span() == TextSpan(text.index("launched"), right[3].end)


def words_of(text: str, upto: int) -> list[TextSpan]:
    found = (TextSpan(*match.span()) for match in re.finditer(r"\w+", text))
    return list(takewhile(lambda word: word.end < upto, found))


def test_a_drag_goes_over_the_end_of_a_page(paged, view, window, workspace, sourced, qtbot):
    window.resize(640, 1300)
    view.setGeometry(window.rect())
    capture = workspace.read(capture_view, sourced.rows()[0].capture_id)
    text, second_page = capture.text, capture.pages[1]
    last = TextSpan(*list(re.finditer(r"\w+", text[:second_page]))[-1].span())
    first = TextSpan(*re.compile(r"\w+").search(text, second_page).span())
    qtbot.waitUntil(lambda: bool(paged.boxes_of(first)))
    drag(paged, last, first)
    assert view.selected_span() == TextSpan(last.start, first.end)


def test_a_double_click_chooses_a_word(paged, view, workspace, sourced):
    text = text_of(workspace, sourced)
    at = paged.boxes_of(span_of(text, "classification"))[0].center().toPoint()
    QTest.mouseDClick(paged.viewport(), LEFT, pos=at)
    assert view.selected_span().of(text) == "classification"


def test_a_click_chooses_nothing(paged, view, workspace, sourced):
    drag(paged, TextSpan(0, 7), TextSpan(8, 14))
    QTest.mouseClick(
        paged.viewport(), LEFT, pos=paged.boxes_of(TextSpan(0, 7))[0].center().toPoint()
    )
    assert view.selected_span() is None


@pytest.mark.parametrize(
    "attributes",
    [
        "/MediaBox [0 0 300 200] /Rotate 90",
        "/MediaBox [0 0 300 200] /Rotate 180",
        "/MediaBox [0 0 300 200] /CropBox [20 40 290 180]",
        "/MediaBox [-100 -50 300 200]",
    ],
)
def test_turned_and_cropped_pages_are_chosen_where_they_are_seen(
    view, sourced, workspace, qtbot, attributes
):
    row = sourced.add("odd.pdf", raw_pdf((attributes, line_of("The pier has 24 ferries"))))
    pages = view.findChild(PageView)
    view.show_capture(row.capture_id)
    text = text_of(workspace, sourced)
    word = span_of(text, "has")
    qtbot.waitUntil(lambda: bool(pages.boxes_of(word)))
    at = united(pages.boxes_of(word)).center().toPoint()
    assert is_inked(pages, united(pages.boxes_of(word)))
    QTest.mouseDClick(pages.viewport(), LEFT, pos=at)
    assert view.selected_span() == word


def united(boxes: list[QRectF]) -> QRectF:
    return reduce(QRectF.united, boxes)


def is_inked(pages: PageView, box: QRectF) -> bool:
    """Letters are painted in the box: the map and the picture agree."""
    seen = pages.viewport().grab(box.toAlignedRect()).toImage()
    return any(
        seen.pixelColor(x, y).lightness() < 80
        for x in range(seen.width())
        for y in range(seen.height())
    )


def test_a_quoted_passage_keeps_its_words_its_place_and_its_page(
    paged, view, workspace, sourced, claim_ids, qtbot
):
    capture = workspace.read(capture_view, sourced.rows()[0].capture_id)
    span = TextSpan(
        *re.compile(r"launched 2\d ferries").search(capture.text, capture.pages[1]).span()
    )
    view.show_capture(capture.id, span)
    qtbot.waitUntil(lambda: bool(paged.boxes_of(span)))
    drag(paged, TextSpan(span.start, span.start + 8), TextSpan(span.end - 7, span.end))
    view.setFocus()
    QTest.keyClick(paged, Qt.Key.Key_2)
    [evidence] = sourced.evidence(claim_ids[0])
    assert (evidence.quote, evidence.span, evidence.page) == (span.of(capture.text), span, 2)
    assert (evidence.stance, evidence.question) == (Stance.REFUTES, Question.IS_SO)
