"""One finding as a line with its sign: told in words and colour, unfolded by a press."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.checks.check_words import closed_words, is_note, note, read_aloud, role_of, shape_of, told
from ui.shapes import draw_shape
from ui.theme import Theme, ThemeController, sans
from ui.widgets.chip import SMALLEST_TARGET
from ui.widgets.texts import tooltip_of
from workbench.services.views.checks import CheckRow

SIZE, NOTE = 13, 12
"""Of the letters of a line and of a chip, in pixels at 100 %."""

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class FindingLine(QAbstractButton):
    """Wraps where it is longer than the card is wide. Checked while its reasons are unfolded.

    How the claim itself was read is told on a chip, with the arrow that promises more.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._role, self._shape = "muted", "dash"
        self.is_note = False
        self.row: CheckRow | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def show_row(self, row: CheckRow) -> None:
        """Show a finding."""
        self.row = row
        self.is_note = is_note(row)
        self._role, self._shape = role_of(row), shape_of(row)
        if self.is_note:
            self._role = "muted"
        self.setText(note(row) if self.is_note else told(row))
        self.setAccessibleName(read_aloud(row))
        self.setToolTip(tooltip_of(closed_words(row) or row.finding.why))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        room = max(20, width - self._beside())
        box = self._metrics().boundingRect(QRect(0, 0, room, 10_000), WRAPPED, self.text())
        return max(SMALLEST_TARGET, box.height() + self._themes.theme.px(5))

    def sizeHint(self) -> QSize:
        """All of it on one line."""
        wide = self._metrics().horizontalAdvance(self.text()) + 2
        return QSize(wide + self._beside(), SMALLEST_TARGET)

    def minimumSizeHint(self) -> QSize:
        """The sign and a word."""
        return QSize(self._beside() + 6 * SIZE, SMALLEST_TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign beside the first line of words."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_note:
            self._paint_chip(painter, theme)
        elif self.isChecked() or self.underMouse() or self.hasFocus():
            self._paint_ground(painter, theme)
        ink = QColor(theme.families["true"] if self._role == "true" else getattr(theme, self._role))
        metrics, pad = self._metrics(), theme.px(4)
        side = theme.px(SIZE)
        words = self.rect().adjusted(pad + side + theme.px(4), 0, -pad, 0)
        if self.is_note:
            words = self.rect().adjusted(2 * pad, 0, -pad - side, 0)
        box = metrics.boundingRect(words, WRAPPED, self.text())
        box.moveTop((self.height() - box.height()) // 2)
        top = box.top() + (metrics.height() - side) / 2
        if not self.is_note:
            draw_shape(painter, QRectF(pad, top, side, side), self._shape, ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        words.setTop(box.top())
        painter.drawText(words, WRAPPED, self.text())
        painter.end()

    def _paint_chip(self, painter: QPainter, theme: Theme) -> None:
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(theme.focus if focused else theme.line), 2 if focused else 1))
        is_on = self.isChecked() or self.underMouse()
        painter.setBrush(QColor(theme.hover) if is_on else Qt.BrushStyle.NoBrush)
        pill = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.drawRoundedRect(pill, theme.px(9), theme.px(9))
        painter.setPen(QPen(QColor(theme.muted), 1.3))
        tip = QPointF(self.width() - theme.px(11), self.height() / 2 + 2)
        painter.drawPolyline([tip + QPointF(-3, -3), tip, tip + QPointF(3, -3)])

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(theme.focus), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _beside(self) -> int:
        px = self._themes.theme.px
        return 2 * px(4) + px(SIZE) + px(4)

    def _font(self) -> QFont:
        size = NOTE if self.is_note else SIZE
        return sans(self._themes.theme, size, semibold=not self.is_note)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
