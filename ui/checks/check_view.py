"""The list of findings: painted rows with their signs, headings, and keys of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.checks.check_model import CheckModel, Heading
from ui.checks.check_words import closed_words, role_of, shape_of, told
from ui.checks.place_link import leads_somewhere, link_words
from ui.shapes import draw_shape
from ui.theme import ThemeController, sans
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.checks.finding import Place
from workbench.services.views.checks import CheckRow

LINK = 12.5
"""Size of the letters of a link, in pixels at 100 %."""

SIGN = 14
"""Side of a sign, in pixels at 100 %."""

OTHER, CLOSE, REOPEN = Qt.Key.Key_O, Qt.Key.Key_X, Qt.Key.Key_B
GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FOLD = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)

Named = Callable[[UUID | None], str]


@dataclass(frozen=True, slots=True)
class Link:
    """A place of a finding as it stands in its row, in pixels of the list."""

    place: Place
    words: str
    box: QRect


class CheckDelegate(RowDelegate):
    """What is told, of which claim, and why; the sign at the left tells it without colour."""

    left = 34
    pad = 7

    def __init__(self, theme: ThemeController, view: QListView, named: Named) -> None:
        super().__init__(theme, view)
        self._named = named

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """A heading in one line; a finding in three or more."""
        line = index.data(CheckModel.LineRole)
        if isinstance(line, Heading):
            return (
                RowText(f"{line.title} ({line.count})", role="muted", size=12.5, semibold=True),
            )
        row: CheckRow = line
        role = "ink" if role_of(row) == "true" else role_of(row)
        texts = [RowText(told(row), role=role, lines=3, semibold=True)]
        claim = self._named(row.finding.claim_id)
        if claim:
            texts.append(RowText(claim, role="ink", size=12.5))
        if row.finding.is_flag:
            texts.append(RowText(row.finding.why, role="muted", size=12.5, lines=3))
        if row.closing_id is not None:
            texts.append(RowText(closed_words(row), role="ink", size=12.5, lines=2))
        return (*texts, RowText("", size=LINK))  # room for the links

    def links(self, box: QRect, index: Index) -> list[Link]:
        """The links to both places of a finding, on its last line; none on a heading."""
        line = index.data(CheckModel.LineRole)
        if isinstance(line, Heading):
            return []
        places = [line.finding.here, line.finding.there]
        there = [place for place in places if place is not None and leads_somewhere(place)]
        metrics, px = QFontMetrics(sans(self.theme, LINK)), self.theme.px
        left, gap = box.left() + px(self.left), px(14)
        room = box.width() - px(self.left) - px(self.right)
        widest = (room - gap * (len(there) - 1)) // max(1, len(there))
        top = box.bottom() - px(self.pad) - metrics.height()
        found = []
        for place in there:
            cut = Qt.TextElideMode.ElideRight
            words = metrics.elidedText(link_words(place), cut, widest)
            wide = metrics.horizontalAdvance(words)
            found.append(Link(place, words, QRect(left, top, wide, metrics.height() + 1)))
            left += wide + gap
        return found

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """The sign, the mark of the current claim, or the arrow of a group that folds."""
        line, px = index.data(CheckModel.LineRole), self.theme.px
        if isinstance(line, Heading):
            if line.can_fold:
                self._paint_caret(painter, QPointF(box.left() + px(20), box.center().y()), line)
            return
        role = role_of(line)
        theme = self.theme
        ink = theme.families["true"] if role == "true" else getattr(theme, role)
        side = px(SIGN)
        sign = QRectF(box.left() + px(13), box.top() + px(self.pad + 3), side, side)
        draw_shape(painter, sign, shape_of(line), ink)
        painter.setFont(sans(theme, LINK))
        painter.setPen(QColor(theme.accent))
        for link in self.links(box, index):
            painter.drawText(link.box, Qt.AlignmentFlag.AlignVCenter, link.words)
        if index.data(CheckModel.CurrentRole):
            bar = QRect(box.left() + px(5), box.top() + px(4), px(3), box.height() - px(8))
            painter.fillRect(bar, QColor(theme.accent))

    def _paint_caret(self, painter: QPainter, tip: QPointF, heading: Heading) -> None:
        painter.setPen(QPen(QColor(self.theme.muted), 1.4))
        reach = self.theme.px(3)
        corners = [QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)]
        if heading.is_folded:  # points to the right
            corners = [QPointF(corner.y(), corner.x()) for corner in corners]
        painter.drawPolyline([tip + corner for corner in corners])


class CheckView(QListView):
    """Shows findings; keys and clicks go out as what they mean.

    Signals:
        here_wanted: Enter, or a double click: to the words in the article.
        there_wanted: O: to the other place.
        close_wanted: X: close the flag.
        reopen_wanted: B: open it again.
        fold_wanted: a heading is to be folded (its group, True) or unfolded.
        place_wanted: a link was clicked (`Place`).
    """

    here_wanted = Signal()
    there_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    fold_wanted = Signal(str, bool)
    place_wanted = Signal(object)

    def __init__(self, theme: ThemeController, named: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = CheckDelegate(theme, self, named)
        self.setItemDelegate(self._rows)
        self.setAccessibleName("Findings of the checks")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean a finding from the window's shortcuts."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the signals."""
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        key, heading = Qt.Key(event.key()), self._heading()
        if heading is not None:
            folded = not heading.is_folded if key not in FOLD[:2] else key == FOLD[0]
            self.fold_wanted.emit(heading.group, folded)
            return
        meant = {OTHER: self.there_wanted, CLOSE: self.close_wanted, REOPEN: self.reopen_wanted}
        meant.get(key, self.here_wanted).emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a heading folds it, one on a link goes there."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        heading, link = self._heading(), self._link_at(point)
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self.place_wanted.emit(link.place)
        elif heading is not None and self.indexAt(point) == self.currentIndex():
            self.fold_wanted.emit(heading.group, not heading.is_folded)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        super().mouseMoveEvent(event)
        link = self._link_at(event.position().toPoint())
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if link is not None else arrow)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the words; the second click on a link is no more than the first."""
        super().mouseDoubleClickEvent(event)
        point = event.position().toPoint()
        is_row = self._heading() is None and self.indexAt(point).isValid()
        if is_row and self._link_at(point) is None:
            self.here_wanted.emit()

    def links_of(self, index: Index) -> list[Link]:
        """The links of a row, where they stand now."""
        return self._rows.links(self.visualRect(index), index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current finding stays in view when what lies behind it takes more room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _link_at(self, point: QPoint) -> Link | None:
        index = self.indexAt(point)
        there = self.links_of(index) if index.isValid() else []
        return next((link for link in there if link.box.contains(point)), None)

    def _heading(self) -> Heading | None:
        line = self.currentIndex().data(CheckModel.LineRole)
        return line if isinstance(line, Heading) else None

    def _is_own(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain or not self.currentIndex().isValid():
            return False
        if self._heading() is not None:
            return event.key() in (*GO, *FOLD)
        return event.key() in (*GO, OTHER, CLOSE, REOPEN)
