"""All keys on one sheet, made from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import MENUS, OTHER_KEYS, specs_of
from ui.widgets.key_hint import KeyHint
from ui.widgets.section_header import SectionHeader

COLUMNS = (("file", "edit", "check"), ("claim", "read"), ("view", "rating", "help"))
"""Menus side by side, so that all of it fits 1280 by 800 pixels at 100 % without scrolling."""

RATING = "rating"
"""The group of keys that are no actions."""


class ShortcutsPanel(QWidget):
    """Every key by the menu it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(3)
            for group in groups:
                column.addWidget(SectionHeader(_title(group)))
                column.addLayout(_keys(group))
                column.addSpacing(9)
            column.addStretch(1)
            row.addLayout(column, 1)


def _title(group: str) -> str:
    return "Rating, and more" if group == RATING else MENUS[group].replace("&", "")


def _keys(group: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    if group == RATING:
        keyed = [(keys, what) for keys, what in OTHER_KEYS]
    else:
        keyed = [(s.shortcuts[0], s.text.rstrip("…")) for s in specs_of(group) if s.shortcuts]
    for place, (keys, what) in enumerate(keyed):
        grid.addWidget(_hint(keys), place, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(what), place, 1)
    return grid


def _hint(keys: str) -> KeyHint:
    """A key of the table, or several in words ("1 … 9"), which are no one shortcut."""
    hint = KeyHint(keys)
    if "…" in keys or "Wheel" in keys:
        hint.setText(keys)
    else:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        hint.setText(shown or keys)
    hint.setAccessibleName(f"Key {keys}")
    return hint
