"""The pages of a PDF source, one below the other, whose words can be selected."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.sources.pages import PdfPages
from ui.theme import Theme, ThemeController
from workbench.model import TextSpan
from workbench.services.views.origins import PageMap

GAP = 12
"""Pixels between pages and around them."""

NEAR = 24.0
"""Points within which a press beside the words still means the nearest character."""


class PageView(QAbstractScrollArea):
    """Shows pages scaled to the width; a drag selects characters.

    Signals:
        selected: the words chosen (`TextSpan` of the capture's text, or None).
        page_shown: the page in view, counted from 1, and how many there are.
    """

    selected = Signal(object)
    page_shown = Signal(int, int)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages of the source")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._theme: Theme = theme.theme
        theme.changed.connect(self._on_theme_changed)
        self._pages: PdfPages | None = None
        self._map = PageMap(())
        self._sizes: list[QSizeF] = []
        self._tops: list[float] = []
        self._zoom = 1.0
        self._quoted: tuple[TextSpan, ...] = ()
        self._wanted: TextSpan | None = None
        self._anchor: tuple[int, int] | None = None
        self._selection: tuple[int, range] | None = None
        self.verticalScrollBar().valueChanged.connect(lambda _v: self._tell_page())

    def show_pages(self, pages: PdfPages | None, page_map: PageMap) -> None:
        """Show another file, or none."""
        self._pages, self._map = pages, page_map
        self._sizes, self._tops = [], []
        self._wanted, self._selection, self._anchor = None, None, None
        if pages is not None:
            pages.opened.connect(self._on_opened)
            pages.rendered.connect(lambda _page: self.viewport().update())
            pages.open()
        self.viewport().update()

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Mark the passages that are quoted already."""
        self._quoted = spans
        self.viewport().update()

    def reveal(self, span: TextSpan) -> None:
        """Show where a passage stands, now or as soon as the pages are there."""
        self._wanted = span
        places = self._map.to_pages(span)
        if places and self._tops:
            page = min(places)
            boxes = self._pages.boxes(page) if self._pages else []
            within = boxes[places[page][0].start].top() * self._scale(page) if boxes else 0
            self.verticalScrollBar().setValue(int(self._tops[page] + within - 80))
        self.viewport().update()

    def show_page(self, number: int) -> None:
        """Scroll to a page, counted from 1."""
        if 0 < number <= len(self._tops):
            self.verticalScrollBar().setValue(int(self._tops[number - 1] - GAP))

    def page(self) -> int:
        """The page in view, counted from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return sum(top <= middle for top in self._tops)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; 1 is the width of the pane."""
        self._zoom = min(4.0, max(0.5, self._zoom * 1.15**steps))
        self._lay_out()

    def selected_span(self) -> TextSpan | None:
        """The words chosen, as a stretch of the capture's text."""
        if self._selection is None:
            return None
        return self._map.to_text(*self._selection)

    def selected_page(self) -> int | None:
        """The page of the words chosen, counted from 1."""
        return None if self._selection is None else self._selection[0] + 1

    def clear_selection(self) -> None:
        """Choose nothing."""
        self._selection = None
        self.selected.emit(None)
        self.viewport().update()

    def character_rect(self, page: int, index: int) -> QRectF:
        """Where a character of a page (from 0) is in the viewport."""
        assert self._pages is not None
        return self._placed(page, self._pages.boxes(page)[index])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the visible pages, what is quoted, what is wanted, what is chosen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.background))
        for page in self._visible():
            rect = self._page_rect(page)
            painter.fillRect(rect, QColor("#ffffff"))
            ratio = self.devicePixelRatioF()
            image = self._pages.image(page, self._scale(page) * ratio) if self._pages else None
            if image is not None:
                painter.drawImage(rect, image)
            painter.setPen(QColor(self._theme.line))
            painter.drawRect(rect)
            self._paint_marks(painter, page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        self._anchor = self._character_at(event.position())
        self._selection = None
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to here; a selection stays on one page."""
        here = self._character_at(event.position())
        if self._anchor is None or here is None or here[0] != self._anchor[0]:
            return
        first, last = sorted((self._anchor[1], here[1]))
        self._selection = (here[0], range(first, last + 1))
        self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell what was chosen."""
        self._anchor = None
        self.selected.emit(self.selected_span())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc chooses nothing."""
        if event.key() == Qt.Key.Key_Escape and self._selection is not None:
            self.clear_selection()
            return
        super().keyPressEvent(event)

    def _on_opened(self, sizes: list[QSizeF]) -> None:
        self._sizes = sizes
        self._lay_out()
        if self._wanted is not None:
            self.reveal(self._wanted)
        self._tell_page()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def _tell_page(self) -> None:
        if self._sizes:
            self.page_shown.emit(self.page(), len(self._sizes))

    def _lay_out(self) -> None:
        here = self.page()
        self._tops, top = [], float(GAP)
        for page, size in enumerate(self._sizes):
            self._tops.append(top)
            top += size.height() * self._scale(page) + GAP
        width = max((s.width() * self._scale(p) for p, s in enumerate(self._sizes)), default=0)
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, int(top) - self.viewport().height()))
        self.horizontalScrollBar().setRange(
            0, max(0, int(width) + 2 * GAP - self.viewport().width())
        )
        if here > 1:
            self.show_page(here)
        self.viewport().update()

    def _scale(self, page: int) -> float:
        """Pixels a point, so that the page fills the width at zoom 1."""
        room = max(100, self.viewport().width() - 2 * GAP)
        return self._zoom * room / max(1.0, self._sizes[page].width())

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [
            page
            for page, start in enumerate(self._tops)
            if start < bottom and start + self._sizes[page].height() * self._scale(page) > top
        ]

    def _page_rect(self, page: int) -> QRectF:
        scale, size = self._scale(page), self._sizes[page]
        width = size.width() * scale
        left = max(GAP, (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRectF(left, top, width, size.height() * scale)

    def _placed(self, page: int, box: QRectF) -> QRectF:
        scale, rect = self._scale(page), self._page_rect(page)
        return QRectF(
            rect.left() + box.left() * scale,
            rect.top() + box.top() * scale,
            box.width() * scale,
            box.height() * scale,
        )

    def _paint_marks(self, painter: QPainter, page: int) -> None:
        tint = QColor(self._theme.families["mixed"])
        for spans, colour, strength in (
            (self._quoted, tint, 50),
            ((self._wanted,) if self._wanted else (), QColor("#2f5fb3"), 60),
        ):
            colour.setAlpha(strength)
            for span in spans:
                for characters in self._map.to_pages(span).get(page, ()):
                    self._fill(painter, page, characters, colour)
        if self._selection is not None and self._selection[0] == page:
            chosen = QColor("#2f5fb3")
            chosen.setAlpha(90)
            self._fill(painter, page, self._selection[1], chosen)

    def _fill(self, painter: QPainter, page: int, characters: range, colour: QColor) -> None:
        boxes = self._pages.boxes(page) if self._pages else []
        line = QRectF()
        for index in characters:
            if index >= len(boxes) or boxes[index].isEmpty():
                continue
            box = self._placed(page, boxes[index])
            if line.isNull() or abs(box.center().y() - line.center().y()) > line.height() / 2:
                painter.fillRect(line, colour)
                line = box
            else:
                line = line.united(box)
        painter.fillRect(line, colour)

    def _character_at(self, point: QPointF) -> tuple[int, int] | None:
        """The page (from 0) and the character at or nearest to a point."""
        for page in self._visible():
            rect = self._page_rect(page)
            if not rect.contains(point) or self._pages is None:
                continue
            place = (point - rect.topLeft()) / self._scale(page)
            boxes = self._pages.boxes(page)
            near = [(_distance(box, place), i) for i, box in enumerate(boxes) if not box.isEmpty()]
            distance, index = min(near, default=(NEAR + 1, 0))
            return (page, index) if distance <= NEAR else None
        return None


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return across + 3 * down  # the same line first
