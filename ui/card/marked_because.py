"""Why a suggestion was marked, and a way to see more or fewer like it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from ui.leaning_menu import add_leanings
from workbench.model import ClaimState
from workbench.services.views.claims import ClaimRow


class MarkedBecause(QWidget):
    """The reasons in words; while it is a suggestion, what the desk can make of them.

    Signals:
        lean_wanted: mute (False) or raise (True) an entry of the settings.
    """

    lean_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ClaimRow | None = None
        self.words = QLabel()
        self.words.setProperty("kind", "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.more = QPushButton("More, fewer…")
        self.more.setProperty("kind", "link")
        self.more.setAccessibleName("More or fewer suggestions like this")
        self.more.setToolTip("Raise or mute this kind, or a word of it, for your desk")
        self.more.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)

    def show_claim(self, row: ClaimRow) -> None:
        """Tell why this one was marked; a claim made by hand has no reasons."""
        self._row = row
        self.words.setText(f"Marked because: {'; '.join(row.reasons)}")
        self.more.setVisible(row.state is ClaimState.SUGGESTED)
        self.setVisible(bool(row.reasons))

    def menu(self) -> QMenu:
        """What can be raised and muted of the claim that is shown."""
        menu = QMenu(self)
        if self._row is not None:
            add_leanings(menu, self._row, self.lean_wanted.emit)
        return menu

    def _ask(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
