"""What is attached to an open e-mail: each can be added as a source of its own."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.runner import WorkspaceRunner
from ui.widgets.chip import SMALLEST_TARGET, ChipButton
from ui.widgets.flow_layout import FlowLayout
from workbench.errors import WorkbenchError
from workbench.model import SourceKind
from workbench.services.views.captures import CaptureView


class Attached(QWidget):
    """One chip an attachment, with its size; hidden where nothing is attached.

    Signals:
        wanted: add this one as a source (hash of the e-mail's file, which one from
            0, and the e-mail's number among the sources).
    """

    wanted = Signal(str, int, int)

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(14, 6, 14, 6)
        self.setAccessibleName("Attached to the e-mail")
        self.hide()

    def show_capture(self, capture: CaptureView) -> None:
        """Show what is attached to another source; to most, nothing."""
        self._flow.clear()
        if capture.kind is SourceKind.EMAIL and capture.text:
            self._show(capture)
        self.setVisible(self._flow.count() > 0)

    def _show(self, capture: CaptureView) -> None:
        from workbench.services.attachments import attachments_of  # no start waits for `email`

        try:
            found = attachments_of(self._runner.workspace.captures, capture.sha256)
        except WorkbenchError:
            return  # the missing file was told where it was looked for first
        if found:
            told = QLabel("Attached:")
            told.setProperty("kind", "muted")
            told.setMinimumHeight(SMALLEST_TARGET)
            self._flow.addWidget(told)
        for place, attachment in enumerate(found):
            chip = ChipButton(f"+ {attachment.name}, {_size(attachment.size_bytes)}")
            chip.setAccessibleName(f"Add {attachment.name} as a source")
            chip.setToolTip("Add it as a source of its own")
            ask = partial(self.wanted.emit, capture.sha256, place, capture.source_number)
            chip.clicked.connect(lambda _on=False, act=ask: act())
            self._flow.addWidget(chip)


def _size(size_bytes: int) -> str:
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    thousands = size_bytes / 1_000
    return f"{thousands:.0f} kB" if thousands < 1_000 else f"{thousands / 1_000:.1f} MB"
