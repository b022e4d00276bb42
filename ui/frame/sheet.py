"""A sheet over the panes: where a question needs room, and no dialog."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

WIDTH = 1040
"""Of the page in the middle, in pixels at 100 %."""


@dataclass
class _Laid:
    """A panel on the sheet, and where the keyboard was in it when another came over it."""

    title: str
    panel: QWidget
    focus: QWidget | None = None


class Sheet(QWidget):
    """Shows panels with a title and a way back. Esc closes the one on top.

    A panel that is opened from another one lies over it, and that one comes
    back as it was; the same panel (by title) is never laid over itself.

    Signals:
        put_away: a panel is gone for good (the panel), however it went.
        closed: the last panel was put away.
    """

    put_away = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._laid: list[_Laid] = []
        self._title = QLabel()
        self._title.setObjectName("sheetTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._back = QPushButton("Back")
        self._back.setToolTip("Back (Esc)")
        self._back.setAutoDefault(True)
        self._back.clicked.connect(self.close_panel)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName("Sheet")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        self._page = QFrame()
        self._lay_out()

    @property
    def panel(self) -> QWidget | None:
        """What is shown now."""
        return self._laid[-1].panel if self._laid else None

    def show_panel(self, title: str, panel: QWidget) -> None:
        """Lay a panel over what is shown; one of the same title is put away for it."""
        self._lift()
        for former in [laid for laid in self._laid if laid.title == title]:
            self._forget(former)
        self._laid.append(_Laid(title, panel))
        self._show_top()

    def close_panel(self) -> None:
        """Put away the panel on top."""
        if self._laid:
            self.remove(self._laid[-1].panel)

    def remove(self, panel: QWidget) -> None:
        """Put away one panel, wherever it lies."""
        former = next((laid for laid in self._laid if laid.panel is panel), None)
        if former is None:
            return
        is_last, on_top = len(self._laid) == 1, former is self._laid[-1]
        if on_top:
            self._lift()
        self._forget(former)
        if is_last:
            self.closed.emit()
        elif on_top:
            self._show_top()

    def clear(self) -> None:
        """Put all panels away."""
        while self._laid:
            self.close_panel()

    def fit(self, scale: float) -> None:
        """Keep the page as wide as its text needs at the size of the interface."""
        self._page.setMaximumWidth(round(WIDTH * scale))

    def _show_top(self) -> None:
        top = self._laid[-1]
        self._title.setText(top.title)
        self._scroll.setWidget(top.panel)
        top.panel.setAutoFillBackground(False)  # the page's white shows through
        for button in top.panel.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        top.panel.show()
        (top.focus or top.panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift(self) -> None:
        """Take what is on top off the page, to be shown again or put away."""
        if not self._laid:
            return
        top = self._laid[-1]
        focused = QApplication.focusWidget()
        top.focus = focused if focused is not None and top.panel.isAncestorOf(focused) else None
        self._scroll.takeWidget()
        top.panel.setParent(self)
        top.panel.hide()

    def _forget(self, laid: _Laid) -> None:
        self._laid.remove(laid)
        self.put_away.emit(laid.panel)
        laid.panel.deleteLater()

    def _lay_out(self) -> None:
        """A page in the middle of the desk, as the article is."""
        self._page.setObjectName("sheet")
        self.fit(1.0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(32, 20, 32, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.addStretch(1)
        row.addWidget(self._page, 40)
        row.addStretch(1)
