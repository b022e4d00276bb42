"""The pages of a PDF, one below the other: scrolled, zoomed, painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.sources.page_layout import GAP, PageLayout
from ui.theme import Theme, ThemeController

if TYPE_CHECKING:
    from ui.sources.pages import PdfPages

PAPER, FAINT = "#ffffff", "#6d6a63"
"""Paper is white in every theme, as it was printed."""

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.5, 4.0, 1.15


class PageScroll(QAbstractScrollArea):
    """Pages scaled to the width of the pane, times a zoom. What was read stays in view.

    Signals:
        page_shown: the page in view, counted from 1, and how many there are.
        failed: the file cannot be shown (`Exception`).
    """

    page_shown = Signal(int, int)
    failed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._theme: Theme = theme.theme
        theme.changed.connect(self._on_theme_changed)
        self._pages: PdfPages | None = None
        self._sizes: list[QSizeF] = []
        self._layout = PageLayout()
        self._zoom = 1.0
        self._page_wanted = 0
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._tell_page())

    def put(self, pages: "PdfPages | None") -> None:
        """Show another file, or none. The former one is closed by whoever made it."""
        self._pages, self._page_wanted = pages, 0
        self._sizes = []
        self._lay_out()
        if pages is not None:
            pages.opened.connect(self.on_opened)
            pages.rendered.connect(self.on_rendered)
            pages.failed.connect(self.failed)
            pages.open()

    def show_page(self, number: int) -> None:
        """Scroll to a page, counted from 1: now, or when the file is open."""
        self._page_wanted = number
        if 0 < number <= len(self._layout):
            top = self._layout.rect(number - 1).top()
            self.verticalScrollBar().setValue(round(top) - GAP)

    def page(self) -> int:
        """The page in view, counted from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return self._layout.page_at(middle) + 1 if self._layout else 0

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; 1 is the width of the pane."""
        self._zoom = min(ZOOM_MOST, max(ZOOM_LEAST, self._zoom * ZOOM_STEP**steps))
        self._lay_out()

    def paint_marks(self, painter: QPainter, page: int) -> None:
        """Paint over a page (from 0), in points of it; here nothing."""

    def on_opened(self, sizes: list[QSizeF]) -> None:
        """The sizes of the pages are there."""
        self._sizes = sizes
        self._lay_out()
        self.show_page(self._page_wanted)
        self._tell_page()

    def on_rendered(self, _page: int) -> None:
        """A page is there."""
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the visible pages, and have those rendered that are not there."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self.origin())
        for page in self._visible():
            self._paint_page(painter, page)
        painter.end()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width; what was read stays in view."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, larger and smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_by((turned > 0) - (turned < 0))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, and what every scroll area knows."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def _tell_page(self) -> None:
        if self._layout:
            self.page_shown.emit(self.page(), len(self._layout))

    def _lay_out(self) -> None:
        """Lay the pages out anew; what is at a third of the height stays there."""
        view, down, across = self.viewport(), self.verticalScrollBar(), self.horizontalScrollBar()
        third = view.height() / 3
        here = self._layout.place(down.value() + third) if down.value() > 0 else None
        middle = (across.value() + view.width() / 2) / max(1, self._layout.width)
        self._layout = PageLayout(self._sizes, view.width(), self._zoom)
        down.setPageStep(view.height())
        down.setSingleStep(40)
        down.setRange(0, max(0, self._layout.height - view.height()))
        across.setPageStep(view.width())
        across.setRange(0, max(0, self._layout.width - view.width()))
        across.setValue(round(middle * self._layout.width - view.width() / 2))
        if here is not None and self._layout:
            down.setValue(round(self._layout.height_of(here) - third))
        view.update()

    def origin(self) -> QPoint:
        """Where the first page's corner is in the viewport."""
        return -QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.between(top, top + self.viewport().height())

    def _ask(self) -> None:
        """Have the visible pages rendered, then the one after and the one before."""
        visible = self._visible()
        if self._pages is None or not visible:
            return
        near = [*visible, visible.stop, visible.start - 1]
        ratio = self.devicePixelRatioF()
        there = [page for page in near if 0 <= page < len(self._layout)]
        self._pages.want([(page, self._layout.scales[page] * ratio) for page in there])

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect, held = self._layout.rect(page), self._pages.image(page) if self._pages else None
        painter.fillRect(rect, QColor(PAPER))
        if held is not None:
            self._paint_image(painter, rect, held[1])
        painter.setPen(QColor(self._theme.line))
        painter.drawRect(rect)
        painter.save()
        painter.setTransform(self._layout.placing(page), combine=True)
        self.paint_marks(painter, page)
        painter.restore()

    def _paint_image(self, painter: QPainter, rect: QRectF, image: QImage) -> None:
        if image.isNull():
            painter.setPen(QColor(FAINT))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "This page cannot be shown.")
            return
        size = QSizeF(image.size()) / self.devicePixelRatioF()
        is_sharp = abs(size.width() - rect.width()) < 1
        painter.drawImage(QRectF(rect.topLeft(), size) if is_sharp else rect, image)
