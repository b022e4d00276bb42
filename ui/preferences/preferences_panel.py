"""The preferences, made from `workbench.settings.Settings`: one row an option."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.leaning_menu import told
from ui.preferences.removable_list import RemovableList
from ui.words import capitalised
from workbench.model import DeskProfile, RatingScale
from workbench.settings import HIDDEN, Settings

LINE_WIDTH = 280
"""Least width of a line of text, in pixels."""

Show = Callable[[Any], object]


class PreferencesPanel(QWidget):
    """Every option with its title and what it means. There is no button to keep them.

    Signals:
        changed: an option has a new value (its name, the value).
        file_wanted: choose a file for an option (its name).
    """

    changed = Signal(str, object)
    file_wanted = Signal(str)

    def __init__(
        self,
        settings: Settings,
        scales: Iterable[RatingScale],
        profiles: Iterable[DeskProfile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        by_profile = {"": "As the desk profile has it"}
        self._choices = {
            "scale": by_profile | {scale.name: scale.title for scale in scales},
            "desk_profile": {profile.name: profile.title for profile in profiles},
        }
        self._shown: dict[str, Show] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        for name, option in Settings.model_fields.items():
            if name not in HIDDEN:
                self._add_row(name, option)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.follow(Settings.model_fields)

    def follow(self, names: Iterable[str]) -> None:
        """Show what these options are now; they may be changed elsewhere too."""
        for name in names:
            if name in self._shown:
                self._shown[name](getattr(self._settings, name))

    def _add_row(self, name: str, option: FieldInfo) -> None:
        row, title = self._grid.rowCount(), option.title or name
        label, meaning = QLabel(title), QLabel(option.description or "")
        editor = self._editor(name, option)
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(option.description or "")
        label.setBuddy(editor)
        meaning.setProperty("kind", "small")
        meaning.setWordWrap(True)
        middle = Qt.AlignmentFlag.AlignVCenter
        if row == 1:
            self.setFocusProxy(editor)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | middle)
        self._grid.addLayout(self._cell(name, editor), row, 1)
        self._grid.addWidget(meaning, row, 2, middle)

    def _cell(self, name: str, editor: QWidget) -> QHBoxLayout:
        cell = QHBoxLayout()
        cell.setSpacing(6)
        cell.addWidget(editor, 1 if isinstance(editor, QLineEdit | RemovableList) else 0)
        if name.endswith("_file"):
            choose = QPushButton("Choose…")
            choose.setAccessibleName(f"Choose a file: {editor.accessibleName()}")
            choose.clicked.connect(lambda: self.file_wanted.emit(name))
            cell.addWidget(choose)
        elif not isinstance(editor, QLineEdit | RemovableList):
            cell.addStretch(1)
        return cell

    def _editor(self, name: str, option: FieldInfo) -> QWidget:
        kind = option.annotation
        if name in self._choices:
            return self._combo(name, self._choices[name])
        if get_origin(kind) is Literal:
            return self._combo(name, {value: capitalised(value) for value in get_args(kind)})
        if get_origin(kind) is list:
            return self._list(name)
        if kind is bool:
            return self._check(name)
        if kind is int:
            return self._spin(name, option)
        return self._line(name)

    def _combo(self, name: str, choices: dict[str, str]) -> QWidget:
        combo = QComboBox()
        for value, words in choices.items():
            combo.addItem(words, value)
        combo.activated.connect(lambda at: self.changed.emit(name, combo.itemData(at)))
        self._shown[name] = lambda value: combo.setCurrentIndex(combo.findData(value))
        return combo

    def _check(self, name: str) -> QWidget:
        check = QCheckBox()
        check.clicked.connect(lambda on: self.changed.emit(name, on))
        self._shown[name] = check.setChecked
        return check

    def _spin(self, name: str, option: FieldInfo) -> QWidget:
        spin = QSpinBox()
        for bound in option.metadata:
            spin.setMinimum(getattr(bound, "ge", spin.minimum()))
            spin.setMaximum(getattr(bound, "le", spin.maximum()))
        spin.setKeyboardTracking(False)  # a number that is half typed is none yet
        spin.setSuffix(" %")
        spin.setSingleStep(5)
        spin.valueChanged.connect(lambda number: self.changed.emit(name, number))
        self._shown[name] = spin.setValue
        return spin

    def _list(self, name: str) -> QWidget:
        entries = RemovableList(told)
        entries.changed.connect(lambda left: self.changed.emit(name, left))
        self._shown[name] = entries.show_entries
        return entries

    def _line(self, name: str) -> QWidget:
        line = QLineEdit()
        line.setMinimumWidth(LINE_WIDTH)
        line.editingFinished.connect(lambda: self.changed.emit(name, line.text().strip()))
        self._shown[name] = line.setText
        return line
