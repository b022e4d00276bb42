"""The tabs of the right column: a sign above a small word, so that eight of them fit 380 pixels."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from ui import icons
from ui.theme import Theme, ThemeController, sans

SIGN = 17
"""Side of a sign, in pixels at 100 %."""

WORD, COUNT = 11.5, 11
"""Sizes of the word below it and of a number beside it, in pixels at 100 %."""

WIDEST_PAD, NARROWEST_PAD = 11, 2
"""Room beside a word where there is much of it, and where there is little, at 100 %."""

ABOVE, BETWEEN, BELOW = 5, 1, 5
"""Pixels above the sign, between sign and word, and below the word, at 100 %."""


class SideTabs(QTabBar):
    """Gives the words less room beside them where there is less, and never leaves one out."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._signs: dict[int, str] = {}
        self._counts: dict[int, int] = {}
        self._room, self._under_mouse = 0, -1
        self._are_drawn = False
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setDrawBase(False)
        self.setMouseTracking(True)
        theme.changed.connect(self._on_theme_changed)
        # The letters of the signs are read once the panes stand.
        QTimer.singleShot(0, self, self._draw)

    def set_sign(self, index: int, meaning: str) -> None:
        """Show a meaning of `ui.icons` above the word."""
        self._signs[index] = meaning
        self.update()

    def set_count(self, index: int, count: int, noun: str) -> None:
        """Show a number beside the sign, none for 0; `noun` says of what it is: "open flag"."""
        self._counts[index] = count
        told = f", {count} {noun}{'' if count == 1 else 's'}" if count else ""
        self.setAccessibleTabName(index, f"{self.tabText(index)}{told}")
        self.update()

    def fit(self, room: int) -> None:
        """Share out so many pixels."""
        if room != self._room:
            self._room = room
            self.fit_again()

    def fit_again(self) -> None:
        """Share the same room out anew: a tab came or went, or the letters are of another size."""
        # Qt asks for the sizes again when a word is set.
        for index in range(min(1, self.count())):
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        """The word with what room there is beside it."""
        theme = self._themes.theme
        height = sum(map(theme.px, (ABOVE, SIGN, BETWEEN, BELOW))) + ceil(self._metrics().height())
        return QSize(self._bare(index) + 2 * self._pad(), height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The word with hardly any room beside it."""
        hint = self.tabSizeHint(index)
        return QSize(self._bare(index) + 2 * self._themes.theme.px(NARROWEST_PAD), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Signs and words; the current one in ink, underlined."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._paint_tab(painter, index, self.tabRect(index))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would bring forward."""
        super().mouseMoveEvent(event)
        self._point_at(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is below the mouse any more."""
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, index: int) -> None:
        if index != self._under_mouse:
            self._under_mouse = index
            self.update()

    def _paint_tab(self, painter: QPainter, index: int, box: QRect) -> None:
        theme = self._themes.theme
        current = index == self.currentIndex()
        if index == self._under_mouse and not current:
            painter.fillRect(box, QColor(theme.hover))
        role = "ink" if current or index == self._under_mouse else "muted"
        side = theme.px(SIGN)
        sign = QRect(box.center().x() - side // 2, box.top() + theme.px(ABOVE), side, side)
        self._paint_sign(painter, index, sign, role)
        word = QRectF(box)
        word.setTop(sign.bottom() + 1 + theme.px(BETWEEN))
        painter.setFont(sans(theme, WORD, semibold=current))
        painter.setPen(QColor(getattr(theme, role)))
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(word, centre | Qt.TextFlag.TextSingleLine, self.tabText(index))
        if current:
            line = theme.px(2)
            painter.fillRect(
                QRect(box.left(), box.bottom() + 1 - line, box.width(), line), QColor(theme.accent)
            )
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -line - 1.5), 4, 4)

    def _paint_sign(self, painter: QPainter, index: int, box: QRect, role: str) -> None:
        count = self._counts.get(index, 0)
        theme = self._themes.theme
        font = sans(theme, COUNT, semibold=True)
        words = str(count) if count < 100 else "99+"
        wide = ceil(QFontMetricsF(font).horizontalAdvance(words)) + theme.px(2) if count else 0
        box.translate(-wide // 2, 0)
        if self._are_drawn and index in self._signs:
            icon = icons.get(self._signs[index], theme, "danger" if count else role)
            icon.paint(painter, box)
        if count:
            painter.setFont(font)
            painter.setPen(QColor(theme.danger))
            at = QRectF(box.right() + theme.px(2), box.top(), wide + 2, box.height())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(at, flags | Qt.TextFlag.TextSingleLine, words)

    def _pad(self) -> int:
        theme = self._themes.theme
        widest, narrowest = theme.px(WIDEST_PAD), theme.px(NARROWEST_PAD)
        shown = [index for index in range(self.count()) if self.isTabVisible(index)]
        if not shown or not self._room:
            return widest
        free = self._room - sum(map(self._bare, shown))
        return max(narrowest, min(widest, free // (2 * len(shown))))

    def _bare(self, index: int) -> int:
        word = ceil(self._metrics().horizontalAdvance(self.tabText(index)))
        return max(word, self._themes.theme.px(SIGN + COUNT))

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(sans(self._themes.theme, WORD, semibold=True))

    def _draw(self) -> None:
        self._are_drawn = True
        self.update()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.fit_again()
        self.update()
