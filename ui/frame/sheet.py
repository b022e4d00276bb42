"""A sheet over the panes: where a question needs room, and no dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

WIDTH = 980
"""Of the page in the middle, in pixels."""


class Sheet(QWidget):
    """Shows one panel with a title and a way back. Esc closes it.

    Signals:
        closed: the panel was put away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setObjectName("sheetTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._back = QPushButton("Back")
        self._back.setAccessibleName("Back")
        self._back.clicked.connect(self.close_panel)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName("Sheet")
        self._panel: QWidget | None = None
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        self._lay_out()

    @property
    def panel(self) -> QWidget | None:
        """What is shown now."""
        return self._panel

    def show_panel(self, title: str, panel: QWidget) -> None:
        """Show a panel; the one before it is put away for good."""
        self._forget()
        self._title.setText(title)
        self._panel = panel
        self._scroll.setWidget(panel)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Put the panel away."""
        if self._panel is not None:
            self._forget()
            self.closed.emit()

    def _lay_out(self) -> None:
        """A page in the middle of the desk, as the article is."""
        page = QFrame()
        page.setObjectName("sheet")
        page.setMaximumWidth(WIDTH)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(page)
        column.setContentsMargins(36, 24, 36, 24)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 24, 18)
        row.addStretch(1)
        row.addWidget(page, 20)
        row.addStretch(1)

    def _forget(self) -> None:
        if self._panel is not None:
            self._scroll.takeWidget()
            self._panel.deleteLater()
            self._panel = None
