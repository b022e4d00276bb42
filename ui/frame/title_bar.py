"""The title bar: opening, undoing, what is being done, who works, light or dark, exporting."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui import icons
from ui.mnemonics import plain
from ui.theme import Theme, ThemeController

ICON_PX = 16
"""Side of an icon at 100 %."""


class TitleBar(QWidget):
    """Buttons of the actions that everybody needs, and the person who acts.

    Signals:
        person_chosen: somebody known works from now on (name).
        somebody_wanted: somebody else is to be named.
    """

    person_chosen = Signal(str)
    somebody_wanted = Signal()

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
        self.person.setToolTip("Every act carries this name")
        self._people = QMenu(self.person)
        self.person.setMenu(self._people)
        theme.changed.connect(self._fit)

    def put(self, action: QAction, icon: str, *, words: str = "", primary: bool = False) -> None:
        """Add an action's button; without words it shows the icon alone."""
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setText(words)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
        )
        button.setProperty("primary", primary)
        # An icon of its own: the action's stands in a menu, on another ground.
        icons.put_on(button, icon, self._theme, role="accent_ink" if primary else "ink")
        action.changed.connect(lambda: _follow(button, action))
        _follow(button, action)
        self._row.addWidget(button)
        self._fit(self._theme.theme)

    def put_space(self, sign: QWidget) -> None:
        """Push what follows to the right: `sign` of what is done, the saved sign, the person."""
        self._row.addStretch(1)
        self._row.addWidget(sign, 2)
        self._row.addWidget(self.saved)
        self._row.addWidget(self.person)
        icons.put_on(self.person, "person", self._theme)

    def show_saving(self, busy: bool) -> None:
        """Say whether everything is on the disk."""
        self.saved.setText("Saving…" if busy else "All changes saved")

    def show_people(self, names: list[str], acting: str) -> None:
        """Offer the workspace's people; `acting` is who works now."""
        self.person.setText(acting.replace("&", "&&"))
        self.person.setAccessibleName(f"Who works: {acting}")
        self._people.clear()
        for name in names:
            chosen = self._people.addAction(name.replace("&", "&&"))
            chosen.setCheckable(True)
            chosen.setChecked(name == acting)
            chosen.triggered.connect(lambda _on=False, name=name: self.person_chosen.emit(name))
        self._people.addSeparator()
        self._people.addAction("&Somebody else…").triggered.connect(self.somebody_wanted)

    def _fit(self, theme: Theme) -> None:
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(theme.px(ICON_PX), theme.px(ICON_PX)))


def _follow(button: QToolButton, action: QAction) -> None:
    words, keys = plain(action.text()), action.shortcut().toString()
    button.setEnabled(action.isEnabled())
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({keys})" if keys else words)
