"""The right column: claim card, sources, notes, history, one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget


class Side(QTabWidget):
    """Panes under quiet tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName("Right column")
        self.setAccessibleName("Right column")
        self._names: dict[str, QWidget] = {}

    def put(self, name: str, title: str, pane: QWidget, *, lasting: bool = True) -> None:
        """Add a pane; one that is not `lasting` has its tab only while it is shown."""
        self._names[name] = pane
        self.addTab(pane, title)
        self.setTabVisible(self.indexOf(pane), lasting)

    def hide_pane(self, name: str) -> bool:
        """Take the tab of a pane away; True if it was the one in front."""
        pane = self._names[name]
        was_in_front = self.currentWidget() is pane
        self.setTabVisible(self.indexOf(pane), False)
        return was_in_front

    def show_pane(self, name: str, *, focus: bool = True) -> QWidget:
        """Bring a pane to the front."""
        pane = self._names[name]
        self.setTabVisible(self.indexOf(pane), True)
        self.setCurrentWidget(pane)
        if focus:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return pane
