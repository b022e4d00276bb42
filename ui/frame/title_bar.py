"""The title bar: opening, undoing, who works, light or dark, exporting."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton, QWidget

from ui import icons
from ui.theme import ThemeController

ICON = QSize(16, 16)


class TitleBar(QWidget):
    """Buttons of the actions that everybody needs, and the person who acts.

    Signals:
        person_chosen: somebody works from now on (name; a new one joins the people).
    """

    person_chosen = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("titleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 14, 6)
        self._row.setSpacing(8)
        self.saved = QLabel("All changes saved")
        self.saved.setObjectName("quiet")
        self.person = QToolButton()
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.person.setAccessibleName("Who works")
        self.person.setToolTip("Every act carries this name")
        self._people = QMenu(self.person)
        self.person.setMenu(self._people)

    def put(self, action: QAction, icon: str, *, words: str = "", primary: bool = False) -> None:
        """Add an action's button; without words it shows the icon alone."""
        button = QToolButton()
        button.setIconSize(ICON)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setToolTip(_tip(action))
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            action.setIconText(words)
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if primary:
            button.setProperty("primary", True)
        action.changed.connect(lambda: self._follow(button, action))
        icons.put_on(action, icon, self._theme, role="accent_ink" if primary else "ink")
        self._row.addWidget(button)

    def put_space(self) -> None:
        """Push what follows to the right, beginning with the saved sign and the person."""
        self._row.addStretch(1)
        self._row.addWidget(self.saved)
        self._row.addWidget(self.person)
        icons.put_on(self.person, "person", self._theme)

    def show_saving(self, busy: bool) -> None:
        """Say whether everything is on the disk."""
        self.saved.setText("Saving…" if busy else "All changes saved")

    def show_people(self, names: list[str], acting: str) -> None:
        """Offer the workspace's people; `acting` is who works now."""
        self.person.setText(acting)
        self._people.clear()
        for name in names:
            chosen = self._people.addAction(name)
            chosen.setCheckable(True)
            chosen.setChecked(name == acting)
            chosen.triggered.connect(lambda _on=False, name=name: self.person_chosen.emit(name))
        self._people.addSeparator()
        self._people.addAction("Somebody else…").triggered.connect(self._ask_name)

    def _follow(self, button: QToolButton, action: QAction) -> None:
        button.setAccessibleName(action.text())
        button.setToolTip(_tip(action))

    def _ask_name(self) -> None:
        name, given = QInputDialog.getText(self, "Who works", "Name:")
        if given and name.strip():
            self.person_chosen.emit(" ".join(name.split()))


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString()
    return f"{action.text()} ({keys})" if keys else action.text()
