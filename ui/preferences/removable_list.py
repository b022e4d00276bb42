"""A list of short entries in the preferences, each with a way to take it out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout


class RemovableList(QWidget):
    """Shows entries as chips; pressing one takes it out.

    Signals:
        changed: the entries that are left (`list[str]`).
    """

    changed = Signal(object)

    def __init__(self, told: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._entries: list[str] = []
        self._none = QLabel("none")
        self._none.setProperty("kind", "muted")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._chips)

    def show_entries(self, entries: Sequence[str]) -> None:
        """Show these entries."""
        self._entries = list(entries)
        self._flow.clear()
        for entry in self._entries:
            self._flow.addWidget(self._chip(entry))
        self._none.setVisible(not self._entries)
        self._chips.setVisible(bool(self._entries))

    def chips(self) -> list[ChipButton]:
        """The chips that are shown, in order."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        shown = (item.widget() for item in items if item is not None)
        return [chip for chip in shown if isinstance(chip, ChipButton)]

    def _chip(self, entry: str) -> ChipButton:
        chip = ChipButton(self._told(entry), "cross")
        chip.setAccessibleName(f"Take out {self._told(entry)}")
        chip.setToolTip("Press to take it out")
        chip.clicked.connect(lambda: self._take_out(entry))
        return chip

    def _take_out(self, entry: str) -> None:
        self.changed.emit([other for other in self._entries if other != entry])
