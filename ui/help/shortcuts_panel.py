"""All keys on one sheet, made from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.actions import ACTIONS, MENUS, OTHER_KEYS, specs_of
from ui.widgets.key_hint import KeyHint
from ui.widgets.section_header import SectionHeader

COLUMNS = 2
"""Columns of menus side by side; fits 1280 pixels at 100 %."""


class ShortcutsPanel(QWidget):
    """Every key by the menu it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnMinimumWidth(2, 40)
        rows = [0] * COLUMNS
        for menu_id, title in MENUS.items():
            keyed = [(s.text.rstrip("…"), s.shortcuts) for s in specs_of(menu_id) if s.shortcuts]
            self._group(title.replace("&", ""), keyed, rows)
        self._group("Rating", [(what, (keys,)) for keys, what in OTHER_KEYS], rows)
        self._grid.setRowStretch(max(rows), 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)
        self.setAccessibleName(f"{len(ACTIONS)} actions and their keys")

    def _group(self, title: str, keyed: list[tuple[str, tuple[str, ...]]], rows: list[int]) -> None:
        column = rows.index(min(rows))
        first = 3 * column
        self._grid.addWidget(SectionHeader(title), rows[column], first, 1, 2)
        for place, (what, keys) in enumerate(keyed, start=rows[column] + 1):
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            hint = KeyHint(shown or keys[0])
            hint.setAccessibleName(f"{what}: {keys[0]}")
            self._grid.addWidget(hint, place, first)
            self._grid.addWidget(QLabel(what), place, first + 1)
        rows[column] += len(keyed) + 2
