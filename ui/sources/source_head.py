"""The lines above an open source: what it is; which page, how large, find, close."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.theme import Theme, ThemeController
from ui.widgets.elided_label import ElidedLabel
from workbench.services.views.captures import CaptureView

ICON = 16
"""Side of an icon, in pixels at 100 %."""


class SourceHead(QWidget):
    """Title, find, zoom and close; below, for a paged source, pages or text, and the page.

    Signals:
        page_wanted: go to this page, counted from 1.
        text_wanted: show the text (True) or the pages (False).
        find_wanted: open the find line.
        box_wanted: begin a box (True), or put it away.
        zoomed: steps larger (positive) or smaller.
        close_wanted: put the source away.
    """

    page_wanted = Signal(int)
    text_wanted = Signal(bool)
    find_wanted = Signal()
    box_wanted = Signal(bool)
    zoomed = Signal(int)
    close_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icons: list[QToolButton] = []
        self._at, self._of = 0, 0
        self._number, self._title = QLabel(), ElidedLabel()
        self._number.setProperty("kind", "muted")
        self._title.setProperty("kind", "title")
        self._where, self._paging = QLabel(), QWidget()
        self._where.setProperty("kind", "muted")
        for label in (self._number, self._where):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._back = self._button("previous", "Page before", self._go_back)
        self._on = self._button("next", "Next page", self._go_on)
        self._pages, self._text = QPushButton("Pages"), QPushButton("Text")
        self._tabs = QButtonGroup(self)
        for tab, as_text in ((self._pages, False), (self._text, True)):
            tab.setCheckable(True)
            tab.setProperty("kind", "quiet")
            tab.clicked.connect(lambda _on=False, told=as_text: self.text_wanted.emit(told))
            self._tabs.addButton(tab)
        self._box = self._button("box", "Draw a box", self._turn_box, "B")
        self._box.setCheckable(True)
        self._find = self._button("search", "Find in the source", self.find_wanted.emit, "Ctrl+F")
        self._zooms = (
            self._button("zoom.out", "Smaller", lambda: self.zoomed.emit(-1), "Ctrl+-"),
            self._button("zoom.in", "Larger", lambda: self.zoomed.emit(1), "Ctrl++"),
        )
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.theme)

    def show_title(self, capture: CaptureView) -> None:
        """Name the source."""
        self._number.setText(str(capture.source_number))
        self._title.setText(capture.title)

    def show_source(self, capture: CaptureView) -> None:
        """Name another source; its pages are not known yet."""
        self.show_title(capture)
        self.show_page(0, 0)

    def show_choices(self, capture: CaptureView, *, paged: bool, zoom: bool, box: bool) -> None:
        """What can be done with what is shown: pages or text, find words, zoom, draw a box."""
        both = paged and bool(capture.text)
        (self._pages if paged else self._text).setChecked(True)
        for tab in (self._pages, self._text):
            tab.setVisible(both)
        self._paging.setVisible(paged)
        self._find.setVisible(bool(capture.text))
        self._box.setVisible(box)
        for button in self._zooms:
            button.setVisible(zoom)

    def show_box(self, is_on: bool) -> None:
        """Whether a box is being drawn."""
        self._box.setChecked(is_on)

    def show_page(self, at: int, of: int) -> None:
        """Which page is in view; 0 where there are no pages."""
        self._at, self._of = at, of
        self._where.setText(f"p. {at} of {of}")
        for widget in (self._back, self._where, self._on):
            widget.setVisible(of > 1)
        self._back.setEnabled(at > 1)
        self._on.setEnabled(at < of)

    def _turn_box(self) -> None:
        self.box_wanted.emit(self._box.isChecked())

    def _go_back(self) -> None:
        self.page_wanted.emit(max(1, self._at - 1))

    def _go_on(self) -> None:
        self.page_wanted.emit(min(self._of, self._at + 1))

    def _lay_out(self) -> None:
        name, tools = QHBoxLayout(), QHBoxLayout(self._paging)
        name.setSpacing(2)
        name.addWidget(self._number)
        name.addSpacing(6)
        name.addWidget(self._title, 1)
        close = self._button("close", "Close the source", self.close_wanted.emit, "Esc")
        for button in (self._box, self._find, *self._zooms, close):
            name.addWidget(button)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for tab in (self._pages, self._text):
            tools.addWidget(tab)
        tools.addStretch(1)
        for widget in (self._back, self._where, self._on):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(name)
        column.addWidget(self._paging)

    def _on_theme_changed(self, theme: Theme) -> None:
        for button in self._icons:
            button.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))

    def _button(
        self, icon: str, name: str, act: Callable[[], object], key: str = ""
    ) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})" if key else name)
        icons.put_on(button, icon, self._theme)
        self._icons.append(button)
        button.clicked.connect(lambda _on=False: act())
        return button
