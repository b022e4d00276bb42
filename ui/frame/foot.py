"""The foot: where one is, and the keys that are worth learning."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.widgets.elided_label import ElidedLabel
from ui.widgets.key_hint import KeyHint
from ui.words import counted

HINTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("J", "K"), "next, previous"),
    (("A", "X"), "accept, dismiss"),
    (("1", "…", "9"), "verdict"),
    (("E",), "quote"),
    (("C",), "claim from selection"),
    (("Y",), "next in no claim"),
    (("?",), "all keys"),
)
"""Keys and what they do; an ellipsis stands for the keys in between."""


class Foot(QWidget):
    """One quiet line."""

    def __init__(self, workspace: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._where = QLabel()
        self._left = QLabel()
        self._walk = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(5)
        row.addWidget(self._where)
        row.addSpacing(8)
        row.addWidget(self._left)
        row.addWidget(self._walk)
        self._hints: list[QWidget] = []
        for keys, what in HINTS:
            row.addSpacing(12)
            for widget in (*(_key(key) for key in keys), QLabel(what)):
                row.addWidget(widget)
                self._hints.append(widget)
        row.addStretch(1)
        place = ElidedLabel(workspace.name, elide=Qt.TextElideMode.ElideMiddle)
        place.setToolTip(f"Your work lies in {workspace}; nothing leaves it by itself")
        row.addWidget(place)

    def show_place(self, at: int, of: int) -> None:
        """Which claim of how many is current; only how many if none is."""
        self._where.setText(f"Claim {at} of {of}" if at else counted(of, "claim"))

    def show_left(self, mine: int, overdue: int) -> None:
        """How many claims are of whoever works, and how many should have been decided by now."""
        told = ((mine, "mine"), (overdue, "overdue"))
        self._left.setText(" · ".join(f"{count} {word}" for count, word in told if count))

    def show_walk(self, words: str) -> None:
        """Say what a walk through the article came to; empty when it is over."""
        self._walk.setText(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_hints(self, shown: bool) -> None:
        """Show the keys only where there are claims to use them on."""
        for widget in self._hints:
            widget.setVisible(shown)
        self._where.setVisible(shown)
        self._left.setVisible(shown)


def _key(key: str) -> QWidget:
    return QLabel(key) if key == "…" else KeyHint(key)
