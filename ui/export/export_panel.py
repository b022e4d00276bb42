"""Choosing what leaves the program: format, privilege line, place."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
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

from workbench.exporters import ExportKind, exporters_of
from workbench.model import Addressee

NAME_LENGTH = 60
"""Code points of the case's title in a proposed file name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written; of a query sheet, to whom its queries go (None: to all)."""

    kind: ExportKind = ExportKind.REPORT
    addressee: Addressee | None = None


REPORT, SHEET = Wanted(), ExportKind.QUERY_SHEET

CHOICES = (
    ("Report", REPORT),
    ("Query sheet: all queries", Wanted(SHEET)),
    ("Query sheet for the writer", Wanted(SHEET, Addressee.WRITER)),
    ("Query sheet for the editor", Wanted(SHEET, Addressee.EDITOR)),
    ("Query sheet for legal", Wanted(SHEET, Addressee.LEGAL)),
)


class ExportPanel(QWidget):
    """Formats, a line, a place, one button. A file that would be replaced is named.

    Signals:
        export_wanted: write a file (`Path`, privilege line, `Wanted`).
        cancelled: nothing is to be written.
    """

    export_wanted = Signal(object, str, object)
    cancelled = Signal()

    def __init__(self, case_title: str, privilege_line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = QButtonGroup(self)
        self.what = QComboBox()
        self.what.setAccessibleName("What is exported")
        for words, wanted in CHOICES:
            self.what.addItem(words, wanted)
        self.what.currentIndexChanged.connect(self._follow_what)
        self._exporters = [exporter for kind in ExportKind for exporter in exporters_of(kind)]
        for place, exporter in enumerate(self._exporters):
            self._formats.addButton(QRadioButton(exporter.title), place)
        self._formats.button(0).setChecked(True)
        self._line = QLineEdit(privilege_line)
        self._line.setAccessibleName("Privilege line")
        self._path = QLineEdit(str(_folder() / (_file_name(case_title) + self._suffix())))
        self._path.setAccessibleName("File")
        self._told = QLabel()
        self._told.setProperty("kind", "small")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._go = QPushButton()
        self._go.setProperty("kind", "primary")
        self._go.clicked.connect(self.export)
        self._path.returnPressed.connect(self.export)
        self._path.textChanged.connect(self._tell)
        self._formats.idClicked.connect(self._follow_format)
        self._lay_out()
        self._offer()
        self._tell()
        self.setFocusProxy(self._go)

    @property
    def path(self) -> Path | None:
        """Where the report goes; a name without the suffix of a format gets the chosen one's."""
        told = self._path.text().strip()
        if not told:
            return None
        path = Path(told).expanduser()
        known = path.suffix.lower() in self._suffixes
        return path if known else path.with_name(path.name + self._suffix())

    def set_path(self, path: Path) -> None:
        """Write to this file."""
        self._path.setText(str(path))

    def export(self) -> None:
        """Ask for the report."""
        if self.path is not None:
            self.export_wanted.emit(self.path, self._line.text().strip(), self.wanted)

    @property
    def wanted(self) -> Wanted:
        """The report, or queries to whom."""
        chosen: Wanted = self.what.currentData()
        return chosen

    @property
    def _suffixes(self) -> dict[str, int]:
        """The suffixes of what is exported, with the places of their formats."""
        kind = self.wanted.kind
        return {e.suffix: at for at, e in enumerate(self._exporters) if e.kind is kind}

    def _suffix(self) -> str:
        return self._exporters[self._formats.checkedId()].suffix

    def _offer(self) -> None:
        """Show the formats of what is exported."""
        offered = self._suffixes.values()
        for button in self._formats.buttons():
            button.setVisible(self._formats.id(button) in offered)

    def _follow_what(self, _place: int) -> None:
        before = self._suffix()
        self._formats.button(
            self._suffixes.get(before, next(iter(self._suffixes.values())))
        ).click()
        self._offer()
        self._tell()

    def _follow_format(self, _chosen: int) -> None:
        path = Path(self._path.text())
        known = {exporter.suffix for exporter in self._exporters}
        stem = path.with_suffix("") if path.suffix.lower() in known else path
        self._path.setText(str(stem) + self._suffix())

    def _tell(self) -> None:
        """Say what the button would do; the format follows the name that is typed."""
        path = self.path
        if path is not None and path.suffix.lower() in self._suffixes:
            self._formats.button(self._suffixes[path.suffix.lower()]).setChecked(True)
        replaces = path is not None and path.exists()
        self._go.setText("Replace" if replaces else "Export")
        self._go.setEnabled(path is not None)
        self._told.setText(f"{path.name} exists and is replaced." if path and replaces else "")

    def _choose(self) -> None:
        kinds = ";;".join(
            f"{self._exporters[at].title} (*{suffix})" for suffix, at in self._suffixes.items()
        )
        name, _ = QFileDialog.getSaveFileName(self, "Export report", self._path.text(), kinds)
        if name:
            self._path.setText(name)

    def _lay_out(self) -> None:
        formats = QVBoxLayout()
        formats.setSpacing(2)
        for button in self._formats.buttons():
            formats.addWidget(button)
        choose = QPushButton("Choose…")
        choose.setAccessibleName("Choose the file")
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.addWidget(self._path, 1)
        place.addWidget(choose)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(12)
        form.addRow("What", self.what)
        form.addRow("Format", formats)
        form.addRow("Privilege line", self._line)
        form.addRow("File", place)
        form.addRow("", self._told)
        note = QLabel("The report holds what the case says now. Suggestions and scores stay here.")
        note.setProperty("kind", "muted")
        note.setWordWrap(True)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(note, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)


def _folder() -> Path:
    """The documents' folder, or home where there is none."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    told = Path(QStandardPaths.writableLocation(documents))
    return told if told.is_dir() else Path.home()


def _file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    kept = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(kept.split())[:NAME_LENGTH].strip(". ") or "report"
