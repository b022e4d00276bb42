"""Choosing what leaves the program: format, privilege line, place."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.exporters import EXPORTERS

NAME_LENGTH = 60
"""Code points of the case's title in a proposed file name."""


class ExportPanel(QWidget):
    """Formats, a line, a place, one button.

    Signals:
        export_wanted: write the report (`Path`, privilege line).
        cancelled: nothing is to be written.
    """

    export_wanted = Signal(object, str)
    cancelled = Signal()

    def __init__(self, case_title: str, privilege_line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = QButtonGroup(self)
        self._suffixes: list[str] = []
        formats = QVBoxLayout()
        for place, name in enumerate(EXPORTERS.names()):
            exporter = EXPORTERS.get(name)
            choice = QRadioButton(exporter.title)
            choice.setChecked(place == 0)
            self._formats.addButton(choice, place)
            self._suffixes.append(exporter.suffix)
            formats.addWidget(choice)
        self._line = QLineEdit(privilege_line)
        self._line.setAccessibleName("Privilege line")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._path = QLineEdit(str(Path(folder) / (_file_name(case_title) + self._suffixes[0])))
        self._path.setAccessibleName("File")
        choose = QPushButton("Choose…")
        choose.clicked.connect(self._choose)
        self._formats.idClicked.connect(self._follow_format)
        place_row = QHBoxLayout()
        place_row.addWidget(self._path, 1)
        place_row.addWidget(choose)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow("Format", formats)
        form.addRow("Privilege line", self._line)
        form.addRow("File", place_row)
        note = QLabel("The report holds what the case says now. Suggestions and scores stay here.")
        note.setProperty("kind", "muted")
        form.addRow("", note)
        self._go = QPushButton("Export")
        self._go.setProperty("kind", "primary")
        self._go.clicked.connect(self.export)
        self._path.returnPressed.connect(self.export)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setFocusProxy(self._go)

    def set_path(self, path: Path) -> None:
        """Write to this file."""
        self._path.setText(str(path))

    def export(self) -> None:
        """Ask for the report."""
        if self._path.text().strip():
            path = Path(self._path.text().strip()).expanduser()
            self.export_wanted.emit(path, self._line.text().strip())

    def _follow_format(self, chosen: int) -> None:
        path = Path(self._path.text())
        stem = path.with_suffix("") if path.suffix in self._suffixes else path
        self._path.setText(str(stem) + self._suffixes[chosen])

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Export report", self._path.text())
        if name:
            self._path.setText(name)


def _file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    kept = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(kept.split())[:NAME_LENGTH].strip(". ") or "report"
