"""Pills with a word in them: what a claim is about, and what a list is filtered by."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.shapes import draw_shape
from ui.widgets.elided_label import ElidedLabel

BESIDE = 0.5
"""Room left and right of the word, in heights of a line."""

SMALLEST_TARGET = 24
"""Pixels: what is clicked is never lower than this (WCAG 2.2, 2.5.8)."""

MUTED = QPalette.ColorRole.PlaceholderText
LINE = QPalette.ColorRole.Mid


class Chip(ElidedLabel):
    """A word in a pill, with a small shape of `ui.shapes` before it if it has one.

    The word is elided where there is no room for it, and then stands whole in
    the tool tip. `colour` (``#rrggbb``) is for the shape and word of a chip
    that says how something stands; without one they are muted.
    """

    def __init__(
        self, text: str = "", shape: str = "", *, colour: str = "", parent: QWidget | None = None
    ) -> None:
        self._shape = shape
        self._colour = colour
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_colour(self, colour: str) -> None:
        """Another colour for shape and word; "" is muted."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole word."""
        return _hint(self, self.text(), self._shape)

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis."""
        return _hint(self, "…", self._shape)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, then shape and word in it."""
        muted = self.palette().color(MUTED)
        painter = QPainter(self)
        _paint_pill(painter, self.rect(), line=self.palette().color(LINE))
        ink = QColor(self._colour) if self._colour else muted
        _paint_word(painter, self, self.text(), self._shape, ink)
        painter.end()


class ChipButton(QAbstractButton):
    """A chip that does something when it is clicked, or pressed with the space bar."""

    def __init__(self, text: str = "", shape: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)

    def words(self) -> str:
        """What is shown and read out."""
        return self.text()

    def sizeHint(self) -> QSize:
        """Room for the words, and never less than a finger needs."""
        hint = _hint(self, self.words(), self._shape)
        return QSize(hint.width(), max(hint.height(), SMALLEST_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis."""
        return QSize(_hint(self, "…", self._shape).width(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill in the middle of the target, ringed when it has the focus."""
        palette = self.palette()
        is_on, focused = self.isChecked(), self.hasFocus()
        line = palette.color(QPalette.ColorRole.Accent if is_on or focused else LINE)
        painter = QPainter(self)
        height = _hint(self, "", "").height()
        pill = QRect(0, (self.height() - height) // 2, self.width(), height)
        _paint_pill(painter, pill, line=line, ground=self._ground(), width=2 if focused else 1)
        ink = palette.color(QPalette.ColorRole.Text if is_on else MUTED)
        _paint_word(painter, self, self.words(), self._shape, ink)
        painter.end()

    def _ground(self) -> QColor | None:
        if self.isChecked() or self.isDown():
            return self.palette().color(QPalette.ColorRole.AlternateBase)
        return self.palette().color(QPalette.ColorRole.Button) if self.underMouse() else None


class FilterChip(ChipButton):
    """A chip that is on or off, with the number of what it would leave. Use `toggled`."""

    def __init__(self, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        self._count: int | None = None
        super().__init__(text, parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)

    def set_count(self, count: int | None) -> None:
        """How many it would leave; None shows no number."""
        self._count = count
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The word and its number."""
        return self.text() if self._count is None else f"{self.text()} {self._count}"


def _room(widget: QWidget) -> tuple[int, int]:
    """Beside the word, and for a shape with its gap, in pixels."""
    height = widget.fontMetrics().height()
    return round(height * BESIDE), round(height * 0.9)


def _hint(widget: QWidget, text: str, shape: str) -> QSize:
    metrics = widget.fontMetrics()
    beside, side = _room(widget)
    # Rounded up: eliding compares with the exact width of the word.
    word = ceil(QFontMetricsF(widget.font()).horizontalAdvance(text))
    width = word + 2 * beside + (side if shape else 0)
    return QSize(width, metrics.height() + max(2, metrics.height() // 6))


def _paint_pill(
    painter: QPainter, rect: QRect, *, line: QColor, ground: QColor | None = None, width: int = 1
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width))
    if ground is not None:
        painter.setBrush(ground)
    inset = width / 2
    pill = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)


def _paint_word(painter: QPainter, widget: QWidget, text: str, shape: str, ink: QColor) -> None:
    metrics = widget.fontMetrics()
    beside, side = _room(widget)
    rect = widget.rect().adjusted(beside, 0, -beside, 0)
    reads_left_to_right = widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    if shape:
        at = rect.left() if reads_left_to_right else rect.right() + 1 - side
        drawn = side * 0.8
        draw_shape(painter, QRectF(at, (widget.height() - drawn) / 2, drawn, drawn), shape, ink)
        rect.adjust(side * reads_left_to_right, 0, -side * (not reads_left_to_right), 0)
    painter.setPen(ink)
    painter.setFont(widget.font())
    word = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, word)
