import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout


class Block(QWidget):
    def __init__(self, width, height=20):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):
        return self._size

    def minimumSizeHint(self):
        return QSize(10, 20)


@pytest.fixture
def flow(qtbot):
    box = QWidget()
    qtbot.addWidget(box)

    def flow(*widths, width=200):
        layout = box.layout() or FlowLayout(box)
        layout.clear()
        for each in widths:
            layout.addWidget(Block(each))
        layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)))
        return layout

    return flow


def places(layout):
    return [layout.itemAt(index).geometry() for index in range(layout.count())]


def test_what_fits_stands_on_one_line_and_the_rest_below(flow):
    layout = flow(80, 80, 80)
    first, second, third = places(layout)
    assert first.top() == second.top() == 0
    assert second.left() == first.right() + 1 + layout.gap()
    assert third.topLeft().toTuple() == (0, 20 + layout.gap())


def test_what_is_too_wide_gets_the_line_and_no_more(flow):
    assert places(flow(500))[0].width() == 200


def test_hidden_widgets_take_no_room(flow):
    layout = flow(80, 80, 80)
    layout.itemAt(0).widget().hide()
    assert layout.heightForWidth(200) == 20


def test_reading_from_the_right_begins_on_the_right(flow):
    layout = flow(80)
    layout.parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(QRect(0, 0, 200, 20))
    assert places(layout)[0].right() == 199


def test_nothing_needs_no_height(flow):
    assert flow().heightForWidth(200) == 0


def test_a_narrower_pane_makes_it_higher(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    box = QWidget()
    layout = FlowLayout(box)
    for _ in range(6):
        layout.addWidget(Block(90))
    column.addWidget(box)
    column.addStretch(1)
    pane.resize(600, 300)
    pane.show()
    wide = box.height()
    pane.resize(220, 300)
    qtbot.waitUntil(lambda: box.height() > wide)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(widths=st.lists(st.integers(1, 260), max_size=12), width=st.integers(60, 300))
def test_everything_is_inside_in_order_and_nothing_overlaps(flow, widths, width):
    layout = flow(*widths, width=width)
    area = QRect(0, 0, width, layout.heightForWidth(width))
    rects = places(layout)
    assert all(area.contains(rect) for rect in rects)
    assert [(r.top(), r.left()) for r in rects] == sorted((r.top(), r.left()) for r in rects)
    assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[:i])
