"""The four things a passage can do to a claim, as buttons with their keys."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.shapes import draw_shape
from ui.theme import Theme, ThemeController, sans
from ui.words import capitalised
from workbench.model import Family, Stance

STANCES = (Stance.SUPPORTS, Stance.REFUTES, Stance.DIFFERS, Stance.CONTEXT)
"""In the order of the keys 1 to 4."""

FAMILIES = {
    Stance.SUPPORTS: Family.TRUE,
    Stance.REFUTES: Family.FALSE,
    Stance.DIFFERS: Family.MIXED,
    Stance.CONTEXT: Family.OPEN,
}
"""Whose colour a stance wears."""

GAP, SIGN, PAD = 6, 13, 9
"""Pixels at 100 %: between parts, of the shape, at both ends."""


class StanceRow(QWidget):
    """Four buttons in a row, or two and two where it is narrow.

    Signals:
        chosen: a stance was clicked (`Stance`).
    """

    chosen = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._across = 0
        self.buttons = {
            stance: StanceButton(stance, key, theme.theme)
            for key, stance in enumerate(STANCES, start=1)
        }
        for stance, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, chosen=stance: self.chosen.emit(chosen))
        theme.changed.connect(self._on_theme_changed)
        self._arrange(len(STANCES))

    def setEnabled(self, enabled: bool) -> None:
        """Whether anything can be quoted now."""
        for button in self.buttons.values():
            button.setEnabled(enabled)

    def minimumSizeHint(self) -> QSize:
        """Two buttons wide."""
        return QSize(2 * self._widest() + GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as there is room for."""
        super().resizeEvent(event)
        fits = self.width() >= len(STANCES) * self._widest() + (len(STANCES) - 1) * GAP
        self._arrange(len(STANCES) if fits else 2)

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self.buttons.values())

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // across, place % across)

    def _on_theme_changed(self, theme: Theme) -> None:
        for button in self.buttons.values():
            button.wear(theme)
        self.updateGeometry()


class StanceButton(QPushButton):
    """Shape, word and key of one stance; never colour alone."""

    def __init__(self, stance: Stance, key: int, theme: Theme) -> None:
        super().__init__()
        self._stance, self._key = stance, str(key)
        self._theme = theme
        word = capitalised(stance.value)
        self.setText(word)
        self.setAccessibleName(word)
        self.setAccessibleDescription(f"Key {key}")
        enter = " or Enter" if stance is STANCES[0] else ""
        self.setToolTip(f"Quote as: {stance.value} ({key}{enter})")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wear(self, theme: Theme) -> None:
        """The colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all three."""
        px = self._theme.px
        word = ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        key = ceil(QFontMetricsF(self._small()).horizontalAdvance(self._key))
        width = 2 * px(PAD) + px(SIGN) + word + key + 2 * px(GAP)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The button as the style draws it, then shape, word and key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        theme, px = self._theme, self._theme.px
        live = self.isEnabled()
        word = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        key = QFontMetricsF(self._small()).horizontalAdvance(self._key)
        left = (self.width() - (px(SIGN) + word + key + 2 * px(GAP))) / 2
        colour = theme.families[FAMILIES[self._stance]] if live else theme.disabled
        sign = QRectF(left, (self.height() - px(SIGN)) / 2, px(SIGN), px(SIGN))
        draw_shape(painter, sign, self._stance.value, colour)
        left += px(SIGN) + px(GAP)
        painter.setPen(QColor(theme.ink if live else theme.disabled))
        self._write(painter, left, self.text(), self.font())
        painter.setPen(QColor(theme.muted if live else theme.disabled))
        self._write(painter, left + word + px(GAP), self._key, self._small())
        painter.end()

    def _write(self, painter: QPainter, left: float, words: str, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, baseline), words)

    def _small(self) -> QFont:
        return sans(self._theme, 12)
