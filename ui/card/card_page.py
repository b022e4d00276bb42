"""The sections of the claim card, one below the other, scrolled where they do not fit."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class CardPage(QScrollArea):
    """Never wider than the card; the keyboard goes to the sections, not to the page."""

    def __init__(self, parts: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QFrame()
        page.setProperty("kind", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part, once what was just opened has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 12))
