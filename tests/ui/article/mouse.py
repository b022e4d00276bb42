"""The analyst's mouse over the article, and where words are."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.article.article_view import ArticleView
from workbench.model import TextSpan

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def move(
    view: ArticleView, point: QPoint, pressed: Qt.MouseButton = Qt.MouseButton.NoButton
) -> None:
    # QTest moves the real cursor, which holds no button.
    where = QPointF(point)
    away = view.viewport().mapToGlobal(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, away, Qt.MouseButton.NoButton, pressed, NO_KEYS
    )
    QApplication.sendEvent(view.viewport(), event)


def around(view: ArticleView, words: str) -> TextSpan:
    start = view.text.index(words)
    return TextSpan(start, start + len(words))


def gap(view: ArticleView, position: int, *, behind: bool = False) -> QPoint:
    """Where the caret would stand before a letter, or behind the one before it."""
    at = TextSpan(position - 1, position) if behind else TextSpan(position, position + 1)
    box = view._page.lines.boxes(at)[0]
    spot = QPointF(box.right() if behind else box.left(), box.center().y())
    return (spot - view.to_sheet(QPoint())).toPoint()
