"""The line above an open source: what it is, which page, how large, close."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui import icons
from ui.theme import ThemeController
from ui.widgets.elided_label import ElidedLabel
from workbench.services.views.sources import CaptureView


class SourceHead(QWidget):
    """Title, page, zoom.

    Signals:
        page_wanted: go to this page, counted from 1.
        text_wanted: show the text (True) or the pages (False).
        find_wanted: open the find line.
        zoomed: steps larger (positive) or smaller.
        close_wanted: put the source away.
    """

    page_wanted = Signal(int)
    text_wanted = Signal(bool)
    find_wanted = Signal()
    zoomed = Signal(int)
    close_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._at, self._of = 0, 0
        self._title = ElidedLabel()
        self._title.setProperty("kind", "title")
        self._where = QLabel()
        self._where.setProperty("kind", "muted")
        self._back = self._button("previous", "Page before", self._go_back)
        self._on = self._button("next", "Next page", self._go_on)
        self._pages, self._text = QPushButton("Pages"), QPushButton("Text")
        self._tabs = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        for widget in (self._back, self._where, self._on):
            row.addWidget(widget)
        for tab in (self._pages, self._text):
            tab.setCheckable(True)
            tab.setProperty("kind", "quiet")
            self._tabs.addButton(tab)
            row.addWidget(tab)
        self._pages.clicked.connect(lambda: self.text_wanted.emit(False))
        self._text.clicked.connect(lambda: self.text_wanted.emit(True))
        for icon, name, act in (
            ("search", "Find in the source", self.find_wanted.emit),
            ("zoom.out", "Smaller", lambda: self.zoomed.emit(-1)),
            ("zoom.in", "Larger", lambda: self.zoomed.emit(1)),
            ("close", "Close the source", self.close_wanted.emit),
        ):
            row.addWidget(self._button(icon, name, act))

    def show_source(self, capture: CaptureView) -> None:
        """Name the source; pages and text can be chosen where there are both."""
        self._title.setText(f"{capture.source_number}  {capture.title}")
        paged = capture.media_type == "application/pdf"
        both = paged and bool(capture.text)
        for tab in (self._pages, self._text):
            tab.setVisible(both)
        self._pages.setChecked(True)
        self.show_page(0, 0)

    def show_page(self, at: int, of: int) -> None:
        """Which page is in view; 0 where there are no pages."""
        self._at, self._of = at, of
        self._where.setText(f"p. {at} of {of}")
        for widget in (self._back, self._where, self._on):
            widget.setVisible(of > 1)

    def show_text_tab(self) -> None:
        """Turn to the text, if both can be seen."""
        if self._text.isVisible() and not self._text.isChecked():
            self._text.setChecked(True)
            self.text_wanted.emit(True)

    def _go_back(self) -> None:
        self.page_wanted.emit(max(1, self._at - 1))

    def _go_on(self) -> None:
        self.page_wanted.emit(min(self._of, self._at + 1))

    def _button(self, icon: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        icons.put_on(button, icon, self._theme)
        button.clicked.connect(act)
        return button
