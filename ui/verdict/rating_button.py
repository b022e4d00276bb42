"""One label of the scale as a segment: sign, word, and the key that gives it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.icons import draw_shape
from ui.theme import Theme, sans
from ui.verdict.rating_choices import NUMBERED, ink_on
from workbench.model import Rating

RADIUS = 7
"""Of the outer corners of the segments, in pixels at 100 %."""


class RatingButton(QAbstractButton):
    """Filled with the rating's colour when it is the verdict. The word wraps, at most once.

    `place` counts from 1 in the desk's order; `corners` are those that are
    rounded, set by whoever puts the segments together.
    """

    def __init__(self, rating: Rating, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating = rating
        self.corners: frozenset[Qt.Corner] = frozenset()
        self.is_meant = False
        self._place = place
        self._theme = theme
        self.setCheckable(True)
        self.setEnabled(not rating.retired)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(rating.label)
        self._narrowest, self._widest = self._measure()
        hint = f", key {self.key}" if self.key else ""
        self.setAccessibleName(f"{rating.label}{hint}")
        self.setAccessibleDescription(rating.meaning)

    @property
    def key(self) -> str:
        """The number key that gives this rating, empty beyond the ninth."""
        return str(self._place) if self._place <= NUMBERED and not self.rating.retired else ""

    def narrowest(self) -> int:
        """The width in which no word is cut."""
        return self._narrowest

    def is_tall(self, width: int) -> bool:
        """True if the word needs two lines in this width."""
        return self._widest > width

    def set_meant(self, is_meant: bool) -> None:
        """Ring it: what is being typed finds this one."""
        self.is_meant = is_meant
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self.narrowest(), self._theme.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, then sign, word and key in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour_of(self.rating)
        if self.isChecked():
            painter.fillPath(self._outline(), QColor(colour))
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(self._outline(), self.palette().color(QPalette.ColorRole.Button))
        self._paint_words(painter, colour)
        if self.hasFocus() or self.is_meant:
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()

    def _paint_words(self, painter: QPainter, colour: str) -> None:
        theme, px = self._theme, self._theme.px
        ink = ink_on(colour) if self.isChecked() else theme.ink
        if not self.isEnabled() and not self.isChecked():
            ink = theme.disabled
        font = sans(theme, 13, semibold=self.isChecked())
        metrics = QFontMetrics(font)
        room = self.rect().adjusted(px(5), 0, -px(5), 0)
        words = room.adjusted(px(18), 0, -px(14) if self.key else 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        taken = metrics.boundingRect(words, flags, self.text())
        spare = max(0, words.width() - taken.width()) // 2
        sign = QRectF(room.left() + spare, room.center().y() - px(6), px(14), px(14))
        draw_shape(painter, sign, self.rating.icon, ink if self.isChecked() else colour)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(words.adjusted(spare, 0, 0, 0), int(flags), self.text())
        if self.key:
            self._paint_key(painter, QRect(room.right() - spare - px(12), 0, px(14), self.height()))

    def _paint_key(self, painter: QPainter, box: QRect) -> None:
        colour = self._theme.colour_of(self.rating)
        painter.setFont(sans(self._theme, 11))
        painter.setPen(QColor(ink_on(colour) if self.isChecked() else self._theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)

    def _outline(self) -> QPainterPath:
        path, box = QPainterPath(), QRectF(self.rect())
        radius = self._theme.px(RADIUS)
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, radius, radius)
        corners = {
            Qt.Corner.TopLeftCorner: box.topLeft(),
            Qt.Corner.TopRightCorner: box.topRight() - QPointF(radius, 0),
            Qt.Corner.BottomLeftCorner: box.bottomLeft() - QPointF(0, radius),
            Qt.Corner.BottomRightCorner: box.bottomRight() - QPointF(radius, radius),
        }
        for corner, at in corners.items():
            if corner not in self.corners:
                path.addRect(QRectF(at.x(), at.y(), radius, radius))
        return path.simplified()

    def _measure(self) -> tuple[int, int]:
        """The widths it needs with its word in as many lines as it has words, and in one."""
        px, metrics = self._theme.px, QFontMetrics(sans(self._theme, 13, semibold=True))
        beside = px(10) + px(18) + px(14 if self.key else 0)
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split())
        return longest + beside, metrics.horizontalAdvance(self.text()) + beside
