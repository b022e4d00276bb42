"""The facts of one source, edited in place below the list."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from ui.widgets.autogrow_text import GrowingText
from workbench.services.sources import SourceFacts
from workbench.services.views.sources import SourceRow

FIELDS = (
    ("title", "Title"),
    ("author", "Author"),
    ("publisher", "Publisher"),
    ("published", "Date"),
    ("url", "Address"),
    ("archived_url", "Archived at"),
)
"""What is asked, in the order of a citation."""


class SourceFactsForm(QWidget):
    """Line edits that keep themselves when they are left.

    Signals:
        edited: the facts as they stand now (`SourceFacts`).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: SourceRow | None = None
        self._lines: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 6, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, title in FIELDS:
            line = QLineEdit()
            line.setAccessibleName(title)
            line.editingFinished.connect(self._commit)
            self._lines[name] = line
            form.addRow(title, line)
        self._note = GrowingText()
        self._note.setAccessibleName("Note on the source")
        self._note.committed.connect(lambda _text: self._commit())
        form.addRow("Note", self._note)
        self._frozen = QLabel()
        self._frozen.setTextFormat(Qt.TextFormat.PlainText)
        self._frozen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._frozen.setWordWrap(True)
        self._frozen.setProperty("kind", "small")
        form.addRow("", self._frozen)

    def show_source(self, row: SourceRow | None) -> None:
        """Show a source; what is being typed about the same one stays."""
        same = row is not None and self._row is not None and row.id == self._row.id
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        for name, line in self._lines.items():
            if not (same and line.hasFocus()):
                line.setText(getattr(row, name))
        if same:
            self._note.set_text_quietly(row.note)
        else:
            self._note.show_text(row.note)
        self._frozen.setText(_frozen(row))

    def _commit(self) -> None:
        if self._row is None:
            return
        told: dict[str, Any] = {name: line.text().strip() for name, line in self._lines.items()}
        told["note"] = self._note.text().strip()
        if any(value != getattr(self._row, name) for name, value in told.items()):
            self.edited.emit(SourceFacts(**told, accessed_at=self._row.accessed_at))


def _frozen(row: SourceRow) -> str:
    added = f"Added by {row.added_by}, {row.added_at.astimezone():%d %b %Y %H:%M}."
    seen = f" Accessed {row.accessed_at.astimezone():%d %b %Y %H:%M}." if row.accessed_at else ""
    if row.captured_at is None:
        return f"{added}{seen} Drop a saved page or a print-to-PDF on it to capture it."
    return (
        f"{added}{seen} Captured by {row.captured_by}, "
        f"{row.captured_at.astimezone():%d %b %Y %H:%M}: {row.file_name}, "
        f"{row.size_bytes:,} bytes, SHA-256 {row.sha256}"
    )
