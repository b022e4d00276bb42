"""Paints a line of the history: what was done, what came of it, by whom; the time at the right."""

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from ui.history.history_model import HistoryModel, Line
from ui.theme import sans
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.services.views.history import HistoryRow


class HistoryDelegate(RowDelegate):
    """Acts and days; a day is a quiet heading."""

    left, right, pad = 14, 56, 6

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """What was done; what came of it; who, and to which claims."""
        line: Line = index.data(HistoryModel.LineRole)
        if isinstance(line, date):
            return (RowText(str(index.data()), role="muted", size=12, semibold=True),)
        if not isinstance(line, HistoryRow):
            return (RowText(line.value, role="accent"),)
        touched = index.data(HistoryModel.ClaimsRole)
        by = line.who if touched in ("", line.detail) else f"{line.who} · {touched}"
        texts = [RowText(line.what, semibold=True, lines=2)]
        if line.detail:
            texts.append(RowText(line.detail, lines=3))
        return (*texts, RowText(by, role="muted", size=12))

    def paint_beside(self, painter: QPainter, box: QRect, index: Index) -> None:
        """The time of an act."""
        line: Line = index.data(HistoryModel.LineRole)
        if not isinstance(line, HistoryRow):
            return
        theme, px = self.theme, self.theme.px
        height = QFontMetrics(sans(theme)).height()
        place = QRect(box.left(), box.top() + px(self.pad), box.width() - px(14), height)
        painter.setFont(sans(theme, 12))
        painter.setPen(QColor(theme.muted))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, f"{line.at.astimezone():%H:%M}")
