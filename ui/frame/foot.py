"""The foot: where one is, and the keys that are worth learning."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.widgets.key_hint import KeyHint

HINTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("J", "K"), "next, previous"),
    (("A", "X"), "accept, dismiss"),
    (("1", "9"), "verdict"),
    (("E",), "quote a source"),
    (("C",), "claim from selection"),
    (("?",), "all keys"),
)


class Foot(QWidget):
    """One quiet line."""

    def __init__(self, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._where = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(6)
        row.addWidget(self._where)
        self._hints: list[QWidget] = []
        for keys, what in HINTS:
            row.addSpacing(10)
            for widget in (*(KeyHint(key) for key in keys), QLabel(what)):
                row.addWidget(widget)
                self._hints.append(widget)
        row.addStretch(1)
        place = QLabel(workspace)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setToolTip("The folder of your work; nothing leaves it by itself")
        row.addWidget(place)

    def show_place(self, at: int, of: int) -> None:
        """Which claim of how many is current; nothing if none is."""
        self._where.setText(f"Claim {at} of {of}" if at else f"{of} claims")

    def show_hints(self, shown: bool) -> None:
        """Show the keys only where there are claims to use them on."""
        for widget in self._hints:
            widget.setVisible(shown)
        self._where.setVisible(shown)
