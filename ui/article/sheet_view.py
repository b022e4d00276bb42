"""The article's words on a sheet of paper that lies on a desk."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.article.article_style import measure_px, tinted
from ui.article.set_article import Article, SetArticle
from ui.article.sheet import Sheet
from ui.article.shown import Shown
from ui.article.typesetting import BODY, Look
from ui.theme import Theme
from workbench.model.span import PartSpan, TextSpan

ZOOM_MIN, ZOOM_MAX, ZOOM_STEP = 0.5, 3.0, 0.1

SHORTEST_LINE = 0.85
"""Width of the pane, in full lines of 65 letters, that a larger window's size may ask for."""


class SheetView(QTextEdit):
    """One article, set in type. Read only, scrolled and selected as Qt does it.

    All positions that go in or come out are code points of the text given to
    `show_article`. The text is never read back from Qt, which alters no-break
    spaces and line separators. "Sheet" coordinates are pixels of the document,
    whatever is scrolled away.

    Signals:
        zoomed: the zoom changed, by key, wheel or call (1.0 is full size).
    """

    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 1.0
        self._article = Article()
        self._shown = Shown()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Article"))
        self._set: SetArticle | None = None
        self.verticalScrollBar().rangeChanged.connect(self._on_length_changed)

    @property
    def zoom(self) -> float:
        """Size of the text, 1.0 being full size; kept between 0.5 and 3."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        zoom = round(min(ZOOM_MAX, max(ZOOM_MIN, zoom)), 2)
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_page_again()
            self.zoomed.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Ten per cent larger or smaller a step; 0 steps go back to full size."""
        self.zoom = self._zoom + steps * ZOOM_STEP if steps else 1.0

    @property
    def text(self) -> str:
        """The canonical text shown."""
        return self._article.text

    @property
    def look(self) -> Look:
        """Sheet, theme and zoom at this moment."""
        return self._page.look

    def show_article(
        self, text: str, parts: Sequence[PartSpan], *, title: str = "", meta: str = ""
    ) -> None:
        """Show a text from its top, without any claim.

        Args:
            text: canonical text, one paragraph a line.
            parts: what the stretches are; what no part covers is set as body.
            title: shown above the text if it has no headline of its own.
            meta: byline, date, draft and words, shown under the headline.
        """
        self._article = Article(text, tuple(parts), title, meta)
        self._shown = Shown()
        self._set_page()
        self.verticalScrollBar().setValue(0)
        self._describe()

    def holds(self, text: str) -> bool:
        """Whether this very text is shown."""
        return self._article.text == text

    def set_meta(self, meta: str) -> None:
        """Change the line under the headline; everything else stays."""
        if meta != self._article.meta:
            given = self._article
            self._article = Article(given.text, given.parts, given.title, meta)
            self._set_page_again()
            self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Show paper, words and claims in another theme, and at its size where that has room."""
        # Dressing the application anew puts its own face on every widget, also
        # when the colours stay what they were.
        undressed = self.font().family() != self.look.font(BODY).family()
        if theme != self._theme or undressed:
            self._theme = theme
            self._set_page_again()

    def reveal(self, span: TextSpan) -> None:
        """Scroll a passage into view, with a few lines round it; not at all if it is there."""
        first = self._page.lines.line_of(span.start)
        last = self._page.lines.line_of(max(span.start, span.end - 1))
        height, top = self.viewport().height(), self.to_sheet(QPoint()).y()
        air = min(3 * first.height(), height / 4)
        fits = last.bottom() - first.top() < height - 2 * air
        seen = first.top() >= top + air and last.bottom() <= top + height - air
        if not (fits and seen):
            self._scroll_to(first.top() - (height / 3 if fits else air))

    def select(self, span: TextSpan) -> None:
        """Select a passage, as the mouse would."""
        self._place_caret(*self._page.lines.offsets.span_to_qt(span))

    def caret(self) -> int:
        """Where the caret stands, seen or not."""
        return self._page.lines.offsets.from_qt(self.textCursor().position())

    def position(self) -> int:
        """Where the reader is: at the caret, or at the top line if the caret is out of sight."""
        seen = self.viewport().rect().intersects(self.cursorRect())
        return self.caret() if seen else self.position_near(QPoint())

    def position_near(self, point: QPoint) -> int:
        """The gap between two characters that is nearest to a point of the viewport."""
        return self._page.lines.offsets.from_qt(self.cursorForPosition(point).position())

    def to_sheet(self, point: QPoint) -> QPointF:
        """A point of the viewport on the sheet."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        return QPointF(point.x() + bars[0].value(), point.y() + bars[1].value())

    def update_sheet(self, places: Iterable[QRectF]) -> None:
        """Have some places of the sheet painted again."""
        away = self.to_sheet(QPoint())
        region = QRegion()
        for place in places:
            region += place.translated(-away).toAlignedRect()
        self.viewport().update(region)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sheet, claims and margins first, the words over them."""
        view = self._view()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-view.topLeft())
        seen = self._page.seen(view, QRectF(event.rect()).translated(view.topLeft()))
        self._page.paint(painter, self._shown, seen, self._foot())
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle; set it anew only if its width changed."""
        super().resizeEvent(event)
        if self._sheet() != self.look.sheet:
            self._set_page_again()
        self._centre()

    def event(self, event: QEvent) -> bool:
        """The wheel scrolls over the desk too, beside the sheet."""
        if event.type() == QEvent.Type.Wheel:
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    @property
    def _page(self) -> SetArticle:
        """The article as it is set now; the first time anybody asks, it is set."""
        return self._set or self._set_page()

    def _view(self) -> QRectF:
        """What is seen of the sheet."""
        return QRectF(self.to_sheet(QPoint()), self.viewport().size())

    def _sheet(self) -> Sheet:
        size = self._size()
        return Sheet.fit(self._room(), measure_px(size), size)

    def _room(self) -> int:
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _size(self) -> float:
        """The zoom at the window's size, but never so large that lines get too short to read."""
        readable = round(self._room() / (measure_px(1.0) * SHORTEST_LINE), 1)
        return max(self._zoom, min(self._zoom * self._theme.scale, readable))

    def _set_page(self) -> SetArticle:
        look = Look(self._theme, self._sheet(), self._size())
        before = self._set
        self.document().setLayoutEnabled(False)
        self.setPalette(_palette(self.palette(), look))
        # A style sheet that is put on anew gives the viewport the palette it had under the old one.
        self.viewport().setPalette(self.palette())
        self.setFont(look.font(BODY))
        self.setLineWrapColumnOrWidth(look.sheet.width)
        self._set = page = SetArticle(self._article, look, self)
        self.setWordWrapMode(page.document.defaultTextOption().wrapMode())  # or Qt puts in its own
        self.setDocument(page.document)
        page.document.setLayoutEnabled(True)
        if before is not None:  # Qt itself deletes the one it began with
            before.document.deleteLater()
        self._centre()
        return page

    def _set_page_again(self) -> None:
        """Set the same text in another look; caret, selection and place on screen stay."""
        cursor = self.textCursor()
        anchor, caret = cursor.anchor(), cursor.position()
        top = self.position_near(QPoint())
        away = self._page.lines.line_of(top).top() - self.to_sheet(QPoint()).y()
        self._set_page()
        self._place_caret(anchor, caret)
        self._scroll_to(self._page.lines.line_of(top).top() - away)

    def _place_caret(self, anchor: int, caret: int) -> None:
        """Both in UTF-16 units."""
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _centre(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width() - self.look.sheet.width
        left = max(0, room // 2)
        self.setViewportMargins(left, 0, max(0, room - left), 0)

    def _scroll_to(self, top: float) -> None:
        bar = self.verticalScrollBar()
        if top > bar.maximum():
            # The layout may be ahead of the bar, which Qt sets right between events.
            bar.setMaximum(round(top))
        bar.setValue(round(top))

    def _foot(self) -> float:
        """Lower edge of the sheet; a short article's sheet runs out of sight."""
        height, desk = self.viewport().height(), self.look.sheet.desk
        more = self.verticalScrollBar().maximum()
        return more + height - desk if more else height + 2 * desk

    def _on_length_changed(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() + self.viewport().height() > bar.maximum():
            self.viewport().update()

    def _describe(self) -> None:
        count = self.tr("Claims: {count}").format(count=len(self._shown.marks))
        told = [self._article.title, self._article.meta, count]
        self.setAccessibleDescription(" · ".join(words for words in told if words))


def _palette(palette: QPalette, look: Look) -> QPalette:
    theme, roles = look.theme, QPalette.ColorRole
    palette.setColor(roles.Window, theme.background)
    palette.setColor(roles.Base, theme.paper)
    palette.setColor(roles.Text, theme.ink)
    palette.setColor(roles.Highlight, tinted(theme.accent, 0.32))
    palette.setColor(roles.HighlightedText, theme.ink)
    return palette
