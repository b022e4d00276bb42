"""The right column: claim card, sources, checks, notes, history, one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.side_tabs import SideTabs
from ui.theme import ThemeController


class Side(QTabWidget):
    """Panes under quiet tabs."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setDocumentMode(True)
        self._tabs = SideTabs(theme)
        self.setTabBar(self._tabs)
        self._tabs.setAccessibleName("Right column")
        self.setAccessibleName("Right column")
        self._names: dict[str, QWidget] = {}

    def put(self, name: str, title: str, pane: QWidget, *, sign: str, lasting: bool = True) -> None:
        """Add a pane under a sign of `ui.icons`; one that is not `lasting` has its tab only
        while it is shown."""
        self._names[name] = pane
        self.addTab(pane, title)
        self._tabs.set_sign(self.indexOf(pane), sign)
        self.setTabVisible(self.indexOf(pane), lasting)

    def hide_pane(self, name: str) -> bool:
        """Take the tab of a pane away; True if it was the one in front."""
        pane = self._names[name]
        was_in_front = self.currentWidget() is pane
        self.setTabVisible(self.indexOf(pane), False)
        self._tabs.fit_again()
        return was_in_front

    def show_pane(self, name: str, *, focus: bool = True) -> QWidget:
        """Bring a pane to the front."""
        pane = self._names[name]
        self.setTabVisible(self.indexOf(pane), True)
        self._tabs.fit_again()
        self.setCurrentWidget(pane)
        if focus:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return pane

    def count_on(self, name: str, count: int, noun: str) -> None:
        """Show on a pane's tab how many of something there are; 0 shows nothing."""
        self._tabs.set_count(self.indexOf(self._names[name]), count, noun)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the tabs."""
        self._tabs.fit(self.width())
        super().resizeEvent(event)
