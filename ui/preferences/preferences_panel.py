"""The preferences, made from `workbench.settings.Settings`: one row an option."""

from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.settings import HIDDEN, Settings


class PreferencesPanel(QWidget):
    """Every option with its title and what it means. There is no button to keep them.

    Signals:
        changed: an option has a new value (its name, the value).
    """

    changed = Signal(str, object)

    def __init__(
        self, settings: Settings, scales: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(10)
        for name, option in Settings.model_fields.items():
            if name in HIDDEN:
                continue
            choices = scales if name == "scale" else []
            editor = self._editor(name, option, getattr(settings, name), choices)
            editor.setAccessibleName(option.title or name)
            editor.setAccessibleDescription(option.description or "")
            meaning = QLabel(option.description or "")
            meaning.setProperty("kind", "small")
            meaning.setWordWrap(True)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft)
            cell.addWidget(meaning)
            # A check box says its own name.
            form.addRow("" if option.annotation is bool else option.title or name, cell)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)

    def _editor(self, name: str, option: FieldInfo, value: Any, choices: list[str]) -> QWidget:
        kind = option.annotation
        if choices or get_origin(kind) is Literal:
            return self._combo(name, value, choices or list(get_args(kind)))
        if kind is bool:
            return self._check(name, value, option.title or name)
        if kind is int:
            return self._spin(name, value, option)
        return self._line(name, value)

    def _combo(self, name: str, value: str, choices: list[str]) -> QWidget:
        combo = QComboBox()
        combo.addItems(choices)
        combo.setCurrentText(value)
        combo.textActivated.connect(lambda text: self.changed.emit(name, text))
        return combo

    def _check(self, name: str, value: bool, title: str) -> QWidget:
        check = QCheckBox(title)
        check.setChecked(value)
        check.toggled.connect(lambda on: self.changed.emit(name, on))
        return check

    def _spin(self, name: str, value: int, option: FieldInfo) -> QWidget:
        spin = QSpinBox()
        for bound in option.metadata:
            spin.setMinimum(getattr(bound, "ge", spin.minimum()))
            spin.setMaximum(getattr(bound, "le", spin.maximum()))
        spin.setSuffix(" %")
        spin.setSingleStep(5)
        spin.setValue(value)
        spin.valueChanged.connect(lambda number: self.changed.emit(name, number))
        return spin

    def _line(self, name: str, value: str) -> QWidget:
        line = QLineEdit(value)
        line.setMinimumWidth(360)
        line.editingFinished.connect(lambda: self.changed.emit(name, line.text().strip()))
        return line
